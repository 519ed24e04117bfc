import type { Token } from '../mention.ts'
import { isFree, lowerAt } from './date-point.ts'

const hedges = /^(?:about|around|approximately|approx|roughly|circa|ca|c)$/

/** Over "about", "circa", "c." from `at` on. */
export function afterHedge(tokens: readonly Token[], at: number): number {
  if (!hedges.test(lowerAt(tokens, at))) return at
  return lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1
}

/** What has its one time: a year, and no number, stands behind these. */
const begun = new Set(
  'built rebuilt founded established formed created born died made painted written composed begun began started settled abandoned emerged appeared introduced invented discovered excavated constructed erected completed printed published dated carved cast immigrated emigrated moved arrived married'.split(
    ' ',
  ),
)

/** What has a time of day as often: "arrived around 1645". */
const timed = new Set('begun began started emerged appeared arrived moved died'.split(' '))

/** "1830", and hardly "2002" */
const mayBeHour = (value: number): boolean => value < 2400 && value % 100 < 60 && value % 5 === 0

/** Words between such a verb and the hedge, "immigrated to the United States as settlers around 2002", at most. */
const reach = 7

const breaks = /^(?:[,.;:()]|and|but|or|who|which|that|than)$/

/** "built about 1860", "moved there around 2002" */
export function isBegunAbout(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const hedge = lowerAt(tokens, from - 1) === '.' ? from - 2 : from - 1
  if (!hedges.test(lowerAt(tokens, hedge)) || value < 1500 || value > 2060 || !isFree(tokens, to)) return false
  // "stood at about 1850"
  if (lowerAt(tokens, to) === 'of' || lowerAt(tokens, hedge - 1) === 'at') return false
  for (let i = hedge - 1; i >= Math.max(0, hedge - reach); i--) {
    const word = lowerAt(tokens, i)
    if (timed.has(word) && mayBeHour(value)) return false
    if (begun.has(word)) return value % 100 !== 0 || i === hedge - 1
    if (breaks.test(word) || tokens[i]?.kind === 'digits') return false
  }
  return false
}

/** "since at least 2015", "until at least 2025" */
export const isAtLeast = (tokens: readonly Token[], from: number, to: number): boolean =>
  lowerAt(tokens, from - 1) === 'least' &&
  lowerAt(tokens, from - 2) === 'at' &&
  /^(?:since|until|till)$/.test(lowerAt(tokens, from - 3)) &&
  isFree(tokens, to)
