import MarkdownIt, { type Token } from 'markdown-it'
import { type Html, trusted } from './html.ts'

/** An anchor from a heading, as code hosts make it: "CSV has no types" is `csv-has-no-types`. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

export interface Rendered {
  readonly title: string
  /** The first heading, where the text opens with one. */
  readonly heading: Html
  /** What follows it. */
  readonly body: Html
  readonly headings: readonly { readonly level: number; readonly text: string; readonly anchor: string }[]
}

type LinkOf = (address: string) => string | null

/** Links within the text go where `linkOf` says; where it says null, the words stay without a link. */
function redirectLinks(tokens: readonly Token[], linkOf: LinkOf): void {
  for (const { children } of tokens) {
    const open: boolean[] = []
    for (const token of children ?? []) {
      if (token.type === 'link_open') {
        const address = linkOf(String(token.attrGet('href') ?? ''))
        open.push(address !== null)
        if (address !== null) token.attrSet('href', address)
        else Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '' })
      } else if (token.type === 'link_close' && open.pop() === false) {
        Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '' })
      }
    }
  }
}

function nameHeadings(tokens: readonly Token[]): Rendered['headings'] {
  const seen = new Map<string, number>()
  return tokens.flatMap((token, i) => {
    if (token.type !== 'heading_open') return []
    const text = (tokens[i + 1]?.children ?? []).map(({ content }) => content).join('')
    const base = anchorOf(text)
    const count = seen.get(base) ?? 0
    seen.set(base, count + 1)
    const anchor = count === 0 ? base : `${base}-${count}`
    token.attrSet('id', anchor)
    return [{ level: Number(token.tag.slice(1)), text, anchor }]
  })
}

/** Tables scroll by themselves on narrow screens, and can be scrolled with the keyboard; each bears a name of its own. */
const scrolling = (count: number): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="Table ${count}">`

/** Markdown as HTML. HTML within it is shown as text. `linkOf` gives the address of a link on the site, null for none; `codeLink` that of a piece of code. */
export function renderMarkdown(text: string, linkOf: LinkOf, codeLink: LinkOf = () => null): Rendered {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  const { escapeHtml } = markdown.utils
  let count = 0
  markdown.renderer.rules.table_open = () => {
    count += 1
    return `${scrolling(count)}<table>\n`
  }
  markdown.renderer.rules.table_close = () => '</table></div>\n'
  markdown.renderer.rules.code_inline = (tokens, i) => {
    const content = tokens[i]?.content ?? ''
    const address = codeLink(content)
    const code = `<code>${escapeHtml(content)}</code>`
    return address === null ? code : `<a href="${escapeHtml(address)}">${code}</a>`
  }
  // Alignment comes as a style attribute, which the policy of the pages does not allow.
  for (const rule of ['th_open', 'td_open'] as const)
    markdown.renderer.rules[rule] = (tokens, i) => {
      const token = tokens[i]
      const isRight = String(token?.attrGet('style') ?? '').includes('right')
      return `<${token?.tag ?? 'td'}${isRight ? ' class="number"' : ''}>`
    }
  markdown.renderer.rules.fence = (tokens, i) =>
    `<pre tabindex="0"><code>${escapeHtml(tokens[i]?.content ?? '')}</code></pre>\n`
  const tokens = markdown.parse(text, {})
  redirectLinks(tokens, linkOf)
  const headings = nameHeadings(tokens)
  const opening = tokens[0]?.tag === 'h1' ? tokens.findIndex(({ type }) => type === 'heading_close') + 1 : 0
  const render = (some: Token[]): Html => trusted(markdown.renderer.render(some, markdown.options, {}))
  return {
    title: headings.find(({ level }) => level === 1)?.text ?? '',
    heading: render(tokens.slice(0, opening)),
    body: render(tokens.slice(opening)),
    headings,
  }
}
