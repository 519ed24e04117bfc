import { z } from 'zod'
import type { Content } from './forms/read-content.ts'
import { CliError } from './issue.ts'
import { isCalendarDate } from './validate/calendar-date.ts'

/** A time of day is left off: dates in the text need no more than the day. */
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/)
  .transform((date) => date.slice(0, 10))
  .refine(isCalendarDate, 'expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar')

const lineSchema = z
  .object({ id: z.string().min(1), text: z.string().optional(), base64: z.base64().optional(), date: day.nullish() })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), {
    path: ['text'],
    message: 'expected one of text and base64',
  })

/** A document that a line of JSON holds: its text, or its bytes, whose form the ending of the id tells. */
export interface LineDocument {
  readonly id: string
  readonly content: Content
  readonly date: string | null
}

/** The document of a line `{"id", "text" or "base64", "date"?}`. Throws a CliError that names the place and the field at fault. */
export function parseLine(line: string, place: string): LineDocument {
  const action = 'give {"id", "text", "date"?} on each line'
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line))
    if (parsed.success) return documentOf(parsed.data)
    const [first] = parsed.error.issues
    const field = first?.path.join('.') || 'document'
    const reason = first?.code === 'custom' ? ` (${first.message})` : ''
    throw new CliError(`${place}: expected a document, found a fault in ${field}${reason}; ${action}`)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new CliError(`${place}: expected JSON, found "${line.slice(0, 40).replace(/\s+/g, ' ')}"; ${action}`)
  }
}

function documentOf({ id, text, base64, date = null }: z.infer<typeof lineSchema>): LineDocument {
  const content = text === undefined ? { name: id, bytes: Buffer.from(base64 ?? '', 'base64') } : { text }
  return { id, content, date }
}
