import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import { lastIndexIn } from '../index-in.ts'
import { circumstance } from '../parse/of-adjunct.ts'
import { isLevel } from './levels.ts'
import type { Place } from './place.ts'

/** "Peru, after a week of talks in Chile, reported 40": of something else. */
function isOfCircumstance({ tokens }: AnalyzedSentence, { piece: { from, to } }: Place): boolean {
  const comma = lastIndexIn(tokens, 0, from, ({ text }) => text === ',')
  return comma > 0 && circumstance.test(tokens[comma + 1]?.lower ?? '') && tokens[to]?.text === ','
}

/** "Munta, in northern Peru, reported 40": the place between commas only tells where the subject is. */
export function isInAside(at: AnalyzedSentence, place: Place): boolean {
  if (isOfCircumstance(at, place)) return true
  const { tokens, tags } = at
  const { from, to } = place.piece
  const comma = lastIndexIn(tokens, 0, from, ({ text }) => text === ',')
  // "The Ocean Star, quarantined off Lima,"
  const opening = tags[comma + 1] === 'VPP' ? comma + 2 : comma + 1
  return (
    comma > 0 &&
    from - comma <= 5 &&
    /^(?:in|on|near|at|off|outside)$/.test(tokens[opening]?.lower ?? '') &&
    tokens[to]?.text === ','
  )
}

/** "the Zaatari camp in Jordan": the camp, not the country behind it. */
export function liesIn({ tokens }: AnalyzedSentence, { area, piece }: Place, whole: Place): boolean {
  const to = isLevel(tokens[piece.to]?.lower) ? piece.to + 1 : piece.to
  const isPart = area === null || !isCountry(area)
  return isPart && to === whole.piece.from - 1 && /^(?:in|on|near|at)$/.test(tokens[to]?.lower ?? '')
}
