import type { Column, TableSchema } from '../../schemas/index.ts'

/** What a file says of itself, as the name-value pairs that Arrow and Parquet files carry. */
export const tableNotes = ({ name, title, description }: TableSchema): ReadonlyMap<string, string> =>
  new Map([
    ['table', name],
    ['title', title],
    ['description', description],
  ])

export function columnNotes({ description, unit, standard, references, format, enum: values }: Column) {
  const notes = new Map([['description', description]])
  if (unit !== undefined) notes.set('unit', unit)
  if (values !== undefined) notes.set('allowed_values', values.join(';'))
  if (standard !== undefined) notes.set('standard', standard.join('; '))
  if (references !== undefined) notes.set('references', references)
  if (format !== undefined) notes.set('format', format)
  return notes
}
