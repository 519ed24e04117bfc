import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { Spot } from './spot.ts'

const doses = /^(?:doses?|shots?|jabs?|injections?)$/
const taking = /^(?:had|have|has|got|gotten|received|taken)$/

/** How many words before a number the dose may stand that one has had. */
const reach = 16

/** Whether the sentence has told before a token that people have had a dose. */
function isOfDoses({ tokens }: AnalyzedSentence, before: number): boolean {
  const dose = lastIndexIn(tokens, Math.max(0, before - reach), before, ({ lower }) => doses.test(lower))
  return dose >= 0 && [1, 2, 3, 4].some((back) => taking.test(tokens[dose - back]?.lower ?? ''))
}

const isEnd = (word: string): boolean => /^(?:[.,;)]|and|but|so|by|)$/.test(word)
const few = /^(?:both|one|two|three|four|none|1|2|3|4)$/

/** "had one dose and 12 percent two", "a third have had two": how many doses each has had, and no people. */
export const isDosesEach = ({ at, number: { from, to } }: Spot): boolean =>
  few.test(lowerAt(at, from)) && to === from + 1 && isEnd(lowerAt(at, to)) && isOfDoses(at, from)

/** "40 percent had one dose and 12 percent two", "about a third both": of whom no verb tells again how many they have had. */
export const isGapOfDoses = ({ at, number: { from, to } }: Spot): boolean =>
  few.test(lowerAt(at, to)) && isEnd(lowerAt(at, to + 1)) && isOfDoses(at, from)
