import { decodeSource } from '../read-source.ts'

export type Form = 'text' | 'html' | 'pdf'

/** A stretch of the text and where it stands in the document. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly page: number | null
  readonly x: number | null
  readonly y: number | null
  readonly width: number | null
  readonly height: number | null
  readonly sourceStart: number | null
  readonly sourceEnd: number | null
}

export interface ReadText {
  readonly text: string
  readonly date: string | null
  readonly places: readonly Place[]
}

export function formOf(name: string): Form | null {
  return /\.(?:txt|md|markdown)(?:\.gz)?$/i.test(name) ? 'text' : null
}

export async function readForm(name: string, bytes: Uint8Array): Promise<ReadText> {
  return { text: decodeSource(bytes, name), date: null, places: [] }
}
