import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf } from './actors-near.ts'

const turning = /^(?:write|turn|ask|appeal|apply|petition|phone|telephone)$/

/** "The clinic wrote to Peru, which sent 20 beds", "The clinic asked Peru, and Peru answered with 20": who turned to the one that gives. */
export function askerOf(at: AnalyzedSentence, { first, subject, at: place }: Clause): Actor | null {
  const giver = subject?.members[0]
  const outer = giver === undefined ? undefined : at.clauses.findLast((one) => one.at < place)
  if (outer === undefined || giver === undefined || outer.verb.form !== 'finite' || outer.verb.passive) return null
  if (!turning.test(outer.verb.lemma) || outer.verb.negated) return null
  const codes = giver.np.areas.map(({ iso3 }) => iso3)
  const isAsked = outer.arguments.some(({ nominal: { members } }) =>
    members.some(({ np, first: own }) => own === giver.first || np.areas.some(({ iso3 }) => codes.includes(iso3))),
  )
  const isNext = at.chunks[first - 1]?.kind === 'wh' || giver.first > outer.at
  return isAsked && isNext ? doerOf(at, outer) : null
}
