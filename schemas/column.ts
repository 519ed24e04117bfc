import { z } from 'zod'

/** What is known of a column beside its type. */
export interface ColumnMeta {
  readonly description: string
  readonly title?: string
  /** Unit of the number, where it is always the same. */
  readonly unit?: string
  /** The terms of other standards that it matches: IATI, OCHA FTS, HXL, SDMX, CSL-JSON, Web Annotation, PROV, EDTF, ISO. */
  readonly standard?: readonly string[]
  /** True where the cell follows from other cells or from the row's place, so that it has no evidence of its own. */
  readonly derived?: boolean
  /** `table.column` that each value is found in. */
  readonly references?: string
  readonly format?: 'date' | 'edtf' | 'uri'
}

/** Words in Unicode, never the empty string: what is unknown is null, so that CSV and the typed formats say the same. */
export const text = (meta: ColumnMeta) =>
  z
    .string()
    .min(1)
    .meta({ ...meta })
export const textOrNull = (meta: ColumnMeta) =>
  z
    .string()
    .min(1)
    .nullable()
    .meta({ ...meta })

/** A whole number from 0 to 2³¹−1. */
export const integer = (meta: ColumnMeta) =>
  z
    .int32()
    .min(0)
    .meta({ ...meta })

/** A double; never NaN or infinite. */
export const numberOrNull = (meta: ColumnMeta) =>
  z
    .number()
    .nullable()
    .meta({ ...meta })

export const flag = (meta: ColumnMeta) => z.boolean().meta({ ...meta })

/** A day of the calendar, `YYYY-MM-DD`. */
export const dayOrNull = (meta: ColumnMeta) =>
  z.iso
    .date()
    .nullable()
    .meta({ ...meta, format: 'date' })

/** An ISO 8601-2 string; whether it is well formed is a rule of validation. */
export const edtfOrNull = (meta: ColumnMeta) =>
  z
    .string()
    .min(1)
    .nullable()
    .meta({ ...meta, format: 'edtf' })

export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, meta: ColumnMeta) =>
  z.enum(values).meta({ ...meta })
export const oneOfOrNull = <const V extends readonly [string, ...string[]]>(values: V, meta: ColumnMeta) =>
  z
    .enum(values)
    .nullable()
    .meta({ ...meta })

/** Lists are never null: none is the empty list. No member holds the semicolon that joins them in CSV. */
export const list = (meta: ColumnMeta) => z.array(z.string().regex(/^[^;]+$/)).meta({ ...meta })
export const integerList = (meta: ColumnMeta) => z.array(z.int32().min(0)).meta({ ...meta })

/** ISO 3166-1 alpha-3. */
export const iso3OrNull = (meta: ColumnMeta) =>
  z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .meta({ references: 'areas.area_id', ...meta, standard: ['ISO 3166-1 alpha-3', ...(meta.standard ?? [])] })
