import { tables } from '../../schemas/index.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import { counted } from '../progress.ts'
import { spaced } from '../wording.ts'
import { code, plain } from './markdown.ts'
import { statements } from './statement.ts'
import type { PublishedDocument, Release } from './table-data.ts'

function documentLines({ id, record }: PublishedDocument): string[] {
  const { title, title_original: original, publisher, place, date, statement } = record
  const where = [publisher, place, date].filter((part) => part !== undefined).map(plain)
  const name = original === undefined ? `*${plain(title)}*` : `*${plain(title)}* (${plain(original)})`
  return [`- ${code(id)}: ${name}, ${where.join(', ')}.${statement === undefined ? '' : ` ${plain(statement)}`}`]
}

const judged = ['agrees', 'rounding', 'discrepancy', 'not_comparable', 'no_independent_figure'] as const

/** How the figures fared against independent ones. */
function verdictLine(release: Tables): string {
  const verdicts = rowsOf(release, 'corroborations').filter(({ is_verdict }) => is_verdict)
  const counts = judged.map((judgement) => {
    const found = verdicts.filter((row) => row.judgement === judgement).length
    return `${spaced(judgement)} ${found}`
  })
  return `${counted(verdicts.length, 'figure')}: ${counts.join(', ')}.`
}

/** README of a release: what it is and is not, and what each file holds. */
export function releaseReadme({ version, released, documents, tables: release }: Release): string {
  const list = tables.flatMap((table) => {
    const rows = release.get(table.name)
    return rows === undefined
      ? []
      : [`| \`${table.name}\` | ${rows.length} | ${table.description.split(/(?<=\.) /)[0]} |`]
  })
  const changes = released === null ? '' : '- `changes.csv`: what differs from the release before, row by row.\n'
  return `# covid-neighborhood-data ${version}

${released === null ? 'A build that is no release.' : `Released on ${released}.`}

## What the data are, and what they are not

${statements.map((one) => `- ${one}`).join('\n')}

## Documents

${documents.flatMap(documentLines).join('\n')}

## Figures against independent sources

${verdictLine(release)} The list is in [\`docs/disagreements.md\`](docs/disagreements.md).

## Tables

Each stands in \`csv/\`, \`json/\`, \`parquet/\` and \`arrow/\`. CSV has no place for
a head: this file is its head.

| table | rows | what it holds |
|---|---:|---|
${list.join('\n')}

Also:

- \`xlsx/\`, \`sqlite/\`: all tables in one workbook, and in one database with keys and views.
- \`datapackage.json\`, \`croissant.json\`, \`CITATION.cff\`: descriptions for catalogues and validators.
- \`types/tables.d.ts\`: TypeScript types of the JSON files; \`sql/schema.sql\`: the tables as SQL.
- [\`docs/data-dictionary.md\`](docs/data-dictionary.md): what each column means.
- \`schemas/\`: a JSON Schema a table.
- [\`sql/views.sql\`](sql/views.sql): sums of gifts by donor, recipient, goods, flow, status and month.
${changes}- \`quality.json\`: what was read by rules and what was corrected.
- \`SHA256SUMS\`: checksums.
- [\`LICENSE-DATA.md\`](LICENSE-DATA.md): CC BY 4.0, quotations excepted.
`
}
