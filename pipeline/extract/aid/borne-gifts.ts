import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { clauseOfBearer } from './aboard.ts'
import type { Bearer } from './bearer.ts'
import { progressOf } from './progress.ts'

const isThing = ({ number, isGeneric, category }: Item): boolean =>
  number === null && !isGeneric && category !== 'personnel' && category !== 'cash' && category !== 'transport'

const isCountry = (actor: Actor | null): boolean => actor !== null && (actor.iso3 !== null || actor.areas.length > 0)

function giftsIn(at: AnalyzedSentence, clause: Clause, bearer: Bearer): GiftOfItem[] {
  const things = clause.arguments
    .filter(({ prep }) => prep === (clause.verb.passive ? 'with' : null))
    .flatMap(({ nominal }) => itemsOf(at, nominal))
    .filter(isThing)
  return things.map((item) => ({
    donor: bearer.donor,
    recipient: bearer.recipient,
    intermediary: null,
    items: [item],
    item,
    status: bearer.status,
    anchor: { at, from: clause.verb.main, to: clause.verb.main + 1 },
    basis: 'total',
    rule: 'gift-load',
  }))
}

/** "The plane also brought laboratory equipment", behind the sentence of a plane: goods that no number counts. */
export function borneGifts(at: AnalyzedSentence, bearer: Bearer | null): GiftOfItem[] {
  if (bearer === null || !(isCountry(bearer.donor) || isCountry(bearer.recipient))) return []
  return at.clauses
    .filter((clause) => clauseOfBearer(at, clause) && progressOf(at, clause) !== null)
    .flatMap((clause) => giftsIn(at, clause, bearer))
}
