import { verbClasses } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { isComma, isConnector, type Nominal, nominalBefore, nominalOver } from './nominal.ts'
import type { VerbGroup } from './verb-group.ts'

const isAdverb = (chunk: Chunk | undefined): boolean => chunk?.kind === 'adv'
const hasClass = (lemma: string, name: string): boolean =>
  verbClasses.get(lemma)?.some((found) => found === name) === true

/** Index of the chunk before `at` that is no adverb. */
function beforeAdverbs(chunks: readonly Chunk[], at: number): number {
  let i = at - 1
  while (i >= 0 && isAdverb(chunks[i])) i--
  return i
}

const lastFinite = (clauses: readonly Clause[]): Clause | undefined =>
  clauses.findLast(({ verb }) => verb.form === 'finite')

/** "a girl in red raising money": the first noun of the chain, not the one in its last phrase. */
function headOfChain(chunks: readonly Chunk[], end: number): Nominal | null {
  let nominal = nominalBefore(chunks, end)
  while (nominal !== null) {
    const prep = chunks[nominal.first - 1]
    const isPhrase =
      prep?.kind === 'prep' && !isConnector(prep) && prep.text !== 'with' && chunks[nominal.first - 2]?.kind === 'np'
    if (!isPhrase) return nominal
    nominal = nominalBefore(chunks, nominal.first - 1)
  }
  return nominal
}

/** "with X doing", "X visiting Y"; else the subject of the clause that the gerund hangs on. */
function subjectOfGerund(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Nominal | null {
  const left = beforeAdverbs(chunks, at)
  if (chunks[left]?.kind === 'np') return headOfChain(chunks, left + 1)
  return lastFinite(clauses)?.subject ?? null
}

/** "called on its members to give": the object; "the first country to send": the noun before; else the subject. */
function subjectOfInfinitive(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Nominal | null {
  const governor = clauses.at(-1)
  const left = beforeAdverbs(chunks, at)
  const antecedent = chunks[left]
  const before = antecedent?.kind === 'np' ? nominalBefore(chunks, left + 1) : null
  if (before?.members.at(-1)?.np.isSingledOut === true) {
    return governor?.verb.lemma === 'be' && governor.subject !== null ? governor.subject : before
  }
  if (governor === undefined) return chunks[left]?.kind === 'np' ? nominalBefore(chunks, left + 1) : null
  // "expects the economy to shrink": the object does it.
  if (before !== null && hasClass(governor.verb.lemma, 'estimate') && !governor.verb.passive) return before
  if (hasClass(governor.verb.lemma, 'ask') && !governor.verb.passive) {
    const asked = governor.arguments.find(({ prep }) => prep === null || prep === 'on' || prep === 'upon')
    if (asked !== undefined) return asked.nominal
  }
  if (governor.verb.lemma === 'be' && chunks[left]?.kind === 'np')
    return governor.subject ?? nominalBefore(chunks, left + 1)
  return governor.subject
}

const opensAdverbial = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.kind === 'prep' ||
  chunk.kind === 'date' ||
  chunk.kind === 'verb' ||
  chunk.kind === 'sub' ||
  chunk.kind === 'punct'

/** "five months on, X went": what ends in a preposition before its comma is an adverbial. */
function endsAdverbial(chunks: readonly Chunk[], start: number, at: number): boolean {
  let end = start
  while (end < at && !isComma(chunks[end])) end++
  return end < at && chunks[end - 1]?.kind === 'prep'
}

function isDateOfNoun(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i]
  return chunk?.kind === 'date' && chunk.date.basis !== 'computed' && chunks[i + 1]?.kind === 'np'
}

const isDated = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'date' && chunks[i + 2]?.kind === 'np'

/** The stretch before the verb, cut at commas; the first piece that opens with a noun phrase is the subject. */
function subjectInStretch(chunks: readonly Chunk[], start: number, at: number): Nominal | null {
  let first = start
  while (first < at) {
    let opening = first
    while (
      opening < at &&
      (isAdverb(chunks[opening]) || isConnector(chunks[opening]) || chunks[opening]?.kind === 'conj')
    )
      opening++
    // "February arrivals fell": the date belongs to the noun behind it.
    if (isDateOfNoun(chunks, opening) && opening + 2 <= at) opening++
    // "On 5 March Peru sent …": no comma parts the date from its subject.
    if (isDated(chunks, opening) && opening + 3 <= at) opening += 2
    if (!opensAdverbial(chunks[opening]) && !endsAdverbial(chunks, opening, at)) {
      const end = isComma(chunks[at - 1]) ? at - 1 : at
      return nominalOver(chunks, opening, end)
    }
    while (first < at && !isComma(chunks[first])) first++
    first++
  }
  return null
}

/** After the objects of the verb before, a new subject begins behind the last "and" or comma. */
function startAfterObjects(chunks: readonly Chunk[], start: number, at: number): number {
  for (let i = at - 1; i > start; i--) {
    const chunk = chunks[i]
    const opens = isComma(chunk) || chunk?.kind === 'conj'
    if (opens && chunks[i + 1]?.kind === 'np') return i + 1
  }
  return start
}

const sentenceMarks = new Set([';', ':', '!', '?', '.'])

/** "said that it would end and promised help": verbs that share a subject are alike, with a modal or without. */
const sharing = (clauses: readonly Clause[], verb: VerbGroup): Clause | undefined =>
  clauses.findLast((one) => one.verb.form === 'finite' && (one.verb.modal === null) === (verb.modal === null)) ??
  lastFinite(clauses)

function subjectOfFinite(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  clauses: readonly Clause[],
): Nominal | null {
  const previous = clauses.at(-1)
  const left = beforeAdverbs(chunks, at)
  const leftChunk = chunks[left]
  if (leftChunk?.kind === 'wh') {
    const antecedent = isComma(chunks[left - 1]) ? left - 1 : left
    return nominalBefore(chunks, antecedent)
  }
  let start = at
  while (start > 0) {
    const chunk = chunks[start - 1] as Chunk
    if (chunk.kind === 'sub' || chunk.kind === 'wh') break
    if (chunk.kind === 'punct' && sentenceMarks.has(chunk.text)) break
    if (chunk.kind === 'verb' && chunk.form !== 'participle') break
    start--
  }
  const isAfterVerb = chunks[start - 1]?.kind === 'verb'
  // "made gifts, and will support Y": nothing but connectors and adverbs since the objects of the verb before.
  const sharesSubject =
    previous !== undefined &&
    isAfterVerb &&
    (leftChunk?.kind === 'conj' || isConnector(leftChunk) || isComma(leftChunk))
  if (sharesSubject) return (sharing(clauses, verb) ?? previous).subject
  // "people who were infected were given": the relative clause ends right before the verb.
  const relative = leftChunk?.kind === 'verb' ? chunks.findLastIndex((chunk, i) => i < at && chunk.kind === 'wh') : -1
  if (relative > 0) return subjectInStretch(chunks, 0, relative)
  const governor = previous?.verb.lemma ?? ''
  const from =
    isAfterVerb && !hasClass(governor, 'say') && !hasClass(governor, 'estimate')
      ? startAfterObjects(chunks, start, at)
      : start
  return subjectInStretch(chunks, from, at)
}

/** Who does (or, in the passive, undergoes) what the verb at `at` says; null where the sentence does not tell. */
export function findSubject(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  clauses: readonly Clause[],
): Nominal | null {
  if (verb.form === 'participle') return nominalBefore(chunks, beforeAdverbs(chunks, at) + 1)
  if (verb.form === 'gerund') return subjectOfGerund(chunks, at, clauses)
  if (verb.form === 'infinitive') return subjectOfInfinitive(chunks, at, clauses)
  return subjectOfFinite(chunks, at, verb, clauses)
}
