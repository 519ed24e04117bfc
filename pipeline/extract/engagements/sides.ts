import { countryOf } from '../../lexicon/areas/index.ts'
import { isTogether } from '../../lexicon/contact-words.ts'
import type { Discourse } from '../discourse.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import type { Act } from './act.ts'
import { type Country, isStateOffice, knownCountry, nameOf } from './country.ts'
import { wholeOf } from './extent.ts'
import type { Side } from './memory.ts'
import { hyphenated, isPlural } from './pairs.ts'
import { actingParties, canAct, isNamed, isPerson, isPronoun } from './party.ts'
import { isReachedLater } from './reached-later.ts'
import { sentBack } from './replies.ts'
import { holdsOffice, shareCountry } from './share-country.ts'
import { isOwnedByName, sidesTurned } from './sides-turned.ts'

/** Whom the words of an act stand for: pronouns and "both sides" are looked up in what was told before. */

export interface Sides {
  readonly actors: readonly Side[]
  readonly counterparts: readonly Side[]
}

const backward = /^(?:(?:the|these|those) )?(?:both|two|pair|three|four|all|parties|sides|partners)\b.*$/
const pointing =
  /^(?:sides|leaders|countries|parties|ministers|governments|nations|presidents|premiers|capitals|states|neighbors|neighbours|partners|institutes|bodies|halls|cities|towns|universities|laboratories|agencies|academies|mayors|organizations|organisations|men|women|envoys|delegations|mediators|engineers|scientists|surgeons|generals|premiers|chiefs)$/

/** "both sides", "the two leaders", "the parties", "the three countries". */
export function pointsToSides(piece: Piece): boolean {
  const words = lowerWords(piece)
  if (/^(?:the two|both) heads of (?:state|government|delegation)$/.test(words.join(' '))) return true
  return (
    words.length <= 4 &&
    backward.test(words.join(' ')) &&
    (pointing.test(words.at(-1) ?? '') || /^(?:both|the (?:two|pair|three|four))$/.test(words.join(' ')))
  )
}

const told = (piece: Piece, discourse: Discourse): Side => ({
  piece,
  country: knownCountry(piece, discourse),
  isCarried: false,
})
const carried = (side: Side): Side => ({ ...side, isCarried: true })

/** "his counterparts in Peru and Chile": one of each country. */
function counterpartsIn(piece: Piece): Country[] {
  if (!lowerWords(piece).some((word) => word === 'counterparts' || word === 'colleagues')) return []
  return areasOf(piece).flatMap((area) => {
    const iso3 = countryOf(area.areaId)
    return iso3 === null
      ? []
      : [{ iso3, piece: { at: piece.at, from: area.from, to: area.to }, how: 'stated' as const }]
  })
}

/** Holding one meeting together is one act; talks that each holds, or words that each says, are several. */
const oneByOne = /^(?:separate|separately|each|both|respectively|successively)$/
const together = new Set([
  'meeting',
  'call',
  'video_conference',
  'agreement',
  'mechanism',
  'joint_project',
  'joint_statement',
  'information_sharing',
])

function splitActors(act: Act, piece: Piece): Piece[] {
  const isSpoken = act.isSpeech && act.kind !== 'joint_statement'
  const isJoint = together.has(act.kind) && act.how === 'engagement' && !isSpoken
  const each = piece.at.tokens.some(({ lower }) => oneByOne.test(lower))
  return isJoint && !each ? [piece] : actingParties(piece)
}

/** Those that "both sides" are: named by the event in the sentence, by an act before in it, or by the one told last. */
function sidesBefore(act: Act, before: readonly { act: Act; sides: Sides }[], discourse: Discourse): Sides | null {
  const { at } = act.anchor
  const last = before.at(-1)?.sides
  if (last !== undefined && last.actors.length > 0) return last
  for (const chunk of at.chunks) {
    const named = chunk.kind === 'np' ? hyphenated(at, chunk.from, chunk.to) : null
    if (named?.actor && named.counterpart)
      return { actors: [told(named.actor, discourse)], counterparts: [told(named.counterpart, discourse)] }
  }
  const { actor, counterpart } = discourse.engagement ?? { actor: null, counterpart: null }
  return actor !== null && counterpart !== null
    ? { actors: [carried(actor)], counterparts: [carried(counterpart)] }
    : together.has(act.kind)
      ? pairToldIn(discourse)
      : null
}

/** The two countries that the paragraph has spoken of, where it has spoken of no other. */
function pairToldIn(discourse: Discourse): Sides | null {
  const [first, second, third] = [...discourse.topics.values()]
  if (first === undefined || second === undefined || third !== undefined) return null
  const [actor, counterpart] = [first, second].map(({ at, area: { from, to } }) =>
    carried(told({ at, from, to }, discourse)),
  )
  return actor === undefined || counterpart === undefined ? null : { actors: [actor], counterparts: [counterpart] }
}

/** Who "he" or "she" is: a person before in the sentence, whoever acted last, else the subject of the sentence before. */
function referent(act: Act, discourse: Discourse): Side | null {
  const { clauses, tokens } = act.anchor.at
  const before = clauses.filter(
    ({ verb, subject }) => verb.from < act.anchor.from && subject !== null && isPerson(wholeOf(act.anchor.at, subject)),
  )
  // "Ana Ruiz flew home; Juan Soto goes on to Lima, where he will meet": told of behind the last semicolon
  const half = tokens.findLastIndex(({ text }, i) => text === ';' && i < act.anchor.from)
  const inSentence = before.find(({ verb }) => verb.from > half) ?? before[0]
  if (inSentence?.subject !== undefined && inSentence.subject !== null)
    return told(wholeOf(act.anchor.at, inSentence.subject), discourse)
  const last = discourse.engagement?.actor ?? null
  // "The presidents signed a treaty. He flew home": one, and not both
  const isMany = last !== null && isPlural(last.piece) && /^s?he$/.test(lowerWords(act.actor ?? last.piece)[0] ?? '')
  const { subject } = discourse
  // "China's embassy rejected it. She called him": no body is she
  const isOne = /^(?:s?he|him|her)$/.test(lowerWords(act.actor ?? act.anchor)[0] ?? '')
  const isBody = last !== null && isOne && !isPerson(last.piece)
  if (last !== null && !isBody && !isMany && !isToldLater(subject, last)) return carried(last)
  if (isBody && discourse.envoy !== null && !(subject !== null && isPerson(subject.piece)))
    return carried({ piece: discourse.envoy, country: knownCountry(discourse.envoy, discourse), isCarried: true })
  if (subject === null || !isPerson(subject.piece)) return last !== null && isBody ? carried(last) : null
  return carried({ piece: subject.piece, country: knownCountry(subject.piece, discourse), isCarried: true })
}

/** "Ruiz met Soto. General Lind visited Lima. He": the one whom the sentence before is about. */
const isToldLater = (subject: Discourse['subject'], { piece }: Side): boolean =>
  subject !== null && isPerson(subject.piece) && subject.piece.at.sentence.index > piece.at.sentence.index

/** What "it" is: "The ministry said that it had summoned …"; else whoever acted last, or was the subject before, if no person. */
function bodyMeant(act: Act, discourse: Discourse): Side | null {
  const { at } = act.anchor
  const isBody = (piece: Piece): boolean =>
    !isPronoun(piece) && !isPerson(piece) && canAct(piece) && (isNamed(piece) || isStateOffice(piece))
  const inSentence = at.clauses.findLast(
    ({ verb, subject }) => verb.from < act.anchor.from && subject !== null && isBody(wholeOf(at, subject)),
  )
  if (inSentence?.subject != null) return told(wholeOf(at, inSentence.subject), discourse)
  const last = discourse.engagement?.actor ?? null
  if (last !== null && isBody(last.piece)) return carried(last)
  const { subject } = discourse
  if (subject === null || !isBody(subject.piece)) return null
  return carried({ piece: subject.piece, country: knownCountry(subject.piece, discourse), isCarried: true })
}

const surnameIn = (piece: Piece | null): string | null => (piece === null ? null : surnameOf(nameOf(piece)))

/** The visitor that "him" is, or the other of "the two leaders": the last person named who is not the one that acts. */
function personBefore(discourse: Discourse, own: Piece | null): Side | null {
  const { envoy, engagement } = discourse
  if (envoy !== null && surnameIn(envoy) !== surnameIn(own))
    return carried({ piece: envoy, country: knownCountry(envoy, discourse), isCarried: true })
  return engagement?.counterpart ?? null
}

function counterpartsOf(act: Act, discourse: Discourse): Side[] {
  const { counterpart, means } = act
  if (means?.isBetween === true && means.partner !== null && pointsToSides(means.partner)) {
    const other = personBefore(discourse, act.actor)
    return other === null ? [] : [carried(other)]
  }
  if (counterpart === null) return []
  if (isPronoun(counterpart)) {
    const other = personBefore(discourse, act.actor)
    return other === null ? [] : [carried(other)]
  }
  const several = counterpartsIn(counterpart)
  if (several.length > 1) return several.map((country) => ({ piece: counterpart, country, isCarried: false }))
  return shareCountry(actingParties(counterpart).map((piece) => told(piece, discourse)))
}

/** "A joint committee, created in 2011", "A cooperation agreement dates from 2016": by its own word of two. */
function isOfTwo({ kind, kindAt, clause, anchor: { at } }: Act): boolean {
  const own = lowerWords(kindAt ?? headOf(at, clause))
  if (kind === 'agreement') return isTogether(own) || own.some((word) => /^(?:cooperation|friendship)$/.test(word))
  return (kind === 'mechanism' || kind === 'joint_project') && isTogether(own)
}

const headOf = (at: Piece['at'], clause: Act['clause']): Piece => {
  const np = clause?.subject?.members[0]?.np
  return { at, from: np?.from ?? 0, to: np?.to ?? 0 }
}

/** "A joint declaration came out that night": those of the talks told before. */
function sidesOfTalk(before: readonly { act: Act; sides: Sides }[], { engagement }: Discourse): Sides {
  const last = before.at(-1)?.sides
  if (last !== undefined && last.actors.length > 0) return last
  if (engagement === null || engagement.actor === null || !together.has(engagement.kind))
    return { actors: [], counterparts: [] }
  return {
    actors: [carried(engagement.actor)],
    counterparts: engagement.counterpart === null ? [] : [carried(engagement.counterpart)],
  }
}

/** "The letters were sent to X and Y": by whoever was told of before. */
function writerBefore({ kind, kindAt, clause }: Act, { engagement }: Discourse): Side | null {
  const opens = kindAt?.at.tokens[kindAt.from]?.lower ?? ''
  const isTold = kind === 'letter' && clause?.verb.passive === true && /^(?:the|these|those|his|her)$/.test(opens)
  return isTold && engagement !== null && engagement.actor !== null ? carried(engagement.actor) : null
}

/** Whether "the mayors" may be one told so far: of the same office, else with none, where states have but one of them. */
function mayBe(piece: Piece, offices: string): boolean {
  if (offices === 'leaders' || lowerWords(piece).includes(offices.replace(/s$/, ''))) return true
  return !holdsOffice(piece) && !/^(?:mayors|rectors)$/.test(offices)
}

/** "Ana Ruiz met Juan Soto. The presidents signed": the two of the act told last, where there were two. */
const areThoseTold = (actor: Piece, { engagement }: Discourse): boolean =>
  /^the (?:presidents|ministers|leaders|mayors|premiers|rectors)$/.test(lowerWords(actor).join(' ')) &&
  engagement?.actor != null &&
  engagement.counterpart !== null &&
  [engagement.actor.piece, engagement.counterpart.piece].every(
    (piece) => isPerson(piece) && mayBe(piece, lowerWords(actor).at(-1) ?? ''),
  )

/** The sides of an act, one entry a row. */
export function sidesOf(act: Act, before: readonly { act: Act; sides: Sides }[], discourse: Discourse): Sides {
  const { actor } = act
  if (act.how === sentBack && actor !== null && !(isPronoun(actor) && act.clause?.verb.lemma === 'write'))
    return sidesTurned(
      act,
      before,
      discourse,
      isOwnedByName(actor) || act.clause?.verb.lemma === 'write' ? told(actor, discourse) : null,
    )
  const isBack = actor !== null && (pointsToSides(actor) || areThoseTold(actor, discourse))
  if (isBack && (act.counterpart === null || act.isSpeech)) {
    const found = sidesBefore(act, before, discourse)
    if (found !== null) return found
  }
  const hearers = counterpartsOf(act, discourse)
  // "In a joint statement they urged airlines": no one that they speak to as two.
  const isToAll = act.kind === 'joint_statement' && !hearers.some(({ piece }) => isNamed(piece))
  const counterparts = isToAll ? [] : hearers
  if (actor === null && act.kind === 'joint_statement') return sidesOfTalk(before, discourse)
  const writer = actor === null ? writerBefore(act, discourse) : null
  if (writer !== null) return { actors: [writer], counterparts }
  if (actor === null && counterparts.length === 0 && isOfTwo(act))
    return pairToldIn(discourse) ?? { actors: [], counterparts }
  if (actor === null) return { actors: [], counterparts }
  // "They agreed to form a task force": the two of the act told last.
  const isBoth = lowerWords(actor)[0] === 'they' && together.has(act.kind) && counterparts.length === 0
  const pair = isBoth ? sidesBefore(act, before, discourse) : null
  if (pair !== null && pair.counterparts.length > 0) return pair
  if (isPronoun(actor)) {
    const who = lowerWords(actor)[0] === 'it' ? bodyMeant(act, discourse) : referent(act, discourse)
    return { actors: who === null ? [] : [who], counterparts }
  }
  const actors = shareCountry(splitActors(act, actor).map((piece) => told(piece, discourse)))
  return { actors, counterparts }
}

/** The other country that a sentence names, or the one before it, for one who speaks for a state without saying which. */
export function otherCountry(act: Act, known: string, { otherPlace }: Discourse): Country | null {
  const { at } = act.anchor
  const inSentence = at.areas.filter(
    (area) =>
      (countryOf(area.areaId) ?? known) !== known &&
      !isInRelative(at, area.from) &&
      !isReachedLater(act, area.from) &&
      !isOfOneOfParty(act, area.from),
  )
  const isos = new Set(inSentence.map(({ areaId }) => countryOf(areaId)))
  const [first] = inSentence
  const iso3 = first === undefined ? null : countryOf(first.areaId)
  if (isos.size === 1 && first !== undefined && iso3 !== null)
    return { iso3, piece: { at, from: first.from, to: first.to }, how: 'near' }
  const isBefore = inSentence.length === 0 && otherPlace !== null && otherPlace.iso3 !== known
  return isBefore ? { ...otherPlace, how: 'near' } : null
}

/** "Those who wrote to him included the king of A and the premier of B", "his colleagues in A and B", "spoke with the king of A and the premier of B": of another of them. */
function isOfOneOfParty(act: Act, from: number): boolean {
  const { actor, counterpart } = act
  const isIn = (piece: Piece | null): piece is Piece => piece !== null && from >= piece.from && from < piece.to
  if (isIn(actor) && splitActors(act, actor).length > 1) return true
  return isIn(counterpart) && Math.max(counterpartsIn(counterpart).length, actingParties(counterpart).length) > 1
}

/** "her colleague, who was on holiday in Lima, and": where someone else was. */
function isInRelative({ tokens }: Piece['at'], from: number): boolean {
  for (let i = from - 1; i > 0; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (/^[,;:.]$/.test(lower)) return false
    if (lower === 'who') return tokens[i - 1]?.text === ','
  }
  return false
}
