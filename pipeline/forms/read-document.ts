import { readSourceBytes } from '../read-source.ts'
import { mostBytesOf } from './limits.ts'
import { formOf, readForm } from './read-form.ts'
import type { ReadText } from './read-text.ts'

/** The text of a file in whatever form its name tells. Throws a CliError where it cannot be read or is too long for its form. */
export const readDocument = (file: string): Promise<ReadText> =>
  readForm(file, readSourceBytes(file, 'check the name', mostBytesOf[formOf(file) ?? 'text']))
