import { expect, test } from 'vitest'
import { sparkTables } from '../../interop/spark/tables.ts'

test('the tables that the Spark job writes are those of the program', async () => {
  const file = '../../examples/spark/tables.json'
  await expect(`${JSON.stringify(sparkTables(), null, 2)}\n`).toMatchFileSnapshot(file)
})
