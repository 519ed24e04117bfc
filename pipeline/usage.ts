const extract = `extract [FILE...] [--mentions] [--date D] [--min-confidence C]
    reads plain text files, or without a FILE lines {"id", "text", "date"?} of
    JSON from standard input, and writes one line of JSON a row to standard
    output. --mentions writes numbers, money, dates, areas, actors and items
    instead. --date gives the date of the texts (YYYY, YYYY-MM or YYYY-MM-DD).
    --min-confidence leaves out rows below C (high, medium or low).`

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
    out/<version>/ and, as a copy, to out/latest/. Nothing is written when
    anything is wrong. --accept-edited goes on where a report.txt differs from
    its recorded hash, and skips entries of curation.yaml that no longer fit.

validate [DIR] [--raw DIR]
    checks the tables of a built folder (default out/latest) against the
    schemas, each other and the texts under raw, and its files against
    SHA256SUMS.

explain <row-id> [--out DIR] [--raw DIR]
    shows a row of out/latest with the sentence it was read from, its value and
    roles marked, its line and section, and the works cited for it.

${extract}

${end}`

/** What the program of the npm package takes. */
export const packageUsage = `usage: covid-neighborhood-data <command> [options]

${extract}

${end}`
