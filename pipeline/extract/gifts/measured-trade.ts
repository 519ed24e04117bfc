import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { endOfChain, isComma } from '../parse/nominal.ts'

/** What comes to a sum: "gas sales to Argentina were worth 3 billion". */
const coming = new Set(['reach', 'amount', 'come', 'stand', 'exceed', 'surpass', 'hit', 'average', 'remain'])

const weighing = new Set(['be', 'make', 'account', 'represent', 'constitute', 'equal', 'form'])
const leaning = new Set(['depend', 'rely', 'live', 'lean', 'hinge', 'thrive', 'subsist'])

/** A rate or a fraction a few words on. */
const isShareAt = ({ numbers }: AnalyzedSentence, from: number): boolean =>
  numbers.some(
    ({ from: start, unit, nonFigure }) =>
      nonFigure === null && (unit === 'percent' || unit === 'share') && start >= from && start - from <= 3,
  )

/** "A tenth of output was tea exports to Peru", "Haiti lives off garment exports to Peru": what an economy consists of or lives on. */
function isTradeWeighed(at: AnalyzedSentence, index: number): boolean {
  const place = /^(?:prep|adv)$/.test(at.chunks[index - 1]?.kind ?? '') ? index - 2 : index - 1
  const clause = at.clauses.find(({ at: verb }) => verb === place)
  if (clause === undefined) return false
  if (leaning.has(clause.verb.lemma)) return true
  if (place === index - 2) return false
  return (
    clause.verb.lemma === 'be' && isShareAt(at, at.chunks[clause.subject?.first ?? -1]?.from ?? Number.MAX_SAFE_INTEGER)
  )
}

/** "Coffee exports to Peru fell by 4 percent", "coal exports, nearly all to China, fell": a figure of trade. */
export function isTradeMeasured(at: AnalyzedSentence, index: number): boolean {
  const { clauses, chunks, tokens } = at
  const end = endOfChain(chunks, index + 1)
  const close = isComma(chunks[end]) ? firstIndexIn(chunks, end + 1, chunks.length, (chunk) => isComma(chunk)) : -1
  const verb = clauses.find(({ at: verbAt }) => verbAt === end || (close > 0 && verbAt === close + 1))?.verb
  const isWorth = verb?.lemma === 'be' && tokens[verb.to]?.lower === 'worth'
  if (isTradeWeighed(at, index)) return true
  // "were 3 percent of GDP", "made up a tenth of output"
  const isPart = verb !== undefined && weighing.has(verb.lemma) && isShareAt(at, verb.to)
  return (
    verb !== undefined &&
    (isWorth ||
      isPart ||
      coming.has(verb.lemma) ||
      hasVerbClass(verb.lemma, verb.particle, 'increase') ||
      hasVerbClass(verb.lemma, verb.particle, 'decrease'))
  )
}
