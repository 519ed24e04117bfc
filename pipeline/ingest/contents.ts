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
