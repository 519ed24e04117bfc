import { jobNouns } from '../../lexicon/indicator-words.ts'
import { isUndoing, lossVerbs, undoneParticiples } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Clause } from '../parse/clause.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'

/** "receipts lost between June and August may come to 3 billion", "earnings forgone: 3 billion", "takings lost in May at 3 billion": said of the noun before the participle. */
const isLostBefore = ({ quantity, number, anchor: { at } }: Measure): boolean =>
  quantity !== null &&
  quantity.piece.at === at &&
  at.clauses.some(
    ({ verb }) =>
      (lossVerbs.has(verb.lemma) || isUndoing(verb)) &&
      (verb.form === 'participle' || at.tokens[verb.to]?.text === ':') &&
      verb.to <= number.from &&
      (verb.from === quantity.piece.to || (verb.from >= quantity.piece.from && verb.to <= quantity.piece.to)),
  )

/** "Lost output: 3 billion", "3,000 cancelled nights": the participle before the noun. */
const isOfUndone = ({ quantity, anchor: { at } }: Measure): boolean => {
  const before = quantity !== null && quantity.piece.at === at ? (at.tokens[quantity.piece.from - 1]?.lower ?? '') : ''
  const own = quantity?.how === 'estimate' ? wordsOf(quantity).slice(0, 3) : []
  return undoneParticiples.has(before) || own.some((word) => undoneParticiples.has(word))
}

/** "destroyed crops worth 3 million and boats worth 2 million", "cancelled 90 percent of its flights", "walked away from orders worth 3 million". */
const isUndoneByVerb = ({ clause, number, anchor: { at } }: Measure): boolean => {
  if (clause === null || clause.verb.passive || clause.verb.negated || clause.verb.to > number.from) return false
  return (
    isUndoing(clause.verb, at.tokens[clause.verb.to]?.lower) &&
    !/^(?:at|to|above|below)$/.test(at.tokens[number.from - 1]?.lower ?? '')
  )
}

/** "lacks 3,000 guests a day", "is short of 3,000 guests", "does without 3 million in fares": what does not come. */
function isMissed({ clause, number, anchor: { at } }: Measure): boolean {
  if (clause === null || clause.verb.passive || clause.verb.negated || clause.verb.to > number.from) return false
  const { lemma, to } = clause.verb
  const before = at.tokens.slice(Math.max(to, number.from - 2), number.from).map(({ lower }) => lower)
  const isBare = /^(?:lack|miss)$/.test(lemma) && number.from - to <= 1
  return (
    isBare || (lemma === 'be' && before.join(' ') === 'short of') || (lemma === 'do' && before.at(-1) === 'without')
  )
}

/** "Of the jobs in the mill, 300 may go" */
const isGoing = ({ lemma, negated }: Clause['verb']): boolean => /^(?:go|disappear)$/.test(lemma) && !negated
const isOfJobs = (quantity: Measure['quantity']): boolean =>
  wordsOf(quantity).some((word) => jobNouns.has(singularOf(word)))

const perishing = /^(?:rot|spoil|perish|vanish|evaporate|wither)$/
const made = /^(?:produce|earn|sell|collect|harvest|export|come|arrive|materiali[sz]e|grow|fill|make|build)$/

/** "output worth 3 million will not be produced", "40 percent of the harvest rotted", "3 million guests stayed away", "orders worth 3 million were called off": what is not there. */
const isNotThere = ({ number, quantity, anchor: { at } }: Measure): boolean => {
  const own = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= number.to)
  const [first, end] = [at.chunks[own?.subject?.first ?? -1], at.chunks[(own?.subject?.end ?? 0) - 1]]
  if (own === undefined || first === undefined || end === undefined) return false
  if (first.from > number.from || number.to > end.to) return false
  const { lemma, negated, passive, to, particle } = own.verb
  return (
    perishing.test(lemma) ||
    (isGoing(own.verb) && own.verb.from - number.to <= 2 && isOfJobs(quantity)) ||
    (negated && made.test(lemma)) ||
    (passive && !negated && isUndoing(own.verb, at.tokens[to]?.lower)) ||
    (lemma === 'stay' && (particle === 'away' || at.tokens[to]?.lower === 'away'))
  )
}

/** "has seen orders worth 3 million scrapped", "orders for 3 million called off by buyers": a participle right behind the figure. */
const isUndoneBehind = ({ number, np, anchor: { at } }: Measure): boolean =>
  // "sees 3 billion gone"
  [number.to, np.to].some((i) => at.tokens[i]?.lower === 'gone') ||
  at.clauses.some(
    ({ verb }) =>
      verb.form === 'participle' &&
      (isUndoing(verb) || lossVerbs.has(verb.lemma)) &&
      (verb.from === number.to || verb.from === np.to),
  )

/** "put at 3 million the takings that will not come in", "exports that never left": what the quantity's own clause denies. */
const isDeniedBehind = ({ quantity, anchor: { at } }: Measure): boolean => {
  if (quantity === null || quantity.piece.at !== at || at.tags[quantity.piece.to] !== 'WH') return false
  const own = at.clauses.find(({ verb }) => verb.from > quantity.piece.to)
  return own !== undefined && own.verb.from - quantity.piece.to <= 2 && own.verb.negated && made.test(own.verb.lemma)
}

/** "Gone are 3,000 jobs", "Lost: 40 percent of sales": said in front of the figure. */
const isGoneAhead = ({ number, anchor: { at } }: Measure): boolean => {
  const link = at.tokens[number.from - 1]?.lower ?? ''
  const from = number.from - 2
  const word = at.tokens[from]?.lower ?? ''
  const isOpening = from === 0 || /^[.;,•]$/.test(at.tokens[from - 1]?.text ?? '')
  return isOpening && /^(?:is|are|was|were|:)$/.test(link) && /^(?:gone|lost|vanished|wiped|destroyed)$/.test(word)
}

/** "what they have forgone", "what the storm has cost them" */
export const isLossVerb = (verb: { lemma: string; particle: string | null }): boolean =>
  lossVerbs.has(verb.lemma) || isUndoing(verb) || verb.lemma === 'cost'

/** "What Peru lost in revenue comes to 3 billion" */
const isWhatLost = ({ quantity, anchor: { at } }: Measure): boolean => {
  if (quantity === null || quantity.piece.at !== at) return false
  const { from } = quantity.piece
  const own = at.clauses.find(({ verb }) => verb.to <= from && from - verb.to <= 1 && isLossVerb(verb))
  const opening = at.chunks[(own?.first ?? 0) - 1]
  return own !== undefined && !own.verb.negated && opening?.kind === 'wh' && at.tokens[opening.from]?.lower === 'what'
}

/** What a figure is of is lost, cancelled, destroyed or does not come about. */
export const isUndone = (measure: Measure): boolean =>
  isLostBefore(measure) ||
  isOfUndone(measure) ||
  isUndoneByVerb(measure) ||
  isMissed(measure) ||
  isUndoneBehind(measure) ||
  isDeniedBehind(measure) ||
  isGoneAhead(measure) ||
  isWhatLost(measure) ||
  isNotThere(measure)
