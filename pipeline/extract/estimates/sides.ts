import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import type { Change } from './change.ts'

export interface Side {
  readonly piece: Piece
  readonly iso3: string | null
  readonly how: string
}

/** The area that a figure is about, and the other one that it names ("imports from Peru"). */
export interface Sides {
  readonly area: Side | null
  readonly counterpart: Side | null
}

const rule = 'estimate'
const inbound = new Set(['arrivals', 'visits', 'tourists', 'visitors', 'trips', 'visit', 'travel'])

const sideOf = (at: AnalyzedSentence, area: AreaMention, how = rule): Side => ({
  piece: { at, from: area.from, to: area.to },
  iso3: countryOf(area.areaId),
  how,
})

const isInside = (area: AreaMention, piece: Piece | null): boolean => piece !== null && area.from >= piece.from && area.to <= piece.to

/** "from Peru", "to Peru" (of goods), "Peruvian tourists": the other side. */
function isOtherSide(at: AnalyzedSentence, area: AreaMention, indicator: Piece | null): boolean {
  const before = at.tokens[area.from - 1]?.lower === 'the' || at.tokens[area.from - 1]?.lower === 'both' ? area.from - 2 : area.from - 1
  const prep = at.tokens[before]?.lower
  if (prep === 'from') return true
  const words = indicator === null ? [] : at.tokens.slice(indicator.from, indicator.to).map(({ lower }) => lower)
  if (prep === 'to') return !words.some((word) => inbound.has(word))
  return area.form === 'demonym' && inbound.has(at.tokens[area.to]?.lower ?? '')
}

/** Areas of the figure's own phrase and clause: the indicator's first, then those around it up to the next clause. */
function areasAround(at: AnalyzedSentence, number: NumberMention, { clause, indicator }: Change): AreaMention[] {
  const first = at.chunks[clause?.first ?? 0]?.from ?? 0
  const end = at.chunks[(clause?.end ?? at.chunks.length) - 1]?.to ?? at.tokens.length
  const own = at.areas.filter((area) => isInside(area, indicator))
  const near = at.areas.filter((area) => !own.includes(area) && area.from >= first && area.to <= Math.max(end, number.to))
  return [...own, ...near]
}

const pronouns = new Set(['its', 'their', 'the country'])

/** The area that the paragraph has been telling of. */
function carriedArea({ discourse }: FrameInput): Side | null {
  const { area } = discourse
  return area === null ? null : { piece: area.iso3Piece ?? area.piece, iso3: area.iso3, how: 'carried' }
}

/** "both Peru and Chile": one figure stated of each. */
function eachOf(at: AnalyzedSentence, area: AreaMention): AreaMention[] {
  const isBoth = at.tokens.slice(Math.max(0, area.from - 2), area.from).some(({ lower }) => lower === 'both' || lower === 'each')
  const second = at.areas.find(({ from }) => from > area.to && from <= area.to + 2)
  return isBoth && second !== undefined ? [area, second] : [area]
}

/** Who a figure is about; several where it is stated of each. */
export function readAreas(input: FrameInput, number: NumberMention, change: Change): Sides[] {
  const { at } = input
  const around = areasAround(at, number, change)
  const other = around.find((area) => isOtherSide(at, area, change.indicator))
  const own = around.find((area) => area !== other && !isOtherSide(at, area, change.indicator))
  const counterpart = other === undefined ? null : sideOf(at, other)
  if (own === undefined) return [{ area: carriedArea(input), counterpart }]
  return eachOf(at, own).map((area) => ({ area: sideOf(at, area), counterpart }))
}
export { pronouns }
