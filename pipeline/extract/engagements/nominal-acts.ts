import { type EngagementKind, kindOfNoun } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { nominalAt } from '../parse/nominal.ts'
import { endingAt } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { pairOf } from './pairs.ts'
import { isNamed, membersOf } from './party.ts'
import { chunkText, headWords, type Reading, type Status, wordsOf } from './reading.ts'
import { isUnreal } from './unreal.ts'

/** Acts that only a noun tells: "the call between A and B", whatever the sentence says of it. */

const statusOf: Partial<Record<EngagementKind, Status>> = {
  call: 'held',
  meeting: 'held',
  video_conference: 'held',
  agreement: 'agreed',
  mechanism: 'established',
}

/** What has not come about, or no more: "talks were called off", "proposed a treaty". */
const undone = new Set(
  `cancel postpone call propose suggest plan seek demand urge hope want wish reject refuse delay schedule expect prepare need await break fail collapse
  suspend block prevent rule oppose consider discuss fear doubt expire lapse terminate`.split(/\s+/),
)
const unheld =
  /^(?:no|any|planned|proposed|possible|future|next|forthcoming|upcoming|fresh|further|failed|cancelled|old)$/

/** The clause that a chunk stands in or before. */
const clauseOf = ({ clauses }: AnalyzedSentence, i: number): Clause | undefined =>
  clauses.findLast(({ first, subject, at }) => Math.min(first, subject?.first ?? first) <= i || at < i) ?? clauses[0]

/** "agreement on travel between A and B": a purpose may stand before the two. */
function linkBehind(at: AnalyzedSentence, i: number): number {
  const isLink = (k: number): boolean => chunkText(at.chunks[k]) === 'between'
  if (isLink(i + 1)) return i + 1
  const prep = at.chunks[i + 1]
  return prep?.kind === 'prep' && /^(?:of|on|for)$/.test(prep.text) && at.chunks[i + 2]?.kind === 'np' && isLink(i + 3)
    ? i + 3
    : -1
}

function actAt(at: AnalyzedSentence, np: NounPhrase, i: number): Reading | null {
  const kind = kindOfNoun(headWords(at, np))
  const status = kind === null ? undefined : statusOf[kind]
  if (kind === null || status === undefined || wordsOf(at, np).some((word) => unheld.test(word))) return null
  const link = linkBehind(at, i)
  const nominal = link < 0 ? null : nominalAt(at.chunks, link + 1)
  const clause = clauseOf(at, i)
  if (nominal === null || clause === undefined || clause.verb.modal !== null) return null
  if (at.clauses.some((one) => undone.has(one.verb.lemma)) || isUnreal(at, clause)) return null
  const those = wholeOf(at, nominal)
  const members = membersOf(those)
  if (members.length !== 2 || !members.every(isNamed)) return null
  return {
    kind,
    how: 'engagement-near',
    anchor: { at, from: np.head, to: np.head + 1 },
    kindAt: { at, from: np.from, to: np.to },
    ...pairOf(endingAt(those, members[1]?.to ?? those.to)),
    participants: null,
    status,
    isSpeech: false,
    isAbout: false,
    isPlain: false,
  }
}

/** Those of a sentence, in order. */
export const nominalActs = (at: AnalyzedSentence): Reading[] =>
  at.chunks.flatMap((chunk, i) => {
    const act = chunk.kind === 'np' ? actAt(at, chunk, i) : null
    return act === null ? [] : [act]
  })
