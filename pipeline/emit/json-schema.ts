import { z } from 'zod'
import type { TableSchema } from '../../schemas/index.ts'

/** Metadata that JSON Schema has no word for. */
const ownKeywords = ['unit', 'standard', 'derived', 'references'] as const

function renameOwnKeywords(schema: Record<string, unknown>): void {
  for (const keyword of ownKeywords) {
    if (!(keyword in schema)) continue
    schema[`x-${keyword}`] = schema[keyword]
    delete schema[keyword]
  }
  // Validators stop at a format that they do not know.
  if (schema.format === 'edtf') {
    schema['x-format'] = schema.format
    delete schema.format
  }
}

/** The JSON Schema (draft 2020-12) of `json/<table>.json`: an array of rows. */
export function jsonSchema(table: TableSchema): Record<string, unknown> {
  const { $schema, ...items } = z.toJSONSchema(table.row, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => renameOwnKeywords(jsonSchema),
  })
  return {
    $schema,
    title: table.title,
    description: table.description,
    'x-primary-key': table.key,
    'x-foreign-keys': table.foreignKeys,
    type: 'array',
    items,
  }
}

export const formatJsonSchema = (table: TableSchema): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(jsonSchema(table), null, 2)}\n`)
