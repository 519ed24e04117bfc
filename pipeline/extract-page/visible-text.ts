import { type Content, html } from '../site/html.ts'

/**
 * Characters that a reader cannot see or that turn the direction of others: control characters but the tab, marks of direction,
 * separators of lines, spaces without width, and the mark of byte order. Joiners stay: scripts and emoji need them.
 */
const unseen = /(?![\t\n])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

const codeOf = (sign: string): string => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Text for a page, with characters that are not seen shown by their code, so that none of them acts. */
export function visibleText(text: string): Content {
  const parts: Content[] = []
  let at = 0
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    parts.push(text.slice(at, index), html`<span class="unseen">${codeOf(sign)}</span>`)
    at = index + sign.length
  }
  return at === 0 ? text : [...parts, text.slice(at)]
}

/** The same for an attribute or a title, where no element may stand. */
export const visiblePlain = (text: string): string => text.replace(unseen, (sign) => `‹${codeOf(sign)}›`)
