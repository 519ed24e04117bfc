import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import { isAlike, isBareOf } from './alike.ts'
import { isPlace } from './is-place.ts'
import { goingOn, type Measure } from './measure.ts'
import { beforeAsides, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** "made do with", "content itself with", "settled for", "got by on": what one has to be pleased with; the words behind the verb. */
const contenting: ReadonlyMap<string, RegExp> = new Map([
  ['do', /^with$/],
  ['content', /^(?:itself|themselves) with$/],
  ['settle', /^for$/],
  ['manage', /^(?:only|just|barely|no more than)?$/],
  ['scrape', /^(?:together|by with)$/],
])

/** "Laos made do with 2 percent": "make do" is two verbs, "do" of nothing else. */
function isContented({ at, number }: Spot, { verb }: Clause): boolean {
  const behind = contenting.get(verb.lemma)
  const words = at.tokens.slice(verb.to, number.from).map(({ lower }) => lower)
  const isMade = verb.lemma !== 'do' || /^ma[dk]e/.test(at.tokens[verb.from - 1]?.lower ?? '')
  return behind?.test(words.join(' ')) === true && isMade && !verb.passive && !verb.negated
}

const isNextInRank = /^(?:next|second|third|fourth|last)$/

/** ", Chile next with 9 percent": the place before its rank, where no verb is told anew. */
function rankedPlace({ at, index }: Spot, { number }: Measure): Piece | null {
  const rank = at.chunks[index - 2]
  if (prepText(at.chunks[index - 1]) !== 'with' || rank === undefined) return null
  if (!isNextInRank.test(at.tokens[rank.from]?.lower ?? '') || rank.to !== rank.from + 1) return null
  const last = at.chunks[index - 3]
  if (last?.kind !== 'np' || last.from < number.to) return null
  // "Europe and Central Asia next"
  const isJoined = markerText(at.chunks[index - 4]) === 'and' && at.chunks[index - 5]?.kind === 'np'
  const first = isJoined ? at.chunks[index - 5] : last
  const piece = { at, from: first?.from ?? last.from, to: last.to }
  const isApart = /^(?:,|;|and|with)$/.test(at.tokens[piece.from - 1]?.lower ?? '')
  return isApart && isPlace(piece) ? piece : null
}

/** "expects a further drop of 1 percent; it could be as steep as 3": of the same fall. */
const isAsSteep = ({ at: { tokens }, number: { from } }: Spot): boolean =>
  tokens[from - 1]?.lower === 'as' &&
  /^(?:steep|deep|sharp|severe|bad|heavy|grave)$/.test(tokens[from - 2]?.lower ?? '') &&
  tokens[from - 3]?.lower === 'as'

/** "grew by 8 percent in Peru, while Laos made do with 2", "13 percent of output lost, Chile next with 9": the change told before, as another place has it. */
export function asContented(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, clause } = spot
  if (before === null || number.to < spot.np.to) return null
  if (!(isAlike(number, before.number) || isBareOf(spot, before.number))) return null
  const going = (placePiece: Piece): Measure => ({
    ...goingOn(spot, before, before.direction, before.quantity),
    placePiece,
  })
  const ranked = rankedPlace(spot, before)
  if (ranked !== null) return going(ranked)
  if (clause === null || before.direction === 'level' || clause.verb.from < before.number.to) return null
  const isOfFall = isAsSteep(spot) && before.direction === 'decrease' && at.tokens[clause.verb.from - 1]?.lower === 'it'
  if (isOfFall) return goingOn(spot, before, 'decrease', before.quantity)
  if (!isContented(spot, clause) || before.direction !== 'increase') return null
  const subject = toldSubject(at, clause)
  const isNext = subject !== null && subject.from >= before.number.to && beforeAsides(at, spot.index) <= clause.at + 3
  return isNext && isPlace(subject) ? going(subject) : null
}
