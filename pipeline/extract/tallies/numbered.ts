import { isPlural } from '../../lexicon/nouns.ts'
import {
  caseStates,
  countNouns,
  headcountNouns,
  numberingVerbs,
  personStates,
  reachingVerbs,
} from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { goodsIn } from '../named-in.ts'
import { type Chunk, isPrep, markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { startOfChain } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { type Counted, isBare, type Spot } from './spot.ts'
import { unitAt } from './unit-of.ts'

const rule = 'tally-of-subject'

const isPlainNumber = (word: string): boolean => word === 'figure' || word === 'figures'

/** What a phrase that a figure measures counts: "the death toll", "the number of dead", "probable cases", "the refugees". */
export function unitIn(
  at: AnalyzedSentence,
  { from, to }: Piece,
  isNumbered: boolean,
): { unit: string; at: number } | null {
  let isCount = false
  for (let i = from; i < to; i++) {
    const word = lowerAt(at, i)
    if (word === 'toll' || word === 'tolls') return { unit: 'person', at: i }
    if (word === 'membership' && i < from + 3) return { unit: 'member', at: i }
    if (countNouns.has(word)) isCount = true
    const isCase = (word === 'cases' || word === 'case') && i > from
    if (isCase && at.tokens.slice(from, i).some(({ lower }) => caseStates.has(lower))) return { unit: 'case', at: i }
    if (isCase) return null
    const isOfState = isCount || isNumbered || i === from
    if (isOfState && personStates.has(word) && (at.tags[i + 1] !== 'N' || i + 1 === to))
      return { unit: 'person', at: i }
    const isMany = isPlural(word) || ((isCount || isNumbered) && headcountNouns.has(word))
    if (!isMany || countNouns.has(word) || (at.tags[i] !== 'N' && at.tags[i] !== 'NNP')) continue
    if (at.tags[i + 1] === 'N' && i + 1 < to) continue
    const unit = unitAt(at, i)
    const goods = goodsIn({ at, from, to: i + 1 })
    // "the number of closed schools": houses are counted where they stand.
    const isStanding = goods?.category === 'personnel' || (goods?.category === 'facility' && isCount)
    // "tests number 900", "the number of tests so far is 900" tell how many were made.
    const isMade = (isNumbered || isCount) && /^(?:tests|samples|swabs)$/.test(word) && !isGiven(at, { from: i, to })
    if (goods !== null && !isStanding && !isMade) return null
    // "Correction, the engineers are 38": a team told before, whose number is put right
    if (goods?.category === 'personnel' && lowerAt(at, from - 2) === 'correction') return null
    return isNumbered || isCount || unit === 'person' ? { unit, at: i } : null
  }
  return null
}

const isGiven = (at: AnalyzedSentence, { from, to }: Pick<Piece, 'from' | 'to'>): boolean =>
  at.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:sent|given|donated|delivered|supplied|shipped|provided|received|bought)$/.test(lower))

/** Where the parse finds no subject ("arrivals since 25 August have climbed"): the stretch before the verb. */
function stretchBefore(at: AnalyzedSentence, verb: number): number {
  let i = verb
  while (i > 0 && at.chunks[i - 1]?.kind !== 'verb' && at.chunks[i - 1]?.kind !== 'punct') i--
  return i
}

/** "refugees number 800,000", "the toll has risen to 452": the subject is counted. */
function bySubject(spot: Spot): Counted | null {
  const { at, clause, index, number } = spot
  if (clause === null || index > clause.end) return null
  const { lemma, form } = clause.verb
  // "sees the number of the hungry doubling to 60 million"
  if (form !== 'finite' && (form !== 'gerund' || clause.subject === null)) return null
  const isNumbered = numberingVerbs.has(lemma)
  if (!isNumbered && !reachingVerbs.has(lemma) && !isPutAt(spot, clause)) return null
  const first =
    clause.subject !== null && clause.subject.first < clause.at ? clause.subject.first : stretchBefore(at, clause.at)
  const from = at.chunks[first]?.from ?? 0
  if (index > clause.at + 4) return null
  const end = firstVerbOf(at, clause)
  const comma = at.tokens.findIndex(({ text }, i) => text === ',' && i > from && i < end)
  const piece = countedBefore(at, first) ?? { at, from, to: comma < 0 ? end : comma }
  const found = unitIn(at, piece, isNumbered || lemma === 'stand')
  const isFigure = at.tokens.slice(from, clause.verb.from).some(({ lower }) => isPlainNumber(lower))
  if (found === null) return isFigure ? likeBefore(spot) : null
  return { number, subject: piece, noun: { at, from: found.at, to: found.at + 1 }, unit: found.unit, how: rule }
}

/** "The number of damaged houses rises and stands at 900": where the first of the verbs begins that one subject has. */
function firstVerbOf(at: AnalyzedSentence, { subject, verb }: Clause): number {
  const start = subject?.first ?? -1
  const first = at.clauses.find((one) => one.subject?.first === start && one.verb.form === 'finite')
  return start < 0 ? verb.from : Math.min(first?.verb.from ?? verb.from, verb.from)
}

/** "The number of displaced is put at 3,400" */
const isPutAt = ({ at, index }: Spot, { verb }: Clause): boolean =>
  verb.passive &&
  /^(?:put|estimate|give|set|reckon|count|place)$/.test(verb.lemma) &&
  /^(?:at|as)$/.test(markerText(at.chunks[index - 1]))

/** "the number of dead after the storm rose": what is counted stands before the time at chunk `first`. */
function countedBefore(at: AnalyzedSentence, first: number): Piece | null {
  const opening = at.chunks[first - 1]
  if (opening === undefined || !/^(?:after|since|following)$/.test(markerText(opening))) return null
  const from = lastIndexIn(at.tokens, 0, opening.from, ({ kind }) => kind === 'punct') + 1
  const isCount = at.tokens.slice(from, opening.from).some(({ lower }) => countNouns.has(lower))
  const isTold = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= from && verb.to <= opening.from)
  return isCount && !isTold ? { at, from, to: opening.from } : null
}

/** "the final figure may be 700": of what was counted before. */
function likeBefore({ number, before }: Spot): Counted | null {
  const last = before.at(-1)
  return last === undefined ? null : { ...last, number, how: 'tally-near' }
}

/** "the refugees number 800,000", where "number" reads as a noun. */
function byNumberWord({ at, number }: Spot): Counted | null {
  const word = number.from - 1
  if (lowerAt(at, word) !== 'number') return null
  let from = word
  const isBorder = (i: number): boolean => at.tokens[i]?.kind === 'punct' || at.tags[i] === 'SUB'
  while (from > 0 && !isBorder(from - 1) && word - from < 7) from--
  while (from < word && at.tags[from] === 'CONJ') from++
  const found = unitIn(at, { at, from, to: word }, true)
  if (found === null) return null
  const subject = { at, from, to: word }
  return { number, subject, noun: { at, from: found.at, to: found.at + 1 }, unit: found.unit, how: rule }
}

/** "injured", "feared drowned": what reads as a participle names those who are so. */
const isState = (chunk: Chunk): boolean => chunk.kind === 'verb' && chunk.form === 'participle'

/** "put the number of dead at 900", "gave the number of dead as 900", "put the death toll from the storm at 900", "raised the toll to 12". */
function byPhrase(spot: Spot): Counted | null {
  const { at, index, number, clause } = spot
  const [prep, last] = [at.chunks[index - 1], at.chunks[index - 2]]
  if (!['at', 'to', 'as'].some((text) => isPrep(prep, text)) || last === undefined) return null
  if (last.kind !== 'np' && !isState(last)) return null
  const first = startOfChain(at.chunks, index - 1, index - 8)
  const piece = { at, from: at.chunks[first]?.from ?? last.from, to: last.to }
  const isCount = at.tokens.slice(piece.from, piece.to).some(({ lower }) => countNouns.has(lower))
  // "19 more schools will open, bringing the number to 312"
  const isPlain = first === index - 2 && last.kind === 'np' && lowerAt(at, last.head) !== 'toll'
  if (isCount && isPlain && clause?.verb.lemma === 'bring') return likeBefore(spot)
  const found = isCount ? unitIn(at, piece, false) : null
  return found === null
    ? null
    : { number, subject: piece, noun: { at, from: found.at, to: found.at + 1 }, unit: found.unit, how: rule }
}

/** "gave 6,600 as the number of dead and 8,052 as that of the missing". */
function byRole({ at, index, number }: Spot): Counted | null {
  const [as, count, of, whole] = at.chunks.slice(index + 1, index + 5)
  if (!isPrep(as, 'as') || count?.kind !== 'np' || !isPrep(of, 'of') || whole === undefined) return null
  const isCount = countNouns.has(lowerAt(at, count.head)) || lowerAt(at, count.from) === 'that'
  if (!isCount || (whole.kind !== 'np' && !isState(whole))) return null
  const subject = { at, from: count.from, to: whole.to }
  const found = unitIn(at, { at, from: whole.from, to: whole.to }, true)
  if (found === null) return null
  return { number, subject, noun: { at, from: found.at, to: found.at + 1 }, unit: found.unit, how: rule }
}

/** A bare figure that a verb, or "at", says of a counted thing. */
export function ofNumbered(spot: Spot): Counted | null {
  return byNumberWord(spot) ?? (isBare(spot) ? (byRole(spot) ?? byPhrase(spot) ?? bySubject(spot)) : null)
}
