import { superscript } from '../../../pipeline/forms/superscript.ts'
import { type Block, content, notes, pieces } from './content.ts'

/** The document as Markdown, its notes at the end. */
export function asMarkdown(): string {
  const inline = (text: string): string =>
    pieces(text)
      .map((piece) => (typeof piece === 'number' ? `[^${piece}]` : piece))
      .join('')
  const blockOf = (block: Block): string => {
    if (block.kind === 'list') return block.items.map((item) => `- ${inline(item)}`).join('\n')
    if (block.kind === 'table') {
      const [head, ...rows] = block.rows.map((row) => `| ${row.join(' | ')} |`)
      return `${block.caption}\n\n${[head, `|${' --- |'.repeat(block.rows[0]?.length ?? 0)}`, ...rows].join('\n')}`
    }
    const sign = { title: '# ', heading: '## ', subheading: '### ', paragraph: '' }[block.kind]
    return `${sign}${inline(block.text)}`
  }
  const blocks = [...content.map(blockOf), ...notes.map((note, index) => `[^${index + 1}]: ${note}`)]
  return `${blocks.join('\n\n')}\n`
}

function wrapped(text: string, width = 78): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

/** Blocks after which a page of the plain text ends; a number inside a paragraph cuts it there, in the middle of a sentence. */
const pageEnds = [{ block: 11, after: 'Foreign Minister Anna Holm of' }]

/** The document as a printed report: lines of one width, a page that ends in mid-sentence, notes at the foot of each page. */
export function asText(): string {
  const inline = (text: string): string =>
    pieces(text)
      .map((piece) => (typeof piece === 'number' ? superscript(String(piece)) : piece))
      .join('')
  const out: string[] = []
  let [page, printed] = [1, 0]
  const endPage = (): void => {
    const text = out.join('\n')
    for (let note = printed + 1; note <= notes.length && text.includes(superscript(String(note))); note++) {
      out.push(wrapped(`${superscript(String(note))} ${notes[note - 1]}`), '')
      printed = note
    }
    out.push(String(page), '')
    page += 1
  }
  content.forEach((block, index) => {
    if (block.kind === 'list') out.push(...block.items.map((item) => wrapped(`- ${inline(item)}`)), '')
    else if (block.kind === 'table')
      out.push(block.caption, '', ...block.rows.map((row) => `| ${row.join(' | ')} |`), '')
    else {
      const text = inline(block.text)
      const cut = pageEnds.find((end) => end.block === index)
      const at = cut === undefined ? -1 : text.indexOf(cut.after) + cut.after.length
      if (at < 0) out.push(wrapped(text), '')
      else {
        out.push(wrapped(text.slice(0, at)), '')
        endPage()
        out.push(wrapped(text.slice(at).trimStart()), '')
      }
    }
  })
  endPage()
  return out.join('\n')
}
