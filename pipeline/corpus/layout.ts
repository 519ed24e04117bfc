import { join } from 'node:path'

const numbered = (number: number): string => String(number).padStart(6, '0')

/** What a folder of rows was made with, and whether it is complete. */
export const corpusFile = 'corpus.json'

/** Folder of the parts of a run, within the folder of rows: a record of each, and until all are read a folder of its rows. */
export const partsFolder = 'parts'

/** The record that a part is done. */
export const partRecord = (number: number): string => `${numbered(number)}.json`

/** Folder of the rows of a part, a file a table. */
export const partFolder = (out: string, number: number): string => join(out, partsFolder, numbered(number))

export const partFile = (table: string): string => `${table}.parquet`

/** A file of a table, in the table's folder. */
export const tableFile = (number: number): string => `part-${numbered(number)}.parquet`
