import type { Segment } from './segments.ts'

/** Lines that follow each other in one column of a page, or across all of it. */
export interface Column {
  readonly left: number
  readonly right: number
  /** From the top; those of one row together. */
  readonly segments: readonly Segment[]
}

interface Gutter {
  readonly from: number
  readonly to: number
}

/** Columns in columns: three or four stand on a page at most. */
const deepest = 3
const fewest = 5
/** In points: 200 inches, the most that the format provides for. */
const widestPage = 14_400

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const boundsOf = (segments: readonly Segment[]): { left: number; right: number } => ({
  left: segments.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
  right: segments.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
})

/** How many segments stand at each point of the width. */
function coverage(segments: readonly Segment[], left: number, width: number): number[] {
  const steps = new Array<number>(width + 2).fill(0)
  for (const { x, right } of segments) {
    const [from, to] = [Math.max(0, Math.floor(x - left)), Math.min(width, Math.ceil(right - left))]
    steps[from] = (steps[from] ?? 0) + 1
    steps[to] = (steps[to] ?? 0) - 1
  }
  let sum = 0
  return steps.map((step) => {
    sum += step
    return sum
  })
}

/** The widest stretch between two points that at most so many segments cross. */
function widest(covered: readonly number[], first: number, last: number, most: number): Gutter | null {
  let best: Gutter | null = null
  for (let at = first; at <= last; at++) {
    let to = at
    while (to <= last && (covered[to] ?? 0) <= most) to++
    if (to > at && (best === null || to - at > best.to - best.from)) best = { from: at, to }
    at = to
  }
  return best
}

/** The widest stretch in the middle part that few segments cross, such as titles and wide tables; of it, what the fewest cross. */
function emptiest(covered: readonly number[], width: number, few: number): Gutter | null {
  const found = widest(covered, Math.floor(width * 0.2), Math.ceil(width * 0.8), few)
  if (found === null) return null
  const fewestThere = covered.slice(found.from, found.to).reduce((least, count) => Math.min(least, count), few)
  return widest(covered, found.from, found.to - 1, fewestThere)
}

/** Whether most of the letters fill their column, as running text does and the cells of a table do not. */
function isProse(segments: readonly Segment[]): boolean {
  const { left, right } = boundsOf(segments)
  const wide = segments.filter((segment) => segment.right - segment.x >= (right - left) * 0.65)
  const letters = (own: readonly Segment[]): number => own.reduce((sum, { text }) => sum + text.length, 0)
  return wide.length >= fewest && letters(wide) >= letters(segments) * 0.6
}

const sidesOf = (segments: readonly Segment[], { from, to }: Gutter) => ({
  before: segments.filter(({ right }) => right <= from + 1),
  after: segments.filter(({ x }) => x >= to - 1),
})

/** The empty stretch between two columns of running text, or between one and several. */
function findGutter(segments: readonly Segment[], depth: number): Gutter | null {
  if (depth >= deepest) return null
  const { left, right } = boundsOf(segments)
  const width = Math.ceil(right - left)
  if (segments.length < fewest * 2 || !(width > 0) || width > widestPage) return null
  const found = emptiest(coverage(segments, left, width), width, Math.floor(segments.length * 0.06))
  if (found === null) return null
  const gutter = { from: found.from + left, to: found.to + left }
  const { before, after } = sidesOf(segments, gutter)
  const crossing = segments.length - before.length - after.length
  const isClear =
    crossing <= segments.length * 0.3 && gutter.to - gutter.from >= median(segments.map(({ size }) => size)) * 0.7
  const isText = (side: readonly Segment[]): boolean => isProse(side) || findGutter(side, depth + 1) !== null
  return isClear && isText(before) && isText(after) ? gutter : null
}

/** A short piece that follows others of the left column on their line is the end of a table that is too wide for it. */
function sideOf(segment: Segment, { from, to }: Gutter, last: Segment | undefined): 'before' | 'after' | 'across' {
  if (segment.right <= from + 1) return 'before'
  if (segment.x >= to - 1) return 'after'
  const isSameLine = last !== undefined && Math.abs(last.baseline - segment.baseline) < segment.size * 0.35
  return isSameLine && segment.right - segment.x < segment.size * 8 ? 'before' : 'across'
}

/** The segments of a page in reading order: column after column, between what stands across them. */
export function findColumns(segments: readonly Segment[], depth = 0, bounds = boundsOf(segments)): Column[] {
  const gutter = findGutter(segments, depth)
  if (gutter === null) return segments.length === 0 ? [] : [{ ...bounds, segments }]
  const whole = sidesOf(segments, gutter)
  const [before, after] = [boundsOf(whole.before), boundsOf(whole.after)]
  const columns: Column[] = []
  let band: { readonly before: Segment[]; readonly after: Segment[] } = { before: [], after: [] }
  let across: Segment[] = []
  const closeBand = (): void => {
    columns.push(...findColumns(band.before, depth + 1, before), ...findColumns(band.after, depth + 1, after))
    band = { before: [], after: [] }
  }
  const closeAcross = (): void => {
    if (across.length > 0) columns.push({ ...bounds, segments: across })
    across = []
  }
  for (const segment of segments) {
    const side = sideOf(segment, gutter, band.before.at(-1))
    if (side === 'across') closeBand()
    else closeAcross()
    ;(side === 'across' ? across : band[side]).push(segment)
  }
  closeBand()
  closeAcross()
  return columns
}
