import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import { nominalBefore } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isNameless, partyFrom } from './actors-near.ts'

const closing = /^[”"»]$/

const first = new Set(['we', 'us', 'i', 'me'])

/** Whom "we" in a quotation stands for. */
export function speakerFor({ piece }: Actor): Actor | null {
  const [word, more] = lowerWords(piece)
  return more === undefined && first.has(word ?? '') ? speakerOf(piece) : null
}

/** "“We sent 20 tents,” said Ana Ruiz, Peru's health minister": who says "we", where an office or a body tells for whom. */
function speakerOf({ at, from }: Piece): Actor | null {
  const end = at.tokens.findIndex(({ text }, i) => i > from && closing.test(text))
  const clause =
    end < 0
      ? undefined
      : at.clauses.find(({ verb }) => verb.from > end && hasVerbClass(verb.lemma, verb.particle, 'say'))
  if (clause === undefined) return null
  const before = clause.subject === null ? null : nominalBefore(at.chunks, clause.at)
  const named = [
    ...(before === null ? [] : [before]),
    ...clause.arguments.filter(({ prep }) => prep === null).map(({ nominal }) => nominal),
  ]
  return (
    named.map((nominal) => partyFrom(at, nominal)).find((actor) => actor !== null && speaksForOthers(actor)) ?? null
  )
}

/** A minister speaks for a country, a firm for itself; a mere name for no one that is known. */
const speaksForOthers = (actor: Actor): boolean =>
  !isNameless(actor) &&
  actor.type !== 'unspecified' &&
  actor.type !== 'citizens' &&
  (actor.iso3 !== null || actor.type !== 'government')

/** "Peru's envoy gave 20 tents on behalf of President Ruiz": who speaks for someone is of his country. */
export const asCompatriot = (principal: Actor | null, envoy: Actor | null): Actor | null =>
  principal === null || principal.iso3 !== null || envoy === null || principal.type !== 'government'
    ? principal
    : { ...principal, iso3: envoy.iso3, iso3Piece: envoy.iso3Piece }
