import { type Column, columnsOf, type TableSchema, tables } from '../../schemas/index.ts'
import { sha256Of } from './checksums.ts'
import { dataset } from './dataset.ts'
import { type Described, formatJsonFile } from './descriptors.ts'

/** The context that Croissant 1.1 prescribes, with PROV beside it. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  prov: 'http://www.w3.org/ns/prov#',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const

const types: Readonly<Record<Column['type'], string>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  // Joined by semicolons, as in the CSV file that it is read from.
  list: 'sc:Text',
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

function fileObject({ path, bytes }: Described['files'][number]): Record<string, unknown> {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes.length} B`,
    encodingFormat: mediaTypes[endingOf(path)],
    sha256: sha256Of(bytes),
  }
}

/** A cell that was read from the text has its pieces in evidence, by table, row and column. */
const provenance = (table: TableSchema, { name, derived }: Column): Record<string, unknown> =>
  table.kind !== 'fact' || derived
    ? {}
    : {
        'prov:wasDerivedFrom': { '@id': 'evidence/exact' },
        'prov:value': `evidence[table=${table.name}, column=${name}]`,
      }

function fieldOf(table: TableSchema, column: Column, published: ReadonlySet<string>): Record<string, unknown> {
  const key = table.foreignKeys.find((one) => one.column === column.name && column.type !== 'list')
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${column.name}`,
    name: column.name,
    description: column.description,
    dataType: types[column.type],
    source: { fileObject: { '@id': `csv/${table.name}.csv` }, extract: { column: column.name } },
    // Readers that sort tables by their references take none of a table to itself.
    ...(key === undefined || key.table === table.name || !published.has(key.table)
      ? {}
      : { references: { field: { '@id': `${key.table}/${key.references}` } } }),
    ...provenance(table, column),
  }
}

function recordSet(table: TableSchema, published: ReadonlySet<string>): Record<string, unknown> {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((name) => ({ '@id': `${table.name}/${name}` })),
    field: columnsOf(table).map((column) => fieldOf(table, column, published)),
  }
}

/** `croissant.json`, after Croissant 1.1: a schema.org Dataset with its files, tables and columns, and where cells come from. */
export function croissant({ version, released, documents, tables: rowsOf, files }: Described): string {
  const published = tables.filter(({ name }) => rowsOf.has(name))
  const names = new Set<string>(published.map(({ name }) => name))
  return formatJsonFile({
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: dataset.name,
    alternateName: dataset.title,
    description: `${dataset.summary} ${dataset.statement}`,
    version,
    ...(released === null ? {} : { datePublished: released }),
    license: dataset.licence.path,
    keywords: dataset.keywords,
    creator: { '@type': 'sc:Organization', name: dataset.creator },
    citeAs: `${dataset.creator}: ${dataset.name}, version ${version}${released === null ? '' : `, ${released}`}.`,
    isBasedOn: documents.map(({ record }) => ({
      '@type': 'sc:Report',
      name: record.title,
      publisher: { '@type': 'sc:Organization', name: record.publisher },
      datePublished: record.date,
    })),
    distribution: files
      .filter(({ path }) => mediaTypes[endingOf(path)] !== undefined && !path.startsWith('schemas/'))
      .map(fileObject),
    recordSet: published.map((table) => recordSet(table, names)),
  })
}
