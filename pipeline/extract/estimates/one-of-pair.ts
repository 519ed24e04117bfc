import { countryOf } from '../../lexicon/areas/index.ts'
import { placeInPair } from '../aid/one-of-two.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Piece } from '../piece.ts'
import type { Measure } from './measure.ts'
import { nounOfPair } from './noun-of-pair.ts'
import { type Side, sideOf } from './side.ts'
import { figureBefore } from './spot.ts'

/** The countries that a sentence names before a token, each where it is named last. */
function countriesBefore({ areas }: AnalyzedSentence, end: number): AreaMention[] {
  const named = new Map<string, AreaMention>()
  for (const area of areas) {
    const country = area.to <= end ? countryOf(area.areaId) : null
    if (country === null) continue
    named.delete(country)
    named.set(country, area)
  }
  return [...named.values()]
}

/** "Peru and Chile": the last two that are named side by side; else the only two that the sentence names. */
function pairBefore(at: AnalyzedSentence, end: number): readonly AreaMention[] | null {
  const all = countriesBefore(at, end)
  const second = at.areas.findLast(
    (area, i) =>
      area.to <= end && area.from - (at.areas[i - 1]?.to ?? -1) <= 2 && at.tokens[area.from - 1]?.lower === 'and',
  )
  const first = second === undefined ? undefined : at.areas[at.areas.indexOf(second) - 1]
  if (first !== undefined && second !== undefined) return [first, second]
  return all.length === 2 ? all : null
}

/** Where, behind the figure before, "the former" or "the latter" stands in front of a figure; -1 where neither does. */
function wordBefore(at: AnalyzedSentence, from: number, floor: number): number {
  for (let i = from - 2; i >= floor && at.tokens[i]?.text !== ';'; i--)
    if (placeInPair({ at, from: i, to: i + 2 }) >= 0) return i
  return -1
}

/** "Chile and Peru both shrank, the former by 4 percent": one of two countries, where no two nouns are named side by side. */
export const isCountryOfPair = (piece: Piece, discourse: Discourse): boolean =>
  placeInPair(piece) >= 0 && pairBefore(piece.at, piece.from) !== null && nounOfPair(piece, discourse) === null

/** "Chile and Peru will stop growing: the former loses 4 percent, the latter 5": which of the two countries told last a figure is of. */
export function oneOfPair(at: AnalyzedSentence, { subject }: Discourse, { number }: Measure): Side | null {
  const semicolon = lastIndexIn(at.tokens, 0, number.from, ({ text }) => text === ';')
  const floor = Math.max(semicolon + 1, figureBefore(at, number.from)?.to ?? 0)
  const own = wordBefore(at, number.from, floor)
  // "for the former 2 percent, not 5": still of it
  const i = own >= 0 ? own : wordBefore(at, number.from, semicolon + 1)
  const isLeft = own < 0 && at.areas.some(({ from, to }) => from >= i && to <= number.from)
  if (i < 0 || isLeft) return null
  const told = subject === null || subject.piece.at === at ? null : subject.piece.at
  const pair = pairBefore(at, i) ?? (told === null ? null : pairBefore(told, told.tokens.length))
  const area = pair?.[placeInPair({ at, from: i, to: i + 2 })]
  return area === undefined ? null : sideOf(told === null || at.areas.includes(area) ? at : told, area, 'carried')
}
