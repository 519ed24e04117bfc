import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, wordBefore } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { Measure } from './measure.ts'

/** "slows to 4 percent, and in Peru to 3", "with Peru at 3 and Chile at 2": the place right before the link of a figure, behind the figure before. */
export function placeBeforeLink(
  { areas, tokens, tags, numbers }: AnalyzedSentence,
  { from }: NumberMention,
): AreaMention | undefined {
  const link = wordBefore(tokens, from)
  if (!/^(?:to|by|at|of|\()$/.test(link)) return undefined
  // "and Peru one of 4 percent"
  // "in Chile, to 4"
  const isParted = tokens[from - 2]?.text === ','
  const end = isParted || (link === 'of' && tokens[from - 2]?.lower === 'one') ? from - 2 : from - 1
  const area = areas.find(({ to, form }) => to === end && form === 'name')
  if (area === undefined) return undefined
  let before = tokens[area.from - 1]?.lower === 'the' ? area.from - 2 : area.from - 1
  // "with landlocked Chad (2 percent)"
  if (link === '(' && tags[before] === 'ADJ') before--
  const word = tokens[before]?.lower ?? ''
  if (!isParted && end < from - 1 && /^(?:,|;|and|but|while)$/.test(word)) return area
  const isMember =
    (link === 'at' || link === '(') && numbers.some(({ to, nonFigure }) => to < from && nonFigure === null)
  if (!isParted && isMember && /^(?:with|,|;|and|but|while|[-–—:])$/.test(word)) return area
  // "steepest in Peru (27 percent), followed by Chile (23 percent)"
  if (isMember && link === '(' && word === 'by' && tokens[before - 1]?.lower === 'followed') return area
  // "no longer Peru, at 3 billion"
  if (isParted && link === 'at' && isMember) return area
  return /^(?:in|for)$/.test(word) && /^(?:,|;|and|but|while)$/.test(tokens[before - 1]?.lower ?? '') ? area : undefined
}

/** "points to Peru, where exports had grown by 2 percent": the place that such a clause is told of, if it names no other. */
export function placeByWhere(
  { areas, tokens, chunks }: AnalyzedSentence,
  { clause, number, quantity }: Measure,
): AreaMention | undefined {
  if (clause === null || quantity === null || quantity.how === 'carried') return undefined
  const start = chunks[clause.subject?.first ?? -1]?.from ?? 0
  const where = tokens[start - 1]?.lower === 'where' ? start - 1 : -1
  const end = tokens[where - 1]?.text === ',' ? where - 1 : where
  const isOther = areas.some(({ from }) => from > where && from < number.from)
  return where < 0 || isOther ? undefined : areas.find(({ to, form }) => form === 'name' && to === end)
}

/** "weighed down by Peru, whose output fell by 2 percent": the place whose quantity it is, where that names no other. */
export function ownerByWhose(at: AnalyzedSentence, { quantity, number, clause }: Measure): AreaMention | undefined {
  const subject = at.chunks[clause?.subject?.first ?? -1]
  // "whose economy shrank", behind the growth of another
  const isOwn = subject?.kind === 'np' && subject.to === clause?.verb.from && clause.verb.to <= number.from
  const told = quantity?.how === 'carried' ? (isOwn ? subject : null) : (quantity?.piece ?? null)
  if (told === null) return undefined
  const { areas, tokens, numbers } = at
  const { from, to } = told
  const whose = [from, from - 1].find((i) => tokens[i]?.lower === 'whose')
  const isFar = numbers.some((one) => one.nonFigure === null && one.from >= to && one.to <= number.from)
  if (whose === undefined || isFar || to > number.from || areas.some((area) => area.from >= from && area.to <= to))
    return undefined
  return areas.find((area) => area.form === 'name' && area.to === (tokens[whose - 1]?.text === ',' ? whose - 1 : whose))
}
