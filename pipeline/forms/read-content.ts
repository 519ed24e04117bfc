import { type Form, formOf, type ReadText, readForm } from './read-form.ts'

/** What a document is made of: its text, or bytes and a name whose ending tells the form. */
export type Content = { readonly text: string } | { readonly name: string; readonly bytes: Uint8Array }

/** Bytes of unknown ending are read as text. */
export const formOfContent = (content: Content): Form => ('text' in content ? 'text' : (formOf(content.name) ?? 'text'))

export const bytesOfContent = (content: Content): Uint8Array =>
  'text' in content ? Buffer.from(content.text) : content.bytes

/** Throws a CliError for a document that cannot be read. */
export async function readContent(content: Content): Promise<ReadText> {
  return 'text' in content ? { text: content.text, date: null, places: [] } : readForm(content.name, content.bytes)
}
