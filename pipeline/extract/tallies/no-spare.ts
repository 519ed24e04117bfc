import { isPlural } from '../../lexicon/nouns.ts'
import { hasVerbClass, type VerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isBeforeDead } from '../counts/before-dead.ts'
import type { Discourse } from '../discourse.ts'
import { isDue } from '../due.ts'
import { conditionIn } from '../estimates/scenario.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { measuresOther } from './no-count.ts'
import type { Crowd, Spot } from './spot.ts'

/** "40 a day", "300 per month", "twice 12", "three times": a rate or a ratio. */
const isRate = ({ at, number, index }: Spot): boolean =>
  number.each ||
  /^(?:per|apiece|times|fold|percent|degrees)$/.test(lowerAt(at, number.to)) ||
  (/^(?:a|an|each|every)$/.test(lowerAt(at, number.to)) && at.tags[number.to + 1] === 'N') ||
  /^(?:normally|usually|typically|twice|thrice|half|double|times|than|as|every|which)$/.test(
    lowerAt(at, number.from - 1),
  ) ||
  // "took in 2,400" has no preposition
  /^(?:in|across|of)$/.test(markerText(at.chunks[index - 1]))

/** "until 1999", "in 2024": may be a year. */
const isYearLike = ({ at, number }: Spot): boolean => {
  const value = number.low ?? 0
  return value === number.high && value >= 1900 && value < 2100 && /^\d{4}$/.test(at.tokens[number.to - 1]?.text ?? '')
}

/** "the two had met", "both of those three": a back-reference. */
const isPointed = ({ at, number }: Spot): boolean =>
  (number.low ?? 0) <= 12 &&
  /^(?:the|these|those|both|all|any|his|her|our|its|their|latter|former|first|last|next)$/.test(
    lowerAt(at, number.from - 1),
  )

/** "at five", "aged 12", "day 13", "No. 4": what small numbers tell more often than how many. */
const isLabelled = ({ at, number }: Spot): boolean => {
  const before = at.tags[number.from - 1]
  const isBesideNoun = number.from > 0 && before === 'N' && !isPlural(lowerAt(at, number.from - 1))
  return (number.high ?? number.low ?? 0) <= 31 && (isBesideNoun || lowerAt(at, number.from - 1) === 'at')
}

/** What tells of no state of the world: trade, plans, wishes, talk and prices. */
const otherClasses: readonly VerbClass[] = ['buy', 'sell', 'give', 'pledge', 'ask', 'plan', 'deny', 'make', 'raise']
const otherVerbs = new Set(
  'cost pay earn spend win weigh measure last run vote want need require lack long owe lend borrow print carry fetch charge budget meet discuss talk sign'.split(
    ' ',
  ),
)

/** Whether a clause tells what is or was so, and no trade, plan or wish. */
export const tellsState = (at: AnalyzedSentence, clause: Clause): boolean => {
  const { lemma, particle, form, modal, negated } = clause.verb
  if (form !== 'finite' || modal !== null || negated || isDue(at, clause)) return false
  // "has brought back 1,900": persons are fetched
  if (/^(?:bring|take|fly)$/.test(lemma) && /^(?:back|home|out|over)$/.test(lowerAt(at, clause.verb.main + 1)))
    return true
  return !otherVerbs.has(lemma) && !otherClasses.some((name) => hasVerbClass(lemma, particle, name))
}

/** Goods or an economy were told of since the persons were counted: a bare figure goes on with those. */
export function isOfOthers({ aid, economy }: Discourse, { sentence }: Crowd): boolean {
  // Trains, lorries and soldiers bring others as well as gifts.
  const isGift = aid !== null && (aid.donor !== null || aid.recipient !== null)
  const isGoods = isGift && aid.item !== null && aid.item.category !== 'personnel' && aid.item.category !== 'transport'
  const goods = isGoods ? (aid.item.piece?.at.sentence.index ?? sentence) : -1
  const measured = economy?.quantity?.piece.at.sentence.index ?? -1
  return goods >= sentence || measured >= sentence
}

const classes = [isRate, isYearLike, isPointed, isLabelled, measuresOther]

/** A number that is no count of those told before. */
export function isNoSpare(spot: Spot): boolean {
  const { at, number } = spot
  const condition = conditionIn(at)
  if (condition !== null && number.from >= condition.from && number.to <= condition.to) return true
  // "Lasa 40 (2 deaths)": no more of the dead
  return isBeforeDead(at, number) || (number.low ?? number.high ?? 0) <= 1 || classes.some((is) => is(spot))
}
