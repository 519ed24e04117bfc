const extract = `extract [FILE...] [--mentions] [--date D] [--min-confidence C]
extract --html PAGE FILE [--date D] [--min-confidence C]
    reads files, or without a FILE lines {"id", "text", "date"?} of JSON from
    standard input, and writes one line of JSON a row to standard output. A
    .html, .htm or .xhtml file is read as a page, a .pdf by its text layer, any
    other as plain text; .gz may stand behind each ending. A file or line may
    have up to 16 MiB, a PDF 64 MiB. --mentions writes numbers, money, dates,
    areas, actors and items instead. --date gives the date of the texts (YYYY,
    YYYY-MM or YYYY-MM-DD) that bear none of their own. --min-confidence leaves
    out rows below C (high, medium or low). --html writes one page that shows
    the text of FILE with all rows and mentions marked, lists to walk through
    and filter, and why other numbers are no figures; it needs no network.
extract --corpus - [--date D] [--min-confidence C]
    reads lines {"id", "text" or "base64", "date"?} from standard input, the
    bytes of a file in base64 by the ending of its id, and writes the rows of
    all tables of a corpus as lines of JSON with the name of the table first. A
    line that cannot be read has its reason in its row of documents, and stops
    nothing.`

const corpus = `extract --corpus DIR --out DIR [PATTERN...] [--threads N] [--date D]
    [--min-confidence C]
    reads all documents below a folder (.txt, .md, .html, .pdf, and .ndjson or
    .jsonl with a document a line; each also as .gz), or those whose path fits a
    PATTERN ("2020/**/*.pdf"), with N threads (default: one a processor), and
    writes Parquet files into one folder a table: the fact tables, sources,
    relations, documents (with what was wrong with each), and texts and places
    of documents that are no text. What a killed run had done is kept when it is
    started again.`

const end = `--help, -h       this text
--version, -v    the version of program and data

exit codes: 0 done, 1 something is wrong with the data, 2 with the command,
70 a fault of the program. NO_COLOR turns colours off; with CI=true progress
is plain lines.
`

/** What the program of the repository takes. */
export const usage = `usage: npx tsx pipeline/cli.ts <command> [options]

build [--raw DIR] [--out DIR] [--accept-edited]
    reads every document under DIR (default raw) and writes the tables to
    out/latest/. Nothing is written when anything is wrong. Where the tables are
    those of the newest release, so are all bytes; else they are called
    <version>+unreleased. --accept-edited goes on where a report.txt differs
    from its recorded hash, and skips entries of curation.yaml that no longer
    fit.

release [VERSION] [--date D] [--reasons FILE] [--raw DIR] [--out DIR]
    [--accept-edited]
    builds, compares with the newest release and publishes out/<version>/ with
    its changes.csv, the catalogue out/catalog.json, a copy in out/latest/, and
    an entry in CHANGELOG.md. Without VERSION it takes the smallest that the
    changes allow; a smaller one is refused. FILE (YAML) is a list of
    {table, row, column, reason}, of which only the reason must be there; values
    corrected and rows removed need one. D is the day of the release (default
    today). A published release never changes.

validate [DIR] [--raw DIR]
    checks the tables of a built folder (default out/latest) against the
    schemas, each other and the texts under raw, and its files against
    SHA256SUMS.

explain <row-id> [--out DIR] [--raw DIR]
    shows a row of out/latest with the sentence it was read from, its value and
    roles marked, its line and section, and the works cited for it.

diff A B [--json] [--out DIR]
    tells what differs between two releases, by version or folder; --json writes
    one array of changes, with the columns of changes.csv.

check-upgrade FILE [B] [--out DIR]
    tells whether release B (default latest) is safe for a program that uses
    what FILE lists: {"release": A, "tables": {"donations": {"columns": [...],
    "units": {column: unit}, "values": {column: [...]}}}}; exit code 1 if not.

${extract}
${corpus}

text FILE
    writes the text of an HTML, PDF or other file as extract reads it, such as
    for the report.txt of a new document.

${end}`

/** What the program of the npm package takes. */
export const packageUsage = `usage: covid-neighborhood-data <command> [options]

${extract}

${end}`
