import { countryOf } from '../lexicon/areas/index.ts'
import { envoyNouns } from '../lexicon/contact-words.ts'
import { findOffice } from '../lexicon/offices.ts'
import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { AreaMention } from './areas.ts'
import { withBody } from './bodies.ts'
import type { Discourse, Nationality } from './discourse.ts'
import { isInDispute } from './in-dispute.ts'
import { lowerWords, type Piece } from './piece.ts'
import { hostIn } from './post.ts'
import { surnameOf } from './surname.ts'

const posts = new Set(['embassy', 'consulate', 'commission'])
const envoys: ReadonlySet<string> = new Set([...envoyNouns, 'commissioner'])

/** "the Embassy of Chile in Lima", "the Chilean Embassy": whose post the text speaks of. */
function postIn(at: AnalyzedSentence, i: number): Nationality | null {
  const area = at.areas.find(
    ({ from, to }) =>
      to === i ||
      (at.tokens[i + 1]?.lower === 'of' && (from === i + 2 || (from === i + 3 && at.tags[i + 2] === 'DET'))),
  )
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? null : { iso3, piece: { at, from: area.from, to: area.to } }
}

const isNameAt = (at: AnalyzedSentence, i: number): boolean =>
  at.tags[i] === 'NNP' && !at.areas.some(({ from }) => from === i)

/** The name right behind an office, or between commas behind it: "President Ana Ruiz", "the president, Ana Ruiz,". */
function nameBehind(at: AnalyzedSentence, end: number): Piece | null {
  const isAside = at.tokens[end]?.text === ','
  const from = isAside ? end + 1 : end
  let to = from
  while (isNameAt(at, to)) to++
  if (isAside && (to - from < 2 || !/^[,.;)]$/.test(at.tokens[to]?.text ?? '.'))) return null
  return to > from ? { at, from, to } : null
}

/** Words of "climate" in "Pakistan's climate minister" that may stand between a country and the office. */
const widest = 2

/** The country of an office: "Peruvian president", "Pakistan's climate minister", "President Ana Ruiz of Peru". */
function countryOfOffice(at: AnalyzedSentence, office: number, end: number): AreaMention | undefined {
  const isTitle = (from: number): boolean =>
    from <= office &&
    office - from <= widest &&
    at.tags.slice(from, office).every((tag) => tag === 'N' || tag === 'ADJ')
  return at.areas.find(
    ({ from, to, form }) =>
      (form !== 'name' && isTitle(to)) ||
      to === office ||
      (at.tokens[to]?.lower === "'s" && isTitle(to + 1)) ||
      (from === end + 1 && at.tokens[end]?.lower === 'of'),
  )
}

/** "his Indian counterpart, Vikram Desai": of an office told before. */
const peers = new Set(['counterpart', 'colleague'])

/** Where the family's name stands first: "Kim Min-jun" is later "Ambassador Kim". */
const familyFirst = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'KOR', 'PRK', 'VNM', 'HUN', 'KHM'])

/** "the ambassador to Chile, Ana Ruiz": the token behind the place of the post, where one is told. */
function endOfHost(at: AnalyzedSentence, end: number): number {
  const host = at.tokens[end]?.lower === 'to' ? at.areas.find(({ from }) => from === end + 1) : undefined
  return host?.to ?? end
}

/** "the Chilean embassy in Lima": later it hands over goods at home there. */
function rememberHost(at: AnalyzedSentence, discourse: Discourse): void {
  const host = hostIn(at)
  const iso3 = host === undefined ? null : countryOf(host.areaId)
  if (host !== undefined && iso3 !== null) discourse.host = { iso3, piece: { at, from: host.from, to: host.to } }
}

/** "Ana Ruiz is the first Peruvian premier to come": of whose country the office is that a name is said to hold. */
function rememberPredicates(at: AnalyzedSentence, { persons }: Discourse): void {
  for (const {
    verb,
    subject,
    arguments: [first],
  } of at.clauses) {
    const name = subject?.members.length === 1 ? subject.members[0]?.np : undefined
    const office = verb.lemma === 'be' && first?.prep === null ? first.nominal.members[0]?.np : undefined
    if (name?.isName !== true || name.areas.length > 0 || office === undefined || office.isName) continue
    // "is a former Chilean minister", "is no Peruvian minister": holds none
    const isHeld = !at.tokens
      .slice(verb.from, office.head)
      .some(({ lower }) => /^(?:no|not|never|once|former|ex|ousted|late|would-be)$/.test(lower))
    if (!isHeld) continue
    const area = office.areas.find(({ form, from }) => from < office.head && form !== 'name')
    const iso3 = area === undefined || findOffice(at.tokens, office.head) === null ? null : countryOf(area.areaId)
    const surname = surnameOf({ at, from: name.from, to: name.to })
    if (area === undefined || iso3 === null || surname === null || persons.has(surname)) continue
    persons.set(surname, { iso3, piece: { at, from: area.from, to: area.to } })
  }
}

/** Offices with a country and a name ("Chilean President Ana Ruiz"): later the name alone tells the country. */
export function rememberPersons(at: AnalyzedSentence, discourse: Discourse): void {
  rememberHost(at, discourse)
  rememberPredicates(at, discourse)
  for (let i = 0; i < at.tokens.length; i++) {
    if (posts.has(at.tokens[i]?.lower ?? '')) discourse.post = postIn(at, i) ?? discourse.post
    const length = findOffice(at.tokens, i)?.length ?? (peers.has(at.tokens[i]?.lower ?? '') ? 1 : 0)
    if (length === 0) continue
    const name = nameBehind(at, endOfHost(at, i + length))
    const end = name?.to ?? i + length
    const surname = name === null ? null : surnameOf(name)
    const isEnvoy = envoys.has(at.tokens[i + length - 1]?.lower ?? '')
    const area = surname === null && !isEnvoy ? undefined : countryOfOffice(at, i, end)
    const iso3 = area === undefined ? null : countryOf(area.areaId)
    // "the Peruvian ambassador": whose post it is, as with "the Peruvian embassy".
    if (isEnvoy && area !== undefined && iso3 !== null && !isInDispute(at))
      discourse.envoyHome ??= { iso3, piece: { at, from: area.from, to: area.to } }
    if (surname !== null && area !== undefined && iso3 !== null && !discourse.persons.has(surname)) {
      const home = { iso3, piece: { at, from: area.from, to: area.to } }
      discourse.persons.set(surname, home)
      const family = familyFirst.has(iso3) ? at.tokens[name?.from ?? -1]?.lower : undefined
      if (family !== undefined && !discourse.persons.has(family)) discourse.persons.set(family, home)
    }
    i = Math.max(i, end - 1)
  }
}

const pronouns = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'them', 'us', 'him', 'her'])
export const isPronoun = (actor: Actor | null): boolean =>
  actor !== null && lowerWords(actor.piece).every((word) => pronouns.has(word))

/** A person named without a country is of the one named with the name before. */
export function withNationality(named: Actor, discourse: Discourse): Actor {
  const actor = withBody(named, discourse)
  if (actor.iso3 !== null || actor.areas.length > 0) return actor
  const surname = surnameOf(actor.piece)
  const known =
    (surname === null ? undefined : discourse.persons.get(surname)) ??
    (actor.type === 'embassy' ? (discourse.post ?? undefined) : undefined)
  return known === undefined
    ? actor
    : {
        ...actor,
        iso3: known.iso3,
        iso3Piece: known.piece,
        type: actor.type === 'unspecified' ? 'government' : actor.type,
      }
}
