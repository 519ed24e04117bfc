import { singularOf } from '../../lexicon/nouns.ts'
import type { Token } from '../mention.ts'

/** What is numbered with a letter behind the number: "room 12b", "Table 3b". */
const things = new Set(
  'flat room seat gate bus line table figure fig section class grade unit house block paragraph stage type page ward phase question article annex appendix rule part clause version chapter level group zone platform apartment building floor desk'.split(
    ' ',
  ),
)

/** Whether the digits at `at` number a thing: "stage 3c", "Rooms 3c and 4c". */
export function isLettered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  // "3c and 4c"
  const isPair = tokens[at - 3]?.kind === 'digits' && tokens[at - 3]?.end === tokens[at - 2]?.start
  const first = /^(?:and|or|to|,)$/.test(before) && isPair ? at - 3 : at
  return things.has(singularOf(tokens[first - 1]?.lower ?? ''))
}
