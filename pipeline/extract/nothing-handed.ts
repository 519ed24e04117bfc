import { penalties, refuse, services } from '../lexicon/nothing-handed.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { lowerAt } from './lower-at.ts'
import type { Piece } from './piece.ts'

const running = new Set('lay put run add schedule operate'.split(' '))

/** "is laying on 40 extra trains", "put on 12 special buses": what runs for all who ride. */
function isPutOn(at: AnalyzedSentence, noun: number): boolean {
  if (!services.has(lowerAt(at, noun)) || !/^(?:extra|additional|special|more)$/.test(lowerAt(at, noun - 1)))
    return false
  return at.clauses.some(({ verb }) => running.has(verb.lemma) && verb.to <= noun && noun - verb.to < longestObject)
}

/** Tokens of "about 40 extra trains". */
const longestObject = 8

/** "handed out 300 fines", "300 tonnes of rubble", "laid on 40 extra trains": what is done, and given to no one as help; by the last word of its noun phrase. */
export const isNothingHanded = (at: AnalyzedSentence, noun: number): boolean =>
  penalties.has(lowerAt(at, noun)) || refuse.has(lowerAt(at, noun)) || isPutOn(at, noun)

/** The same for an item: "40 fines to drivers", "mud" of "300 tonnes of mud and rubble". */
export function namesNothingHanded({ at, from, to }: Piece): boolean {
  const prep = at.tags.slice(from, to).findIndex((tag, i) => tag === 'PREP' && lowerAt(at, from + i) !== 'of')
  const end = prep > 0 ? from + prep : to
  return isNothingHanded(at, end - 1)
}
