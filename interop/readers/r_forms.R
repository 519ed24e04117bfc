# Reads one form of a release with one reader of R and writes what it found, untouched, as JSON.
#
# Usage: Rscript r_forms.R READER FORM RELEASE OUTPUT
#
# OUTPUT becomes {table: {"columns": [...], "types": null, "rows": [[...]]}}, as that of python_forms.py.

library(jsonlite)

described <- function(release) {
  package <- fromJSON(file.path(release, "datapackage.json"), simplifyVector = FALSE)
  lapply(package$resources, function(resource) {
    fields <- resource$schema$fields
    list(
      name = resource$name,
      types = setNames(vapply(fields, function(f) f$type, ""), vapply(fields, function(f) f$name, ""))
    )
  })
}

# Numbers are doubles, since integers of R end at two thousand million.
classes <- c(string = "character", integer = "numeric", number = "numeric", boolean = "logical", date = "Date")

base_csv <- function(path, types) {
  read.csv(path, colClasses = unname(classes[types]), na.strings = "", encoding = "UTF-8", check.names = FALSE)
}

readr_csv <- function(path, types) {
  letters <- c(string = "c", integer = "d", number = "d", boolean = "l", date = "D")
  # A space at the end of a cell belongs to it.
  readr::read_csv(path, col_types = paste(letters[types], collapse = ""), na = "", trim_ws = FALSE, progress = FALSE)
}

# A list column stays a list of vectors; everything else is a vector.
jsonlite_json <- function(path, types) fromJSON(path, simplifyMatrix = FALSE)

rsqlite_sqlite <- function(path, table) {
  connection <- DBI::dbConnect(RSQLite::SQLite(), path, flags = RSQLite::SQLITE_RO)
  on.exit(DBI::dbDisconnect(connection))
  DBI::dbGetQuery(connection, sprintf('SELECT * FROM "%s" ORDER BY rowid', table))
}

plain <- function(cell) {
  if (is.null(cell) || (!is.list(cell) && length(cell) == 1 && is.na(cell))) return(NULL)
  if (inherits(cell, "Date")) return(format(cell))
  cell
}

frame <- function(data) {
  columns <- lapply(data, function(column) {
    if (is.list(column)) lapply(column, function(cell) as.list(unlist(cell))) else lapply(seq_along(column), function(i) plain(column[[i]]))
  })
  rows <- lapply(seq_len(nrow(data)), function(i) lapply(unname(columns), function(column) column[[i]]))
  list(columns = I(names(data)), types = NULL, rows = rows)
}

arguments <- commandArgs(trailingOnly = TRUE)
reader <- arguments[1]
form <- arguments[2]
release <- arguments[3]
output <- arguments[4]

read_one <- function(table) {
  path <- file.path(release, form, paste0(table$name, ".", form))
  switch(
    paste(reader, form),
    "read.csv csv" = base_csv(path, table$types),
    "readr csv" = readr_csv(path, table$types),
    "jsonlite json" = jsonlite_json(path, table$types),
    "RSQLite sqlite" = rsqlite_sqlite(list.files(file.path(release, form), full.names = TRUE)[1], table$name)
  )
}

tables <- described(release)
found <- lapply(tables, function(table) frame(read_one(table)))
names(found) <- vapply(tables, function(table) table$name, "")
writeLines(toJSON(found, auto_unbox = TRUE, null = "null", na = "null", digits = NA), output, useBytes = TRUE)
