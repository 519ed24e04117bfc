import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import { conditionClauses } from './conditions.ts'
import { isToCome } from './foretold.ts'
import type { Direction, Measure } from './measure.ts'
import type { EconomyMemory, Reading } from './memory.ts'
import { type Quantity, wordsOf } from './quantity.ts'
import { asRead } from './read-measures.ts'
import { isRelative } from './spot.ts'

const asCarried = (period: DateChoice): DateChoice => ({ ...period, how: 'carried' })

/** "fell 8 percent on the year to 3 billion": the change, and what the same thing comes to by it. */
function isChangeAndEnd(a: Measure, b: Measure): boolean {
  const { at } = b.anchor
  const isSame =
    a.clause !== null &&
    a.clause === b.clause &&
    a.quantity?.piece.at === b.quantity?.piece.at &&
    a.quantity?.piece.from === b.quantity?.piece.from
  return (
    isSame &&
    !a.isBase &&
    !b.isBase &&
    a.unit === 'percent' &&
    at.tokens[b.number.from - 1]?.lower === 'to' &&
    b.number.from - a.number.to <= reach
  )
}
const reach = 7

/** By how much something changed and to what are of one time, whichever of the two it stands beside. */
export const withSharedPeriods = (found: readonly Reading[]): Reading[] =>
  found.map((reading, i) => {
    if (reading.period !== null) return reading
    const [before, next] = [found[i - 1], found[i + 1]]
    const period =
      before !== undefined && isChangeAndEnd(before.measure, reading.measure)
        ? before.period
        : next !== undefined && isChangeAndEnd(reading.measure, next.measure)
          ? next.period
          : null
    return period === null ? reading : { ...reading, period: asCarried(period) }
  })

/** What statistics tell of together, each a part or a twin of the others. */
const families: readonly RegExp[] = [
  /^(?:trade|exports?|imports?|shipments)$/,
  /^(?:arrivals?|visitors?|tourists?|visits?)$/,
  /^(?:receipts|earnings|revenues?|spending|takings)$/,
  /^(?:unemployment|employment|jobless|joblessness|employed|unemployed|jobs|payrolls?)$/,
]

const familyOf = (quantity: Quantity | null): number =>
  families.findIndex((family) =>
    wordsOf(quantity)
      .slice(0, 6)
      .some((word) => family.test(word)),
  )

const isPast = ({ tokens }: AnalyzedSentence, { clause }: Measure): boolean =>
  clause !== null &&
  clause.verb.modal === null &&
  clause.verb.from === clause.verb.main &&
  verbForms.get(tokens[clause.verb.main]?.lower ?? '')?.some(({ form }) => form === 'past') === true

/** "Visits fell by 8 percent in that quarter": of a time of its own. */
const pointsToTime = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:that|this|same|previous|next)$/.test(lower) &&
      /^(?:day|week|month|quarter|half|year|period|time)$/.test(tokens[i + 1]?.lower ?? ''),
  )

/** By how much something changed, in percent or in points. */
const isChange = (number: NumberMention, direction: Direction): boolean => direction !== 'level' && isRelative(number)

/** "industry loses 6 percent"; not "has so far lost 6". */
const isPresent = ({ tokens }: AnalyzedSentence, { clause }: Measure): boolean =>
  (clause === null || clause.verb.from === clause.verb.main) && !tokens.some(({ lower }) => lower === 'far')

/** "Chile's bank cuts its rate by 2 points" behind a forecast for Peru. */
const isElsewhere = ({ areas }: AnalyzedSentence, { sides: { area } }: EconomyMemory): boolean =>
  areas.some(({ iso3 }) => iso3 !== null && iso3 !== area?.iso3)

const longestList = 3

/** "The economy will shrink by 4 percent in 2022. Industry will lose 6": what changes next to it, as foretold. */
function goesOnWithChanges(at: AnalyzedSentence, measure: Measure, economy: EconomyMemory): boolean {
  const { period } = economy
  if (period === null || at.sentence.index - period.at.sentence.index > longestList) return false
  if (!isChange(asRead(measure), measure.direction) || !isChange(economy.number, economy.direction)) return false
  // "Unless help comes, poverty will rise by 3 points": in another case, of another time.
  const isOfYear = economy.isForecast && period.date.precision === 'year' && conditionClauses(at).length === 0
  const isOver = at.clauses.some(({ verb }) => /^(?:was|were|had|did)$/.test(at.tokens[verb.from]?.lower ?? ''))
  if (!isOfYear || isOver || isPast(at, measure)) return false
  return isToCome(measure) || (isPresent(at, measure) && !isElsewhere(at, economy))
}

/** "Trade fell by 8 percent in May. Exports were down 3": of the time of the sentence before, where it tells of the whole or the twin, and this one tells no time. */
export function periodOfFamily(at: AnalyzedSentence, measure: Measure, { economy }: Discourse): DateChoice | null {
  if (economy === null || economy.period === null || at.dates.length > 0 || measure.isBase) return null
  const { period, quantity } = economy
  if (pointsToTime(at) || period.date.precision === 'day') return null
  const isNext = period.at.sentence.index === at.sentence.index - 1
  const family = familyOf(measure.quantity)
  const isOfFamily = isNext && family >= 0 && family === familyOf(quantity) && isPast(at, measure)
  return isOfFamily || goesOnWithChanges(at, measure, economy) ? asCarried(period) : null
}
