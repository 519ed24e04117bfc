import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { type Chunk, markerText, type NounPhrase } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'

/** A figure and where it stands. */
export interface Spot {
  readonly at: AnalyzedSentence
  readonly discourse: Discourse
  readonly number: NumberMention
  readonly np: NounPhrase
  /** Index of its noun phrase among the chunks. */
  readonly index: number
  /** The clause whose verb governs it; null where it stands before the verb, or there is none. */
  readonly clause: Clause | null
  /** `index` is where the verb leaves a gap for it: it stands in front of the clause itself. */
  readonly isGap?: boolean
}

/** "fell by 3% and, the bank believes, by 5%": who tells stands between commas, and the verb before goes on. */
function isAsideOfTelling({ chunks }: AnalyzedSentence, { verb, subject, at }: Clause): boolean {
  const isTelling = hasVerbClass(verb.lemma, null, 'say') || hasVerbClass(verb.lemma, null, 'estimate')
  return (
    isTelling &&
    subject !== null &&
    markerText(chunks[subject.first - 1]) === ',' &&
    markerText(chunks[at + 1]) === ',' &&
    chunks[at + 2]?.kind === 'prep'
  )
}

/** Each figure of a sentence asks. */
const governorsIn = oncePerSentence((at: AnalyzedSentence): readonly (Clause | null)[] => {
  const governors: (Clause | null)[] = at.chunks.map(() => null)
  for (const [place, clause] of at.clauses.entries()) {
    const owner = isAsideOfTelling(at, clause) ? (at.clauses[place - 1] ?? clause) : clause
    for (let i = clause.at + 1; i < clause.end; i++) governors[i] = owner
  }
  return governors
})

/** The clause whose verb precedes a chunk. */
const governorOf = (at: AnalyzedSentence, index: number): Clause | null => governorsIn(at)[index] ?? null

export function spotOf(at: AnalyzedSentence, discourse: Discourse, number: NumberMention): Spot | null {
  // "may exceed 30 million": the verb is the hedge, and the numeral stands in the phrase behind it.
  const first = chunkOf(at, number.from)
  const index = at.chunks[first]?.kind !== 'np' ? chunkOf(at, number.to - 1) : first
  const np = at.chunks[index]
  if (np?.kind !== 'np' || number.to > np.to) return null
  return { at, discourse, number, np, index, clause: setAgainst(at, number) ?? governorOf(at, index) }
}

/** "will not grow by 3 percent as budgeted but by 1.2", "did not fall to 3, as was feared, but to 4": the verb that is denied of the figure before holds of this one. */
function setAgainst({ tokens, clauses, numbers }: AnalyzedSentence, { from }: NumberMention): Clause | null {
  const [but, prep] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower]
  if (but !== 'but' || !/^(?:by|to)$/.test(prep ?? '')) return null
  const denied = clauses.findLast(({ verb }) => verb.negated && verb.form === 'finite' && verb.to < from) ?? null
  const isSame = ({ from: first, nonFigure }: NumberMention): boolean =>
    nonFigure === null && first > (denied?.verb.to ?? from) && first < from && tokens[first - 1]?.lower === prep
  return numbers.some(isSame) ? denied : null
}

export const isRelative = ({ unit }: NumberMention): boolean =>
  unit === 'percent' || unit === 'percentage_point' || unit === 'share'

export const prepText = (chunk: Chunk | undefined): string | null => (chunk?.kind === 'prep' ? chunk.text : null)

/** "to a record US$3 billion": how high a figure is. */
const isRecord = (tokens: AnalyzedSentence['tokens'], chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'np' &&
  chunk.to - chunk.from === 2 &&
  /^an?$/.test(tokens[chunk.from]?.lower ?? '') &&
  tokens[chunk.head]?.lower === 'record'

/** Index of the chunk before `index` that is no adverb and no date. */
export function beforeAsides({ chunks, tokens }: AnalyzedSentence, index: number): number {
  let i = index - 1
  while (chunks[i]?.kind === 'adv' || chunks[i]?.kind === 'date' || isRecord(tokens, chunks[i])) i--
  // "to a two-year low of": how low or high it is.
  const isExtreme = prepText(chunks[i]) === 'of' && extremes.test(tokens[(chunks[i - 1]?.to ?? 0) - 1]?.lower ?? '')
  // "to a record high of"
  const prep = /^ad[jv]$/.test(chunks[i - 1]?.kind ?? '') ? i - 3 : i - 2
  return isExtreme && /^(?:to|at)$/.test(prepText(chunks[prep]) ?? '') ? prep : i
}

/** "was as steep as": how large it is told to be. */
const isLikened = ({ chunks }: AnalyzedSentence, left: number): boolean =>
  prepText(chunks[left]) === 'as' && prepText(chunks[left - 2]) === 'as' && chunks[left - 3]?.kind === 'verb'

/** "posted an all-time high of", "hit a record of", "was as steep as": the verb right before how high or low it is; `left` where it is none. */
export function beforeExtreme(at: AnalyzedSentence, left: number): number {
  if (isLikened(at, left)) return left - 3
  const { chunks, tokens } = at
  const np = chunks[left - 1]
  const isExtreme =
    prepText(chunks[left]) === 'of' && np?.kind === 'np' && extremes.test(tokens[np.to - 1]?.lower ?? '')
  return isExtreme && chunks[left - 2]?.kind === 'verb' ? left - 2 : left
}

const extremes = /^(?:record|low|high|peak|trough|maximum|minimum)$/

/** Index of the chunk before "in 2024 just". */
export function beforeDates(at: AnalyzedSentence, index: number): number {
  const left = beforeAsides(at, index)
  const isDated = prepText(at.chunks[left]) !== null && at.chunks[left + 1]?.kind === 'date'
  return isDated ? left - 1 : left
}

/** The last figure that ends before a token. */
export const figureBefore = ({ numbers }: Spot['at'], token: number): NumberMention | undefined =>
  numbers.findLast(({ to, nonFigure }) => to <= token && nonFigure === null)

/** "Asia keeps growing: China by 6 percent": behind the colon the verb before it is told of a place. */
export function clauseOpened({ at, index }: Spot): Clause | null {
  const [colon, place] = [at.chunks[index - 3], at.chunks[index - 2]]
  // "rose instead: by 96 percent"
  if (prepText(at.chunks[index - 1]) === 'by' && markerText(place) === ':')
    return at.clauses.findLast(({ at: verb, verb: { form } }) => verb < index - 2 && form === 'finite') ?? null
  if (prepText(at.chunks[index - 1]) !== 'by' || place?.kind !== 'np' || markerText(colon) !== ':') return null
  const isNamed = at.areas.some(({ from, to, form }) => form === 'name' && from >= place.from && to === place.to)
  return isNamed ? (at.clauses.findLast(({ at: verb }) => verb < index - 3) ?? null) : null
}
