import type { Piece } from './piece.ts'

/** "our own organisation", "its partner body": of what kind is told by the others of the list. */
export const isAnyBody = ({ at, from, to }: Piece): boolean =>
  at.tags[from] === 'POSS' &&
  /^(?:organi[sz]ation|body|institution|partner)s?$/.test(at.tokens[to - 1]?.lower ?? '') &&
  !at.tags.slice(from, to).includes('NNP')
