import { areaName, countryOf } from '../../lexicon/areas/index.ts'
import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import type { Change } from './spot.ts'

export interface Side {
  readonly piece: Piece
  /** The country's name where the text has only its adjective ("Chilean tourists"); null: as printed. */
  readonly name: string | null
  readonly iso3: string | null
  readonly how: string
}

/** The area that a figure is about, and the other one that it names ("imports from Peru"). */
export interface Sides {
  readonly area: Side | null
  readonly counterpart: Side | null
}

const rule = 'estimate'
const inbound = new Set([
  'tourist',
  'visitor',
  'arrivals',
  'visits',
  'tourists',
  'visitors',
  'trips',
  'visit',
  'travel',
])

/** An adjective stands for its country. */
export const nameOf = ({ form, areaId }: AreaMention): string | null => (form === 'name' ? null : areaName(areaId))

const sideOf = (at: AnalyzedSentence, area: AreaMention, how = rule): Side => ({
  piece: { at, from: area.from, to: area.to },
  name: nameOf(area),
  iso3: countryOf(area.areaId),
  how,
})

const isInside = (area: AreaMention, piece: Piece | null): boolean =>
  piece !== null && area.from >= piece.from && area.to <= piece.to

/** "from Peru", "to Peru" (of goods), "Peruvian tourists": the other side. */
function isOtherSide(at: AnalyzedSentence, area: AreaMention, indicator: Piece | null): boolean {
  const before =
    at.tokens[area.from - 1]?.lower === 'the' || at.tokens[area.from - 1]?.lower === 'both'
      ? area.from - 2
      : area.from - 1
  const prep = at.tokens[before]?.lower
  if (prep === 'from') return true
  const words = indicator === null ? [] : at.tokens.slice(indicator.from, indicator.to).map(({ lower }) => lower)
  if (prep === 'to') return !words.some((word) => inbound.has(word))
  return area.form === 'demonym' && inbound.has(at.tokens[area.to]?.lower ?? '')
}

/** Areas of the figure's own phrase and clause: of its subject first where the figure is a share, else of the indicator. */
function areasAround(
  at: AnalyzedSentence,
  number: NumberMention,
  { clause, indicator, direction }: Change,
): AreaMention[] {
  const verb = clause === null ? number.from : (at.chunks[clause.at]?.from ?? number.from)
  const first = at.chunks[clause?.first ?? 0]?.from ?? 0
  const end = at.chunks[(clause?.end ?? at.chunks.length) - 1]?.to ?? at.tokens.length
  const own = at.areas.filter((area) => isInside(area, indicator))
  const near = at.areas.filter(
    (area) => !own.includes(area) && area.from >= first && area.to <= Math.max(end, number.to),
  )
  const told = clause?.subject === null || clause?.subject === undefined ? null : pieceOfNominal(at, clause.subject)
  const subject = [
    ...near.filter((area) => area.to <= verb),
    ...at.areas.filter((area) => isInside(area, told) && !near.includes(area) && !own.includes(area)),
  ]
  const behind = near.filter((area) => area.to > verb)
  // What causes a change ("supply from Peru will cut exports") is no side of it.
  if (direction !== 'level') return [...own, ...behind, ...subject.filter((area) => !isOtherSide(at, area, indicator))]
  // A count of visitors is of the place they go to; a share, of who holds it.
  return number.kind === 'number' && number.unit === null
    ? [...own, ...behind, ...subject]
    : [...placeOfShare(at, number), ...subject, ...own, ...behind]
}

/** "another 20% located in Peru": the place of the share itself. */
function placeOfShare(at: AnalyzedSentence, number: NumberMention): AreaMention[] {
  const verb = at.clauses.find(
    ({ verb: { form }, at: place }) =>
      form === 'participle' &&
      (at.chunks[place]?.from ?? 0) - number.to <= 1 &&
      (at.chunks[place]?.from ?? 0) >= number.to,
  )
  const behind = verb?.arguments.find(({ prep }) => prep === 'in')?.nominal.members[0]?.np.areas[0]
  return behind === undefined ? [] : [behind]
}

const anaphors = new Set(['country', 'nation', 'its', 'their'])

/** "the country's exports": the last country named before in the sentence, else the paragraph's. */
function carriedArea({ at, discourse }: FrameInput, { indicator }: Change): Side | null {
  const words = indicator === null ? [] : at.tokens.slice(indicator.from, indicator.to).map(({ lower }) => lower)
  const before = at.areas.findLast(
    ({ to, areaId }) => to <= (indicator?.from ?? 0) && (words.includes('their') || countryOf(areaId) !== null),
  )
  if (before !== undefined && words.some((word) => anaphors.has(word))) return sideOf(at, before, 'carried')
  const { area } = discourse
  return area === null ? null : { piece: area.iso3Piece ?? area.piece, name: null, iso3: area.iso3, how: 'carried' }
}

/** "both Peru and Chile": one figure stated of each. */
function eachOf(at: AnalyzedSentence, area: AreaMention): AreaMention[] {
  const isBoth = at.tokens
    .slice(Math.max(0, area.from - 2), area.from)
    .some(({ lower }) => lower === 'both' || lower === 'each')
  const second = at.areas.find(({ from }) => from > area.to && from <= area.to + 2)
  return isBoth && second !== undefined ? [area, second] : [area]
}

/** Who a figure is about; several where it is stated of each. */
export function readAreas(input: FrameInput, number: NumberMention, change: Change): Sides[] {
  const { at } = input
  const around = areasAround(at, number, change)
  const other = around.find((area) => isOtherSide(at, area, change.indicator))
  const own = around.find((area) => area !== other && !isOtherSide(at, area, change.indicator))
  const [place] = placeOfShare(at, number)
  const supplier =
    place === undefined ? undefined : around.find((area) => area !== place && countryOf(area.areaId) !== null)
  const counterpart = other !== undefined ? sideOf(at, other) : supplier === undefined ? null : sideOf(at, supplier)
  if (own === undefined) return [{ area: carriedArea(input, change), counterpart }]
  return eachOf(at, own).map((area) => ({ area: sideOf(at, area), counterpart }))
}
