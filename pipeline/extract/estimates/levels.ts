import { eventNouns } from '../../lexicon/event-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isPastTense } from '../../lexicon/verbs.ts'
import { firstIndexIn } from '../index-in.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { lowerHead } from './head-of-quantity.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { quantityOf } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const spanUnits = new Set(['month', 'day', 'week', 'year'])
const lasting = new Set(['last', 'suffice', 'endure'])

/** "may last five weeks, and elsewhere only 12 days". */
export function asDuration(spot: Spot): Measure | null {
  const { at, number, index } = spot
  if (number.unit === null || !spanUnits.has(number.unit)) return null
  const clause = at.clauses.findLast(({ at: place, verb }) => place < index && lasting.has(verb.lemma))
  if (clause === undefined || isOver(spot, clause)) return null
  const gapped = index - clause.at > 3 ? nounBefore(spot) : null
  const piece = gapped ?? toldSubject(at, clause)
  // "a ban lasting six months", "the visit will last three days": an event goes on, no stock.
  if (piece !== null && !holdsOut(piece)) return null
  const quantity = piece === null ? null : { ...quantityOf(piece), piece }
  return { ...measureOf({ ...spot, clause }, 'level', quantity, tokenPiece(spot, clause.verb.main)), isDuration: true }
}

const stocks =
  /^(?:stocks?|stockpiles?|reserves?|suppl(?:y|ies)|inventor(?:y|ies)|stores?|parts|materials?|components|food|fuel|rations?|provisions|money|funds?|cash|savings|oil|gas|coal|diesel|petrol|steel|ones?|they|it|we|some|others|rest)$/

/** What may be used up, or who may hold out on it: "stocks", "the mills", "the smaller ones"; nothing that goes on. */
function holdsOut(piece: Piece): boolean {
  if (lowerWords(piece).some((word) => eventNouns.has(singularOf(word)))) return false
  const head = lowerHead(piece, 'PUNCT', 'WH')
  if (/^(?:missions?|courses?|trainings?|operations?|exercises?)$/.test(head)) return false
  const end = firstIndexIn(piece.at.tokens, piece.from, piece.to, ({ lower }) => lower === head) + 1
  const isOfFirms = isPeopleNoun(head) || isEmployer(head) || donorTypeOf([head]) !== null
  return stocks.test(head) || isOfFirms || isPlace(piece) || goodsIn({ ...piece, to: end }) !== null
}
/** Who makes or sells: "producers", "mills", "hotels". */
const isEmployer = (head: string): boolean =>
  /(?:ers|ors)$|^(?:mills|plants?|factor(?:y|ies)|hospitals?|clinics?|hotels|shops|firms?|works|mines?|farms?)$/.test(
    head,
  )

/** "lasted one year", "one year's imprisonment": what took so long, or is measured by it, is no stock that may last. */
const isOver = ({ at, np }: Spot, { verb, subject }: Clause): boolean =>
  (isPastTense(at.tokens[verb.main]?.lower ?? '') &&
    !/^(?:stocks?|stockpiles?|reserves?|supplies|supply)$/.test(
      at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '',
    )) ||
  /^['’]s?$/.test(at.tokens[np.to]?.lower ?? '') ||
  at.tokens.slice(np.from, np.to).some(({ lower }) => lower === "'s")

function nounBefore({ at, index }: Spot): Piece | null {
  let i = index - 1
  while (i >= 0 && at.chunks[i]?.kind === 'adv') i--
  const chunk = at.chunks[i]
  return chunk?.kind === 'np' && chunk.number === null ? { at, from: chunk.from, to: chunk.to } : null
}

/** "half of the plants, and another 20% in Peru": a bare share is of what the one before is. */
export function asFurtherShare(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, clause } = spot
  const isFurther = at.tokens
    .slice(np.from, number.from)
    .some(({ lower }) => lower === 'another' || lower === 'further')
  if (!isFurther || before === null || !isRelative(number) || !isRelative(before.number)) return null
  if (before.direction !== 'level') return null
  return { ...before, number, clause, unit: number.unit, unitPiece: null, continues: before.number }
}
