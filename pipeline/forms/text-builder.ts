import type { Place } from './read-text.ts'

/** What separates two pieces of text; the greater of two requests stands. */
export type Gap = 0 | 1 | 2 | 3
export const gaps = { none: 0, space: 1, line: 2, block: 3 } as const

const written = ['', ' ', '\n', '\n\n'] as const

export type Source = Omit<Place, 'start' | 'end'>

/** Puts a text together from pieces, each with its place. */
export interface TextBuilder {
  /** Asks for at least this much between what stands and what comes. Nothing is written at the start and at the end. */
  readonly separate: (gap: Gap) => void
  readonly push: (piece: string, source: Source | null) => void
  /** Asks for a sign, such as that of a heading, in front of what comes; none is written where the line ends before. */
  readonly mark: (sign: string) => void
  readonly isEmpty: () => boolean
  readonly finish: () => { readonly text: string; readonly places: readonly Place[] }
}

export function textBuilder(): TextBuilder {
  const pieces: string[] = []
  const places: Place[] = []
  let [length, pending, sign]: [number, Gap, string] = [0, gaps.none, '']
  const add = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
  }
  return {
    separate: (gap) => {
      if (length > 0 && gap > pending) pending = gap
    },
    push: (piece, source) => {
      if (piece === '') return
      add(`${written[pending]}${sign}`)
      ;[pending, sign] = [gaps.none, '']
      const start = length
      add(piece)
      if (source !== null) places.push({ start, end: length, ...source })
    },
    mark: (own) => {
      sign = own
    },
    isEmpty: () => length === 0,
    finish: () => ({ text: pieces.join(''), places }),
  }
}
