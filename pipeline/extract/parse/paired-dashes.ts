import type { Chunk } from './chunk.ts'
import { isComma } from './nominal.ts'

const longestAside = 12

const isDash = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'punct' && (chunk.text === '–' || chunk.text === '—' || chunk.text === '-')

/** What may stand between the dashes: all but marks that part sentences. */
const isInside = (chunk: Chunk): boolean => chunk.kind !== 'punct' || isComma(chunk)

/** "– which lies in the south –", "– hit by drought –": what opens an aside of more than a phrase. */
const opensAside = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' ? chunk.form !== 'finite' : /^(?:np|prep|adv|adj|wh|sub)$/.test(chunk?.kind ?? '')

/** Index of the dash that closes what the one at `open` opens between a noun and its verb; -1 where there is none. */
function closing(chunks: readonly Chunk[], open: number): number {
  if (chunks[open - 1]?.kind !== 'np' || !opensAside(chunks[open + 1])) return -1
  for (let i = open + 2; i <= open + longestAside && i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    if (isDash(chunk)) {
      const verb = chunks[i + 1]
      return verb?.kind === 'verb' && verb.form === 'finite' ? i : -1
    }
    if (!isInside(chunk)) return -1
  }
  return -1
}

/** "The largest gift – 3 million euros – came from Peru": dashes round what stands between a noun and its verb are commas. */
export function withCommas(chunks: readonly Chunk[]): readonly Chunk[] {
  let found: Chunk[] | null = null
  for (let open = 1; open < chunks.length; open++) {
    const close = isDash(chunks[open]) ? closing(chunks, open) : -1
    if (close < 0) continue
    found ??= [...chunks]
    for (const i of [open, close]) found[i] = { ...(chunks[i] as Chunk & { kind: 'punct' }), text: ',' }
    open = close
  }
  return found ?? chunks
}
