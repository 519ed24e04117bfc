import { countryOf } from '../../lexicon/areas/index.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, lowerWords } from '../piece.ts'
import { sideOf, subjectOf } from './reading.ts'
import { pointsToSides } from './sides.ts'
import { areTwoBodies } from './those-told.ts'

/** What more than one country founds, whatever it is called. */

const founding = words('establish set create form found build constitute inaugurate')

const several =
  /^(?:both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z]+ )?(?:governments?|states?|countries|nations|republics|kingdoms)\b/

/** "Peru and Chile set up a commission", "Six governments of the coast": of more than one country. */
export function isByTwo(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb } = clause
  const own = verb.passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  return (
    own !== null &&
    founding.has(verb.lemma) &&
    (pointsToSides(own) ||
      areTwoBodies(own) ||
      several.test(lowerWords(own).join(' ').replace(/^the /, '')) ||
      new Set(areasOf(own).flatMap(({ areaId }) => countryOf(areaId) ?? [])).size > 1)
  )
}
