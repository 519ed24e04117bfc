const fields = ['document', 'documents', 'rows'] as const

type Field = (typeof fields)[number]

/** What a thread tells of a part while it reads it: numbers in memory that the main thread looks at when it likes. */
export interface Gauge {
  /** Shared between threads. */
  readonly memory: SharedArrayBuffer
  readonly get: (field: Field) => number
  readonly set: (field: Field, value: number) => void
  readonly add: (field: Field, value: number) => void
}

/** A gauge on memory of its own, or on that of another thread. */
export function openGauge(memory = new SharedArrayBuffer(fields.length * Int32Array.BYTES_PER_ELEMENT)): Gauge {
  const cells = new Int32Array(memory)
  return {
    memory,
    get: (field) => Atomics.load(cells, fields.indexOf(field)),
    set: (field, value) => void Atomics.store(cells, fields.indexOf(field), value),
    add: (field, value) => void Atomics.add(cells, fields.indexOf(field), value),
  }
}
