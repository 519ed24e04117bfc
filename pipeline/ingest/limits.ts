import { CliError } from '../issue.ts'
import { counted } from '../progress.ts'

/** Far more than a book has: what is known of each line and note stands in memory together. */
const [mostLines, mostNotes] = [1_000_000, 100_000]

const tooMany = (id: string, most: number, noun: string): CliError =>
  new CliError(`${id}: expected a text of at most ${counted(most, noun)}, found more; cut it into several`)

/** Throws a CliError where a text has more lines than can be kept. */
export function checkLines(id: string, text: string): void {
  let lines = 0
  for (const _ of text.matchAll(/\r\n?|\n/g)) if (++lines > mostLines) throw tooMany(id, mostLines, 'line')
}

/** Throws a CliError where a text has more footnotes than can be kept. */
export function checkNotes(id: string, notes: readonly unknown[]): void {
  if (notes.length > mostNotes) throw tooMany(id, mostNotes, 'footnote')
}
