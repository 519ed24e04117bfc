import type { Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'

const freeing = new Set(['free', 'release', 'spare', 'find', 'gather', 'drop', 'wire', 'throw'])

/** "freed 40 beds": room for others. */
const isRoom = ({ piece }: AidFigure['item']): boolean =>
  piece !== null && /^(?:beds?|rooms?|seats?|wards?)$/.test(piece.at.tokens[piece.to - 1]?.lower ?? '')

/** "freed 20 hostages", "freed up 40 beds": let go or emptied, and given to no one. */
export const isFreed = ({ verb }: Clause, { item }: AidFigure): boolean =>
  freeing.has(verb.lemma) && (item.category === 'personnel' || isRoom(item))
