import { findOffice } from '../../lexicon/offices.ts'
import type { Measure } from './measure.ts'

/** "The minister made 14 visits", "she paid nine trips abroad": journeys of an office, which no one counts as tourism. */
export function isOfOfficialTrips({ unit, clause, anchor: { at } }: Measure): boolean {
  if (unit !== 'visit' || clause === null || !/^(?:make|pay|undertake|conduct)$/.test(clause.verb.lemma)) return false
  if (clause.verb.passive || clause.subject === null) return false
  const from = at.chunks[clause.subject.first]?.from ?? 0
  const to = at.chunks[clause.subject.end - 1]?.to ?? from
  return at.tokens
    .slice(from, to)
    .some(({ lower }, i) => /^s?he$/.test(lower) || findOffice(at.tokens, from + i) !== null)
}
