/** Name of the files of a part; in order of their parts. */
export const partFile = (number: number): string => `part-${String(number).padStart(6, '0')}.parquet`

/** The record that a part is done, in the folder `parts`. */
export const partRecord = (number: number): string => `part-${String(number).padStart(6, '0')}.json`

/** Folder of the records of parts. */
export const partsFolder = 'parts'

/** What a folder of rows was made with. */
export const corpusFile = 'corpus.json'
