import type { PDFPageProxy } from 'unpdf/pdfjs'

/** A run of characters as the file sets them, in points from the top left corner of its page. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly width: number
  /** Where its letters stand. */
  readonly baseline: number
  /** Of its letters. */
  readonly size: number
  /** Its font, as the file counts them. */
  readonly font: string
}

export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order of the file. */
  readonly pieces: readonly Piece[]
}

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n]/g
/** Letters that are set as one sign. Other signs stay as they are: superscripts must not become digits. */
const ligatures = /[\ufb00-\ufb06\u0132\u0133]/g
/** Signs of control, and those of a font's own that stand for nothing anywhere else. */
const unreadable = /[\0-\x1f\x7f\ufffd\ue000-\uf8ff]/g

const plain = (text: string): string =>
  text
    .replace(spaces, ' ')
    .replace(unreadable, '')
    .replace(ligatures, (sign) => sign.normalize('NFKC'))

type Matrix = readonly [number, number, number, number, number, number]

/** The matrix of text on the page as it is looked at: turned pages are turned back. */
const placed = ([a, b, c, d, e, f]: Matrix, t: readonly number[]): Matrix => {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = t
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The pieces of a page that stand upright. Signs along its edge and marks across it are no part of the text. */
export async function readPage(page: PDFPageProxy): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pieces: Piece[] = []
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [a, b, , d, x, baseline] = placed(viewport.transform as unknown as Matrix, item.transform)
    if (Math.abs(b) > Math.abs(a) * 0.05 || a <= 0) continue
    const text = plain(item.str)
    if (text !== '') pieces.push({ text, x, width: item.width, baseline, size: Math.abs(d), font: item.fontName })
  }
  page.cleanup()
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, pieces }
}
