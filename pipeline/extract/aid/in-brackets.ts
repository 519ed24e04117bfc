import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { donorTypeIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { nominalAt } from '../parse/nominal.ts'
import { doerOf, partyAt, partyBehind, partyFrom } from './actors-near.ts'
import { isBreakdown } from './breakdown.ts'
import type { AidFigure } from './figure.ts'
import type { Memory } from './filled.ts'
import { textAt } from './fronted-party.ts'
import type { GiftList } from './gift-list.ts'
import { landedThere } from './landed-at.ts'
import type { Telling } from './telling.ts'

const sending = new Set<Telling['mode']>(['give', 'move', 'pledge', 'announce'])

/** "Promised: 40 tents (Peru)", "Chad has been promised 40 tents (Peru)": who is to get it is told, or the writer. */
const isPromisedTo = ({ governor }: Telling): boolean =>
  governor?.clause.verb.passive === true &&
  /^(?:promise|pledge|offer|contribute)$/.test(governor.clause.verb.lemma) &&
  (governor.relation === 'object' || governor.clause.at === 0)

const incoming = new Set<Telling['mode']>(['move', 'pledge', 'announce', 'amount'])

/** "Landed this week: 40 tents (Peru)", "Money promised: 3 million (Chile)": what came in or is to come is told as a label. */
const isLabelled = (at: AnalyzedSentence, { governor, mode }: Telling, index: number): boolean =>
  governor !== null &&
  (incoming.has(mode) || (mode === 'give' && landedThere(at, governor.clause) !== null)) &&
  doerOf(at, governor.clause) === null &&
  someIn(at.chunks, governor.clause.at + 1, index, (_, i) => textAt(at, i) === ':')

/** "Sent: 40 tents (Peru), 30 beds (Chile)", "Recipients of Cuba's aid: 40 tents (Peru)": a place in brackets behind what is sent is where it goes. */
export function receiverInBrackets(
  at: AnalyzedSentence,
  { item, index }: AidFigure,
  telling: Telling,
  list: GiftList | null,
): Actor | null {
  const open = Math.max(item.end, index + 1)
  const chunk = at.chunks[open]
  const np = at.chunks[open + 1]
  const isOpen = chunk?.kind === 'punct' && chunk.text === '(' && np?.kind === 'np'
  if (isBreakdown(at, open)) return null
  if (isOpen && isBehindGiver(at, index)) return partyInBracket(at, open)
  const isSent = sending.has(telling.mode) && !isPromisedTo(telling) && !isLabelled(at, telling, index)
  const isPlace = (one: NounPhrase): boolean => one.areas.some(({ form }) => form === 'name')
  if (!isOpen || !(isSent || list?.side === 'recipient') || item.category === 'cash' || !isPlace(np)) return null
  // "40 tents (Lima and Callao)"
  const nominal = nominalAt(at.chunks, open + 1)
  return nominal?.members.every((member) => isPlace(member.np)) === true
    ? partyFrom(at, nominal)
    : partyAt(at, open + 1)
}

/** "From Peru: 40 tents (the ministry) and 30 beds (a clinic)": whose all are is named in front, so that brackets tell who gets them. */
function isBehindGiver(at: AnalyzedSentence, index: number): boolean {
  const colon = textAt(at, 0).toLowerCase() === 'from' ? at.chunks.findIndex((_, i) => textAt(at, i) === ':') : -1
  return colon > 0 && colon < index && at.tags.slice(0, at.chunks[colon]?.from).includes('NNP')
}

/** Chunks of "(collected by the schools of Lima and the people of Callao)". */
const longest = 14

/** "(Peru and Chile together)", "(collected by schools in Lima)": who fills the bracket that opens at a chunk. */
function partyInBracket(at: AnalyzedSentence, open: number): Actor | null {
  const close = firstIndexIn(at.chunks, open + 1, open + longest, (_, i) => textAt(at, i) === ')')
  const clause = at.clauses.find(({ at: verb }) => verb === open + 1)
  if (clause?.verb.form === 'participle') return close < 0 ? null : partyBehind(at, clause.arguments, ['by', 'from'])
  const nominal = close < 0 ? null : nominalAt(at.chunks, open + 1)
  if (nominal === null || nominal.members.some(({ np }) => np.number !== null)) return null
  const rest = at.chunks.slice(nominal.end, close)
  // "(employees of the bank in Lima)"
  const isSeat = rest.length === 2 && rest[0]?.kind === 'prep' && rest[1]?.kind === 'np'
  return isSeat || rest.every(({ kind }) => kind === 'adv') ? partyFrom(at, nominal) : null
}

/** "40 doses (AstraZeneca, gift of Peru)", "(a donation from Peru)": whose gift the bracket behind the figure says it is. */
export function giftInBracket(at: AnalyzedSentence, index: number): Actor | null {
  const open = firstIndexIn(at.chunks, index + 1, index + 6, (_, i) => textAt(at, i) === '(')
  if (open < 0 || at.chunks.slice(index, open).some(({ kind }) => kind === 'punct' || kind === 'verb')) return null
  for (let i = open + 1; i < open + longest && textAt(at, i) !== ')'; i++) {
    const np = at.chunks[i]
    // "(of which a gift by Chile was 20)"
    if (np?.kind === 'wh' || np?.kind === 'verb') return null
    const isGift = np?.kind === 'np' && /^(?:gift|donation|present|courtesy)$/.test(at.tokens[np.head]?.lower ?? '')
    if (isGift && /^(?:of|from|by)$/.test(textAt(at, i + 1))) return partyAt(at, i + 2)
  }
  return null
}

const lands = new Set(['country', 'territory', 'group'])

/** One word in capitals may be a make ("kits (PCR)"); a town or province is where the goods are. */
function isSomeone(at: AnalyzedSentence, { piece: { from, to }, areas }: Actor): boolean {
  if (to === from + 1 && at.tokens[from]?.word?.isAcronym === true && areas.length === 0)
    return donorTypeIn({ at, from, to }) !== null
  const isPlace = areas.some((area) => area.from <= from + 1 && area.to === to)
  return !isPlace || areas.every(({ areaKind }) => lands.has(areaKind))
}

/** "personal protective equipment (PPE)": letters that the words before the bracket begin with. */
function isShortFor(at: AnalyzedSentence, open: number): boolean {
  const np = at.chunks[open + 1]
  if (np?.kind !== 'np' || np.to !== np.from + 1) return false
  const letters = (at.tokens[np.from]?.lower ?? '').replace(/s$/, '')
  const first = (at.chunks[open]?.from ?? 0) - letters.length
  const begins = at.tokens.slice(Math.max(first, 0), first + letters.length).map(({ lower }) => lower[0])
  return letters.length > 1 && begins.join('') === letters
}

/** A list that no verb governs, of gifts that come from many: nothing said before makes those named in it the ones who get. */
const isOfGivers = (telling: Telling, memory: Memory, list: GiftList | null): boolean =>
  telling.governor === null &&
  telling.status !== 'exported' &&
  list?.side !== 'recipient' &&
  (list !== null || memory.isTopic !== true || memory.donor === null)

/** "20 rescuers with dogs (Peru)" */
const behindWith = (at: AnalyzedSentence, i: number): number =>
  textAt(at, i) === 'with' ? (nominalAt(at.chunks, i + 1)?.end ?? i) : i

/** "Received: 40 tents (Peru), 30 beds (Chile)", "Goods in: 40 tents (Peru)": where things are got, the name in brackets is whose they are; "40 tents and 30 beds (USAID)": so is a body that goes by its letters. */
export function giverInBrackets(
  at: AnalyzedSentence,
  { item, index }: AidFigure,
  telling: Telling,
  memory: Memory,
  list: GiftList | null,
): Actor | null {
  const gift = giftInBracket(at, index)
  if (gift !== null) return gift
  const open = Math.max(item.end, index + 1)
  const bracket = Math.max(open, nominalAt(at.chunks, index)?.end ?? open)
  const own = [open, bracket, behindWith(at, open)].find((i) => textAt(at, i) === '(') ?? -1
  if (own < 0 || isShortFor(at, own) || isBehindGiver(at, index) || isBreakdown(at, own)) return null
  const isReceived = telling.mode === 'receive' || isPromisedTo(telling) || isLabelled(at, telling, index)
  if (isReceived && own === open) return partyInBracket(at, own) ?? partyAt(at, own + 1)
  const party = isReceived || isOfGivers(telling, memory, list) ? partyInBracket(at, own) : null
  if (party !== null && isSomeone(at, party)) return party
  const np = at.chunks[own + 1]
  const isBody =
    item.category !== 'cash' &&
    np?.kind === 'np' &&
    np.to === np.from + 1 &&
    at.tokens[np.from]?.word?.isAcronym === true &&
    donorTypeIn({ at, from: np.from, to: np.to }) !== null
  return isBody && textAt(at, own + 2) === ')' ? partyAt(at, own + 1) : null
}
