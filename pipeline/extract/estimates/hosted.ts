import { travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Discourse } from '../discourse.ts'
import type { Clause } from '../parse/clause.ts'
import { type Piece, textOf } from '../piece.ts'
import { hasWord } from '../word-test.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { isOfDistress } from './own-phrase.ts'
import { isReference, type Quantity, quantityOf, wordsOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** What a country does with its visitors; "settled for", "made do with" tell that there were no more. */
const hosting = new Set(
  'get receive have host greet welcome draw attract see count log record register report post manage lure net'.split(
    ' ',
  ),
)
const settling: ReadonlyMap<string, string> = new Map([
  ['settle', 'for'],
  ['do', 'with'],
  ['end', 'with'],
  ['finish', 'with'],
])

/** "Chinese travellers are back": those that the sentence before was about, unless they are in trouble. */
function toldBefore({ subject }: Discourse): Quantity | null {
  if (subject === null || hasWord(subject.piece.at.tokens, isOfDistress)) return null
  const head = subject.piece.at.tokens[subject.piece.to - 1]?.lower ?? ''
  return travelNouns.has(singularOf(head)) ? quantityOf(subject.piece) : null
}

const isOfTravellers = (quantity: Quantity | null): quantity is Quantity =>
  wordsOf(quantity).some((word) => travelNouns.has(singularOf(word)))

/** "Tourists are back. Peru got 1.7 million; Chile made do with 550,000": of the travellers that were told of last. */
function asHost(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, clause, discourse } = spot
  if (number.kind !== 'number' || number.unit !== null || number.to < np.to || (number.low ?? 0) < 100) return null
  // "3 million of them", no "3 million of the doses"
  if (prepText(at.chunks[index + 1]) === 'of' && at.tokens[number.to + 1]?.lower !== 'them') return null
  if (clause === null || clause.verb.passive || clause.verb.negated) return null
  const last = before?.quantity ?? discourse.economy?.quantity ?? toldBefore(discourse)
  if (!isOfTravellers(last)) return null
  const { lemma, main } = clause.verb
  const prep = prepText(at.chunks[index - 1])
  const isNext = index === clause.at + 1 && hosting.has(lemma)
  if (!isNext && !(prep !== null && index === clause.at + 2 && settling.get(lemma) === prep)) return null
  const subject = toldSubject(at, clause)
  if (subject !== null && !isPlace(subject) && !isReference(subject)) return null
  return { ...measureOf(spot, 'level', { ...last, how: 'carried' }, tokenPiece(spot, main)), isValue: true }
}

/** "Peru had 4 million visitors. Chile used to send 1.5 million people a year": of those who visit, where the others told of are visitors. */
function asSentPeople(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, clause, discourse } = spot
  if (number.kind !== 'number' || (number.low ?? 0) < 1000 || clause === null || clause.verb.passive) return null
  const isPeople =
    number.to <= np.head && /^(?:people|travell?ers|tourists|visitors)$/.test(at.tokens[np.head]?.lower ?? '')
  if (!isPeople || clause.verb.lemma !== 'send' || clause.at !== index - 1) return null
  const last = before?.quantity ?? discourse.economy?.quantity ?? toldBefore(discourse)
  const subject = toldSubject(at, clause)
  if (!isOfTravellers(last) || subject === null || !isPlace(subject)) return null
  return {
    ...measureOf(spot, 'level', { ...last, how: 'carried' }, tokenPiece(spot, clause.verb.main)),
    isValue: true,
    unit: 'person',
  }
}

/** Guests whom a country has, or sends. */
export const asHosted = (spot: Spot, before: Measure | null): Measure | null =>
  asHost(spot, before) ?? asSentPeople(spot, before)

const travelling = new Set(['be', 'come', 'arrive', 'originate', 'hail', 'fly', 'travel'])

/** "of these, 7,000", "7,000 of them", "half of the visitors": a part of those counted last. */
function isPartOfThem({ at, index, number, np }: Spot): boolean {
  const [of, whole] = [at.chunks[index + 1], at.chunks[index + 2]]
  const word = whole === undefined ? '' : (at.tokens[whole.to - 1]?.lower ?? '')
  if (number.to >= np.to && prepText(of) === 'of' && whole?.kind === 'np')
    return whole.number === null && (/^(?:them|these|those)$/.test(word) || travelNouns.has(singularOf(word)))
  // ", of whom 7,000 came from Chile"
  if (at.chunks[index - 1]?.kind === 'wh' && prepText(at.chunks[index - 2]) === 'of' && number.to >= np.to) return true
  const [prep, them] = [at.chunks[index - 3], at.chunks[index - 2]]
  const isFronted = prepText(prep) === 'of' && them?.kind === 'np' && them.to === them.from + 1
  return isFronted && number.to >= np.to && /^(?:them|these|those)$/.test(at.tokens[them.from]?.lower ?? '')
}

/** "Peru received 120,000 tourists. Of these, 7,000 came from Chile", "Half of them were Chileans": where a part of them is from. */
export function asPartOfTravellers(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index, discourse } = spot
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  const next = asNextNationals(spot, before)
  if (next !== null) return next
  if (number.kind === 'money' || !isOfTravellers(last) || !isPartOfThem(spot)) return null
  const about = at.clauses.find(({ subject, verb }) => subject?.first === index && travelling.has(verb.lemma))
  const home = at.areas.find(({ from }) => about !== undefined && from >= about.verb.to && from <= about.verb.to + 3)
  const isFrom = about !== undefined && at.tokens[about.verb.to]?.lower === 'from'
  if (about === undefined || !(home !== undefined || isFrom) || at.tokens[about.verb.to]?.lower === 'in') return null
  const anchor = tokenPiece(spot, about.verb.main)
  return { ...measureOf(spot, 'level', { ...last, how: 'carried' }, anchor), isValue: true }
}

/** "3,000 of whom were Chilean, 2,000 Peruvian": some of those that later sentences speak of. */
export const isOfSomeGuests = ({ number, anchor: { at }, isSource }: Measure): boolean =>
  isSource === true ||
  (at.tokens[number.to]?.lower === 'of' && /^(?:whom|which)$/.test(at.tokens[number.to + 1]?.lower ?? ''))

/** "3,000 of whom were Chilean, 2,000 Peruvian": the next of those whose homes are told in a row. */
function asNextNationals(spot: Spot, last: Measure | null): Measure | null {
  const { at, number, np } = spot
  if (last === null || last.direction !== 'level' || !isOfTravellers(last.quantity)) return null
  const isOwn = at.areas.some(({ from, to, form }) => form !== 'name' && from === number.to && to === np.to)
  const isJoint = (i: number): boolean => /^(?:,|and)$/.test(at.tokens[i]?.lower ?? '')
  const end = isJoint(number.from - 2) ? number.from - 2 : number.from - 1
  const isRow =
    isJoint(end) && at.areas.some(({ from, to, form }) => form !== 'name' && to === end && from >= last.number.to)
  return isOwn && number.kind === last.number.kind && number.unit === null && isRow
    ? { ...last, number, np, continues: null, placePiece: { at, from: number.to, to: np.to }, isSource: true }
    : null
}

/** "1.5 million Chinese and 1.6 million Korean tourists": the noun stands behind the last of the row. */
export function asSharedTravellers(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  const [link, next] = [at.chunks[index + 1], at.chunks[index + 2]]
  const isLinked = link?.kind === 'conj' || (link?.kind === 'punct' && link.text === ',')
  if (number.kind !== 'number' || number.unit !== null || !isLinked || next?.kind !== 'np' || next.number === null)
    return null
  const isOfNation = at.areas.some(({ from, to, form }) => from === number.to && to === np.to && form !== 'name')
  const head = at.chunks
    .slice(index + 2, index + 7)
    .find((one) => one.kind === 'np' && travelNouns.has(singularOf(at.tokens[one.head]?.lower ?? '')))
  if (!isOfNation || head?.kind !== 'np') return null
  const piece = { at, from: number.to, to: np.to }
  const name = `${textOf(piece)} ${at.tokens[head.head]?.text ?? ''}`
  return { ...measureOf(spot, 'level', quantityOf(piece, name), null), isValue: true, unit: 'person' }
}

const visiting = new Set(['visit', 'tour'])
/** Of "3,000 fewer" it need not be said that they came to look around. */
const coming = new Set([...visiting, 'come', 'arrive', 'fly', 'stay', 'travel', 'holiday', 'enter'])

/** "480,000 Romanians", "8,000 fewer Russians": index of their chunk, and which way they go. */
function nationalsAt({
  at,
  number,
  np,
  index,
}: Spot): { readonly chunk: number; readonly direction: Direction } | null {
  const word = at.tokens[number.to]?.lower ?? ''
  const isCompared = /^(?:fewer|more)$/.test(word)
  const [from, chunk] = isCompared ? [number.to + 1, at.chunks[index + 1]] : [number.to, np]
  const end = isCompared && np.to > number.to ? np.to : chunk?.to
  if (!at.areas.some((area) => area.from === from && area.to === end && area.form !== 'name')) return null
  const direction = !isCompared ? 'level' : word === 'fewer' ? 'decrease' : 'increase'
  return { chunk: end === np.to ? index : index + 1, direction }
}

/** "came to Cuba", and of those who stay away any place with a name: where they go. */
function goalOf({ at }: Spot, { verb, at: place }: Clause, isCompared: boolean): Piece | null {
  const last = verb.to + (isCompared ? 2 : 1)
  const host = at.areas.find(({ from, form }) => form === 'name' && from >= verb.to && from <= last)
  if (host !== undefined) return { at, from: host.from, to: host.to }
  const np = at.chunks[place + (at.chunks[place + 1]?.kind === 'prep' ? 2 : 1)]
  return isCompared && np?.kind === 'np' && at.tags[np.from] === 'NNP' ? { at, from: np.from, to: np.to } : null
}

/** "Cuba received 3,000 fewer Russians": the place before the verb. */
function hostOf(spot: Spot): Piece | null {
  const { at, clause, index } = spot
  if (clause === null || clause.verb.passive || clause.at !== index - 1 || !hosting.has(clause.verb.lemma)) return null
  const subject = toldSubject(at, clause)
  return subject !== null && isPlace(subject) ? subject : null
}

/** "480,000 Romanians visited Greece in 2018", "3,000 fewer Russians came to Cuba": guests of a country, under their nation. */
export function asVisitingNationals(spot: Spot): Measure | null {
  const { at, number } = spot
  const people = number.kind !== 'number' || (number.low ?? 0) < 1000 ? null : nationalsAt(spot)
  if (people === null) return null
  const isCompared = people.direction !== 'level'
  const verbs = people.direction === 'decrease' ? coming : visiting
  const about = at.clauses.find(({ subject, verb }) => subject?.first === people.chunk && verbs.has(verb.lemma))
  const goal = about === undefined || about.verb.passive ? null : goalOf(spot, about, isCompared)
  const host = goal ?? (isCompared ? hostOf(spot) : null)
  if (host === null) return null
  const piece = { at, from: number.to + (isCompared ? 1 : 0), to: at.chunks[people.chunk]?.to ?? 0 }
  const quantity = quantityOf(piece, `${textOf(piece)} as visitors`)
  const clause = about ?? spot.clause
  const anchor = clause === null ? null : tokenPiece(spot, clause.verb.main)
  return {
    ...measureOf({ ...spot, clause }, people.direction, quantity, anchor),
    isValue: !isCompared,
    unit: 'person',
    placePiece: host,
  }
}
