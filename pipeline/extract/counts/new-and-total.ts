import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { causeFor } from './cause.ts'
import type { Progress, Read } from './count.ts'
import { type CountHead, headIn, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'

/** How many words a label may have. */
const longest = 8

/** "Deaths:", "New cases in Lima:": what the label before a colon counts; null where it counts nothing. */
function headOfLabelAt(at: AnalyzedSentence, colon: number): CountHead | null {
  if (lowerAt(at, colon) !== ':') return null
  let from = colon
  while (from > 0 && colon - from < longest && !/^[.;:•]$/.test(lowerAt(at, from - 1))) from--
  return headIn(at, from, colon)
}

const isNewAt = (at: AnalyzedSentence, { to }: NumberMention): boolean =>
  lowerAt(at, to) === 'new' && /^[,;.(/]$/.test(lowerAt(at, to + 1))

const total = /^(?:in (?:all|total)|total|cumulative(?:ly)?|altogether|overall|all told|to date|so far)\b/

/** "New cases: 312. Cumulative: 24,118", "accounts for 30 of the total": of the cases told before. */
function ofAll(at: AnalyzedSentence, number: NumberMention, { counts, memory }: Progress): Read | null {
  const isLabel =
    memory?.isFresh === true &&
    number.from === 2 &&
    lowerAt(at, 1) === ':' &&
    /^(?:cumulative|total)$/.test(lowerAt(at, 0))
  const isPart =
    /^of (?:the|this|that) total\b/.test([0, 1, 2].map((i) => lowerAt(at, number.to + i)).join(' ')) &&
    lowerAt(at, number.from - 1) === 'for' &&
    /^[.,;)]?$/.test(lowerAt(at, number.to + 3))
  if (!(isLabel || isPart) || !isBare(at, number)) return null
  const cases = counts.find(({ head }) => head.kind === 'case')?.head ?? memory?.cases ?? null
  if (cases === null) return null
  const piece = { at, from: number.from, to: number.to }
  return { number, head: { ...cases, piece, isNew: false, isCompared: false, how: nearRule }, listed: [] }
}

/** "Deaths: 4 new, 301 in all": both figures of a line that tells how many are new and how many there are. */
export function newAndTotal(
  at: AnalyzedSentence,
  number: NumberMention,
  discourse: Discourse,
  progress: Progress,
): Read | null {
  const all = ofAll(at, number, progress)
  if (all !== null) return all
  const first = isNewAt(at, number)
    ? number
    : at.numbers.findLast(({ to }) => to < number.from && number.from - to <= 3)
  if (first === undefined || !isNewAt(at, first)) return null
  const head = headOfLabelAt(at, first.from - 1)
  if (head === null || causeFor(at, number.from, discourse) === 'disaster') return null
  if (first === number) return { number, head: { ...head, isNew: true }, listed: [] }
  const behind = `${lowerAt(at, number.to)} ${lowerAt(at, number.to + 1)}`
  const isTotal = total.test(behind) || /^(?:total|cumulative)$/.test(lowerAt(at, number.from - 1))
  return isTotal ? { number, head: { ...head, isNew: false }, listed: [] } : null
}
