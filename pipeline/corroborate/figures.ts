import { isSamePeriod, overlap, type Period, periodOf } from '../period.ts'
import type { FigureReference, Measure } from '../reference/reference.ts'
import { bestOfSources, type Comparison, type Independent, type Stated } from './comparison.ts'
import { areaIdOf, type Context } from './context.ts'
import { exactly } from './figure.ts'
import { type Judged, judge } from './judge.ts'

/** What a row says of itself, whatever table it stands in. */
export interface Described {
  readonly stated: Stated
  readonly indicatorId: string | null
  /** The indicator or subject as written. */
  readonly words: string
  readonly area: string | null
  readonly areaIso3: string | null
  readonly counterpartIso3: string | null
  readonly isDecrease: boolean
  /** EDTF; null where the text gives no date of the figure itself. */
  readonly period: string | null
}

interface Candidate {
  readonly found: FigureReference
  readonly measure: Measure
  /** Tourists of one country are no tourists of all. */
  readonly isSameCounterpart: boolean
}

const hasWord = (text: string, words: readonly string[]): boolean =>
  words.length === 0 || words.some((word) => new RegExp(`\\b${word}`, 'i').test(text))

function isSameArea({ area, areaIso3, stated }: Described, found: FigureReference): boolean {
  // A count that names no place is of the one that its text is about: its words and day must tell.
  if (area === null && stated.table === 'tallies') return true
  if (areaIso3 !== null || found.iso3 !== null) return areaIso3 === found.iso3
  const id = area === null ? null : areaIdOf(area, null)
  return id !== null && id === areaIdOf(found.area, null)
}

/** A share in words and a percentage measure the same. */
const isSameUnit = (unit: string | null, { unit: other }: Measure): boolean =>
  unit === other || (unit === 'share' && other === 'percent')

const isMatch = (row: Described, found: FigureReference, measure: Measure): boolean =>
  measure.table === row.stated.table &&
  measure.indicator_id === row.indicatorId &&
  isSameUnit(row.stated.figure.unit, measure) &&
  hasWord(row.words, measure.words) &&
  isSameArea(row, found) &&
  overlap(periodOf(row.period), periodOf(found.period))

function candidatesOf(row: Described, { reference }: Context): Candidate[] {
  const measures = new Map(reference.measures.map((measure) => [measure.measure, measure]))
  const all = reference.figures.flatMap((found): Candidate[] => {
    const measure = measures.get(found.measure)
    if (measure === undefined || !isMatch(row, found, measure)) return []
    return [{ found, measure, isSameCounterpart: measure.counterpart_iso3 === row.counterpartIso3 }]
  })
  const exact = all.filter(({ isSameCounterpart }) => isSameCounterpart)
  return exact.length > 0 ? exact : all
}

/** A change has a sign, a loss has none. */
const isSigned = ({ title }: Measure): boolean => /\bchange\b/i.test(title)

/** The independent figure as the row would print it: falls without a sign, shares as shares. */
function asPrinted(row: Described, { found, measure }: Candidate): Independent {
  const scale = row.stated.figure.unit === 'share' ? 0.01 : 1
  const isFall = row.isDecrease && (isSigned(measure) || (found.value_high ?? found.value_low ?? 0) < 0)
  const convert = (value: number | null): number | null =>
    value === null ? null : exactly((isFall ? -value : value) * scale)
  const [low, high] = [convert(found.value_low), convert(found.value_high)]
  return {
    low: isFall ? high : low,
    high: isFall ? low : high,
    unit: row.stated.figure.unit,
    asOf: found.period,
    sourceId: found.source_id,
    title: measure.title,
    note: found.note,
  }
}

const ratios = new Set(['percent', 'share', 'percentage_point'])

/** Amounts of a part of the time say nothing of the whole; rates may. */
function isOtherPeriod({ stated }: Described, printed: Period, independent: Period): boolean {
  const isKnown = printed.start !== null && independent.start !== null
  return isKnown && !ratios.has(stated.figure.unit ?? '') && !isSamePeriod(printed, independent)
}

function judgeOne(row: Described, candidate: Candidate, independent: Independent, meaning: string | undefined): Judged {
  const judged = judge(row.stated.figure, independent)
  const isBorneOut = judged.judgement === 'agrees' || judged.judgement === 'rounding'
  if (isOtherPeriod(row, periodOf(row.period), periodOf(independent.asOf)))
    return { judgement: 'not_comparable', kind: 'period' }
  // The number of another thing: right as a number, wrong as a statement.
  if (isBorneOut && (meaning !== undefined || !candidate.isSameCounterpart))
    return { judgement: 'discrepancy', kind: 'definition' }
  return candidate.isSameCounterpart ? judged : { judgement: 'not_comparable', kind: 'definition' }
}

function explain(row: Described, { found, measure }: Candidate, meaning: string | undefined): string {
  const isOther = row.period !== null && !isSamePeriod(periodOf(row.period), periodOf(found.period))
  const time = found.period === null ? '' : `, ${found.period}`
  const parts = [
    `${found.area}: ${measure.title}${time}.`,
    isOther && found.period !== null ? `The printed figure is of ${row.period}.` : '',
    meaning ?? '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** A figure against those of the reference that are of the same thing, area and time. */
export function compareFigure(row: Described, context: Context): Comparison[] {
  const comparisons = candidatesOf(row, context).map((candidate): Comparison => {
    const { measure, source_id } = candidate.found
    const meaning = context.reference.meanings.find((one) => one.measure === measure && one.source_id === source_id)
    const independent = asPrinted(row, candidate)
    const judged = judgeOne(row, candidate, independent, meaning?.explanation)
    return { stated: row.stated, independent, ...judged, explanation: explain(row, candidate, meaning?.explanation) }
  })
  return bestOfSources(comparisons)
}
