import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { Clause } from '../parse/clause.ts'
import { areThoseTold, isEachOfThose, saysEach } from '../says-each.ts'
import type { AidFigure } from './figure.ts'
import { severalBefore } from './several.ts'
import { membersOf } from './shares.ts'
import type { Told } from './told.ts'

const isLand = ({ piece, areas }: Actor): boolean =>
  areas.some(({ form, from, to }) => form === 'name' && from === piece.from && to === piece.to)

/** "the hospitals of Chad and Mali", of which "each country" is said: the countries; but not of "Ana of Chad and Eva of Mali". */
function namesIn(actor: Actor): Actor[] {
  const { at } = actor.piece
  const members = membersOf(actor)
  const named = actor.areas.filter(({ form }) => form === 'name')
  return named.length > 1 && members.some(isLand) ? named.map(({ from, to }) => actorOf({ at, from, to })) : members
}

/** "to each", "sent each country 20": who is told to get it. */
const isToEach = (at: AnalyzedSentence, { arguments: found }: Clause, { number }: AidFigure): boolean =>
  found.some(({ prep, nominal: { first, end } }) => {
    const [from, to] = [at.chunks[first]?.from ?? 0, at.chunks[end - 1]?.to ?? 0]
    if (prep === 'to' || prep === 'for') return isEachOfThose(at, from, to)
    if (prep !== null || from >= number.from) return false
    return isEachOfThose(at, from, number.from) || (number.each && areThoseTold(at, from, number.from))
  })

/** The side of which a verb says "each". */
function sideOfEach(at: AnalyzedSentence, { telling: { governor, mode }, figure }: Told): 'donor' | 'recipient' | null {
  if (governor === null) return null
  const { clause, relation } = governor
  if (isToEach(at, clause, figure)) return 'recipient'
  if (relation !== 'object' || !saysEach(at, clause, figure.number)) return null
  return clause.verb.passive || mode === 'receive' ? 'recipient' : 'donor'
}

/** "Peru gave Chad and Mali 600 tents. Each got 300": a figure of each of those who were told before. */
export function eachMeant(at: AnalyzedSentence, one: Told, { aid, several }: Discourse): Told {
  const side = sideOfEach(at, one)
  const clause = one.telling.governor?.clause
  if (side === null || clause === undefined) return one
  const start = at.chunks[clause.subject?.first ?? clause.at]?.from ?? 0
  const told = [severalBefore(at, start), ...lastTold(aid?.[side] ?? null, several)]
    .filter((actor) => actor !== null)
    .map((actor) => ({ actor, names: namesIn(actor) }))
  const meant = told.find(({ names }) => names.length > 1) ?? told[0]
  // In a text that has told of no aid, only countries: winners and players get something each, too.
  if (meant === undefined || (aid === null && !meant.names.every(isLand))) return one
  const sides = withOther({ ...one.sides, [side]: { actor: meant.actor, how: 'carried' } }, side, aid)
  return { ...one, sides, each: { side, actors: meant.names } }
}

/** Who gave or got last, and several who were named; those of a later sentence first. */
const lastTold = (side: Actor | null, several: Actor | null): readonly (Actor | null)[] =>
  side !== null && several?.piece.at === side.piece.at ? [side, several] : [several, side]

/** The other side goes on from the sentence before. */
function withOther(sides: Told['sides'], side: 'donor' | 'recipient', aid: Discourse['aid']): Told['sides'] {
  const other = side === 'donor' ? 'recipient' : 'donor'
  return sides[other].actor === null ? { ...sides, [other]: { actor: aid?.[other] ?? null, how: 'carried' } } : sides
}
