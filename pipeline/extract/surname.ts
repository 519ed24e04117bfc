import type { Piece } from './piece.ts'

/** The last word of a name, without marks and "'s". */
export function surnameOf({ at, from, to }: Piece): string | null {
  for (let i = to - 1; i >= from; i--) {
    const token = at.tokens[i]
    if (token?.kind === 'word' && at.tags[i] === 'NNP' && token.lower !== "'s") return token.lower
  }
  return null
}
