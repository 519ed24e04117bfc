import { changeNouns } from '../../lexicon/indicator-words.ts'
import { lossParticiples, lossVerbs } from '../../lexicon/loss-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Measure } from './measure.ts'
import { isGrowth, wordsOf } from './quantity.ts'

/** A rate of growth is positive, however slow, unless the text says minus; a loss keeps its sign. */
function withGrowthSign(measure: Measure): Measure {
  const { number, quantity, isValue } = measure
  const isNegative = (number.high ?? number.low ?? 0) < 0 || wordsOf(quantity).includes('negative')
  if (isNegative) return { ...measure, direction: 'decrease' }
  const { at } = measure.anchor
  // "20 percent of GDP" is a share.
  if (
    measure.continues !== null ||
    !isValue ||
    number.unit !== 'percent' ||
    !isGrowth(quantity) ||
    at.tokens[number.to]?.lower === 'of'
  )
    return measure
  const words = wordsOf(quantity)
  const isRate = !words.slice(0, 3).some((word) => changeNouns.get(word) === 'decrease')
  return isRate ? { ...measure, direction: 'increase' } : measure
}

const lossNouns = new Set(
  'loss losses damage damages cost costs shortfall shortfalls blow hit toll drag dent setback effect effects impact harm destruction'.split(
    ' ',
  ),
)

const growing = /^(?:increase|rise|gain|jump|surge|upturn|climb)$/
const shrinking = /^(?:contraction|decline|drop|fall|slump|plunge|shrinkage|reduction|decrease|downturn|recession)$/

/** "the fall is 9 percent", "it could be 6" of a contraction: the noun says which way it goes. */
function withNounSign(measure: Measure): Measure {
  const { direction, unit, quantity, isBase } = measure
  if (direction !== 'level' || unit !== 'percent' || isBase) return measure
  const words = wordsOf(quantity)
  const prep = words.findIndex((word) => /^(?:of|in|to|for|from|by|on)$/.test(word))
  // "New Zealand's contraction", "the fall in its exports"
  const heads = [...words.slice(0, 3), ...(prep < 0 ? words.slice(-1) : words.slice(Math.max(0, prep - 1), prep))]
  if (heads.some((word) => shrinking.test(word))) return { ...measure, direction: 'decrease' }
  return heads.some((word) => growing.test(word)) ? { ...measure, direction: 'increase' } : measure
}

/** "the bill would come to 3 billion, or 1% of GDP": what something costs. */
const isBill = ({ number, continues, clause, anchor: { at } }: Measure, words: readonly string[]): boolean =>
  // "the price slipped to 2 dollars": of goods.
  !(
    clause !== null &&
    ['increase', 'decrease'].some((name) => hasVerbClass(clause.verb.lemma, null, name as 'increase'))
  ) &&
  at.tokens[number.to]?.lower !== 'of' &&
  (number.kind !== 'number' || continues !== null) &&
  /^(?:the|its|a|this) (?:price|(?:bill|toll)(?: (?:for|of|from) .+)?)$/.test(words.join(' '))

/** "receipts lost between June and August may come to 3 billion": said of the noun before the verb. */
const isLostBefore = ({ quantity, clause, anchor: { at } }: Measure): boolean =>
  quantity !== null &&
  clause !== null &&
  quantity.piece.at === at &&
  at.clauses.some(
    ({ verb }) =>
      (lossVerbs.has(verb.lemma) || /^(?:destroy|wreck|ruin|wipe|damage)$/.test(verb.lemma)) &&
      verb.form === 'participle' &&
      verb.from === quantity.piece.to &&
      verb.to <= clause.verb.from,
  )

/** "a hole of 3 billion in the tax take": what is missing of it. */
const isHole = (words: readonly string[]): boolean =>
  words.slice(0, 3).includes('hole') &&
  words.some((word) => /^(?:takings?|take|revenues?|receipts|earnings|income|exports|sales|finances|tax)$/.test(word))

const undone = new Set([...lossParticiples, 'missed', 'destroyed', 'damaged', 'ruined', 'wasted'])

/** "Lost output: 3 billion", "destroyed crops worth 3 million and boats worth 2 million" */
const isUndone = ({ quantity, clause, number, anchor: { at } }: Measure): boolean => {
  const before = quantity !== null && quantity.piece.at === at ? (at.tokens[quantity.piece.from - 1]?.lower ?? '') : ''
  const isDone =
    clause !== null &&
    !clause.verb.passive &&
    /^(?:destroy|wreck|ruin)$/.test(clause.verb.lemma) &&
    clause.verb.to <= number.from
  return undone.has(before) || isDone
}

/** "lost output of 3 billion"; what goes on with it may be something else. */
const isOfLost = ({ quantity }: Measure): boolean =>
  quantity?.how === 'estimate' &&
  wordsOf(quantity)
    .slice(0, 3)
    .some((word) => lossParticiples.has(word))

const perishing = /^(?:rot|spoil|perish|vanish|evaporate|wither)$/
const made = /^(?:produce|earn|sell|collect|harvest|export|come|arrive|materiali[sz]e|grow)$/

/** "output worth 3 million will not be produced", "40 percent of the harvest rotted", "3 million guests stayed away": what is not there. */
const isNotThere = ({ number, anchor: { at } }: Measure): boolean => {
  const own = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= number.to)
  const [first, end] = [at.chunks[own?.subject?.first ?? -1], at.chunks[(own?.subject?.end ?? 0) - 1]]
  if (own === undefined || first === undefined || end === undefined) return false
  if (first.from > number.from || number.to > end.to) return false
  const { lemma, negated, to, particle } = own.verb
  return (
    perishing.test(lemma) ||
    (negated && made.test(lemma)) ||
    (lemma === 'stay' && (particle === 'away' || at.tokens[to]?.lower === 'away'))
  )
}

/** A loss, however told, is a decrease. */
function withLossSign(measure: Measure): Measure {
  const words = wordsOf(measure.quantity)
  const isLoss =
    measure.direction === 'level' &&
    (words.slice(0, 4).some((word) => lossNouns.has(word)) ||
      isBill(measure, words) ||
      isHole(words) ||
      isLostBefore(measure) ||
      isUndone(measure) ||
      isOfLost(measure) ||
      isNotThere(measure))
  return isLoss && !measure.isBase ? { ...measure, direction: 'decrease' } : measure
}

/** Which way a figure goes, where the words of its quantity say so. */
export const withSign = (measure: Measure): Measure => withGrowthSign(withLossSign(withNounSign(measure)))
