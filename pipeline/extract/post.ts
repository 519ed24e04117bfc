import { lowerWords, type Piece } from './piece.ts'

const posts = /^(?:embassy|consulate|consulate-general|mission|legation|commission|general)$/

/** "the High Commission", "the consulate general": no other commission or general is a post. */
const before: Readonly<Record<string, string>> = { commission: 'high', general: 'consulate' }

/** Where the words for a post end: "the embassy | in Lima"; of other phrases their own end. */
export function endOfPost({ at, from, to }: Piece): number {
  for (let i = from; i + 1 < to; i++) {
    const noun = at.tokens[i]?.lower ?? ''
    const isPost = posts.test(noun) && (before[noun] ?? at.tokens[i - 1]?.lower) === at.tokens[i - 1]?.lower
    if (isPost && /^(?:in|at)$/.test(at.tokens[i + 1]?.lower ?? '')) return i + 1
  }
  return to
}

/** "the embassy in Lima": the words without the place where it sits. */
export const wordsOfPost = (piece: Piece): string[] => lowerWords({ ...piece, to: endOfPost(piece) })
