import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'

const firms =
  /^(?:firms?|companies|company|investors?|banks?|lenders?|buyers?|traders?|importers?|groups?|capital|guests|visitors|tourists|holidaymakers)$/

/** The one area that a noun phrase is: "The United States". */
export function areaAt(at: AnalyzedSentence, index: number): AreaMention | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const inside = at.areas.filter(({ from, to }) => from >= np.from && to <= np.to)
  const [area] = inside
  if (inside.length !== 1 || area === undefined || area.from > np.from + 1) return null
  // "German firms"
  const isOfPeople = area.form !== 'name' && area.to === np.to - 1 && firms.test(at.tokens[area.to]?.lower ?? '')
  // "Italy alone", "ASEAN countries"
  const isAlone =
    area.to === np.to - 1 &&
    /^(?:alone|itself|too|countries|nations|states|economies|members)$/.test(at.tokens[area.to]?.lower ?? '')
  return area.to === np.to || isOfPeople || isAlone ? area : null
}
