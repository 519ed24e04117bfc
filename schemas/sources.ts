import { edtfOrNull, flag, integerList, oneOf, text, textOrNull } from './column.ts'
import { defineTable } from './table.ts'

export const sourceKinds = [
  'ministry',
  'embassy',
  'intergovernmental',
  'agency',
  'newspaper',
  'magazine',
  'dashboard',
  'think_tank',
  'social_media',
  'other',
] as const

export const sources = defineTable({
  name: 'sources',
  title: 'Sources',
  description:
    'One row a distinct work that a document cites. A note that says "Ibid." adds a line to the work it means.',
  kind: 'record',
  key: ['source_id'],
  columns: {
    source_id: text({
      description:
        'Id of the work: a short hash of the document and the address, or of title and date where there is none.',
      standard: ['CSL-JSON id', 'PROV Entity'],
    }),
    footnote_lines: integerList({
      description: 'Lines of the unedited text where the footnotes that cite the work begin, in order.',
    }),
    title: textOrNull({
      description: 'Title as printed; empty where a note gives no more than an address.',
      standard: ['CSL-JSON title'],
    }),
    container_title: textOrNull({
      description: 'Newspaper, agency, journal or website that it appeared in.',
      standard: ['CSL-JSON container-title'],
    }),
    publisher: textOrNull({
      description: 'Ministry, embassy, institute or firm that published it.',
      standard: ['CSL-JSON publisher'],
    }),
    author: textOrNull({ description: 'Authors as printed.', standard: ['CSL-JSON author'] }),
    issued_edtf: edtfOrNull({
      description: 'Date of the work, in EDTF.',
      standard: ['CSL-JSON issued', 'EDTF level 1'],
    }),
    url: textOrNull({
      description: 'Address as printed, without marks around it.',
      standard: ['CSL-JSON URL'],
      format: 'uri',
    }),
    language: textOrNull({
      description: 'Language of the work where its address tells, as a BCP 47 tag.',
      standard: ['CSL-JSON language', 'BCP 47'],
    }),
    type: oneOf(
      [
        'article-newspaper',
        'article-magazine',
        'article-journal',
        'webpage',
        'report',
        'book',
        'broadcast',
        'speech',
        'document',
      ],
      { description: 'Type of the work, in the terms of CSL.', standard: ['CSL-JSON type'] },
    ),
    kind: oneOf(sourceKinds, {
      description:
        'Who speaks in the work: a ministry or other body of government, an embassy or consulate, a news agency, a newspaper or news site, a journal or magazine, an institute of research, a dashboard of figures, an account on social media, an intergovernmental body; other where nothing tells.',
      derived: true,
    }),
    is_official: flag({
      description:
        'Whether a government or an intergovernmental body speaks in it. State-owned newspapers do not count.',
      derived: true,
    }),
  },
})
