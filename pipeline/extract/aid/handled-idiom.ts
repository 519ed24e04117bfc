import { isDeniedClause } from '../is-denied.ts'
import { lowerWords } from '../piece.ts'
import { bulkUnits } from './bulk.ts'
import { asMoving, type Idiom, told } from './idiom.ts'

const ofAid = /^(?:relief|aid|humanitarian|emergency)$/

/** "40 tons of relief goods were handled at the airport": aid that came through. */
export const asHandled: Idiom = (at, { item: { piece }, number }, governor) => {
  const { clause, relation } = governor
  const isThrough =
    relation === 'subject' && clause.verb.passive && /^(?:handle|process|clear)$/.test(clause.verb.lemma)
  if (!isThrough || !bulkUnits.has(number.unit ?? '') || piece === null || isDeniedClause(at, clause)) return null
  return lowerWords(piece).some((word) => ofAid.test(word)) ? told(at, governor, asMoving(governor, 'delivered')) : null
}
