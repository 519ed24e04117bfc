const isHtml = Symbol('html')

/** A piece of HTML that is safe to put into a page as it is: made by `html`, or declared so by `trusted`. */
export interface Html {
  readonly markup: string
  /** No data that is read from a file can bear it. */
  readonly [isHtml]: true
}

/** What may stand in a template. Text and numbers are escaped; null, undefined and false leave nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for any place of a page between tags or within a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const isMarkup = (content: Content): content is Html =>
  typeof content === 'object' && content !== null && isHtml in content

function markupOf(content: Content): string {
  if (isMarkup(content)) return content.markup
  if (content === null || content === undefined || content === false) return ''
  if (typeof content === 'object') return content.map(markupOf).join('')
  return escapeHtml(String(content))
}

/**
 * HTML from a template: `html\`<p title="${title}">${text}</p>\``. Whatever is put in is escaped, unless it is itself
 * Html. Attributes must be quoted; nothing may be put into a script or a style.
 */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  trusted(strings.reduce((made, string, i) => made + string + markupOf(contents[i]), ''))

/** Markup from a program that is known to escape what it is given: a chart, rendered Markdown. */
export const trusted = (markup: string): Html => ({ markup, [isHtml]: true })

/** An address for `href`: kept if it is of the web, else null, since `javascript:` would run. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\/[^\s]+$/i.test(address)) return null
  return URL.canParse(address) ? address : null
}

/**
 * A value as JavaScript for a script file or element: JSON in which neither `</script>` nor `<!--` can stand, nor the
 * line ends that older engines do not allow in strings.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
