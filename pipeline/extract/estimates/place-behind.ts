import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Measure } from './measure.ts'
import { isInbound, skipped } from './other-side.ts'
import { wordsOf } from './quantity.ts'

/** Before a place where something is. */
export const places = new Set(['in', 'for', 'at', 'across', 'into', 'inside', 'throughout', 'around', 'of', 'off'])

/** "by 3 percent in May and in Peru by 6", "by 3 percent and sales in Peru by 6", "and those of Peru by 6": a place before token `prep` goes with the next figure. */
function isOfNext({ tokens, dates }: AnalyzedSentence, from: number, prep: number): boolean {
  const isJoin = (i: number): boolean => /^(?:and|but|while)$/.test(tokens[i]?.lower ?? '')
  const date = dates.find((one) => one.from >= from && one.from <= from + 1)
  const isThose = /^(?:those|that)$/.test(tokens[prep - 1]?.lower ?? '') && isJoin(prep - 2)
  return isThose || isJoin(prep - 1) || isJoin(date?.to ?? from)
}

/** "fell by 3 percent on the day the premier of Peru resigned": of the subject of a clause behind. */
const isOfSubjectBehind = ({ clauses, chunks }: AnalyzedSentence, end: number, area: number): boolean =>
  clauses.some(({ verb, subject }) => {
    const from = chunks[subject?.first ?? -1]?.from ?? -1
    return verb.form === 'finite' && from >= end && from <= area && verb.from > area
  })

/** "rose 3 percent and in Peru wages doubled": a place that opens the sentence behind "and". */
const opensNext = ({ clauses, chunks, tokens }: AnalyzedSentence, end: number, prep: number): boolean =>
  /^(?:and|but|while)$/.test(tokens[prep - 1]?.lower ?? '') &&
  clauses.some(({ verb, subject }) => verb.form === 'finite' && chunks[subject?.first ?? -1]?.from === end)

const startOfNextFigure = ({ numbers, tokens }: AnalyzedSentence, token: number): number =>
  numbers.find(({ from, nonFigure }) => from >= token && nonFigure === null)?.from ?? tokens.length

/** "3 million (4 percent of GDP) in Peru": token of the mark that closes the bracket right behind a figure; -1 where no figure and no place stands in one. */
function closeOfBracket({ tokens, numbers, areas }: AnalyzedSentence, { to }: NumberMention): number {
  if (tokens[to]?.text !== '(') return -1
  const close = firstIndexIn(tokens, to + 1, to + 10, ({ text }) => text === ')')
  const isInside = ({ from }: { readonly from: number }): boolean => from > to && from < close
  return close > 0 && numbers.some(isInside) && !areas.some(isInside) ? close : -1
}

/** "from 1 to 2 percent in Peru": token behind the figure that the one behind "from" has come to; -1 where there is none. */
function endOfTurn({ tokens, numbers }: AnalyzedSentence, { from, to }: NumberMention): number {
  const isTurned = tokens[from - 1]?.lower === 'from' && tokens[to]?.lower === 'to'
  return (isTurned ? numbers.find((one) => one.from === to + 1)?.to : undefined) ?? -1
}

/** "5 percent in Peru": a place right behind the figure's phrase, before the next figure. */
export function placeBehind(at: AnalyzedSentence, measure: Measure, limit: number): AreaMention[] {
  const { number, quantity, clause } = measure
  const end = Math.max(closeOfBracket(at, number) + 1, endOfTurn(at, number))
  if (end > 0) return placeBehind(at, { ...measure, number: { ...number, to: end } }, startOfNextFigure(at, end))
  const isTravel = wordsOf(quantity).some((word) => isInbound(word))
  return at.areas.filter(({ from, to }) => {
    if (from < number.to || from >= limit || from - number.to > 8 || isOfSubjectBehind(at, number.to, from))
      return false
    // "a rebound of 5.8 percent worldwide"
    if (from === number.to && at.tags[from] === 'ADV') return true
    let i = from - 1
    while (skipped.has(at.tokens[i]?.lower ?? '')) i--
    const prep = at.tokens[i]?.lower ?? ''
    if (limit < at.tokens.length && i > number.to && isOfNext(at, number.to, i)) return false
    if (opensNext(at, to, i)) return false
    const isBorne = prep === 'on' && /^(?:inflict|impose|wreak)$/.test(clause?.verb.lemma ?? '')
    return (
      (places.has(prep) || isBorne || (isTravel && /^(?:to|visit|visited|toured|reached)$/.test(prep))) &&
      i >= number.to - 1 &&
      !hasBreak(at, number.to, i)
    )
  })
}

function hasBreak(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:[,;:()]|before|after|since|when|than|if|unless|while|whereas|because|amid|amidst|despite|owing|thanks|as)$/.test(
        at.tokens[i]?.lower ?? '',
      )
    )
      return true
  return false
}
