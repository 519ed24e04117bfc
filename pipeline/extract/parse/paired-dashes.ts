import type { Chunk } from './chunk.ts'

const longestAside = 7

const isDash = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'punct' && (chunk.text === '–' || chunk.text === '—' || chunk.text === '-')

const isPhrase = ({ kind }: Chunk): boolean =>
  kind === 'np' || kind === 'prep' || kind === 'conj' || kind === 'adv' || kind === 'adj' || kind === 'date'

/** Index of the dash that closes what the one at `open` opens between a noun and its verb; -1 where there is none. */
function closing(chunks: readonly Chunk[], open: number): number {
  if (chunks[open - 1]?.kind !== 'np' || chunks[open + 1]?.kind !== 'np') return -1
  for (let i = open + 2; i <= open + longestAside && i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    if (isDash(chunk)) {
      const verb = chunks[i + 1]
      return verb?.kind === 'verb' && verb.form === 'finite' ? i : -1
    }
    if (!isPhrase(chunk)) return -1
  }
  return -1
}

/** "The largest gift – 3 million euros – came from Peru": dashes round a phrase between a noun and its verb are commas. */
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
