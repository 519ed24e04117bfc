import { informingVerbs } from '../../lexicon/informing-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { opensContrast } from '../parse/end-of-arguments.ts'
import { isComma } from '../parse/nominal.ts'
import { circumstance } from '../parse/of-adjunct.ts'
import { isRecording } from './place-of-subject.ts'

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

/** "40 cases, according to the ministry in Lima": where the words begin that only tell whose figure it is, if they close the sentence; its end where none do. */
export function startOfSource({ tokens }: AnalyzedSentence, from: number): number {
  const source = firstIndexIn(
    tokens,
    from,
    tokens.length,
    ({ lower }, i) => lower === 'according' && tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.text === ',',
  )
  const isLast = source > 0 && !tokens.slice(source).some(({ text }) => /^[,;:]$/.test(text))
  return isLast ? source : tokens.length
}

/** Words behind which another fact is told. */
const linking = /^(?:and|but|while|whereas|although|though|after|before|until)$/

const opensOther = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.kind === 'conj' || chunk.kind === 'sub') && linking.test(chunk.text)

/** Verbs of a relative clause that tell where the cases are. */
const placing =
  /^(?:occur|happen|involve|concentrate|link|trace|treat|live|die|infect|isolate|quarantine|spread|originate|come)$/

/** ", which was welcomed in Geneva"; ", which were found in Lima" tells where the cases are. */
const isComment = ({ verb, at: place }: Clause, chunks: readonly Chunk[]): boolean => {
  const [comma, wh] = [chunks[place - 2], chunks[place - 1]]
  const isWhich = wh?.kind === 'wh' && wh.text === 'which' && comma?.kind === 'punct' && comma.text === ','
  return isWhich && !isRecording(verb.lemma) && !placing.test(verb.lemma)
}

/** The token at which the phrases in front of a subject begin. */
const startOfFront = ({ chunks }: AnalyzedSentence, { fronted, subject }: Clause): number => {
  const first = Math.min(subject?.first ?? 0, ...fronted.map(({ nominal }) => nominal.first))
  return chunks[first]?.from ?? 0
}

/** "after a vote in Chile", ", but few in Chile knew": what no verb, or none that is finite, tells of elsewhere. */
function opensCircumstance(chunks: readonly Chunk[], i: number): boolean {
  const [chunk, next, prep] = [chunks[i], chunks[i + 1], chunks[i + 2]]
  if (next?.kind !== 'np' || next.number !== null || prep?.kind !== 'prep' || prep.text !== 'in') return false
  return opensContrast(chunks, i) || (chunk?.kind === 'prep' && circumstance.test(chunk.text))
}

/** "Peru reported 40 deaths, whereas in Chile the toll rose": where behind a token a clause with a subject of its own begins, if a subject before tells whose figure it is; the end of the sentence where none does. */
export function startOfOtherClause(at: AnalyzedSentence, from: number): number {
  const { chunks, clauses, areas, tokens } = at
  const startOf = ({ subject }: Clause): number => chunks[subject?.first ?? -1]?.from ?? 0
  const endOf = ({ subject }: Clause): number => chunks[(subject?.end ?? 0) - 1]?.to ?? 0
  // "In Peru 40 died, and a team came from Chile": what is counted is the subject, and the place stands in front.
  const counted = clauses.find(
    (one) =>
      one.verb.form === 'finite' &&
      one.verb.from >= from &&
      startOf(one) < from &&
      endOf(one) >= from &&
      chunks[one.at - 1]?.kind !== 'wh',
  )
  const own = counted ?? clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= from)
  const end = own === undefined ? 0 : endOf(own)
  const start = own === undefined ? end : startOfFront(at, own)
  if (own === undefined || !areas.some((area) => area.from >= start && area.to <= end)) return tokens.length
  // "As Peru counted 40 cases, a team came from Chile"
  const isLed = chunks[own.first - 1]?.kind === 'sub'
  for (const clause of clauses) {
    const { verb, subject, at: place } = clause
    if (verb.form !== 'finite' || verb.from < from || clause === counted) continue
    if (isComment(clause, chunks)) return chunks[place - 1]?.from ?? tokens.length
    if (subject === null || (chunks[subject.first]?.from ?? 0) < from) continue
    for (let i = subject.first - 1; i >= 0 && (chunks[i]?.from ?? 0) >= from; i--)
      if (opensOther(chunks[i]) || (isLed && isComma(chunks[i]))) return chunks[i]?.from ?? tokens.length
  }
  const aside = chunks.find((chunk, i) => chunk.from >= from && opensCircumstance(chunks, i))
  return aside?.from ?? tokens.length
}
