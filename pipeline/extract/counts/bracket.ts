import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'

export function isInBracket(at: AnalyzedSentence, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (at.tokens[k]?.text === ')') return false
    if (at.tokens[k]?.text === '(') return true
  }
  return false
}

/** "Peru (40 cases, 5 deaths)": what stands in one bracket. */
export function isSameBracket(at: AnalyzedSentence, floor: number, number: NumberMention): boolean {
  if (floor === 0) return false
  const between = at.tokens.slice(floor, number.from)
  return (
    at.tokens[floor - 1] !== undefined &&
    !between.some(({ text }) => text === ')' || text === ';' || text === '.') &&
    isInBracket(at, floor)
  )
}

/** "Peru 12 (3)", "40 cases (3 deaths)": what the bracket holds is where the figure before it is. */
export function isBracketBehind(at: AnalyzedSentence, floor: number, number: NumberMention): boolean {
  const open = at.tokens[number.from - 1]?.text === '('
  return (
    open && floor > 0 && !at.areas.some(({ from }) => from >= floor && from < number.from) && number.from - floor <= 3
  )
}

/** "eight deaths, in Peru (5), Chile (2) and Bolivia (1)": what several places share, each with its part in brackets. */
export function isSharedOut(at: AnalyzedSentence, { from, to, low }: NumberMention): boolean {
  const { tokens, areas, numbers } = at
  const first = areas.findIndex((area) => area.from >= to && area.from <= to + 7)
  if (first < 0 || isInBracket(at, from)) return false
  let [sum, places] = [0, 0]
  for (const area of areas.slice(first)) {
    const part = tokens[area.to]?.text === '(' ? numbers.find((one) => one.from === area.to + 1) : undefined
    if (area.form !== 'name' || part?.low == null || tokens[part.to]?.text !== ')') break
    sum += part.low
    places++
  }
  return places > 1 && sum === low
}

/** "Peru, with 40 cases and two deaths, leads": both stand in the aside. */
export function isInSameAside({ tokens }: AnalyzedSentence, floor: number, number: NumberMention): boolean {
  const opening = lastIndexIn(tokens, 0, floor, ({ lower }) => lower === 'with')
  const isApart = tokens.slice(opening, number.from).some(({ kind }) => kind === 'punct')
  const close = firstIndexIn(tokens, number.to, tokens.length, ({ kind }) => kind === 'punct')
  return opening > 0 && tokens[opening - 1]?.text === ',' && !isApart && close >= 0 && close - number.to < 3
}

/** "the tally of Peru (40 on 3 May) is below that of Chile, which has 90": a date in a bracket with a figure is of what that bracket holds. */
export function isOfOtherBracket(at: AnalyzedSentence, date: DateMention, number: number): boolean {
  if (!isInBracket(at, date.from)) return false
  const open = lastIndexIn(at.tokens, 0, date.from, ({ text }) => text === '(')
  const close = firstIndexIn(at.tokens, date.to, at.tokens.length, ({ text }) => text === ')')
  const isInside = (i: number): boolean => i > open && i < close
  return !isInside(number) && at.numbers.some(({ from, nonFigure }) => nonFigure === null && isInside(from))
}
