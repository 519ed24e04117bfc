import { groupBy } from '../../pipeline/group-by.ts'
import { extractFrom, parseLines } from '../support/labels.ts'
import type { Fact, Found } from './facts.ts'
import type { Framed } from './frames.ts'

/** Texts that are read at once. */
const batch = 500

const isRight = ({ table, cells }: Fact, rows: readonly Found[]): boolean => {
  const own = rows.filter(
    (row) =>
      row.table === table &&
      (cells.value_low === undefined ? /Ruiz|doctors/.test(row.visitor ?? '') : row.value_low === cells.value_low),
  )
  const [only] = own
  const names = Object.keys(cells) as (keyof Found)[]
  return only !== undefined && own.length === 1 && names.every((name) => only[name] === cells[name])
}

/** Those of the texts whose fact is not read once and with every cell right. */
export async function misread(framed: readonly Framed[]): Promise<Framed[]> {
  const wrong: Framed[] = []
  for (let start = 0; start < framed.length; start += batch) {
    const part = framed.slice(start, start + batch)
    const passages = part.map(({ text }, i) => ({ id: String(i), text, doc_date: '2020-05-20' }))
    const rows = parseLines<Found & { document_id: string }>(await extractFrom(passages))
    const byText = groupBy(rows, ({ document_id: id }) => id)
    wrong.push(...part.filter(({ fact }, i) => !isRight(fact, byText.get(String(i)) ?? [])))
  }
  return wrong
}
