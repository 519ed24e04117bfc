import { singularOf } from '../../lexicon/nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, type Piece } from '../piece.ts'
import type { Act } from './act.ts'
import type { TopicPiece } from './claims-of-act.ts'
import { wholeOf } from './extent.ts'
import { isPerson } from './party.ts'
import { trailingSpeaker } from './read-speech.ts'
import { argumentOf, type Reading, readingOf, wordsOf } from './reading.ts'
import type { Sides } from './sides.ts'

/** "Condolences kept arriving in Lima": what the calls and letters told behind are about, and where they go. */
export interface Condoled {
  readonly noun: Piece
  readonly place: Piece | null
}

const feeling = /^(?:condolences?|sympathy|sympathies|solidarity)$/
const coming = words('come pour arrive flow flood reach stream keep')

export function condolencesIn(at: AnalyzedSentence): Condoled | null {
  for (const [i, clause] of at.clauses.entries()) {
    const noun = clause.subject === null ? null : wholeOf(at, clause.subject)
    if (noun === null || !coming.has(clause.verb.lemma) || clause.verb.passive) continue
    if (!wordsOf(at, noun).some((word) => feeling.test(word))) continue
    const told = clause.verb.lemma === 'keep' ? (at.clauses[i + 1] ?? clause) : clause
    const goal = argumentOf(told, 'in', 'to', 'into', clause.verb.lemma === 'reach' ? null : 'in')
    const place = goal === undefined ? null : wholeOf(at, goal.nominal)
    return { noun, place: place !== null && areasOf(place).length > 0 ? place : null }
  }
  return null
}

const calling = words('call phone telephone ring')
const writing = words('write cable cabled telegraph fax')

/** "Azerbaijan's president called, the Georgian premier wrote": only where it is told before what about, and to whom. */
export const bareContact = 'engagement-bare'

export function callsOrWrites(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { verb, subject } = clause
  const kind = calling.has(verb.lemma) ? 'call' : writing.has(verb.lemma) ? 'letter' : null
  if (kind === null || verb.passive || verb.particle !== null || subject === null) return null
  const isBare = clause.arguments.every(({ prep, nominal }) => prep === 'on' && isDay(at, nominal.first))
  const end = clause.arguments.at(-1)?.nominal.end ?? clause.at + 1
  const next = markerText(at.chunks[end])
  const isEnd = end >= at.chunks.length || /^(?:[,;.]|and|but|while)$/.test(next)
  return isBare && isEnd && trailingSpeaker(at) !== clause && isPerson(wholeOf(at, subject))
    ? readingOf(at, clause, kind, { how: bareContact, implied: 'sympathy' })
    : null
}

const isDay = (at: AnalyzedSentence, i: number): boolean =>
  /day$/.test(at.tokens[at.chunks[i]?.from ?? -1]?.lower ?? '')

const turned = new Set<Act['kind']>(['call', 'letter', 'social_media', 'resolution'])

const notes = words('line word message note post tweet letter card')
const comfort = /^(?:solidarity|sympath\w*|condolences?|mourning|grief|sorrow|support|respect|compassion|comfort)$/

/** "wrote about fishing", "passed a resolution on taxes", "tweeted a photo": on matters of its own. */
function hasOwnMatter({ kind, anchor: { at, from }, clause, to }: Act): boolean {
  const next = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from > from && verb !== clause?.verb)
  const own = at.tokens.slice(from, Math.min(to, next?.verb.from ?? to))
  if (kind === 'resolution') return !own.some(({ lower }) => comfort.test(lower))
  const isOn = own.some(({ lower }, i) => {
    const { text = '', lower: behind = '' } = own[i + 1] ?? {}
    const isMeans = /^(?:the|his|her|phone|telephone|behalf|social|\w+day)$/.test(behind) || text !== behind
    return /^(?:about|concerning|regarding|that)$/.test(lower) || (lower === 'on' && !isMeans && /^\p{L}/u.test(text))
  })
  const object = clause === null ? undefined : argumentOf(clause, null)?.nominal.members[0]?.np
  const isOther = object !== undefined && !notes.has(singularOf(at.tokens[object.head]?.lower ?? ''))
  return isOn || (kind === 'social_media' && isOther)
}

/** Whether an act goes on with the condolences told of right before: to those of whose loss was told, and about nothing else. */
export function isOfCondolence(
  act: Act,
  { actors, counterparts }: Sides,
  topic: TopicPiece | null,
  { condoled }: Discourse,
): boolean {
  if (condoled === null || !turned.has(act.kind) || act.status !== 'held') return false
  if (topic === null ? hasOwnMatter(act) : topic.topic !== 'sympathy') return false
  const place = condoled.place === null ? null : (areasOf(condoled.place)[0]?.iso3 ?? null)
  const [actor] = actors
  const [other] = counterparts
  if (place !== null && actor?.country?.iso3 === place) return false
  const isOne = other === undefined || other.country !== null || isPerson(other.piece)
  return isOne && (place === null || other == null || other.country === null || other.country.iso3 === place)
}
