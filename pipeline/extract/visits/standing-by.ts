import type { Traveller } from './traveller.ts'

const standing = /^(?:ready|on (?:high )?(?:standby|stand - by|alert|call))\b/
const upright = /^(?:is|are|was|were|stands?|stood|remains?|who|all|,)$/
const being = /^(?:is|are|was|were|stands?|stood|remains?|has|have|help|assist)$/

/** "has 40 rescuers ready to fly to Peru", "40 rescuers on standby": at home as yet. */
export function isStandingBy({ name: { at }, to }: Traveller): boolean {
  let from = to
  while (from < to + 3 && upright.test(at.tokens[from]?.lower ?? '')) from++
  const words = at.tokens.slice(from, from + 5).map(({ lower }) => lower)
  return standing.test(words.join(' '))
}

/** "Two teams are on standby": no more than that is told by the verb at a token; not "two teams on standby left for Peru". */
export const isOnlyStandingBy = (one: Traveller, verb: number): boolean =>
  being.test(one.name.at.tokens[verb]?.lower ?? '') && isStandingBy(one)
