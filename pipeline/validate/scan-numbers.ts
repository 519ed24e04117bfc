/**
 * Numbers of a text as a simple scan sees them: runs of digits, superscripts too, and words for numbers. It knows nothing of the
 * finders of `extract`, so that what they overlook comes to light.
 */

const words: ReadonlySet<string> = new Set(
  [
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
    'hundreds thousands millions billions trillions dozens tens half',
  ].flatMap((line) => line.split(' ')),
)

/** Longest word of the list; a longer run of letters need not be looked up. */
const longest = Math.max(...[...words].map(({ length }) => length))

/** What is not seen (a soft hyphen, a joiner) parts no word. */
export const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu
// A letter with a mark on it is another letter.
const letters = String.raw`[\p{L}\p{M}]+`
const run = new RegExp(
  String.raw`[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]+|${letters}(?:${unseen.source}${letters})*`,
  'gu',
)

export interface ScannedNumber {
  readonly start: number
  readonly end: number
}

export function scanNumbers(text: string): ScannedNumber[] {
  const found: ScannedNumber[] = []
  for (const { 0: piece, index } of text.matchAll(run)) {
    const word = /^[\p{L}\p{M}]/u.test(piece) ? piece.replaceAll(unseen, '').toLowerCase() : null
    if (word !== null && (word.length > longest || !words.has(word))) continue
    found.push({ start: index, end: index + piece.length })
  }
  return found
}
