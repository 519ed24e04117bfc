import { disasterWords } from '../../lexicon/diseases.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { harmVerbs, headcountNouns, personStates, thingStates } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { type Counted, lemmasOf, type Reader } from './spot.ts'
import { unitAt } from './unit-of.ts'

const borders = new Set(['.', ';', ',', ':', '', '•', '–', '—'])

const isHarm = (at: AnalyzedSentence, i: number): boolean =>
  thingStates.has(lowerAt(at, i)) || lemmasOf(at, i).some((lemma) => harmVerbs.has(lemma) || lemma === 'lose')

/** "Houses flattened 273,000": things and what became of them; who does it ("rebels burned 40") is a person or a storm. */
function ofThings(at: AnalyzedSentence, from: number, state: number): Pick<Counted, 'noun' | 'unit'> | null {
  const lower = lowerAt(at, from)
  const isMany = (isPlural(lower) || headcountNouns.has(lower) || lower === 'cattle') && !disasterWords.has(lower)
  if (state !== from + 1 || !isMany || !isHarm(at, state)) return null
  const unit = unitAt(at, from)
  return unit === 'person' ? null : { noun: { at, from, to: from + 1 }, unit }
}

/** "Dead 4,015, missing 1,602; houses flattened 273,000": a label without its colon, between two marks. */
export const ofTelegram: Reader = ({ at, number, np }) => {
  if (number.kind !== 'number' || number.unit !== null || number.to < np.to) return null
  if (!borders.has(lowerAt(at, number.to)) && lowerAt(at, number.to) !== 'and') return null
  let from = number.from
  while (from > 0 && !borders.has(lowerAt(at, from - 1)) && number.from - from < 3) from--
  if (from === number.from || (from > 0 && !borders.has(lowerAt(at, from - 1)))) return null
  const state = number.from - 1
  const piece = { at, from, to: number.from }
  // "Confirmed dead 3,633;"
  const isAlone =
    state === from ||
    (state === from + 1 && /^(?:confirmed|feared|reported|known|still|badly|seriously)$/.test(lowerAt(at, from)))
  if (isAlone && personStates.has(lowerAt(at, state)))
    return { number, subject: piece, noun: piece, unit: 'person', how: 'tally-of-label' }
  const things = ofThings(at, from, state)
  return things === null ? null : { number, subject: piece, how: 'tally-of-label', ...things }
}
