import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import { isGotAcross } from '../aid/causing-idioms.ts'
import { takesIn } from '../aid/gift-subject.ts'
import { modeOf } from '../aid/mode.ts'
import { genitiveIn } from '../aid/owner-words.ts'
import { promiserOf } from '../aid/promiser.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isSaidInTurn } from '../in-turn.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Item } from '../items.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { type Piece, verbPiece } from '../piece.ts'
import { thingsOf } from './detail-of-goods.ts'
import type { Gift, GiftStatus } from './gift.ts'
import { actorBehind, itemsBehind, objects, subjectActor } from './roles.ts'
import { statusOf } from './status.ts'
import { basisOfGetting } from './value-basis.ts'

/** "received a gift of 300 goats" */
export const isGot = (at: AnalyzedSentence, clause: Clause): boolean =>
  !clause.verb.passive && modeOf(at, clause) === 'receive'

/** The one whom the first such preposition behind an item names. */
export function namedNext(
  at: AnalyzedSentence,
  { arguments: found }: Clause,
  { end }: Item,
  wanted: string,
): Actor | null {
  const next = found.find(({ prep, nominal }) => prep === wanted && nominal.first >= end)
  return next === undefined ? null : actorBehind(at, [next], [wanted])
}

/** "got 12 tents from Peru and 60 beds from Chile": the giver named next behind an item gave it. */
function giverOf(at: AnalyzedSentence, clause: Clause, item: Item): Actor | null {
  // "got from Peru 12 tents, bought with money from Chile": the first one named gave all behind it.
  if (clause.arguments.some(({ prep, nominal }) => prep === 'from' && nominal.first < clause.at + 3)) return null
  return namedNext(at, clause, item, 'from')
}

/** "welcomed Peru's offer of 20 tents": whose the deed is that the goods are told in. */
function whoseDeed(at: AnalyzedSentence, { arguments: found }: Clause): Actor | null {
  const deed = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  const isDeed = deed !== undefined && aidNounStatus(singularOf(at.tokens[deed.head]?.lower ?? '')) !== null
  return isDeed && at.tokens[deed.to]?.lower === 'of' ? genitiveIn(at, deed) : null
}

/** "through which 40 countries get medicines" */
function isThroughWhich({ chunks, tokens }: AnalyzedSentence, { first }: Clause): boolean {
  const [by, wh] = [chunks[first - 2], chunks[first - 1]]
  return (
    wh?.kind === 'wh' && wh.text === 'which' && /^(?:through|from|under)$/.test(tokens[by?.from ?? -1]?.lower ?? '')
  )
}

const isOwn = ({ at, from }: Piece): boolean => /^(?:its|their)$/.test(at.tokens[from - 1]?.lower ?? '')

/** "40 countries obtain their vaccines through it": how someone comes by what they use, not what was given. */
const isSupply = (at: AnalyzedSentence, clause: Clause, items: readonly Item[]): boolean =>
  clause.verb.from === clause.verb.main &&
  /^(?:obtains?|gets?|receives?|draws?)$/.test(at.tokens[clause.verb.main]?.lower ?? '') &&
  items.every(({ number, piece }) => number === null && piece !== null && (isOwn(piece) || isThroughWhich(at, clause)))

/** "got 20 beds from Acme and 40 tents from Peru": who gave the next goods did not give the first, even where it is not known who did. */
function untilGoods(found: readonly Argument[]): readonly Argument[] {
  const first = found.findIndex(({ prep }) => prep === 'from')
  const next = firstIndexIn(found, first + 1, found.length, ({ prep }) => prep === 'from')
  const behind = found.slice(first, next < 0 ? undefined : next)
  const hasGoods = behind.some(({ prep, nominal: { members } }, i) =>
    members.some(({ np }, k) => np.number !== null && (prep === null || (i === 0 && k > 0))),
  )
  return first >= 0 && next > first && hasGoods ? found.slice(0, next) : found
}

/** "Chad got 20 tents from Peru": gifts that the verb of their receiver tells. */
export function received(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at, clause, 'delivered')
  if (status === null || isGotAcross(clause) || takesIn(at, clause)) return []
  if (clause.verb.passive) return receivedBy(at, clause, status)
  const got = objects(clause).map((nominal) => thingsOf(at, nominal))
  const items = itemsBehind(at, got, clause.arguments)
  const recipient = subjectActor(at, clause)
  if (items.length === 0 || recipient === null || isSupply(at, clause, items)) return []
  const anchor = verbPiece(at, clause)
  const donor =
    actorBehind(at, untilGoods(clause.arguments), ['from']) ??
    (status === 'pledged' ? promiserOf(at, clause, recipient) : null)
  // "Workers collected 3 million": for others; "benefiting 300 nurses": they have the good of it.
  if ((clause.verb.lemma === 'collect' && donor === null) || clause.verb.lemma === 'benefit') return []
  // "Chad and Mali received tents and beds, respectively": told together, each to its turn.
  const isTogether = isSaidInTurn(at) && items.every(({ number }) => number === null)
  const lots = isTogether ? [items] : items.map((item) => [item])
  return lots.map(([item, ...others]) => ({
    donor: (item === undefined || isTogether ? null : giverOf(at, clause, item)) ?? donor ?? whoseDeed(at, clause),
    recipient,
    items: item === undefined ? [] : [item, ...others],
    intermediary: null,
    status,
    anchor,
    basis: basisOfGetting(at, clause, { donor: null, recipient, items: item === undefined ? [] : [item] }),
    rule: 'gift-receipt',
  }))
}

/** "Masks given by Peru were received by the ministry of Chad" */
function receivedBy(at: AnalyzedSentence, clause: Clause, status: GiftStatus): Gift[] {
  const members = clause.subject?.members ?? []
  // "Peru's gift of 20 tents and 30 beds to Chad": behind the last of the list too.
  const starts = new Set([clause.subject?.first ?? clause.at, members.at(-1)?.end ?? clause.at])
  const inside = [...starts].flatMap((start) => collectArguments(at.chunks, start, clause.at).found)
  // "Peru's gift of 20 tents to Chad was welcomed by doctors"
  const recipient = actorBehind(at, inside, ['to']) ?? actorBehind(at, clause.arguments, ['by'])
  const items = clause.subject === null ? [] : itemsBehind(at, [clause.subject], clause.arguments)
  if (recipient === null || items.length === 0 || clause.verb.form !== 'finite' || clause.verb.lemma === 'collect')
    return []
  const [thing] = members
  const donor =
    actorBehind(at, [...clause.arguments, ...inside], ['from']) ??
    (thing === undefined ? null : genitiveIn(at, thing.np)) ??
    subjectActor(at, clause)
  const rest = { items, intermediary: null, status, anchor: verbPiece(at, clause), basis: 'total' } as const
  return [{ donor, recipient, ...rest, rule: 'gift-receipt' }]
}
