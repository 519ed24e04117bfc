import type { Claim } from '../../claim.ts'
import { type Cells, claimOf, put, putDate, putText } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { cellOf, type Piece, textOf } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import { type About, aboutOf, bodyIn, knownPersonIn } from './about.ts'
import type { Act } from './act.ts'
import { isCallOnHost } from './call-on-host.ts'
import { bareContact } from './condoled.ts'
import { type Country, isStateOffice, nameOf } from './country.ts'
import { countrySpokenOf } from './country-spoken-of.ts'
import { dateOfAct } from './date-of-act.ts'
import type { EngagementMemory, Side } from './memory.ts'
import { ownerOfWords, spokenFor } from './owner-of-words.ts'
import { lasting } from './read-events.ts'
import { bilateral } from './reading.ts'
import { sentBack } from './replies.ts'
import { otherCountry, type Sides } from './sides.ts'
import { type Topic, topicIn } from './topic.ts'

const rule = 'engagement'

/** A topic and the words that tell it. */
export interface TopicPiece {
  readonly topic: Topic
  readonly piece: Piece
}

/** Shared work is about cooperation, whatever else is said of it. */
const byKind: Partial<Record<Act['kind'], Topic>> = {
  mechanism: 'cooperation',
  joint_project: 'cooperation',
  information_sharing: 'cooperation',
  agreement: 'cooperation',
}
/** The rest of these is about cooperation where no other word tells. */
const byDefault: Partial<Record<Act['kind'], Topic>> = { video_conference: 'cooperation' }

/** "assured the ambassador that the road stays open" */
const byVerb: Readonly<Record<string, Topic>> = { assure: 'cooperation', reassure: 'cooperation' }
/** "answered that the price was fair": to what another has said. */
const replying = /^(?:answer|reply|respond|retort|counter)$/

function tokensAt({ at }: Piece, start: number, end: number): Piece {
  const from = at.tokens.findIndex((token) => token.end > start)
  const to = at.tokens.findIndex((token) => token.start >= end)
  return { at, from: Math.max(from, 0), to: to < 0 ? at.tokens.length : to }
}

function topicOfStretch(piece: Piece): TopicPiece | null {
  if (piece.to <= piece.from) return null
  const found = topicIn(textOf(piece))
  const start = piece.at.tokens[piece.from]?.start ?? 0
  return found === null ? null : { topic: found.topic, piece: tokensAt(piece, start + found.start, start + found.end) }
}

/** "answered that …", "…, he replied"; not "answered with a smile". */
const isQuoted = ({ anchor: { at }, clause, from }: Act): boolean => {
  const next = at.chunks[clause?.end ?? -1]
  const mark = next !== undefined && 'text' in next ? next.text : ''
  return /^(?:that|:|["“])$/.test(mark) || (from === 0 && clause !== at.clauses[0])
}

/** What an act is about: the first topic that its words name, else what stands before its subject. */
export function topicOf(act: Act): TopicPiece | null {
  const { at } = act.anchor
  const fixed = byKind[act.kind]
  if (fixed !== undefined) return { topic: fixed, piece: act.anchor }
  if (act.implied !== null) return { topic: act.implied, piece: act.anchor }
  // "called on the minister": the verb of a deed says nothing of what it is about.
  const isStated = act.isSpeech || act.kind === 'joint_statement'
  const verb = isStated || act.clause === null ? act.from : act.anchor.to
  const start = act.means !== null && act.means.to <= act.from ? act.means.to : verb
  const told = topicOfStretch({ at, from: Math.min(start, verb), to: act.to })
  if (told !== null && !isCallOnHost(told.piece)) return told
  const before =
    act.isSpeech || act.isAbout
      ? topicOfStretch({ at, from: at.chunks[act.clause?.first ?? 0]?.from ?? 0, to: act.from })
      : null
  const lemma = act.clause?.verb.lemma ?? ''
  const isReply = act.kind === 'public_statement' && act.isSpeech && replying.test(lemma) && isQuoted(act)
  const implied = byDefault[act.kind] ?? (isReply ? 'policy_position' : byVerb[lemma])
  return before ?? (implied === undefined ? null : { topic: implied, piece: act.anchor })
}

/** Whom words are about; positions are addressed to no one. */
export function aboutFor(act: Act, topic: TopicPiece | null, own: string | null, discourse: Discourse): About | null {
  if (!act.isAbout || act.counterpart !== null || topic === null || topic.topic === 'policy_position') return null
  const { at } = act.anchor
  // "adopted the Lima Declaration": it is named after the place
  const name = act.kind === 'joint_statement' ? act.kindAt : null
  const apart = [act.means, act.actor, name, spokenFor(act)].filter((piece) => piece !== null)
  const start = at.chunks[act.clause?.first ?? 0]?.from ?? 0
  // In the passive ("Peru's work was praised by …") and before the subject stands what it is about as well.
  return (
    aboutOf(at, { from: act.from, to: act.to }, own, apart) ??
    aboutOf(at, { from: start, to: act.from }, own, apart) ??
    knownPersonIn(at, { from: act.from, to: act.to }, own, discourse) ??
    bodyIn(at, { from: act.from, to: act.to })
  )
}

const isoOf = (country: Country | null): string | null => country?.iso3 ?? null

/** The country that a speaker is known or shown to stand for. */
export function ownCountry(act: Act, side: Side, discourse: Discourse): string | null {
  if (side.country !== null) return side.country.iso3
  if (!act.isSpeech || !isStateOffice(side.piece)) return null
  return ownerOfWords(act)?.iso3 ?? countrySpokenOf(side, null, discourse)?.iso3 ?? null
}

/** One of those who act with one of those they turn to. */
export interface Pair {
  readonly actor: Side | null
  readonly counterpart: Side | null
}

const withCountry = (side: Side | null, country: Country | null): Side | null =>
  side === null ? null : { ...side, country: side.country ?? country }

/** Fills in the countries that the sides' own words do not tell. */
function complete(act: Act, { actor, counterpart }: Pair, about: Country | null, discourse: Discourse): Pair {
  const [a, c] = [isoOf(actor?.country ?? null), isoOf(counterpart?.country ?? null)]
  const owner = actor !== null && a === null && isStateOffice(actor.piece) ? ownerOfWords(act) : null
  const isPair = bilateral.has(act.kind)
  const guess = (side: Side | null, other: string | null): Country | null =>
    isPair && side !== null && other !== null && isStateOffice(side.piece) ? otherCountry(act, other, discourse) : null
  const mine = owner ?? (a === null ? guess(actor, c) : null)
  const theirs = c === null ? guess(counterpart, a ?? isoOf(mine)) : null
  const first = withCountry(actor, mine)
  const second = withCountry(counterpart, theirs)
  const other = isoOf(second?.country ?? null) ?? isoOf(about)
  // "The minister thanked both countries": of neither
  const isBoth = second !== null && /^(?:both|the two|all three) (?:countries|nations)$/i.test(textOf(second.piece))
  return {
    actor: withCountry(first, first === null || isBoth ? null : countrySpokenOf(first, other, discourse)),
    counterpart: second,
  }
}

/** Later the name alone tells the country. */
function rememberEnvoy(side: Side | null, discourse: Discourse): void {
  const surname = side === null ? null : surnameOf(nameOf(side.piece))
  const country = side?.country ?? null
  if (surname === null || country === null || discourse.persons.has(surname) || discourse.envoys.has(surname)) return
  // "his Turkish colleague Orhan Selçuk"
  const isColleague = /\b(?:counterpart|colleague)\b/i.test(side === null ? '' : textOf(side.piece))
  if (side !== null && (isColleague || isStateOffice(side.piece))) discourse.envoys.set(surname, country)
}

function putSide(cells: Cells, role: 'actor' | 'counterpart', side: Side | null, how: string): void {
  if (side === null) return
  putText(cells, role, side.piece, side.isCarried ? 'carried' : how)
  const { country } = side
  if (country === null) return
  const hows = { stated: side.isCarried ? 'carried' : how, carried: 'carried', near: `${rule}-near` } as const
  put(cells, `${role}_iso3`, cellOf(country.iso3, country.piece, hows[country.how]))
}

/** "its nationals in Peru" are of the country that speaks. */
function ownPeople({ actor, counterpart }: Pair): Side | null {
  const isOwn =
    counterpart !== null &&
    /^(?:its|their|his|her) (?:\w+ )?(?:nationals|citizens|people|compatriots|residents|members|students)\b/i.test(
      textOf(counterpart.piece),
    )
  return isOwn && actor !== null && actor.country !== null
    ? { ...counterpart, country: { ...actor.country, how: 'near' } }
    : counterpart
}

/** "her Chilean counterpart", and no name behind it. */
const isUnnamed = (side: Side): boolean =>
  /^(?:his|her|its|their) /i.test(textOf(side.piece)) && !/(?:counterpart|colleague),? \p{Lu}/u.test(textOf(side.piece))

/** One claim: an act between one actor and one counterpart. */
export function claimOfPair(
  act: Act,
  pair: Pair,
  topic: TopicPiece | null,
  about: About | null,
  discourse: Discourse,
): { claim: Claim; pair: Pair } {
  const { at } = act.anchor
  const meant: Side | null = about === null ? null : { piece: about.piece, country: about.country, isCarried: false }
  const done = complete(act, pair, about?.country ?? null, discourse)
  const full = { actor: done.actor, counterpart: ownPeople(done) ?? meant }
  rememberEnvoy(full.actor, discourse)
  rememberEnvoy(done.counterpart, discourse)
  const cells: Cells = new Map()
  put(
    cells,
    'kind',
    cellOf(
      act.kind,
      act.kindAt ?? act.anchor,
      act.how === bareContact || act.how === sentBack ? 'engagement-near' : act.how,
    ),
  )
  if (topic !== null) put(cells, 'topic', cellOf(topic.topic, topic.piece, rule))
  put(cells, 'engagement_status', cellOf(act.status, act.anchor, rule))
  putSide(cells, 'actor', full.actor, rule)
  putSide(cells, 'counterpart', full.counterpart, done.counterpart === null ? `${rule}-near` : rule)
  putText(cells, 'participants', act.participants, rule)
  putDate(cells, 'date_edtf', dateOfAct(act, full, discourse))
  const isRetelling = lasting.has(act.kind) || (done.counterpart !== null && isUnnamed(done.counterpart))
  return { claim: { ...claimOf('engagements', at, cells, act.anchor), isGeneric: isRetelling }, pair: full }
}

const toldOn = new Set<Act['kind']>(['call', 'meeting', 'letter', 'social_media'])
const isCalledByName = (side: Side | null): boolean => side === null || /\p{Lu}\p{L}/u.test(textOf(side.piece))

/** "The ambassador called on the minister. She conveyed her sympathy": the act told again, with what it was about. */
export function topicTold(act: Act, last: EngagementMemory): Claim | null {
  const { kind, actor, counterpart } = last
  const topic = last.isOpen && toldOn.has(kind) ? topicOf(act) : null
  // Only by names is it known for the same act.
  if (topic === null || actor === null || !isCalledByName(actor) || !isCalledByName(counterpart)) return null
  const cells: Cells = new Map()
  put(cells, 'kind', cellOf(kind, act.anchor, 'carried'))
  put(cells, 'topic', cellOf(topic.topic, topic.piece, 'carried'))
  put(cells, 'engagement_status', cellOf(last.status, act.anchor, 'carried'))
  putSide(cells, 'actor', { ...actor, isCarried: true }, rule)
  putSide(cells, 'counterpart', counterpart === null ? null : { ...counterpart, isCarried: true }, rule)
  return { ...claimOf('engagements', act.anchor.at, cells, act.anchor), isGeneric: true }
}

/** Each actor with each counterpart. */
export const pairsOf = ({ actors, counterparts }: Sides): Pair[] =>
  (actors.length === 0 ? [null] : actors).flatMap((actor) =>
    (counterparts.length === 0 ? [null] : counterparts).map((counterpart) => ({ actor, counterpart })),
  )
