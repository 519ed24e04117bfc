import type { Block } from './blocks.ts'

const sizeOf = ({ lines }: Block): number => Math.round((lines[0]?.size ?? 0) * 2) / 2

/** Headings with their level: the greatest letters are those of the first. */
export function withLevels(blocks: readonly Block[]): Block[] {
  const sizes = new Set(blocks.filter(({ kind }) => kind === 'heading').map(sizeOf))
  const ranked = [...sizes].sort((a, b) => b - a)
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, number: Math.min(ranked.indexOf(sizeOf(block)) + 1, 6) } : block,
  )
}
