import { timeUnits } from '../../lexicon/units-of-measure.ts'
import { words } from '../../lexicon/word-list.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { NonFigure, Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const agoWords = words('ago later earlier after before afterwards on hence from prior beforehand')
const spanBefore = words(
  'within for after in before past last next previous following preceding coming over during throughout first final every another',
)
const lastingVerbs = words('last lasts lasted lasting')

/** Step back over "the", "at least", "more than" to the word that governs the span. */
function governor(tokens: readonly Token[], figure: Figure): number {
  let at = figure.from - 1
  for (let steps = 0; steps < 3 && skippable.has(lowerAt(tokens, at)); steps++) at--
  return at
}

const skippable = words('the a an just only another least at most more than than some about of')

/** "a quarter of a century", "half a decade"; not "grew by a tenth a year" */
function isPartOfSpan(tokens: readonly Token[], { unit, to }: Figure): boolean {
  const hasOf = lowerAt(tokens, to) === 'of'
  const article = hasOf ? to + 1 : to
  const isPart = unit === 'share' && (hasOf || lowerAt(tokens, to - 1) === 'half')
  return isPart && /^an?$/.test(lowerAt(tokens, article)) && timeUnits.has(lowerAt(tokens, article + 1))
}

/** "will last two weeks": the verb. */
const isVerbLast = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'last' &&
  /^(?:will|would|may|might|can|could|should|must|to|only)$/.test(lowerAt(tokens, at - 1))

/** "for two weeks", "ten days ago", "half a decade": how long, no figure of its own; "lasted two weeks" is one. */
export function classifySpan(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (isPartOfSpan(tokens, figure)) return 'span_of_time'
  if (figure.unit === null || !timeUnits.has(figure.unit) || figure.kind !== 'number') return null
  const next = lowerAt(tokens, figure.to)
  if (next === 'old' || (next === '-' && lowerAt(tokens, figure.to + 1) === 'old')) return 'other'
  if (lowerAt(tokens, figure.numeral.to) === '-') return 'span_of_time'
  if (agoWords.has(next) && !(next === 'on' && tokens[figure.to + 1]?.kind === 'word') && next !== 'from')
    return 'span_of_time'
  if (next === 'from' && lowerAt(tokens, figure.to + 1) === 'now') return 'span_of_time'
  if (spanBefore.has(lowerAt(tokens, figure.value.from))) return 'span_of_time'
  const at = governor(tokens, figure)
  if (!spanBefore.has(lowerAt(tokens, at)) || isVerbLast(tokens, at)) return null
  return lowerAt(tokens, at) === 'for' && lastingVerbs.has(lowerAt(tokens, at - 1)) ? null : 'span_of_time'
}
