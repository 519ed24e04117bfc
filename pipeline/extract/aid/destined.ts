import { firstBehind, ownerOf } from './actors-near.ts'
import { asMoving, type Idiom, told } from './idiom.ts'

const destined = /^(?:destined|meant|intended|earmarked|reserved|bound)$/

/** "The 20 tents from Peru are destined for Chad", "Peru's 20 tents are for the clinics of Chad": for whom goods of a named giver are. */
export const asDestined: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  const { verb, subject, arguments: found } = clause
  if (relation !== 'subject' || subject === null || kind === 'any') return null
  const word = at.tokens[verb.to - 1]?.lower ?? ''
  const isFor = verb.lemma === 'be' && !verb.passive && found[0]?.prep === 'for'
  if (!isFor && !destined.test(word)) return null
  const giver = ownerOf(at, subject.first, clause.at)
  const getter = firstBehind(at, found, ['for', 'in'])
  // "gave 90 kits, of which 30 were for Chad": of the goods told before.
  if (kind === 'same' && isFor && getter !== null && getter.areas.length > 0)
    return told(at, governor, asMoving(governor, 'delivered'))
  const isAbroad = giver !== null && getter !== null && getter.areas.length > 0 && giver.iso3 !== getter.iso3
  return isAbroad ? told(at, governor, asMoving(governor, word === 'bound' ? 'pledged' : 'delivered')) : null
}
