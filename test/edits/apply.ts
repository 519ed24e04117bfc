/** A stretch of a text and what stands there after an edit. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly to: string
}

export interface Edited {
  readonly text: string
  /** Where an offset of the text before is in the text after it; within a change, at its start. */
  readonly place: (offset: number) => number
}

/** Applies changes that are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): Edited {
  let edited = ''
  let at = 0
  const moved = changes.map(({ start, end, to }) => {
    edited += text.slice(at, start) + to
    at = end
    return { start, end, shift: edited.length - end, first: edited.length - to.length }
  })
  const place = (offset: number): number => {
    const last = moved.findLast(({ start, end }) => start < offset || (start === offset && end === offset))
    if (last === undefined) return offset
    return offset >= last.end ? offset + last.shift : last.first
  }
  return { text: edited + text.slice(at), place }
}
