import type { AidMode } from '../lexicon/aid-verbs.ts'
import { findOffice } from '../lexicon/offices.ts'
import { hasVerbClass } from '../lexicon/verbs.ts'
import { type Actor, actorOf } from './actors.ts'
import { doerOf, partyFrom } from './aid/actors-near.ts'
import { modeOf } from './aid/mode.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isLandKind } from './areas.ts'
import { someIn } from './index-in.ts'
import { markerText } from './parse/chunk.ts'
import { type Argument, type Clause, collectArguments } from './parse/clause.ts'
import { isComma, type Nominal, nominalAt } from './parse/nominal.ts'
import { npAt } from './parse/np-at.ts'
import { hasName, lowerWords, type Piece } from './piece.ts'

const speakers = /^(?:we|us|i|me)$/
const firstPerson = /^(?:we|us|i|me|my|our)$/
const marks = /^["“”«»]$/

const isWe = (at: AnalyzedSentence, index: number): boolean => {
  const np = npAt(at, index)
  return np !== null && np.to === np.from + 1 && speakers.test(at.tokens[np.from]?.lower ?? '')
}

/** "Peru's foreign minister", "the embassy of Peru": who speaks for a country's government is the country, by its name. */
function asCountry(actor: Actor): Actor {
  const { iso3, iso3Piece, type } = actor
  if (iso3 === null || iso3Piece == null || !/^(?:government|citizens|mixed)$/.test(type)) return actor
  const country = actorOf(iso3Piece)
  const isName = country.areas.some(({ form }) => form === 'name')
  return { ...(isName ? country : actor), iso3, iso3Piece, type: 'government' }
}

/** An envoy speaks for the country that sent him. */
const asPrincipal = (actor: Actor | null): Actor | null =>
  actor === null ? null : asCountry(actor.type === 'embassy' ? { ...actor, type: 'government' } : actor)

/** A body or a country; "we in the town" is no one's name. */
const isKnown = (actor: Actor | null): actor is Actor =>
  actor !== null &&
  (actor.iso3 !== null ||
    !/^(?:unspecified|citizens)$/.test(actor.type) ||
    (actor.areas.length === 0 && hasName(actor.piece)))

const partyAfter = (at: AnalyzedSentence, index: number): Actor | null => {
  const nominal = nominalAt(at.chunks, index, 1)
  const np = npAt(at, index)
  if (nominal === null || np === null) return null
  // "we at Acme": a name that says nothing of what it is.
  const isBareName = np.isName && nominal.end === index + 1 && np.areas.length === 0
  return partyFrom(at, nominal) ?? (isBareName ? actorOf({ at, from: np.from, to: np.to }) : null)
}

/** "we at the Sato Foundation", "all of us in Peru": the body or country behind the pronoun. */
function bodyOfUs(at: AnalyzedSentence, index: number): Actor | null {
  const prep = at.chunks[index + 1]
  const np = npAt(at, index + 2)
  if (prep?.kind !== 'prep' || np === null || !/^(?:at|of|in|with)$/.test(prep.text)) return null
  const actor = partyAfter(at, index + 2)
  if (!isKnown(actor)) return null
  const isPlace = np.areas.some(({ areaKind, from, to }) => from >= np.from && to === np.to && isLandKind(areaKind))
  return prep.text === 'in' ? (isPlace ? asCountry(actor) : null) : actor
}

/** "we Peruvians": of the country whose people they are. */
function peopleOfUs(at: AnalyzedSentence, index: number): Actor | null {
  const np = npAt(at, index)
  const isOurs = np !== null && np.to > np.from + 1 && speakers.test(at.tokens[np.from]?.lower ?? '')
  const area = isOurs ? np.areas.find(({ from, to }) => from === np.from + 1 && to === np.to) : undefined
  return area === undefined ? null : { ...actorOf({ at, from: area.from, to: area.to }), type: 'government' }
}

/** Whom the words of a pronoun name beside it: "we at Acme", "we Peruvians". */
export function namedOfUs({ at, from }: Piece): Actor | null {
  const index = at.chunks.findIndex((chunk) => chunk.from === from)
  return index < 0 ? null : isWe(at, index) ? bodyOfUs(at, index) : peopleOfUs(at, index)
}

/** "Here at Acme we", "At Acme, we": the place of those who speak. */
function bodyFronted(at: AnalyzedSentence): Actor | null {
  const first = at.tokens[0]?.lower === 'here' ? 1 : 0
  if (markerText(at.chunks[first]).toLowerCase() !== 'at') return null
  const end = nominalAt(at.chunks, first + 1, 1)?.end ?? first
  const actor = isWe(at, isComma(at.chunks[end]) ? end + 1 : end) ? partyAfter(at, first + 1) : null
  return isKnown(actor) && actor.areas.length === 0 ? actor : null
}

const isOffice = (at: AnalyzedSentence, { first, end }: Nominal): boolean => {
  const [from, to] = [at.chunks[first]?.from ?? 0, at.chunks[end - 1]?.to ?? 0]
  for (let i = from; i < to; i++) if (findOffice(at.tokens, i) !== null) return true
  return false
}

/** "As ambassador of Peru, I", "On behalf of the government of Peru, we", "Speaking for Oxfam, I": for whom someone says that he speaks. */
function spokenFor(at: AnalyzedSentence): Actor | null {
  const clause = at.clauses.find(({ subject }) => subject !== null && isWe(at, subject.first))
  const place = at.chunks.findIndex((_, i) => isWe(at, i))
  if (place < 0) return null
  const found: Argument[] = [...collectArguments(at.chunks, 0, place).found]
  const [opening] = at.clauses
  if (opening !== undefined && opening.at === 0 && opening.verb.lemma === 'speak') found.push(...opening.arguments)
  const behind = at.clauses.flatMap((one) => one.arguments).filter(({ prep }) => prep?.toLowerCase() === 'on behalf of')
  for (const argument of [...(clause?.fronted ?? []), ...found, ...behind]) {
    const prep = argument.prep?.toLowerCase() ?? ''
    const isFor = prep === 'on behalf of' || (prep === 'for' && opening?.verb.lemma === 'speak' && opening.at === 0)
    if (!isFor && !(prep === 'as' && isOffice(at, argument.nominal))) continue
    const actor = asPrincipal(partyFrom(at, argument.nominal))
    if (isKnown(actor)) return actor
  }
  return null
}

/** "My country, Peru,", "my country Peru" */
function countryApposed(at: AnalyzedSentence): Actor | null {
  const mine = at.chunks.findIndex((chunk) => {
    const words = chunk.kind === 'np' ? lowerWords({ at, from: chunk.from, to: chunk.to }) : []
    return /^(?:my|our)$/.test(words[0] ?? '') && /^(?:country|nation|homeland)$/.test(words.at(-1) ?? '')
  })
  const name = mine < 0 ? null : npAt(at, isComma(at.chunks[mine + 1]) ? mine + 2 : -1)
  const isName = name?.areas.some(
    ({ form, from, areaKind }) => form === 'name' && from <= name.from + 1 && isLandKind(areaKind),
  )
  return name !== null && isName === true ? actorOf({ at, from: name.from, to: name.to }) : null
}

const isOfUs = (at: AnalyzedSentence, from: number): boolean =>
  someIn(
    at.tokens,
    from,
    at.tokens.length,
    ({ lower }, i) => lower === 'us' || (/^(?:our|my)$/.test(lower) && ourselves.test(at.tokens[i + 1]?.lower ?? '')),
  )

const ourselves = /^(?:country|nation|people|citizens|islands?|hospitals?|schools?|communit(?:y|ies)|families)$/

const isCountry = (actor: Actor | null): actor is Actor =>
  actor !== null &&
  actor.type === 'government' &&
  actor.areas.some(({ form, areaKind }) => form === 'name' && isLandKind(areaKind))

/** "is making 3 million available" is told by its amount. */
const deeds: ReadonlySet<AidMode> = new Set<AidMode>(['give', 'pledge', 'announce', 'amount'])

const glad = /^(?:pleased|proud|honou?red|delighted|happy|glad)$/

/** "I can announce that Peru will give", "Peru is proud to give": a country whose own deeds a speaker tells. */
function tellsOwnDeeds(at: AnalyzedSentence): Actor | null {
  const isTelling = (one: Clause): boolean =>
    one.subject !== null &&
    isWe(at, one.subject.end - 1) &&
    (/^(?:announce|confirm|tell|say|report|inform|assure)$/.test(one.verb.lemma) ||
      hasVerbClass(one.verb.lemma, one.verb.particle, 'announce'))
  const deed = at.clauses.find((one, i) => {
    const opening = at.chunks[one.first - 1]
    const isTold = opening?.kind === 'sub' && opening.text === 'that' && at.clauses.slice(0, i).some(isTelling)
    const isGlad =
      (one.verb.lemma === 'be' && glad.test(at.tokens[one.verb.to]?.lower ?? '')) ||
      (one.verb.passive && glad.test(at.tokens[one.verb.main]?.lower ?? ''))
    return (isGlad || (isTold && deeds.has(modeOf(at, one) ?? 'none'))) && isCountry(doerOf(at, one))
  })
  if (deed === undefined || isOfUs(at, deed.verb.to)) return null
  const doer = doerOf(at, deed)
  return isCountry(doer) ? doer : null
}

const ownBodies =
  /^(?:department|ministry|government|agency|bank|fund|foundation|company|firm|group|council|society|association|embassy)$/

/** "My ministry has sent", "our fund": a body of those who speak, which has no other name. */
function ownBody(at: AnalyzedSentence): Actor | null {
  for (const { subject } of at.clauses) {
    const np = subject?.members.length === 1 ? subject.members[0]?.np : undefined
    if (np === undefined || np.areas.length > 0 || !/^(?:my|our)$/.test(at.tokens[np.from]?.lower ?? '')) continue
    if (ownBodies.test(at.tokens[np.to - 1]?.lower ?? '')) return actorOf({ at, from: np.from, to: np.to })
  }
  return null
}

/** "my ministry": till a name is told. */
export const isUnnamedAuthor = ({ piece: { at, from } }: Actor): boolean =>
  /^(?:my|our)$/.test(at.tokens[from]?.lower ?? '')

/** Who speaks, as words of a sentence tell; null in what someone is quoted with. */
export function authorTold(at: AnalyzedSentence): Actor | null {
  if (at.tokens.some(({ lower }) => marks.test(lower))) return null
  if (!at.tokens.some(({ lower }) => firstPerson.test(lower))) return at.clauses.length > 0 ? tellsOwnDeeds(at) : null
  for (let i = 0; i < at.chunks.length; i++) {
    const actor = isWe(at, i) ? bodyOfUs(at, i) : peopleOfUs(at, i)
    if (actor !== null) return actor
  }
  return bodyFronted(at) ?? spokenFor(at) ?? countryApposed(at) ?? tellsOwnDeeds(at) ?? ownBody(at)
}

const writers = /^(?:author|writer|columnist)$/

/** "Ana Ruiz is the foreign minister of Peru.", "The writer heads Oxfam in Chad.": the line that says who wrote a text. */
export function writerTold(at: AnalyzedSentence): Actor | null {
  const [clause, ...others] = at.clauses
  if (clause?.subject == null || others.some(({ verb }) => verb.form === 'finite')) return null
  const np = clause.subject.members[0]?.np
  const isPerson =
    np !== undefined && np.areas.length === 0 && at.tags.slice(np.from, np.to).every((tag) => tag === 'NNP')
  const isWriter = writers.test(at.tokens[np?.head ?? -1]?.lower ?? '')
  const first = clause.arguments[0]
  if (!(isPerson || isWriter) || clause.verb.lemma !== 'be' || first?.prep !== null) return null
  const actor = asPrincipal(partyFrom(at, first.nominal))
  if (isKnown(actor) && actor.iso3 !== null) return actor
  const of = npAt(at, first.nominal.first + 2)
  const isHead = /^(?:of|at|for)$/.test(markerText(at.chunks[first.nominal.first + 1])) && of !== null
  const body = isHead ? partyAfter(at, first.nominal.first + 2) : null
  return isKnown(body) ? body : null
}
