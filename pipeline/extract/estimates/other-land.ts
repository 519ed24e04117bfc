import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, wordBefore } from '../areas.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'

/** Lands that are the other side of a figure by what is done there, or from there. */

const barriers =
  /^(?:ban|embargo|boycott|blockade|sanctions|tariffs?|dut(?:y|ies)|quotas?|curbs|restrictions|moratorium)$/

/** "Japan's ban on Thai chicken cost farmers in Thailand 3 million": who keeps the goods of another out. */
function isBarring(at: AnalyzedSentence, { to, iso3 }: AreaMention, { clause, direction }: Measure): boolean {
  if (direction !== 'decrease' || clause === null || clause.verb.from < to || !isGenitiveMark(at.tokens[to]))
    return false
  const isBarrier = at.tokens.slice(to + 1, to + 4).some(({ lower }) => barriers.test(lower))
  const isOther = (area: AreaMention): boolean =>
    area.iso3 !== null && area.iso3 !== iso3 && area.from >= clause.verb.to
  return isBarrier && at.areas.some(isOther)
}

const lands = /^(?:islands?|country|kingdom|republic|emirate|sultanate|archipelago|resorts?)$/

/** "Australians spent 3 million less in Bali": guests, who are told with the place that they spend it in. */
function isSpendingAbroad(at: AnalyzedSentence, area: AreaMention, { clause, quantity }: Measure): boolean {
  if (clause?.verb.lemma !== 'spend' || area.form !== 'people' || area.to !== clause.verb.from) return false
  const isIn = (token: number): boolean => /^(?:in|on)$/.test(at.tokens[token]?.lower ?? '') && token >= clause.verb.to
  const isPlaced = at.areas.some(
    ({ from, form, iso3 }) =>
      form === 'name' && iso3 !== area.iso3 && isIn(from - (wordBefore(at.tokens, from) === 'the' ? 2 : 1)),
  )
  const isLand = at.tokens.some(({ lower }, i) => lands.test(lower) && at.tokens[i - 1]?.lower === 'the' && isIn(i - 2))
  return wordsOf(quantity)[0] === 'spending' && (isPlaced || isLand)
}

/** "Russia, with which Moldova did 40 percent of its trade": with whom one trades. */
const isWithWhich = ({ tokens }: AnalyzedSentence, { to }: AreaMention, { number, quantity }: Measure): boolean => {
  const start = tokens[to]?.text === ',' ? to + 1 : to
  return (
    tokens[start]?.lower === 'with' &&
    /^(?:which|whom)$/.test(tokens[start + 1]?.lower ?? '') &&
    number.from > start &&
    wordsOf(quantity).some((word) => /^(?:trade|business|commerce)$/.test(word))
  )
}

/** "half of their market in Russia": where sellers of another land have their buyers. */
const isOwnMarket = ({ tokens }: AnalyzedSentence, { from }: AreaMention): boolean =>
  wordBefore(tokens, from) === 'in' &&
  /^markets?$/.test(tokens[from - 2]?.lower ?? '') &&
  /^(?:its|their)$/.test(tokens[from - 3]?.lower ?? '')

/** "wrote off 3 billion of loans to Greek borrowers": who owes it. */
const isBorrower = ({ tokens }: AnalyzedSentence, { from }: AreaMention, { clause }: Measure): boolean =>
  clause?.verb.lemma === 'write' &&
  wordBefore(tokens, from) === 'to' &&
  /^(?:loans?|lending|credits?)$/.test(tokens[from - 2]?.lower ?? '')

export const isOtherLand = (at: AnalyzedSentence, area: AreaMention, measure: Measure): boolean =>
  isBarring(at, area, measure) ||
  isSpendingAbroad(at, area, measure) ||
  isWithWhich(at, area, measure) ||
  isBorrower(at, area, measure) ||
  isOwnMarket(at, area)
