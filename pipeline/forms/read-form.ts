import { decodeSource } from '../read-source.ts'
import { inflated } from './inflate.ts'
import { mostBytesOf } from './limits.ts'
import type { ReadText } from './read-text.ts'

export type { Place, ReadText } from './read-text.ts'

export type Form = 'text' | 'html' | 'pdf'

const endings: Readonly<Record<string, Form>> = {
  txt: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
}

const isPacked = (name: string): boolean => /\.gz$/i.test(name)

/** Form by the ending of a name, an ending .gz apart; null where the ending is of none. */
export function formOf(name: string): Form | null {
  const ending = /\.([a-z]+)$/i.exec(isPacked(name) ? name.slice(0, -3) : name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null
}

/**
 * The plain text of a document, as `ingest` reads it, and where each piece of it stands. A name whose ending tells no form is
 * read as text. Throws a CliError for a document that cannot be read.
 */
export async function readForm(name: string, bytes: Uint8Array): Promise<ReadText> {
  const form = formOf(name) ?? 'text'
  const own = isPacked(name) ? inflated(name, bytes, mostBytesOf[form]) : bytes
  if (form === 'text') return { text: decodeSource(own, name), date: null, places: [] }
  // The parsers take a tenth of a second to load: only where there is something for them.
  if (form === 'html') return (await import('./html/read-html.ts')).readHtml(name, own)
  const { readPdf } = await import('./pdf/read-pdf.ts')
  return readPdf(name, own)
}
