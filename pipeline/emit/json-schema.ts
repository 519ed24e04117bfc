import { z } from 'zod'
import type { TableSchema } from '../../schemas/index.ts'
import { formatJsonFile } from './descriptors.ts'
import { statement } from './statement.ts'

/** What columns say of themselves that JSON Schema has no keyword for. */
const extensions = ['unit', 'standard', 'derived', 'references']

export function markExtensions(node: Record<string, unknown>): void {
  for (const name of extensions) {
    if (node[name] === undefined) continue
    node[`x-${name}`] = node[name]
    delete node[name]
  }
  // Strict validators refuse formats that they do not know; addresses are as printed, so they may be no URI.
  if (node.format === 'edtf' || node.format === 'uri') {
    node['x-format'] = node.format
    delete node.format
  }
}

/** JSON Schema (draft 2020-12) of the JSON file of a table. */
export function jsonSchema(table: TableSchema): Record<string, unknown> {
  const { $schema, ...row } = z.toJSONSchema(table.row, {
    target: 'draft-2020-12',
    override: ({ jsonSchema: node }) => markExtensions(node),
  })
  return {
    $schema,
    title: table.title,
    description: table.description,
    $comment: statement,
    'x-table': table.name,
    'x-key': table.key,
    'x-foreign-keys': table.foreignKeys,
    type: 'array',
    items: { $ref: '#/$defs/row' },
    $defs: { row },
  }
}

export const formatJsonSchema = (table: TableSchema): string => formatJsonFile(jsonSchema(table))
