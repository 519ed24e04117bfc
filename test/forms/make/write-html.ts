import { type Block, content, date, notes, pieces, runningHeader } from './content.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const inline = (text: string): string =>
  pieces(text)
    .map((piece) =>
      typeof piece === 'number'
        ? `<sup><a id="ref${piece}" href="#note${piece}">${piece}</a></sup>`
        : // Figures keep their unit beside them, as pages are set.
          escaped(piece).replace(/(?<=\d) (?=million|tons)/g, '&nbsp;'),
    )
    .join('')

function blockOf(block: Block): string {
  if (block.kind === 'list') return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`
  if (block.kind === 'table') {
    const rowOf = (row: readonly string[], cell: string): string =>
      `<tr>${row.map((text) => `<${cell}>${inline(text)}</${cell}>`).join('')}</tr>`
    const [head = [], ...rows] = block.rows
    return `<table>\n<caption>${inline(block.caption)}</caption>\n${rowOf(head, 'th')}\n${rows.map((row) => rowOf(row, 'td')).join('\n')}\n</table>`
  }
  const tag = { title: 'h1', heading: 'h2', subheading: 'h3', paragraph: 'p' }[block.kind]
  return `<${tag}>${inline(block.text)}</${tag}>`
}

const noteOf = (note: string, index: number): string => {
  const [text, address] = note.replace(/\.$/, '').split(/(?=https:)/)
  const number = index + 1
  return `<li id="note${number}">${escaped(text ?? '')}<a href="${address}">${address}</a>. <a href="#ref${number}">↩</a></li>`
}

const style = `body { font: 11pt/1.35 "Liberation Serif", serif; max-width: 42em; margin: auto }
h1 { font-size: 20pt } h2 { font-size: 15pt } h3 { font-size: 12.5pt } sup { font-size: 7pt }
td, th { padding: 0 1.5em 0 0; text-align: left } ol { font-size: 9pt } nav, header, footer { display: block }
@media print { nav, body > header, body > footer { display: none } }`

/** The document as a page of a news site, with all that frames one. */
export const asHtml = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${runningHeader}</title>
<meta property="article:published_time" content="${date}T08:00:00Z">
<style>
${style}
</style>
<script>document.title += ' 500 masks'</script>
</head>
<body>
<header><p>The Harbour Review, 4,000 readers</p></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main>
${content.map(blockOf).join('\n')}
<section>
<h2>Notes</h2>
<ol>
${notes.map(noteOf).join('\n')}
</ol>
</section>
</main>
<footer><p>Japan donated 900 copies of this page to Peru on May 1, 2020.</p></footer>
</body>
</html>
`
