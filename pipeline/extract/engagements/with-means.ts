import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, type Piece } from '../piece.ts'
import type { Means } from './means.ts'
import { membersOf } from './party.ts'
import type { Reading } from './reading.ts'

/** What the means by which something is said or done tell of an act. */

/** The means within a clause: what is said there is said by them. */
export function meansOf(
  at: AnalyzedSentence,
  means: readonly Means[],
  clause: Clause,
  next: Clause | undefined,
): Means | null {
  const start = at.chunks[clause.first]?.from ?? 0
  // "The palace said that Ruiz, in a call with X, had …": what stands behind "that" is told of by the palace.
  const that = at.chunks[clause.end]
  const isThat = that?.kind === 'sub' && that.text === 'that'
  const stop = next === undefined ? undefined : isThat ? that : at.chunks[next.at]
  const end = stop?.from ?? at.tokens.length
  const isOwn = ({ from, to }: Means): boolean =>
    from >= start && from < end && (to <= clause.verb.from || from >= clause.verb.to)
  // "During talks to discuss the plan, X said": a purpose may stand between.
  const isAhead = ({ to }: Means): boolean =>
    to <= clause.verb.from &&
    clause.verb.form === 'finite' &&
    !at.clauses.some(
      ({ verb, subject }) =>
        verb.from < clause.verb.from &&
        verb.lemma !== 'date' &&
        (verb.form === 'gerund' || (verb.form === 'finite' && subject !== null)),
    )
  return means.find(isOwn) ?? means.find(isAhead) ?? null
}

const changeable = new Set(['public_statement', 'meeting', 'call', 'letter', 'information_sharing'])

/** "held consultations by phone" */
const isTalk = (at: AnalyzedSentence, { kindAt }: Reading): boolean =>
  kindAt !== null &&
  /^(?:talks?|consultations?|discussions?|conversations?|exchanges?)$/.test(at.tokens[kindAt.to - 1]?.lower ?? '')

/** "made the remarks in a letter": said by whatever means. */
const isRemark = (at: AnalyzedSentence, { kind, kindAt }: Reading): boolean =>
  kind === 'public_statement' &&
  kindAt !== null &&
  /^(?:remarks?|comments?)$/.test(at.tokens[kindAt.to - 1]?.lower ?? '')

/** The kind, and the other side, as far as the means tell better than the verb. */
export function withMeans(at: AnalyzedSentence, reading: Reading, means: Means | null): Reading {
  if (means === null) return reading
  const isOpen =
    reading.isSpeech ||
    (reading.how === 'engagement-near' && changeable.has(reading.kind)) ||
    (reading.kind === 'meeting' && means.kind === 'video_conference') ||
    (reading.kind === 'meeting' && means.kind === 'call' && isTalk(at, reading)) ||
    isRemark(at, reading)
  const isPress = reading.kind === 'social_media' || means.kind === 'public_statement'
  const kind = isOpen && !(isPress && reading.kind !== 'public_statement') ? means.kind : reading.kind
  const end = reading.actor !== null && reading.actor.from > means.from ? reading.actor.from : at.tokens.length
  const partner = means.partner === null || means.isBetween ? null : trimmedTo(means.partner, end)
  const isShared = kind === means.kind && means.kind !== 'social_media' && means.kind !== 'public_statement'
  return {
    ...reading,
    kind,
    how: isOpen ? 'engagement' : reading.how,
    kindAt: kind === means.kind && isOpen ? { at, from: means.noun.from, to: means.noun.to } : reading.kindAt,
    counterpart: isShared && partner !== null ? partner : reading.counterpart,
  }
}

/** A partner named before the subject may run into it: "in calls with X and Y, Z said". */
function trimmedTo(piece: Piece, end: number): Piece {
  const members = membersOf(piece).filter(({ from }) => from < end)
  const last = members.at(-1)
  if (last === undefined || piece.to <= end) return piece
  let to = Math.min(last.to, end)
  while (to > piece.from + 1 && piece.at.tokens[to - 1]?.kind === 'punct' && piece.at.tokens[to - 1]?.text !== ')') to--
  return endingAt(piece, to)
}
