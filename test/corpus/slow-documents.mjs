// What a thread runs in place of reading: documents that take a given time and no work, whatever else the machine does.
const cell = new Int32Array(new SharedArrayBuffer(4))

/** Shows each document on the gauge for `milliseconds`, save the skipped ones; gives how many were left. */
export function wait({ gauge, documents, milliseconds, skipped }) {
  const shown = new Int32Array(gauge)
  let left = 0
  for (let document = 0; document < documents; document++) {
    if (skipped.has(document)) continue
    Atomics.store(shown, 0, document)
    Atomics.wait(cell, 0, 0, milliseconds[document] ?? 0)
    left++
  }
  return left
}
