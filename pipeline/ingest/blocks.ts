import { parseHeading } from './headings.ts'
import { longestItem, opensItem } from './item-lines.ts'
import { type Block, type Line, splitLines, trimmed } from './lines.ts'
import { parseNoteStart } from './note-start.ts'

const isSentenceEnd = (line: string): boolean => /[.!?。！？:][*”’"')\]¹²³⁰⁴-⁹]{0,6}$/.test(line.slice(-12))

/** Lines wider than this are no longer wrapped: each is a paragraph of its own. */
const widestWrap = 120

const isItem = (line: string): boolean => line.length <= longestItem && opensItem(line)

/** Items of one list stay together, however short their lines are. */
const isListed = (before: string, after: string): boolean => isItem(before) && isItem(after)

/** Whether a paragraph ends between two neighbouring lines of a run without a blank line between them. */
function isBreak(before: string, after: string, widest: number): boolean {
  if (parseNoteStart(after) !== null || after.startsWith('|') || before.startsWith('|')) return true
  if (isListed(before, after)) return false
  if (parseHeading(before.slice(0, 300)) !== null && before.length < 300) return true
  if (!isSentenceEnd(before))
    return widest > widestWrap && before.length < widest * 0.5 && /^[\p{Lu}\d]/u.test(after) && !before.endsWith(',')
  if (after.length < 300 && parseHeading(after) !== null) return true
  return widest > widestWrap || before.length < widest * 0.7
}

function blockOf(text: string, lines: readonly Line[], gap: number): Block {
  const [first, last] = [lines[0], lines.at(-1)]
  const { start, end } = trimmed(text, first?.start ?? 0, last?.end ?? 0)
  return { start, end, lines, gap }
}

function splitRun(text: string, lines: readonly Line[], gap: number): Block[] {
  const blocks: Block[] = []
  const lineText = lines.map(({ start, end }) => text.slice(start, end).trim())
  const widest = lineText.reduce((most, { length }) => Math.max(most, length), 0)
  let from = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !isBreak(lineText[i - 1] ?? '', lineText[i] ?? '', widest)) continue
    blocks.push(blockOf(text, lines.slice(from, i), from === 0 ? gap : 0))
    from = i
  }
  return blocks
}

/** The blocks of a text: runs of non-blank lines, split where a heading, a note or a new paragraph begins inside. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let run: Line[] = []
  let [blanks, gap] = [0, 0]
  const close = (): void => {
    if (run.length === 0) return
    // One at a time: a spread of very many blocks overflows the stack.
    for (const block of splitRun(text, run, gap)) blocks.push(block)
    run = []
  }
  for (const line of splitLines(text)) {
    const { start, end } = trimmed(text, line.start, line.end)
    if (start === end) {
      close()
      blanks++
      continue
    }
    if (run.length === 0) gap = blanks
    blanks = 0
    run.push(line)
  }
  close()
  return blocks
}

/** The usual number of blank lines between two blocks: the most frequent, the smaller of equals. */
export function usualGap(blocks: readonly Block[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of blocks.slice(1)) if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  let [best, most] = [1, 0]
  for (const [gap, count] of [...counts].sort(([a], [b]) => a - b)) if (count > most) [best, most] = [gap, count]
  return best
}
