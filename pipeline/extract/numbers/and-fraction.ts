import { cardinals, denominators } from '../../lexicon/number-words.ts'
import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import type { Token } from '../mention.ts'

interface AndFraction {
  readonly value: number
  readonly to: number
  /** "and 87/100": of one dollar, whatever scale stands before it. */
  readonly isOfOne: boolean
}

/** A hyphen that touches both its neighbours. */
export function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  const mark = tokens[hyphen]
  return (
    mark !== undefined &&
    '-‐‑'.includes(mark.text) &&
    mark.start === tokens[hyphen - 1]?.end &&
    mark.end === tokens[hyphen + 1]?.start
  )
}

/** "and 87/100", "and NO/100": the cents of a sum in words, as cheques and contracts have them. */
function readHundredths(tokens: readonly Token[], and: number): AndFraction | null {
  const [top, bar, bottom] = [tokens[and + 1], tokens[and + 2], tokens[and + 3]]
  if (bar?.text !== '/' || bottom?.text !== '100' || top?.end !== bar.start || bar.end !== bottom.start) return null
  const isNone = top.lower === 'no' || top.lower === 'xx'
  if (!isNone && !/^\d\d?$/.test(top.text)) return null
  return { value: isNone ? 0 : Number(top.text) / 100, to: and + 4, isOfOne: true }
}

/** Whether "one third" before this is a part of it, and not the third of a row: "ten and one third miles". */
const isDivided = (tokens: readonly Token[], at: number, count: string): boolean =>
  /^(?:percent|per)$/.test(tokens[at]?.lower ?? '') || (count === 'one' && unitsOfMeasure.has(tokens[at]?.lower ?? ''))

/** "and a half", "-and-a-half", "and three quarters", "and 87/100": the fraction, and where it ends. */
export function readAndFraction(tokens: readonly Token[], start: number): AndFraction | null {
  const isHyphened = isJoined(tokens, start) && isJoined(tokens, start + 2) && isJoined(tokens, start + 4)
  if (isHyphened && tokens[start + 1]?.lower === 'and' && tokens[start + 3]?.lower === 'a') {
    return tokens[start + 5]?.lower === 'half' ? { value: 0.5, to: start + 6, isOfOne: false } : null
  }
  const at = start
  if (tokens[at]?.lower !== 'and') return null
  const first = tokens[at + 1]?.lower ?? ''
  if (first === 'half') return tokens[at + 2]?.text === '-' ? null : { value: 0.5, to: at + 2, isOfOne: false }
  const hundredths = readHundredths(tokens, at)
  if (hundredths !== null) return hundredths
  const count = first === 'a' || first === 'an' ? 1 : (cardinals.get(first) ?? 0)
  const next = tokens[at + 2]?.text === '-' ? at + 3 : at + 2
  const denominator = denominators.get(tokens[next]?.lower ?? '')
  if (count === 0 || denominator === undefined || count >= denominator) return null
  const isLoose = count === 1 && denominator !== 2 && denominator !== 4 && tokens[next + 1]?.kind === 'word'
  if (isLoose && !isDivided(tokens, next + 1, first)) return null
  return { value: count / denominator, to: next + 1, isOfOne: false }
}
