import { type Html, html, trusted } from '../site/html.ts'
import type { Mark, MarkedPage } from './marks.ts'
import { visibleText } from './visible-text.ts'

/** Classes of a segment: of the rows that cover it the one whose value it is comes first, else the first; then the rest. */
export function classesOf(covering: readonly Mark[]): string {
  const rows = covering.flatMap(({ look }) => (look.kind === 'row' ? [look] : []))
  const row = rows.find(({ isValue }) => isValue) ?? rows[0]
  const has = (kind: 'number' | 'mention'): boolean => covering.some(({ look }) => look.kind === kind)
  return [
    row === undefined ? '' : `row t-${row.table}`,
    row?.isValue ? 'value' : '',
    has('number') ? 'number' : '',
    has('mention') ? 'mention' : '',
  ]
    .filter((name) => name !== '')
    .join(' ')
}

/** So many lines or entries stand in one block: a browser lays out the blocks in view and passes over the others. */
const blockLength = 64

export function blocksOf<T>(members: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(members.length / blockLength)
  return Array.from({ length: count }, (_, at) => members.slice(at * blockLength, (at + 1) * blockLength))
}

/** The text line by line, each marked stretch a `mark`; the n-th of them is the n-th segment. */
export function textView(text: string, { lines, marks, segments }: MarkedPage): Html {
  let next = 0
  const views = lines.map(({ start, end }, index) => {
    const parts: string[] = []
    let at = start
    for (let one = segments[next]; one !== undefined && one.start < end; one = segments[++next]) {
      const covering = one.marks.map((mark) => marks[mark]).filter((mark) => mark !== undefined)
      const before = html`${visibleText(text.slice(at, one.start))}`
      const marked = html`<mark class="${classesOf(covering)}">${visibleText(text.slice(one.start, one.end))}</mark>`
      parts.push(before.markup, marked.markup)
      at = one.end
    }
    const rest = html`${visibleText(text.slice(at, end))}`
    return html`<p id="L${index + 1}" data-line="${index + 1}">${trusted(parts.join(''))}${rest}</p>`.markup
  })
  return trusted(
    blocksOf(views)
      .map((block) => `<div class="block">${block.join('\n')}</div>`)
      .join('\n'),
  )
}
