import { isFree } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { isLettered } from './lettered.ts'

/** Near digits with a letter these say that degrees are meant. */
const cues = new Set(
  'temperature temperatures temps degrees celsius fahrenheit heat heatwave hot hotter cold colder warm warmer warming cool cooler chilly fever oven thermometer thermostat mercury freezing frost lows highs overnight outside outdoors indoors °'.split(
    ' ',
  ),
)

const wordsAround = 8

const scales: ReadonlyMap<string, string> = new Map([
  ['C', 'degree celsius'],
  ['F', 'degree fahrenheit'],
])

function hasCue(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - wordsAround); i <= at + wordsAround; i++)
    if (cues.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "-12C", "minus 12C": below zero there are no codes. */
function isSigned(tokens: readonly Token[], at: number): boolean {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]]
  if (sign?.lower === 'minus') return true
  const isTightSign = (sign?.text === '-' || sign?.text === '−') && sign.end === tokens[at]?.start
  return isTightSign && before?.end !== sign.start
}

/** "-12C", "warming of 1.5C", "a fever of 39C", "30 C outside", of the digits at `at`; "seat 12C" is a code. */
export function isTemperature(tokens: readonly Token[], at: number): boolean {
  const [digits, letter, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (digits?.kind !== 'digits' || !/^\d{1,4}(?:\.\d{1,2})?$/.test(digits.text)) return false
  if (!scales.has(letter?.text ?? '') || next?.text === '-' || next?.word?.isAcronym === true) return false
  const isTight = digits.end === letter?.start
  if (isTight && /^\d{1,2}\.\d$/.test(digits.text) && !isLettered(tokens, at)) return true
  if (isSigned(tokens, at)) return true
  // "100 C batteries"
  const isCounted = !isTight && !isFree(tokens, at + 2) && !cues.has(next?.lower ?? '')
  return !isCounted && !isLettered(tokens, at) && hasCue(tokens, at)
}

/** The degrees that the letter at `at` stands for; null where it is none. */
export const temperatureUnit = (tokens: readonly Token[], at: number): string | null =>
  isTemperature(tokens, at - 1) ? (scales.get(tokens[at]?.text ?? '') ?? null) : null
