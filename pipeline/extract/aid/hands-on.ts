import type { Clause } from '../parse/clause.ts'

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
