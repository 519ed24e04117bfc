import { changeNouns } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'

export type Direction = 'increase' | 'decrease' | 'level'

/** What a figure says of what. */
export interface Change {
  readonly direction: Direction
  readonly indicator: Piece | null
  /** The verb or noun of change. */
  readonly anchor: Piece
  readonly isForecast: boolean
  readonly unit: string | null
  readonly unitPiece: Piece | null
  /** How long something lasts. */
  readonly isDuration: boolean
  /** The figure that a bare share ("another 20%") continues. */
  readonly continues: NumberMention | null
  /** The clause that it stands in, if any. */
  readonly clause: Clause | null
}

interface Spot {
  readonly at: AnalyzedSentence
  readonly number: NumberMention
  readonly np: NounPhrase
  readonly index: number
  readonly clause: Clause | null
}

const isForecastModal = new Set(['will', 'would', 'could', 'may', 'might', 'should', 'can', 'shall'])
const isRelative = (unit: string | null): boolean =>
  unit === 'percent' || unit === 'percentage_point' || unit === 'share'
const spanUnits = new Set(['month', 'day', 'week', 'year'])
const travelNouns = new Set(['visits', 'arrivals', 'tourists', 'visitors', 'trips', 'travellers', 'travelers'])
const lasting = new Set(['last', 'suffice', 'endure'])

function spotOf(at: AnalyzedSentence, number: NumberMention): Spot | null {
  const index = at.chunks.findIndex(
    (chunk) => chunk.kind === 'np' && chunk.from <= number.from && number.to <= chunk.to,
  )
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const clause = at.clauses.findLast(({ at: place, end }) => place < index && index < end) ?? null
  return { at, number, np, index, clause }
}

function changeOf({ number, clause }: Spot, direction: Direction, indicator: Piece | null, anchor: Piece): Change {
  const isForecast = clause !== null && clause.verb.modal !== null && isForecastModal.has(clause.verb.modal)
  return {
    direction,
    indicator,
    anchor,
    isForecast,
    unit: number.unit,
    unitPiece: null,
    isDuration: false,
    continues: null,
    clause,
  }
}

const phraseAfter = (at: AnalyzedSentence, index: number, preps: readonly string[]): Piece | null => {
  const prep = at.chunks[index]
  if (prep?.kind !== 'prep' || !preps.includes(prep.text)) return null
  const member = memberAt(at.chunks, index + 1)
  return member === null ? null : withDestination(at, member.first, member.end)
}

/** "exports of goods to Peru": what hangs on the indicator belongs to it, up to the next figure. */
function withDestination(at: AnalyzedSentence, first: number, end: number): Piece {
  let last = end
  const prep = at.chunks[last]
  const next = at.chunks[last + 1]
  const isPlace = next?.kind === 'np' && next.number === null && next.areas.length > 0
  if (prep?.kind === 'prep' && ['to', 'in', 'from'].includes(prep.text) && isPlace) last += 2
  return { at, from: at.chunks[first]?.from ?? 0, to: at.chunks[last - 1]?.to ?? 0 }
}

const subjectPiece = (at: AnalyzedSentence, clause: Clause | null): Piece | null => {
  if (clause?.subject === null || clause?.subject === undefined) return null
  const piece = pieceOfNominal(at, clause.subject)
  return clause.subject.first < clause.at && clause.subject.end <= clause.at
    ? { ...piece, to: Math.max(piece.to, endOfSubject(at, clause)) }
    : piece
}

/** "tourist arrivals in Peru" before the verb: the places behind the subject's noun belong to it. */
function endOfSubject(at: AnalyzedSentence, { subject, at: verb }: Clause): number {
  let end = subject?.end ?? verb
  while (end + 1 < verb && at.chunks[end]?.kind === 'prep' && at.chunks[end + 1]?.kind === 'np') end += 2
  return at.chunks[end - 1]?.to ?? 0
}

/** "a 12% drop in exports", "a 3-billion-dollar loss". */
function inChangePhrase(spot: Spot): Change | null {
  const { at, np, index } = spot
  const direction = changeNouns.get(at.tokens[np.head]?.lower ?? '')
  if (direction === undefined || spot.number.to > np.head) return null
  const anchor = { at, from: np.head, to: np.head + 1 }
  return changeOf(
    spot,
    direction,
    phraseAfter(at, index + 1, ['in', 'of', 'to']) ?? subjectPiece(at, spot.clause),
    anchor,
  )
}

/** "a loss of 3 billion dollars": the subject loses. */
function afterChangeNoun(spot: Spot): Change | null {
  const { at, index } = spot
  const [of, noun] = [at.chunks[index - 1], at.chunks[index - 2]]
  if (of?.kind !== 'prep' || of.text !== 'of' || noun?.kind !== 'np') return null
  const direction = changeNouns.get(at.tokens[noun.head]?.lower ?? '')
  if (direction === undefined) return null
  return changeOf(spot, direction, subjectPiece(at, spot.clause), { at, from: noun.head, to: noun.head + 1 })
}

/** "were down nearly 60%", "up 3%". */
function afterDirection(spot: Spot): Change | null {
  const { at, number } = spot
  const word = at.tokens[number.from - 1]?.lower
  if (word !== 'up' && word !== 'down') return null
  const anchor = { at, from: number.from - 1, to: number.from }
  return changeOf(spot, word === 'up' ? 'increase' : 'decrease', subjectPiece(at, spot.clause), anchor)
}

const transitive = new Set([
  'cut',
  'reduce',
  'set',
  'cost',
  'lower',
  'raise',
  'boost',
  'shave',
  'trim',
  'slash',
  'increase',
])

/** The object of "cut exports by 3%", "set exports back 2 points", "costing the sector billions". */
function changedObject(spot: Spot, clause: Clause): Piece | null {
  const { at, index } = spot
  const loss = phraseAfter(at, index + 1, ['in'])
  if (loss !== null && changeNouns.has(at.tokens[loss.to - 1]?.lower ?? '')) return loss
  const object = clause.arguments.find(({ prep, nominal }) => prep === null && nominal.first < index)
  return object === undefined
    ? null
    : { at, from: at.chunks[object.nominal.first]?.from ?? 0, to: at.chunks[index - 1]?.to ?? 0 }
}

const trimmedTo = (at: AnalyzedSentence, piece: Piece): Piece => {
  let { to } = piece
  while (to > piece.from + 1 && ['ADV', 'PREP', 'PUNCT'].includes(at.tags[to - 1] ?? '')) to--
  return { ...piece, to }
}

/** "exports fell by 12%", "cut output by 3 million tons". */
function withChangeVerb(spot: Spot): Change | null {
  const { at, clause } = spot
  if (clause === null || clause.verb.negated) return null
  const { lemma, particle, main } = clause.verb
  const behind = particleBehind(spot, clause)
  const up = hasVerbClass(lemma, particle ?? behind, 'increase')
  const down = hasVerbClass(lemma, particle ?? behind, 'decrease')
  if (!up && !down) return null
  const before = at.chunks[spot.index - 1]
  const isMeasure = before?.kind !== 'prep' || before.text === 'by' || before.text === 'to' || before.text === behind
  if (!isMeasure) return null
  const object = transitive.has(lemma) && !clause.verb.passive ? changedObject(spot, clause) : null
  const indicator = object === null ? subjectPiece(at, clause) : trimmedTo(at, object)
  return changeOf(spot, down ? 'decrease' : 'increase', indicator, { at, from: main, to: main + 1 })
}

/** "set exports back 2 points": the particle stands behind the object. */
function particleBehind({ at, index }: Spot, clause: Clause): string | null {
  const adverb = at.chunks.slice(clause.at + 1, index).find((chunk) => chunk.kind === 'adv' || chunk.kind === 'prep')
  return adverb !== undefined && 'text' in adverb ? adverb.text : null
}

const people = new Set(['population', 'people', 'members', 'countries', 'residents'])

/** The noun that a share is of: "half of the world's population". */
function headOfShare(at: AnalyzedSentence, index: number): string {
  const [of, noun] = [at.chunks[index + 1], at.chunks[index + 2]]
  return of?.kind === 'prep' && of.text === 'of' && noun?.kind === 'np' ? (at.tokens[noun.head]?.lower ?? '') : ''
}

/** "provides 58% of the country's GDP", "imports 70% of its drugs", "hosts half of the factories". */
function asShare(spot: Spot): Change | null {
  const { at, number, np, index, clause } = spot
  if (!isRelative(number.unit)) return null
  if (people.has(headOfShare(at, index))) return null
  const own = number.to < np.to ? { at, from: number.to, to: np.to } : phraseAfter(at, index + 1, ['of'])
  // "nearly 70% of its drugs" in a title: no verb says it.
  if (clause === null)
    return own === null ? null : changeOf(spot, 'level', own, { at, from: number.from, to: number.to })
  const { main } = clause.verb
  const isShareOfWhole =
    own !== null &&
    ['provide', 'account', 'make', 'represent', 'constitute', 'contribute', 'comprise', 'amount'].includes(
      clause.verb.lemma,
    )
  const indicator = isShareOfWhole ? subjectPiece(at, clause) : (own ?? subjectPiece(at, clause))
  return changeOf(spot, 'level', indicator, { at, from: main, to: main + 1 })
}

/** "over 10 million visits by …", "1.2 million tourists cancelled …". */
function asTravel(spot: Spot): Change | null {
  const { at, number, np, index } = spot
  const head = at.tokens[np.head]?.lower ?? ''
  if (!travelNouns.has(head) || number.kind !== 'number' || number.to > np.head) return null
  const next = at.chunks[index + 1]
  const verb = at.clauses.find(({ at: place }) => place === index + 1)
  const isLost = verb !== undefined && hasVerbClass(verb.verb.lemma, verb.verb.particle, 'deny')
  const end = next?.kind === 'verb' ? travelEnd(at, index + 1, isLost) : np.to
  const indicator = { at, from: number.to, to: end }
  const anchor = { at, from: np.head, to: np.head + 1 }
  const unit = head === 'visits' || head === 'trips' || head === 'arrivals' ? 'visit' : 'person'
  return {
    ...changeOf({ ...spot, clause: verb ?? spot.clause }, isLost ? 'decrease' : 'level', indicator, anchor),
    unit,
    unitPiece: anchor,
  }
}

/** "visits made by foreign tourists", "tourists cancelled plans to visit Peru". */
function travelEnd(at: AnalyzedSentence, verb: number, isLost: boolean): number {
  const clause = at.clauses.find(({ at: place }) => place === verb)
  const by = clause?.arguments.find(({ prep }) => prep === 'by')
  if (!isLost)
    return by === undefined
      ? (at.chunks[verb - 1]?.to ?? 0)
      : (at.chunks[by.nominal.members[0]?.end !== undefined ? by.nominal.members[0].end - 1 : verb]?.to ?? 0)
  const last = at.clauses.findLast(
    ({ at: place, verb: { form } }) => place >= verb && (place === verb || form === 'infinitive'),
  )
  const object = last?.arguments[0]?.nominal
  return at.chunks[(object?.end ?? verb + 1) - 1]?.to ?? 0
}

/** "could last for 2 to 3 months, and the smaller ones only 30 to 40 days". */
function asDuration(spot: Spot): Change | null {
  const { at, number, index } = spot
  if (number.unit === null || !spanUnits.has(number.unit)) return null
  const clause = at.clauses.findLast(({ at: place, verb }) => place < index && lasting.has(verb.lemma))
  if (clause === undefined) return null
  const anchor = { at, from: clause.verb.main, to: clause.verb.main + 1 }
  const gapped = index - clause.at > 3 ? nounBefore(at, index) : null
  return { ...changeOf({ ...spot, clause }, 'level', gapped ?? subjectPiece(at, clause), anchor), isDuration: true }
}

function nounBefore(at: AnalyzedSentence, index: number): Piece | null {
  let i = index - 1
  while (i >= 0 && at.chunks[i]?.kind === 'adv') i--
  const chunk = at.chunks[i]
  return chunk?.kind === 'np' && chunk.number === null ? { at, from: chunk.from, to: chunk.to } : null
}

/** "half of the plants, and another 20% in Peru": a bare share is of what the one before is. */
function asFurtherShare(input: FrameInput, spot: Spot): Change | null {
  const { at, number, np } = spot
  const words = at.tokens.slice(np.from, number.from).map(({ lower }) => lower)
  if (!words.includes('another') && !words.includes('further')) return null
  const before = at.numbers.findLast(
    ({ to, nonFigure, unit }) => to <= np.from && nonFigure === null && isRelative(unit),
  )
  const change = before === undefined ? null : readChange(input, before)
  return change === null ? null : { ...change, clause: spot.clause, unit: number.unit, continues: before ?? null }
}

/** "3 billion dollars, or 0.1% of its GDP": the second says the first again. */
function asRestatement(input: FrameInput, spot: Spot): Change | null {
  const { at, index } = spot
  const or = at.chunks[index - 1]
  if (or?.kind !== 'conj' || or.text !== 'or') return null
  const before = at.numbers.findLast(({ to, nonFigure }) => to <= (or.from ?? 0) && nonFigure === null)
  return before === undefined ? null : readChange(input, before)
}

const relativeOrMoney = ({ kind, unit }: NumberMention): boolean => kind !== 'number' || isRelative(unit)

const readers: readonly ((spot: Spot) => Change | null)[] = [
  inChangePhrase,
  afterChangeNoun,
  afterDirection,
  asDuration,
  asTravel,
  withChangeVerb,
  asShare,
]

/** What the sentence says of the figure, if it is an economic one; null where it is not. */
export function readChange(input: FrameInput, number: NumberMention): Change | null {
  const known = changes.get(number)
  if (known !== undefined) return known
  const change = changeFor(input, number)
  changes.set(number, change)
  return change
}

/** Worked out once a number: a figure that says the one before again asks for its change too. */
const changes = new WeakMap<NumberMention, Change | null>()

function changeFor(input: FrameInput, number: NumberMention): Change | null {
  const spot = spotOf(input.at, number)
  if (spot === null) return null
  if (relativeOrMoney(number)) {
    const again = asRestatement(input, spot) ?? asFurtherShare(input, spot)
    if (again !== null) return { ...again, unit: number.unit, unitPiece: null }
  }
  for (const read of readers) {
    if (!relativeOrMoney(number) && read !== asTravel && read !== asDuration) continue
    const change = read(spot)
    if (change !== null) return change
  }
  return null
}
