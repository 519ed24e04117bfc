import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, lowerWords, type Piece, startingAt } from '../piece.ts'
import { canAct, isNamed, isPerson, membersOf } from './party.ts'
import { agentOf } from './read-speech.ts'
import { type Reading, sideOf, subjectOf } from './reading.ts'

/** Who does what a clause tells, where its subject alone does not say so. */

/** "The text was agreed upon after X, Y and Z met": the word that opens the clause of the list, where another verb stands before it; else -1. */
function openedBehindVerb({ chunks }: AnalyzedSentence, to: number): number {
  const opening = chunks.findLastIndex(
    (chunk) =>
      chunk.from < to && 'text' in chunk && /^(?:after|before|when|while|as|that|since|once)$/.test(chunk.text),
  )
  return chunks.slice(0, Math.max(0, opening)).some(({ kind }) => kind === 'verb') ? opening : -1
}

/** The list of persons whose first member has a clause of its own: "X, head of a body set up by Y, and Z have …". */
export function withFirstMember(at: AnalyzedSentence, piece: Piece | null): Piece | null {
  const opened = piece === null ? -1 : openedBehindVerb(at, piece.from)
  const start = at.chunks.find(({ kind }, i) => i > opened && kind === 'np')?.from
  const before = at.tokens[piece === null ? 0 : piece.from - 1]?.lower ?? ''
  if (piece === null || start === undefined || start >= piece.from || (before !== ',' && before !== 'and')) return piece
  // "Peru's president called, and the Chilean premier wrote": each of them does something else.
  const hasOwnVerb = at.clauses.some(
    ({ verb, subject }) =>
      verb.form === 'finite' && verb.from < piece.from && at.chunks[subject?.first ?? -1]?.from === start,
  )
  const isBehindClause = at.clauses.some(
    ({ verb, subject }) =>
      verb.form === 'finite' &&
      verb.to <= piece.from &&
      subject !== null &&
      (at.chunks[subject.first]?.from ?? 0) > start &&
      at.chunks[subject.end]?.kind !== 'wh' &&
      at.chunks[subject.first - 1]?.kind !== 'wh',
  )
  if (hasOwnVerb || isBehindClause) return piece
  const whole = { at, from: start, to: piece.to }
  const isList = (membersOf(piece).length > 1 || before === 'and') && membersOf(piece).every(isPerson)
  return isList && membersOf(whole).length > 1 && membersOf(whole).every(isPerson) ? whole : piece
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them'])

export const isPronoun = (piece: Piece): boolean => lowerWords(piece).every((word) => pronouns.has(word))

/** "In a letter to X, the founder of Y, he wrote": of a subject that runs together with what stands before it, the last. */
export function subjectProper(piece: Piece | null): Piece | null {
  if (piece === null) return null
  const last = membersOf(piece).at(-1)
  if (last !== undefined && membersOf(piece).length > 1 && isPronoun(last)) return last
  const acting = membersOf(piece).filter((member) => canAct(member) || isNamed(member))
  const [first] = acting
  return withoutSpan(
    first === undefined ||
      acting.length === membersOf(piece).length ||
      canAct(piece.at === first.at ? endingAt(piece, first.to) : piece)
      ? piece
      : startingAt(piece, first.from),
  )
}

/** "within 24 hours of the embassy announcing": the span of time is no part of the name. */
function withoutSpan(piece: Piece): Piece {
  const words = lowerWords(piece)
  const of = words.indexOf('of')
  return of > 0 && of < 4 && /^(?:hours?|days?|weeks?|months?|minutes?)$/.test(words[of - 1] ?? '')
    ? startingAt(piece, piece.from + of + 1)
    : piece
}

/** "Those who wrote to him included X and Y": the persons listed. */
function listedDoers(at: AnalyzedSentence, clause: Clause): Piece | null {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const np = at.chunks[clause.subject?.first ?? -1]
  const isThose = np?.kind === 'np' && /^(?:those|others|leaders|callers)$/.test(at.tokens[np.to - 1]?.lower ?? '')
  const isSame = next?.verb.lemma === 'include' && next.subject?.first === clause.subject?.first
  return isThose && isSame && at.tokens[np.to]?.lower === 'who' ? sideOf(at, next, null) : null
}

/** A gerund before the main clause has its subject: "When meeting X, Y said". */
export function actorOf(at: AnalyzedSentence, clause: Clause, reading: Reading): Piece | null {
  const whole = subjectOf(at, clause)
  const isWhole =
    reading.actor !== null && whole !== null && reading.actor.from === whole.from && reading.actor.to === whole.to
  const isToOne = isWhole && reading.counterpart !== null
  const own = (isToOne ? listedDoers(at, clause) : null) ?? (isWhole ? agentOf(at, clause) : reading.actor)
  if (own !== null || clause.verb.form !== 'gerund') return own
  const main = at.clauses
    .slice(at.clauses.indexOf(clause) + 1)
    .find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  return main === undefined ? null : agentOf(at, main)
}
