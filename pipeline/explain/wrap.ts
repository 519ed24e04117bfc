/** A line of a text: `text.slice(start, end)`. */
export interface WrappedLine {
  readonly start: number
  readonly end: number
}

/** Breaks a text at spaces into lines of at most `width` units; a longer word is cut. */
export function wrap(text: string, width: number): WrappedLine[] {
  const lines: WrappedLine[] = []
  let start = 0
  while (text.length - start > width) {
    // Sought in the slice alone: from the whole text, a long word would be walked through again for each line.
    const space = text.slice(start, start + width + 1).lastIndexOf(' ')
    const end = start + (space > 0 ? space : width)
    lines.push({ start, end })
    start = space > 0 ? end + 1 : end
  }
  return [...lines, { start, end: text.length }]
}

export const wrapText = (text: string, width: number): string[] =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end))
