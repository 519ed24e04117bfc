import { actorOfNominal } from './actor-of-nominal.ts'
import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isImpersonal } from './impersonal.ts'
import type { Clause } from './parse/clause.ts'
import { lowerWords, textOf } from './piece.ts'
import { surnameOf } from './surname.ts'
import { toldClause } from './told-clause.ts'

const referring = new Set(['it', 'they', 'he', 'she', 'these', 'those', 'this', 'such'])

const actorOfSubject = (at: AnalyzedSentence, clause: Clause | undefined): Actor | null =>
  clause === undefined || clause.subject === null ? null : actorOfNominal(at, clause.subject)

function isSameName(subject: Actor | null, dated: Actor | null): boolean {
  if (subject === null || dated === null) return false
  const [one, other] = [surnameOf(subject.piece), surnameOf(dated.piece)]
  return (
    textOf(subject.piece).toLowerCase() === textOf(dated.piece).toLowerCase() ||
    (one !== null && one === other && subject.areas.length === 0)
  )
}

/** Whether the sentence goes on with the subject that the date was said of: a pronoun, or the same name, be it of who tells. */
export function continuesSubject(at: AnalyzedSentence, dated: Actor | null): boolean {
  const first = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  const subject = actorOfSubject(at, toldClause(at, first))
  if (subject === null) return false
  if (at.clauses.some(({ subject }) => subject !== null && isImpersonal(at, subject.first))) return false
  if (referring.has(lowerWords(subject.piece)[0] ?? '')) return true
  return isSameName(subject, dated) || isSameName(actorOfSubject(at, first), dated)
}
