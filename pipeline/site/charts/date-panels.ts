import * as Plot from '@observablehq/plot'
import { groupBy } from '../../group-by.ts'
import { compose, draw, element, line, type Panel, panelWidth, stacked } from './draw.ts'
import type { Gift, Side } from './gift-sums.ts'
import { ink } from './palette.ts'
import { counted, monthName, shortDay } from './words.ts'

/** A gift with the day that it is drawn at. */
export interface Dated {
  readonly side: Side
  /** First day, else the day by which it was given; null where neither is known. */
  readonly day: string | null
  /** Known only to have happened by the day. */
  readonly isBy: boolean
  readonly isPromise: boolean
  readonly role: Gift['date_role']
  readonly gift: Gift
}

const dayLength = 86_400_000
const step = 11
const tallest = 12
const perLine = 28
const most = perLine * 6

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength
const dayOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10)

/** Mondays from the first day to the last, or first days of months where there would be more than room is for. */
function startsOf(gifts: readonly Dated[]): string[] {
  const days = gifts.flatMap(({ day }) => (day === null ? [] : [day])).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  // Day 4 of 1970 was a Monday.
  const monday = numberOf(first) - ((((numberOf(first) - 4) % 7) + 7) % 7)
  const weeks = Math.floor((numberOf(last) - monday) / 7) + 1
  if (weeks <= 26) return Array.from({ length: weeks }, (_, i) => dayOf(monday + 7 * i))
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const monthStart = (number: number): string =>
    `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`
  return Array.from({ length: month(last) - month(first) + 1 }, (_, i) => monthStart(month(first) + i))
}

const isByWeeks = ([first, second]: readonly string[]): boolean =>
  first === undefined || second === undefined || numberOf(second) - numberOf(first) === 7

const slotOf = (starts: readonly string[], day: string): number => starts.findLastIndex((start) => start <= day)

/** Gifts that one mark stands for, so that no pile gets higher than there is room. */
export function marksPer(gifts: readonly Dated[]): number {
  const starts = startsOf(gifts)
  const piles = groupBy(gifts, ({ side, day }) => `${side} ${day === null ? 'none' : slotOf(starts, day)}`)
  const needs = [...piles].map(([key, pile]) => pile.length / (key.endsWith('none') ? most : tallest))
  return Math.max(1, ...needs.map(Math.ceil))
}

interface Mark {
  readonly slot: number
  readonly level: number
  readonly gift: Dated
}

/** Piles of marks, given before promised. */
function marksOf(gifts: readonly Dated[], starts: readonly string[], per: number): Mark[] {
  const dated = gifts.filter(({ day }) => day !== null)
  const slots = groupBy(dated, ({ day }) => slotOf(starts, day ?? ''))
  return [...slots].flatMap(([slot, pile]) =>
    [...pile]
      .sort((a, b) => Number(a.isPromise) - Number(b.isPromise) || Number(a.isBy) - Number(b.isBy))
      .filter((_, i) => i % per === 0)
      .map((gift, level) => ({ slot, level, gift })),
  )
}

const symbolOf = ({ gift }: Mark): string => (gift.isBy ? 'triangle' : 'circle')
const titleOf = ({ gift }: Mark): string => gift.gift.label

function dots(marks: readonly Mark[], side: Side) {
  const common = { x: 'slot', y: (mark: Mark) => mark.level + 0.5, r: 4.2, symbol: symbolOf, title: titleOf }
  return [
    Plot.dot(
      marks.filter(({ gift }) => !gift.isPromise),
      { ...common, fill: ink(side) },
    ),
    Plot.dot(
      marks.filter(({ gift }) => gift.isPromise),
      { ...common, r: 3.6, stroke: ink(side), strokeWidth: 1.6 },
    ),
  ]
}

/** What shapes and fillings mean. */
export function dateKey(gifts: readonly Dated[]): Panel {
  const span = isByWeeks(startsOf(gifts)) ? 'week' : 'month'
  return compose(40, [
    element('circle', { cx: 8, cy: 10, r: 4.5, fill: ink('muted') }),
    line(`given in that ${span}`, { x: 20, y: 15 }),
    element('path', { d: 'M8,4L13,14L3,14Z', transform: 'translate(160,0)', fill: ink('muted') }),
    line(`given by that ${span}`, { x: 180, y: 15 }),
    element('circle', { cx: 8, cy: 30, r: 4, fill: 'none', stroke: ink('muted'), 'stroke-width': 1.6 }),
    line('promised or announced, no more is told', { x: 20, y: 35 }),
  ])
}

/** Rows of marks for gifts without a day. */
function undatedPanel(heading: string, gifts: readonly Dated[], side: Side, per: number): Panel {
  const shown = [...gifts].sort((a, b) => Number(a.isPromise) - Number(b.isPromise)).filter((_, i) => i % per === 0)
  const lines = Math.ceil(shown.length / perLine)
  const marks = shown.map((gift, i): Mark => ({ slot: i % perLine, level: Math.floor(i / perLine), gift }))
  const height = lines * 12
  const drawn = draw(height, {
    marginRight: panelWidth - perLine * 12,
    x: { type: 'linear', domain: [-0.5, perLine - 0.5], axis: null },
    y: { type: 'linear', domain: [0, lines], range: [0, height], axis: null },
    marks: dots(marks, side),
  })
  return stacked([compose(22, [line(heading, { y: 15, fill: ink('muted') })]), drawn])
}

const labelOf = (start: string, isWeeks: boolean): string => (isWeeks ? shortDay(start) : monthName(start).slice(0, 3))

/** One direction: piles of gifts along the weeks, and below them those without a day. `all` sets the axes. */
export function datePanel(side: Side, all: readonly Dated[], per: number): Panel {
  const starts = startsOf(all)
  const own = all.filter((gift) => gift.side === side)
  const highest = (of: Side): number =>
    Math.max(
      0,
      ...marksOf(
        all.filter((gift) => gift.side === of),
        starts,
        per,
      ).map(({ level }) => level + 1),
    )
  const levels = Math.max(highest('to'), highest('from'), 1)
  const height = levels * step
  const isWeeks = isByWeeks(starts)
  const every = Math.ceil(starts.length / 6)
  const shown = starts.map((start, slot) => ({ start, slot })).filter(({ slot }) => slot % every === 0)
  const drawn = draw(height + 22, {
    marginBottom: 22,
    marginLeft: 6,
    marginRight: 6,
    x: { type: 'linear', domain: [-0.5, Math.max(starts.length, 1) - 0.5], axis: null },
    y: { type: 'linear', domain: [0, levels], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: ink('muted') }),
      ...dots(marksOf(own, starts, per), side),
      Plot.text(shown, {
        x: 'slot',
        frameAnchor: 'bottom',
        dy: 17,
        text: ({ start }: { start: string }) => labelOf(start, isWeeks),
        fill: ink('muted'),
      }),
    ],
  })
  const undated = own.filter(({ day }) => day === null)
  const ofSource = undated.filter(({ role }) => role === 'source')
  const none = undated.filter(({ role }) => role !== 'source')
  return stacked([
    compose(26, [line(`${counted(own.length, 'gift')} ${side} China`, { y: 14, bold: true, fill: ink(side) })]),
    ...(starts.length === 0 ? [] : [drawn]),
    ...(ofSource.length === 0
      ? []
      : [undatedPanel(`${ofSource.length} with only the date of the work cited`, ofSource, side, per)]),
    ...(none.length === 0 ? [] : [undatedPanel(`${none.length} without any date`, none, side, per)]),
  ])
}
