import { utf8 } from './table-data.ts'

// The footer is a struct in Thrift's compact protocol: field headers of (id delta, type), then values.
const keyValueField = 5
const type = {
  stop: 0,
  true: 1,
  false: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  struct: 12,
} as const
const stringField = 0x10 | type.binary

interface Reader {
  readonly bytes: Uint8Array
  at: number
}

function byte(reader: Reader): number {
  const value = reader.bytes[reader.at++]
  if (value === undefined) throw new RangeError(`parquet footer ends early at ${reader.at - 1}`)
  return value
}

function varint(reader: Reader): number {
  let value = 0
  let factor = 1
  for (;;) {
    const part = byte(reader)
    value += (part & 0x7f) * factor
    if (part < 0x80) return value
    factor *= 0x80
  }
}

function skipList(reader: Reader): void {
  const header = byte(reader)
  const size = header >> 4 === 15 ? varint(reader) : header >> 4
  for (let i = 0; i < size; i++) skipValue(reader, header & 0x0f, true)
}

/** Booleans have their value in the field's header, but take a byte in a list. */
function skipValue(reader: Reader, kind: number, inList: boolean): void {
  if (kind === type.true || kind === type.false) reader.at += inList ? 1 : 0
  else if (kind === type.byte) reader.at += 1
  else if (kind === type.i16 || kind === type.i32 || kind === type.i64) varint(reader)
  else if (kind === type.double) reader.at += 8
  else if (kind === type.binary) {
    const length = varint(reader)
    reader.at += length
  } else if (kind === type.list || kind === type.set) skipList(reader)
  else if (kind === type.struct) skipFields(reader, null)
  else throw new RangeError(`parquet footer holds an unknown type ${kind} at ${reader.at}`)
}

/** Skips fields up to the value of field `wanted`, or to the end of the struct. */
function skipFields(reader: Reader, wanted: number | null): boolean {
  let id = 0
  for (;;) {
    const header = byte(reader)
    if (header === type.stop) return false
    const isLong = header >> 4 === 0
    // A long form of the id is zigzag; field ids here are positive.
    id = isLong ? varint(reader) / 2 : id + (header >> 4)
    if (id === wanted) return true
    skipValue(reader, header & 0x0f, false)
  }
}

function formatVarint(value: number): number[] {
  const parts: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 0x80)) {
    if (rest < 0x80) return [...parts, rest]
    parts.push((rest % 0x80) | 0x80)
  }
}

function formatString(text: string): Uint8Array[] {
  const bytes = utf8(text)
  return [Uint8Array.from([stringField, ...formatVarint(bytes.length)]), bytes]
}

function formatEntries(entries: ReadonlyMap<string, string>): Uint8Array[] {
  const { size } = entries
  const header = size < 15 ? [(size << 4) | type.struct] : [0xf0 | type.struct, ...formatVarint(size)]
  const structs = [...entries].flatMap(([key, value]) => [
    ...formatString(key),
    ...formatString(value),
    Uint8Array.of(type.stop),
  ])
  return [Uint8Array.from(header), ...structs]
}

/**
 * A Parquet file with `entries` as its key-value metadata, in that order, in place of what it holds.
 * The writer keeps metadata in a hash map whose order changes within a process, so that its files would differ from run to run.
 */
export function replaceMetadata(file: Uint8Array, entries: ReadonlyMap<string, string>): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const start = file.length - 8 - view.getUint32(file.length - 8, true)
  const reader: Reader = { bytes: file, at: start }
  if (!skipFields(reader, keyValueField)) throw new RangeError('parquet footer has no key-value metadata')
  const from = reader.at
  skipList(reader)
  const footer = [file.subarray(start, from), ...formatEntries(entries), file.subarray(reader.at, file.length - 8)]
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(
    0,
    footer.reduce((sum, part) => sum + part.length, 0),
    true,
  )
  return Buffer.concat([file.subarray(0, start), ...footer, length, file.subarray(file.length - 4)])
}
