import { type AidMode, aidNounStatus, reaching } from '../../lexicon/aid-verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Chunk } from '../parse/chunk.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { hasName } from '../piece.ts'
import { doerOf, isNameless, ownerOf, partyBehind } from './actors-near.ts'
import { getters, gettersNamed } from './getters-named.ts'
import { modeOf } from './mode.ts'
import { headOf } from './team-size.ts'

/** What the head of a list says of the names in it: on which side of the gifts they stand, and who stands on the other. */
export interface GiftList {
  readonly side: 'donor' | 'recipient'
  readonly other: Actor | null
}

/** The chunks of a head of a list. */
interface Head {
  readonly at: AnalyzedSentence
  readonly first: number
  readonly end: number
}

/** The phrases in a head. Asked for only where it may be one, as most sentences are none. */
function phrasesIn({ at, first, end }: Head): readonly Argument[] {
  const found = [...collectArguments(at.chunks, first, end).found]
  for (const { at: verb, arguments: told } of at.clauses) if (verb >= first && verb < end) found.push(...told)
  const what = at.chunks.findLastIndex(({ kind }, i) => kind === 'wh' && i >= first && i < end)
  if (what >= 0) found.push(...collectArguments(at.chunks, what + 1, end).found)
  return found
}

const givers = /^(?:donor|giver|contributor|benefactor)$/
const towards = ['to', 'for', 'towards', 'toward']

const list = (side: GiftList['side'], other: Actor | null): GiftList => ({
  side,
  other: isNameless(other) ? null : other,
})

const isGift = (noun: string): boolean => {
  const status = aidNounStatus(noun)
  return /^(?:giving|goods)$/.test(noun) || status === 'delivered' || status === 'pledged'
}

/** "Peru's aid", "gifts from Peru": a country or a name; whose members give in "aid from Europe" is not told. */
function giverIn(head: Head): Actor | null {
  const { at, first, end } = head
  const gift = firstIndexIn(at.chunks, first, end, (chunk) => chunk.kind === 'np' && isGift(headOf(at, chunk)))
  if (gift < 0) return null
  const giver = ownerOf(at, gift, gift + 1) ?? partyBehind(at, phrasesIn(head), ['from', 'by', 'of'])
  const isOne = giver !== null && (giver.iso3 !== null || (giver.areas.length === 0 && hasName(giver.piece)))
  return isOne ? giver : null
}

const isVerbless = ({ at, first, end }: Head): boolean =>
  at.clauses.every(({ at: verb }) => verb < first || verb >= end)

/** "Peru's aid by receiver", "Help for Chad, by donor", "Peru's gifts by country". */
function sortedBy(head: Head): GiftList | null {
  const { at } = head
  if (!isVerbless(head)) return null
  const found = phrasesIn(head)
  const by = found.find(({ prep }) => prep === 'by')?.nominal.members[0]?.np
  const noun = by === undefined ? '' : headOf(at, by)
  const to = partyBehind(at, found, towards)
  const giver = getters.test(noun) || noun === 'country' ? giverIn(head) : null
  if (getters.test(noun) || (noun === 'country' && giver !== null && to === null)) return list('recipient', giver)
  return givers.test(noun) || (noun === 'country' && to !== null) ? list('donor', to) : null
}

/** "Recipients of Peru's aid", "Donors to Chad so far". */
function calledBy(head: Head): GiftList | null {
  const { at, first } = head
  const np = isVerbless(head) ? at.chunks[first] : undefined
  const noun = np?.kind === 'np' ? headOf(at, np) : ''
  if (getters.test(noun)) return list('recipient', giverIn(head))
  return givers.test(noun) ? list('donor', partyBehind(at, phrasesIn(head), towards)) : null
}

/** "Peru's gifts: Chad, 20 tents; Mali, 30": no one gets them before the colon. */
function ofGiver(head: Head): GiftList | null {
  const { at, first } = head
  const np = at.chunks[first]
  const isLabel = np?.kind === 'np' && isGift(headOf(at, np)) && isVerbless(head)
  const giver = isLabel && partyBehind(at, phrasesIn(head), towards) === null ? giverIn(head) : null
  return giver === null ? null : list('recipient', giver)
}

const donations = /^(?:pledge|promise|commitment|offer|donation|contribution|gift)$/

/** "Pledges for Chad so far: Peru, 20 tents; Mali, 30": a country gets them, and no one gives them before the colon. */
function forReceiver(head: Head): GiftList | null {
  const { at, first } = head
  const np = at.chunks[first]
  const isLabel = np?.kind === 'np' && donations.test(headOf(at, np)) && isVerbless(head)
  const to = isLabel && giverIn(head) === null ? partyBehind(at, phrasesIn(head), towards) : null
  return to === null || to.areas.length === 0 ? null : list('donor', to)
}

const giving = new Set<AidMode | null>(['give', 'pledge', 'announce'])

const modeIs = (at: AnalyzedSentence, clause: Clause, mode: AidMode): boolean => modeOf(at, clause) === mode

/** "they", "the others", "each": those of whom the list names one by one. */
function isOfThem(at: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  return /^(?:they|others|each|everyone|everybody|neighbou?rs|friends|guests|visitors|ministers)$/.test(
    at.tokens[np?.head ?? -1]?.lower ?? '',
  )
}

/** "What Peru has sent", "What Chad has had so far", "Who gave what to Chad", "Where Peru's gifts went". */
function asked(head: Head): GiftList | null {
  const { at, first, end } = head
  const wh = at.chunks[first]
  if (wh?.kind !== 'wh') return null
  const [clause, ...more] = at.clauses.filter((one) => one.at > first && one.at < end)
  if (clause === undefined || more.some(({ verb }) => verb.form === 'finite')) return null
  const isGiving = giving.has(modeOf(at, clause))
  const found = phrasesIn(head)
  const to = partyBehind(at, found, towards)
  if (wh.text === 'what') {
    // "What reached Lima in May", "What has arrived in Chad"
    if (reaching.has(clause.verb.lemma)) return list('donor', partyBehind(at, found, [null, 'in', 'at', 'to', 'into']))
    const doer = doerOf(at, clause)
    const isHad = clause.verb.lemma === 'have' || modeIs(at, clause, 'receive') || (isGiving && clause.verb.passive)
    if (isHad) return list('donor', doer)
    // "What did they bring?": whoever is named behind it
    if (isGiving && isOfThem(at, clause)) return list('donor', to)
    return isGiving && to === null ? list('recipient', doer) : null
  }
  const isOfWhat = someIn(at.chunks, first + 1, end, (chunk) => chunk.kind === 'wh' && chunk.text === 'what')
  if (wh.text === 'who' && isOfWhat) {
    if (modeIs(at, clause, 'receive')) return list('recipient', partyBehind(at, found, ['from']))
    return isGiving ? list('donor', to) : null
  }
  const giver = wh.text === 'where' && clause.subject !== null ? giverIn(head) : null
  return giver === null ? null : list('recipient', giver)
}

/** "Relief goods received at Callao": a label, though it may be read as what the goods did. */
const isReceivedAt = (at: AnalyzedSentence, clause: Clause): boolean =>
  clause.verb.from === clause.verb.main &&
  modeIs(at, clause, 'receive') &&
  clause.arguments.some(({ prep }) => prep === 'at') &&
  clause.arguments.every(({ prep }) => prep !== null)

/** "Gifts received by Chad", "Goods received at Callao", "Goods given by Peru", "Aid sent to Chad", "Received by Chad": what the head says was done with them. */
function doneBy(head: Head): GiftList | null {
  const { at, first, end } = head
  const np = at.chunks[first]
  const clause = at.clauses.find(({ at: verb }) => verb >= first && verb < end)
  const isOnly = at.clauses.every((one) => one === clause || one.at >= end)
  const isOfGifts = np?.kind === 'np' ? isGift(headOf(at, np)) : first === 0 && clause?.at === first
  if (clause === undefined || !(clause.verb.form === 'participle' || isReceivedAt(at, clause)) || !isOnly || !isOfGifts)
    return null
  const by = partyBehind(at, clause.arguments, ['by'])
  const to = partyBehind(at, clause.arguments, towards)
  if (modeIs(at, clause, 'receive')) {
    const place = by ?? partyBehind(at, clause.arguments, ['at'])
    return place === null || (by === null && place.areas.length === 0) ? null : list('donor', place)
  }
  if (!giving.has(modeOf(at, clause)) || (by === null) === (to === null)) return null
  return by === null ? list('donor', to) : list('recipient', by)
}

/** "The breakdown of Peru's contribution is as follows": who gets which part. */
function splitUp(head: Head): GiftList | null {
  const { at, first } = head
  const [np, of, gift] = at.chunks.slice(first, first + 3)
  const isSplit = np?.kind === 'np' && /^(?:breakdown|allocation|allotment|distribution)$/.test(headOf(at, np))
  const isOfGift = isOf(of) && gift?.kind === 'np' && isGift(headOf(at, gift))
  return isSplit && isOfGift ? list('recipient', giverIn(head)) : null
}

/** "Gifts landed at Lima: Peru, 20 tents; Mali, 30", "Help that reached Chad in May: Peru, 20": where they came, and not from whom. */
function cameTo(head: Head): GiftList | null {
  const { at, first, end } = head
  const np = at.chunks[first]
  const [clause, more] = at.clauses.filter((one) => one.at > first && one.at < end)
  const noun = np?.kind === 'np' ? headOf(at, np) : ''
  const isOfGifts = (isGift(noun) || /^(?:aid|help|relief|assistance)$/.test(noun)) && clause?.subject?.first === first
  if (clause === undefined || more !== undefined || !isOfGifts || !reaching.has(clause.verb.lemma)) return null
  if (clause.verb.form !== 'finite' || giverIn(head) !== null) return null
  const to = partyBehind(at, clause.arguments, [null, 'in', 'at', 'to', 'into'])
  return to === null || to.areas.length === 0 ? null : list('donor', to)
}

const listing = [splitUp, sortedBy, calledBy, doneBy, asked]

const isMark = (at: AnalyzedSentence, index: number, marks: RegExp): boolean => {
  const chunk = at.chunks[index]
  return chunk?.kind === 'punct' && marks.test(chunk.text)
}

const isColon = (chunk: Chunk | undefined): boolean => chunk?.kind === 'punct' && chunk.text === ':'

function read(head: Head, readers: readonly ((head: Head) => GiftList | null)[]): GiftList | null {
  for (const reader of readers) {
    const found = reader(head)
    if (found !== null) return found
  }
  return null
}

/** The lists that labels of a sentence open, each by the chunk of its colon. */
const labelsIn = oncePerSentence((at: AnalyzedSentence): readonly (GiftList & { readonly colon: number })[] => {
  const found: (GiftList & { readonly colon: number })[] = []
  let first = 0
  for (let i = 0; i < at.chunks.length; i++) {
    if (!isMark(at, i, /^[:;]$/)) continue
    const list = isColon(at.chunks[i]) ? read({ at, first, end: i }, [...listing, ofGiver, forReceiver, cameTo]) : null
    if (list !== null) found.push({ ...list, colon: i })
    first = i + 1
  }
  return found
})

/** What the words before a colon of the sentence say of the names up to a chunk behind it. */
export const listOfLabel = (at: AnalyzedSentence, index: number): GiftList | null =>
  labelsIn(at).findLast(({ colon }) => colon < index) ?? null

const hasFinite = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some(({ verb, at: place }) => place < index && verb.form === 'finite')

/** The list that a figure stands in: by the words before a colon, else by a sentence or heading before. */
export function listOf(at: AnalyzedSentence, index: number, { giftList }: Discourse): GiftList | null {
  const own = listOfLabel(at, index) ?? (gettersNamed(at) < index ? list('recipient', null) : null)
  return own ?? (giftList === null || hasFinite(at, index) ? null : giftList)
}

/** What a sentence without figures says of a list in the sentences behind it. */
export function listAhead(at: AnalyzedSentence): GiftList | null {
  const last = at.chunks.length - 1
  const isOpen = isColon(at.chunks[last])
  if (isOpen) return labelsIn(at).find(({ colon }) => colon === last) ?? null
  return at.chunks.some(isColon) ? null : read({ at, first: 0, end: at.chunks.length }, listing)
}
