import type { Actor } from '../actors.ts'
import { actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { areCountries, countryTold } from './pointed-place.ts'

const isThere = ({ tokens, tags }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'there' && (tags[i] === 'ADV' || tags[i] === 'PREP') && tokens[i - 1]?.lower !== 'from'

/** Chunks between the goods and "there": "20 tons of water and food there". */
const longest = 6

/** "Peru was hit. Chile sent 20 tents there": the place told before, where the figure's phrase ends with "there". */
export function sentThere(
  at: AnalyzedSentence,
  index: number,
  donor: Actor | null,
  discourse: Discourse,
): Actor | null {
  for (let i = index + 1; i <= index + longest; i++) {
    const chunk = at.chunks[i]
    if (chunk === undefined || chunk.kind === 'verb' || chunk.kind === 'sub' || chunk.kind === 'wh') return null
    if (chunk.kind !== 'adv' || !isThere(at, chunk.from)) continue
    const nation = countryTold(at, chunk.from, donor, discourse)
    return nation === null ? null : actorOf(nation.piece)
  }
  return null
}

/** "[families] there": they are of the place told before. */
export function withThere(actor: Actor, other: Actor | null, discourse: Discourse): Actor {
  const { at, to } = actor.piece
  if (actor.iso3 !== null || actor.areas.length > 0 || !isThere(at, to) || areCountries(actor)) return actor
  const nation = countryTold(at, to, other, discourse)
  return nation === null ? actor : { ...actor, iso3: nation.iso3, iso3Piece: nation.piece }
}
