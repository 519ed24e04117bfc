import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { caseStates, personVerbs, uncountedNouns } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import type { Chunk, NounPhrase } from '../parse/chunk.ts'
import { lowerWords } from '../piece.ts'
import { isOfTeller } from '../told-clause.ts'
import { wordTest } from '../word-test.ts'
import type { Counted, CountedNoun, Spot } from './spot.ts'
import { subjectEnd } from './subject-end.ts'
import { unitAt } from './unit-of.ts'

const caseNouns = new Set(['cases', 'infections', 'patients', 'infected'])

const namesPersons = wordTest((lower) => caseNouns.has(lower) || (isPlural(lower) && isPeopleNoun(lower)))

/** Whether a phrase names people or cases. */
function isOfPersons(at: AnalyzedSentence, np: NounPhrase): boolean {
  const head = at.tokens[np.head]?.word
  return head != null && namesPersons(head)
}

function namedBy(at: AnalyzedSentence, index: number, np: NounPhrase): CountedNoun {
  const from = np.number !== null && np.number.to <= np.head ? np.number.to : np.from
  return { subject: { at, from, to: Math.max(subjectEnd(at, index), np.head + 1) }, unit: unitAt(at, np.head) }
}

/** The last phrase before chunk `end` that names people or cases, or that a number counts. */
export function lastCountable(at: AnalyzedSentence, end: number): CountedNoun | null {
  for (let i = end - 1; i >= 0; i--) {
    const np = at.chunks[i]
    if (np?.kind !== 'np' || np.isPronoun) continue
    const isCounted =
      np.number !== null && np.number.kind === 'number' && np.number.unit === null && np.number.to <= np.head
    const lower = lowerAt(at, np.head)
    if (isOfPersons(at, np)) {
      if (isOfTeller(at, i)) continue
      return namedBy(at, i, np)
    }
    if (!isCounted || !isPlural(lower) || uncountedNouns.has(singularOf(lower)) || isPrep(at, i)) continue
    if (isOfTeller(at, i)) continue
    // "of the doses promised, 100,000 have come": goods are no tally.
    return goodsIn({ at, from: np.from, to: np.to }) === null ? namedBy(at, i, np) : null
  }
  return null
}

/** "in 26 countries": where, not what. */
const isPrep = ({ chunks }: AnalyzedSentence, index: number): boolean => {
  const before = chunks[index - 1]
  return before?.kind === 'prep' && before.text !== 'of'
}

/** "in 26 countries", "in the three worst-hit ones". */
function isPlace({ number, how, subject: { at } }: Counted): boolean {
  const before = at.tags[number.from - 1] === 'DET' ? number.from - 2 : number.from - 1
  return how === 'tally' && at.tags[before] === 'PREP' && at.tokens[before]?.lower !== 'of'
}

/** The figure told last that later ones go on with. */
export const lastCounted = (before: readonly Counted[]): Counted | undefined =>
  before.findLast(
    (one) =>
      one.unit !== 'percent' &&
      one.unit !== 'share' &&
      one.how !== 'tally-of-predicate' &&
      (one.unit === 'person' || !isPlace(one)),
  )

/** "patients who apply … , and 200 have done so": the plural subject of the clause before. */
function subjectBefore(at: AnalyzedSentence, index: number): CountedNoun | null {
  const clause = at.clauses.find(
    ({ at: verb, subject }) =>
      verb < index && subject !== null && subject.first < verb && !isOfTeller(at, subject.first),
  )
  const np = clause?.subject?.members[0]?.np
  if (np === undefined || np.isPronoun || np.number !== null) return null
  const isPlainPlural = at.tags[np.head] === 'N' || np.head === 0
  if (!isPlainPlural || !isPlural(lowerAt(at, np.head)) || uncountedNouns.has(singularOf(lowerAt(at, np.head))))
    return null
  return goodsIn({ at, from: np.from, to: np.to }) === null
    ? { subject: { at, from: np.from, to: np.to }, unit: unitAt(at, np.head) }
    : null
}

/** "Of the clinics in Lima five are open": what the sentence opens with is the whole. */
export function wholeInFront(at: AnalyzedSentence): CountedNoun | null {
  const [of, np] = at.chunks
  if (of?.kind !== 'prep' || of.text !== 'of' || np?.kind !== 'np' || np.isPronoun || np.number !== null) return null
  const noun = lowerAt(at, np.head)
  if (!isPlural(noun) || at.tags[np.head] !== 'N' || uncountedNouns.has(singularOf(noun))) return null
  // Goods may be those of a gift; what stands in a place is none.
  const goods = goodsIn({ at, from: np.from, to: np.to })
  return goods === null || goods.category === 'facility' ? namedBy(at, 1, np) : null
}

const measured = /^(?:exports|imports|sales|prices|wages|earnings|profits|revenues|losses|costs|orders|takings)$/

/** "Not so lucky were the houses: 234 lie flat", "As for the schools, 40 have no roof": what the words before the mark turn to. */
function topicAhead({ at, index }: Spot): CountedNoun | null {
  const [as, prep, np, mark] = [at.chunks[index - 4], at.chunks[index - 3], at.chunks[index - 2], at.chunks[index - 1]]
  if (np?.kind !== 'np' || mark?.kind !== 'punct' || np.isPronoun || np.number !== null) return null
  const isAsFor = mark.text === ',' && at.tokens[0]?.lower === 'as' && at.tokens[1]?.lower === 'for' && np.from === 2
  const isTurned = mark.text === ':' && prep?.kind === 'verb' && prep.lemma === 'be' && isDescribing(at, as)
  // "Houses: 243,600 flattened, 90 damaged"
  const isTitle =
    mark.text === ':' && (prep === undefined || (prep.kind === 'punct' && /^[.;•]$/.test(prep.text))) && !np.isName
  const noun = lowerAt(at, np.head)
  if (!(isAsFor || isTurned || isTitle) || !isPlural(noun) || uncountedNouns.has(singularOf(noun))) return null
  // "As for exports, 300 million was lost"
  if (measured.test(noun)) return null
  const goods = goodsIn({ at, from: np.from, to: np.to })
  const topic = goods === null || goods.category === 'facility' ? namedBy(at, index - 2, np) : null
  // "As for the towns, 9 were killed"
  const verb = at.chunks[index + 1]
  const isOfPersons = verb?.kind === 'verb' && (verb.lemma === 'die' || (verb.passive && personVerbs.has(verb.lemma)))
  return topic !== null && topic.unit !== 'person' && isOfPersons ? null : topic
}

/** "lucky", "worst hit": what stands in front of its verb and only describes. */
const isDescribing = ({ tags }: AnalyzedSentence, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'np' ? tags[chunk.head] === 'ADJ' : chunk?.kind === 'verb' && chunk.form === 'participle'

/** The same for a share, which may be one of cases. */
export function wholeBefore({ at, index, before, discourse }: Spot): CountedNoun | null {
  return lastCounted(before) ?? lastCountable(at, index) ?? discourse.counted
}

/** Cases without more are no tallies: another frame counts them. */
const isTallied = (noun: CountedNoun | null): CountedNoun | null => {
  if (noun === null || noun.unit !== 'case') return noun
  return lowerWords(noun.subject).some((word) => caseStates.has(word)) ? noun : null
}

/** What a figure without a noun counts: what was counted, or could be, before it in the sentence, else in the paragraph. */
export function antecedentOf(spot: Spot): CountedNoun | null {
  const { at, index, before, discourse, crowd } = spot
  const topic = topicAhead(spot)
  if (topic !== null) return isTallied(topic)
  const near = lastCounted(before) ?? lastCountable(at, index)
  if (near !== null) return isTallied(near)
  const isOther = ({ to, nonFigure, kind, from }: NumberMention): boolean =>
    nonFigure === null &&
    kind === 'number' &&
    to <= (at.chunks[index]?.from ?? 0) &&
    !before.some(({ number }) => number.from === from)
  // A number of something else between breaks the list.
  return (
    wholeInFront(at) ??
    subjectBefore(at, index) ??
    (at.numbers.some(isOther) ? null : isTallied(discourse.counted)) ??
    crowd
  )
}
