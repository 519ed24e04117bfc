import type { Actor } from '../actors.ts'
import { lowerWords } from '../piece.ts'

const vague =
  /^(?:the|those) (?:\w+ ){0,2}(?:countries|states|nations|places|areas|regions|islands|provinces|communities|people|ones)$/
/** What is said of them right behind, and the names told by way of example. */
const described =
  /^(?: (?:where|which|that|who|whose) [^,.;:!?()–—]+| in (?:the )?(?:greatest|most|worst|deepest|direst|need|distress|want)[^,.;:!?()–—]*)(?:, (?:among (?:them|which)|such as|including|notably|especially|chief among them) [^.;:!?()–—]+|, [^.;:!?()–—]{1,60}? (?:among them|included|for example|for instance|in particular))?/

/** "the countries where the virus rages worst, among them Chad": those who are told by nothing but a description, with it. */
export function withDescription(actor: Actor): Actor {
  const { at, from, to } = actor.piece
  const start = at.tokens[to - 1]?.end
  if (start === undefined || actor.iso3 !== null || !vague.test(lowerWords(actor.piece).join(' '))) return actor
  const words = described.exec(at.text.slice(start, start + longest))?.[0] ?? ''
  const length = words.split(behind)[0]?.length ?? 0
  if (length === 0) return actor
  const end = at.tokens.findLastIndex((token) => token.end <= start + length)
  return end < to ? actor : { ...actor, piece: { at, from, to: end + 1 } }
}

/** ", and 20 tents to Haiti": what the list of gifts goes on with. */
const behind =
  /,? and (?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands) )/

/** Letters of a description and its examples. */
const longest = 200
