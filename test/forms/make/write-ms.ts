import { type Block, content, notes, pieces, runningHeader } from './content.ts'

/** A line that opens with a dot would be a request. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replace(/^(?=[.'])/, '\\&')
    // Addresses are cut only where they have a hyphen.
    .replaceAll('https:', '\\%https:')

/** Notes stand in the source right behind the line of their mark. */
const inline = (text: string): string =>
  pieces(text)
    .map((piece) =>
      typeof piece === 'number'
        ? `\\*{${piece}\\*}\n.FS\n\\*{${piece}\\*} ${escaped(notes[piece - 1] ?? '')}\n.FE\n`
        : escaped(piece.trimStart()),
    )
    .join('')
    .replace(/\n+$/, '')

const headingOf = (text: string, size: number): string => `.SH\n\\s${size}${escaped(text)}\\s0`

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `.IP \\(bu 2\n${inline(item)}`).join('\n')
    case 'table': {
      const rows = block.rows.map((row) => row.join('\t')).join('\n')
      return `.LP\n${inline(block.caption)}\n.TS\ncenter;\n${'l '.repeat(block.rows[0]?.length ?? 1).trim()}.\n${rows}\n.TE`
    }
    case 'title':
      return `.TL\n\\s18${escaped(block.text)}\\s0`
    case 'heading':
      return headingOf(block.text, 14)
    case 'subheading':
      return headingOf(block.text, 11)
    case 'paragraph':
      return `.PP\n${inline(block.text)}`
  }
}

/** The document as groff reads it: a printed report with words cut at the ends of lines, a running header and page numbers. */
export function asMs(columns: 1 | 2): string {
  const [title, ...blocks] = content.map(blockOf)
  const settings = [
    '.nr PS 11',
    '.nr VS 13',
    '.nr FPS 9',
    '.nr LL 15c',
    '.nr PO 3c',
    '.ds LH',
    `.ds CH ${runningHeader}`,
    '.ds RH',
    '.ds CF Page %',
  ]
  // The first page, too, has the header.
  return [...settings, '.P1', title, columns === 2 ? '.2C' : '', ...blocks, '']
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n')
}
