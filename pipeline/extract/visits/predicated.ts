import type { AnalyzedSentence } from '../analyze.ts'
import { isTeam, type Traveller } from './traveller.ts'

/** What may stand between a name and the office that is said of it: "X was the first", "made X the first". */
const between =
  /^(?:is|was|are|were|be|been|being|become|becomes|became|will|would|has|had|the|an?|first|second|third|only|last|next|latest|sitting|serving|ever|then|now|still)$/

/** "Ana Ruiz will be the first head of state to come", "made Ana Ruiz the first Peruvian president": whether the second is what the first is called. */
function isPredicate(at: AnalyzedSentence, one: Traveller | undefined, office: Traveller): boolean {
  if (one === undefined || !one.isNamed || one.title !== null || isTeam(office)) return false
  if (office.isNamed || office.title === null || office.isOfSubject || office.from < one.to) return false
  const words = at.tokens.slice(one.to, office.title.from).map(({ lower }) => lower)
  const isHome = (i: number): boolean => office.origins.some(({ piece }) => piece.from <= i && i < piece.to)
  return words.length < 7 && words.includes('the') && words.every((word, k) => between.test(word) || isHome(one.to + k))
}

/** Each named person with the office that the sentence says of him. */
export const withPredicates = (at: AnalyzedSentence, travellers: readonly Traveller[]): Traveller[] =>
  travellers.map((one, i) => {
    const office = travellers[i + 1]
    if (office === undefined || !isPredicate(at, one, office)) return one
    const { title, rank } = office
    return { ...one, title, rank, origins: one.origins.length > 0 ? one.origins : office.origins }
  })

/** Without what is only said of the person named before: "he" is no "American president" apart. */
export const withoutPredicates = (at: AnalyzedSentence, travellers: readonly Traveller[]): Traveller[] =>
  travellers.filter((one, i) => {
    const before = travellers[i - 1]
    return before === undefined || !isPredicate(at, { ...before, title: null }, one)
  })
