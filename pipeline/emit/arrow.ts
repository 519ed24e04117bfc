import { arrowTable } from './arrow-table.ts'
import type { TableData } from './table-data.ts'

/** An Arrow IPC file (Feather version 2), not compressed. */
export async function formatArrow(data: TableData): Promise<Uint8Array> {
  const { tableToIPC } = await import('apache-arrow')
  return tableToIPC(await arrowTable(data), 'file')
}
