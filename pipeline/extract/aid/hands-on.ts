import { actorOfNominal } from '../actor-of-nominal.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import { partyBehind } from './actors-near.ts'

/** Verbs of giving itself, and of sending; all others of the kind only bring what someone gave to whom it is for. */
const ranks: readonly ReadonlySet<string>[] = [
  new Set('give donate present grant gift contribute fund finance pay lend loan promise pledge bequeath'.split(' ')),
  new Set('send provide supply offer dispatch ship'.split(' ')),
  new Set('fly airlift rush truck ferry haul'.split(' ')),
]

const rankOf = ({ verb }: Clause): number => {
  const rank = ranks.findIndex((verbs) => verbs.has(verb.lemma))
  return rank < 0 ? ranks.length : rank
}

/** "The army handed out 20 tents that Peru had sent": the inner verb tells who gives what the outer one only hands on; "Peru gave 20 tents, which the army handed out". */
export const isHandedOn = (outer: Clause, inner: Clause): boolean => rankOf(inner) < rankOf(outer)

const making = new Set('sew knit stitch bake buy collect gather raise'.split(' '))

/** "300 masks sewn by nurses", "300 masks which nurses in Lima had sewn", "the 3,000 dollars nurses had raised": the clause right behind some goods that tells who made them. */
function clauseOfMaking({ clauses, chunks }: AnalyzedSentence, end: number): Clause | undefined {
  const start = chunks[end]?.kind === 'wh' ? end + 1 : end
  return clauses.find(
    ({ verb, at: place, subject }) =>
      making.has(verb.lemma) &&
      !(verb.passive && verb.form === 'finite') &&
      (verb.form === 'participle' ? place === end : subject?.first === start),
  )
}

/** "The embassy presented": it only hands over what others made. */
const isByEmbassy = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  subject !== null && actorOfNominal(at, subject).type === 'embassy'

/** "The embassy delivered 300 masks sewn by nurses in Lima": people whose own goods another brings; a firm that gives what they sewed paid for it. */
export function peopleWhoMade({ at, from }: Piece, { end }: Item): Actor | null {
  const clause = clauseOfMaking(at, end)
  const outer = clause === undefined ? undefined : at.clauses.find(({ verb }) => verb.main === from)
  if (clause === undefined || outer === undefined || (rankOf(outer) === 0 && !isByEmbassy(at, outer))) return null
  const maker =
    clause.verb.form === 'participle'
      ? partyBehind(at, clause.arguments, ['by'])
      : clause.subject === null
        ? null
        : actorOfNominal(at, clause.subject)
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
