import type { Cell, CellValue, Claim, FactTable } from '../../pipeline/claim.ts'
import type { Document, Sentence, Span } from '../../pipeline/document.ts'

/** A document of plain sentences, a space apart, without footnotes or sections: what a test of a later stage needs, and no more. */
export function plainDocument(sentences: readonly string[], id = 'made-up'): Document {
  const text = sentences.join(' ')
  let start = 0
  const placed = sentences.map((sentence, index): Sentence => {
    const segments = [{ at: 0, source: start, length: sentence.length }]
    start += sentence.length + 1
    return {
      index,
      text: sentence,
      segments,
      part: 'body',
      paragraph: 0,
      section: null,
      marks: [],
      footnote: null,
      citation: null,
    }
  })
  return { id, date: '2021-06', text, sentences: placed, footnotes: [], remainders: [] }
}

export function spanOf({ text }: Document, piece: string): Span {
  const start = text.indexOf(piece)
  if (start < 0) throw new RangeError(`no "${piece}" in the text`)
  return { start, end: start + piece.length }
}

/** A claim anchored at a piece of the text; a text cell is read from where the document first prints it, else from the anchor. */
export function claimAt(
  document: Document,
  table: FactTable,
  anchor: string,
  values: Readonly<Record<string, CellValue>>,
): Claim {
  const place = spanOf(document, anchor)
  const sentence = document.sentences.find(({ segments }) =>
    segments.some(({ source, length }) => source <= place.start && place.end <= source + length),
  )
  if (sentence === undefined) throw new RangeError(`no sentence holds "${anchor}"`)
  const cells = Object.entries(values).map(([column, value]): [string, Cell] => {
    const isPrinted = typeof value === 'string' && document.text.includes(value)
    return [column, { value, spans: [isPrinted ? spanOf(document, value) : place], how: 'made-up-rule' }]
  })
  return { table, sentence, cells: new Map(cells), anchor: place, restatements: [] }
}
