import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isVesselName } from '../visits/vessel.ts'
import { isCountNoun } from './count-head.ts'
import type { Place } from './place.ts'

const ships = new Set(
  'ship liner vessel ferry carrier boat yacht trawler destroyer frigate freighter tanker'.split(' '),
)
export const isShip = (lower: string | undefined): boolean => ships.has(lower ?? '')

const isName = ({ tokens, tags }: AnalyzedSentence, i: number): boolean =>
  /^\p{Lu}/u.test(tokens[i]?.text ?? '') && (tags[i] === 'NNP' || tags[i] === 'N' || tags[i] === 'ADJ')

function endOfName(at: AnalyzedSentence, from: number): number {
  let to = from
  while (isName(at, to) && to < from + 4) to++
  return to
}

/** Who is on a ship, where no noun says that it is one. */
const isOfVoyage = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(
    ({ lower }) =>
      isShip(lower) || /^(?:passengers?|crew|aboard|board|sailors?|cruise|docked|moored|anchored|berthed)$/.test(lower),
  )

/** "cases on the Ocean Star": a name of several words, and nothing behind it that it would describe. */
function isAboard({ tokens, tags }: AnalyzedSentence, prep: number, to: number): boolean {
  const before = tokens[prep - 1]?.lower ?? ''
  const isIll = isCountNoun(before) || diseaseWords.has(before) || /^(?:positive|ill|sick|people|persons)$/.test(before)
  return isIll && !/^(?:N|NNP|ADJ|POSS)$/.test(tags[to] ?? 'PUNCT')
}

/** "on the cruise ship Ocean Star", "of the liner Aurora", "on the Ocean Star" of passengers: the ship's name. */
export function shipBehind(at: AnalyzedSentence, prep: number): Place | null {
  if (!/^(?:on|aboard|of|from)$/.test(at.tokens[prep]?.lower ?? '')) return null
  let noun = prep + 1
  while (noun < prep + 5 && !isShip(at.tokens[noun]?.lower) && !isName(at, noun)) noun++
  if (isShip(at.tokens[noun]?.lower)) {
    const to = endOfName(at, noun + 1)
    return to === noun + 1 ? null : { area: null, piece: { at, from: noun + 1, to } }
  }
  const isOn = at.tokens[prep]?.lower === 'on' && at.tokens[prep + 1]?.lower === 'the' && noun === prep + 2
  const end = isOn ? endOfName(at, noun) : noun
  const to = isOn && (isOfVoyage(at) || isVesselName(at, end - 1) || isAboard(at, prep, end)) ? end : noun
  const isKnown = at.areas.some((area) => area.from < to && area.to > noun)
  return to - noun < 2 || isKnown ? null : { area: null, piece: { at, from: noun, to } }
}

/** "the Coral Queen", "the cruise ship Ocean Star": the ship that a sentence tells of. */
export function shipIn(at: AnalyzedSentence): Place | null {
  for (let i = at.tokens.length - 1; i >= 0; i--) {
    if (isVesselName(at, i)) return { area: null, piece: { at, from: i - 1, to: i + 1 } }
    const place = shipBehind(at, i)
    if (place !== null) return place
    if (!isShip(at.tokens[i]?.lower)) continue
    const to = endOfName(at, i + 1)
    if (to > i + 1) return { area: null, piece: { at, from: i + 1, to } }
  }
  return null
}
