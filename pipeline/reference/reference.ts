import { z } from 'zod'
import { boundsOf } from '../normalize/edtf-bounds.ts'
import { isCalendarDate } from '../validate/calendar-date.ts'

/** The files of `raw/reference/`: what independent sources say. Each schema is of one file's rows. */

const word = (what: string) => z.string().min(1, what)
const open = z.string().transform((value) => (value === '' ? null : value))
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'a number')
  .transform(Number)
const openDecimal = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, 'a number or nothing')
  .transform((value) => (value === '' ? null : Number(value)))
const day = z.string().refine((value) => value.length === 10 && isCalendarDate(value), 'a day, as 2020-03-30')
const openPeriod = z
  .string()
  .transform((value) => (value === '' ? null : value))
  .refine((value) => value === null || hasBounds(value), 'a date or period in EDTF, or nothing')
const hasBounds = (edtf: string): boolean => Object.values(boundsOf(edtf)).some((end) => end !== null)
const openCountry = z
  .string()
  .regex(/^([A-Z]{3})?$/, 'a code of three capital letters or nothing')
  .transform((value) => (value === '' ? null : value))

export const countrySchema = z.object({
  iso3: z.string().regex(/^[A-Z]{3}$/, 'a code of three capital letters'),
  m49: z.string(),
  name_en: word('a name'),
  name_zh: z.string(),
  subregion: z.string(),
})

export const sourceSchema = z.object({
  source_id: word('an id'),
  title: word('a title'),
  publisher: open,
  address: open,
  licence: open,
})

/** Counts of cases by area and day; the file of imported cases has the same columns. */
export const countSchema = z.object({
  iso3: openCountry,
  area: word('the name of an area'),
  as_of: day,
  measure: word('a measure'),
  value: decimal,
  source_id: word('the id of a source'),
  note: open,
})

/** Figures on trade, tourism and other things; what a measure is stands in measures.csv. */
export const figureSchema = z.object({
  iso3: openCountry,
  area: word('the name of an area'),
  period: openPeriod,
  measure: word('a measure'),
  value_low: openDecimal,
  value_high: openDecimal,
  unit: word('a unit'),
  source_id: word('the id of a source'),
  note: open,
})

export const giftSchema = z.object({
  donor_iso3: openCountry,
  recipient_iso3: openCountry,
  subject: word('what was given or counted'),
  item_category: open,
  value_low: openDecimal,
  value_high: openDecimal,
  unit: word('a unit'),
  date: openPeriod,
  source_id: word('the id of a source'),
})

export const rateSchema = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code'),
  date_or_month: z.string().refine((value) => value.length > 4 && isCalendarDate(value), 'a day or a month'),
  units_per_usd: decimal.refine((value) => value > 0, 'a number above zero'),
  basis: open,
  source_id: word('the id of a source'),
})

/** What a measure of other-figures.csv is in the terms of a fact table. */
export const measureSchema = z.object({
  table: z.enum(['economic_estimates', 'tallies'], 'economic_estimates or tallies'),
  measure: word('a measure'),
  indicator_id: open,
  counterpart_iso3: openCountry,
  unit: word('a unit'),
  /** The row's indicator or subject holds a word that begins with one of these, joined by semicolons; empty where any will do. */
  words: z.string().transform((list) => list.split(';').filter((one) => one !== '')),
  title: word('the measure in words'),
})

/** Where a source shows that a number is right and its meaning is not. */
export const meaningSchema = z.object({
  measure: word('a measure'),
  source_id: word('the id of a source'),
  explanation: word('an explanation'),
})

export type Country = z.output<typeof countrySchema>
export type ReferenceSource = z.output<typeof sourceSchema>
export type CountReference = z.output<typeof countSchema>
export type FigureReference = z.output<typeof figureSchema>
export type GiftReference = z.output<typeof giftSchema>
export type Rate = z.output<typeof rateSchema>
export type Measure = z.output<typeof measureSchema>
export type Meaning = z.output<typeof meaningSchema>

/** All that independent sources say, as read. */
export interface Reference {
  readonly countries: readonly Country[]
  readonly sources: readonly ReferenceSource[]
  readonly counts: readonly CountReference[]
  readonly figures: readonly FigureReference[]
  readonly gifts: readonly GiftReference[]
  readonly rates: readonly Rate[]
  readonly measures: readonly Measure[]
  readonly meanings: readonly Meaning[]
}

export const emptyReference: Reference = {
  countries: [],
  sources: [],
  counts: [],
  figures: [],
  gifts: [],
  rates: [],
  measures: [],
  meanings: [],
}
