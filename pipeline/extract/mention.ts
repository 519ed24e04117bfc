import type { Word } from './word.ts'

/** A token of a sentence's healed text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  /** A number in digits (with group separators, decimals), a word (letters, inner hyphens split off), one mark of punctuation or symbol. */
  readonly kind: 'word' | 'digits' | 'punct'
  /** Of a word what the lexicons know of it; null of digits and marks. */
  readonly word: Word | null
}

export type Qualifier = 'exact' | 'approx' | 'nearly' | 'at_least' | 'at_most' | 'range' | 'magnitude'

interface MentionBase {
  /** Token indexes, end exclusive, of the whole mention with hedge, currency and unit. */
  readonly from: number
  readonly to: number
}

/** What a number is when it is no figure. */
export type NonFigure =
  | 'date'
  | 'footnote_mark'
  | 'page'
  | 'section_number'
  | 'address'
  | 'name_or_code'
  | 'ordinal'
  | 'back_reference'
  | 'span_of_time'
  | 'part_of_title'
  | 'other'

export interface NumberMention extends MentionBase {
  readonly kind: 'number' | 'percent' | 'money'
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  /** 'percent', 'percentage_point', 'share' (fractions in words), an ISO 4217 code (money; 'dollar', 'pound' … where the text does not say which), a unit code of measure, or null: the counted noun decides. */
  readonly unit: string | null
  /** Offsets into the sentence: the numeral with the hedge beside it (column `value_text`). */
  readonly valueStart: number
  readonly valueEnd: number
  /** Offsets of the bare numeral, without hedge, currency or unit. */
  readonly numeralStart: number
  readonly numeralEnd: number
  /** Set when the number is recognised as no figure. */
  readonly nonFigure: NonFigure | null
  /** "each", "apiece", "per country" beside the number. */
  readonly each: boolean
}

export type DatePrecision =
  | 'time'
  | 'day'
  | 'half_month'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'year'
  | 'decade'
  | 'interval'
  | 'unknown'

/** How far a date lies from another; all zero where the date is told beside it. */
export interface DateShift {
  readonly days: number
  readonly months: number
  readonly years: number
  /** "the following month", "the year before": the whole of it, not the same day of it. */
  readonly isWhole: boolean
}

export interface DateMention extends MentionBase {
  readonly kind: 'date'
  readonly edtf: string
  readonly precision: DatePrecision
  readonly basis: 'stated' | 'year_implied' | 'computed'
  /** 'as_of' for "as of D", "by D", "up to D", "to date"; else 'event'. */
  readonly role: 'event' | 'as_of'
  readonly start: number
  readonly end: number
  /** "five days after": the span still to be added to the anchor date; null when resolved. */
  readonly offset: DateShift | null
}
