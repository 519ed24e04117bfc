import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ReleaseFile } from '../../pipeline/emit/table-data.ts'
import { tables } from '../../schemas/index.ts'
import { release, releaseFiles, textOf } from '../support/release.ts'

let files: readonly ReleaseFile[] = []
const jsonOf = (path: string) => JSON.parse(textOf(files, path))
const sha256 = (path: string) =>
  createHash('sha256')
    .update(files.find((file) => file.path === path)?.bytes ?? '')
    .digest('hex')
const linesOf = (path: string) => textOf(files, path).split('\n')

beforeAll(async () => {
  files = await releaseFiles()
})

describe('datapackage.json', () => {
  it('describes the bytes of each CSV file', () => {
    const { resources } = jsonOf('datapackage.json')
    expect(resources).toHaveLength(tables.length)
    for (const { path, bytes, hash } of resources) {
      expect(hash).toBe(`sha256:${sha256(path)}`)
      expect(bytes).toBe(files.find((file) => file.path === path)?.bytes.length)
    }
  })

  it('has the columns of each file in its order, each with a meaning', () => {
    for (const { path, schema } of jsonOf('datapackage.json').resources) {
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(linesOf(path)[0]?.split(','))
      for (const { description } of schema.fields) expect(description).toMatch(/\w/)
    }
  })

  it('has only keys into files and columns that are there', () => {
    const { resources } = jsonOf('datapackage.json')
    const columns = new Map<string, string[]>(
      resources.map((one: { name: string; schema: { fields: { name: string }[] } }) => [
        one.name,
        one.schema.fields.map(({ name }) => name),
      ]),
    )
    let keys = 0
    for (const { name, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columns.get(name)).toEqual(expect.arrayContaining(fields))
        expect(columns.get(reference.resource || name)).toEqual(expect.arrayContaining(reference.fields))
        keys += 1
      }
    expect(keys).toBeGreaterThan(tables.length)
  })
})

describe('croissant.json', () => {
  it('has the sums of all files that hold rows', () => {
    const { distribution } = jsonOf('croissant.json')
    expect(distribution).toHaveLength(tables.length * 4 + 2)
    for (const one of distribution) expect(one.sha256).toBe(sha256(one.contentUrl))
  })

  it('takes each column from a file that is there, and says where cells of facts come from', () => {
    const { distribution, recordSet } = jsonOf('croissant.json')
    const ids = new Set(distribution.map((one: Record<string, string>) => one['@id']))
    const fields = recordSet.flatMap(({ field }: { field: Record<string, string>[] }) => field)
    for (const { source } of fields) expect(ids).toContain(source.fileObject['@id'])
    const donor = fields.find((one: Record<string, string>) => one['@id'] === 'donations/donor')
    expect(donor['prov:value']).toBe('evidence[table=donations, column=donor]')
    const id = fields.find((one: Record<string, string>) => one['@id'] === 'donations/donation_id')
    expect(id).not.toHaveProperty('prov:wasDerivedFrom')
  })
})

describe('CITATION.cff', () => {
  it('cites the data set with its version, and the documents', () => {
    const citation = parse(textOf(files, 'CITATION.cff'))
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', version: '1.2.3', license: 'CC-BY-4.0' })
    expect(citation.references.map(({ title }: { title: string }) => title)).toEqual(
      release.documents.map(({ record }) => record.title),
    )
  })
})

describe('schema.sql', () => {
  it('makes tables in DuckDB that take the CSV files whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schema-'))
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    try {
      await connection.run(textOf(files, 'sql/schema.sql'))
      const order = [...textOf(files, 'sql/schema.sql').matchAll(/CREATE TABLE "(\w+)"/g)].map(([, name = '']) => name)
      expect(order.toSorted()).toEqual(tables.map(({ name }) => name).toSorted())
      for (const name of order) {
        const file = join(folder, `${name}.csv`)
        writeFileSync(file, textOf(files, `csv/${name}.csv`))
        await connection.run(`COPY "${name}" FROM '${file}' (HEADER, NULLSTR '')`)
        const rows = (await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM "${name}"`)).getRows()
        expect(rows, name).toEqual([[release.tables.get(name as 'visits')?.length]])
      }
      await connection.run(textOf(files, 'sql/views.sql'))
      await expect(connection.run("UPDATE donations SET status = 'imagined'")).rejects.toThrow(/CHECK/)
    } finally {
      connection.closeSync()
      instance.closeSync()
      rmSync(folder, { recursive: true })
    }
  })
})

describe('tables.d.ts', () => {
  const compile = (lines: readonly string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'types-'))
    try {
      writeFileSync(join(folder, 'tables.d.ts'), textOf(files, 'types/tables.d.ts'))
      writeFileSync(join(folder, 'uses.ts'), [`import type { Tables } from './tables'`, ...lines].join('\n'))
      const flags = ['--noEmit', '--strict', '--module', 'nodenext', join(folder, 'uses.ts')]
      const tsc = resolve('node_modules/.bin/tsc')
      return spawnSync(tsc, flags, { encoding: 'utf8', cwd: folder }).stdout
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('fits the rows of each table', () => {
    const uses = tables.map(({ name }) => {
      const rows = JSON.stringify(release.tables.get(name)?.slice(0, 20))
      return `export const ${name}: Tables['${name}'] = ${rows}`
    })
    expect(compile(uses)).toBe('')
  })

  it('refuses a column that is not there and a value that is not allowed', () => {
    const found = compile([
      `export const a = (rows: Tables['donations']) => rows.map((row) => row.doner)`,
      `export const b = (rows: Tables['donations']) => rows.filter((row) => row.status === 'imagined')`,
    ])
    expect(found).toMatch(/doner/)
    expect(found).toMatch(/imagined/)
  })
})
