import { corpusDocuments, corpusPlaces, corpusTexts } from '../../schemas/corpus.ts'
import { type TableSchema, tableOf } from '../../schemas/index.ts'
import { factTables } from '../claim.ts'

/** What is written of a corpus: the facts, what they cite and how they stand to each other, and the documents themselves. */
export const corpusTables: readonly TableSchema[] = [
  ...factTables.map(tableOf),
  tableOf('sources'),
  tableOf('relations'),
  corpusDocuments,
  corpusTexts,
  corpusPlaces,
]
