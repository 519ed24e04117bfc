import type { AnalyzedSentence } from '../analyze.ts'

const levels = new Set(
  `district districts county counties province provinces region regions city state states department departments
  governorate governorates municipality commune prefecture zone island islands camp camps prison jail town village suburb
  parish hamlet borough canton`.split(/\s+/),
)
export const isLevel = (lower: string | undefined): boolean => levels.has(lower ?? '')

export const kinds =
  /^(?:health|local|rural|urban|administrative|autonomous|metropolitan|refugee|displacement|transit|internment|detention|holding|labou?r)$/

/** Where "district" or "refugee camp" ends behind a name; the end of the name where none stands there. */
export function endOfLevel({ tokens }: AnalyzedSentence, to: number): number {
  if (isLevel(tokens[to]?.lower)) return to + 1
  return kinds.test(tokens[to]?.lower ?? '') && isLevel(tokens[to + 1]?.lower) ? to + 2 : to
}
