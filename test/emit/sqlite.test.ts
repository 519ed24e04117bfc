import initSqlJs from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { sqlite } from '../../pipeline/emit/sqlite.ts'
import { columnsOf, tables } from '../../schemas/index.ts'
import { release, withCells } from '../support/release.ts'

type Cells = Record<string, string | number | null>
let bytes = new Uint8Array()
const open = async (file = bytes) => new (await initSqlJs()).Database(file)

async function ask(query: string, file = bytes): Promise<Cells[]> {
  const database = await open(file)
  try {
    const [result] = database.exec(query)
    if (result === undefined) return []
    return result.values.map((row) => Object.fromEntries(result.columns.map((name, at) => [name, row[at] ?? null])))
  } finally {
    database.close()
  }
}

/** A cell as SQLite holds it: no lists, no booleans. */
function asSqlite(value: unknown): string | number | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(';')
  return typeof value === 'boolean' ? Number(value) : (value as string | number | null)
}

beforeAll(async () => {
  bytes = Uint8Array.from(await sqlite(release))
})

describe('sqlite', () => {
  it.each(tables.map((table) => [table.name, table] as const))('holds the rows of %s in order', async (name, table) => {
    const rows = release.tables.get(name) ?? []
    const expected = rows.map((row) =>
      Object.fromEntries(columnsOf(table).map((column) => [column.name, asSqlite(row[column.name])])),
    )
    expect(await ask(`SELECT * FROM "${name}" ORDER BY rowid`)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
  })

  it('has keys that the rows obey', async () => {
    expect(await ask('PRAGMA foreign_key_check')).toEqual([])
    expect((await ask('PRAGMA foreign_key_list(donations)')).map(({ table }) => table)).toContain('areas')
  })

  it('refuses a second row of the same key and a value that is not allowed', async () => {
    const database = await open()
    try {
      expect(() => database.run('INSERT INTO donations SELECT * FROM donations LIMIT 1')).toThrow(/UNIQUE/)
      expect(() => database.run("UPDATE donations SET status = 'imagined'")).toThrow(/CHECK/)
      expect(() => database.run('UPDATE donations SET quote = NULL')).toThrow(/NOT NULL/)
    } finally {
      database.close()
    }
  })

  it('has the views of sums', async () => {
    const [{ views } = {}] = await ask("SELECT count(*) AS views FROM sqlite_master WHERE type = 'view'")
    expect(views).toBeGreaterThan(0)
    const names = (await ask("SELECT name FROM sqlite_master WHERE type = 'view'")).map(({ name }) => name)
    for (const name of names) expect((await ask(`SELECT * FROM "${name}"`)).length).toBeGreaterThan(0)
  })

  it('bears the version in its head', async () => {
    expect(await ask('PRAGMA user_version')).toEqual([{ user_version: 1002003 }])
  })

  it('takes hostile text for text', async () => {
    const label = "'); DROP TABLE visits; --"
    const file = Uint8Array.from(await sqlite(withCells('visits', { label })))
    expect(await ask('SELECT label FROM visits LIMIT 1', file)).toEqual([{ label }])
  })

  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await sqlite(release), bytes)).toBe(0)
  })
})
