import { text, textOrNull } from './column.ts'
import { defineTable } from './table.ts'

export const referenceSources = defineTable({
  name: 'reference_sources',
  title: 'Reference sources',
  description: 'One row a source of independent figures and exchange rates: what the documents are compared with.',
  kind: 'record',
  key: ['reference_source_id'],
  columns: {
    reference_source_id: text({ description: 'Id of the source.', standard: ['PROV Entity'] }),
    title: text({ description: 'Title of the work or data set.', standard: ['CSL-JSON title'] }),
    publisher: textOrNull({ description: 'Who published it.', standard: ['CSL-JSON publisher'] }),
    address: textOrNull({ description: 'Where it stands.', standard: ['CSL-JSON URL'], format: 'uri' }),
    licence: textOrNull({ description: 'Terms of use as far as known.', standard: ['Dublin Core rights'] }),
  },
})
