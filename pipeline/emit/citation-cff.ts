import { stringify } from 'yaml'
import { dataset } from './dataset.ts'
import type { Described } from './descriptors.ts'

/** `CITATION.cff`, after Citation File Format 1.2.0: how to cite the release, and the documents that it was read from. */
export function citationCff({ version, released, documents }: Omit<Described, 'files' | 'tables'>): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite the data set with its version, and the document that a figure was read from.',
      type: 'dataset',
      title: `${dataset.name}: ${dataset.title}`,
      abstract: dataset.summary,
      authors: [{ name: dataset.creator }],
      version,
      ...(released === null ? {} : { 'date-released': released }),
      license: dataset.licence.name,
      keywords: [...dataset.keywords],
      references: documents.map(({ record }) => ({
        type: 'report',
        title: record.title,
        authors: [{ name: record.publisher }],
        publisher: { name: record.publisher },
        year: Number(record.date.slice(0, 4)),
        ...(record.date.length >= 7 ? { month: Number(record.date.slice(5, 7)) } : {}),
      })),
    },
    { lineWidth: 0 },
  )
}
