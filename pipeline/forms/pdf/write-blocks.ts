import { superscript } from '../superscript.ts'
import { type Gap, gaps, type Source, type TextBuilder } from '../text-builder.ts'
import type { Block } from './blocks.ts'
import { jointOf, type Words } from './join.ts'
import type { Line } from './lines.ts'
import { withoutBullet } from './paragraphs.ts'
import type { Segment } from './segments.ts'

/** In sizes: how far letters reach above and below the line that they stand on. */
const [above, below] = [0.8, 0.25]

const sourceOf = ({ page }: Line, { x, right, baseline, size }: Segment): Source => ({
  ...{ page, x, y: baseline - size * above, width: right - x, height: size * (above + below) },
  ...{ sourceStart: null, sourceEnd: null },
})

function writeRow(out: TextBuilder, line: Line): void {
  out.push('|', null)
  for (const segment of line.segments) {
    out.separate(gaps.space)
    out.push(segment.text, sourceOf(line, segment))
    out.separate(gaps.space)
    out.push('|', null)
  }
}

/** Lines of a paragraph as one line of text, each segment with its place. `cut` signs at its start are left out. */
function writeLines(out: TextBuilder, block: Block, words: Words): void {
  const texts = block.lines.map(({ segments }, at) =>
    segments.map(({ text }, index) =>
      at > 0 || index > 0 ? text : block.kind === 'item' ? withoutBullet(text) : text.slice(block.cut).trimStart(),
    ),
  )
  block.lines.forEach((line, at) => {
    const own = texts[at] ?? []
    const next = texts[at + 1]?.find((text) => text !== '')
    const lastIndex = own.length - 1
    own.forEach((text, index) => {
      const segment = line.segments[index]
      if (segment === undefined) return
      const joint =
        index === lastIndex && next !== undefined ? jointOf(text, next, words) : { cut: 0, gap: ' ' as const }
      out.push(text.slice(0, text.length - joint.cut), sourceOf(line, segment))
      if (joint.gap === ' ') out.separate(gaps.space)
    })
  })
}

function signOf({ kind, number, lines }: Block): string {
  if (kind === 'heading') return `${'#'.repeat(number ?? 1)} `
  if (kind === 'note') return `${superscript(String(number ?? 0))} `
  // Bullets of all kinds are one; numbers of items stay.
  const first = lines[0]?.text ?? ''
  return kind === 'item' && withoutBullet(first) !== first ? '- ' : ''
}

const isListed = ({ kind }: Block): boolean => kind === 'row' || kind === 'item'

/** Rows of a table and items of a list are lines; all else is a block. */
const gapBetween = (before: Block | undefined, { kind }: Block): Gap =>
  before !== undefined && before.kind === kind && isListed(before) ? gaps.line : gaps.block

export function writeBlocks(out: TextBuilder, blocks: readonly Block[], words: Words): void {
  blocks.forEach((block, index) => {
    out.separate(gapBetween(blocks[index - 1], block))
    out.mark(signOf(block))
    const [first] = block.lines
    if (block.kind === 'row' && first !== undefined) writeRow(out, first)
    else writeLines(out, block, words)
  })
}
