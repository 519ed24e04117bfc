import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { goodsOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry, isLandKind } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { kindAt, topicOfKind } from '../kind-of-country.ts'
import { isCarrierPhrase } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { npAt } from '../parse/np-at.ts'
import { hasName, lowerWords } from '../piece.ts'
import { wordsOfPost } from '../post.ts'
import { doerOf, isNameless, ownerOf, partyBehind } from './actors-near.ts'
import { hasOnlyGot } from './getter.ts'
import { modeOf } from './mode.ts'
import { withNamed } from './named-before.ts'
import { oneOfTwo, placeInPair } from './one-of-two.ts'
import { ownerOfKin } from './owner-of-kin.ts'
import { isPart, pointedCountry } from './pointed-place.ts'
import { severalBefore } from './several.ts'
import { isAidOf } from './turns.ts'

/** "Peru sent tents, and Chile sent the island boats": who gives in the clause that "and" joins is not the one given to, unless named there as the one who got. */
function isFellowGiver(at: AnalyzedSentence, clause: Clause, from: number, donor: Actor | null): boolean {
  const own = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < from)
  const opening = own === undefined || own.verb.passive ? undefined : at.chunks[(own.subject?.first ?? own.at) - 1]
  const isJoined = opening?.kind === 'conj' || (opening?.kind === 'punct' && opening.text === ';')
  const isGiving = modeOf(at, clause) === 'give' || clause.arguments.some((one) => isAidOf(at, one))
  if (!isJoined || own === clause || !isGiving || clause.verb.passive) return false
  const to = at.chunks[clause.end - 1]?.to ?? clause.verb.to
  return at.areas.every(
    (area) => area.from < clause.verb.to || area.to > to || area.iso3 === null || area.iso3 !== donor?.iso3,
  )
}

const isSubjectAt = ({ clauses, chunks }: AnalyzedSentence, from: number): boolean =>
  clauses.some(({ subject }) => chunks[subject?.first ?? -1]?.from === from)

/** "France halved the 4 million it had announced": a pronoun stands for the subject before it in the sentence. */
export function subjectBefore({ at, from }: Actor['piece'], isGiven = false, donor: Actor | null = null): Actor | null {
  for (const clause of [...at.clauses].reverse()) {
    if (clause.verb.from >= from || clause.verb.form !== 'finite') continue
    if (isGiven && isFellowGiver(at, clause, from, donor)) continue
    // "for those who return, besides what it gave"
    if (at.chunks[clause.at - 1]?.kind === 'wh') continue
    const actor = doerOf(at, clause)
    if (
      actor !== null &&
      !isNameless(actor) &&
      actor.piece.to <= from &&
      agrees({ piece: { at, from, to: from + 1 } }, actor)
    )
      return actor
  }
  return null
}

/** "After a day in Lima, where he promised 20 tents, the minister flew on": a pronoun in a clause that leads up to the main one stands for its subject. */
export function subjectBehind({ at, from }: Actor['piece']): Actor | null {
  const own = at.clauses.findIndex(({ subject }) => at.chunks[subject?.first ?? -1]?.from === from)
  const clause = at.clauses[own]
  const opening = clause === undefined ? undefined : at.chunks[clause.first - 1]
  if (clause === undefined || (opening?.kind !== 'wh' && opening?.kind !== 'sub')) return null
  const isOfFinite = ({ verb }: Clause): boolean => verb.form === 'finite'
  if (at.clauses.slice(0, own).some(isOfFinite)) return null
  const main = at.clauses.slice(own + 1).find((one) => isOfFinite(one) && at.chunks[one.first - 1]?.kind !== 'wh')
  const actor = main === undefined || main.subject === null || main.subject.first < clause.at ? null : doerOf(at, main)
  return actor !== null && !isNameless(actor) && agrees({ piece: { at, from, to: from + 1 } }, actor) ? actor : null
}

/** "The country sent 20 tents": the subject of a verb of giving goes on with that of the sentence before. */
const isGiverAt = (at: AnalyzedSentence, from: number): boolean =>
  at.clauses.some(
    (clause) =>
      at.chunks[clause.subject?.first ?? -1]?.from === from &&
      !clause.verb.passive &&
      /^(?:give|pledge|announce)$/.test(modeOf(at, clause) ?? ''),
  )

/** A name, a place or a body, and no thing. */
const isSomeone = ({ areas, type, piece }: Actor): boolean =>
  areas.length > 0 || type !== 'unspecified' || hasName(piece)

/** Who gets what a clause of giving tells. */
const getterIn = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  hasVerbClass(clause.verb.lemma, clause.verb.particle, 'give') && !clause.verb.passive && clause.arguments.length > 1
    ? partyBehind(at, clause.arguments, [null, 'to'])
    : null

/** "Peru, whose president visited Mali, gave it 20 tents": the land that stands last before the pronoun. */
function onlyLandBefore(at: AnalyzedSentence, from: number): Actor | null {
  const area = at.areas.findLast(({ to, form, areaKind }) => to <= from && form === 'name' && isLandKind(areaKind))
  return area === undefined ? null : actorOf({ at, from: area.from, to: area.to })
}

/** "Peru asked, and Chile sent it 20 tents": an object's pronoun stands for another than the one who gives. */
export function objectMeant({ piece }: Actor, donor: Actor | null, { subject, several }: Discourse): Actor | null {
  const { at, from } = piece
  const isOther = (actor: Actor | null, isStrict = true): actor is Actor =>
    actor !== null &&
    !isNameless(actor) &&
    isSomeone(actor) &&
    (!isStrict || agrees({ piece }, actor)) &&
    (donor === null ||
      ((donor.piece.at !== actor.piece.at || donor.piece.from !== actor.piece.from) &&
        (donor.iso3 === null || donor.iso3 !== actor.iso3)))

  const areMany = /^the[ym]$/.test(lowerWords(piece)[0] ?? '')
  const many = areMany ? severalBefore(at, from) : null
  if (isOther(many)) return many
  // "Peru said it had been sent 20 tents": the pronoun has a verb of its own.
  const isSubject = isSubjectAt(at, from)
  for (const clause of [...at.clauses].reverse()) {
    const isOwn = !isSubject && clause.verb.from < from && from < (at.chunks[clause.end - 1]?.to ?? from)
    const isSkipped =
      isOwn ||
      clause.verb.from >= from ||
      clause.verb.form !== 'finite' ||
      (!isSubject && isFellowGiver(at, clause, from, donor))
    // "Chile gave Mali 30 beds, and Peru gave it 20 tents": not who gave, but who got
    const got = isSkipped || isSubject || areMany ? null : getterIn(at, clause)
    if (isOther(got) && got.piece.to <= from) return got
    const actor = isSkipped ? null : doerOf(at, clause)
    if (isOther(actor) && actor.piece.to <= from) return actor
  }
  const kin = isSubject || areMany ? null : ownerOfKin(at, from)
  if (isOther(kin)) return kin
  const only = isSubject || areMany ? null : onlyLandBefore(at, from)
  if (isOther(only)) return only
  // "The firm has clients in Chad. It sold them 20 tents": the one spoken of gives.
  const isGiver =
    areMany && donor !== null && /^(?:it|s?he)$/.test(lowerWords(donor.piece)[0] ?? '') && agrees(donor, subject)
  if (!isGiver && isOther(subject)) return subject
  if (!areMany || isOther(several)) return areMany ? several : null
  // "The mayor came with five others. We gave them 20 bicycles": whoever is known of them.
  return !isGiver && isOther(subject, false) ? subject : null
}

/** "More help for Peru": said of what is given, with whom it is for. */
function isHelpFor({ at, from, to }: Actor['piece']): boolean {
  const first = at.chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.from === from)
  const np = npAt(at, first)
  if (np === null || np.areas.length > 0 || aidNounStatus(singularOf(at.tokens[np.head]?.lower ?? '')) === null)
    return false
  const behind = at.chunks.slice(first + 1).flatMap((chunk) => (chunk.to <= to && chunk.kind === 'prep' ? [chunk] : []))
  return (
    behind.length > 0 && behind.every(({ text }) => /^(?:of|for|to|in)$/.test(text)) && behind.at(-1)?.text !== 'of'
  )
}

/** "A first batch of aid left. It comprises 20 tents": what is given does not give. */
export const isGoodsNamed = ({ areas, type, piece }: Actor): boolean => {
  if (isHelpFor(piece)) return true
  const words = lowerWords(piece)
  const last = singularOf(words.at(-1) ?? '')
  return (
    type === 'unspecified' &&
    areas.length === 0 &&
    !hasName(piece) &&
    (aidNounStatus(last) !== null || goodsOf(words) !== null)
  )
}

/** "a package of Chilean help for Peru", "Chile's second gift": whose the gift is that the words name; whoever is named themselves. */
export function giverNamed(actor: Actor): Actor {
  const { at, from, to } = actor.piece
  const first = at.chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.from === from)
  const np = at.chunks[first]
  const noun = np?.kind === 'np' ? (at.tokens[np.head]?.lower ?? '') : ''
  // "A Peruvian plane landed. It had 20 tents on board"
  if (aidNounStatus(singularOf(noun)) === null && !(np?.kind === 'np' && isCarrierPhrase(at, np))) return actor
  const end = at.chunks.findIndex((chunk) => chunk.from >= to)
  return ownerOf(at, first, end < 0 ? at.chunks.length : end) ?? actor
}

const isPerson = ({ at, from, to }: Actor['piece']): boolean => {
  for (let i = from; i < to; i++) if (findOffice(at.tokens, i) !== null) return true
  return /^spokes(?:man|woman|person)$/.test(at.tokens[to - 1]?.lower ?? '')
}

/** "Peru": "them" is said of several; "the Philippines" may be many. */
function isOneLand({ areas: [area, more], piece: { at, from, to } }: Actor): boolean {
  const isName = area !== undefined && more === undefined && area.form === 'name' && isCountry(area)
  return isName && area.from === from && area.to === to && !/s$/.test(at.tokens[to - 1]?.lower ?? '')
}

/** "the Peruvian president, Ana Ruiz" */
function isOnePerson({ piece }: Actor): boolean {
  const { at, from, to } = piece
  const isPair = at.tags.slice(from, to).includes('CONJ')
  return isPerson(piece) && !isPair && (at.tags[to - 1] === 'NNP' || !/s$/.test(at.tokens[to - 1]?.lower ?? ''))
}

/** "executives of 40 companies" */
function isManyPeople({ piece: { at, from, to } }: Actor): boolean {
  const noun = at.chunks.find((chunk) => chunk.kind === 'np' && chunk.from === from)
  const head = noun?.kind === 'np' && noun.to <= to ? (at.tokens[noun.head]?.lower ?? '') : ''
  return /[^s]s$/.test(head) && isPeopleNoun(head)
}

const ofOnePerson =
  /^(?:spokes\w+|president|premier|chancellor|minister|king|queen|emir|ambassador|envoy|governor|mayor)$/

/** Whether a pronoun can stand for someone: "it" for no persons. */
export function agrees(pronoun: Pick<Actor, 'piece'>, actor: Actor | null): boolean {
  const word = lowerWords(pronoun.piece)[0] ?? ''
  if (actor === null) return true
  const { at, from, to } = actor.piece
  const head = at.tokens[to - 1]?.lower ?? ''
  const isPeople = actor.areas.length === 0 && head.endsWith('s') && isPeopleNoun(head)
  // "Executives of 40 firms came with her": no one of them is "she".
  if (/^s?he$/.test(word)) return !isManyPeople(actor)
  if (/^the[ym]$/.test(word)) return !isOneLand(actor) && !isOnePerson(actor)
  if (word !== 'it') return true
  const isNamed = at.tags[to - 1] === 'NNP' || ofOnePerson.test(head)
  // "the president of Peru" may stand for the country; "the Peruvian president, Ana Ruiz" does not.
  return !isPeople && !(isPerson({ at, from, to }) && isNamed && actor.areas.every((area) => area.to < to))
}

/** "The Peruvian president, Ana Ruiz, spoke. It gave 20 tents": the one a pronoun stands for, or, of a person, his country. */
export function standsFor(pronoun: Actor, actor: Actor | null, { topics, several }: Discourse): Actor | null {
  if (actor === null || agrees(pronoun, actor)) return actor
  const { iso3, iso3Piece } = actor
  // "Peru promised help. They gave 20 tents": where no others are spoken of.
  if (lowerWords(pronoun.piece)[0] === 'they' && several === null && isOneLand(actor)) return actor
  if (lowerWords(pronoun.piece)[0] !== 'it' || iso3 === null || iso3Piece === null) return null
  const topic = topics.get(iso3)
  const piece = topic?.area.form === 'name' ? { at: topic.at, from: topic.area.from, to: topic.area.to } : iso3Piece
  return { ...actorOf(piece), type: 'government' }
}

const ofCountries =
  /^(?:country|homeland|nation|government|ministry|people|citizens|capital|embassy|army|navy|hospitals|taxpayers|compatriots|countrymen|minister|board|cabinet|parliament|cross|crescent|president|premier|king|queen|treasury|forces?|police|companies|firms|businesses|doctors|nurses|soldiers|engineers|rescuers|firefighters|specialists|experts|students|schoolchildren|diaspora|provinces|cities|state|consulate|mission|ambassador|consul|envoy|director|representative|delegate|delegation|head|manager|coordinator|office|staff|agency)$/

/** "his country", "their government": of the country of whoever the sentence, else the one before, is about, but not of the other side's. */
export function withOwner(actor: Actor, other: Actor | null, { subject, givers, aid, post }: Discourse): Actor {
  const words = wordsOfPost(actor.piece)
  if (actor.iso3 !== null || actor.areas.length > 0 || !/^(?:his|her|its|their)$/.test(words[0] ?? '')) return actor
  if (!ofCountries.test(words.at(-1) ?? '')) return actor
  const own = subjectBefore(actor.piece)
  const isOther = own !== null && own.iso3 !== null && own.iso3 === other?.iso3
  // "Chad is dry. Peru sent 20 tents. Chile gave its army 30": not of another giver.
  // "Peru gave Fiji 3 million. Ambassador Ruiz said that his government": of the country that gives.
  const isEnvoy = own?.type === 'embassy' && own.iso3 === null && post === null
  const before = isEnvoy ? (aid?.donor ?? null) : subject
  const known = before !== null && isOther && givers.has(before.iso3 ?? '') ? null : before
  const owner = [isOther ? null : own, known].find(
    (one) => one !== null && one.iso3 !== null && one.iso3 !== other?.iso3,
  )
  return owner == null ? actor : { ...actor, iso3: owner.iso3, iso3Piece: owner.iso3Piece ?? owner.piece }
}

/** "Peru is thankful. The Andean country received 20 tents": the one of that kind which was spoken of. */
function ofKind(actor: Actor, other: Actor | null, discourse: Discourse): Actor {
  const { at, from, to } = actor.piece
  const kind = actor.iso3 === null ? kindAt(at, from) : null
  if (kind === null || kind.piece.to !== to) return actor
  const { subject, area, givers } = discourse
  const own = subjectBefore(actor.piece, !isSubjectAt(at, from), other)
  const told = [own, subject, area].find(
    (one) =>
      one !== null &&
      one.iso3 !== null &&
      one.iso3 !== other?.iso3 &&
      kind.countries.has(one.iso3) &&
      (one === own || isGiverAt(at, from) || !givers.has(one.iso3)),
  )
  if (told != null)
    return { ...actor, iso3: told.iso3, iso3Piece: told.iso3Piece ?? told.piece, areas: [], type: 'government' }
  const topic = topicOfKind(discourse, kind.countries)
  if (topic === null || topic.area.iso3 === other?.iso3) return actor
  const iso3Piece = { at: topic.at, from: topic.area.from, to: topic.area.to }
  return { ...actor, iso3: topic.area.iso3, iso3Piece, areas: [], type: 'government' }
}

/** "Peru is thankful. The country received 20 tents": of the country that was spoken of. */
export function withReferent(told: Actor, other: Actor | null, discourse: Discourse): Actor {
  const { subject } = discourse
  const actor = ofKind(withNamed(told, other, discourse), other, discourse)
  const { at, from } = actor.piece
  const place = placeInPair(actor.piece)
  if (place >= 0)
    return (subject === null ? null : oneOfTwo(subject.piece.at, Number.POSITIVE_INFINITY, place)) ?? actor
  const isGiver = isGiverAt(at, from)
  const before = subjectBefore(actor.piece, !isGiver && !isSubjectAt(at, from), other)
  // "Peru's divers came first; the country's navy sent tents"
  const own = isGiver ? (before?.iso3 == null ? subject : before) : before
  const nation = actor.iso3 === null ? pointedCountry(actor, other, own, discourse) : null
  // "Skåne sent Chad 20 tents. The region will send 30 more": what gives does not lie where gifts went.
  // "Norway gave Chad 20 tents. The government also sent 30 beds": nor who has only got something.
  const isGetter =
    nation !== null &&
    isGiver &&
    (hasOnlyGot(discourse, nation.iso3) || (isPart(actor) && discourse.getters.has(nation.iso3)))
  return nation === null || isGetter ? actor : { ...actor, iso3: nation.iso3, iso3Piece: nation.piece }
}
