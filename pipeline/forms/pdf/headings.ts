import type { Block } from './blocks.ts'
import type { Setting } from './lines.ts'
import { endsSentence } from './paragraphs.ts'

const sizeOf = ({ lines }: Block): number => Math.round((lines[0]?.size ?? 0) * 2) / 2
const textOf = ({ lines }: Block): string => lines.map(({ text }) => text).join(' ')

const caption = /^(?:figure|fig\.|photo|picture|image|table|chart|map|graph|source|note)\b/i
/** Dots that lead to a page number in a table of contents. */
const leader = /(?:[.·…]\s?){4}/

/** Whether a block is set in another font than the text, such as a bold one, and has no end of a sentence. */
function isSetApart(block: Block, { font, size }: Setting): boolean {
  if (block.kind !== 'text' || block.lines.length > 2) return false
  const text = textOf(block)
  if (
    text.length > 150 ||
    /[.,;:!?]$/.test(text) ||
    caption.test(text) ||
    leader.test(text) ||
    !/^[\p{Lu}\d]/u.test(text)
  )
    return false
  return block.lines.every((line) => line.isOneFont && line.font !== font && line.size >= size * 0.97)
}

/** Numbers of the blocks that stand as headings between paragraphs: a caption may cut one, a heading does not. */
function findSetApart(blocks: readonly Block[], setting: Setting): ReadonlySet<Block> {
  const found = new Set<Block>()
  let isFinished = true
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    const isText = next?.kind === 'text' && next.lines[0]?.font === setting.font && /^[\p{Lu}\d“"‘]/u.test(textOf(next))
    if (isFinished && isText && isSetApart(block, setting)) found.add(block)
    else if (block.kind === 'text') isFinished = endsSentence(textOf(block))
    else if (block.kind !== 'note' && block.kind !== 'note_rest') isFinished = true
  })
  return found
}

/** Headings with their level: the greatest letters are those of the first; those of the text's own size are below all. */
export function withLevels(blocks: readonly Block[], setting: Setting): Block[] {
  const sizes = new Set(blocks.filter(({ kind }) => kind === 'heading').map(sizeOf))
  const ranked = [...sizes].sort((a, b) => b - a)
  const apart = findSetApart(blocks, setting)
  const levelAt = (rank: number): number => Math.min(rank + 1, 6)
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, number: levelAt(ranked.indexOf(sizeOf(block))) }
    return apart.has(block) ? { ...block, kind: 'heading', number: levelAt(ranked.length) } : block
  })
}
