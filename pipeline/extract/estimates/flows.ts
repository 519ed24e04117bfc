import { isLosing } from '../../lexicon/loss-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { unitAt } from '../tallies/unit-of.ts'
import { isAlike } from './alike.ts'
import { isOfChange } from './base-figure.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAfter } from './phrases.ts'
import { hasEconomicWord, isReference, type Quantity, wordsOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** Money that comes in without being given. */
const flowing = /^(?:remittances?|inflows?|flows|investments?|fdi|receipts|transfers)$/
const earned = /^(?:earnings|income|revenues?|takings|receipts|exports)$/
const receiving = new Set(['receive', 'attract', 'draw', 'get', 'collect'])

/** Whether what a verb says comes in goes on with a flow that was measured. */
export function isOfFlow(lemma: string, particle: string | null, last: Quantity | null): boolean {
  const words = wordsOf(last)
  if (lemma === 'earn') return words.some((word) => earned.test(word))
  const isReceiving = receiving.has(lemma) || (lemma === 'take' && particle === 'in')
  return isReceiving && words.some((word) => flowing.test(word))
}

/** "Tourism earned 3 million; sugar earned 2": neither a place nor a word for what was told before. */
function hasOwnEarner({ at }: Spot, clause: Clause): boolean {
  const subject = toldSubject(at, clause)
  return subject !== null && !isPlace(subject) && !isReference(subject)
}

/** "Remittances fell. Peru took in $3 billion": of the flow that was measured last. */
export function asReceived(spot: Spot, before: Measure | null): Measure | null {
  const { number, clause, index, discourse } = spot
  if (number.kind !== 'money' || number.to < spot.np.to || clause === null || clause.verb.passive) return null
  const { lemma, particle, main } = clause.verb
  // "Salvadorans in Lima collected 84,000 dollars for hospitals back home"
  if (/^(?:collect|raise)$/.test(lemma) && prepText(spot.at.chunks[index + 1]) === 'for') return null
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (index !== clause.at + 1 || last === null || !isOfFlow(lemma, particle, last)) return null
  if (lemma === 'earn' && hasOwnEarner(spot, clause)) return null
  // "drew 3 billion in investment": of a flow of its own.
  const own = phraseAfter(spot.at, index + 1, new Set(['in', 'of', 'from']))
  if (own !== null && hasEconomicWord(lowerWords(own))) return null
  return { ...measureOf(spot, 'level', { ...last, how: 'carried' }, tokenPiece(spot, main)), isValue: true }
}

const beside = new Set(['below', 'above', 'under', 'over', 'than', 'against'])

/** "short of the 4.4 million that it had aimed for", "a far cry from the 11 million of 2019": what a level is held against. */
function asLevelOf(spot: Spot, before: Measure): Measure | null {
  const { at, number, index, np } = spot
  const isHeld = against.has(prepText(at.chunks[index - 1]) ?? '') && at.tokens[np.from]?.lower === 'the'
  const next = at.chunks[index + 1]
  const isOther =
    next?.kind === 'wh' ||
    ((prepText(next) === 'of' || prepText(next) === 'in') && at.chunks[index + 2]?.kind === 'date')
  if (!isHeld || !isOther || before.quantity === null || !isAlike(number, before.number)) return null
  if (number.kind === 'number' && before.number.kind !== 'number') return null
  const quantity = { ...before.quantity, how: 'carried' }
  // "fell 12 percent, against the 9 percent of 2009", "40,000 jobs will go, against the 37,000 of last year": a change as well.
  const isChange = before.direction !== 'level' && (before.unit === 'job' || isOfChange(before)) && isContrast(spot)
  const direction = isChange ? before.direction : isLostIn(spot) ? 'decrease' : 'level'
  return { ...measureOf(spot, direction, quantity, before.anchor), isValue: !isChange || before.isValue, isBase: true }
}

/** "more than the 8.5 billion that the storm cost": what another event did away with. */
const isLostIn = ({ at, index, number }: Spot): boolean =>
  at.chunks[index + 1]?.kind === 'wh' &&
  at.clauses.some(
    ({ verb }) => verb.from >= number.to && verb.from - number.to <= 6 && (verb.lemma === 'cost' || isLosing(verb)),
  )

/** What a change is held against by these is one of its kind; "from the 9 percent of 2009" is where it began. */
const isContrast = ({ at, index }: Spot): boolean =>
  /^(?:than|against|with|to)$/.test(prepText(at.chunks[index - 1]) ?? '')

const against = new Set([
  'of',
  'more than',
  'less than',
  'from',
  'below',
  'above',
  'under',
  'over',
  'than',
  'against',
  'with',
  'to',
  'on',
])

/** "dropped 21 percent, to 1.2 million boxes": what the change comes to, in its own goods. */
function asCountReached({ at, number, index, np, discourse, clause }: Spot, before: Measure): Measure | null {
  const isCount = number.kind === 'number' && number.unit === null && number.to < np.to && at.tags[np.head] === 'N'
  const isEnd = prepText(at.chunks[index - 1]) === 'to' && markerText(at.chunks[index - 2]) === ','
  if (!isCount || !isEnd || !isRelative(before.number) || before.direction === 'level' || before.quantity === null)
    return null
  const piece = { at, from: np.head, to: np.head + 1 }
  return {
    ...measureOf(
      { at, number, index, np, discourse, clause },
      'level',
      { ...before.quantity, how: 'carried' },
      before.anchor,
    ),
    isValue: true,
    continues: before.number,
    unit: unitAt(at, np.head),
    unitPiece: piece,
  }
}

/** "1.6 percent below the $548 billion of 2019", "a rise of 2.6 percent this year, to $553 billion": what the change starts from or comes to. */
export function asEndOfChange(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index, np, clause } = spot
  const counted = before === null ? null : asCountReached(spot, before)
  if (counted !== null) return counted
  if (before === null || before.quantity === null || number.to < np.to) return null
  const ended = asLevelOf(spot, before)
  if (ended !== null) return ended
  if (!isRelative(before.number) || number.kind !== 'money' || before.direction === 'level') return null
  const prep = at.chunks[index - 1]
  const text = prepText(prep) ?? markerText(prep)
  const isBase = beside.has(text) && at.tokens[np.from]?.lower === 'the'
  // "posted growth of 3 percent to 2 million"
  const isOfNoun =
    clause === null ||
    // "fell 11 percent, and those to Chile 8 percent to 13 million": of what has no verb of its own
    before.clause === null ||
    !(['increase', 'decrease'] as const).some((name) => hasVerbClass(clause.verb.lemma, null, name))
  const isRight = isOfNoun && text === 'to' && before.np.to === at.chunks[index - 1]?.from
  const isEnd = isRight || (text === 'to' && markerText(at.chunks[index - 2]) === ',')
  if (!isBase && !isEnd) return null
  const quantity = { ...before.quantity, how: 'carried' }
  const own = before.clause === null ? { ...spot, clause: null } : spot
  return { ...measureOf(own, 'level', quantity, before.anchor), isValue: true, isBase }
}
