import { mostBytes } from '../read-source.ts'

/** A PDF holds fonts and pictures beside its text. */
const mostPdfBytes = 64 * 1024 * 1024

/** By form: a document of more bytes is not read. */
export const mostBytesOf = { text: mostBytes, html: mostBytes, pdf: mostPdfBytes } as const
