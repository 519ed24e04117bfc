import { harmVerbs } from '../../lexicon/tally-words.ts'
import type { Clause } from '../parse/clause.ts'
import type { Spot } from './spot.ts'

const deeds = new Set([
  ...harmVerbs,
  ...'close shut open reopen repair rebuild restore block clear cancel delay divert release free arrest detain jail build'.split(
    ' ',
  ),
])

/** "destroyed 2,300 houses and damaged 5,100", "closed 40 schools and reopened 12": what the first verb is done to, so is the second. */
export function isSecondDeed({ at, index, number, before }: Spot, { verb, at: place }: Clause): boolean {
  const last = before.at(-1)
  const first = at.clauses[at.clauses.findIndex((one) => one.at === place) - 1]
  const joint = at.chunks[place - 1]
  if (last === undefined || first === undefined || joint?.kind !== 'conj' || joint.text !== 'and') return false
  const isPair = deeds.has(verb.lemma) && deeds.has(first.verb.lemma) && !verb.passive && !first.verb.passive
  const isPlain = number.kind === 'number' && number.unit === null && index === place + 1
  const isObject = last.number.from >= first.verb.to && last.number.to <= joint.from
  return isPair && isPlain && isObject && last.subject.at === at
}
