import { type Block, content, notes, pieces, runningHeader } from './content.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const noteOf = (number: number): string =>
  `<text:note text:id="n${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escaped(notes[number - 1] ?? '')}</text:p></text:note-body></text:note>`

const inline = (text: string): string =>
  pieces(text)
    .map((piece) => (typeof piece === 'number' ? noteOf(piece) : escaped(piece)))
    .join('')

const cellOf = (text: string): string =>
  `<table:table-cell><text:p text:style-name="Cell">${escaped(text)}</text:p></table:table-cell>`

function blockOf(block: Block): string {
  if (block.kind === 'list') {
    const items = block.items.map((item) => `<text:list-item><text:p text:style-name="Item">${inline(item)}</text:p></text:list-item>`)
    return `<text:list text:style-name="Bullets">${items.join('')}</text:list>`
  }
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => `<table:table-row>${row.map(cellOf).join('')}</table:table-row>`)
    const columns = `<table:table-column table:number-columns-repeated="${block.rows[0]?.length ?? 1}"/>`
    return `<text:p text:style-name="Body">${escaped(block.caption)}</text:p><table:table>${columns}${rows.join('')}</table:table>`
  }
  if (block.kind === 'paragraph') return `<text:p text:style-name="Body">${inline(block.text)}</text:p>`
  const level = { title: 1, heading: 2, subheading: 3 }[block.kind]
  return `<text:h text:style-name="H${level}" text:outline-level="${level}">${inline(block.text)}</text:h>`
}

/** How the pages are set. */
export interface Layout {
  readonly columns: 1 | 2
  /** Font of the text. */
  readonly font: string
}

const styleOf = (name: string, paragraph: string, text: string): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`

const stylesOf = (font: string): string => {
  const own = `style:font-name="${font}" fo:language="en" fo:country="US" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"`
  return [
    styleOf('Standard', '', `${own} fo:font-size="11pt"`),
    styleOf('Body', 'fo:text-align="justify" fo:text-indent="0.5cm" fo:margin-bottom="0.1cm"', `${own} fo:font-size="11pt"`),
    styleOf('Item', 'fo:text-align="left"', `${own} fo:font-size="11pt"`),
    styleOf('Cell', 'fo:text-align="left"', `${own} fo:font-size="10.5pt"`),
    styleOf('Footnote', 'fo:text-indent="-0.4cm" fo:margin-left="0.4cm"', `${own} fo:font-size="9pt"`),
    styleOf('H1', 'fo:margin-bottom="0.6cm" fo:text-align="center"', `${own} fo:font-size="19pt" fo:font-weight="bold"`),
    styleOf('H2', 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', `${own} fo:font-size="14pt" fo:font-weight="bold"`),
    styleOf('H3', 'fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', `${own} fo:font-size="11pt" fo:font-weight="bold"`),
    styleOf('Running', 'fo:text-align="center"', `${own} fo:font-size="9pt"`),
  ].join('\n')
}

const namespaces = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

/** The document as LibreOffice reads it, with notes at the foot of the page, a running header and page numbers. */
export const asFodt = ({ columns, font }: Layout): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="${font}" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
${stylesOf(font)}
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-numbering-at="document" text:footnotes-position="page"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"><style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p text:style-name="Running">${runningHeader}</text:p></style:header><style:footer><text:p text:style-name="Running">Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${content.map(blockOf).join('\n')}
</office:text></office:body>
</office:document>
`
