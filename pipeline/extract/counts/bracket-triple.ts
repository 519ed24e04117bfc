import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Count, CountHeads, Read } from './count.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { placeOf } from './place-list.ts'
import { nameBefore } from './place-name.ts'

const size = 3

/** "(191; 1; 128)": the numbers of a bracket that holds three of them and nothing else, with the token that opens it. */
function tripleOf(at: AnalyzedSentence, number: NumberMention): { open: number; numbers: NumberMention[] } | null {
  const open = lastIndexIn(at.tokens, 0, number.from, ({ text }) => text === '(')
  const close = firstIndexIn(at.tokens, number.to, at.tokens.length, ({ text }) => text === ')')
  if (open < 0 || close < 0 || close - open !== 2 * size) return null
  const numbers = at.numbers.filter(({ from, to }) => from > open && to <= close)
  const isParted = at.tokens.slice(open + 1, close).every(({ kind, text }) => kind === 'digits' || /^[;,]$/.test(text))
  return numbers.length === size && isParted ? { open, numbers } : null
}

const kindsOf = (counts: readonly Count[]): CountHeads => counts.map(({ head: { kind } }) => kind)

/** "770 deaths", "19,278 recoveries" behind "36,001 cases": three kinds told one behind the other, by which brackets of three are read. */
export function legendOf(counts: readonly Count[], known: CountHeads | null): CountHeads | null {
  for (let i = 0; i + size <= counts.length; i++) {
    const kinds = kindsOf(counts.slice(i, i + size))
    if (new Set(kinds).size === size) return kinds
  }
  return known
}

/** "Cases, deaths and recoveries: …; Burundi (191; 1; 128)": each of the three in the order in which the text told them. */
export function headInTriple(
  at: AnalyzedSentence,
  number: NumberMention,
  counts: readonly Count[],
  known: CountHeads | null,
): Read | null {
  const triple = tripleOf(at, number)
  const kind = triple === null ? undefined : legendOf(counts, known)?.[triple.numbers.indexOf(number)]
  if (triple === null || kind === undefined) return null
  const area = at.areas.find(({ to, form }) => to === triple.open && form === 'name')
  const place = area === undefined ? nameBefore(at, triple.open) : placeOf(at, area)
  if (place === null) return null
  return { number, head: headOf(kind, { at, from: number.from, to: number.to }, false, nearRule), listed: [place] }
}

/** "mostly from Lima (54%; n=15) and Puno (32%; n=9)": how many the share of a place comes to, of what was counted last. */
export function headOfSample(at: AnalyzedSentence, number: NumberMention, last: CountHead | null): Read | null {
  const [equals, sign, mark] = [1, 2, 3].map((back) => at.tokens[number.from - back]?.lower ?? '')
  if (equals !== '=' || sign !== 'n' || !/^[;,(]$/.test(mark ?? '') || last === null) return null
  const open = lastIndexIn(at.tokens, 0, number.from, ({ text }) => text === '(')
  const area = at.areas.find(({ to, form }) => to === open && form === 'name')
  const place = area === undefined ? nameBefore(at, open) : placeOf(at, area)
  const isHeld = at.tokens.slice(open, number.from).every(({ text }) => text !== ')')
  if (place === null || !isHeld) return null
  return { number, head: { ...last, piece: { at, from: number.from, to: number.to }, how: nearRule }, listed: [place] }
}
