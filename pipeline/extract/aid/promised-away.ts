import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { asAwaited, type Idiom, told } from './idiom.ts'

const promises = /^(?:promises?|pledges?|offers?|commitments?|assurances?)$/

/** Leaves where others met, or comes home from there. */
function isComingAway({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  if (/^(?:leave|return|emerge|depart)$/.test(verb.lemma)) return true
  if (!/^(?:come|go|walk|travel)$/.test(verb.lemma)) return false
  return tokens.slice(verb.main, verb.to + 2).some(({ lower }) => /^(?:away|back|home|out)$/.test(lower))
}

/** "Nepal came away with promises of 4 billion": who goes home with what others promised is to get it. */
export const asPromisedAway: Idiom = (at, { number, index }, governor) => {
  const { clause } = governor
  if (clause.verb.passive || clause.subject === null || !isComingAway(at, clause)) return null
  const before = at.tokens.slice(Math.max(0, number.from - 4), number.from).map(({ lower }) => lower)
  const noun = before.findLastIndex((word) => promises.test(word))
  const isOf = noun >= 0 && /^(?:of|worth|for)$/.test(before[noun + 1] ?? '') && before.slice(0, noun).includes('with')
  const chunk = at.chunks[index]
  const isNamed = chunk?.kind === 'np' && promises.test(at.tokens[chunk.to - 1]?.lower ?? '') && before.includes('with')
  return isOf || isNamed ? told(at, governor, asAwaited(governor)) : null
}
