import { monthNames } from '../../lexicon/months.ts'
import { isPastTense } from '../../lexicon/verbs.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import type { Token } from '../mention.ts'
import { W } from '../tag/word-class.ts'
import { wordFact } from '../word-test.ts'
import type { DatePoint } from './date-point.ts'

const futureWords = new Set('will shall planned plans scheduled slated expected expects peaks peaking'.split(' '))

/** What speaks of the time of writing, not of a story; so does what lies ahead. */
const presentWords = new Set(['has', 'have', 'is', 'are', 'says', 'now', 'today'])

/** Told of what is over, and of nothing else: not "The new bridge opens in September". */
export const goesOnWithStory = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ lower }) => presentWords.has(lower) || futureWords.has(lower)) &&
  tokens.some(({ lower }) => isPastTense(lower))

/** What may come to pass: with these, an end that lies ahead is still to come ("if it lasts until October"). */
const conditionalWords = new Set(
  "would could should may might if unless 'll forecast forecasts sees projects predicts assumes assuming assume suppose foresees scenario scenarios warns fears".split(
    ' ',
  ),
)
const limitWords = new Set('until till by through beyond to past before'.split(' '))

export type Tense = 'future' | 'conditional' | 'other'

/** "is to return in May", but not "is to the north" */
const isToCome = (tokens: readonly Token[], i: number): boolean =>
  /^(?:is|are)$/.test(tokens[i]?.lower ?? '') &&
  tokens[i + 1]?.lower === 'to' &&
  /^(?:be|go|come|return|visit|arrive|leave|fly|travel|send|meet|begin|start|open|follow|call|land|receive|give|get)$/.test(
    tokens[i + 2]?.lower ?? '',
  )

/** "are projected to fall in the autumn", "is likely to open in May"; not "is estimated to have cost", "are estimated to be". */
function isForeseen(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:is|are)$/.test(tokens[i]?.lower ?? '')) return false
  const guess = foreseen.test(tokens[i + 1]?.lower ?? '') ? i + 1 : i + 2
  return (
    foreseen.test(tokens[guess]?.lower ?? '') &&
    tokens[guess + 1]?.lower === 'to' &&
    !/^(?:have|be|cost|number|total)$/.test(tokens[guess + 2]?.lower ?? '')
  )
}
const foreseen = /^(?:projected|predicted|forecast|forecasted|estimated|anticipated|set|likely|due|seen|poised|bound)$/

/** "is due in Lima in May", "is due back on Monday"; not "is due in part to" */
const isDue = (tokens: readonly Token[], i: number): boolean =>
  /^(?:is|are)$/.test(tokens[i]?.lower ?? '') &&
  tokens[i + 1]?.lower === 'due' &&
  /^(?:in|at|on|back|there|here|home|from)$/.test(tokens[i + 2]?.lower ?? '') &&
  !/^(?:part|large|great|some|no)$/.test(tokens[i + 3]?.lower ?? '')

/** "opening", not "meeting", which may be a noun, nor "morning". */
const isGerund = wordFact(({ lower, verbs, bits }) => lower.endsWith('ing') && verbs.length > 0 && (bits & W.N) === 0)

/** "In May we are opening a clinic": what goes on in a month named ahead of it is planned for then. */
function isPlannedIn(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== 'in' || !monthNames.has(tokens[1]?.lower ?? '')) return false
  const be = firstIndexIn(tokens, 0, 10, ({ lower }) => /^(?:am|is|are)$/.test(lower))
  return be > 1 && tokens.slice(be + 1, be + 3).some(({ word }) => word !== null && isGerund(word))
}

/** "came in May, nine more are due from Lima in June": only what stands behind it lies ahead. */
export const isBehindDue = (tokens: readonly Token[], { from }: DatePoint): boolean =>
  someIn(tokens, 0, from, (_, i) => isDue(tokens, i))

/** "was there in May, and is to return in June": what lies ahead is told behind a link, and a verb of the past stands before the date. */
export function isBeforeTurn(tokens: readonly Token[], { from, to }: DatePoint): boolean {
  const turn = tokens.findIndex(
    ({ lower }, i) => futureWords.has(lower) || isToCome(tokens, i) || isForeseen(tokens, i),
  )
  if (turn < to) return false
  const isLinked = tokens.slice(to, turn).some(({ lower }) => /^(?:and|but|while|;)$/.test(lower))
  return isLinked && tokens.slice(0, from).some(({ lower }) => isPastTense(lower) && !presentWords.has(lower))
}

export function tenseOf(tokens: readonly Token[]): Tense {
  if (isPlannedIn(tokens) || tokens.some((_, i) => isToCome(tokens, i) || isForeseen(tokens, i))) return 'future'
  if (tokens.some((token) => futureWords.has(token.lower))) return 'future'
  return tokens.some((token) => conditionalWords.has(token.lower)) ? 'conditional' : 'other'
}

/** Whether something lasts until the date: "by the end of June", "through June". */
export function isLimit(tokens: readonly Token[], point: DatePoint): boolean {
  const before = tokens[point.from - 1]?.lower ?? ''
  return limitWords.has(before === 'the' ? (tokens[point.from - 2]?.lower ?? '') : before)
}

const promiseWords = new Set(
  'promised promises pledged vowed vows undertaken undertook committed needs need requires require seeks seek asks'.split(
    ' ',
  ),
)

/** "people in need by October" */
const isNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'need' && /^(?:in|of|the|no|a|urgent|great|dire)$/.test(tokens[i - 1]?.lower ?? '')

/** "has promised 20 tents by October", "needs 3 million until October": the end that a promise or a need sets lies ahead; "had promised 20 by October" does not. */
export function isPromisedBy(tokens: readonly Token[], point: DatePoint): boolean {
  const promise = tokens.findIndex(({ lower }, i) => promiseWords.has(lower) && !isNoun(tokens, i))
  if (promise < 0 || promise >= point.from || tokens[promise - 1]?.lower === 'had') return false
  // "pledged 3 million, and gave 20 tents by March": the end of another deed
  const isOfOther = tokens
    .slice(promise + 1, point.from)
    .some(({ lower }, i) => isPastTense(lower) && !/^(?:be|been|are|is)$/.test(tokens[promise + i]?.lower ?? ''))
  return !isOfOther && isLimit(tokens, point)
}

const setting = /^(?:invited|asked|invitation|invitations|booked|fixed|called|convened|announced|billed|pencilled)$/

/** "was postponed to September", "put off until September", "has been invited for October": a day set anew lies ahead. */
export function isSetAnew(tokens: readonly Token[], { from }: DatePoint): boolean {
  if (tokens[from - 1]?.lower === 'for') return someIn(tokens, 0, from, ({ lower }) => setting.test(lower))
  if (!/^(?:to|until|till)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const [verb, word] = [tokens[from - 3]?.lower ?? '', tokens[from - 2]?.lower ?? '']
  return (
    /^(?:postponed|delayed|rescheduled|deferred|shifted)$/.test(word) ||
    (/^(?:put|pushed|moved|brought)$/.test(verb) && /^(?:off|back|forward)$/.test(word))
  )
}
