import type { Block } from './blocks.ts'

const opening = /^[[(]?(\d{1,3})[\].):]{1,2}\s*(?=\S)/

const numberOf = (block: Block): { number: number; cut: number } | null => {
  const [first] = block.lines
  const found = block.kind === 'note' || block.kind === 'row' ? null : opening.exec(first?.text ?? '')
  return found === null ? null : { number: Number(found[1]), cut: found[0].length }
}

/**
 * Numbered items at the end of a document, from 1 on, that the text has raised marks for: its notes, all together at the end.
 * Blocks without a number between them go on with the one before.
 */
export function withEndnotes(blocks: readonly Block[], marks: ReadonlySet<number>): readonly Block[] {
  const numbers = blocks.map(numberOf)
  let last = numbers.findLastIndex((found) => found !== null)
  const highest = numbers[last]?.number ?? 0
  if (highest === 0 || blocks.length - last > 3) return blocks
  const notes = new Set<number>()
  for (let wanted = highest; wanted > 0; wanted--) {
    while (last >= 0 && numbers[last]?.number !== wanted) last--
    if (last < 0 || !marks.has(wanted)) return blocks
    notes.add(last)
    last--
  }
  return blocks.map((block, index) => {
    const found = notes.has(index) ? numbers[index] : null
    return found === null || found === undefined ? block : { ...block, kind: 'note', ...found }
  })
}
