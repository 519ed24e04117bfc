import type { AnalyzedSentence } from '../analyze.ts'
import { type Argument, collectArguments } from '../parse/clause.ts'
import { isComma, nominalAt } from '../parse/nominal.ts'
import { partyFrom } from './actors-near.ts'
import { isOfBareNumber } from './bare-number.ts'
import type { AidFigure } from './figure.ts'
import { startOfAmount } from './fronted-party.ts'
import type { Telling } from './telling.ts'

/** "to 92 countries", "for 14 hospitals": a number of those who get it is no next figure. */
const isCountedReceiver = (at: AnalyzedSentence, index: number): boolean => {
  const prep = at.chunks[index - 1]
  const nominal =
    prep?.kind === 'prep' && /^(?:to|for|among|between|from)$/.test(prep.text) ? nominalAt(at.chunks, index) : null
  return nominal !== null && partyFrom(at, nominal) !== null
}

/** "40 beds, including 10 cots, from Chile to Peru": a part between commas. */
const isEnclosedPart = ({ chunks }: AnalyzedSentence, start: number, index: number): boolean => {
  const prep = chunks[index - 1]
  const end = nominalAt(chunks, index)?.end ?? index + 1
  return (
    index === start + 2 &&
    prep?.kind === 'prep' &&
    prep.text === 'including' &&
    isComma(chunks[start]) &&
    isComma(chunks[end]) &&
    chunks[end + 1]?.kind === 'prep'
  )
}

/** Phrases behind the figure, up to the next one. */
export function phrasesBehind(at: AnalyzedSentence, { item, index }: AidFigure, { mode }: Telling): Argument[] {
  const start = Math.max(item.end, index + 1)
  let next = start
  while (next < at.chunks.length) {
    const chunk = at.chunks[next]
    const isOther = chunk?.kind === 'np' && chunk.number !== null && chunk.number !== item.alternative?.number
    if (isOther && (mode === 'ask' || !isCountedReceiver(at, next)) && !isEnclosedPart(at, start, next)) {
      next = Math.max(start, startOfAmount(at, next))
      break
    }
    // "20 tents from Peru, and from Chile twice as many": another gift.
    if (next > start && chunk?.kind === 'conj' && isComma(at.chunks[next - 1]) && at.chunks[next + 1]?.kind === 'prep')
      break
    next++
  }
  const { found } = collectArguments(at.chunks, start, next)
  return found.filter((argument) => !isOfBareNumber(at, argument, start - 1))
}
