import { isBlank, isSuperscript } from './characters.ts'
import { linesOf } from './lines.ts'
import { standsAlone } from './heading-shape.ts'

/** A run of lines that are not blank. */
export interface Block {
  readonly start: number
  readonly end: number
  /** How many blank lines stand before it. */
  readonly blankBefore: number
  readonly lineCount: number
}

/** Longer lines are paragraphs of a text that is not wrapped: each is a block of its own. */
const wrapWidth = 160

/** "¹ Title", "[1] Title", "[^1]: Title" at the start of a line. */
const noteMark = /^(?:[⁰¹²³⁴-⁹]{1,3}(?=[\s*"“A-Za-z<])|\[\^?\d{1,3}\]:?(?=\s))/

/** Length of the note's mark at the start of a line, 0 where there is none. */
export function noteMarkLength(text: string, start: number): number {
  const first = text[start]
  if (!isSuperscript(first) && first !== '[') return 0
  return noteMark.exec(text.slice(start, start + 10))?.[0].length ?? 0
}

/** The blocks of a text; a line that opens a note, or that can only be a heading, opens or closes one without a blank line too. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let [blanks, isOpen] = [0, false]
  for (const { start, end, breaksPage } of linesOf(text)) {
    if (isBlank(text, start, end)) {
      isOpen = false
      blanks++
      continue
    }
    const first = trimmedStart(text, start)
    const isAlone = end - start > wrapWidth || standsAlone(text, first, end)
    const last = isOpen && !isAlone && noteMarkLength(text, first) === 0 ? blocks.pop() : undefined
    if (last === undefined) blocks.push({ start: first, end, blankBefore: blanks, lineCount: 1 })
    else blocks.push({ ...last, end, lineCount: last.lineCount + 1 })
    blanks = 0
    isOpen = !isAlone && !breaksPage
  }
  return blocks
}

function trimmedStart(text: string, start: number): number {
  let at = start
  while (isBlank(text, at, at + 1)) at++
  return at
}
