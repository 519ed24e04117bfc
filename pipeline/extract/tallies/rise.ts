import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { isPrep, type NounPhrase } from '../parse/chunk.ts'
import { type Counted, isBare, type Reader, type Spot } from './spot.ts'
import { unitAt } from './unit-of.ts'

const rises = /^(?:rise|increase|jump|addition|gain|drop|fall|decrease)$/

const isOfPersons = ({ unit }: Counted): boolean => unit === 'case' || unit === 'person'

/** "40 nurses work in Peru, and wages, a rise of 3, …": something else is told in between. */
function isPartedFrom({ tags, tokens }: AnalyzedSentence, { number }: Counted, from: number): boolean {
  for (let i = Math.max(number.to, from - longestStretch); i < from; i++)
    if (tags[i] === 'SUB' || (tags[i] === 'CONJ' && tokens[i - 1]?.text === ',')) return true
  return from - number.to > longestStretch
}

/** From those counted to the rise. */
const longestStretch = 24

/** ", a rise of 87 since Monday", ", an increase of 73 over yesterday": by how many more those counted before are. */
export const ofRise: Reader = (spot: Spot): Counted | null => {
  const { at, index, number, before } = spot
  const np = at.chunks[index - 2]
  if (!isBare(spot) || !isPrep(at.chunks[index - 1], 'of') || np?.kind !== 'np' || !rises.test(lowerAt(at, np.head)))
    return null
  const told = at.tokens[np.from - 1]?.text === ',' ? before.findLast(isOfPersons) : undefined
  if (told === undefined || isPartedFrom(at, told, np.from)) return null
  return {
    number,
    subject: told.subject,
    noun: { at, from: np.head, to: np.head + 1 },
    unit: told.unit,
    how: 'tally-near',
  }
}

/** "another bridge", "two more clinics", "a further 80 nurses" */
const isOneMore = ({ tokens }: AnalyzedSentence, { from, head }: NounPhrase): boolean =>
  tokens.slice(from, head).some(({ lower }) => /^(?:another|more|further|additional)$/.test(lower))

/** ", bringing the total to 53", ", which took their number to 53": the words between the comma and the figure. */
const toTotal =
  /^(?:which )?(?:bringing|taking|raising|lifting|pushing|brings|brought|took|takes|raised|raises) (?:the|its|their) (?:total|number|tally|sum)(?: so far| since \w+)? to$/

/** ", making 53" */
function isSummed({ tokens }: AnalyzedSentence, from: number): boolean {
  const comma = tokens.findLastIndex(({ text }, i) => i < from && text === ',')
  const words = tokens.slice(comma + 1, from).map(({ lower }) => lower)
  return comma > 0 && words.length < longestSum && (words.join(' ') === 'making' || toTotal.test(words.join(' ')))
}

const longestSum = 9

/** "lost another bridge, making 53 since May", "Two more clinics shut, making 19": how many there are now with the one just told. */
export const ofNewSum: Reader = (spot: Spot): Counted | null => {
  const { at, index, number } = spot
  if (!isBare(spot) || !isSummed(at, number.from)) return null
  const np = at.chunks
    .slice(0, index)
    .findLast((chunk): chunk is NounPhrase => chunk.kind === 'np' && isOneMore(at, chunk))
  const unit = np === undefined ? 'case' : unitAt(at, np.head)
  if (np === undefined || unit === 'case') return null
  const noun = { at, from: np.head, to: np.head + 1 }
  return { number, subject: noun, noun, unit, how: 'tally-near' }
}
