import type { AnalyzedSentence } from './analyze.ts'
import { isComma } from './parse/nominal.ts'

const valuing = /^(?:value|price|put|estimate|reckon|assess)$/

/** "that Lima values at 3 million", "which it valued at 3 million", "valued by Lima at 3 million": index of the sum behind who says what the goods before are worth; -1 where the words are others. */
export function endOfValuing({ chunks }: AnalyzedSentence, start: number): number {
  const [first, second, third, fourth] = start < 0 ? [] : chunks.slice(start, start + 4)
  const isRelative = first?.kind === 'wh' && /^(?:that|which)$/.test(first.text) && second?.kind === 'np'
  const isJoined = isRelative && third?.kind === 'prep' && third.text === 'valued at'
  const sum = isJoined ? start + 3 : start + 4
  const np = chunks[sum]
  if (np?.kind !== 'np' || np.number?.kind !== 'money') return -1
  if (isJoined) return sum
  const verb = isRelative ? third : first
  if (verb?.kind !== 'verb' || verb.negated || !valuing.test(verb.lemma)) return -1
  const isBy = verb.form === 'participle' && second?.kind === 'prep' && second.text === 'by' && third?.kind === 'np'
  const isTold = isRelative ? verb.form === 'finite' && !verb.passive : isBy
  return isTold && fourth?.kind === 'prep' && fourth.text === 'at' ? sum : -1
}

const giftNames = /^(?:gift|present|donation|contribution|shipment|consignment|delivery|package|parcel)$/

/** "20 beds, a gift worth 3 million", "a crane, a present that Lima values at 3 million": the chunk behind what the goods before the comma are called; `end` where they are not. */
export function behindGiftName(at: AnalyzedSentence, end: number): number {
  const [np, link] = [at.chunks[end + 1], at.chunks[end + 2]]
  const isName =
    isComma(at.chunks[end]) &&
    np?.kind === 'np' &&
    np.number === null &&
    np.to - np.from === 2 &&
    /^an?$/.test(at.tokens[np.from]?.lower ?? '') &&
    giftNames.test(at.tokens[np.head]?.lower ?? '')
  const isWorth =
    link?.kind !== 'punct' && /^(?:worth|valued at)$/.test(link !== undefined && 'text' in link ? link.text : '')
  return isName && (isWorth || endOfValuing(at, end + 2) > 0) ? end + 2 : end
}
