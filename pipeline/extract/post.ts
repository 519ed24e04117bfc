import { lowerWords, type Piece } from './piece.ts'

const posts = /^(?:embassy|consulate|consulate-general|mission|legation|commission|general|ambassador|consul|envoy)$/

/** Whom a body has abroad: "its director in Peru" is of the body's country. */
const staff =
  /^(?:director|representative|delegate|delegation|attach[eé]|head|chief|manager|coordinator|spokes(?:man|woman|person)|office|bureau|staff|employees|volunteers)$/
const owners = /^(?:its|their|his|her|our)$/

/** "the High Commission", "the consulate general": no other commission or general is a post. */
const before: Readonly<Record<string, string>> = { commission: 'high', general: 'consulate' }

/** Where the words for a post end: "the embassy | in Lima"; of other phrases their own end. */
export function endOfPost({ at, from, to }: Piece): number {
  for (let i = from; i + 1 < to; i++) {
    const noun = at.tokens[i]?.lower ?? ''
    const isPost = posts.test(noun) && (before[noun] ?? at.tokens[i - 1]?.lower) === at.tokens[i - 1]?.lower
    const isOwnStaff = staff.test(noun) && owners.test(at.tokens[from]?.lower ?? '')
    if ((isPost || isOwnStaff) && /^(?:in|at)$/.test(at.tokens[i + 1]?.lower ?? '')) return i + 1
  }
  return to
}

const envoys = /^(?:ambassadors?|envoys?|commissioners?|consuls?|representatives?|d'affaires|emissary|emissaries)$/

/** "the ambassador to Peru": the place at token `i` of a phrase is where its envoy is sent, and not whose. */
export function isHostOfEnvoy({ at: { tokens }, from }: Piece, i: number): boolean {
  const to = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1
  return to > from && tokens[to]?.lower === 'to' && envoys.test(tokens[to - 1]?.lower ?? '')
}

/** "the embassy in Lima": the words without the place where it sits. */
export const wordsOfPost = (piece: Piece): string[] => lowerWords({ ...piece, to: endOfPost(piece) })
