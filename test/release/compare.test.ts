import { describe, expect, it } from 'vitest'
import { type Change, largestLevel, levelOf } from '../../pipeline/release/change.ts'
import { type Comparable, compare } from '../../pipeline/release/compare.ts'
import type { ColumnForm, TableForm } from '../../pipeline/release/table-form.ts'
import { changeKinds } from '../../schemas/changes.ts'

const column = (name: string, parts: Partial<ColumnForm> = {}): ColumnForm => ({
  name,
  type: 'string',
  nullable: false,
  values: null,
  bounds: { minLength: 1 },
  unit: null,
  meaning: '',
  description: name,
  ...parts,
})

const gifts: TableForm = {
  name: 'gifts',
  title: 'Gifts',
  description: 'One row a gift.',
  key: ['id'],
  columns: [
    column('id'),
    column('giver'),
    column('masks', { type: 'number', unit: 'item', bounds: { minimum: 0, maximum: 100 } }),
    column('status', { values: ['made', 'promised'], bounds: {} }),
  ],
}
const rows = [
  { id: 'a', giver: 'Fiji', masks: 20, status: 'made', label: 'Fiji: 20' },
  { id: 'b', giver: 'Tonga', masks: 30, status: 'promised', label: 'Tonga: 30' },
]
const old: Comparable = {
  forms: [gifts],
  rows: new Map([['gifts', rows]]),
  paths: ['csv/gifts.csv', 'README.md', 'SHA256SUMS'],
}

const withForm = (edit: Partial<TableForm>): Comparable => ({ ...old, forms: [{ ...gifts, ...edit }] })
const withColumn = (name: string, edit: Partial<ColumnForm>): Comparable =>
  withForm({ columns: gifts.columns.map((one) => (one.name === name ? { ...one, ...edit } : one)) })
const withRows = (now: typeof rows): Comparable => ({ ...old, rows: new Map([['gifts', now]]) })
const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]]

const renamed: Comparable = {
  ...withColumn('giver', { name: 'donor' }),
  rows: new Map([['gifts', rows.map(({ giver, ...rest }) => ({ ...rest, donor: giver }))]]),
}
const other: TableForm = { ...gifts, name: 'visits' }

const told = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, table, row, column: name, old: before, new: after }) =>
    [kind, table, row, name, before, after].map((part) => part ?? '-').join(' '),
  )

const cases: [what: string, now: Comparable, changes: string[]][] = [
  ['nothing', old, []],
  ['a column under a new name', renamed, ['column_renamed gifts - giver giver donor']],
  ['a column that is gone', withForm({ columns: gifts.columns.slice(0, 3) }), ['column_removed gifts - status - -']],
  [
    'a column of another type',
    withColumn('masks', { type: 'integer' }),
    ['column_retyped gifts - masks number integer'],
  ],
  [
    'columns in another order',
    withForm({ columns: gifts.columns.toReversed() }),
    ['columns_reordered gifts - - id,giver,masks,status status,masks,giver,id'],
  ],
  [
    'a column put in between',
    withForm({ columns: gifts.columns.toSpliced(1, 0, column('day')) }),
    ['column_added gifts - day - -', 'columns_reordered gifts - - id,giver,masks,status id,day,giver,masks,status'],
  ],
  ['a column at the end', withForm({ columns: [...gifts.columns, column('day')] }), ['column_added gifts - day - -']],
  ['another unit', withColumn('masks', { unit: 'box' }), ['unit_changed gifts - masks item box']],
  ['another meaning', withColumn('giver', { meaning: 'in areas.id' }), ['meaning_changed gifts - giver  in areas.id']],
  [
    'a value that is gone',
    withColumn('status', { values: ['made'] }),
    ['enum_value_removed gifts - status promised -'],
  ],
  [
    'a new value',
    withColumn('status', { values: ['made', 'promised', 'denied'] }),
    ['enum_value_added gifts - status - denied'],
  ],
  ['empty cells where there were none', withColumn('giver', { nullable: true }), ['null_allowed gifts - giver - -']],
  [
    'a larger maximum',
    withColumn('masks', { bounds: { minimum: 0, maximum: 200 } }),
    ['constraint_loosened gifts - masks {"minimum":0,"maximum":100} {"minimum":0,"maximum":200}'],
  ],
  [
    'a minimum that is gone',
    withColumn('masks', { bounds: { maximum: 100 } }),
    ['constraint_loosened gifts - masks {"minimum":0,"maximum":100} {"maximum":100}'],
  ],
  [
    'a larger minimum',
    withColumn('masks', { bounds: { minimum: 1, maximum: 100 } }),
    ['constraint_tightened gifts - masks {"minimum":0,"maximum":100} {"minimum":1,"maximum":100}'],
  ],
  [
    'any text where there was a list of values',
    withColumn('status', { values: null }),
    ['constraint_loosened gifts - status made;promised -'],
  ],
  [
    'a list of values where there was any text',
    withColumn('giver', { values: ['Fiji', 'Tonga'] }),
    ['constraint_tightened gifts - giver - Fiji;Tonga'],
  ],
  [
    'another key',
    withForm({ key: ['id', 'giver'] }),
    [
      'key_changed gifts - - id id,giver',
      'row_removed gifts a - Fiji: 20 -',
      'row_removed gifts b - Tonga: 30 -',
      'row_added gifts a|Fiji - - Fiji: 20',
      'row_added gifts b|Tonga - - Tonga: 30',
    ],
  ],
  [
    'other words',
    withColumn('giver', { description: 'Who gives.' }),
    ['wording_changed gifts - giver giver Who gives.'],
  ],
  [
    'another title',
    withForm({ title: 'Aid' }),
    ['wording_changed gifts - - Gifts: One row a gift. Aid: One row a gift.'],
  ],
  ['a new row', withRows([...rows, { ...second, id: 'c' }]), ['row_added gifts c - - Tonga: 30']],
  ['a row that is gone', withRows([first]), ['row_removed gifts b - Tonga: 30 -']],
  ['a corrected value', withRows([first, { ...second, masks: 40 }]), ['value_corrected gifts b masks 30 40']],
  ['rows in another order', withRows([second, first]), []],
  [
    'a new table',
    { ...old, forms: [gifts, other], paths: [...old.paths, 'csv/visits.csv', 'schemas/visits.schema.json'] },
    ['table_added visits - - - -'],
  ],
  ['a table that is gone', { ...old, forms: [], paths: old.paths.slice(1) }, ['table_removed gifts - - - -']],
  [
    'a new form',
    { ...old, paths: [...old.paths, 'parquet/gifts.parquet'] },
    ['form_added - - - - parquet/gifts.parquet'],
  ],
  ['a feed of another country', { ...old, paths: [...old.paths, 'api/countries/FJI.json'] }, []],
  ['a new feed', { ...old, paths: [...old.paths, 'api/verdicts.json'] }, ['form_added - - - - api/verdicts.json']],
  [
    'a site as one form',
    { ...old, paths: [...old.paths, 'site/index.html', 'site/rows/gifts/1.html'] },
    ['form_added - - - - site/'],
  ],
  ['a form that is gone', { ...old, paths: old.paths.slice(1) }, ['form_removed - - - csv/gifts.csv -']],
]

describe('compare', () => {
  it.each(cases)('tells of %s', (_, now, changes) => {
    expect(told(compare(old, now))).toEqual(changes)
  })

  it('says nothing of pages of a site that come and go with rows', () => {
    const withPages = (...names: string[]) => ({
      ...old,
      paths: [...old.paths, ...names.map((name) => `site/${name}`)],
    })
    expect(told(compare(withPages('index.html', 'rows/1.html'), withPages('index.html', 'rows/2.html')))).toEqual([])
  })

  it('tells of cells that may be empty no longer', () => {
    expect(told(compare(withColumn('giver', { nullable: true }), old))).toEqual(['null_forbidden gifts - giver - -'])
  })

  it('has a case for each kind of change in tables', () => {
    const found = new Set(cases.flatMap(([, now]) => compare(old, now).map(({ kind }) => kind)))
    // Told apart elsewhere: the other direction of a case above, and bytes of files.
    expect(changeKinds.filter((kind) => !found.has(kind))).toEqual(['null_forbidden', 'file_changed'])
  })

  it('takes a column for a new one where its values are others', () => {
    const changed = renamed.rows.get('gifts')?.map((row) => ({ ...row, donor: 'Samoa' })) ?? []
    expect(told(compare(old, { ...renamed, rows: new Map([['gifts', changed]]) }))).toEqual([
      'column_removed gifts - giver - -',
      'column_added gifts - donor - -',
      'columns_reordered gifts - - id,giver,masks,status id,donor,masks,status',
    ])
  })

  it('keeps rows apart that bear the same key', () => {
    const twice = withRows([first, first, second])
    expect(told(compare(old, twice))).toEqual(['row_added gifts a|2 - - Fiji: 20'])
  })
})

describe('largestLevel', () => {
  it('is the largest step of all', () => {
    const of = (...kinds: Change['kind'][]) => largestLevel(kinds.map((kind) => ({ kind })))
    expect(of()).toBeNull()
    expect(of('form_added')).toBe('patch')
    expect(of('form_added', 'row_removed')).toBe('minor')
    expect(of('row_added', 'key_changed', 'wording_changed')).toBe('major')
  })

  it('is known for each kind', () => {
    expect(Object.keys(levelOf).toSorted()).toEqual(changeKinds.toSorted())
  })
})
