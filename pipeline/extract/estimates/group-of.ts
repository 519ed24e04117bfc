import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { startOfName } from '../areas.ts'
import { isTradingPair } from './other-side.ts'
import { rowAround } from './series.ts'
import type { Side } from './side.ts'

/** "Output in Chile and Peru", "Chile, Peru and Togo will together lose": one figure of the group, as it is written. */
export function groupOf(at: AnalyzedSentence, area: AreaMention): Side | null {
  const row = rowAround(at, area)
  const [first, last] = [row[0], row.at(-1)]
  if (first === undefined || last === undefined || first === last || row.some(({ form }) => form !== 'name'))
    return null
  // "sent 20 tents to Chile, and Peru lost": no list of two has a comma.
  if (row.length === 2 && at.tokens[first.to]?.text === ',' && at.tokens[first.to + 1]?.lower === 'and') return null
  if (row.slice(1).some((one) => opensNextClause(at, first, one))) return null
  const words = at.tokens.slice(Math.max(0, startOfName(at.tokens, first.from) - 1), last.to).map(({ lower }) => lower)
  if (isTradingPair(at, first, last)) return null
  if (!words.includes('and') || /^(?:between|both|each)$/.test(words[0] ?? '')) return null
  const countries = new Set(row.map(({ areaId }) => countryOf(areaId)))
  const [only] = countries
  const iso3 = countries.size === 1 ? (only ?? null) : null
  return { piece: { at, from: first.from, to: last.to }, name: null, iso3, how: 'estimate' }
}

/** "were sent by Fiji and Chile's economy shrank": behind a verb that the first belongs to, the other opens the subject of the next. */
const opensNextClause = ({ clauses, chunks }: AnalyzedSentence, first: AreaMention, { from }: AreaMention): boolean =>
  clauses.some(
    ({ verb, subject }, i) =>
      verb.form === 'finite' &&
      chunks[subject?.first ?? -1]?.from === from &&
      clauses.slice(0, i).some((one) => one.verb.form === 'finite' && one.verb.to <= first.from),
  )
