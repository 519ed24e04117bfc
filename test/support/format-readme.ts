import { join } from 'node:path'
import { counted } from '../../pipeline/progress.ts'
import type { Row } from '../../pipeline/validate/rule.ts'
import { type TableName, tables } from '../../schemas/index.ts'

/** The table of tables: what a reader of the README gets, with the numbers of rows of a build. */
export function formatTableList(built: ReadonlyMap<TableName, readonly Row[]>): string {
  const rows = tables.flatMap(({ name, description }) => {
    const found = built.get(name)
    if (found === undefined) return []
    const [first = ''] = description.split(/(?<=\.) /)
    return [
      `| [\`${name}\`](${join('out/latest/csv', `${name}.csv`)}) | ${counted(found.length, 'row').split(' ')[0]} | ${first} |`,
    ]
  })
  return ['| table | rows | what it holds |', '|---|---:|---|', ...rows].join('\n')
}

/** The text with what stands between `<!-- name: … -->` and `<!-- /name -->` replaced. */
export function replaceBlock(text: string, name: string, block: string): string {
  const open = text.indexOf(`<!-- ${name}:`)
  const start = text.indexOf('-->', open) + 3
  const end = text.indexOf(`<!-- /${name} -->`, start)
  if (open < 0 || end < 0) throw new RangeError(`no block ${name}`)
  return `${text.slice(0, start)}\n\n${block}\n\n${text.slice(end)}`
}
