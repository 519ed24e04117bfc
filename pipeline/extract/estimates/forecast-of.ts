import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { lowerWords, type Piece, startingAt } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { growthIn, hasEconomicWord, isGrowth, type Quantity, quantityOf } from './quantity.ts'

const rates = /^(?:inflation|unemployment|deficit|joblessness)$/

/** "its forecast", "its forecast for Peru", no "view on a firm": what stands behind the noun is a country or a time. */
function isOfEconomy(piece: Piece): boolean {
  const { at, from, to } = piece
  const noun = from + endOfForecast(lowerWords(piece)) - 1
  const [link, behind] = [at.tokens[noun + 1]?.lower ?? '', { at, from: noun + 2, to }]
  if (behind.from > to) return true
  const isTimed = at.dates.some((date) => date.from <= behind.from + 1 && date.to > behind.from)
  return (
    /^(?:for|of|on)$/.test(link) &&
    (isPlace(behind) ||
      isTimed ||
      (/^(?:the|this|next)$/.test(lowerWords(behind)[0] ?? '') &&
        /^(?:year|country|economy|quarter|region|world)$/.test(lowerWords(behind).at(-1) ?? '')))
  )
}

/** Behind "forecast", "forecast range": the words up to there. */
function endOfForecast(words: readonly string[]): number {
  const noun = words.findIndex((word) => forecastNouns.has(word))
  return /^(?:ranges?|bands?|numbers?|figures?)$/.test(words[noun + 1] ?? '') ? noun + 2 : noun + 1
}

const forecastNouns = new Set(
  'forecast forecasts projection projections estimate call view outlook prediction expectations prospects'.split(' '),
)

/** "its call on growth", "its growth forecast for the year": what is forecast; null where it is not named. */
export function namedIn(piece: Piece): Quantity | null {
  const { at, from, to } = piece
  const noun = lowerWords(piece).findIndex((word) => forecastNouns.has(word))
  if (noun < 0) return null
  const [before, behind] = [
    { at, from, to: from + noun },
    { at, from: from + noun + 2, to },
  ]
  const isNamed = (part: Piece): boolean => part.to > part.from && hasEconomicWord(lowerWords(part))
  // "his growth forecast": the growth is no one's.
  const isTheirs = thirdPersonPossessives.has(at.tokens[from]?.lower ?? '')
  const own = isTheirs ? startingAt(before, from + 1) : before
  return isNamed(own) ? quantityOf(own) : isNamed(behind) ? quantityOf(behind) : null
}

export const isForecast = (piece: Piece): boolean => lowerWords(piece).some((word) => forecastNouns.has(word))

/** What a forecast is of that does not name it: of the rate told last, else of growth. */
export function meantBy(piece: Piece, last: Quantity | null): Quantity | null {
  const isRate = last !== null && (isGrowth(last) || lowerWords(last.piece).some((word) => rates.test(word)))
  if (isRate) return { ...last, how: 'carried' }
  return isOfEconomy(piece) ? growthIn(piece, 'estimate') : null
}
