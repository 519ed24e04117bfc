import type { Claim } from '../../claim.ts'
import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import type { Nationality } from '../discourse.ts'
import { isForeign } from '../engagements/about.ts'
import { type Act, actsOf } from '../engagements/act.ts'
import {
  aboutFor,
  claimOfPair,
  ownCountry,
  pairsOf,
  type TopicPiece,
  topicOf,
  topicTold,
} from '../engagements/claims-of-act.ts'
import { bareContact, condolencesIn, isOfCondolence } from '../engagements/condoled.ts'
import { hasGroup, isStateOffice, knownCountry, nameOf, rememberBodies } from '../engagements/country.ts'
import { countrySpokenOf } from '../engagements/country-spoken-of.ts'
import { isEntry } from '../engagements/entries.ts'
import { wholeOf } from '../engagements/extent.ts'
import { goesOn, isSignedFor, talksOn } from '../engagements/goes-on.ts'
import { isContact } from '../engagements/is-contact.ts'
import type { Side } from '../engagements/memory.ts'
import { mended } from '../engagements/mend.ts'
import { principalOf } from '../engagements/owner-of-words.ts'
import { type Found, isPartOfOther } from '../engagements/part-of-other.ts'
import { canAct, isNamed, isPerson, membersOf } from '../engagements/party.ts'
import { isOfManyStates } from '../engagements/read-votes.ts'
import { asTalkBefore } from '../engagements/same-talk.ts'
import { pointsToSides, type Sides, sidesOf } from '../engagements/sides.ts'
import { areThoseTold } from '../engagements/those-told.ts'
import { isToLands, isWithUnnamed } from '../engagements/unnamed.ts'
import { isOfGames, isPress } from '../engagements/unofficial.ts'
import { donorTypeIn } from '../named-in.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

const isoOf = (side: Side | undefined): string | null => side?.country?.iso3 ?? null

const definite = /^(?:the|a|an|its|his|her|their|our|some)$/

const turnedTo = new Set(['call', 'letter', 'meeting', 'video_conference'])

/** "Rang the Chilean minister": whose diary it is need not be told. */
const isEntered = (act: Act, other: Side | undefined): boolean =>
  turnedTo.has(act.kind) && other !== undefined && isNamed(other.piece) && isEntry(act.anchor.at, act.clause)

const sharedByTwo = new Set(['agreement', 'information_sharing'])

/** "A memorandum on trade is to be signed", "Readings are exchanged daily": of those whose contacts the text has told. */
const isOfThoseTold = (
  { kind, clause, status }: Act,
  other: Side | undefined,
  { discourse, at }: FrameInput,
): boolean =>
  sharedByTwo.has(kind) &&
  clause?.verb.form === 'finite' &&
  ((clause.verb.passive &&
    /^(?:sign|ink|initial|conclude|ratify|exchange|share|renew|extend|prolong)$/.test(clause.verb.lemma)) ||
    (status === 'proposed' && kind === 'agreement' && !clause.verb.passive)) &&
  other === undefined &&
  // "A peace deal was signed in 1994": of those of another time
  (status === 'proposed' || at.dates.length === 0) &&
  discourse.engagement !== null

const dealings = new Set(['meeting', 'call', 'agreement', 'video_conference'])

/** "The federation signed an agreement with the coach", "held talks with the club over the striker" */
const isOfSport = ({ kind, clause, anchor: { at } }: Act, sides: readonly (Side | undefined)[]): boolean =>
  dealings.has(kind) &&
  (sides.some((side) => side !== undefined && isOfGames(side.piece)) ||
    clause?.arguments.some(
      ({ prep, nominal }) => /^(?:over|about|on|for)$/.test(prep ?? '') && isOfGames(wholeOf(at, nominal)),
    ) === true)

/** Whether an act has someone named in it: who speaks, or of an act between two one of them. */
function hasName({ act, sides }: Found, input: FrameInput, before: readonly Found[]): boolean {
  const [actor] = sides.actors
  const [other] = sides.counterparts
  if (actor === undefined && (isEntered(act, other) || isOfThoseTold(act, other, input))) return true
  if (actor === undefined)
    return (
      act.clause?.verb.passive === true &&
      other !== undefined &&
      !act.isSpeech &&
      other.isCarried === false &&
      isNamed(other.piece)
    )
  if (isWithUnnamed(act, actor, other) || isToLands(act, other) || isOfSport(act, [actor, other])) return false
  // "Peru is ready, its foreign minister said"
  if (actor.country !== null && lowerWords(actor.piece)[0] === 'its') return true
  if (actor.isCarried || isNamed(actor.piece))
    return actor.isCarried || canAct(actor.piece) || hasActingName(actor.piece)
  const isOffice = isStateOffice(actor.piece)
  if (isOffice && (countrySpokenOf(actor, null, input.discourse) ?? principalOf(act)) !== null) return true
  if (act.isSpeech || !canAct(actor.piece)) return false
  const own = lowerWords(actor.piece)
  // "nurses here and there compared notes"
  const isShort = actor.piece.to <= actor.piece.from + 2
  const isMany = isShort && singularOf(own.at(-1) ?? '') !== own.at(-1)
  const isSome = definite.test(own[0] ?? '') || own.includes('both') || isMany
  const isTold = input.discourse.engagement !== null || (before.length > 0 && areThoseTold(actor.piece))
  if (pointsToSides(actor.piece)) return act.kind !== 'agreement' && isTold
  return isSome && ((other !== undefined && isNamed(other.piece)) || isTold)
}

/** "Hannah Berg", "The Fifth Andean Ministers' Meeting": a capital name whose head is not known to act. */
const hasActingName = ({ at, from, to }: Piece): boolean =>
  at.tokens[to - 1]?.word?.isCapital === true || at.tags[from] === 'NNP'

/** A pointer to an earlier act without its sides: "the first meeting under that mechanism". */
function withEarlierSides(found: Found, { discourse, at }: FrameInput): Found {
  const { act, sides } = found
  const { engagement } = discourse
  const subject = act.clause?.subject ?? null
  const isBack =
    subject !== null &&
    at.tokens
      .slice(at.chunks[subject.first]?.from ?? 0, act.from)
      .some(({ lower }) => lower === 'that' || lower === 'this')
  if (
    sides.actors.length > 0 ||
    act.isSpeech ||
    !isBack ||
    engagement?.actor === undefined ||
    engagement.actor === null
  )
    return found
  const carried = (side: Side | null): Side[] => (side === null ? [] : [{ ...side, isCarried: true }])
  return { act, sides: { actors: carried(engagement.actor), counterparts: carried(engagement.counterpart) } }
}

/** Words that "many bodies" said, where the sentence goes on to say how some of them did. */
const isVagueGroup = ({ act, sides }: Found, others: readonly Found[]): boolean =>
  act.isSpeech &&
  act.counterpart === null &&
  /^(?:many|several|multiple|numerous|some|various)$/.test(
    sides.actors[0] === undefined ? '' : (lowerWords(sides.actors[0].piece)[0] ?? ''),
  ) &&
  others.some((other) => other.act !== act && !other.act.isSpeech)

/** "he" for someone who acted before in the sentence. */
const isOneSide = (a: Side | undefined, b: Side | undefined): boolean =>
  a !== undefined && b !== undefined && !b.isCarried && a.piece.from === b.piece.from

/** "The minister, who had met her, told reporters": another occasion, before this one. */
const isLongBefore = (earlier: Act, { clause }: Act): boolean => {
  const isPluperfect = (one: Act['clause'], { at }: Act['anchor']): boolean =>
    one?.verb.form === 'finite' && at.tokens[one.verb.from]?.lower === 'had'
  return isPluperfect(earlier.clause, earlier.anchor) && !isPluperfect(clause, earlier.anchor) && !earlier.isSpeech
}

/** The only country named beside the subject's own. */
function otherPlaceIn(at: AnalyzedSentence, subject: Piece | null): Nationality | null {
  const own =
    subject === null ? null : (at.areas.find(({ from, to }) => from >= subject.from && to <= subject.to)?.iso3 ?? null)
  const others = at.areas.filter(({ iso3 }) => iso3 !== null && iso3 !== own)
  const [first] = others
  const isOne = first !== undefined && first.iso3 !== null && others.every(({ iso3 }) => iso3 === first.iso3)
  return own !== null && isOne && first.iso3 !== null
    ? { iso3: first.iso3, piece: { at, from: first.from, to: first.to } }
    : null
}

function remember(at: AnalyzedSentence, { discourse }: FrameInput): void {
  const main = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  const subject = main?.subject === null || main === undefined ? null : wholeOf(at, main.subject)
  if (subject !== null && isPerson(subject) && surnameOf(nameOf(subject)) !== null) discourse.envoy = subject
  discourse.otherPlace = otherPlaceIn(at, subject)
}

const toOne = new Set(['call', 'letter', 'meeting'])
const published = new Set(['resolution', 'public_statement'])
/** A resolution or statement on matters at home. */
function isAtHome(act: Act, sides: Sides, own: string | null, isToOther: boolean): boolean {
  const [actor] = sides.actors
  // A body of several countries has no home.
  const isInternational =
    own === null &&
    actor !== undefined &&
    (donorTypeIn(actor.piece) === 'unspecified' || hasGroup(actor.piece) || isOfManyStates(actor.piece))
  if (act.isSpeech || isInternational || !published.has(act.kind) || isToOther || sides.counterparts.length > 0)
    return false
  const said = { at: act.anchor.at, from: act.from, to: act.to }
  // Parliaments vote condolences to others than their own.
  if (act.kind === 'resolution' && topicOf(act)?.topic === 'sympathy') return false
  return !isForeign(said, own) && !lowerWords(said).some((word) => word === 'similar' || word === 'same')
}

/** Someone of another country, or a name that tells none. */
const isOther = (side: Side, own: string | null): boolean =>
  (isoOf(side) === null ? isNamed(side.piece) : isoOf(side) !== own || own === null) ||
  side.isCarried ||
  pointsToSides(side.piece) ||
  thirdPersonPossessives.has(lowerWords(side.piece)[0] ?? '')

const topicOfCondolence = ({ act, sides }: Found, { discourse }: FrameInput): TopicPiece | null =>
  discourse.condoled !== null && isOfCondolence(act, sides, null, discourse)
    ? { topic: 'sympathy', piece: discourse.condoled.noun }
    : null

/** "Texas and Oklahoma signed an accord", "the governors of Ohio and Iowa met": two places of one land. */
function isOfOneLand({ actor, counterpart }: ReturnType<typeof pairsOf>[number]): boolean {
  const [one, other] = [actor, counterpart].map((side) => (side === null ? undefined : placeOnly(side.piece)))
  return one !== undefined && other !== undefined && one.iso3 !== null && one.iso3 === other.iso3
}

/** A town or province, and no more. */
const placeOnly = ({ at, from, to }: Piece): AreaMention | undefined =>
  at.areas.find((area) => area.from === from && area.to === to && !isCountry(area) && area.form === 'name')

function claimsOf(found: Found, input: FrameInput): Claim[] {
  const { act, sides } = found
  const topic = topicOf(act) ?? topicOfCondolence(found, input)
  const [actor] = sides.actors
  const own = actor === undefined ? null : ownCountry(act, actor, input.discourse)
  const isToPress =
    act.kind === 'public_statement' &&
    sides.counterparts.every(({ piece }) => isPress(piece)) &&
    /^(?:thanks|praise|sympathy)$/.test(topic?.topic ?? '')
  const open = isToPress && sides.counterparts.length > 0 ? { ...act, counterpart: null } : act
  const about = sides.counterparts.length > 0 && !isToPress ? null : aboutFor(open, topic, own, input.discourse)
  if (isAtHome(act, sides, own, about !== null)) return []
  // "In a joint statement, Italy and Spain said": each of them to the other.
  const isShared =
    act.kind === 'joint_statement' &&
    actor !== undefined &&
    (membersOf(actor.piece).length > 1 || sides.counterparts.length > 0 || actor.isCarried)
  if (
    act.isSpeech &&
    !isShared &&
    !isEntered(act, sides.counterparts[0]) &&
    !isContact(act, topic, {
      actor: sides.actors[0]?.piece ?? null,
      own,
      isToOther: about !== null || sides.counterparts.some((side) => isOther(side, own) || toOne.has(act.kind)),
    })
  )
    return []
  // "told reporters that he thanked Peru": whom the thanks are meant for
  const meant = isToPress && about !== null ? { ...sides, counterparts: [] } : sides
  const pairs = pairsOf(meant).filter((pair) => !isOfOneLand(pair))
  return pairs.map((pair) => {
    const made = claimOfPair(act, pair, topic, about, input.discourse)
    const isOpen = topic === null && pairs.length === 1
    input.discourse.engagement = { kind: act.kind, ...made.pair, isOpen, status: act.status }
    return made.claim
  })
}

/** "Condolences kept arriving in Lima: Peru's president called": he called those in Lima. */
function withCondoled(act: Act, sides: Sides, { discourse }: FrameInput): Sides {
  const place = discourse.condoled?.place ?? null
  if (place === null || sides.counterparts.length > 0 || !isOfCondolence(act, sides, topicOf(act), discourse))
    return sides
  return { ...sides, counterparts: [{ piece: place, country: knownCountry(place, discourse), isCarried: true }] }
}

function extract(given: FrameInput): FrameResult {
  const { discourse, free } = given
  const at = mended(given.at)
  const input = { at, discourse, free }
  rememberBodies(at, discourse)
  const found: Found[] = []
  const retold: Claim[] = []
  const condoled = condolencesIn(at)
  discourse.condoled = condoled ?? discourse.condoled
  for (const read of actsOf(at)) {
    const act = asTalkBefore(read, discourse)
    if (act.how === bareContact && discourse.condoled === null) continue
    const sides = withCondoled(act, sidesOf(act, found, discourse), input)
    const one = withEarlierSides({ act, sides }, input)
    const isSaidOn =
      act.isSpeech &&
      found.some((earlier) => isOneSide(earlier.sides.actors[0], sides.actors[0]) && !isLongBefore(earlier.act, act))
    const isMore = goesOn(act, sides.actors[0], input) || talksOn(act, sides, discourse) || isSignedFor(act, discourse)
    const again = isMore && discourse.engagement !== null ? topicTold(act, discourse.engagement) : null
    if (again !== null && discourse.engagement !== null) {
      retold.push(again)
      discourse.engagement = { ...discourse.engagement, isOpen: false }
    }
    if (!isSaidOn && hasName(one, input, found) && !isMore) found.push(one)
  }
  const told = found.filter((one) => !isPartOfOther(one, found) && !isVagueGroup(one, found))
  const claims = [...retold, ...told.flatMap((one) => claimsOf(one, input))]
  // "Condolences poured in. Peru's president called. Aid came": what follows is told of something else.
  const goesOnWith = found.some(({ act, sides }) => isOfCondolence(act, sides, topicOf(act), discourse))
  if (condoled === null && !goesOnWith) discourse.condoled = null
  remember(at, input)
  return { claims, used: [] }
}

export const engagements: Frame = { name: 'engagement', extract }
