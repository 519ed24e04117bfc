import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemOf } from '../items.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isComma, memberAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isSubjectAhead } from '../parse/subject-ahead.ts'
import type { Told } from './told.ts'

/** "a hospital", "some pumps", or, behind things counted one by one, just "soap". */
function opensAlone(at: AnalyzedSentence, { from, head, areas }: NounPhrase, unit: string | null): boolean {
  const opening = at.tokens[from]?.lower ?? ''
  if (areas.length > 0 || at.tags[head] === 'NNP') return false
  return (
    /^(?:an?|some|several)$/.test(opening) || (unit === 'item' && at.tags[from] !== 'DET' && at.tags[from] !== 'POSS')
  )
}

/** "masks, 300, and suits, 200": what is named before its own number. */
function isOfOther(at: AnalyzedSentence, end: number): boolean {
  const next = at.chunks[isComma(at.chunks[end]) ? end + 1 : end]
  return next?.kind === 'np' && next.number !== null
}

/** Goods without a number, as one thing or kind of a list; aid in general and people are told elsewhere. */
function plainItemAt(at: AnalyzedSentence, index: number, unit: string | null): Item | null {
  const np = npAt(at, index)
  const member = memberAt(at.chunks, index)
  if (np === null || member === null || !opensAlone(at, np, unit) || isOfOther(at, member.end)) return null
  const item = isSubjectAhead(at.chunks, index) ? null : itemOf(at, member)
  const isPlain = item !== null && item.number === null && !item.isGeneric
  return isPlain && item.category !== 'personnel' && item.category !== 'cash' ? item : null
}

/** The chunk behind the comma, the "and" or both that join what follows to a list. */
function behindLink(at: AnalyzedSentence, index: number): number {
  const next = isComma(at.chunks[index]) ? index + 1 : index
  const link = at.chunks[next]
  return link?.kind === 'conj' && link.text === 'and' ? next + 1 : next
}

/** "vehicles, mobile clinics and food trucks among them": examples of what was counted. */
const hasAmong = ({ chunks }: AnalyzedSentence, end: number): boolean => {
  const next = chunks.slice(end, end + 4).find((chunk) => chunk.kind === 'prep')
  return next?.kind === 'prep' && next.text === 'among'
}

const listing = new Set(['give', 'receive', 'move', 'pledge', 'announce', 'noun'])

/** "put in 300 lorries, 24 cranes and a hospital": what a list of counted gifts names without a number. */
export function unnumberedBehind(at: AnalyzedSentence, one: Told): Told[] {
  const { figure, telling } = one
  if (!listing.has(telling.mode) || figure.kind !== 'known' || figure.item.category === 'cash') return []
  const found: Told[] = []
  let end = Math.max(figure.item.end, figure.index + 1)
  for (;;) {
    const start = behindLink(at, end)
    const item = start === end ? null : plainItemAt(at, start, figure.item.unit)
    if (item === null) return hasAmong(at, end) ? [] : found
    found.push({ ...one, figure: { ...figure, item } })
    end = item.end
  }
}
