import { bareLeadIns, feelings, leadIns, signs } from '../lexicon/lead-ins.ts'
import type { Token } from './mention.ts'
import { byFirstWord, standsAt } from './word-phrases.ts'

const closed = byFirstWord(leadIns)
const bare = byFirstWord(bareLeadIns)

const articles = new Set(['a', 'an', 'the', 'another', 'this', 'what'])

/** Words of the longest such phrase. */
const longest = 9

/** Index of the comma that ends a phrase without a name or a figure; -1 where it has one, or is long. */
function commaBehind(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + longest; i++) {
    const { text, kind, word } = tokens[i] as Token
    if (text === ',') return i
    if (kind === 'digits' || (kind === 'punct' && !/^['-]$/.test(text))) return -1
    if (word?.isCapital === true) return -1
  }
  return -1
}

/** "To everyone's relief,": what someone feels at it. */
function isFeeling(tokens: readonly Token[], from: number, comma: number): boolean {
  return tokens[from]?.lower === 'to' && feelings.has(tokens[comma - 1]?.lower ?? '')
}

/** "In a further sign of goodwill,": what the deed shows. */
function isSign(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!/^(?:in|as)$/.test(tokens[from]?.lower ?? '') || !articles.has(tokens[from + 1]?.lower ?? '')) return false
  let of = from + 1
  while (of < comma && tokens[of]?.lower !== 'of') of++
  return of < comma && of > from + 2 && signs.has(tokens[of - 1]?.lower ?? '')
}

/** "But for the rain", "yet another", "and so on": no lead-ins. */
const goesOn = /^(?:for|far|another|again|more|to|so|,|-)$/

function endOfLeadIn(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower ?? ''
  for (const words of closed.get(first) ?? []) {
    if (tokens[from + words.length]?.text === ',' && standsAt(words, tokens, from)) return from + words.length + 1
  }
  for (const words of bare.get(first) ?? []) {
    const end = from + words.length
    if (standsAt(words, tokens, from) && !(words.length === 1 && goesOn.test(tokens[end]?.text ?? ''))) return end
  }
  if (first !== 'to' && first !== 'in' && first !== 'as') return from
  const comma = commaBehind(tokens, from + 1)
  const isOne = comma > 0 && (isFeeling(tokens, from, comma) || isSign(tokens, from, comma))
  return isOne ? comma + 1 : from
}

/** Number of tokens of "Meanwhile," or "In the meantime, however,": the sentence proper begins behind them. */
export function lengthOfLeadIn(tokens: readonly Token[]): number {
  let from = 0
  for (;;) {
    const end = endOfLeadIn(tokens, from)
    if (end === from || end >= tokens.length - 1) return from
    from = end
  }
}
