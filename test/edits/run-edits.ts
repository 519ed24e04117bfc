import {
  extractFrom,
  isOpen,
  type Label,
  lastOpen,
  type Passage,
  parseLines,
  readLines,
  score,
  writtenFolders,
} from '../support/labels.ts'
import { seeded } from '../support/seeded.ts'
import { applyChanges, type Edited } from './apply.ts'
import { type Edit, edits } from './edits.ts'

/** `make edits`: of the rows that are read right, how many still are when the text says the same in other words. */

interface Gold extends Label {
  /** Its place in the list of labels: the scorer hands on copies. */
  readonly label: number
}

const folders = ['test/labelled', ...writtenFolders()].filter((folder) => lastOpen.get(folder) !== 0)

/** The label with the place of its figure in the edited text. */
function moved(gold: Gold, text: string, { place }: Edited): Gold {
  const quote = text.indexOf(gold.quote)
  const value = gold.value_text === undefined ? -1 : gold.quote.indexOf(gold.value_text)
  const start = quote + Math.max(value, 0)
  const end = start + (value < 0 ? gold.quote : (gold.value_text ?? '')).length
  return quote < 0 ? gold : Object.assign({}, gold, { char_start: place(start), char_end: place(end) })
}

/** The labels that have a row with every field right. */
async function rightOnes(passages: readonly Passage[], gold: readonly Gold[]): Promise<Set<number>> {
  const found = score(
    gold,
    parseLines<object>(await extractFrom(passages)),
    new Map(passages.map(({ id, text }) => [id, text])),
  )
  const pairs = found.passages.flatMap((passage) => passage.pairs)
  return new Set(pairs.filter(({ checks }) => checks.every(({ right }) => right)).map(({ gold: { label } }) => label))
}

interface Sum {
  changed: number
  before: number
  after: number
}

async function addFolder(folder: string, sums: ReadonlyMap<Edit, Sum>): Promise<void> {
  const passages = readLines<Passage>(`${folder}/passages.jsonl`).filter(({ id }) => isOpen(folder, id))
  const gold = readLines<Label>(`${folder}/rows.jsonl`)
    .filter(({ document_id }) => isOpen(folder, document_id))
    .map((row, label) => Object.assign({}, row, { label }))
  const right = await rightOnes(passages, gold)
  for (const [edit, sum] of sums) {
    const random = seeded(7)
    const edited = new Map(passages.map(({ id, text }) => [id, applyChanges(text, edit.changes(text, random))]))
    const isChanged = ({ id, text }: Passage): boolean => edited.get(id)?.text !== text
    const ids = new Set(passages.filter(isChanged).map(({ id }) => id))
    const texts = new Map(passages.map(({ id, text }) => [id, text]))
    const labels = gold.map((row) => {
      const own = edited.get(row.document_id)
      return own === undefined ? row : moved(row, texts.get(row.document_id) ?? '', own)
    })
    const still = await rightOnes(
      passages.filter(isChanged).map((passage) => ({ ...passage, text: edited.get(passage.id)?.text ?? passage.text })),
      labels.filter(({ document_id }) => ids.has(document_id)),
    )
    const before = [...right].filter((index) => ids.has(gold[index]?.document_id ?? ''))
    sum.changed += ids.size
    sum.before += before.length
    sum.after += before.filter((index) => still.has(index)).length
  }
}

const sums = new Map(edits.map((edit) => [edit, { changed: 0, before: 0, after: 0 }]))
for (const folder of folders) {
  process.stderr.write(`${folder}\n`)
  await addFolder(folder, sums)
}
process.stdout.write(
  `${'edit'.padEnd(26)}${'passages'.padStart(10)}${'rows'.padStart(8)}${'still right'.padStart(13)}\n`,
)
for (const [{ name }, { changed, before, after }] of sums)
  process.stdout.write(
    `${name.padEnd(26)}${String(changed).padStart(10)}${String(before).padStart(8)}${(after / before).toFixed(3).padStart(13)}\n`,
  )
