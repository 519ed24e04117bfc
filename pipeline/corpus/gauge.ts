const fields = ['document', 'documents', 'rows'] as const

type Field = (typeof fields)[number]

/** The gauge's `document` while no document is being read. */
export const betweenDocuments = -1

/** What a thread tells of its task while it runs it: numbers in memory that the main thread looks at when it likes. */
export interface Gauge {
  /** Shared between threads. */
  readonly memory: SharedArrayBuffer
  readonly get: (field: Field) => number
  readonly set: (field: Field, value: number) => void
  readonly add: (field: Field, value: number) => void
  /** As before the first document. */
  readonly clear: () => void
}

/** A gauge on memory of its own, or on that of another thread. */
export function openGauge(memory = new SharedArrayBuffer(fields.length * Int32Array.BYTES_PER_ELEMENT)): Gauge {
  const cells = new Int32Array(memory)
  const set = (field: Field, value: number): void => void Atomics.store(cells, fields.indexOf(field), value)
  return {
    memory,
    get: (field) => Atomics.load(cells, fields.indexOf(field)),
    set,
    add: (field, value) => void Atomics.add(cells, fields.indexOf(field), value),
    clear: () => {
      for (const field of fields) set(field, field === 'document' ? betweenDocuments : 0)
    },
  }
}
