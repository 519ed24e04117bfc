import { type Actor, actorOf } from '../actors.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import { partyBehind } from './actors-near.ts'

/** Verbs of giving itself, and of sending; all others of the kind only bring what someone gave to whom it is for. */
const ranks: readonly ReadonlySet<string>[] = [
  new Set('give donate present grant gift contribute fund finance pay lend loan promise pledge bequeath'.split(' ')),
  new Set('send provide supply offer dispatch ship'.split(' ')),
]

const rankOf = ({ verb }: Clause): number => {
  const rank = ranks.findIndex((verbs) => verbs.has(verb.lemma))
  return rank < 0 ? ranks.length : rank
}

/** "The army handed out 20 tents that Peru had sent": the inner verb tells who gives what the outer one only hands on; "Peru gave 20 tents, which the army handed out". */
export const isHandedOn = (outer: Clause, inner: Clause): boolean => rankOf(inner) < rankOf(outer)

const making = new Set('sew knit stitch bake buy collect gather raise'.split(' '))

/** "The embassy delivered 300 masks sewn by nurses in Lima": people whose own goods another brings; a firm that gives what they sewed paid for it. */
export function peopleWhoMade({ at, from }: Piece, { end }: Item): Actor | null {
  const clause = at.clauses.find(
    ({ verb, at: place }) => place === end && verb.form === 'participle' && making.has(verb.lemma),
  )
  const outer = clause === undefined ? undefined : at.clauses.find(({ verb }) => verb.main === from)
  if (clause === undefined || outer === undefined || rankOf(outer) === 0) return null
  const maker = partyBehind(at, clause.arguments, ['by'])
  return maker?.type === 'citizens' ? maker : null
}

const given = /^(?:donated|gifted|supplied|provided|funded|financed|sent)$/

/** "450,000 China-donated doses": the giver inside the word before the goods. */
export function giverInWord({ piece }: Item): Actor | null {
  if (piece === null) return null
  const { at, from, to } = piece
  const area = at.areas.find(
    (one) =>
      one.from >= from &&
      one.to < to &&
      at.tokens[one.to]?.text === '-' &&
      given.test(at.tokens[one.to + 1]?.lower ?? ''),
  )
  return area === undefined ? null : { ...actorOf({ at, from: area.from, to: area.to }), type: 'government' }
}
