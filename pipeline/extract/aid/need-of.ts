import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { hasWord, wordFact } from '../word-test.ts'
import type { AidFigure } from './figure.ts'
import { notAsked } from './needed.ts'

const needs = new Set(['need', 'shortage', 'shortfall', 'requirement', 'lack'])
const standing = /^(?:be|stand|come|amount|total|reach|run|equal|remain)$/
/** What is met or eased is needed no more. */
const meeting =
  /^(?:meet|cover|satisfy|fulfil|fulfill|fill|ease|end|relieve|avert|prevent|overcome|plug|close|avoid|address|drop|waive|lift|abolish|scrap)$/

const isNeed = ({ chunks, tokens }: AnalyzedSentence, index: number): boolean => {
  const np = chunks[index]
  return (
    np?.kind === 'np' &&
    np.number === null &&
    needs.has(singularOf(tokens[np.head]?.lower ?? '')) &&
    tokens[np.from]?.lower !== 'no'
  )
}

const isWordOfNeed = wordFact(({ lower }) => needs.has(singularOf(lower)))
const mayTellNeed = oncePerSentence(({ tokens }: AnalyzedSentence) => hasWord(tokens, isWordOfNeed))

/** Chunks of a list before a figure, so that a text of figures alone costs no more than its length. */
const longestList = 40

/** Index of the first figure of the list that the one at `index` stands in: "at 500 sets of gowns and 2,000 masks". */
function firstOfList(at: AnalyzedSentence, index: number): number {
  let first = index
  for (let i = index - 1; i >= Math.max(0, index - longestList); i--) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'np') {
      if (chunk.number !== null) first = i
      continue
    }
    const isUnitOf = isOf(chunk) && npAt(at, i - 1)?.number != null
    if (chunk?.kind !== 'conj' && !isComma(chunk) && !isUnitOf) break
  }
  return first
}

/** "The need for 300 tents was met by Peru", "A lack of 20 trucks slowed the work", "because of a shortage of 300 beds": a need that is over, or only a cause, at `index`. */
function isPastOrCause({ clauses, chunks }: AnalyzedSentence, index: number): boolean {
  const before = chunks[index - 1]
  if (before?.kind === 'prep' && /^(?:because of|due to|owing to|thanks to|on account of)$/.test(before.text))
    return true
  return clauses.some(({ verb, subject }) => {
    if (subject?.first !== index || verb.negated || verb.modal !== null || verb.form !== 'finite') return false
    return verb.passive ? meeting.test(verb.lemma) : !standing.test(verb.lemma)
  })
}

/** "a shortage of 300 gowns", "put the need at 50,000 masks and 2,000 suits", "The shortfall comes to 300 beds", "Needs: 20 tents": goods that a noun of need counts. */
export function isNeedOf(at: AnalyzedSentence, figure: AidFigure): boolean {
  const { index, kind, item, number } = figure
  if (!mayTellNeed(at)) return false
  if (kind !== 'known' || number.kind !== 'number' || notAsked.has(item.category)) return false
  const first = firstOfList(at, index)
  const link = at.chunks[first - 1]
  if (link?.kind === 'punct') return link.text === ':' && first === 2 && isNeed(at, 0)
  const clause = at.clauses.findLast(({ at: verb }) => verb < first)
  const [start, main] = [clause?.verb.from ?? 0, clause?.verb.main ?? 0]
  const isNoLonger = at.tokens.slice(Math.max(0, start - 1), main).some(({ lower }) => lower === 'longer')
  if (clause !== undefined && (isNoLonger || clause.verb.negated || meeting.test(clause.verb.lemma))) return false
  if (link?.kind === 'prep' && /^(?:of|for|at)$/.test(link.text) && isNeed(at, first - 2))
    return !isPastOrCause(at, first - 2)
  const isTold = clause !== undefined && standing.test(clause.verb.lemma) && first - clause.at <= 2
  return isTold && clause.subject !== null && isNeed(at, clause.subject.first)
}
