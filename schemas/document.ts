import { z } from 'zod'
import { isCalendarDate } from '../pipeline/validate/calendar-date.ts'

/** On one line: it stands in messages and at the head of files. */
const text = z
  .string()
  .min(1)
  .refine(
    (value) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(value),
    'expected one line without control characters',
  )

/** `raw/<document>/document.json`: what is known of a received text beside its words. The folder's name is the document's id. */
export const documentSchema = z.strictObject({
  title: text.meta({ description: 'Title in the language of the text.' }),
  title_original: text.optional().meta({ description: 'Title in the original language, where it is another.' }),
  series: text.optional().meta({ description: 'Series that it appeared in, with its number.' }),
  publisher: text.meta({ description: 'Who published it.' }),
  place: text.optional().meta({ description: 'Where it was published.' }),
  date: z.string().refine(isCalendarDate, 'expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar').meta({
    description: 'Date of publication as far as known (EDTF); gives the year that dates in the text leave out.',
  }),
  language: text.meta({ description: 'Language of the text, as a BCP 47 tag.' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of report.txt as received.' }),
  rights: text.meta({ description: 'Who holds the rights in the text, and what they allow.' }),
  statement: text.optional().meta({
    description: 'What a user should know of who speaks in it and for whom; stands at the head of the release.',
  }),
  neighbours: z
    .array(z.string().regex(/^[A-Z]{3}$/))
    .optional()
    .meta({ description: 'ISO 3166-1 alpha-3 codes of the countries that it treats as neighbours.' }),
})

export type DocumentRecord = z.infer<typeof documentSchema>
