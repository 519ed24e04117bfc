import { ownPossessives, thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { actorOfNominal } from '../actor-of-nominal.ts'
import type { Actor } from '../actors.ts'
import { objectMeant, standsFor, subjectBefore, withOwner, withReferent } from '../aid/antecedent.ts'
import { backerOf } from '../aid/backer.ts'
import { isForTheWorld, landOf, onlyGetter } from '../aid/getter.ts'
import { asHelper, helpedBy } from '../aid/helped-before.ts'
import { atPost, hostOfPost, hostTold } from '../aid/host-of-post.ts'
import { byName } from '../aid/named-giver.ts'
import { understood } from '../aid/needy.ts'
import { tellsOfLoad } from '../aid/on-board.ts'
import { isPaidOut } from '../aid/paid-out.ts'
import { isQuotedOfBefore, ofSpeaker, speakerFor } from '../aid/speaker.ts'
import { withThere } from '../aid/there.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { wordBefore } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import { isPronoun, withNationality } from '../nationality.ts'
import type { Nominal } from '../parse/nominal.ts'
import { livesAbroad } from '../people-abroad.ts'
import { hasName, lowerWords } from '../piece.ts'
import { groundOf, onGround } from './ground.ts'
import { helpedBehind } from './helped.ts'
import { withHome } from './home-of-body.ts'
import type { GiftOfItem } from './merge-gifts.ts'
import { isRedCross } from './red-cross.ts'

export interface Role {
  readonly actor: Actor | null
  readonly how: string
}

/** The rule by which no one giver is named, since many gave. */
export const ofMany = 'of-many'

export const isSameSide = (a: Actor | null, b: Actor | null): boolean =>
  a !== null && b !== null && a.iso3 !== null && a.iso3 === b.iso3
const ownHelpers = new Set(['ngo', 'company', 'foundation', 'citizens'])

/** "The Peruvian Red Cross sent tents to Lima", "Peruvians living in Chile", "Chinese nurses in Chile": who is not its government may help its own country. */
export const isHomeHelper = (donor: Actor | null): boolean =>
  donor !== null &&
  ownHelpers.has(donor.type) &&
  (hasName(donor.piece) ||
    donor.areas.some(({ form }) => form === 'people') ||
    (donor.type === 'citizens' && livesAbroad(donor.piece, donor.iso3)))

/** "lent its staff 20 laptops", "3 million for its own workers": no one's gift but the giver's own affair. */
export function isOwnStaff(recipient: Actor | null): boolean {
  const words = recipient === null ? [] : lowerWords(recipient.piece)
  return ownPossessives.has(words[0] ?? '') && staff.test(words.at(-1) ?? '')
}

const staff = /^(?:staff|employees|workers|workforce|shareholders|executives|managers|players)$/

export const isOfCountry = (actor: Actor | null): boolean => actor !== null && actor.iso3 !== null
/** "gave 20 tents"; "offers assistance" may be to anyone. */
const mayBeOfHost = ({ status, item }: GiftOfItem): boolean =>
  item.number !== null && status !== 'called_for' && status !== 'exported'

/** "79 countries": many, but counted. */
export function isCounted(actor: Actor | null): boolean {
  if (actor === null) return false
  const { at, from, to } = actor.piece
  return at.numbers.some((number) => number.from >= from && number.from < to && number.nonFigure === null)
}

/** A role that the sentence leaves open is the paragraph's, then the section's, unless it stands on the other side already. */
function roleOf(named: Actor | null, other: Actor | null, candidates: readonly (Actor | null)[]): Role {
  if (named !== null && !isPronoun(named)) return { actor: named, how: '' }
  const [meant] = candidates
  // "it" stands for a body too; what only the paragraph tells is a country.
  if (named !== null && meant != null && !isPronoun(meant) && hasName(meant.piece) && !isSameSide(meant, other))
    return { actor: meant, how: 'carried' }
  const found = candidates.find(
    (candidate) =>
      candidate !== null && isOfCountry(candidate) && !isPronoun(candidate) && !isSameSide(candidate, other),
  )
  return { actor: found ?? null, how: 'carried' }
}

/** Bodies that need not be of the country spoken of. */
const unattached = new Set(['foundation', 'ngo', 'company'])

const ofTheirOwn = new Set(['ngo', 'company', 'citizens'])

const isPlural = ({ piece }: Actor): boolean =>
  /^(?:countries|nations|states|governments|neighbou?rs|islands)$/.test(lowerWords(piece).at(-1) ?? '')

const isList = ({ piece: { at, from, to } }: Actor): boolean =>
  hasName({ at, from, to }) &&
  at.tokens.slice(from, to).some(({ lower }) => lower === ',') &&
  at.tags.slice(from, to).includes('CONJ')

/** "the Embassy", "the business sector": a body without a country is of the paragraph's. */
export function withCountryOf(role: Role, candidate: Actor | null, other: Actor | null): Role {
  const { actor } = role
  if (actor === null || actor.iso3 !== null || actor.areas.length > 0) return role
  if (areAllParts(actor) && candidate !== null && !isSameSide(candidate, other)) return ofCountry(role, candidate)
  if (actor.type === 'unspecified') return role
  // A firm that has a name may be of any country.
  if (unattached.has(actor.type) && (actor.type === 'company' || !hasName(actor.piece))) return role
  // "the Red Cross, UNICEF and Oxfam", "the three countries" are of no one country.
  if (isList(actor) || isPlural(actor)) return role
  // "the Bahrani community", "the charity Arbol": of a name that says nothing of a country.
  if (ofTheirOwn.has(actor.type) && hasName(actor.piece) && !isRedCross(actor)) return role
  // "the Sato Foundation": of a country that its own sentence speaks of, not of one that gave before.
  const isBeside = actor.piece.at.areas.some(({ iso3 }) => iso3 !== null && iso3 === candidate?.iso3)
  if (actor.type === 'foundation' && hasName(actor.piece) && !isBeside) return role
  // "the Embassy" has been named before; "300 families" have not.
  if (actor.piece.at.tokens[actor.piece.from]?.lower !== 'the') return role
  return candidate === null || isSameSide(candidate, other) ? role : ofCountry(role, candidate)
}

/** "all 22 provinces", "each of its districts": of the country that was given to. */
function areAllParts({ piece }: Actor): boolean {
  const words = lowerWords(piece)
  return (
    /^(?:all|its|each|every)$/.test(words[0] ?? '') &&
    /^(?:provinces?|districts?|departments|counties|regions|prefectures|governorates)$/.test(words.at(-1) ?? '')
  )
}

const ofCountry = ({ actor, how }: Role, { iso3, iso3Piece, piece }: Actor): Role =>
  actor === null || iso3 === null ? { actor, how } : { actor: { ...actor, iso3, iso3Piece: iso3Piece ?? piece }, how }

/** Its neighbours and friends are other countries. */
const others = /^(?:neighbou?rs?|ally|allies|friends?|partners?|donors?|guests?)$/

const endOf = (at: AnalyzedSentence, { end }: Nominal): number => at.chunks[end - 1]?.to ?? 0

/** "The party called on its members": they give as a party. */
const asMembers = (actor: Actor, owner: Actor | null): Actor =>
  owner?.type === 'party' && lowerWords(actor.piece).at(-1) === 'members' ? { ...actor, type: 'party' } : actor

/** "called on its members": of the country of the sentence's subject. */
function possessorOf(role: Role, at: AnalyzedSentence, discourse: Discourse): Role {
  const { actor } = role
  const words = actor === null ? [] : lowerWords(actor.piece)
  if (
    actor === null ||
    actor.iso3 !== null ||
    !thirdPersonPossessives.has(words[0] ?? '') ||
    others.test(words.at(-1) ?? '')
  )
    return role
  // "Peru gave 20, while Chad sent 30 and its army 40": the nearest subject before the one it owns.
  const subject =
    at.clauses.findLast(
      (clause) =>
        clause.subject !== null && clause.verb.form === 'finite' && endOf(at, clause.subject) <= actor.piece.from,
    )?.subject ?? at.clauses.find((clause) => clause.subject !== null && clause.verb.form === 'finite')?.subject
  const owner = subject === null || subject === undefined ? discourse.subject : actorOfNominal(at, subject)
  const known = owner?.iso3 === null || owner === null ? discourse.subject : owner
  return known === null || known.iso3 === null
    ? role
    : { ...role, actor: { ...asMembers(actor, owner), iso3: known.iso3, iso3Piece: known.iso3Piece ?? known.piece } }
}

/** "treatment of the Chileans in Peru": those who help people in a country are of that country, if none is named. */
function hostOf(role: Role, recipient: Actor | null): Role {
  const { actor } = role
  if (actor === null || actor.iso3 !== null || actor.areas.length > 0 || recipient === null) return role
  // "Oxfam gave blankets to Chileans in Peru": a body with a name is of its own.
  if (hasName(actor.piece) && actor.type !== 'government') return role
  // "people in Peru and Chad": those of several countries are at home there.
  if (recipient.iso3 === null) return role
  const { at } = recipient.piece
  const host = recipient.areas.find(
    ({ from, iso3 }) => wordBefore(at.tokens, from) === 'in' && iso3 !== null && iso3 !== recipient.iso3,
  )
  return host === undefined
    ? role
    : { ...role, actor: { ...actor, iso3: host.iso3, iso3Piece: { at, from: host.from, to: host.to } } }
}

/** "Chile will give 2 million; 20 tents have arrived in Lima": told anew, and of no one who was told before. */
const isBehindSemicolon = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ';')

/** "DEMA said it had sent 20 tents": whom a pronoun that gives stands for, of the country that was told with the name. */
function subjectMeant(pronoun: Actor, discourse: Discourse): Actor | null {
  const own = subjectBefore(pronoun.piece)
  if (own !== null) return withNationality(own, discourse)
  return standsFor(pronoun, asHelper(discourse.subject, discourse), discourse)
}

export interface Sides {
  readonly donor: Role
  readonly recipient: Role
}

const isSpeaker = ({ piece }: Actor): boolean => /^(?:we|us|i|me)$/.test(lowerWords(piece)[0] ?? '')

/** "it", "they": whom "we" stands for is who speaks, and did something before only where it is told to be quoted here. */
const standsForSubject = (actor: Actor, discourse: Discourse): boolean =>
  isPronoun(actor) && (!isSpeaker(actor) || isQuotedOfBefore(actor.piece, discourse))

/** "Norway sent 20 tents to Chad, Peru gave 30 beds": the one country that the sentence told to get gifts before, by its name or that of a body of it. */
function landBefore({ anchor, status, rule, donor }: GiftOfItem, siblings: readonly GiftOfItem[]): Actor | null {
  if (status === 'exported' || status === 'called_for' || rule !== 'gift-verb' || isForTheWorld(anchor.at, anchor.to))
    return null
  const told = siblings.filter(
    (one) => one.rule === 'gift-verb' && one.recipient !== null && one.anchor.from < anchor.from,
  )
  const [land, ...others] = told.map(({ recipient }) => (recipient === null ? null : landOf(recipient)))
  if (land == null || !others.every((one) => isSameSide(one, land))) return null
  // "sent 20 tents to Haiti and 30 to Chad, and Peru gave 40": to no one of them.
  const known = new Set([land, donor, ...siblings.map((one) => one.donor)].map((one) => one?.iso3 ?? null))
  const isOne = anchor.at.areas.every(
    ({ from, iso3, form }) => form !== 'name' || from < land.piece.to || from > anchor.from || known.has(iso3),
  )
  return isOne ? land : null
}

/** Who got the paragraph's gifts so far; who gets gifts is not who buys. */
function getterBefore({ status, anchor }: GiftOfItem, donor: Actor | null, discourse: Discourse): Actor | null {
  if (discourse.getters.size > 1 || status === 'exported' || isForTheWorld(anchor.at, anchor.to)) return null
  const getter = onlyGetter(discourse, donor)
  return donor === null || status === 'called_for' ? (discourse.recipient ?? getter) : (getter ?? discourse.recipient)
}

export function sidesOf({ at, discourse }: FrameInput, gift: GiftOfItem, siblings: readonly GiftOfItem[]): Sides {
  const subject =
    gift.donor !== null && standsForSubject(gift.donor, discourse) ? subjectMeant(gift.donor, discourse) : null
  const giver = (subject ?? gift.donor)?.piece
  // Another gift of the sentence lends its receiver only where the giver is the same or not named.
  const isAkin = (one: GiftOfItem): boolean =>
    (one.donor === null || giver === undefined || (giver.at === at && one.donor.piece.from === giver.from)) &&
    !isBehindSemicolon(at, gift.anchor.to, one.anchor.from)
  const sibling = (role: 'donor' | 'recipient'): Actor | null =>
    siblings.find((one) => one[role] !== null && !isPronoun(one[role]) && isAkin(one))?.[role] ?? null
  const meantBy = (actor: Actor | null, other: Actor | null): Actor | null => {
    if (actor === null) return null
    const speaker = speakerFor(actor, discourse) ?? ofSpeaker(actor, discourse)
    const named = withOwner(withNationality(speaker, discourse), other, discourse)
    const meant = withReferent(named, other, discourse)
    // "people there were given vaccine" by no one that is named: told of the place, and no gift to its country.
    return other === null ? meant : withThere(meant, other, discourse)
  }
  const clause = at.clauses.find(({ verb }) => verb.main === gift.anchor.from) ?? null
  const isOpen = gift.donor === null && gift.status !== 'called_for' && gift.status !== 'exported'
  const backer = isOpen ? backerOf(at, clause, gift.item.first) : null
  const first = roleOf(meantBy(byName(gift.donor ?? backer), gift.recipient), gift.recipient, [
    subject,
    sibling('donor'),
    // "Peru gave 20 tents. The school is seeking donations of books": of no one who gave before
    ...(gift.status === 'called_for' || (clause !== null && isPaidOut(at, clause, discourse))
      ? []
      : [discourse.donor, discourse.headingDonor]),
  ])
  const object =
    gift.recipient !== null && isPronoun(gift.recipient) && !isSpeaker(gift.recipient)
      ? objectMeant(gift.recipient, first.actor, discourse)
      : null
  const named = gift.recipient ?? (sibling('recipient') === null ? helpedBehind(at, gift.anchor.to) : null)
  const ground = groundOf(at, clause)
  const recipient = roleOf(atPost(onGround(meantBy(named, first.actor), ground), first.actor, discourse), first.actor, [
    object,
    sibling('recipient'),
    // "A plane landed in Chad. On board were 20 tents donated by Peru": where what carries them came
    tellsOfLoad(at) ? (discourse.bearer?.recipient ?? null) : null,
    ...understood(at, gift.anchor.from, ground),
    hostOfPost(first.actor),
    helpedBy(first.actor, discourse),
    landBefore(gift, siblings),
    getterBefore(gift, first.actor, discourse),
    discourse.headingRecipient,
    mayBeOfHost(gift) ? hostTold(first.actor, discourse) : null,
  ])
  const own = hostOf(possessorOf(first, at, discourse), recipient.actor)
  const known = discourse.donor ?? discourse.headingDonor
  const donor = withHome(withCountryOf(own, known, recipient.actor), recipient.actor, discourse)
  return { donor, recipient: withCountryOf(recipient, discourse.recipient ?? discourse.headingRecipient, donor.actor) }
}
