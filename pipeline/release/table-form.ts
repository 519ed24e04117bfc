import { z } from 'zod'

/** A column as the published JSON Schema of its table has it. */
export interface ColumnForm {
  readonly name: string
  /** `string`, `integer`, `number`, `boolean`, `date`, `array of string` … */
  readonly type: string
  readonly nullable: boolean
  readonly values: readonly string[] | null
  /** Keywords that bound a value: `minimum`, `maxLength`, `pattern` … */
  readonly bounds: Readonly<Record<string, string | number>>
  readonly unit: string | null
  /** What else says what a value means: terms of standards, the table it points into, its syntax. */
  readonly meaning: string
  readonly description: string
}

/** A table of a release, as far as those who read it depend on it. */
export interface TableForm {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly key: readonly string[]
  readonly columns: readonly ColumnForm[]
}

const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  items: z.looseObject({ type: z.string().optional() }).optional(),
})
const property = node.extend({
  anyOf: z.array(node).optional(),
  description: z.string(),
  'x-unit': z.string().optional(),
  'x-standard': z.array(z.string()).optional(),
  'x-references': z.string().optional(),
  'x-format': z.string().optional(),
})
const schema = z.looseObject({
  title: z.string(),
  description: z.string(),
  'x-table': z.string(),
  'x-key': z.array(z.string()),
  $defs: z.object({ row: z.looseObject({ properties: z.record(z.string(), property) }) }),
})

const boundNames = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern']

function boundsOf(one: z.infer<typeof node>): ColumnForm['bounds'] {
  const isBound = ([name, value]: [string, unknown]): boolean =>
    // The pattern of a date is how the library says "date".
    boundNames.includes(name) && one.format === undefined && (typeof value === 'string' || typeof value === 'number')
  return Object.fromEntries(Object.entries(one).filter(isBound)) as ColumnForm['bounds'] // checked by isBound
}

/** "null" stands beside the type, in a list, or as a branch of its own. */
const typesIn = ({ type }: z.infer<typeof node>): string[] => (type === undefined ? [] : [type].flat())

function typeOf(one: z.infer<typeof node>): string {
  const type = typesIn(one).find((name) => name !== 'null') ?? 'string'
  if (type === 'array') return `array of ${one.items?.type ?? 'string'}`
  return one.format === 'date' ? 'date' : type
}

function columnForm(name: string, found: z.infer<typeof property>): ColumnForm {
  const branches = found.anyOf ?? [found]
  const branch = branches.find((one) => typeOf(one) !== 'string' || !typesIn(one).includes('null')) ?? found
  const { 'x-standard': standard, 'x-references': references, 'x-format': format } = found
  return {
    name,
    type: typeOf(branch),
    nullable: branches.some((one) => typesIn(one).includes('null')),
    values: branch.enum ?? null,
    bounds: boundsOf(branch),
    unit: found['x-unit'] ?? null,
    meaning: [standard?.join(', '), references && `in ${references}`, format].filter(Boolean).join('; '),
    description: found.description,
  }
}

/** Reads the JSON Schema of a table; throws a ZodError where it is none of ours. */
export function tableForm(json: unknown): TableForm {
  const { title, description, 'x-table': name, 'x-key': key, $defs } = schema.parse(json)
  const columns = Object.entries($defs.row.properties).map(([column, found]) => columnForm(column, found))
  return { name, title, description, key, columns }
}
