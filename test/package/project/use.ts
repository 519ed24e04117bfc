// A stranger's use of the package: type-checked and run where nothing but the package is installed.
import {
  type Donation,
  type ExtractedTables,
  extract,
  type GiftTotal,
  giftTotals,
  readTable,
  schemas,
  type TableName,
  type Tables,
  version,
} from 'covid-neighborhood-data'
import donationSchema from 'covid-neighborhood-data/schemas/donations.schema.json' with { type: 'json' }

type Row<T extends TableName> = Tables[T][number]
/** True of `any` and `unknown`, and of lists of them. */
type IsVague<T> = unknown extends T ? true : T extends readonly (infer Member)[] ? IsVague<Member> : false
type VagueCells<R> = { [C in keyof R]: true extends IsVague<R[C]> ? C : never }[keyof R]
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Nothing where every cell is of a known type. */
type VagueColumns = { [T in TableName]: VagueCells<Row<T>> }[TableName]
export const isEveryCellTyped: IsSame<VagueColumns, never> = true

/** Tables whose schema gives other rows than the table has. */
type OtherSchema = {
  [T in TableName]: IsSame<ReturnType<(typeof schemas)[T]['parse']>, Row<T>> extends true ? never : T
}[TableName]
export const isEverySchemaOfItsTable: IsSame<OtherSchema, never> = true

export const areNamesTheSame: IsSame<TableName, keyof Tables> = true

const donations: readonly Donation[] = readTable('donations')
export const statuses: ('delivered' | 'pledged' | 'announced' | 'called_for' | 'exported')[] = donations.map(
  ({ status }) => status,
)
// @ts-expect-error: a figure may be missing.
export const figures: number[] = donations.map(({ value_low }) => value_low)
// @ts-expect-error: no column bears this name.
export const misspelled = donations.map((row) => row.doner)
// @ts-expect-error: nor a table this one.
const readMisspelled = () => readTable('donation')
// @ts-expect-error: gifts are not summed by this.
export const sumMisspelled = () => giftTotals(donations, 'donors')
// @ts-expect-error: no such confidence.
const extractSure = (text: string) => extract(text, { minConfidence: 'sure' })

const messageOf = (run: () => unknown): string => {
  try {
    run()
    return 'nothing thrown'
  } catch (error) {
    return error instanceof RangeError ? error.message : `another error: ${error}`
  }
}

const names = Object.keys(schemas) as TableName[]

export interface Results {
  readonly version: string
  readonly tables: Readonly<Record<string, readonly object[]>>
  /** Tables whose schema refuses one of their rows. */
  readonly refused: readonly string[]
  /** Whether the schema of donations takes a row with one column too many. */
  readonly takesMore: boolean
  readonly byDonor: readonly GiftTotal[]
  readonly extracted: ExtractedTables
  readonly surest: ExtractedTables
  readonly ownTotals: readonly GiftTotal[]
  readonly jsonSchemaKey: readonly string[]
  readonly messages: readonly string[]
}

export function results(text: string): Results {
  const extracted = extract(text, { id: 'text.txt', date: '2020-04' })
  return {
    version,
    tables: Object.fromEntries(names.map((name) => [name, readTable(name)])),
    refused: names.filter((name) => !readTable(name).every((row) => schemas[name].safeParse(row).success)),
    takesMore: schemas.donations.safeParse({ ...donations[0], more: 1 }).success,
    byDonor: giftTotals(donations, 'donor'),
    extracted,
    surest: extract(text, { minConfidence: 'high' }),
    ownTotals: giftTotals(extracted.donations, 'recipient'),
    jsonSchemaKey: donationSchema['x-key'],
    messages: [readMisspelled, () => extractSure(text), () => extract(text, { date: '2020-02-31' })].map(messageOf),
  }
}
