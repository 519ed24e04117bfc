import { parseDocument } from 'yaml'
import { z } from 'zod'
import { CliError } from '../issue.ts'
import { findTooDeep } from '../normalize/yaml-depth.ts'
import { type Change, type ChangeKind, change, type PublishedChange, placeOf } from './change.ts'

const reasonSchema = z.strictObject({
  /** Left out: all tables, rows or columns. */
  table: z.string().optional(),
  row: z.string().optional(),
  column: z.string().optional(),
  reason: z.string().trim().min(1),
  /** The column means something else than before, though its form is the same: a major change. */
  meaning: z.literal(true).optional(),
})
export type Reason = z.infer<typeof reasonSchema>

/** Reads the file of `--reasons`: a list of `{ table?, row?, column?, reason, meaning? }`. */
export function parseReasons(yaml: string, file: string): Reason[] {
  const fail = (found: string): never => {
    throw new CliError(`${file}: expected a list of { table, row, column, reason }, found ${found}; correct it`)
  }
  if (findTooDeep(yaml) !== null) fail('many levels')
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  const [fault] = document.errors
  if (fault !== undefined) fail(fault.message.replace(/\s+/g, ' '))
  const { success, data, error } = z.array(reasonSchema).safeParse(document.toJS({ maxAliasCount: 0 }))
  if (success) return data
  const [first] = error.issues
  return fail(`${first?.path.join('.') || 'something else'} (${first?.message.replace(/\s+/g, ' ')})`)
}

const fits = (reason: Reason, { table, row, column }: Change): boolean =>
  (reason.table === undefined || reason.table === table) &&
  (reason.row === undefined || reason.row === row) &&
  (reason.column === undefined || reason.column === column)

/** Changes of meaning that no form shows, as declared. */
export const declaredChanges = (reasons: readonly Reason[]): Change[] =>
  reasons
    .filter(({ meaning }) => meaning)
    .map(({ table = null, column = null }) => change('meaning_changed', { table, column }))

/** A consumer's figure is no longer what it was: that needs a reason. */
const needReason: readonly ChangeKind[] = ['value_corrected', 'row_removed', 'meaning_changed']

/** The changes with the first reason that fits each; throws a CliError where one lacks the reason that it needs. */
export function withReasons(
  changes: readonly Change[],
  reasons: readonly Reason[],
  version: string,
): PublishedChange[] {
  const told = changes.map((one) => ({
    ...one,
    version,
    reason: reasons.find((reason) => fits(reason, one))?.reason ?? null,
  }))
  const missing = told.filter(({ kind, reason }) => reason === null && needReason.includes(kind))
  const [first] = missing
  if (first === undefined) return told
  const what = `${placeOf(first)} (${first.old ?? 'empty'} → ${first.new ?? 'nothing'})`
  const more = missing.length === 1 ? '' : ` and ${missing.length - 1} more`
  throw new CliError(
    `release: expected a reason for each change of what was published, found none for ${what}${more}; give them with --reasons FILE`,
  )
}
