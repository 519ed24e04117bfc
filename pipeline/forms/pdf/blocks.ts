import type { Line, Setting } from './lines.ts'
import { isParagraphBreak, opensItem } from './paragraphs.ts'

export interface Block {
  readonly kind: 'text' | 'heading' | 'row' | 'item' | 'note' | 'note_rest'
  readonly lines: readonly Line[]
  /** Of a heading, from 1; of a note, its number. */
  readonly number: number | null
  /** Characters at its start that `number` stands for. */
  readonly cut: number
}

const blockOf = (kind: Block['kind'], lines: readonly Line[], number: number | null = null, cut = 0): Block => ({
  ...{ kind, lines, number, cut },
})

/** Letters this much smaller than those of the running text are small print, this much greater ones a heading. */
const smallPrint = 0.93
const headline = 1.12

const isSmall = (line: Line, { size }: Setting): boolean => line.size <= size * smallPrint

/** The number that a note opens with: raised, or plain where the text has a mark of that number. */
function noteStart(line: Line, marks: ReadonlySet<number>): { number: number; cut: number } | null {
  const raised = line.openingMark > 0 ? line.text.slice(0, line.openingMark).normalize('NFKC').replace(/\D/g, '') : ''
  if (raised !== '') return { number: Number(raised), cut: line.openingMark }
  const [found, digits] = /^[[(]?(\d{1,3})(?:[\].):]{1,2}\s{0,2}|\s+)(?=\S)/.exec(line.text) ?? []
  return found !== undefined && marks.has(Number(digits)) ? { number: Number(digits), cut: found.length } : null
}

/** The small print at the end of a column, where a note opens in it: where it begins. */
function footOf(lines: readonly Line[], setting: Setting, marks: ReadonlySet<number>): number {
  let from = lines.length
  while (from > 0 && lines[from - 1] !== undefined && isSmall(lines[from - 1] as Line, setting)) from--
  // A caption right before the notes stays where it is.
  return from < lines.length && lines.slice(from).some((line) => noteStart(line, marks) !== null) ? from : lines.length
}

/** The notes of a column; what stands before the first mark goes on with the last note of the page before. */
function noteBlocks(lines: readonly Line[], marks: ReadonlySet<number>): Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  let start: { number: number; cut: number } | null = null
  const close = (): void => {
    if (open.length > 0)
      blocks.push(blockOf(start === null ? 'note_rest' : 'note', open, start?.number ?? null, start?.cut ?? 0))
    open = []
  }
  for (const line of lines) {
    const found = noteStart(line, marks)
    if (found !== null) {
      close()
      start = found
    }
    open.push(line)
  }
  close()
  return blocks
}

const isHeading = (lines: readonly Line[], { size }: Setting): boolean => {
  const [first] = lines
  const length = lines.reduce((sum, { text }) => sum + text.length + 1, 0)
  const isSentence = length > 120 && /[.,;]$/.test(lines.at(-1)?.text ?? '')
  return first !== undefined && first.size >= size * headline && lines.length <= 5 && length < 250 && !isSentence
}

function textBlocks(lines: readonly Line[], setting: Setting, rows: ReadonlySet<Line>): Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const close = (): void => {
    const [first] = open
    if (first === undefined) return
    blocks.push(blockOf(isHeading(open, setting) ? 'heading' : opensItem(first) ? 'item' : 'text', open))
    open = []
  }
  for (const line of lines) {
    const [first, before] = [open[0], open.at(-1)]
    if (rows.has(line)) {
      close()
      blocks.push(blockOf('row', [line]))
      continue
    }
    if (first !== undefined && before !== undefined && isParagraphBreak(first, before, line, setting)) close()
    open.push(line)
  }
  close()
  return blocks
}

/** The blocks of a page: its text column by column, then the notes at the foot of its columns. */
export function blocksOfPage(
  lines: readonly Line[],
  setting: Setting,
  rows: ReadonlySet<Line>,
  marks: ReadonlySet<number>,
): Block[] {
  const text: Block[] = []
  const notes: Block[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (lines[to]?.column === lines[from]?.column && to < lines.length) to++
    const column = lines.slice(from, to)
    const foot = footOf(column, setting, marks)
    text.push(...textBlocks(column.slice(0, foot), setting, rows))
    notes.push(...noteBlocks(column.slice(foot), marks))
    from = to
  }
  return [...text, ...notes]
}
