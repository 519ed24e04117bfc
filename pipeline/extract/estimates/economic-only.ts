import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import { readMeasures } from './read-measures.ts'

/** What no one gives: money said of these is a figure of the economy. */
const ungiven = new Set(
  `reserve reserves crop harvest remittance remittances output gdp loss losses damage exports imports revenue revenues sales earnings
  flows inflows outflows transfers deficit surplus turnover profit profits receipts prices price`.split(/\s+/),
)

const gifts = new Set('grant grants aid donation donations gift gifts credit credits pledge pledges assistance fund funds appeal package contribution contributions'.split(' '))

const isOfGifts = ({ tokens, clauses }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }) => gifts.has(lower)) ||
  clauses.some(({ verb }) => hasVerbClass(verb.lemma, verb.particle, 'pledge') || giving.has(verb.lemma))

const giving = new Set(['donate', 'give', 'send', 'grant', 'contribute', 'offer', 'hand', 'provide', 'lend', 'allocate', 'disburse', 'earmark', 'raise', 'wire', 'pay'])

const isClear = ({ number, quantity }: Measure): boolean =>
  number.kind === 'money' && quantity !== null && quantity.how !== 'estimate-near' && wordsOf(quantity).some((word) => ungiven.has(word))

/** Money of a sentence in which nothing is given, said of what no one gives: the readers of gifts leave it. */
export function economicOnly(input: FrameInput): ReadonlySet<NumberMention> {
  const hasMoney = input.at.numbers.some((number) => number.kind === 'money' && input.free.has(number))
  if (!hasMoney || isOfGifts(input.at)) return new Set()
  return new Set(readMeasures(input).filter(isClear).map(({ number }) => number))
}
