import { readFileSync } from 'node:fs'
import picocolors from 'picocolors'
import { expect, test } from 'vitest'
import { explainRow } from '../pipeline/explain/explain-row.ts'
import { readTables } from '../pipeline/read-tables.ts'
import { textOf } from '../pipeline/validate/rule.ts'
import { formatTableList, replaceBlock } from './support/format-readme.ts'

const folder = 'out/latest'

test('the README lists the tables and shows a row as the release has them', async () => {
  const tables = readTables(folder)
  // The first gift that is counted: any will do, and this one stays the same while the text does.
  const gift = (tables.get('donations') ?? []).find(
    ({ value_text, counts_in_totals }) => value_text !== null && counts_in_totals === true,
  )
  const id = textOf(gift?.donation_id)
  const view = explainRow(id, { folder, raw: 'raw', colors: picocolors.createColors(false) })
  const example = `\`\`\`console\n$ npx tsx pipeline/cli.ts explain ${id}\n${view}\`\`\``
  const listed = replaceBlock(readFileSync('README.md', 'utf8'), 'tables', formatTableList(tables))
  await expect(replaceBlock(listed, 'example', example)).toMatchFileSnapshot('../README.md')
})
