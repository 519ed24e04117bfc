import { hasVerbClass } from '../../lexicon/verbs.ts'
import { placeInPair } from '../aid/one-of-two.ts'
import { firstIndexIn } from '../index-in.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isAlike } from './alike.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore, phraseAt } from './phrases.ts'
import { hasEconomicWord, isCounted, isHarm, isReference, type Quantity, quantityOf, wordsOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const isMeasured = (words: readonly string[]): boolean => hasEconomicWord(words) || words.some(isHarm)

/** "Egg prices, wholesale, mid-May: 280 yen": what a line is about stands first in it. */
export function labelBefore(at: Spot['at'], end: number): Piece | null {
  let first = end
  while (first > 0 && !/^[;.:•]$/.test(markerText(at.chunks[first - 1]))) first--
  // "The union fears a heavier toll: 84 billion": of what stands right before.
  // "Share of guests who come from Peru: 16%": a label, and what its noun does.
  const wh = firstIndexIn(at.chunks, first, end, ({ kind }) => kind === 'wh')
  const told = at.chunks.slice(first, wh < 0 ? end : wh)
  if (told.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')) {
    const near = chainBefore(at, end)
    if (near !== null && isMeasured(lowerWords(near)) && !isPlace(near)) return near
    // "The harvest was poor: 41,000 tons": of what the clause says this of.
    const clause = at.clauses.findLast(({ verb, at: place }) => place >= first && place < end && verb.lemma === 'be')
    const subject = clause?.at === end - 2 ? toldSubject(at, clause) : null
    return subject !== null && isMeasured(lowerWords(subject)) && !isPlace(subject) ? subject : null
  }
  for (let i = first; i < end; i++) {
    if (at.chunks[i]?.kind === 'verb') return null
    if (at.chunks[i]?.kind === 'np' && isMeasured(lowerWords(phraseAt(at, i)))) return phraseAt(at, i)
  }
  return null
}

const noThing =
  /^(?:case|scenario|total|result|change|verdict|forecast|outlook|year|month|quarter|week|day|today|now|worst|best|overall|average|net|low|high|off|hit|balance|summary|update|news|fact|answer|question|upside|downside|figure|number)s?$/

/** "Restaurants: down 41", "Cars: minus 46": the plain noun that opens a stretch before a colon, though no word of it is of the economy; null for a place, a time or a scenario. */
export function plainLabel(at: Spot['at'], colon: number): Quantity | null {
  const np = at.chunks[colon - 1]
  if (markerText(at.chunks[colon]) !== ':' || np?.kind !== 'np' || np.number !== null || np.to - np.from > 3)
    return null
  // "Crops and livestock: 3 million"
  const [other, joint] = [at.chunks[colon - 3], at.chunks[colon - 2]]
  const isPair =
    markerText(joint) === 'and' && other?.kind === 'np' && other.number === null && other.areas.length === 0
  const first = isPair ? colon - 3 : colon - 1
  const opens = first === 0 || /^[;.•]$/.test(markerText(at.chunks[first - 1]))
  const piece = { at, from: at.chunks[first]?.from ?? np.from, to: np.to }
  const isNamed =
    np.areas.length > 0 || at.tags[np.head] !== 'N' || lowerWords(piece).some((word) => noThing.test(word))
  return opens && !isNamed && !isReference(piece) ? quantityOf(piece) : null
}

/** "Growth: an average of 2.7%" */
function isAverage(at: Spot['at'], index: number): boolean {
  const np = at.chunks[index]
  return np?.kind === 'np' && /^(?:average|total|rate|record)$/.test(at.tokens[np.head]?.lower ?? '')
}

/** "Growth: for Chile 2 percent", "Growth: in the former 2 percent": the colon before the place; null where none stands between the two. */
function placeBehindColon({ at }: Spot, near: number): number | null {
  const np = at.chunks[near]
  if (np?.kind !== 'np' || !/^(?:for|in)$/.test(prepText(at.chunks[near - 1]) ?? '')) return null
  const piece = { at, from: np.from, to: np.to }
  return markerText(at.chunks[near - 2]) === ':' && (isPlace(piece) || placeInPair(piece) >= 0) ? near - 2 : null
}

/** "Exports: 3 billion", "May CPI 74%", "China's share of trade, 36 per cent, is …": a label, or what is told beside it. */
export function asLabelled(spot: Spot): Measure | null {
  const { at, index, number } = spot
  const near = at.chunks[index - 1]?.kind === 'date' ? index - 2 : index - 1
  // "Inflation: from 3% to 2%"
  const isFrom = prepText(at.chunks[near]) === 'from' && markerText(at.chunks[near - 1]) === ':'
  const left =
    placeBehindColon(spot, near) ??
    (prepText(at.chunks[near]) === 'of' && isAverage(at, near - 1) ? near - 2 : isFrom ? near - 1 : near)
  const mark = markerText(at.chunks[left])
  const isMark = mark === ':' || mark === ',' || mark === '(' || mark === '–' || mark === '-'
  let end = isMark ? left : left + 1
  if (isMark && at.chunks[end - 1]?.kind === 'date') end -= markerText(at.chunks[end - 2]) === ',' ? 2 : 1
  const chain = mark === ':' ? labelBefore(at, end) : chainBefore(at, end)
  const told = mark === ':' ? chainBefore(at, end) : null
  const last = spot.discourse.economy
  if (
    chain === null &&
    told !== null &&
    isReference(told) &&
    last !== null &&
    last.quantity !== null &&
    isAlike(number, last.number)
  )
    return { ...measureOf(spot, 'level', { ...last.quantity, how: 'carried' }, null), isValue: true }
  if (chain === null) return null
  if (
    !(number.kind === 'money' ? isMeasured(lowerWords(chain)) : hasEconomicWord(lowerWords(chain))) ||
    at.numbers.some(({ from, to, nonFigure }) => nonFigure === null && from >= chain.from && to <= chain.to)
  )
    return null
  const isCount = number.kind === 'number' && number.unit === null
  if (isCount && !lowerWords(chain).some((word) => isCounted(word))) return null
  return { ...measureOf(spot, 'level', quantityOf(chain), null), isValue: true }
}

const levels = /^(?:rates?|share|unemployment|joblessness|inflation|ratio|occupancy|deficit|debt|proportion|poverty)$/

/** "Arrivals fell everywhere, most of all in Peru (12 percent)": by so much in the place before the bracket. */
function changeInBracket(spot: Spot, quantity: Quantity): Measure | null {
  const { at, index, clause } = spot
  const open = at.chunks[index - 1]?.from ?? 0
  const isBehindPlace = at.areas.some(({ to }) => to === open)
  if (clause === null || !isBehindPlace || wordsOf(quantity).some((word) => levels.test(word))) return null
  const sign = (['increase', 'decrease'] as const).find((name) => hasVerbClass(clause.verb.lemma, null, name))
  return sign === undefined ? null : measureOf(spot, sign, quantity, null)
}

const flowing = new Set(['come', 'flow', 'reach', 'arrive', 'pour', 'enter', 'go', 'be', 'leave', 'return'])

/** "(-1.1 percent in February)", "63 million came in", "at 175 billion their value was …": said of the subject, or goes on. */
export function asSaidOfSubject(spot: Spot, before: Measure | null): Measure | null {
  const { at, index, number, discourse, clause } = spot
  const value = (quantity: Quantity): Measure => ({ ...measureOf(spot, 'level', quantity, null), isValue: true })
  const next = at.clauses.find(({ at: verb, first }) => verb > index && first <= index) ?? null
  // "production at the three biggest makers": how many there are of its own noun.
  const isCount = number.kind === 'number' && !isRelative(number) && number.to < spot.np.to
  if (prepText(at.chunks[index - 1]) === 'at' && next !== null && !isCount) {
    const subject = toldSubject(at, next)
    if (subject !== null && hasEconomicWord(lowerWords(subject))) return value(quantityOf(subject))
  }
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const isFlow = next !== null && flowing.has(next.verb.lemma) && next.at <= index + 2 && number.kind === 'money'
  if (isFlow && last !== null && discourse.economy !== null) return value({ ...last, how: 'carried' })
  if (markerText(at.chunks[index - 1]) !== '(') return null
  const subject =
    toldSubject(at, clause) ?? toldSubject(at, at.clauses.findLast(({ at: verb }) => verb < index) ?? null)
  if (subject === null || before !== null) return null
  if (isRelative(number) && hasEconomicWord(lowerWords(subject)))
    return changeInBracket(spot, quantityOf(subject)) ?? value(quantityOf(subject))
  const { economy } = discourse
  if (
    economy === null ||
    economy.direction !== 'decrease' ||
    economy.number.unit !== number.unit ||
    number.kind !== 'money'
  )
    return null
  return { ...value(quantityOf(subject)), direction: economy.direction, continues: economy.number }
}
