import { z } from 'zod'
import { dimensions, otherReasons, statusReasons } from '../pipeline/totals/dimensions.ts'
import { countryFactRow, type FeedTable, factRow, feedTables, roles } from './api-rows.ts'
import { metaCount, metaFile, metaNumberOrNull, metaText, metaTextOrNull } from './api-text.ts'
import { differenceKinds, judgements } from './corroborations.ts'
import { coverage } from './coverage.ts'

/**
 * Version of the shapes of the feeds, `major.minor`. The minor grows when a field, an endpoint or an allowed value is added;
 * the major when one goes, or means something else.
 */
export const apiVersion = '1.0'

/** What every feed begins with. */
const head = {
  api_version: z.literal(apiVersion).meta({ description: 'Version of the shapes of the feeds.' }),
  version: metaText('Version of the release.'),
}

const perTable = <T>(of: (table: FeedTable) => T): Record<FeedTable, T> =>
  Object.fromEntries(feedTables.map((table) => [table, of(table)])) as Record<FeedTable, T> // one entry a table

const counts = (names: readonly string[], description: string) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.int().min(0)]))).meta({ description })

export const verdictCounts = counts(judgements, 'Figures by the verdict of independent sources on them.')

export const giftTotal = z.strictObject({
  group: metaTextOrNull('What the line is of; null where the rows do not tell.'),
  item_category: metaText('Kind of goods.'),
  unit: metaTextOrNull('Unit; null for rows without a number, and for numbers without a unit.'),
  total_low: metaNumberOrNull('Sum of the lower bounds; null without a number, or where a lower end is open.'),
  total_high: metaNumberOrNull('Sum of the upper bounds; null without a number, or where an upper end is open.'),
  rows_counted: metaCount('Rows with a number that the sums hold.'),
  open_rows: metaCount('Of these, rows with an open end.'),
  rows_without_number: metaCount('Rows that would count but state no number: never taken as zero.'),
  rows_left_out: metaCount('Rows that the sums leave out.'),
  left_out: counts([...statusReasons, ...otherReasons], 'Rows left out, by reason.'),
})

const countryNames = {
  iso3: metaText('ISO 3166-1 alpha-3.'),
  name_en: metaText('Name in English.'),
  name_zh: metaTextOrNull('Name in Chinese.'),
  subregion: metaTextOrNull('UN subregion.'),
  is_neighbour_in_report: z.boolean().meta({ description: 'Whether the documents treat it as a neighbour.' }),
}

const groupFact = z.strictObject({
  address: metaText('Address of the row.'),
  label: metaText('The row in one readable line.'),
  groups: z.array(z.string()).meta({ description: 'Groups in the row that the country is a member of.' }),
  roles: z.array(z.enum(roles)).meta({ description: 'What the group is in the row.' }),
})

const coverageLine = coverage.row.omit({ area_id: true })

const interval = {
  low: metaNumberOrNull('Lower bound; null where open.'),
  high: metaNumberOrNull('Upper bound; null where open.'),
  unit: metaTextOrNull('Unit.'),
}

const independentFigure = z.strictObject({
  ...interval,
  as_of: metaTextOrNull('Its date or period, in EDTF.'),
  judgement: z.enum(judgements),
  is_verdict: z.boolean().meta({ description: 'True for the comparison that stands for the figure.' }),
  is_cited_source: z.boolean().meta({ description: 'Whether it is of a work that the document itself cites.' }),
  reference_source_id: metaTextOrNull('Id of the source.'),
  source_title: metaTextOrNull('Title of the source.'),
  source_url: metaTextOrNull('Address of the source.'),
})

const disagreement = z.strictObject({
  address: metaText('Address of the row.'),
  label: metaText('The row in one readable line.'),
  statement: z.enum(['value', 'alt']).meta({ description: 'The figure compared: value, or the amount stated second.' }),
  printed: z.strictObject({ value_text: metaTextOrNull('As printed; null for a second statement.'), ...interval }),
  judgement: z.enum(judgements),
  difference_kind: z.enum(differenceKinds).nullable(),
  difference: metaNumberOrNull('Printed figure less the independent one; null where they cannot be compared.'),
  explanation: metaTextOrNull('The comparison in words.'),
  independent: z.array(independentFigure).meta({ description: 'All figures it was compared with, the verdict first.' }),
})

const tableFeed = (table: FeedTable) =>
  z.strictObject({ ...head, table: z.literal(table), rows: z.array(factRow(table)) })

export const feeds = {
  index: z.strictObject({
    ...head,
    name: metaText('Name of the data.'),
    title: metaText('Title of the data.'),
    released: metaTextOrNull('Day of the release, YYYY-MM-DD; null for a build that is none.'),
    statement: metaText('What every user should know before taking a figure.'),
    licence: z.strictObject({ name: metaText('Name.'), url: metaText('Address.') }),
    documents: z.array(
      z.strictObject({
        document_id: metaText('Id.'),
        title: metaText('Title.'),
        publisher: metaText('Publisher.'),
        date: metaText('Date of publication.'),
        statement: metaTextOrNull('Who speaks in it, and for whom.'),
      }),
    ),
    endpoints: z.array(
      z.strictObject({
        file: metaFile('Where it is, below the folder of the index.'),
        schema: metaFile('JSON Schema of its shape.'),
        description: metaText('What it holds.'),
      }),
    ),
  }),
  ...(Object.fromEntries(feedTables.map((table) => [`table-${table}`, tableFeed(table)])) as {
    readonly [T in FeedTable as `table-${T}`]: ReturnType<typeof tableFeed> // one entry a table
  }),
  totals: z.strictObject({
    ...head,
    by: z.enum(dimensions.map(({ by }) => by)).meta({ description: 'What gifts are summed by.' }),
    totals: z.array(giftTotal).meta({ description: 'One line a group, kind of goods and unit; never to be added up.' }),
  }),
  verdicts: z.strictObject({
    ...head,
    figures: metaCount('Figures with a verdict.'),
    by_judgement: verdictCounts,
    by_table: z.strictObject(perTable(() => verdictCounts)),
    disagreements: z
      .array(disagreement)
      .meta({ description: 'Figures whose verdict is neither agrees nor no_independent_figure.' }),
  }),
  countries: z.strictObject({
    ...head,
    countries: z.array(
      z.strictObject({
        ...countryNames,
        file: metaFile('Its feed, below the folder of the index.'),
        rows: counts(feedTables, 'Rows of its feed, by table.'),
        group_rows: metaCount('Further rows that name only a group that it belongs to.'),
      }),
    ),
  }),
  country: z.strictObject({
    ...head,
    ...countryNames,
    facts: z
      .strictObject(perTable((table) => z.array(countryFactRow(table))))
      .meta({ description: 'Every row that names the country, by table.' }),
    group_facts: z.array(groupFact).meta({
      description: 'Rows that name only a group that the country belongs to: they may or may not mean it.',
    }),
    gifts_given: z.array(giftTotal).meta({ description: 'Sums of what it gave: the lines of totals/donor.json.' }),
    gifts_received: z
      .array(giftTotal)
      .meta({ description: 'Sums of what it received: the lines of totals/recipient.json.' }),
    coverage: z.array(coverageLine).meta({
      description: 'What the documents tell and leave out; empty for countries that they do not treat as neighbours.',
    }),
    by_judgement: verdictCounts,
  }),
} as const

export type FeedName = keyof typeof feeds
export type Feed<N extends FeedName> = z.infer<(typeof feeds)[N]>
