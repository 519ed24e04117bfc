import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { partyAt } from './actors-near.ts'
import type { AidSides } from './sides.ts'

const rescues = /^(?:lifeline|bailout|bail-out)$/
const moneyOfRescue = /^(?:package|plan|loan|deal|fund|programme|program)$/

/** "lifeline", "rescue package"; not "rescue team". */
const isRescue = (at: AnalyzedSentence, i: number): boolean =>
  rescues.test(lowerAt(at, i)) || (lowerAt(at, i) === 'rescue' && moneyOfRescue.test(lowerAt(at, i + 1)))
const genitive = /^['’]s?$/

/** Words between "Peru's" and the noun, at most. */
const longest = 3

/** "Peru's lifeline", "its latest bailout": token of the noun behind a genitive; -1 where there is none. */
function rescueBehind(at: AnalyzedSentence, mark: number): number {
  for (let i = mark + 1; i <= mark + longest; i++) if (isRescue(at, i)) return i
  return -1
}

/** "Chile's bailout of Peru", "its rescue package for Peru": who is named behind the noun; null where no one is. */
function rescuedBehind(at: AnalyzedSentence, noun: number): Actor | null {
  const of = [noun + 1, noun + 2].find((i) => /^(?:of|for)$/.test(lowerAt(at, i))) ?? -1
  const behind = at.chunks.findIndex(({ from }) => from === of + 1)
  return of < 0 || behind < 0 ? null : partyAt(at, behind)
}

/** Of the noun for a rescue beside an actor: who is rescued, and whether the actor is. */
function rescueBeside(
  at: AnalyzedSentence,
  { piece }: Actor,
): { readonly getter: Actor; readonly isActor: boolean } | null {
  if (piece.at !== at) return null
  let mark = piece.from
  while (mark <= piece.to && !genitive.test(lowerAt(at, mark))) mark++
  const noun = mark <= piece.to ? rescueBehind(at, mark) : -1
  if (noun > 0) {
    const other = rescuedBehind(at, noun)
    return { getter: other ?? actorOf({ at, from: piece.from, to: mark }), isActor: other === null }
  }
  const of = lowerAt(at, piece.from - 1) === 'the' ? piece.from - 2 : piece.from - 1
  const isOfRescue = /^(?:of|for)$/.test(lowerAt(at, of)) && (isRescue(at, of - 1) || isRescue(at, of - 2))
  return isOfRescue ? { getter: actorOf(piece), isActor: true } : null
}

/** "Peru's lifeline is worth 3 million", "Chile's bailout of Peru comes to 3 million": whoever is rescued gets what the rescue is worth, and gives nothing. */
export function withRescued(at: AnalyzedSentence, sides: AidSides): AidSides {
  const { actor, how } = sides.donor
  const rescue = actor === null ? null : rescueBeside(at, actor)
  if (rescue === null) return sides
  const recipient = { actor: rescue.getter, how }
  if (!rescue.isActor) return sides.recipient.actor === null ? { ...sides, recipient } : sides
  return { ...sides, donor: { actor: null, how: '' }, recipient }
}
