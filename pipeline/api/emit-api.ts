import { apiVersion, type FeedName, feeds } from '../../schemas/api.ts'
import { feedTables } from '../../schemas/api-rows.ts'
import { type TableName, tableOf } from '../../schemas/index.ts'
import { rowsOf, type Tables } from '../derive/typed-rows.ts'
import { dataset } from '../emit/dataset.ts'
import { type Release, type ReleaseFile, utf8 } from '../emit/table-data.ts'
import { dimensions } from '../totals/dimensions.ts'
import { giftTotals } from '../totals/gift-totals.ts'
import { countriesFeed, countryFeeds } from './countries.ts'
import { feedRows } from './feed-rows.ts'
import { feedSchema, schemaFile } from './feed-schemas.ts'
import { verdictsFeed } from './verdicts.ts'

/** A feed to be written: its place below `api/`, its shape, what it holds, and all but the head of it. */
interface FeedFile {
  readonly file: string
  readonly shape: FeedName
  readonly description: string
  readonly body: object
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Rows of a list on one line each, at the top and one level below: small, and a difference tells which row changed. */
export function formatFeed(value: object, depth = 0): string {
  const entries = Object.entries(value).map(([key, one]) => {
    if (Array.isArray(one) && one.length > 0 && one.every(isObject))
      return `${JSON.stringify(key)}:[\n${one.map((row) => JSON.stringify(row)).join(',\n')}\n]`
    const isGroup = depth === 0 && isObject(one) && !Array.isArray(one)
    return `${JSON.stringify(key)}:${isGroup ? formatFeed(one, 1) : JSON.stringify(one)}`
  })
  return `{${entries.join(',\n')}}${depth === 0 ? '\n' : ''}`
}

const tableFiles = (release: Tables): FeedFile[] =>
  [...feedRows(release)].map(([table, rows]) => ({
    file: `tables/${table}.json`,
    shape: `table-${table}`,
    description: `Rows of ${table}, with verdict, dollars and first source. ${tableOf(table).description}`,
    body: { table, rows },
  }))

const totalFiles = (release: Tables): FeedFile[] =>
  dimensions.map(({ by }) => ({
    file: `totals/${by}.json`,
    shape: 'totals',
    description: `Sums of gifts by ${by}, as intervals, one line a kind of goods and unit, with what they leave out.`,
    body: { by, totals: giftTotals(rowsOf(release, 'donations'), by) },
  }))

function countryFiles(release: Tables): FeedFile[] {
  const countries = countryFeeds(release)
  const list = countriesFeed(countries)
  return [
    {
      file: 'countries/index.json',
      shape: 'countries',
      description: 'Countries that have a feed, with the number of rows in it.',
      body: list,
    },
    ...countries.map((country, at): FeedFile => {
      const file = list.countries[at]?.file ?? ''
      return { file, shape: 'country', description: `All that is told of ${country.name_en}.`, body: country }
    }),
  ]
}

const feedFiles = (release: Tables): FeedFile[] => [
  ...tableFiles(release),
  ...totalFiles(release),
  {
    file: 'verdicts.json',
    shape: 'verdicts',
    description: 'How figures fared against independent ones, and the list of disagreements.',
    body: verdictsFeed(release),
  },
  ...countryFiles(release),
]

const indexBody = ({ released, documents }: Release, files: readonly FeedFile[]) => ({
  name: dataset.name,
  title: dataset.title,
  released,
  statement: dataset.statement,
  licence: { name: dataset.licence.name, url: dataset.licence.path },
  documents: documents.map(({ id, record: { title, publisher, date, statement } }) => ({
    document_id: id,
    title,
    publisher,
    date,
    statement: statement ?? null,
  })),
  endpoints: files.map(({ file, shape, description }) => ({ file, schema: schemaFile(shape), description })),
})

/** Tables that feeds are made from. */
const needed: readonly TableName[] = [
  ...feedTables,
  'facts',
  'areas',
  'area_members',
  'coverage',
  'corroborations',
  'reference_sources',
]

/** Small JSON files for dashboards, under `api/`, each with its JSON Schema; none where a table they need is not published. */
export function emitApi(release: Release): ReleaseFile[] {
  if (needed.some((name) => !release.tables.has(name))) return []
  const files = feedFiles(release.tables)
  const index: FeedFile = { file: 'index.json', shape: 'index', description: '', body: indexBody(release, files) }
  const head = { api_version: apiVersion, version: release.version }
  const names = Object.keys(feeds) as FeedName[] // the keys of the shapes
  return [
    ...[index, ...files].map(({ file, body }) => ({
      path: `api/${file}`,
      bytes: utf8(formatFeed({ ...head, ...body })),
    })),
    ...names.map((name) => ({ path: `api/${schemaFile(name)}`, bytes: utf8(feedSchema(name)) })),
  ]
}
