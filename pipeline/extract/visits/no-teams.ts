import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NounPhrase } from '../parse/chunk.ts'

const others = /^(?:.*ball|sports?|national|(?:report|journal|play|lawy|row|cycl)\w*|athletes?|gymnasts?|film|camera)$/

/** "football team", "a crew of reporters" */
export const isOfOthers = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.tokens.slice(from, to).some(({ lower: word }) => others.test(word))

/** "is short of 300 nurses", "lacks 40 doctors": people who are not there. */
export function isLacking(at: AnalyzedSentence, { from }: NounPhrase): boolean {
  const [before, last] = [lowerAt(at, from - 2), lowerAt(at, from - 1)]
  return (
    (last === 'of' && /^(?:short|shortage|lack|want|shortfall)$/.test(before)) ||
    /^(?:lacks?|lacked|lacking)$/.test(last)
  )
}

const vehicles =
  /^(?:ships?|vessels?|boats?|planes?|aircraft|airplanes?|jets?|airliners?|tankers?|liners?|freighters?|trawlers?|cabin|flight)$/

/** "the ship's crew", "a plane with a crew of six": those who steer it, and no team that comes to help. */
export function isOfVehicle(at: AnalyzedSentence, { from, head }: NounPhrase): boolean {
  if (!/^crews?$/.test(lowerAt(at, head))) return false
  // "the crew of a Danish trawler"
  const isOfOne = lowerAt(at, head + 1) === 'of' && [3, 4].some((step) => vehicles.test(lowerAt(at, head + step)))
  const before = lowerAt(at, from - 2) === ',' ? from - 3 : from - 2
  const isAboard = lowerAt(at, from - 1) === 'with' && vehicles.test(lowerAt(at, before))
  const isGiven = at.clauses.some(({ verb }) => /^(?:send|dispatch|deploy|lend|provide|offer|give)$/.test(verb.lemma))
  return (isAboard && !isGiven) || at.tokens.slice(from, head).some(({ lower: word }) => vehicles.test(word)) || isOfOne
}

/** "a ten-bed intensive care unit": a place in a hospital */
export const isWard = (at: AnalyzedSentence, { from, head }: NounPhrase): boolean =>
  /^units?$/.test(lowerAt(at, head)) &&
  at.tokens
    .slice(from, head)
    .some(
      ({ lower: word }) =>
        /^(?:beds?|intensive|intensive-care|isolation|mobile|storage|dialysis|purification)$/.test(word) ||
        word.endsWith('-bed'),
    )
