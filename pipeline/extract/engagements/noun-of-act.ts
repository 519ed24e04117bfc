import { type EngagementKind, talkKinds } from '../../lexicon/contact-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { type Nominal, nominalAt, nominalOver } from '../parse/nominal.ts'
import type { Reading } from './reading.ts'
import { isUntold } from './unreal.ts'

/** A noun that names an act: where it stands, what is told behind it, and whether it took place. */

/** What has not come about, or no more: "talks were called off", "proposed a treaty". */
export const undone = new Set(
  `cancel postpone call propose suggest plan seek demand urge hope want wish reject refuse delay schedule expect prepare need await break fail collapse
  suspend block prevent rule oppose consider discuss fear doubt expire lapse terminate lack ban forbid prohibit skip miss auction steal forge exhibit unearth`.split(
    /\s+/,
  ),
)

/** A noun that names an act, where it stands. */
export interface Noun {
  readonly at: AnalyzedSentence
  readonly np: NounPhrase
  /** Its chunk. */
  readonly i: number
  readonly kind: EngagementKind
  /** The clause that it stands in or before. */
  readonly clause: Clause | null
}

const beside = /^(?:of|on|for|in|at|about)$/

/** "agreement on travel between A and B", "talks in Lima on 3 May between A and B": a purpose, place or time may stand before the two. */
export function linkBehind(at: AnalyzedSentence, i: number, links: RegExp): number {
  const dated = at.chunks[i + 1]
  // "a letter dated 3 May from A to B"
  const isDated = dated?.kind === 'verb' && dated.lemma === 'date' && at.chunks[i + 2]?.kind === 'date'
  for (let k = isDated ? i + 3 : i + 1; k <= i + 5; k += 2) {
    const prep = at.chunks[k]
    if (prep?.kind !== 'prep') return -1
    if (links.test(prep.text)) return k
    const next = at.chunks[k + 1]
    if (!beside.test(prep.text) || (next?.kind !== 'np' && next?.kind !== 'date')) return -1
  }
  return -1
}

/** "between A and B": the "and" may have been read as that of the subject. */
export function listBehind({ chunks }: AnalyzedSentence, link: number, verb: number): Nominal | null {
  const own = nominalAt(chunks, link + 1)
  const next = chunks[own?.end ?? link]
  // "from A to B on 3 May, the government decided": no list goes on behind A.
  const mayGoOn = (own?.members.length ?? 0) < 2 && verb > link && (next?.kind === 'conj' || next?.kind === 'punct')
  const whole = mayGoOn ? nominalOver(chunks, link + 1, verb) : null
  return whole !== null && whole.members.length > 1 ? whole : own
}

const linking = words('be remain seem appear look prove')
const absent = words(
  `unlikely likely impossible possible elusive distant far near nearer close closer due pending uncertain unclear overdue necessary desirable
  closed shut defunct idle void`,
)

/** "is unlikely", "is still far off", "remains closed", "has yet to arrive": what is not there, not yet, or no more. */
export function isAbsent({ tokens, tags }: AnalyzedSentence, { verb }: Clause): boolean {
  if (tokens[verb.from + 1]?.lower === 'yet' && tokens[verb.from + 2]?.lower === 'to') return true
  const behind = tags[verb.to] === 'ADV' ? [verb.to, verb.to + 1] : [verb.to]
  return linking.has(verb.lemma) && behind.some((i) => absent.has(tokens[i]?.lower ?? ''))
}

/** What may or will be, or is denied; a line without a verb tells what was. */
export const isOpen = (at: AnalyzedSentence, clause: Clause | null): boolean =>
  clause !== null && (clause.verb.modal !== null || isUntold(at, clause) || isAbsent(at, clause))

/** Each noun of a sentence asks. */
export const isAnyUndone = oncePerSentence((at: AnalyzedSentence): boolean =>
  at.clauses.some(({ verb }) => undone.has(verb.lemma) || hasVerbClass(verb.lemma, verb.particle, 'deny')),
)

const isDeniedIn = oncePerSentence((at: AnalyzedSentence): boolean =>
  at.clauses.some(({ verb }) => verb.negated || hasVerbClass(verb.lemma, verb.particle, 'deny')),
)

/** "was proposed at a meeting between A and B", "was discussed during talks of A and B": the occasion itself took place. */
export function isUndone({ at, i, kind }: Noun): boolean {
  const prep = at.chunks[i - 1]
  const isAt = talkKinds.has(kind) && prep?.kind === 'prep' && /^(?:at|during)$/i.test(prep.text)
  return isAt ? isDeniedIn(at) : isAnyUndone(at)
}

export const toldBy = ({ at, np, kind }: Noun): Omit<Reading, 'actor' | 'counterpart'> => ({
  kind,
  how: 'engagement-near',
  anchor: { at, from: np.head, to: np.head + 1 },
  kindAt: { at, from: np.from, to: np.to },
  participants: null,
  status: 'held',
  isSpeech: false,
  isAbout: false,
  isPlain: false,
  implied: null,
})
