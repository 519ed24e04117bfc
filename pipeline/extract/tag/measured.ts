import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Tag } from '../tag.ts'
import { nominalTags } from './nominal-tags.ts'
import { has, isBase, lemmaOf, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

/** "Gifts since May total 3 million": an amount right behind, and things that may come to it before. */
export function isSum(reader: Reader, i: number, tag: Tag): boolean {
  const isAmount = has(reader, i + 1, W.NUM) || /^[$€£¥]$/.test(lowerAt(reader, i + 1))
  const isBehindPhrase = tag === 'N' || tag === 'NNP' || tag === 'NUM'
  if (!isAmount || !isBehindPhrase) return false
  // "The package that the cabinet adopted for Peru totals 3 million"
  if (lowerAt(reader, i) === 'totals') return true
  if (reader.finite) return false
  return reader.tags.some((one, k) => one === 'N' && has(reader, k, W.PLURAL))
}

/** Token behind "about", "over", "more than", before a figure. */
function behindHedge(reader: Reader, from: number): number {
  if (/^(?:more|less|fewer)$/.test(lowerAt(reader, from)) && lowerAt(reader, from + 1) === 'than') return from + 2
  return /^(?:about|around|over|nearly|almost|roughly|some|under|just|only|barely|merely|approximately)$/.test(
    lowerAt(reader, from),
  )
    ? from + 1
    : from
}

export const isAmountAt = (reader: Reader, at: number): boolean =>
  has(reader, at, W.NUM) || reader.tokens[at]?.kind === 'digits' || /^[$€£¥]$/.test(lowerAt(reader, at))

/** "Ports on the coast handle about 43% of imports": a bare form with an amount behind, where a plural further off can be who does it. */
export function isHandling(reader: Reader, i: number, tag: Tag): boolean {
  if (tag !== 'N' || reader.finite || !isBase(reader, i)) return false
  if (!/^(?:handle|process|employ|generate|produce|supply)$/.test(lowerAt(reader, i))) return false
  const isOfPlural = reader.tags.some((one, k) => one === 'N' && has(reader, k, W.PLURAL))
  return isOfPlural && isAmountAt(reader, behindHedge(reader, i + 1))
}

/** "the closure in 2002 cost the economy $3 billion", "a strike costs Peru 2 million": who pays and how much stand behind the verb. */
export function isCosting(reader: Reader, i: number, tag: Tag): boolean {
  if (!/^costs?$/.test(lowerAt(reader, i)) || !/^(?:N|NNP|NUM|PUNCT)$/.test(tag)) return false
  if (tag === 'PUNCT' && (lowerAt(reader, i - 1) !== ',' || reader.finite)) return false
  const isPayer = has(reader, i + 1, W.DET | W.POSS) || has(reader, i + 1, W.NAME)
  if (!isPayer) return false
  for (let at = i + 2; at < i + 7; at++) {
    const amount = behindHedge(reader, at)
    if (isAmountAt(reader, amount)) return !/^(?:percent|per|%)$/.test(lowerAt(reader, amount + 1))
    if (has(reader, at, W.PREP | W.PUNCT | W.CONJ)) return false
  }
  return false
}

/** "will see demand collapse 3 percent", "saw occupancy plunge by 30 points": a bare form behind what is seen. */
function isSeen(reader: Reader, i: number): boolean {
  const last = reader.lastVerb
  if (last < 0 || i - last > 6 || !/^(?:see|watch)$/.test(lemmaOf(reader, last))) return false
  // "sees Q1 growth plunge", "sees the output of Peru fall"
  const isAside = (k: number): boolean =>
    lowerAt(reader, k) === 'of' || (/^[1-4]$/.test(lowerAt(reader, k)) && lowerAt(reader, k - 1) === 'q')
  return reader.tags.slice(last + 1, i).every((tag, k) => nominalTags.has(tag) || isAside(last + 1 + k))
}

/** "Unemployment climbs from 5", "sales plunge 42 percent", not "a price rise to 5": what is measured behind a noun of change makes it a verb. */
export function isMeasuredChange(reader: Reader, i: number, p: number): boolean {
  const lemma = lemmaOf(reader, i)
  if (!hasVerbClass(lemma, null, 'increase') && !hasVerbClass(lemma, null, 'decrease')) return false
  if (isBase(reader, i) && !has(reader, p, W.PLURAL) && !isSeen(reader, i)) return false
  const next = /^(?:by|from|to)$/.test(lowerAt(reader, i + 1)) ? i + 2 : i + 1
  // "plunged to just 3 million", "slump to $3 billion"
  return isAmountAt(reader, behindHedge(reader, next))
}

/** "Chad sent 20, and Peru's help runs to 34 nurses": "to" and an amount behind a form that agrees with the noun. */
export function isAmounting(reader: Reader, i: number, p: number): boolean {
  if (!/^(?:amount|come|run|stand|extend)$/.test(lemmaOf(reader, i)) || isBase(reader, i) !== has(reader, p, W.PLURAL))
    return false
  const next = /^(?:to|at)$/.test(lowerAt(reader, i + 1)) ? i + 2 : -1
  return next > 0 && (has(reader, next, W.NUM) || /^(?:[$€£¥]|\d.*)$/.test(lowerAt(reader, next)))
}

/** "a 50 billion baht cut in revenue", "a 3 percent hit to sales": an article before the amount, and what it is of behind. */
export function isAmountOfChange(reader: Reader, i: number): boolean {
  if (!/^(?:cut|hit|spread|burst)$/.test(lowerAt(reader, i)) || !/^(?:in|to|of|from)$/.test(lowerAt(reader, i + 1)))
    return false
  let at = i - 1
  const isAmountPart = (k: number): boolean =>
    /^(?:per|to)$/.test(lowerAt(reader, k)) ||
    (/^(?:N|NUM|PUNCT)$/.test(reader.tags[k] ?? '') && !/^[,;:()]$/.test(lowerAt(reader, k)))
  while (at >= 0 && isAmountPart(at)) at--
  const isAmount = reader.tags.slice(at + 1, i).includes('NUM')
  while (reader.tags[at] === 'ADJ') at--
  return isAmount && /^(?:a|an|this|another|its|the)$/.test(lowerAt(reader, at))
}

/** "would fall by 9 percent this year and then increase by 7", "could drop 3 percent and rebound 2": a bare form of change behind "and", with an amount of its own, where a helper governs the first. */
export function isSecondChange(reader: Reader, i: number): boolean {
  const link = lowerAt(reader, i - 1) === 'then' ? i - 2 : i - 1
  if (!/^(?:and|but|or)$/.test(lowerAt(reader, link)) || !isBase(reader, i)) return false
  const lemma = lemmaOf(reader, i)
  if (!hasVerbClass(lemma, null, 'increase') && !hasVerbClass(lemma, null, 'decrease')) return false
  const next = /^(?:by|to)$/.test(lowerAt(reader, i + 1)) ? i + 2 : i + 1
  const isAmount = has(reader, next, W.NUM) || reader.tokens[next]?.kind === 'digits'
  const last = reader.lastVerb
  const helper = reader.tags.slice(Math.max(0, last - 3), last)
  return isAmount && last >= 0 && has(reader, last, W.BASE) && helper.some((tag) => tag === 'MODAL' || tag === 'TO')
}

/** "Of the 900, 340 fall to Chile": so many do, and it is no fall. */
export const isFallingTo = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'fall' &&
  reader.tags[i - 1] === 'NUM' &&
  lowerAt(reader, i + 1) === 'to' &&
  reader.tokens[i + 2]?.word?.isCapital === true
