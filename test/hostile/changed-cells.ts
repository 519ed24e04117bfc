import assert from 'node:assert/strict'
import fc from 'fast-check'
import picocolors from 'picocolors'
import { checkFolder } from '../../pipeline/check-folder.ts'
import { explainRow } from '../../pipeline/explain/explain-row.ts'
import { CliError } from '../../pipeline/issue.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { build } from './hostile-input.ts'
import { runInside } from './run-inside.ts'
import { makeWorkspace, type Workspace } from './workspace.ts'

const text = `In June 2021 the Prime Minister of Kenya visited Uganda. Kenya sent 2,500 masks to Uganda.¹

¹ Masks for Uganda, The Paper, June 5, 2021, http://a.example/b

Uganda had 500 confirmed cases as of 5 June 2021. GDP would fall by 5 percent in 2021. 12 countries gave aid.
`

type Rows = Record<string, unknown>[]

const hostileCell = fc.oneof(
  fc.constantFrom<unknown>(null, '', true, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, [], [null], [''], ['__proto__'], [1, 2]),
  fc.constantFrom('__proto__', 'constructor', '../..', '=1+1', '<script>', '\u001b[2J', '\ud83d', '1e999', 'NaN'),
  fc.constantFrom('9999-99-99', '2020-02-31', 'XXXX-13', '-999999-01-01/..', '2020-01/2019-01', '275760-09-14'),
  fc.constant('a'.repeat(10_000)),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
)

/** Which cell becomes what; the numbers are taken modulo how many there are. */
interface Change {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly cell: unknown
}

const change: fc.Arbitrary<Change> = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), cell: hostileCell })
const changes = fc.array(change, { minLength: 1, maxLength: 4 })

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]

function applyChanges(tables: readonly (readonly [string, Rows])[], list: readonly Change[]): Map<string, Rows> {
  const changed = new Map(tables.map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]))
  for (const { table, row, column, cell } of list) {
    const found = at(changed.get(at(tables, table)?.[0] ?? '') ?? [], row)
    const name = found === undefined ? undefined : at(Object.keys(found), column)
    if (found !== undefined && name !== undefined) found[name] = cell
  }
  return changed
}

async function orCliError<T>(run: () => T | Promise<T>): Promise<T | null> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof CliError) return null
    throw error
  }
}

/** Writes the changed tables over those of a build, then checks and explains them. */
async function tryTables(space: Workspace, changed: ReadonlyMap<string, Rows>): Promise<void> {
  const folder = space.at('out/latest')
  for (const [name, rows] of changed) space.put(`out/latest/json/${name}.json`, JSON.stringify(rows))
  const checked = await orCliError(() => checkFolder(folder, space.at('raw')))
  for (const line of checked?.lines ?? []) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Cs}]/u)
  for (const name of ['donations', 'visits', 'case_counts']) {
    const [row] = changed.get(name) ?? []
    const options = { folder, raw: space.at('raw'), colors: picocolors.createColors(false) }
    const shown = await orCliError(() => explainRow(String(Object.values(row ?? {})[0]), options))
    assert.doesNotMatch((shown ?? '').replaceAll('\n', ''), /\p{Cc}/u)
  }
}

/** Cells of a built folder changed by chance, `runs` times: `validate` and `explain` tell of them in lines and never break. */
export async function tryChangedCells(seed: number, runs: number): Promise<void> {
  const space = makeWorkspace()
  try {
    space.addDocument('x', text)
    assert.equal((await runInside(build(space))).code, 0)
    const built = [...readTables(space.at('out/latest'))].map(
      ([name, rows]) => [name, rows.map((row) => ({ ...row }))] as const,
    )
    // The code tables are long, and the same in every build.
    const tables = built.filter(([, rows]) => rows.length > 0 && rows.length < 50)
    assert.ok(tables.length > 8)
    const property = fc.asyncProperty(changes, (list) => tryTables(space, applyChanges(tables, list)))
    await fc.assert(property, { seed, numRuns: runs })
  } finally {
    space.remove()
  }
}
