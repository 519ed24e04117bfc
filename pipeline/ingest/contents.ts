import type { Remainder } from '../document.ts'
import { endOfNumbering } from './headings.ts'
import type { Block } from './lines.ts'

/** An entry of a table of contents: a title, then a tab, dots or a wide gap, then a page number. */
export function isContentsLine(line: string, afterTitle: boolean): boolean {
  const text = line.slice(-300).trim()
  const title = text.replace(/[\divxl]{1,5}$/i, '')
  if (title.length === text.length) return false
  if (/[\t.…·_]$/.test(title) || /\s{2}$/.test(title)) return title.length > 1
  return afterTitle && /\S\s$/.test(title) && /\d$/.test(text)
}

/** "12", "- 12 -", "Page 3 of 10". */
export const isPageNumber = (line: string): boolean =>
  line.length < 24 && /^(?:[-–—]\s?)?(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—])?$/i.test(line.trim())

/** Where the page number that ends an entry begins; -1 without one. "COVID-19" ends a line that was wrapped, and so does "May 2020". */
function startOfPage(line: string): number {
  const page = /(?<!\d)\d{1,4}$/.exec(line)
  if (page === null) return -1
  const before = line.slice(Math.max(0, page.index - 12), page.index)
  if (/[\t.…·_]\s{0,4}$|\s{2}$/.test(before)) return page.index
  return /\s$/.test(before) && page[0].length < 4 ? page.index : -1
}

/** The numbering and the page number of each entry of a table of contents: all other digits belong to its title. */
export function findContentsPieces(text: string, blocks: readonly (Block & { readonly role: string })[]): Remainder[] {
  const lines = blocks.flatMap((block) => (block.role === 'contents' ? block.lines : []))
  return lines.flatMap((line): Remainder[] => {
    const own = text.slice(line.start, line.end).trimEnd()
    const indent = own.length - own.trimStart().length
    const numbering = indent + endOfNumbering(own.slice(indent, indent + 40))
    const page = startOfPage(own)
    const spanOf = (start: number, end: number): Remainder['span'] => ({
      start: line.start + start,
      end: line.start + end,
    })
    return [
      ...(numbering > indent ? [{ span: spanOf(indent, numbering), kind: 'section_number' as const }] : []),
      ...(page >= numbering && page >= 0 ? [{ span: spanOf(page, own.length), kind: 'page' as const }] : []),
    ]
  })
}
