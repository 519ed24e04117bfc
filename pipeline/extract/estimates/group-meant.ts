import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isInside } from './around.ts'
import { bodies } from './estimator-words.ts'
import { areLocatedLands } from './is-place.ts'
import type { Measure } from './measure.ts'
import type { Side } from './side.ts'
import { toldSubject } from './told-subject.ts'

const groupNouns = /^(?:region|continent|bloc)$/
const placing = /^(?:for|in|across|throughout|around|over|within|of)$/

/** "the region", "the wider region" at a "the"; null where it has a name ("the Gulf region", "the region of Maule"). */
function groupAt(at: AnalyzedSentence, the: number): Piece | null {
  if (!/^(?:the|its|their)$/.test(at.tokens[the]?.lower ?? '')) return null
  const isNoun = (i: number): boolean => groupNouns.test(at.tokens[i]?.lower ?? '')
  const noun = isNoun(the + 1) ? the + 1 : at.tags[the + 1] === 'ADJ' && isNoun(the + 2) ? the + 2 : -1
  const isNamed = at.tokens[noun + 1]?.lower === 'of' || at.areas.some(({ from, to }) => from > the && to <= noun)
  return noun < 0 || isNamed ? null : { at, from: the, to: noun + 1 }
}

/** "regional growth", "the regional average"; not "the regional bank" */
const adjectiveAt = (at: AnalyzedSentence, i: number): Piece | null =>
  at.tokens[i]?.lower === 'regional' &&
  !bodies.has(at.tokens[i + 1]?.lower ?? '') &&
  /^(?:N|ADJ)$/.test(at.tags[i + 1] ?? '')
    ? { at, from: i, to: i + 1 }
    : null

/** "exports to the bloc", "trade with the region": the other side. */
const isPartner = ({ tokens }: AnalyzedSentence, { from }: Piece): boolean =>
  /^(?:to|with|from)$/.test(tokens[from - 1]?.lower ?? '') &&
  // "remittances to the region"
  !(
    tokens[from - 1]?.lower === 'to' &&
    /^(?:remittances?|inflows?|flows?|investment|transfers|arrivals|visitors|visits)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  )

function firstIn(piece: Piece | null, at: AnalyzedSentence, find: typeof groupAt): Piece | null {
  if (piece === null || piece.at !== at) return null
  for (let i = piece.from; i < piece.to; i++) {
    const found = find(at, i)
    if (found !== null) return isPartner(at, found) ? null : found
  }
  return null
}

/** "For the region the bank expects", "; in the region as a whole": what opens the stretch of a figure. */
function fronted(at: AnalyzedSentence, { number }: Measure, estimator: Piece | null): Piece | null {
  for (let i = Math.min(number.from, at.tokens.length) - 1; i >= 0 && number.from - i < 40; i--) {
    const { text = '' } = at.tokens[i] ?? {}
    const opens = i === 0 || /^[;:]$/.test(at.tokens[i - 1]?.text ?? '')
    if (opens && placing.test(text.toLowerCase())) {
      const group = groupAt(at, i + 1)
      const isOther = at.areas.some((area) => area.from > i && area.to <= number.from && !isInside(at, area, estimator))
      return isOther ? null : group
    }
    if (opens) return null
  }
  return null
}

/** "3.7 percent for the region": right behind the figure. */
function behind(at: AnalyzedSentence, { number }: Measure): Piece | null {
  for (let i = number.to; i < number.to + 5 && at.tokens[i]?.kind === 'word'; i++)
    if (placing.test(at.tokens[i]?.lower ?? '')) {
      const group = groupAt(at, i + 1)
      if (group !== null) return group
    }
  return null
}

/** "The world economy", "global trade": no region. */
export const isWorld = ({ piece: { at, from, to } }: Side): boolean =>
  at.areas.some((area) => area.from >= from && area.to <= to && area.areaId === 'world')

/** "the region", "regional": the group that was told of, else as it is written; null where a figure is of none such. */
export function groupMeant(
  at: AnalyzedSentence,
  { place }: Discourse,
  measure: Measure,
  estimator: Piece | null,
): Side | null {
  const { quantity, clause, number, placePiece } = measure
  if (placePiece !== null) return null
  const own = quantity?.how === 'carried' ? null : (quantity?.piece ?? null)
  if (own !== null && own.at === at && areLocatedLands(lowerWords(own)))
    return { piece: own, name: null, iso3: null, how: 'estimate' }
  const subject = toldSubject(at, clause)
  const piece =
    behind(at, measure) ??
    firstIn(own, at, groupAt) ??
    firstIn(own, at, adjectiveAt) ??
    firstIn(subject, at, adjectiveAt) ??
    fronted(at, measure, estimator)
  if (piece === null) return null
  // "The economies of the region shrink by 3 percent, Peru's by 4"
  const isOther = ({ from, to }: AreaMention): boolean =>
    own !== null && own.at === at && from >= own.from && to <= number.from
  if (at.areas.some((area) => isOther(area) && !isInside(at, area, estimator))) return null
  const named = at.areas.findLast(({ to, iso3, areaId }) => to <= piece.from && iso3 === null && areaId !== 'world')
  if (named !== undefined) return null
  return place !== null && place.iso3 === null && !isWorld(place)
    ? { ...place, how: 'carried' }
    : { piece, name: null, iso3: null, how: 'estimate' }
}
