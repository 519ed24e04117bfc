import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const scenarioNouns = words(
  'scenario scenarios baseline assumption assumptions circumstances variant hypothesis simulation simulations',
)

/** Of a "case" these say that it is a scenario: a "new case" is of a disease, a "court case" of none. */
const kindsOfCase = words(
  `base baseline central reference main likely likeliest low lower high higher upper worst worse best better bad good downside
  upside adverse severe severest mild mildest milder bleak bleaker gloomy gloomier rosy rosier optimistic pessimistic extreme
  moderate middle alternative first second third former latter unfavourable unfavorable favourable favorable`,
)

/** Token of the noun that makes a phrase name a scenario ("the fund's worst case"); -1 where there is none. */
export function scenarioNounIn({ tokens }: AnalyzedSentence, { from, to }: NounPhrase): number {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (scenarioNouns.has(lower)) return i
    if ((lower === 'case' || lower === 'one') && kindsOfCase.has(tokens[i - 1]?.lower ?? '')) return i
  }
  return -1
}
