import type { Claim } from '../../claim.ts'
import { medicalGoods } from '../../lexicon/goods.ts'
import { hasVerbClass, type VerbClass, verbForms } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import { actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { claimsOfGift } from '../gifts/claims-of-gift.ts'
import type { Gift, GiftStatus } from '../gifts/gift.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { actorBehind, actorFrom, isActor, subjectActor } from '../gifts/roles.ts'
import { type Item, itemBefore, itemOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { isPronoun } from '../nationality.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

const rule = 'aid-figure'

/** Verbs and nouns that tell of aid, whatever the grammar of the sentence. */
const telling: readonly VerbClass[] = ['give', 'pledge', 'receive', 'raise']
const aidNouns = new Set(
  'aid assistance donation donations gift gifts grant grants pledge pledges shipment shipments consignment delivery deliveries contribution contributions relief commitment commitments funding loan loans appeal parcel cargo'.split(
    ' ',
  ),
)
/** Of goods that are wanted, made, used or kept, nothing is given. */
const otherwise = new Set(
  'need require lack want produce make manufacture buy purchase use store hold stockpile order import cost'.split(' '),
)
const promising = new Set(['will', 'would', 'shall', "'ll", 'to'])

const lemmasOf = (lower: string): string[] => (verbForms.get(lower) ?? []).map(({ lemma }) => lemma)
const isTelling = (lower: string, isMoney: boolean): boolean => {
  const tells = (lemma: string): boolean =>
    telling.some((wanted) => hasVerbClass(lemma, null, wanted)) &&
    !common.has(lemma) &&
    !(isMoney && economic.has(lemma))
  return aidNouns.has(lower) || lemmasOf(lower).some(tells)
}
/** Verbs that tell of trade as often as of aid, where money is in question. */
const economic = new Set(
  'supply provide offer contribute present ship deliver distribute accumulate grant receive'.split(' '),
)
/** Verbs of those classes that mostly mean something else. */
const common = new Set(
  'get accept welcome collect gain make bring extend pay release transfer order market present assign fund finance support rush second take set agree say see'.split(
    ' ',
  ),
)

const sales = new Set(['export', 'exports', 'exported', 'exporting', 'sold', 'sells'])

/** Whether the sentence, or the paragraph before it, tells of aid at all; of sales only where goods are counted. */
function isAboutAid({ at, discourse }: FrameInput, item: Item): boolean {
  const isMoney = item.number?.kind === 'money'
  if (medicalGoods.has(item.category) || discourse.donor !== null || discourse.recipient !== null) return true
  if (at.tokens.some(({ lower }) => isTelling(lower, isMoney))) return true
  return !isMoney && at.tokens.some(({ lower }) => sales.has(lower))
}

/** The clause that a chunk stands in: the last verb before it, else the first one behind. */
const clauseAt = (at: AnalyzedSentence, index: number): Clause | null =>
  at.clauses.findLast(({ at: place }) => place < index) ?? at.clauses[0] ?? null

function statusAt(at: AnalyzedSentence, clause: Clause | null): GiftStatus {
  const words = new Set(at.tokens.flatMap(({ lower }) => [lower, ...lemmasOf(lower)]))
  const has = (...wanted: string[]): boolean => wanted.some((word) => words.has(word))
  if (has('export', 'exports', 'sell')) return 'exported'
  if (has('appeal', 'urge', 'seek')) return 'called_for'
  if (has('pledge', 'promise', 'vow', 'commitment', 'commitments', 'commit')) return 'pledged'
  if (has('announce', 'announcement', 'unveil')) return 'announced'
  if (clause?.verb.modal !== null && clause !== null && promising.has(clause.verb.modal)) return 'pledged'
  return 'delivered'
}

const known = (actor: Actor | null): Actor | null => (actor === null || isPronoun(actor) ? null : actor)

/** Someone before the figure who gives: the subject of its clause, or of the sentence. */
function giverOf(
  at: AnalyzedSentence,
  clause: Clause | null,
  phrases: ReturnType<typeof collectArguments>['found'],
): Actor | null {
  const from = actorBehind(at, phrases, ['from', 'by'])
  const own =
    clause === null || clause.verb.passive || hasVerbClass(clause.verb.lemma, clause.verb.particle, 'receive')
      ? null
      : subjectActor(at, clause)
  return known(from) ?? known(own)
}

function receiverOf(
  at: AnalyzedSentence,
  clause: Clause | null,
  phrases: ReturnType<typeof collectArguments>['found'],
): Actor | null {
  const named = known(actorBehind(at, phrases, ['to', 'for', 'into', 'towards', 'with']))
  if (named !== null) return named
  const receives = clause !== null && hasVerbClass(clause.verb.lemma, clause.verb.particle, 'receive')
  if (receives && clause.subject !== null && isActor(at, clause.subject)) return known(actorFrom(at, clause.subject))
  return known(actorBehind(at, phrases, ['in']))
}

/** "Norway $5 million", "Peru ($3 million)": in a list of sums each stands behind its giver. */
function listedGiver(at: AnalyzedSentence, index: number): Actor | null {
  const open = at.chunks[index - 1]
  const isOpen = open?.kind === 'punct' && open.text === '('
  const name = at.chunks[isOpen ? index - 2 : index - 1]
  const area =
    name?.kind === 'np' && name.number === null
      ? name.areas.find(({ to, form }) => to === name.to && form === 'name')
      : undefined
  return area === undefined || name === undefined ? null : actorOf({ at, from: name.from, to: name.to })
}

/** "Australian money": the country that the thing itself names. */
function possessorOf(at: AnalyzedSentence, item: Item): Actor | null {
  const from = at.chunks[item.first]?.from ?? 0
  const to = at.chunks[item.end - 1]?.to ?? 0
  const area = at.areas.find((one) => one.from >= from && one.to <= to && one.form !== 'name')
  return area === undefined ? null : actorOf({ at, from: area.from, to: area.to })
}

const possible = new Set(['may', 'might', 'could', 'should', 'can', 'must'])

/** "may donate", "should send": nothing is given. */
const isPossible = ({ verb }: Clause): boolean => verb.negated || (verb.modal !== null && possible.has(verb.modal))

function giftOf({ at }: FrameInput, item: Item): GiftOfItem | null {
  const clause = clauseAt(at, item.first)
  if (clause !== null && (otherwise.has(clause.verb.lemma) || isPossible(clause))) return null
  const behind = collectArguments(at.chunks, item.end, at.chunks.length).found
  const phrases = [...behind, ...(clause?.arguments ?? []), ...at.clauses.flatMap((one) => one.arguments)]
  const gift: Gift = {
    donor:
      (item.number?.kind === 'money' ? listedGiver(at, item.first) : null) ??
      giverOf(at, clause, phrases) ??
      possessorOf(at, item),
    recipient: receiverOf(at, clause, phrases),
    intermediary: null,
    items: [item],
    status: statusAt(at, clause),
    anchor: { at, from: item.number?.from ?? 0, to: item.number?.to ?? 0 },
    basis: item.number?.each === true ? 'each_recipient' : 'total',
    rule,
  }
  return { ...gift, item }
}

const counts = (item: Item, number: NumberMention): boolean =>
  item.number === number && item.category !== 'facility' && number.unit !== 'share'

function extract(input: FrameInput): FrameResult {
  const { at, free } = input
  if (free.size === 0) return { claims: [], used: [] }
  const claims: Claim[] = []
  const used: NumberMention[] = []
  for (const [index, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np' || chunk.number === null || !free.has(chunk.number)) continue
    const member = memberAt(at.chunks, index)
    const item = member === null ? null : (itemOf(at, member) ?? itemBefore(at, index))
    if (item === null || !counts(item, chunk.number) || !isAboutAid(input, item)) continue
    const gift = giftOf(input, item)
    const found = gift === null ? [] : claimsOfGift(input, gift, [])
    if (found.length === 0) continue
    claims.push(...found)
    used.push(chunk.number)
  }
  return { claims, used }
}

/** Figures of goods and money that no verb or noun of giving governs, in a text that tells of aid. */
export const aidFigures: Frame = { name: rule, extract }
