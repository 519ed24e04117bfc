import type { Piece } from './piece.ts'

/** "our own organisation", "its partner body", "other lenders": of what kind is told by the others of the list. */
export const isAnyBody = ({ at, from, to }: Piece): boolean =>
  (at.tags[from] === 'POSS' || at.tokens[from]?.lower === 'other') &&
  /^(?:organi[sz]ation|body|bodies|institution|entity|entities|partner|lender|donor)s?$/.test(
    at.tokens[to - 1]?.lower ?? '',
  ) &&
  !at.tags.slice(from, to).includes('NNP')
