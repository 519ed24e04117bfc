import { countryOf } from '../../lexicon/areas/index.ts'
import { goodsOf } from '../../lexicon/goods.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import { ownerOf } from '../aid/actors-near.ts'
import { isComingAway } from '../aid/promised-away.ts'
import { isOfCall, isWeighed } from '../aid/turns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { type Item, itemsOf } from '../items.ts'
import { goodsIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { type Member, memberAt, nominalAt } from '../parse/nominal.ts'
import { beforeSuperlative } from '../parse/superlative-aside.ts'
import { lowerWords, type Piece, verbPiece } from '../piece.ts'
import { hasWord, wordTest } from '../word-test.ts'
import { fundRaising, raisingWords } from './fund-raising.ts'
import type { Gift, GiftStatus } from './gift.ts'
import { helpedBy } from './helped.ts'
import { intermediaryOf } from './intermediary.ts'
import { isTradeMeasured } from './measured-trade.ts'
import { possessorOf } from './possessor-of.ts'
import { isGot } from './received.ts'
import { actorBehind, actorFrom, isActor, objects, subjectActor } from './roles.ts'
import { soughtBy } from './sought-gift.ts'
import { upToNextOwner } from './split-actors.ts'
import { statusOf } from './status.ts'
import { isNextCause, thankedSides } from './thanked-gift.ts'
import { isSummed } from './verb-roles.ts'
import { buyingWith, clauseOf, clauseWith, goodsGiven, helpingWith, madeWith, usingGift } from './with-gift.ts'

const giftNouns = new Set([
  'gift',
  'gifts',
  'donation',
  'donations',
  'contribution',
  'contributions',
  'grant',
  'grants',
  'shipment',
  'shipments',
  'consignment',
])
const aidNouns = new Set(['aid', 'assistance', 'help', 'relief', ...giftNouns])
const presents = /^presents?$/
const exportNouns = new Set(['export', 'exports', 'sale', 'sales'])
const lightVerbs = new Set(['make', 'give', 'send'])

const headWord = (at: AnalyzedSentence, np: NounPhrase): string => at.tokens[np.head]?.lower ?? ''
/** "a food gift", "a present"; not "the present number". */
const isGiftPhrase = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  presents.test(headWord(at, np)) || someIn(at.tokens, np.from, np.to, ({ lower }) => giftNouns.has(lower))

interface NounGift {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly items: readonly Item[]
  readonly anchor: Piece
  readonly status: GiftStatus
  readonly rule: string
}

const asGift = (found: NounGift): Gift => ({ ...found, intermediary: null, basis: 'total' })

/** Prepositional phrases behind a noun, up to the next clause. */
const behind = (at: AnalyzedSentence, end: number): Argument[] =>
  collectArguments(at.chunks, end, at.chunks.length).found.filter((one) => !isOfCall(at, one))

/** "A gift of 300 goats was called off." */
const isCalledOff = ({ clauses }: AnalyzedSentence, index: number): boolean =>
  clauses.some((clause) => clause.subject?.first === index && isWeighed({ clause, relation: 'subject', prep: null }))

const isUse = ({ verb }: Clause): boolean => !verb.passive && /^(?:use|spend|invest)$/.test(verb.lemma)

/** "a gift of 300 goats (from X) (to Y)". */
function giftOf(at: AnalyzedSentence, member: Member, index: number): Gift[] {
  const [of, second] = [at.chunks[index + 1], at.chunks[index + 2]]
  if (of?.kind !== 'prep' || of.text !== 'of' || !isGiftPhrase(at, member.np) || second?.kind !== 'np') return []
  const goods = goodsGiven(at, index)
  const items = goods === null ? [] : itemsOf(at, goods)
  if (items.length === 0 || goods === null) return []
  const clause = clauseWith(at, index)
  const sought = soughtBy(at, clause, member.np, goods)
  const anchor = { at, from: member.np.from, to: member.np.to }
  if (sought !== null) return [asGift({ ...sought, items, anchor, status: 'called_for', rule: 'gift-of' })]
  const status = clause === null ? 'delivered' : statusOf(at, clause, 'delivered')
  const isOfSum = clause !== null && isSummed(at, clause)
  if (status === null || isOfSum || isCalledOff(at, index)) return []
  const thanked = thankedSides(at, clause, index)
  const said = [...(thanked === null ? (clause?.arguments ?? []) : []), ...(madeWith(at, index)?.arguments ?? [])]
  const told = beforeSuperlative(at, goods.end, [...behind(at, goods.end), ...said.filter((one) => !isOfCall(at, one))])
  const phrases = thanked === null ? told : told.filter(({ nominal }) => !isNextCause(at, nominal.first))
  const means = clause === null ? helpingWith(at, index) : undefined
  const named = actorBehind(at, phrases, ['from', 'by'])
  const user = named === null ? undefined : usingGift(at, index)
  // "left Oslo with a grant of 3 million"
  const isTaken = clause !== null && items.every(({ category }) => category === 'cash') && isComingAway(at, clause)
  const isHad = clause !== null && (isUse(clause) || isGot(at, clause) || isTaken)
  const donor =
    named ??
    possessorOf(at, member.np) ??
    ownerOf(at, index, index + 1) ??
    (means === undefined ? null : subjectActor(at, means)) ??
    (thanked !== null ? thanked.donor : clause === null || isHad ? null : subjectActor(at, clause))
  const recipient =
    actorBehind(at, phrases, ['to', 'for']) ??
    (thanked !== null ? thanked.recipient : clause === null ? null : indirectOf(at, clause, index)) ??
    (means === undefined ? null : helpedBy(at, means)) ??
    actorBehind(at, buyingWith(at, index)?.arguments ?? [], ['for', 'in']) ??
    (user === undefined ? null : subjectActor(at, user)) ??
    // "Oxfam is spending a grant of 3 million on seeds", "has received a grant of 3 million"
    (clause !== null && isHad ? subjectActor(at, clause) : null)
  return [asGift({ donor, recipient, items, anchor, status, rule: 'gift-of' })]
}

/** "made Peru a gift of 20 tents": someone between the verb and the gift. */
function indirectOf(at: AnalyzedSentence, clause: Clause, index: number): Actor | null {
  const [first, second] = objects(clause)
  return first !== undefined && second?.first === index && isActor(at, first) ? actorFrom(at, first) : null
}

/** "the first donation from X was 500 masks to Y". */
function copulaGift(at: AnalyzedSentence, clause: Clause): Gift[] {
  if (clause.verb.lemma !== 'be' || clause.subject === null) return []
  const names = at.chunks
    .slice(clause.subject.first, clause.at)
    .flatMap((chunk) => (chunk.kind === 'np' ? [chunk] : []))
  if (!names.some((np) => giftNouns.has(headWord(at, np)))) return []
  const status = statusOf(at, clause, 'delivered')
  if (status === null) return []
  const items = objects(clause).flatMap((nominal) => itemsOf(at, upToNextOwner(at, nominal)))
  if (!items.some(({ number }) => number !== null)) return []
  const before = collectArguments(at.chunks, clause.subject.first, clause.at).found
  const donor =
    actorBehind(at, before, ['from', 'by']) ??
    names.map((np) => possessorOf(at, np)).find((actor) => actor !== null) ??
    null
  const anchor = verbPiece(at, clause)
  const recipient = actorBehind(at, clause.arguments, ['to', 'for']) ?? actorBehind(at, before, ['to', 'for'])
  return [asGift({ donor, recipient, items, anchor, status, rule: 'gift-copula' })]
}

/** The goods that stand before the head: "an emergency test kit donation", "cash and in-kind donations". */
function itemsBeforeHead(at: AnalyzedSentence, member: Member): Item[] {
  const { np, first, end } = member
  const isGift = giftNouns.has(headWord(at, np))
  const known = goodsOf(at.tokens.slice(np.from, isGift ? np.head : np.to).map(({ lower }) => lower))
  const piece = known === null || !isGift ? { at, from: np.from, to: np.to } : { at, from: np.from, to: np.head }
  while (piece.from < piece.to - 1 && at.tags[piece.from] === 'DET') piece.from++
  const base = { isGeneric: known === null, number: null, unit: null, unitPiece: null, alternative: null, first, end }
  return [{ ...base, piece, category: known?.category ?? 'other' }]
}

/** "made donations to Y". */
function lightGift(at: AnalyzedSentence, clause: Clause): Gift[] {
  if (!lightVerbs.has(clause.verb.lemma)) return []
  const [object] = objects(clause)
  if (object === undefined) return []
  const members = object.members.filter(({ np }) => giftNouns.has(headWord(at, np)) && np.number === null)
  const last = object.members.at(-1)
  if (
    last === undefined ||
    !members.includes(last) ||
    (at.chunks[last.first + 1]?.kind === 'prep' &&
      at.chunks[last.first + 2]?.kind === 'np' &&
      members[0]?.end !== last.first + 1)
  )
    return []
  const status = statusOf(at, clause, 'delivered')
  if (status === null) return []
  const named = object.members.flatMap((member) => {
    const goods = goodsIn({ at, from: member.np.from, to: member.np.to })
    return members.includes(member) || goods !== null ? itemsBeforeHead(at, member) : []
  })
  const anchor = verbPiece(at, clause)
  const donor = subjectActor(at, clause)
  const gift = asGift({
    donor,
    recipient: actorBehind(at, clause.arguments, ['to', 'for']),
    items: named,
    anchor,
    status,
    rule: 'gift-light-verb',
  })
  return [{ ...gift, intermediary: intermediaryOf(at, clause) }]
}

/** "Argentine shipments to Russia slumped by two thirds": how trade changed. */
const isMeasured = (at: AnalyzedSentence, { np, first }: Member): boolean =>
  /^(?:shipments?|deliver(?:y|ies)|supplies)$/.test(headWord(at, np)) &&
  at.clauses.some(
    ({ subject, verb }) =>
      subject?.first === first &&
      (hasVerbClass(verb.lemma, verb.particle, 'decrease') || hasVerbClass(verb.lemma, verb.particle, 'increase')),
  )

/** "X's help to Y": told in passing, both sides named beside the noun. */
function aidToSomeone(at: AnalyzedSentence, member: Member): Gift[] {
  const { np, end } = member
  if (!aidNouns.has(headWord(at, np)) || np.number !== null) return []
  const to = at.chunks[end]
  const nominal = nominalAt(at.chunks, end + 1)
  if (to?.kind !== 'prep' || to.text !== 'to' || nominal === null || !isActor(at, nominal)) return []
  const donor = possessorOf(at, np) ?? actorBehind(at, behind(at, nominal.end), ['from', 'by'])
  const recipient = anaphor(at, actorFrom(at, nominal))
  if (donor === null || isMeasured(at, member)) return []
  const anchor = { at, from: np.from, to: np.to }
  const from = Math.min(np.head, Math.max(np.from, ...np.areas.map((area) => area.to + 1)))
  const item: Item = {
    piece: { at, from, to: np.to },
    category: 'other',
    isGeneric: true,
    number: null,
    unit: null,
    unitPiece: null,
    alternative: null,
    first: member.first,
    end,
  }
  return [asGift({ donor, recipient, items: [item], anchor, status: 'delivered', rule: 'gift-in-passing' })]
}

/** "the country's students abroad": of the country that the sentence is about. */
function anaphor(at: AnalyzedSentence, actor: Actor): Actor {
  const words = lowerWords(actor.piece)
  const [area] = at.areas
  const refers = words.some((word, i) => word === 'country' && words[i + 1] === "'s")
  return refers && area !== undefined
    ? { ...actor, iso3: countryOf(area.areaId), iso3Piece: { at, from: area.from, to: area.to } }
    : actor
}

/** "the first batch of mask exports to Y, totalling 500 pieces". */
function exportOf(at: AnalyzedSentence, member: Member, index: number): Gift[] {
  const np = at.chunks
    .slice(member.first, member.end)
    .find((chunk): chunk is NounPhrase => chunk.kind === 'np' && exportNouns.has(headWord(at, chunk)))
  if (np === undefined || isTradeMeasured(at, index)) return []
  const goods = goodsOf(at.tokens.slice(np.from, np.head).map(({ lower }) => lower))
  if (goods === null) return []
  const total = at.clauses.find(({ at: place, verb }) => place > index && verb.lemma === 'total')
  const amount = total === undefined ? undefined : objects(total)[0]?.members[0]?.np
  const number = amount?.number ?? null
  const piece = { at, from: np.from, to: np.head }
  const item: Item = {
    piece,
    category: goods.category,
    isGeneric: false,
    number,
    unit: number === null ? null : goods.unit,
    unitPiece: amount === undefined ? null : { at, from: amount.from, to: amount.to },
    alternative: null,
    first: member.first,
    end: member.end,
  }
  const clause = clauseOf(at, index)
  const donor = clause === null ? null : subjectActor(at, clause)
  const anchor = { at, from: np.from, to: np.to }
  return [
    asGift({
      donor,
      recipient: actorBehind(at, behind(at, member.end), ['to']),
      items: [item],
      anchor,
      status: 'exported',
      rule: 'gift-export-noun',
    }),
  ]
}

const memberReaders = [exportOf, giftOf, aidToSomeone]

const tellsGift = wordTest(
  (lower) => aidNouns.has(lower) || exportNouns.has(lower) || raisingWords.has(lower) || presents.test(lower),
)

/** The gifts that nouns tell, in reading order. */
export function findNounGifts(at: AnalyzedSentence): Gift[] {
  if (!hasWord(at.tokens, tellsGift)) return []
  const clauses = at.clauses.flatMap((clause) => [
    ...copulaGift(at, clause),
    ...lightGift(at, clause),
    ...fundRaising(at, clause),
  ])
  const nouns = at.chunks.flatMap((chunk, index) => {
    const member = chunk.kind === 'np' ? memberAt(at.chunks, index) : null
    const before = at.chunks[index - 1]
    // A noun behind "of" has been read with the one before.
    if (member === null || (before?.kind === 'prep' && before.text === 'of')) return []
    for (const read of memberReaders) {
      const gifts = read(at, member, index)
      if (gifts.length > 0) return gifts
    }
    return []
  })
  return [...clauses, ...nouns]
}
