import type { Claim } from '../../claim.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
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
import { isStateOffice, nameOf, rememberBodies } from '../engagements/country.ts'
import { isEntry } from '../engagements/entries.ts'
import { wholeOf } from '../engagements/extent.ts'
import { goesOn } from '../engagements/goes-on.ts'
import type { Side } from '../engagements/memory.ts'
import { mended } from '../engagements/mend.ts'
import { canAct, isNamed, isPerson, membersOf } from '../engagements/party.ts'
import { countrySpokenOf, pointsToSides, type Sides, sidesOf } from '../engagements/sides.ts'
import { donorTypeIn } from '../named-in.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'

interface Found {
  readonly act: Act
  readonly sides: Sides
}

const isoOf = (side: Side | undefined): string | null => side?.country?.iso3 ?? null

/** Figures in what a plain statement says: it is news, and its figures stand in other tables. */
const hasFigure = ({ anchor: { at }, from: start, to }: Act): boolean => {
  // "…, she said": what is said stands before.
  const from = to - start < 5 ? 0 : start
  return at.numbers.some(
    (number) => number.nonFigure === null && number.from >= from && number.to <= to && (number.low ?? 99) > 9,
  )
}

const forecasters =
  /^(?:bank|securities|analysts?|economists?|fund|imf|oecd|agency|researchers|institute|survey|report|study|figures|data)$/
const posted = /^(?:ambassador|embassy|consulate|envoy|consul)$/

/** Whether what is said goes beyond the speaker's own country, and so is contact at all. */
function isContact(
  act: Act,
  topic: TopicPiece | null,
  { actor, own, isToOther }: { readonly actor: Piece | null; readonly own: string | null; readonly isToOther: boolean },
): boolean {
  if (actor === null) return false
  const said = { at: act.anchor.at, from: act.from, to: act.to }
  const isReply = /^(?:reply|respond|answer)$/.test(act.clause?.verb.lemma ?? '')
  const isOut =
    isReply ||
    isToOther ||
    isForeign(said, own) ||
    // "wrote on Twitter that his country stood ready": to those abroad whom the text is about.
    (act.kind === 'social_media' && /^(?:sympathy|aid_offer)$/.test(topic?.topic ?? '')) ||
    isBefore(act, own) ||
    lowerWords(actor).some((word) => posted.test(word))
  if (!isOut) return false
  if (act.means !== null && act.kind !== 'public_statement') return true
  if (topic === null) return false
  return !act.isPlain || (!hasFigure(act) && !lowerWords(actor).some((word) => forecasters.test(word)))
}

/** "Peru's work was praised by …": the foreign side stands before the verb. */
const isBefore = ({ anchor, clause, actor }: Act, own: string | null): boolean => {
  const from = anchor.at.chunks[clause?.first ?? 0]?.from ?? 0
  return anchor.at.areas.some(
    (area) =>
      area.from >= from &&
      area.to <= anchor.from &&
      !(actor !== null && area.from >= actor.from && area.to <= actor.to) &&
      (countryOf(area.areaId) ?? own) !== own,
  )
}

const definite = /^(?:the|a|an|its|his|her|their|our|some)$/

const inPerson = new Set(['meeting', 'call'])
/** "met shopkeepers": no one that stands for anyone. */
const isWithUnnamed = (act: Act, other: Side | undefined): boolean =>
  inPerson.has(act.kind) &&
  !act.isSpeech &&
  other !== undefined &&
  !other.isCarried &&
  other.country === null &&
  !isNamed(other.piece) &&
  !/counterparts?$/.test(textOf(other.piece)) &&
  !pointsToSides(other.piece)

const turnedTo = new Set(['call', 'letter', 'meeting', 'video_conference'])

/** "Rang the Chilean minister": whose diary it is need not be told. */
const isEntered = (act: Act, other: Side | undefined): boolean =>
  turnedTo.has(act.kind) && other !== undefined && isNamed(other.piece) && isEntry(act.anchor.at, act.clause)

/** Whether an act has someone named in it: who speaks, or of an act between two one of them. */
function hasName({ act, sides }: Found, input: FrameInput): boolean {
  const [actor] = sides.actors
  const [other] = sides.counterparts
  if (actor === undefined && isEntered(act, other)) return true
  if (actor === undefined)
    return (
      act.clause?.verb.passive === true &&
      other !== undefined &&
      !act.isSpeech &&
      other.isCarried === false &&
      isNamed(other.piece)
    )
  if (isWithUnnamed(act, other)) return false
  if (actor.isCarried || isNamed(actor.piece))
    return actor.isCarried || canAct(actor.piece) || hasActingName(actor.piece)
  if (isStateOffice(actor.piece) && countrySpokenOf(actor, null, input.discourse) !== null) return true
  if (act.isSpeech || !canAct(actor.piece)) return false
  const isSome =
    definite.test(lowerWords(actor.piece)[0] ?? '') || lowerWords(actor.piece).some((word) => word === 'both')
  if (pointsToSides(actor.piece)) return act.kind !== 'agreement' && input.discourse.engagement !== null
  return isSome && ((other !== undefined && isNamed(other.piece)) || input.discourse.engagement !== null)
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

const sharingKinds = new Set(['information_sharing', 'video_conference', 'meeting', 'call'])

/** Of two acts of one side in a sentence the fuller one is told: "shared its experience, holding talks with X". */
function isPartOfOther({ act, sides }: Found, others: readonly Found[]): boolean {
  const [actor] = sides.actors
  return others.some((other) => {
    if (other.act === act) return false
    const isSame =
      actor !== undefined &&
      other.sides.actors[0] !== undefined &&
      actor.piece.from === other.sides.actors[0].piece.from
    const isEarlier = others.findIndex((one) => one.act === other.act) < others.findIndex((one) => one.act === act)
    if (act.kind === other.act.kind)
      return isSame && isEarlier && act.clause !== other.act.clause && act.kind !== 'mechanism' && !act.isSpeech
    const isVague = act.kind === 'information_sharing' && sides.counterparts.length === 0
    return (isSame && isVague && sharingKinds.has(other.act.kind)) || isOnlyNamed(act, other.act, isSame)
  })
}

/** "agreed to meet": the agreement is told by what was agreed on. */
const isOnlyNamed = (act: Act, other: Act, isSame: boolean): boolean =>
  act.kind === 'agreement' &&
  act.clause?.verb.lemma === 'agree' &&
  other.status === 'agreed' &&
  isSame &&
  other.kind !== 'agreement'

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
const hasGroup = ({ at, from, to }: Piece): boolean =>
  at.areas.some((area) => area.from >= from && area.to <= to && countryOf(area.areaId) === null)

const published = new Set(['resolution', 'public_statement'])
/** A resolution or statement on matters at home. */
function isAtHome(act: Act, sides: Sides, own: string | null, isToOther: boolean): boolean {
  const [actor] = sides.actors
  // A body of several countries has no home.
  const isInternational =
    own === null && actor !== undefined && (donorTypeIn(actor.piece) === 'unspecified' || hasGroup(actor.piece))
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
  thirdPersonPossessives.has(lowerWords(side.piece)[0] ?? '')

function claimsOf(found: Found, input: FrameInput): Claim[] {
  const { act, sides } = found
  const topic = topicOf(act)
  const [actor] = sides.actors
  const own = actor === undefined ? null : ownCountry(act, actor, input.discourse)
  const about = sides.counterparts.length > 0 ? null : aboutFor(act, topic, own, input.discourse)
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
  return pairsOf(sides).map((pair) => {
    const made = claimOfPair(act, pair, topic, about, input.discourse)
    input.discourse.engagement = { kind: act.kind, ...made.pair, isOpen: topic === null, status: act.status }
    return made.claim
  })
}

function extract(given: FrameInput): FrameResult {
  const { discourse, free } = given
  const at = mended(given.at)
  const input = { at, discourse, free }
  rememberBodies(at, discourse)
  const found: Found[] = []
  const retold: Claim[] = []
  for (const act of actsOf(at)) {
    const sides = sidesOf(act, found, discourse)
    const one = withEarlierSides({ act, sides }, input)
    const isSaidOn = act.isSpeech && found.some((earlier) => isOneSide(earlier.sides.actors[0], sides.actors[0]))
    const isMore = goesOn(act, sides.actors[0], input)
    const again =
      isMore && sides.actors[0]?.isCarried === true && discourse.engagement !== null
        ? topicTold(act, discourse.engagement)
        : null
    if (again !== null && discourse.engagement !== null) {
      retold.push(again)
      discourse.engagement = { ...discourse.engagement, isOpen: false }
    }
    if (!isSaidOn && hasName(one, input) && !isMore) found.push(one)
  }
  const told = found.filter((one) => !isPartOfOther(one, found) && !isVagueGroup(one, found))
  const claims = [...retold, ...told.flatMap((one) => claimsOf(one, input))]
  remember(at, input)
  return { claims, used: [] }
}

export const engagements: Frame = { name: 'engagement', extract }
