import type { Claim } from '../../claim.ts'
import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { goodsOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { claimOfGift } from '../gifts/claims-of-gift.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { isGoingNowhere } from '../going-nowhere.ts'
import { isDeniedClause } from '../is-denied.ts'
import { withNationality } from '../nationality.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { isUndone } from '../undone.ts'
import { isNameless, ownerOf, partyBehind, partyFrom } from './actors-near.ts'
import { agrees } from './antecedent.ts'
import { apartFromCarried } from './at-home.ts'
import { modeOf } from './mode.ts'
import { giverOfThose, tellsArrival } from './pointed-giver.ts'
import { progressOf } from './progress.ts'
import { type Parties, roleReaders } from './role-readers.ts'

/** What a sentence says of goods that the ones before it counted: "All of it went to Chad." */
export interface PointedGift {
  readonly claim: Claim
  /** "all of it": of all that was listed; "they": of what the sentence before told. */
  readonly isWhole: boolean
  /** "it": one thing, or what is weighed; not 20 tents. */
  readonly isOne: boolean
  /** "the tents": of the goods of that name, in the singular. */
  readonly noun: string | null
  /** "They came from Peru", "They will go to Chad": whose they were or will be, which makes no gift of what was bought. */
  readonly isOrigin: boolean
  /** "They arrived on 9 January": the day on which what was told before came. */
  readonly isArrival: boolean
  /** "It will be trucked over the border": what was collected has not gone yet. */
  readonly isAhead: boolean
}

interface Told {
  readonly parties: Parties
  readonly status: GiftStatus
  readonly isOrigin?: boolean
  readonly isArrival?: boolean
  readonly isAhead?: boolean
}

const whole =
  /^(?:all(?: of)?(?: (?:it|this|that|them|these|those))?|everything|(?:the )?(?:(?:whole|entire) )?lot|both)$/
const near = /^(?:it|they|this|that|these|those)$/
const goods =
  /^(?:goods|items?|supplies|materials?|consignment|shipment|load|cargo|parcels?|boxes|crates|batch|things)$/

type Pointer = 'whole' | 'near' | 'goods' | 'named'

/** How a phrase points back to goods; null where it does not. */
function pointerOf(at: AnalyzedSentence, { members, first }: Nominal): Pointer | null {
  const [member, other] = members
  if (member === undefined || other !== undefined || member.np.areas.length > 0 || member.np.number !== null)
    return null
  const words = lowerWords({ at, from: member.np.from, to: member.np.to }).join(' ')
  const isOf = at.chunks[first + 1]?.kind === 'prep' && at.tokens[member.np.to]?.lower === 'of'
  const pronoun = at.tokens[member.np.to + 1]?.lower ?? ''
  if (words === 'all' && isOf) return near.test(pronoun) || pronoun === 'them' ? 'whole' : null
  if (isOf) return null
  if (whole.test(words)) return 'whole'
  if (near.test(words)) return 'near'
  const [article, noun, more] = words.split(' ')
  if (more !== undefined || noun === undefined || !/^(?:the|these|this|both)$/.test(article ?? '')) return null
  if (goods.test(noun)) return 'goods'
  return /^(?:personnel|cash|facility|transport)$/.test(goodsOf([noun])?.category ?? 'cash') ? null : 'named'
}

/** "the tents": what they are called, in the singular. */
const nounOf = (at: AnalyzedSentence, { subject }: Clause): string =>
  singularOf(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')

/** "They were unloaded": no one is. */
const isOfThings = ({ verb }: Clause): boolean =>
  verb.passive && /^(?:unload|offload|unpack|hand|distribute|ship|truck|haul|load|pack)$/.test(verb.lemma)

/** "Residents got 20 tents. They came from Peru": so may those who were spoken of. */
function mayBePeople(at: AnalyzedSentence, clause: Clause, { subject, several }: Discourse): boolean {
  const np = clause.subject?.members[0]?.np
  if (np === undefined || at.tokens[np.head]?.lower !== 'they' || isOfThings(clause)) return false
  if (several !== null) return true
  // "The camps got 20 tents. They came": no camp does.
  const arePeople = subject !== null && lowerWords(subject.piece).some((word) => isPeopleNoun(word))
  return arePeople && agrees({ piece: { at, from: np.from, to: np.to } }, subject)
}

/** "They came from Peru", "These are from Oxfam": goods that come from a land or a body. */
function comingFrom(at: AnalyzedSentence, clause: Clause, discourse: Discourse): Actor | null {
  const { verb, arguments: found } = clause
  if (verb.passive || !/^(?:come|be|arrive)$/.test(verb.lemma) || mayBePeople(at, clause, discourse)) return null
  if (verb.lemma === 'be' && found[0]?.prep !== 'from') return null
  const giver = partyBehind(at, found, ['from'])
  // "They came from Lima": where they were taken from; "from a bank in Lima": someone there
  return giver?.areas.some(({ areaKind, from }) => areaKind === 'city' && from === giver.piece.from) ? null : giver
}

const meant = /^(?:mean|intend|destine|earmark|reserve|set)$/
const handing = new Set(
  'give donate present hand send fly ship deliver provide supply dispatch airlift truck'.split(' '),
)

/** "They were a present from Peru": the noun for a gift behind "be". */
function calledGift(at: AnalyzedSentence, { verb, arguments: found }: Clause): Told | null {
  const object = found.find(({ prep }) => prep === null)?.nominal
  if (verb.lemma !== 'be' || object === undefined) return null
  const status = aidNounStatus(singularOf(at.tokens[object.members[0]?.np.head ?? -1]?.lower ?? ''))
  if (status !== 'delivered') return null
  return {
    parties: {
      donor: partyBehind(at, found, ['from', 'by', 'of']) ?? ownerOf(at, object.first, object.end),
      recipient: partyBehind(at, found, ['to', 'for']),
    },
    status,
  }
}

const isStillAhead = (at: AnalyzedSentence, clause: Clause): boolean =>
  clause.verb.modal !== null || progressOf(at, clause) === 'ahead'

const leaving = /^(?:leave|depart|go|sail|follow)$/

/** "It will be trucked over the border", "It is to leave in May": goods that were told before have not gone yet. */
const isYetToGo = (at: AnalyzedSentence, clause: Clause): boolean =>
  /^(?:will|shall|to)$/.test(clause.verb.modal ?? '') &&
  (clause.verb.passive ? handing.has(clause.verb.lemma) : leaving.test(clause.verb.lemma)) &&
  !isReturn(at, clause)

/** "They were sent back to Peru" */
const isReturn = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.particle === 'back' || at.tokens[verb.to]?.lower === 'back'

/** "They will go to Peru": goods that go to a land or a body. */
function goingTo(at: AnalyzedSentence, clause: Clause, discourse: Discourse): Actor | null {
  const { verb, subject, arguments: found } = clause
  if (verb.passive || verb.lemma !== 'go' || verb.particle !== null || mayBePeople(at, clause, discourse)) return null
  // "It went to the minister": things counted, and no one thing.
  const isMany = /^(?:they|these|those)$/.test(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  return isMany && found[0]?.prep === 'to' ? partyBehind(at, found, ['to']) : null
}

/** Who gave it and who got it, as one clause tells. */
function tellingOf(at: AnalyzedSentence, clause: Clause, pointer: Pointer, discourse: Discourse): Told | null {
  const called = calledGift(at, clause)
  if (called !== null) return called
  const { verb, subject, arguments: found } = clause
  if (subject === null) return null
  const isFor = verb.lemma === 'be' && found[0]?.prep === 'for' && partyBehind(at, found, ['for']) !== null
  if (isFor || (verb.passive && meant.test(verb.lemma)))
    return { parties: { donor: null, recipient: partyBehind(at, found, ['for', 'to']) }, status: 'pledged' }
  const origin = comingFrom(at, clause, discourse)
  const goal = origin === null ? goingTo(at, clause, discourse) : partyBehind(at, found, ['to', 'for'])
  if (origin !== null || goal !== null)
    return {
      parties: { donor: origin, recipient: goal },
      status: isStillAhead(at, clause) ? 'pledged' : 'delivered',
      isOrigin: true,
    }
  // "They arrived on 9 January": when, and perhaps where
  if (pointer === 'near' && tellsArrival(clause) && at.dates.length > 0 && !mayBePeople(at, clause, discourse))
    return {
      parties: { donor: null, recipient: partyBehind(at, found, ['in', 'at', null]) },
      status: isStillAhead(at, clause) ? 'pledged' : 'delivered',
      isOrigin: true,
      isArrival: true,
      isAhead: isStillAhead(at, clause),
    }
  if (pointer === 'near' && isYetToGo(at, clause) && !mayBePeople(at, clause, discourse))
    return {
      parties: { donor: null, recipient: partyBehind(at, found, ['to', 'for']) },
      status: 'pledged',
      isAhead: true,
    }
  const mode = modeOf(at, clause)
  if (mode === null || !(mode === 'give' || mode === 'move') || isReturn(at, clause)) return null
  const isNear = pointer === 'near' || pointer === 'named'
  if (isNear && !(verb.passive && handing.has(verb.lemma))) return null
  if (mode === 'give' && !verb.passive) return null
  const parties = roleReaders[mode]?.(at, clause, subject.first, true) ?? null
  // "They were sent to prison by the judge"
  const isByGiver = pointer === 'named' && parties?.donor != null
  if (isNear && !isByGiver && parties?.recipient === null && !/^(?:donate|give|present)$/.test(verb.lemma)) return null
  return parties === null ? null : { parties, status: isStillAhead(at, clause) ? 'pledged' : 'delivered' }
}

/** "Peru sent all of it to Chad", "Peru had sent them": pointed to as the object. */
function objectTelling(at: AnalyzedSentence, clause: Clause): Told | null {
  const giver = giverOfThose(at, clause)
  if (giver !== null) return { parties: { donor: giver, recipient: null }, status: 'delivered', isOrigin: true }
  const object = clause.arguments.find(({ prep }) => prep === null)?.nominal
  if (object === undefined || clause.verb.passive || pointerOf(at, object) !== 'whole') return null
  const mode = modeOf(at, clause)
  if (mode !== 'give' && mode !== 'receive' && mode !== 'pledge') return null
  const parties = roleReaders[mode]?.(at, clause, object.first, false) ?? null
  const isAhead = mode === 'pledge' || isStillAhead(at, clause)
  return parties === null ? null : { parties, status: isAhead ? 'pledged' : 'delivered' }
}

const noPiece = {
  piece: null,
  category: 'other',
  isGeneric: false,
  number: null,
  unit: null,
  unitPiece: null,
  alternative: null,
} as const

const givers = /^(?:giver|donor|sender|benefactor)$/
const getters = /^(?:recipient|addressee|beneficiary|receiver|consignee|destination)$/

/** "Beijing is the giver", "The addressee is a clinic in Lima": someone called by the part in the gift. */
function rolesTold(at: AnalyzedSentence, clause: Clause): Parties | null {
  const object = clause.arguments.find(({ prep }) => prep === null)?.nominal
  if (clause.verb.lemma !== 'be' || clause.subject === null || object === undefined) return null
  for (const [noun, named] of [
    [clause.subject, object],
    [object, clause.subject],
  ] as const) {
    const [member] = noun.members
    if (member === undefined || noun.members.length > 1 || member.np.to - member.np.from !== 2) continue
    const word = at.tokens[member.np.head]?.lower ?? ''
    const actor = at.tokens[member.np.from]?.lower === 'the' ? partyFrom(at, named) : null
    if (actor === null) continue
    if (givers.test(word)) return { donor: actor, recipient: null }
    if (getters.test(word)) return { donor: null, recipient: actor }
  }
  return null
}

/** "They are a gift from Peru": what was counted before is a gift, whoever has it now. */
export const namesGiver = (pointed: PointedGift | null): boolean =>
  pointed !== null && !pointed.isOrigin && pointed.claim.cells.has('donor')

/** The gift that a sentence tells of goods counted before it; null where it tells of none. */
export function pointedGift(at: AnalyzedSentence, discourse: Discourse): PointedGift | null {
  // "They were sent to Peru and sold there"
  if (at.clauses.some((clause) => modeOf(at, clause) === 'sell')) return null
  let donor: Parties['donor'] = null
  let recipient: Parties['recipient'] = null
  let first: { clause: Clause; told: Told; isWhole: boolean; noun: string | null } | null = null
  for (const clause of at.clauses) {
    if (clause.verb.form !== 'finite' || clause.verb.negated || isDeniedClause(at, clause)) continue
    if (isUndone(at, clause) || isGoingNowhere(at, clause)) continue
    const pointer = clause.subject === null ? null : pointerOf(at, clause.subject)
    const roles = rolesTold(at, clause)
    const told: Told | null =
      roles !== null
        ? { parties: roles, status: 'delivered' }
        : pointer === null
          ? objectTelling(at, clause)
          : tellingOf(at, clause, pointer, discourse)
    if (told === null) continue
    const noun = pointer === 'named' ? nounOf(at, clause) : null
    // "The tents came from Peru, and the beds are for Chad"
    if (first !== null && first.noun !== noun && noun !== null) continue
    donor ??= told.parties.donor
    recipient ??= told.parties.recipient
    const isNear = pointer === 'near' || pointer === 'named' || told.isOrigin === true
    first ??= { clause, told, isWhole: !isNear, noun }
  }
  const isTimed = first?.told.isArrival === true || first?.told.isAhead === true
  if (first === null || (donor === null && recipient === null && !isTimed)) return null
  const role = (actor: Parties['donor']) => ({
    actor: actor === null || isNameless(actor) ? null : withNationality(actor, discourse),
    how: '',
  })
  const { main } = first.clause.verb
  const gift: GiftOfItem = {
    donor,
    recipient,
    intermediary: null,
    items: [],
    item: { ...noPiece, first: first.clause.at, end: first.clause.at },
    status: first.told.status,
    anchor: { at, from: main, to: main + 1 },
    basis: 'total',
    rule: 'aid-pointed-back',
  }
  const sides = apartFromCarried({ donor: role(donor), recipient: role(recipient) })
  const claim = claimOfGift({ at, discourse, free: new Set() }, gift, sides.donor, sides.recipient)
  const subject = first.clause.subject?.members[0]?.np
  const isOne = !first.isWhole && /^(?:it|this|that)$/.test(at.tokens[subject?.head ?? -1]?.lower ?? '')
  const { isOrigin = false, isArrival = false, isAhead = false } = first.told
  return { claim, isWhole: first.isWhole, isOne, noun: first.noun, isOrigin, isArrival, isAhead }
}
