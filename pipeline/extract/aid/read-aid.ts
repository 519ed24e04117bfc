import type { Claim } from '../../claim.ts'
import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { medicalGoods } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasEconomicWord } from '../estimates/quantity.ts'
import type { FrameInput } from '../frames/frame.ts'
import { claimOfGift } from '../gifts/claims-of-gift.ts'
import type { Gift } from '../gifts/gift.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { isSameSide, type Role } from '../gifts/sides.ts'
import type { NumberMention } from '../mention.ts'
import { ownerOf } from './actors-near.ts'
import { type AidFigure, figureAt, type LastItem } from './figure.ts'
import { localParty } from './local-party.ts'
import { isListed, isRespective, membersOf } from './shares.ts'
import { type AidSides, sidesOfFigure } from './sides.ts'
import { type Telling, tellingOf } from './telling.ts'
import { topicOf } from './topic.ts'

/** A figure that is given, with how it is told and by whom to whom. */
export interface Told {
  /** The n-th figure of a list is of the n-th name. */
  readonly isPaired?: boolean
  readonly figure: AidFigure
  readonly telling: Telling
  readonly sides: AidSides
}

const lastOf = ({ item }: AidFigure): LastItem => ({
  ...item,
  isMoney: item.category === 'cash' || item.number?.kind === 'money',
})

/** How far the gifts told last have come; what is only asked for says nothing of the next. */
const lastStatus = (told: readonly Told[]): Gift['status'] | null =>
  told.findLast(({ telling }) => telling.status !== 'called_for')?.telling.status ?? null

const listed = (telling: Telling | null, status: Gift['status']): Telling => ({
  ...(telling ?? { mode: 'noun', governor: null }),
  status,
  rule: 'aid-list',
})

/** A figure that goes on with the one before: "gave 5 tents and 20 beds", "Peru (5), Chile (3)", "Tents: 5. Beds: 20." */
function continued(
  at: AnalyzedSentence,
  figure: AidFigure,
  told: readonly Told[],
  { discourse }: FrameInput,
): Telling | null {
  const { index, kind } = figure
  const before = told.at(-1) ?? null
  const party = localParty(at, index, null)
  const isNext = before !== null && isListed(at, before.figure.item.end, index)
  const status = (isNext ? before.telling.status : null) ?? lastStatus(told) ?? discourse.aid?.status ?? null
  if (status === null) return null
  if (party !== null && party.by !== 'indirect' && kind !== 'any') return listed(null, status)
  if (before !== null) {
    return isNext || (kind === 'known' && !isFiniteBetween(at, before.figure.index, index))
      ? listed(before.telling, status)
      : null
  }
  if (figure.number.kind === 'money' && isPriceOf(at, index)) return listed(null, status)
  const isVerbless = !isFiniteBetween(at, -1, index)
  return isVerbless && kind === 'known' && isFragment(at) ? listed(null, status) : null
}

const unlikely = new Set(['cash', 'facility', 'livestock', 'other'])

/** Goods and helpers counted in a text that tells of aid, where no verb says what became of them. */
function nearby(
  at: AnalyzedSentence,
  figure: AidFigure,
  told: readonly Told[],
  { discourse }: FrameInput,
): Telling | null {
  if (figure.number.kind === 'money' || figure.item.category === 'cash') return nearbyMoney(at, figure, told, discourse)
  if (figure.kind !== 'known' || unlikely.has(figure.item.category)) return null
  const status = lastStatus(told) ?? discourse.aid?.status ?? null
  const isAbout = status !== null || at.tokens.some(({ lower }) => aidNounStatus(singularOf(lower)) === 'delivered')
  return isAbout ? { ...listed(null, status ?? 'delivered'), rule: 'aid-near' } : null
}

/** "Peru's 3 million", "3 million is on the table", where the paragraph has told of money given before, and of no economy. */
function nearbyMoney(
  at: AnalyzedSentence,
  { index }: AidFigure,
  told: readonly Told[],
  discourse: FrameInput['discourse'],
): Telling | null {
  const status = lastStatus(told) ?? discourse.aid?.status ?? null
  const isCash = told.some(({ figure }) => figure.item.category === 'cash') || discourse.aid?.item?.isMoney === true
  if (status === null || !isCash) return null
  const isOwned = ownerOf(at, index, index + 1) !== null
  return isOwned || !hasEconomicWord(at.tokens.map(({ lower }) => lower))
    ? { ...listed(null, status), rule: 'aid-near' }
    : null
}

/** "The trucks, worth 3 million": the price of what was given before. */
function isPriceOf(at: AnalyzedSentence, index: number): boolean {
  const prep = at.chunks[index - 1]
  return prep?.kind === 'prep' && (prep.text === 'worth' || prep.text === 'valued at')
}

function isFiniteBetween(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return true
  }
  return false
}

/** "Test kits (150k), masks (2 million)", "In the hold: 20 tents": no sentence with a verb of its own. */
const isFragment = (at: AnalyzedSentence): boolean =>
  !at.clauses.some(
    ({ verb, at: place }) =>
      verb.form === 'finite' && at.chunks[place - 1]?.kind !== 'wh' && !hasColonBefore(at, place),
  )

function hasColonBefore(at: AnalyzedSentence, index: number): boolean {
  for (let i = 0; i < index; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'punct' && chunk.text === ':') return true
  }
  return false
}

const neutral = new Set(['find', 'lead', 'bring', 'add', 'put', 'come', 'follow', 'be', 'throw', 'raise'])

/** Where promises are counted, words that leave open how far the gift has come tell of a promise too. */
function asPromised(telling: Telling, last: Gift['status'] | null): Telling {
  if (telling.status !== 'delivered' || last !== 'pledged') return telling
  const isNeutral =
    telling.governor === null ||
    telling.governor.relation === 'outer' ||
    neutral.has(telling.governor.clause.verb.lemma)
  return isNeutral ? { ...telling, status: 'pledged' } : telling
}

const grammatical = new Set(['object', 'subject', 'participle', 'relative'])
const adding = new Set([
  'on top of',
  'besides',
  'along with',
  'together with',
  'plus',
  'in addition to',
  'among',
  'carrying',
])
const acting = new Set(['give', 'pledge', 'announce', 'receive', 'sell', 'move'])

/** Whether what is told is enough for a row. */
function isEnough({ figure, telling, sides }: Told, isAboutAid: boolean, isNext: boolean): boolean {
  const isNamed = sides.donor.actor !== null || sides.recipient.actor !== null
  const { governor, mode, rule } = telling
  if (figure.kind === 'any')
    return (
      isNamed &&
      (rule === 'aid-list' ||
        isNext ||
        (mode !== 'amount' &&
          mode !== 'noun' &&
          (grammatical.has(governor?.relation ?? '') || adding.has(governor?.prep ?? ''))))
    )
  // "the number of dead rose to 33": a bare number is a gift's only where it is what a verb of giving gives.
  if (
    figure.kind === 'same' &&
    rule !== 'aid-list' &&
    rule !== 'aid-noun' &&
    !grammatical.has(governor?.relation ?? '') &&
    governor?.prep !== 'with' &&
    !sides.isLocal &&
    !sides.isBehind
  )
    return false
  if (figure.item.category === 'facility') return isNamed && mode === 'give'
  if (medicalGoods.has(figure.item.category)) return true
  const isSupply = figure.item.category === 'medical_supplies' || figure.item.isGeneric
  if (isSupply && figure.kind === 'known' && acting.has(mode)) return true
  return isNamed || isAboutAid || mode === 'ask' || mode === 'noun' || mode === 'pledge' || mode === 'amount'
}

function read(input: FrameInput): Told[] {
  const { at, free, discourse } = input
  const told: Told[] = []
  const taken = new Set<NumberMention>()
  let last = discourse.aid?.item ?? null
  for (const [index, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np' || chunk.number === null || !free.has(chunk.number) || taken.has(chunk.number)) continue
    const figure = figureAt(at, index, last)
    if (figure === null) continue
    const before = told.at(-1) ?? null
    const own = tellingOf(at, figure) ?? continued(at, figure, told, input) ?? nearby(at, figure, told, input)
    if (own === null || own === 'none') continue
    const telling = asPromised(own, lastStatus(told) ?? discourse.aid?.status ?? null)
    const memory =
      before === null
        ? (discourse.aid ?? none)
        : { donor: before.sides.donor.actor, recipient: before.sides.recipient.actor }
    const isSameClause = before !== null && !isFiniteBetween(at, before.figure.index, index)
    const sides = sidesOfFigure(at, figure, telling, { sides: before?.sides ?? null, isSameClause }, memory, discourse)
    const one = { figure, telling, sides }
    const isNext = before !== null && isListed(at, before.figure.item.end, index)
    if (!isEnough(one, before !== null || discourse.aid !== null, isNext)) continue
    told.push(one)
    last = lastOf(figure)
    for (const number of [figure.number, figure.item.alternative?.number]) if (number !== undefined) taken.add(number)
  }
  return told
}

const none = { donor: null, recipient: null }

const withActor = (role: Role, actor: Role['actor']): Role => ({ ...role, actor })

/** "Peru and Chile gave 5 and 3 respectively": the n-th figure is of the n-th name. */
function respectively(at: AnalyzedSentence, told: readonly Told[]): Told[] {
  if (!isRespective(at)) return [...told]
  const result = [...told]
  for (let start = 0; start < told.length; ) {
    let end = start + 1
    while (end < told.length && isListed(at, endOf(told[end - 1]), told[end]?.figure.index ?? 0)) end++
    for (const side of ['donor', 'recipient'] as const) {
      const actor = told[start]?.sides[side].actor ?? null
      const members = actor === null ? [] : membersOf(actor)
      if (end - start < 2 || members.length !== end - start) continue
      members.forEach((member, k) => {
        const one = result[start + k]
        if (one !== undefined)
          result[start + k] = {
            ...one,
            isPaired: true,
            sides: { ...one.sides, [side]: withActor(one.sides[side], member) },
          }
      })
      break
    }
    start = end
  }
  return result
}

const endOf = (one: Told | undefined): number => (one === undefined ? 0 : one.figure.item.end)

/** "Peru and Chile each sent a team of 20". */
function isOfEach({ telling: { governor }, sides }: Told): boolean {
  const at = sides.donor.actor?.piece.at
  if (governor === null || at === undefined) return false
  const { from, main } = governor.clause.verb
  return at.tokens.slice(Math.max(0, from - 1), main).some(({ lower }) => lower === 'each')
}

/** "20 each": of each giver or of each receiver, where these are named one by one. */
function spread(one: Told): { basis: Gift['basis']; pairs: { donor: Role; recipient: Role }[] } {
  const { figure, sides } = one
  const { donor, recipient } = sides
  if (!figure.number.each && !isOfEach(one)) return { basis: 'total', pairs: [{ donor, recipient }] }
  const receivers = recipient.actor === null ? [] : membersOf(recipient.actor)
  if (receivers.length > 1)
    return {
      basis: 'each_recipient',
      pairs: receivers.map((actor) => ({ donor, recipient: withActor(recipient, actor) })),
    }
  const givers = donor.actor === null ? [] : membersOf(donor.actor)
  if (givers.length > 1)
    return { basis: 'each_donor', pairs: givers.map((actor) => ({ donor: withActor(donor, actor), recipient })) }
  return { basis: recipient.actor === null ? 'each_donor' : 'each_recipient', pairs: [{ donor, recipient }] }
}

/** How many givers or receivers a figure is stated of each. */
export const countOfShares = (one: Told): number => spread(one).pairs.length

/** The rows of a figure: one, or one for each of those who give or get it each. */
export function claimsOfAid(input: FrameInput, one: Told): Claim[] {
  const { figure, telling } = one
  const { basis, pairs } = spread(one)
  return pairs
    .filter(({ donor, recipient }) => !isSameSide(donor.actor, recipient.actor))
    .map(({ donor, recipient }) => {
      const gift: GiftOfItem = {
        donor: donor.actor,
        recipient: recipient.actor,
        intermediary: null,
        items: [figure.item],
        item: figure.item,
        status: telling.status,
        anchor: { at: input.at, from: figure.number.from, to: figure.number.to },
        basis,
        rule: telling.rule,
      }
      return claimOfGift(input, gift, donor, recipient)
    })
}

/** The figures of a sentence that are given, in reading order; the last one stays in mind for the paragraph. */
export function readAid(input: FrameInput): Told[] {
  const told = respectively(input.at, read(input))
  const last = told.at(-1)
  const { discourse } = input
  if (last === undefined) {
    const topic = topicOf(input.at)
    if (topic !== null && (discourse.aid === null || topic.donor !== null || topic.recipient !== null))
      discourse.aid = { ...topic, item: discourse.aid?.item ?? null }
    return told
  }
  const items = told.map(({ figure }) => lastOf(figure)).filter((item) => item !== null)
  discourse.aid = {
    donor: last.sides.donor.actor,
    recipient: last.sides.recipient.actor,
    item: items.at(-1) ?? discourse.aid?.item ?? null,
    status: lastStatus(told) ?? discourse.aid?.status ?? last.telling.status,
  }
  return told
}
