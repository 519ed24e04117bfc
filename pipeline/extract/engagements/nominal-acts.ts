import { type EngagementKind, kindOfNoun } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { type Nominal, nominalAt, nominalOver } from '../parse/nominal.ts'
import { endingAt } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { pairOf, twoSides } from './pairs.ts'
import { canAct, isNamed, membersOf } from './party.ts'
import { chunkText, headWords, type Reading, type Status, wordsOf } from './reading.ts'
import { isUntold } from './unreal.ts'

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

const beside = /^(?:of|on|for|in|at|about)$/

/** "agreement on travel between A and B", "talks in Lima on 3 May between A and B": a purpose, place or time may stand before the two. */
function linkBehind(at: AnalyzedSentence, i: number, links: RegExp): number {
  for (let k = i + 1; k <= i + 5; k += 2) {
    const prep = at.chunks[k]
    if (prep?.kind !== 'prep') return -1
    if (links.test(prep.text)) return k
    const next = at.chunks[k + 1]
    if (!beside.test(prep.text) || (next?.kind !== 'np' && next?.kind !== 'date')) return -1
  }
  return -1
}

/** "between A and B": the "and" may have been read as that of the subject. */
function listBehind({ chunks }: AnalyzedSentence, link: number, verb: number): Nominal | null {
  const whole = verb > link ? nominalOver(chunks, link + 1, verb) : null
  return whole !== null && whole.members.length > 1 ? whole : nominalAt(chunks, link + 1)
}

function actAt(at: AnalyzedSentence, np: NounPhrase, i: number): Reading | null {
  const kind = kindOfNoun(headWords(at, np))
  const status = kind === null ? undefined : statusOf[kind]
  if (kind === null || status === undefined || wordsOf(at, np).some((word) => unheld.test(word))) return null
  const link = linkBehind(at, i, /^between$/)
  const clause = clauseOf(at, i)
  const nominal = link < 0 ? null : listBehind(at, link, clause?.at ?? 0)
  if (nominal === null || clause === undefined || clause.verb.modal !== null) return null
  if (at.clauses.some((one) => undone.has(one.verb.lemma)) || isUntold(at, clause)) return null
  // "between the two ministers, Ana Berg of Sweden and Juan Paz of Bolivia"
  const comma = at.chunks[nominal.end]
  const named = chunkText(comma) === ',' ? nominalAt(at.chunks, nominal.end + 1) : null
  const isOne = membersOf(wholeOf(at, nominal)).length < 2
  const those = wholeOf(at, isOne && named !== null ? named : nominal)
  const members = membersOf(those)
  if (members.length !== 2 || !members.some(isNamed) || !members.every(canAct)) return null
  return {
    ...plain,
    kind,
    anchor: { at, from: np.head, to: np.head + 1 },
    kindAt: { at, from: np.from, to: np.to },
    ...pairOf(endingAt(those, members[1]?.to ?? those.to)),
    participants: null,
    status,
  }
}

const plain = { how: 'engagement-near', isSpeech: false, isAbout: false, isPlain: false } as const

const occasions = new Set<EngagementKind>(['call', 'meeting', 'video_conference'])

/** "a meeting of West African health ministers": several of one kind, who come together. */
function gatheringAt(at: AnalyzedSentence, np: NounPhrase, i: number): Reading | null {
  const kind = kindOfNoun(headWords(at, np))
  if (kind === null || !occasions.has(kind) || wordsOf(at, np).some((word) => unheld.test(word))) return null
  const nominal = chunkText(at.chunks[i + 1]) === 'of' ? nominalAt(at.chunks, i + 2) : null
  const clause = clauseOf(at, i)
  const head = at.tokens[nominal?.members[0]?.np.head ?? -1]?.lower ?? ''
  const isOfMany =
    /^(?:ministers|leaders|presidents|premiers|heads|officials|delegates|representatives|experts|scientists)$/.test(
      head,
    )
  if (nominal === null || !isOfMany || clause === undefined || clause.verb.modal !== null) return null
  if (at.clauses.some((one) => undone.has(one.verb.lemma)) || isUntold(at, clause)) return null
  const those = wholeOf(at, nominal)
  return isNamed(those)
    ? {
        ...plain,
        kind,
        anchor: { at, from: np.head, to: np.head + 1 },
        kindAt: { at, from: np.from, to: np.to },
        ...twoSides(those),
        participants: null,
        status: 'held',
      }
    : null
}

const written = new Set<EngagementKind>(['letter', 'social_media', 'public_statement'])

/** "a letter of condolence from A to B", "a tweet by the embassy": words that are told to be there. */
function wordsAt(at: AnalyzedSentence, np: NounPhrase, i: number): Reading | null {
  const kind = kindOfNoun(headWords(at, np))
  if (kind === null || !written.has(kind) || wordsOf(at, np).some((word) => unheld.test(word))) return null
  const from = linkBehind(at, i, /^(?:from|by)$/)
  const nominal = from < 0 ? null : nominalAt(at.chunks, from + 1)
  const clause = clauseOf(at, i)
  if (nominal === null || (clause !== undefined && (isUntold(at, clause) || undone.has(clause.verb.lemma)))) return null
  const sender = wholeOf(at, nominal)
  if (!canAct(sender) || !isNamed(sender)) return null
  const to = chunkText(at.chunks[nominal.end]) === 'to' ? nominalAt(at.chunks, nominal.end + 1) : null
  const getter = to === null ? null : wholeOf(at, to)
  // "the letter from Accra", "Letter from Hatay": where it was written.
  if (getter === null && at.areas.some((area) => area.from <= sender.from + 1 && area.to >= sender.to)) return null
  return {
    ...plain,
    kind,
    anchor: { at, from: np.head, to: np.head + 1 },
    kindAt: { at, from: np.from, to: np.to },
    actor: sender,
    counterpart: getter !== null && canAct(getter) ? getter : null,
    participants: null,
    status: 'held',
    isAbout: true,
  }
}

/** "a lack of coordination between A and B", "plans for a treaty between A and B", "without an agreement": what need not be there. */
function isOnlyNamed(at: AnalyzedSentence, i: number): boolean {
  let first = i
  while (/^(?:and|or|,)$/.test(chunkText(at.chunks[first - 1])) && at.chunks[first - 2]?.kind === 'np') first -= 2
  return /^(?:of|for|without|toward|towards|about|against)$/.test(chunkText(at.chunks[first - 1]))
}

/** Those of a sentence, in order. */
export const nominalActs = (at: AnalyzedSentence): Reading[] =>
  at.chunks.flatMap((chunk, i) => {
    if (isOnlyNamed(at, i)) return []
    const act = chunk.kind === 'np' ? (actAt(at, chunk, i) ?? gatheringAt(at, chunk, i) ?? wordsAt(at, chunk, i)) : null
    return act === null ? [] : [act]
  })
