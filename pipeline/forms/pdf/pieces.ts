import type { PdfPage } from './engine.ts'

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
const unreadable = /[\p{Cc}\p{Co}\ufffd]/gu

/** What files do not say that their signs stand for: ligatures, quotes and dashes of TeX's fonts, bullets of Symbol and Wingdings. */
const fontSigns: Readonly<Record<string, string>> = {
  ...{ '\x0b': 'ff', '\x0c': 'fi', '\x0e': 'ffi', '\x0f': 'ffl' },
  ...{ '\x1b': 'ff', '\x1c': 'fi', '\x1d': 'fl', '\x1e': 'ffi', '\x1f': 'ffl' },
  ...{ '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢' },
  ...{ '\x10': '“', '\x11': '”', '\x15': '–', '\x16': '—' },
}

const plain = (text: string): string =>
  text
    .replace(spaces, ' ')
    .replace(unreadable, (sign) => fontSigns[sign] ?? '')
    .replace(ligatures, (sign) => sign.normalize('NFKC'))

/** A direction along a line, and a point: how text stands on the page as one looks at it, turned pages turned back. */
interface Placed {
  readonly alongX: number
  readonly alongY: number
  readonly size: number
  readonly x: number
  readonly y: number
}

function placedBy(page: readonly number[], text: readonly number[]): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = text
  return {
    alongX: a * g + c * h,
    alongY: b * g + d * h,
    size: Math.hypot(a * i + c * j, b * i + d * j),
    x: a * k + c * l + e,
    y: b * k + d * l + f,
  }
}

/** The pieces of a page that stand upright. Signs along its edge and marks across it are no part of the text. */
export async function readPage(page: PdfPage): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pieces: Piece[] = []
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const { alongX, alongY, size, x, y } = placedBy(viewport.transform, item.transform)
    if (Math.abs(alongY) > alongX * 0.05) continue
    const text = plain(item.str)
    if (text !== '') pieces.push({ text, x, width: item.width, baseline: y, size, font: item.fontName })
  }
  page.cleanup()
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, pieces }
}
