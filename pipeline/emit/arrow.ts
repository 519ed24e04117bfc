import { arrowTable } from './arrow-table.ts'
import type { Format } from './table-data.ts'

/** An Arrow IPC file, not compressed. */
export const arrow: Format = {
  name: 'arrow',
  format: async (data) => {
    const library = await import('apache-arrow')
    return library.tableToIPC(arrowTable(library, data), 'file')
  },
}
