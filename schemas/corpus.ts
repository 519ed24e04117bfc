import { z } from 'zod'
import { edtfOrNull, integer, numberOrNull, oneOf, text, textOrNull } from './column.ts'
import { defineTable } from './table.ts'

const documentId = {
  description:
    'The document: its path below the folder read, with `/`; for a line of NDJSON the path of its file, `#` and its own id.',
}

/** Offsets count UTF-16 code units, as those of the fact tables do. */
const offset = (description: string) => integer({ description, unit: 'UTF-16 code units' })

const offsetOrNull = (description: string) =>
  z.int32().min(0).nullable().meta({ description, unit: 'UTF-16 code units' })

const points = (description: string) => numberOrNull({ description, unit: 'pt' })

export const corpusDocuments = defineTable({
  name: 'documents',
  title: 'Documents of a corpus',
  description: 'One row a document: what it was when it was read, what came of it, and what was wrong with it.',
  kind: 'record',
  key: ['document_id'],
  columns: {
    document_id: text(documentId),
    form: oneOf(['text', 'html', 'pdf'], { description: 'How its text was read.' }),
    bytes: integer({ description: 'Size as it came, packed where it is packed.', unit: 'bytes' }),
    sha256: text({ description: 'SHA-256 of these bytes, hexadecimal.' }),
    characters: integer({
      description: 'Length of its text; 0 where it could not be read.',
      unit: 'UTF-16 code units',
    }),
    date: edtfOrNull({ description: 'Date of the document: its own, else the one given for all.' }),
    rows: integer({ description: 'Rows of the fact tables read from it.' }),
    issue: textOrNull({ description: 'Why it could not be read, in one line; empty where it was.' }),
    seconds: numberOrNull({
      description: 'Time that reading it took: the only column that differs from run to run.',
      unit: 's',
    }),
  },
})

export const corpusTexts = defineTable({
  name: 'texts',
  title: 'Texts of documents that came in another form',
  description:
    'One row an HTML or PDF document: the text that its rows quote and that their offsets count in. A document that came as text is its own.',
  kind: 'record',
  key: ['document_id'],
  columns: {
    document_id: text({ ...documentId, references: 'documents.document_id' }),
    text: text({ description: 'The text as it was read.' }),
  },
})

export const corpusPlaces = defineTable({
  name: 'places',
  title: 'Where texts stand in their documents',
  description:
    'One row a line of a PDF or a block of HTML: the stretch of the text, and its page and box, or its place in the source.',
  kind: 'record',
  key: ['document_id', 'char_start'],
  columns: {
    document_id: text({ ...documentId, references: 'documents.document_id' }),
    char_start: offset('Where the stretch begins in the text.'),
    char_end: offset('Where it ends, exclusive.'),
    page: z.int32().min(1).nullable().meta({ description: 'Page of the PDF, counted from 1; empty for HTML.' }),
    x: points('Left edge of the line, from the left edge of the page; empty for HTML.'),
    y: points('Upper edge of the line, from the upper edge of the page; empty for HTML.'),
    width: points('Width of the line; empty for HTML.'),
    height: points('Height of the line; empty for HTML.'),
    source_start: offsetOrNull('Where the block begins in the decoded source; empty for PDF.'),
    source_end: offsetOrNull('Where it ends there, exclusive; empty for PDF.'),
  },
})
