import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isOfGifts } from './gift-words.ts'
import type { Measure } from './measure.ts'
import { partnerOf } from './partners.ts'
import { wordsOf } from './quantity.ts'
import { readMeasures } from './read-measures.ts'

/** What no one gives: money said of these is a figure of the economy. */
const ungiven = new Set(
  `reserve reserves crop harvest remittance remittances output gdp loss losses damage revenue revenues earnings
  flows inflows outflows transfers fdi direct shortfall deficit surplus turnover profit profits receipts prices price trade`.split(
    /\s+/,
  ),
)

/** Trade of a country; of what is given as well, it may be help that is told. */
const traded = new Set('exports imports sales shipments'.split(' '))
const givenGoods =
  /mask|vaccin|medic|drug|ventilator|protective|\bsuits?\b|\bkits?\b|\btests?\b|oxygen|glove|goggle|suppl|equipment|donat/

const summing = new Set(['amount', 'come', 'reach', 'stand', 'total', 'be', 'earn', 'bring', 'see'])

/** Not "data show exports worth 3 billion". */
const tellsSum = ({ verb }: Clause): boolean =>
  summing.has(verb.lemma) ||
  hasVerbClass(verb.lemma, verb.particle, 'increase') ||
  hasVerbClass(verb.lemma, verb.particle, 'decrease')

/** "exports to Peru fell to $4.9 billion": they change, or come to a sum. */
const isOfTrade = ({ quantity, clause, anchor, number }: Measure): boolean =>
  quantity !== null &&
  (clause === null ? isAside(anchor.at, number) : tellsSum(clause)) &&
  wordsOf(quantity).some((word) => traded.has(word)) &&
  !givenGoods.test(wordsOf(quantity).join(' '))

/** "exports to Peru, worth 3 billion in 2019, could shrink" */
const isAside = ({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[from - 1]?.lower === 'worth' && tokens[from - 2]?.text === ','

/** "the authority collected 3 trillion": taxes are no gift. */
const isTaken = ({ tokens, clauses }: AnalyzedSentence, { from }: NumberMention): boolean =>
  clauses.some(({ verb }) => verb.lemma === 'collect' && verb.to <= from && from - verb.to <= 2) &&
  tokens.slice(0, from).some(({ lower }) => /^(?:revenues?|tax|taxes|customs|duties)$/.test(lower))

const isClear = (measure: Measure): boolean => {
  const { number, unit, quantity } = measure
  if (quantity === null || quantity.how === 'estimate-near') return false
  if (number.kind !== 'money' && unit !== 'visit') return false
  if (partnerOf(measure.anchor.at, number) !== null) return true
  return wordsOf(quantity).some((word) => ungiven.has(word)) || isOfTrade(measure)
}

/** Money of a sentence in which nothing is given, said of what no one gives: the readers of gifts leave it. */
export function economicOnly(input: FrameInput): ReadonlySet<NumberMention> {
  const hasMoney = input.at.numbers.some((number) => number.kind === 'money' && input.free.has(number))
  if (!hasMoney || isOfGifts(input.at)) return new Set()
  const taken = input.at.numbers.filter((number) => number.kind === 'money' && isTaken(input.at, number))
  return new Set([
    ...readMeasures(input)
      .filter(isClear)
      .map(({ number }) => number),
    ...taken,
  ])
}
