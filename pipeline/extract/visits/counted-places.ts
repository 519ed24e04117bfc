import type { NounPhrase } from '../parse/chunk.ts'
import type { Nominal } from '../parse/nominal.ts'
import type { Scene } from './journey.ts'

/** What is counted and then named one by one: "four countries: Chad, Mali, …". */
export const isCountedPlace = (lower: string): boolean =>
  /^(?:countries|nations|members|states|republics|kingdoms|neighbou?rs|capitals|cities|towns|stops|islands|destinations)$/.test(
    lower,
  )

const isPair = /^(?:pair|couple|trio|handful)$/
const marks = /^[:–—(,]$/
const openings = /^(?:namely|the|both|first|in|to|at)$/
/** Between the noun and the list stands a time or a phrase, no more. */
const longestGap = 14

/** Where the list behind a noun phrase begins: right behind the first mark that a place follows; -1 where none does. */
function startOfList({ at }: Scene, { to }: NounPhrase): number {
  for (let i = to; i < Math.min(at.tokens.length, to + longestGap); i++) {
    const text = at.tokens[i]?.text ?? ''
    if (text === ';') return -1
    if (!marks.test(text)) continue
    const start = openings.test(at.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
    if (at.areas.some(({ from, form }) => from === start && form === 'name')) return i + 1
  }
  return -1
}

/** The list ends with its bracket, at a semicolon, or before the next verb. */
function endOfList({ at }: Scene, from: number): number {
  const verb = at.clauses.find((one) => one.verb.from > from)?.verb.from ?? at.tokens.length
  for (let i = from + 1; i < verb; i++) if (/^[;)]$/.test(at.tokens[i]?.text ?? '')) return i
  return verb
}

interface CountedList {
  readonly from: number
  readonly to: number
  /** How many places there must be; null where a colon or a bracket says that the list is theirs. */
  readonly size: number | null
}

/** The counted noun of a phrase: "three states", "a pair of states". */
function countedIn({ at }: Scene, { members }: Nominal): NounPhrase | undefined {
  for (const { np, end } of members) {
    const last = at.chunks[end - 1]
    const isCounted = np.number !== null || isPair.test(at.tokens[np.head]?.lower ?? '')
    if (isCounted && last?.kind === 'np' && isCountedPlace(at.tokens[last.head]?.lower ?? ''))
      return { ...last, number: np.number }
    if (np.number !== null && isCountedPlace(at.tokens[np.head]?.lower ?? '')) return np
  }
  return undefined
}

/** "four countries this week: Chad, Mali, Niger and Togo": the list behind a counted noun. */
export function countedList(scene: Scene, nominal: Nominal): CountedList | null {
  const np = countedIn(scene, nominal)
  const from = np === undefined ? -1 : startOfList(scene, np)
  if (np === undefined || from < 0) return null
  // "visited two countries last week, Chile said": behind a comma only as many as were counted
  const size = np.number?.low ?? 2
  return { from, to: endOfList(scene, from), size: scene.at.tokens[from - 1]?.text === ',' ? size : null }
}
