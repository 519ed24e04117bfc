import { reaching } from '../lexicon/aid-verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Place } from './date-of-clause.ts'
import { firstIndexIn, lastIndexIn } from './index-in.ts'
import { isAnd } from './parse/aside.ts'
import type { Chunk, NounPhrase } from './parse/chunk.ts'
import { chunkOf } from './parse/chunk-of.ts'
import type { Clause } from './parse/clause.ts'
import { isComma, type Member } from './parse/nominal.ts'

/** "The first batch, of 35 tons, arrived": what commas set off between a subject and its verb. */
function isInAside({ chunks }: AnalyzedSentence, end: number, verb: number, from: number): boolean {
  const aside = chunks.slice(end, verb)
  const [opening, prep] = aside
  const isPhrase = aside.every(({ kind }) => kind === 'np' || kind === 'prep' || kind === 'punct' || kind === 'conj')
  if (!isPhrase || opening?.kind !== 'punct' || opening.text !== ',' || prep?.kind !== 'prep') return false
  return aside.some((chunk) => chunk.kind === 'np' && chunk.from <= from && from < chunk.to)
}

/** Phrases and participles of a noun. */
const isInside = (chunk: Chunk): boolean =>
  chunk.kind === 'np' || chunk.kind === 'prep' || (chunk.kind === 'verb' && chunk.form === 'participle')

/** What a list of such phrases is joined by, as well. */
const isInList = (chunk: Chunk): boolean =>
  isInside(chunk) ||
  chunk.kind === 'conj' ||
  (chunk.kind === 'verb' && chunk.form === 'gerund') ||
  (chunk.kind === 'punct' && /^[,()]$/.test(chunk.text))

/** "The pumps (20, from Peru) and the beds (30) arrived on 3 May": an amount in a bracket behind a noun of the subject. */
function isInBracketOf({ chunks, tokens }: AnalyzedSentence, verb: number, from: number): boolean {
  let first = verb
  for (let chunk = chunks[first - 1]; chunk !== undefined && isInList(chunk); chunk = chunks[first - 1]) first--
  const [start, end] = [chunks[first]?.from ?? 0, chunks[verb]?.from ?? 0]
  if (from < start || from >= end) return false
  const open = lastIndexIn(tokens, 0, from + 1, ({ text }) => /^[()]$/.test(text))
  const close = firstIndexIn(tokens, from + 1, tokens.length, ({ text }) => /^[()]$/.test(text))
  return open > start && tokens[open]?.text === '(' && tokens[close]?.text === ')' && close < end
}

/** "the first in Europe", "the latest of its kind" */
const isRanked = ({ tokens }: AnalyzedSentence, { head }: NounPhrase): boolean =>
  /^(?:first|second|third|fourth|fifth|last|latest|largest|biggest)$/.test(tokens[head]?.lower ?? '')

/** "20 tents, a gift of Peru, arrived": what stands between commas behind the first says what it is. */
const isSetOff = ({ chunks }: AnalyzedSentence, { first, end }: Member, verb: number): boolean =>
  isComma(chunks[isOr(chunks[first - 1]) ? first - 2 : first - 1]) && end < verb && isComma(chunks[verb - 1])

/** "50 truckloads, or 1,000 tons," */
const isOr = (chunk: Chunk | undefined): boolean => chunk?.kind === 'conj' && chunk.text === 'or'

/** "The handover of 20 tents took place on 3 May" */
const takesPlace = ({ tokens }: AnalyzedSentence, { verb: { lemma, passive, main } }: Clause): boolean =>
  !passive && (/^(?:happen|occur)$/.test(lemma) || (lemma === 'take' && tokens[main + 1]?.lower === 'place'))

/** "20 tents, donated by Peru, arrived on 3 May": what is told of a subject is told in its verb's clause. */
export function isOfSubject(at: AnalyzedSentence, clause: Clause, { from }: Place): boolean {
  const {
    subject,
    at: verb,
    verb: { lemma, passive },
  } = clause
  if (
    !takesPlace(at, clause) &&
    !passive &&
    !reaching.has(lemma) &&
    !/^(?:leave|go|cross|enter|sail|depart|follow)$/.test(lemma)
  )
    return false
  if (isInBracketOf(at, verb, from)) return true
  const [only, other, third] = subject?.members ?? []
  // "12 cots, four lamps and a bed were handed over on 7 April", "A plane with 20 tents, 30 beds and 40 pumps landed": each of the list.
  const isList = third !== undefined || (only?.np.number != null && isAnd(at.chunks[(other?.first ?? 0) - 1]))
  const isListed = from >= (at.chunks[subject?.first ?? verb]?.from ?? 0) && from < (at.chunks[verb]?.from ?? 0)
  const listed = subject?.members.find(({ np }) => np.from <= from && from < np.to)
  if (isList && listed !== undefined && listed.end <= verb) return true
  if (isList && isListed && at.chunks.slice(chunkOf(at, from), verb).every(isInList)) return true
  // "The first load, 31 tons, landed": the second says what the first comes to.
  const isApposed = other !== undefined && third === undefined && only?.np.number === null && other.np.number !== null
  // "A brigade of 52 nurses, the first in Europe, landed"
  const isSaidOfFirst =
    other !== undefined &&
    third === undefined &&
    !isApposed &&
    !isAnd(at.chunks[other.first - 1]) &&
    (isRanked(at, other.np) || isSetOff(at, other, verb))
  const told = isApposed ? other : only
  if (other === undefined && only !== undefined && isInAside(at, only.end, verb, from)) return true
  if (told === undefined || (other !== undefined && !isApposed && !isSaidOfFirst) || told.end > verb) return false
  // "Pallets with 20 tents from Peru were unloaded": all that hangs on it.
  const opensList = /^(?:prep|verb)$/.test(at.chunks[told.end]?.kind ?? '')
  const isWhole = at.chunks.slice(told.end, verb).every(opensList ? isInList : isInside)
  const last = at.chunks[isWhole ? verb - 1 : told.end - 1]
  return told.np.from <= from && from < (last?.to ?? told.np.to)
}
