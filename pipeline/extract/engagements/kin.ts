import { lowerAt } from '../lower-at.ts'
import type { Piece } from '../piece.ts'

const kin =
  /^(?:wife|husband|spouse|partner|family|mother|father|parents|son|sons|daughter|daughters|brother|sister|children)$/

/** "his family in Lima": whom one lives with, told by no name. */
export const isKin = ({ at, from, to }: Piece): boolean =>
  /^(?:his|her|their)$/.test(lowerAt(at, from)) &&
  kin.test(lowerAt(at, from + 1)) &&
  (from + 2 >= to || at.tags[from + 2] === 'PREP')
