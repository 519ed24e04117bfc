import type { Claim } from '../../claim.ts'
import { medicalGoods } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import { claimOfGift } from '../gifts/claims-of-gift.ts'
import type { Gift } from '../gifts/gift.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { isSameSide, type Role } from '../gifts/sides.ts'
import type { NumberMention } from '../mention.ts'
import { type AidFigure, figureAt, type LastItem } from './figure.ts'
import { localParty } from './local-party.ts'
import { isListed, isRespective, membersOf } from './shares.ts'
import { type AidSides, sidesOfFigure } from './sides.ts'
import { type Telling, tellingOf } from './telling.ts'
import { topicOf } from './topic.ts'

/** A figure that is given, with how it is told and by whom to whom. */
export interface Told {
  readonly figure: AidFigure
  readonly telling: Telling
  readonly sides: AidSides
}

const lastOf = ({ item }: AidFigure): LastItem => (item.number?.kind === 'money' ? null : item)

/** A figure that goes on with the one before: "gave 5 tents and 20 beds", "Tents: 5. Beds: 20." */
function continued(
  at: AnalyzedSentence,
  figure: AidFigure,
  before: Told | null,
  { discourse }: FrameInput,
): Telling | null {
  const party = localParty(at, figure.index, null)
  const isNamed = party !== null && party.by !== 'indirect' && figure.kind !== 'any'
  if (isNamed && (before !== null || discourse.aid !== null))
    return {
      mode: 'noun',
      status: before?.telling.status ?? discourse.aid?.status ?? 'delivered',
      governor: null,
      rule: 'aid-list',
    }
  if (before !== null) {
    for (let i = before.figure.index; i < figure.index; i++) {
      const chunk = at.chunks[i]
      if (chunk?.kind === 'verb' && chunk.form === 'finite') return null
    }
    return { ...before.telling, rule: 'aid-list' }
  }
  const isVerbless = !at.clauses.some(({ verb, at: place }) => verb.form === 'finite' && place < figure.index)
  if (discourse.aid === null || !isVerbless || figure.kind === 'any') return null
  return { mode: 'noun', status: discourse.aid.status, governor: null, rule: 'aid-list' }
}

const grammatical = new Set(['object', 'subject', 'participle', 'relative'])

const neutral = new Set(['find', 'lead', 'bring', 'add', 'put', 'come', 'follow', 'be', 'throw', 'raise'])

/** Where promises are counted, words that leave open how far the gift has come tell of a promise too. */
function asPromised(telling: Telling, last: Gift['status'] | null): Telling {
  if (telling.status !== 'delivered' || last !== 'pledged') return telling
  const isNeutral = telling.governor === null || neutral.has(telling.governor.clause.verb.lemma)
  return isNeutral ? { ...telling, status: 'pledged' } : telling
}

const acting = new Set(['give', 'pledge', 'announce', 'receive', 'sell', 'move'])

/** Whether what is told is enough for a row. */
function isEnough({ figure, telling, sides }: Told, isAboutAid: boolean): boolean {
  const isNamed = sides.donor.actor !== null || sides.recipient.actor !== null
  const { governor, mode, rule } = telling
  if (figure.kind === 'any')
    return (
      isNamed &&
      (rule === 'aid-list' || (mode !== 'amount' && mode !== 'noun' && grammatical.has(governor?.relation ?? '')))
    )
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
    const own = tellingOf(at, figure) ?? continued(at, figure, before, input)
    if (own === null) continue
    const telling = asPromised(own, before?.telling.status ?? discourse.aid?.status ?? null)
    const memory =
      before === null
        ? (discourse.aid ?? none)
        : { donor: before.sides.donor.actor, recipient: before.sides.recipient.actor }
    const sides = sidesOfFigure(at, figure, telling, before?.sides ?? null, memory, discourse)
    const one = { figure, telling, sides }
    if (!isEnough(one, before !== null || discourse.aid !== null)) continue
    told.push(one)
    last = lastOf(figure) ?? last
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
          result[start + k] = { ...one, sides: { ...one.sides, [side]: withActor(one.sides[side], member) } }
      })
      break
    }
    start = end
  }
  return result
}

const endOf = (one: Told | undefined): number => (one === undefined ? 0 : one.figure.item.end)

/** "20 each": of each giver or of each receiver, where these are named one by one. */
function spread({ figure, sides }: Told): { basis: Gift['basis']; pairs: { donor: Role; recipient: Role }[] } {
  const { donor, recipient } = sides
  if (!figure.number.each) return { basis: 'total', pairs: [{ donor, recipient }] }
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
    status: last.telling.status,
  }
  return told
}
