import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, startOfName } from '../areas.ts'
import { isSaidInTurn, saysInTurn } from '../in-turn.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { isPlaceNoun } from './other-side.ts'
import { type Side, sideOf } from './side.ts'

const isFigure = ({ nonFigure }: NumberMention): boolean => nonFigure === null

const isJoint = (text: string): boolean => text === ',' || text === 'and' || text === 'or'

/** The figures that stand in one row with this one ("15, 22 and 20 percent"), itself among them. */
export function seriesAround({ tokens, numbers }: AnalyzedSentence, number: NumberMention): NumberMention[] {
  const figures = numbers.filter(isFigure)
  const joins = (left: NumberMention | undefined, right: NumberMention | undefined): boolean => {
    if (left === undefined || right === undefined || right.from - left.to > 2 || right.from === left.to) return false
    return tokens.slice(left.to, right.from).every(({ lower }) => isJoint(lower))
  }
  let first = figures.indexOf(number)
  if (first < 0) return []
  let end = first + 1
  while (joins(figures[first - 1], figures[first])) first--
  while (joins(figures[end - 1], figures[end])) end++
  return figures.slice(first, end)
}

/** Where the row ends that a rate stands in: of rates of one kind, with an "and" before the last. */
export function endOfRow(at: AnalyzedSentence, number: NumberMention): number {
  const row = seriesAround(at, number)
  const last = row.at(-1) ?? number
  const isRow =
    at.tokens[last.from - 1]?.lower === 'and' && row.every(({ unit }) => unit === null || unit === last.unit)
  return isRow ? last.to : number.to
}

/** "0.2 and 0.1 points, respectively, less than": the token behind the aside. */
export const overRespectively = ({ tokens }: AnalyzedSentence, end: number): number =>
  tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'respectively' && tokens[end + 2]?.text === ','
    ? end + 3
    : end

/** "Kuwait, Iraq and Oman": the names of a row of areas that stands before `limit`; null where there is none. */
function rowOfAreas({ areas, tokens }: AnalyzedSentence, limit: number): AreaMention[] | null {
  let row: AreaMention[] = []
  for (const area of areas) {
    if (area.to > limit) break
    const last = row.at(-1)
    const isNext =
      last !== undefined &&
      area.from - last.to <= 3 &&
      tokens.slice(last.to, area.from).every(({ lower }) => isJoint(lower) || lower === 'the')
    if (isNext) row.push(area)
    else if (row.length < 2) row = [area]
  }
  return row.length > 1 ? row : null
}

const isBreak = (text: string): boolean => text === ';' || text === ':'

/** Start of the stretch between semicolons that a figure stands in. */
function startOfPart({ tokens }: AnalyzedSentence, { from }: NumberMention): number {
  let i = from
  while (i > 0 && !isBreak(tokens[i - 1]?.text ?? '')) i--
  return i
}

/** "Chile, Peru and the Maldives": nothing but commas, "and" and articles between. */
function isNextInRow(at: AnalyzedSentence, last: AreaMention, area: AreaMention): boolean {
  const { tokens } = at
  // "ASEAN countries and Japan"
  const isOfMembers = last.areaKind === 'group' && isPlaceNoun(at, last.to)
  const end = isOfMembers ? last.to + 1 : last.to
  return area.from - end <= 3 && tokens.slice(end, area.from).every(({ lower }) => isJoint(lower) || lower === 'the')
}

/** The areas of a row that begins with this one. */
function rowFrom(at: AnalyzedSentence, first: AreaMention): AreaMention[] {
  const row = [first]
  for (const area of at.areas) {
    const last = row.at(-1) ?? first
    if (area.from < last.to) continue
    if (!isNextInRow(at, last, area)) break
    row.push(area)
  }
  return row
}

/** Each figure of a sentence asks. */
const rowsIn = oncePerSentence((at: AnalyzedSentence): ReadonlyMap<AreaMention, readonly AreaMention[]> => {
  const rows = new Map<AreaMention, AreaMention[]>()
  let row: AreaMention[] = []
  for (const area of at.areas) {
    const last = row.at(-1)
    if (last !== undefined && area.from < last.to) continue
    if (last === undefined || !isNextInRow(at, last, area)) row = []
    row.push(area)
    rows.set(area, row)
  }
  return rows
})

/** The row of areas that one of them stands in, from its first; of the area alone where it stands in none. */
export const rowAround = (at: AnalyzedSentence, area: AreaMention): readonly AreaMention[] =>
  rowsIn(at).get(area) ?? [area]

/** "Chile and Peru, where exports fell by 4 and 3 percent": each of the row in turn. */
function isAntecedent({ tokens }: AnalyzedSentence, row: readonly AreaMention[] | null): boolean {
  const to = row?.at(-1)?.to ?? -1
  return to >= 0 && tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower === 'where'
}

/** "in 2019 and 2020": figures in a row are for these. */
const hasDatesInRow = ({ dates, tokens }: AnalyzedSentence): boolean =>
  dates.some(({ to }) => isJoint(tokens[to]?.lower ?? '') && dates.some(({ from }) => from === to + 1))

/** "In Peru and Chile growth of 4 and 3 percent", "Peru, Chile and Cuba report minus 5, 4 and 2": as many figures as places that open the clause. */
function isRowOfSame(
  at: AnalyzedSentence,
  row: readonly AreaMention[] | null,
  series: readonly NumberMention[],
): boolean {
  const [first] = row ?? []
  if (first === undefined || row?.length !== series.length || hasDatesInRow(at)) return false
  const start = startOfName(at.tokens, first.from)
  const before = at.tokens[start - 1]
  const opens = before === undefined || /^(?:[;:,]|and|but|while)$/.test(before.lower)
  const two = at.tokens[start - 2]
  const isPlaced =
    /^(?:in|for)$/.test(before?.lower ?? '') && (two === undefined || /^(?:[;:,]|and|but|while)$/.test(two.lower))
  const isSame = series.every(({ unit, kind }) => unit === series.at(-1)?.unit || kind === 'number')
  return (opens || isPlaced) && isSame
}

/** "34 and 32 percent of GDP in Chile and Peru respectively": the row behind the figures. */
const rowBehind = (at: AnalyzedSentence, end: number): AreaMention[] | null => {
  const first = at.areas.find(({ from }) => from >= end)
  const row = first === undefined ? [] : rowFrom(at, first)
  const last = row.at(-1)?.to ?? at.tokens.length
  const isClosed = saysInTurn(at.tokens, last, last + 4)
  // "worse than in Chile and Peru, respectively"
  const isCompared = at.tokens.slice(end, first?.from ?? end).some(({ lower }) => lower === 'than')
  return isClosed && !isCompared ? row : null
}

/** "equal to 27% of Peru's GDP and 29% of Chile's": those whose own it is, before `limit`. */
const ownersBefore = ({ areas, tokens }: AnalyzedSentence, limit: number): AreaMention[] =>
  areas.filter(({ to }) => to < limit && tokens[to]?.lower === "'s")

const counts = ['two', 'three', 'four', 'five', 'six']

/** "the two economies are to shrink by 2 and 5 percent": of those told of before, by their number. */
function isOfAll({ tokens, numbers }: AnalyzedSentence, length: number, start: number): boolean {
  const floor = numbers.findLast((one) => one.to <= start && one.kind !== 'number')?.to ?? 0
  return someIn(
    tokens,
    floor + 1,
    start,
    ({ lower }, i) => lower === counts[length - 2] && tokens[i - 1]?.lower === 'the',
  )
}

/** "growth of 4% had been forecast for both": each of the two told of before. */
export function bothOf(
  { tokens, areas }: AnalyzedSentence,
  lists: readonly (readonly Side[])[],
  number: NumberMention,
): Side[] {
  const both = firstIndexIn(
    tokens,
    number.to,
    tokens.length,
    ({ lower }, i) => lower === 'both' && /^(?:for|in|of|by)$/.test(tokens[i - 1]?.lower ?? ''),
  )
  const isBroken = both < 0 || tokens.slice(number.to, both).some(({ text }) => /^[,;:]$/.test(text))
  const next = tokens[both + 1]
  const isAlone = next === undefined || next.kind === 'punct' || /^(?:countries|economies|states)$/.test(next.lower)
  if (isBroken || !isAlone || areas.some(({ from }) => from === both + 1)) return []
  return (lists.find(({ length }) => length === 2) ?? []).map((side) => ({ ...side, how: 'carried' }))
}

/** The row of areas that a sentence names: a later figure may be theirs in turn. */
export const listedIn = (at: AnalyzedSentence): Side[] | null =>
  rowOfAreas(at, at.tokens.length)?.map((area) => sideOf(at, area)) ?? null

/** "Kuwait, Iraq and Oman face gaps of 15, 22 and 20 percent respectively": each its own; so in a later sentence ("the three"). */
export function areaInSeries(
  at: AnalyzedSentence,
  lists: readonly (readonly Side[])[],
  number: NumberMention,
): Side | null {
  const series = seriesAround(at, number)
  const place = series.indexOf(number)
  if (series.length < 2) return null
  const isRespective = isSaidInTurn(at)
  const start = series[0]?.from ?? 0
  const named = rowOfAreas(at, start)
  const behind = isRespective ? rowBehind(at, series.at(-1)?.to ?? 0) : null
  const owners = behind ?? (isRespective && named === null ? ownersBefore(at, start) : named)
  const isAll = isOfAll(at, series.length, start)
  const row = isRespective || isAll || isAntecedent(at, named) || isRowOfSame(at, named, series) ? owners : null
  const own = row?.length === series.length ? row[place] : undefined
  if (own !== undefined) return sideOf(at, own)
  const isNamedHere =
    !isRespective && !isAll && at.areas.some(({ to, from }) => to <= number.from && from >= startOfPart(at, number))
  const listed = lists.find(({ length }) => length === series.length)
  const isOfDates = at.dates.length >= series.length
  if (isNamedHere || isOfDates || listed === undefined) return null
  const carried = listed[place]
  return carried === undefined ? null : { ...carried, how: 'carried' }
}
