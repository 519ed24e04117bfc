import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Role } from '../gifts/sides.ts'
import type { Item } from '../items.ts'
import { isUnloadedByHands } from './getters-act.ts'
import { isCarrier } from './laden.ts'

/** "Planes have brought", "Dockers unloaded": what moves the goods, of which no country is told. */
const isBroughtByCarrier = (at: AnalyzedSentence, from: number): boolean => {
  const clause = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to <= from)
  const np = clause?.subject?.members[0]?.np
  return (
    clause?.verb.passive === false &&
    np !== undefined &&
    np.areas.length === 0 &&
    (isCarrier(at.tokens[np.head]?.lower ?? '') || isUnloadedByHands(at, clause))
  )
}

const isCarrierItself = ({ piece: { at, to }, areas }: Actor): boolean =>
  areas.length === 0 && isCarrier(at.tokens[to - 1]?.lower ?? '')

/** "a Kuwaiti plane flew Danish relief goods", "a French frigate brought 30 Italian nurses": what is called aid, and helpers, are of whose name they bear, whoever carries them. */
const isAidOfOthers = (donor: Actor, { at, to }: Actor['piece'], category: Item['category']): boolean =>
  (category === 'personnel' ||
    /^(?:aid|relief|help|assistance|goods|supplies|donations?)$/.test(at.tokens[to - 1]?.lower ?? '')) &&
  isCarrier(at.tokens[donor.piece.to]?.lower ?? '')

/** "Planes have brought 20 tons of Peruvian flour": where no one else is told to give, the goods are of whoever they are named by. */
export function withOriginOf({ piece, first, category }: Item, donor: Role, recipient: Actor | null): Role {
  const isOpen = donor.actor === null || isCarrierItself(donor.actor)
  const isOthers = piece !== null && donor.actor !== null && isAidOfOthers(donor.actor, piece, category)
  if (piece === null || !(isOpen || isOthers)) return donor
  if (!isOthers && !isBroughtByCarrier(piece.at, piece.at.chunks[first]?.from ?? piece.from)) return donor
  const area = piece.at.areas.find(({ from }) => from === piece.from)
  if (area === undefined || area.form === 'name' || area.iso3 === null || area.iso3 === recipient?.iso3) return donor
  const owner = actorOf({ at: piece.at, from: area.from, to: area.to })
  return { actor: owner.type === 'citizens' ? { ...owner, type: 'government' } : owner, how: '' }
}
