import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { Spot } from './spot.ts'

const doses = /^(?:doses?|shots?|jabs?|injections?)$/
const taking = /^(?:had|have|has|got|gotten|received|taken|given)$/

/** How many words before a number the dose may stand that one has had. */
const reach = 16
/** "given 7.3 million people a first dose" */
const reachOfVerb = 7

/** Whether the sentence has told before a token that people have had a dose. */
function isOfDoses({ tokens }: AnalyzedSentence, before: number): boolean {
  const dose = lastIndexIn(tokens, Math.max(0, before - reach), before, ({ lower }) => doses.test(lower))
  return dose >= 0 && tokens.slice(Math.max(0, dose - reachOfVerb), dose).some(({ lower }) => taking.test(lower))
}

const isEnd = (word: string): boolean => /^(?:[.,;)]|and|but|so|by|)$/.test(word)
const few = /^(?:both|one|two|three|four|none|1|2|3|4)$/

/** "had one dose and 12 percent two", "a third have had two": how many doses each has had, and no people. */
export const isDosesEach = ({ at, number: { from, to } }: Spot): boolean =>
  few.test(lowerAt(at, from)) && to === from + 1 && isEnd(lowerAt(at, to)) && isOfDoses(at, from)

/** "40 percent had one dose and 12 percent two", "about a third both", "12,000 a second": the token behind how many they have had, of whom no verb tells it again; -1 where no such words stand. */
export function endOfDoses({ at, number: { from, to } }: Spot): number {
  const isRound = lowerAt(at, to) === 'a' && /^(?:second|third|fourth|booster)$/.test(lowerAt(at, to + 1))
  const end = isRound ? to + 2 : few.test(lowerAt(at, to)) ? to + 1 : -1
  return end > 0 && isEnd(lowerAt(at, end)) && isOfDoses(at, from) ? end : -1
}
