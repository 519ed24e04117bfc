# Five questions about the report, with R and jsonlite. Starts from the files of the release alone: run it in a folder that
# holds out/latest. What each question takes in and leaves out stands in examples/README.md.

library(jsonlite)

# Empty cells are missing; NA is a text like any other. Flags are TRUE and FALSE, numbers are numbers.
read_table <- function(name) {
  read.csv(file.path("out/latest/csv", paste0(name, ".csv")), na.strings = "", encoding = "UTF-8", stringsAsFactors = FALSE)
}
donations <- read_table("donations")
flag <- function(column) tolower(column) == "true"
answers <- list()

# 1. Masks given, to and from China: one line a group, with sums of intervals. A sum is missing without any number, or where
# that end of one is open.
sum_end <- function(ends) if (length(ends) == 0 || anyNA(ends)) NA else sum(ends)
totals <- function(gifts, by) {
  # A group of its own for what has no unit.
  key <- do.call(paste, c(gifts[by], sep = "\r"))
  groups <- lapply(split(gifts, key), function(group) {
    counted <- flag(group$counts_in_totals)
    numbered <- group[counted & !is.na(group$value_text), ]
    cbind(group[1, by, drop = FALSE], data.frame(
      low = sum_end(numbered$value_low),
      high = sum_end(numbered$value_high),
      rows_counted = nrow(numbered),
      open_rows = sum(is.na(numbered$value_low) | is.na(numbered$value_high)),
      rows_without_number = sum(counted & is.na(group$value_text)),
      rows_left_out = sum(!counted)
    ))
  })
  do.call(rbind, unname(groups))
}
masks <- subset(donations, item_category == "mask" & flow %in% c("to_china", "from_china"))
masks$party <- ifelse(masks$flow == "to_china", masks$donor_iso3, masks$recipient_iso3)
answers$masks <- totals(masks, c("flow", "party", "unit"))
answers$masks_total <- totals(masks, c("flow", "unit"))

# 2. Who gave and who received how many gifts. Rows are things given; rows that share gift_id are one act of giving.
counted <- donations[flag(donations$counts_in_totals), ]
parties <- unique(c(counted$donor_iso3, counted$recipient_iso3))
count_rows <- function(side) vapply(parties, function(party) sum(side %in% party), 0, USE.NAMES = FALSE)
count_acts <- function(side) vapply(parties, function(party) length(unique(na.omit(counted$gift_id[side %in% party]))), 0, USE.NAMES = FALSE)
answers$gifts <- data.frame(
  party = parties,
  rows_given = count_rows(counted$donor_iso3),
  acts_given = count_acts(counted$donor_iso3),
  rows_received = count_rows(counted$recipient_iso3),
  acts_received = count_acts(counted$recipient_iso3)
)

# 3. Case counts that differ from independent figures: one verdict a figure.
corroborations <- read_table("corroborations")
verdicts <- corroborations[flag(corroborations$is_verdict), ]
cases <- merge(read_table("case_counts"), verdicts[verdicts$table == "case_counts", ], by.x = "case_count_id", by.y = "row_id")
answers$case_verdicts <- setNames(aggregate(case_count_id ~ judgement, cases, length), c("judgement", "figures"))
differing <- merge(cases[cases$judgement %in% c("discrepancy", "rounding"), ], read_table("reference_sources"))
answers$case_differences <- with(differing, data.frame(
  row_id = case_count_id, area, measure, low = value_low, high = value_high,
  independent_low, independent_high, difference_low, difference_high, kind = difference_kind, source = title
))

# 4. Estimates of loss and growth, as intervals in US dollars or percent.
dollars <- subset(read_table("usd_values"), statement == "value", c("row_id", "usd_low", "usd_high"))
dollars$in_dollars <- rep(TRUE, nrow(dollars))
estimates <- subset(read_table("economic_estimates"), figure_role %in% c("estimate", "result"))
estimates <- merge(estimates, dollars, by.x = "estimate_id", by.y = "row_id", all.x = TRUE)
in_dollars <- !is.na(estimates$in_dollars)
estimates$unit[in_dollars] <- "USD"
estimates$low <- ifelse(in_dollars, estimates$usd_low, estimates$value_low)
estimates$high <- ifelse(in_dollars, estimates$usd_high, estimates$value_high)
estimates <- subset(estimates, unit %in% c("USD", "percent", "percentage_point"))
answers$estimates <- with(estimates, data.frame(
  row_id = estimate_id, estimator, area, indicator, direction, unit, low, high
))

# 5. What independent sources say, and which neighbours no gift is told of.
answers$verdicts <- setNames(aggregate(row_id ~ table + judgement, verdicts, length), c("table", "judgement", "figures"))
coverage <- subset(read_table("coverage"), topic == "gifts")
silent <- aggregate(cbind(told = coverage_status != "not_mentioned", group_rows = group_row_count) ~ area_id, coverage, sum)
silent <- merge(subset(silent, told == 0), read_table("areas"), by = "area_id")
answers$neighbours_without_gift <- silent[c("area_id", "name_en", "name_zh", "group_rows")]

write(toJSON(answers, dataframe = "rows", na = "null", auto_unbox = TRUE, digits = NA, pretty = TRUE), "answers-r.json")

# The estimates in percent, as a plot: a dot where both ends are the same, a line between them where not. An open end is
# told in words.
percent <- subset(answers$estimates, unit != "USD")
ends <- cbind(percent$low, percent$high)
percent$from <- ifelse(is.na(ends[, 1]), ends[, 2], ends[, 1])
percent$to <- ifelse(is.na(ends[, 2]), ends[, 1], ends[, 2])
percent <- percent[order(percent$from, percent$row_id), ]
places <- seq_len(nrow(percent))
labels <- with(percent, paste0(area, ": ", indicator, "\n", ifelse(is.na(estimator), "estimator not named", estimator)))
stated <- with(percent, ifelse(
  is.na(high), paste("at least", low),
  ifelse(is.na(low), paste("at most", high), ifelse(low == high, low, paste(low, "to", high)))
))
ways <- c(decrease = "down ", increase = "up ", level = "")
stated <- paste0(ways[percent$direction], stated, ifelse(percent$unit == "percent", "%", " percentage points"))
svg("estimates.svg", width = 8, height = 3.6)
par(mar = c(2.6, 17, 2.2, 1), las = 1, mgp = c(2, 0.5, 0), tcl = -0.25)
plot(percent$from, places, xlim = c(0, max(percent$to) * 1.3), ylim = range(places) + c(-0.5, 0.5), pch = 19,
  col = "#1f6f8b", xlab = "", ylab = "", yaxt = "n", bty = "l", cex.axis = 0.8)
segments(percent$from, places, percent$to, places, col = "#1f6f8b", lwd = 4)
points(percent$to, places, pch = 19, col = "#1f6f8b")
text(percent$to, places, stated, pos = 4, cex = 0.75)
axis(2, places, labels, cex.axis = 0.68, tick = FALSE)
title("Changes expected or derived, in percent", adj = 0, cex.main = 0.9, font.main = 1)
invisible(dev.off())
