import type { Token } from '../mention.ts'
import { W } from '../tag/word-class.ts'
import { withoutSpans } from './without-spans.ts'
import { has, lowerAt } from './words.ts'

const copula = /^(?:is|are|was|were|be)$/
const stressing = /^(?:all|just|exactly|precisely|only|also|about)$/
const pointing = /^(?:that|this|these|those|such|so)$/
const counting = /^(?:number|total|tally|count|toll|figure)$/
const summing = /^(?:number|total|figure|amount|sum|quantity)$/

/** How many words may stand before the copula of a cleft: keeps the pass linear. */
const longestFocus = 14

/** Where the words begin that stand before the copula at `i`, behind the last mark that is no comma; -1 where that is far. */
function startOf(tokens: readonly Token[], i: number): number {
  let start = i
  while (start > 0 && !/^[;:.–—?!]$/.test(tokens[start - 1]?.text ?? '')) if (i - --start > longestFocus) return -1
  return start
}

const isNumber = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'digits' || has({ tokens }, i, W.NUM)

const hasNumber = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isNumber(tokens, i)) return true
  return false
}

/** "what Peru sent": a clause with a subject of its own. */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  has({ tokens }, i, W.DET | W.POSS | W.SUBJECT) || tokens[i]?.word?.isCapital === true

/** Index of "what", or of the "that" of "all that", from right behind the copula on; -1 where neither stands there. */
function whatBehind(tokens: readonly Token[], from: number): number {
  let i = from
  while (stressing.test(lowerAt({ tokens }, i))) i++
  const isWhat = lowerAt({ tokens }, i) === 'what' || (lowerAt({ tokens }, i) === 'that' && i > from)
  return isWhat && opensClause(tokens, i + 1) ? i : -1
}

/** Index behind "how many" right behind the copula, where a clause of its own follows; -1 where it does not. */
function behindHowMany(tokens: readonly Token[], from: number): number {
  const isHow = lowerAt({ tokens }, from) === 'how' && /^(?:many|much)$/.test(lowerAt({ tokens }, from + 1))
  return isHow && opensClause(tokens, from + 2) ? from + 2 : -1
}

/** The words to pass over, as [from, to), of the cleft whose copula stands at `i`. */
function passedOver(tokens: readonly Token[], i: number): readonly [number, number] | null {
  const start = startOf(tokens, i)
  if (start < 0 || start === i) return null
  const end = whatBehind(tokens, i + 1)
  const many = behindHowMany(tokens, i + 1)
  const behind = Math.max(end, many)
  // "Twenty tents: that is what Peru sent", "Twenty tents, that is how many"
  if (behind > 0 && pointing.test(lowerAt({ tokens }, i - 1)) && tokens[i - 2]?.kind === 'punct') {
    const before = startOf(tokens, i - 2)
    return before >= 0 && hasNumber(tokens, before, i - 2) ? [i - 2, behind] : null
  }
  if (!hasNumber(tokens, start, i)) return null
  // "Twenty tents are what Peru sent"
  if (end > 0) return [i, end]
  // "Twenty tents it was that Peru sent"
  if (lowerAt({ tokens }, i - 1) === 'it' && lowerAt({ tokens }, i + 1) === 'that' && i - 1 > start)
    return [i - 1, i + 2]
  // "Three million doses is the number that Peru sent"
  const isSumThat = summing.test(lowerAt({ tokens }, i + 2)) && lowerAt({ tokens }, i + 3) === 'that'
  if (lowerAt({ tokens }, i + 1) === 'the' && isSumThat && isNumber(tokens, start)) return [i, i + 3]
  // "2020 was the worst year"
  if (i - start === 1 && /^(?:19|20)\d\d$/.test(tokens[start]?.text ?? '')) return null
  if (lowerAt({ tokens }, i + 1) !== 'the' || !isNumber(tokens, start) || !isNumber(tokens, i - 1)) return null
  // "340 is the number of cases in Peru", "Twenty were the tents that Peru sent"
  const isNumberOf = counting.test(lowerAt({ tokens }, i + 2)) && lowerAt({ tokens }, i + 3) === 'of'
  return isNumberOf ? [i, i + 4] : [i, i + 2]
}

/** The words of a sentence that says in a roundabout way what a plain one does, without those that only turn it round. */
export function withoutCleft(tokens: readonly Token[]): readonly Token[] {
  const clefts: (readonly [number, number])[] = []
  let from = 0
  for (let i = 1; i < tokens.length; i++) {
    const passed = copula.test(tokens[i]?.lower ?? '') ? passedOver(tokens, i) : null
    if (passed === null || passed[0] < from) continue
    clefts.push([passed[0], passed[1]])
    from = passed[1]
    i = from - 1
  }
  return withoutSpans(tokens, clefts)
}
