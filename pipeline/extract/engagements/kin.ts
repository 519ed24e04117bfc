import type { Piece } from '../piece.ts'
import { tokenAt } from './words-at.ts'

const kin =
  /^(?:wife|husband|spouse|partner|family|mother|father|parents|son|sons|daughter|daughters|brother|sister|children)$/

/** "his family in Lima": whom one lives with, told by no name. */
export const isKin = ({ at, from, to }: Piece): boolean =>
  /^(?:his|her|their)$/.test(tokenAt(at, from)) &&
  kin.test(tokenAt(at, from + 1)) &&
  (from + 2 >= to || at.tags[from + 2] === 'PREP')
