import { informingVerbs } from '../../lexicon/informing-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'

const isTelling = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && (hasVerbClass(verb.lemma, verb.particle, 'say') || informingVerbs.has(verb.lemma))

/** ", the minister told reporters in Lima", ", said the minister in Lima": the comma behind a token at which a clause begins that only tells who said it; the end of the sentence where none does. */
export function startOfTelling(at: AnalyzedSentence, from: number): number {
  for (const clause of at.clauses) {
    const { verb, subject } = clause
    if (verb.from < from || !isTelling(clause)) continue
    const isInverted = at.tokens[verb.from - 1]?.text === ','
    const start = isInverted || subject === null ? verb.from : (at.chunks[subject.first]?.from ?? 0)
    if (start >= from && at.tokens[start - 1]?.text === ',') return start - 1
  }
  return at.tokens.length
}

/** Words behind which another fact is told. */
const linking = /^(?:and|but|while|whereas|although|though|after|before|until)$/

const opensOther = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.kind === 'conj' || chunk.kind === 'sub') && linking.test(chunk.text)

/** "Peru reported 40 deaths, whereas in Chile the toll rose": where behind a token a clause with a subject of its own begins, if a subject before tells whose figure it is; the end of the sentence where none does. */
export function startOfOtherClause(at: AnalyzedSentence, from: number): number {
  const own = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= from)
  const end = at.chunks[(own?.subject?.end ?? 0) - 1]?.to ?? 0
  const start = at.chunks[own?.subject?.first ?? -1]?.from ?? end
  const isOwned = at.areas.some((area) => area.from >= start && area.to <= end)
  if (own === undefined || !isOwned) return at.tokens.length
  for (const { verb, subject } of at.clauses) {
    if (verb.form !== 'finite' || subject === null || verb.from < from) continue
    const first = at.chunks[subject.first]?.from ?? 0
    if (first < from) continue
    for (let i = subject.first - 1; i >= 0 && (at.chunks[i]?.from ?? 0) >= from; i--)
      if (opensOther(at.chunks[i])) return at.chunks[i]?.from ?? first
  }
  return at.tokens.length
}
