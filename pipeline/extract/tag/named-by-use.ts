import { singularOf } from '../../lexicon/nouns.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { before, has, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const ofWork = /^(?:operating|working|living|borrowing|running|shipping|purchasing|trading|spending)$/
const workNouns =
  /^(?:costs?|hours?|days?|weeks?|profits?|loss|losses|expenses?|incomes?|margins?|conditions|standards?|capital|population|age|power|rates?|volumes?|necessities)$/

const ofPlight = /^(?:starving|grieving|ailing|struggling)$/

const ofUse =
  /^(?:drinking|sheltering|cooking|sleeping|building|fishing|sewing|washing|heating|milking|lighting|landing|breathing|cleaning|diving|camping|disinfecting|sterili[sz]ing|saniti[sz]ing|purifying|diagnosing|welding|knitting|weaving|hearing|walking|mining|demining|harvesting|dredging|firefighting|rescuing|printing|freezing|cooling|warming|drying|testing|monitoring|measuring|imaging|scanning|screening|tracking|lifting|pumping|filtering|farming|gardening)$/
const usedNouns =
  /^(?:items?|water|oil|gas|fuel|pots?|utensils|stoves?|sets?|bags?|mats?|materials?|supplies|equipment|boats?|nets?|gear|machines?|powder|craft|apparatus|kits?|products|agents|fluids|suits?|tents?|devices?|units?|instruments?|appliances?|lamps?|tablets?|tools?|solutions?|liquids?|wipes|systems?|scanners?|cameras?)$/

/** "operating costs", "working hours", "drinking water": one name, unless a helper makes it a verb. */
export const isNamedByUse = (reader: Reader, i: number): boolean => {
  const [word, next] = [lowerAt(reader, i), lowerAt(reader, i + 1)]
  // "telephoned acting President Ruiz"
  if (word === 'acting') return findOffice(reader.tokens, i + 1) !== null
  // "the count of missing persons"
  if (word === 'missing' && isPeopleNoun(next)) return reader.tags[before(reader, i)] !== 'AUX'
  // "rice for starving villagers", "corn to starving North Koreans"
  if (ofPlight.test(word) && reader.tags[before(reader, i)] !== 'AUX')
    return isPeopleNoun(next) || isPeopleNoun(singularOf(next)) || has(reader, i + 1, W.NAME)
  const isName = (ofWork.test(word) && workNouns.test(next)) || (ofUse.test(word) && usedNouns.test(next))
  return isName && reader.tags[before(reader, i)] !== 'AUX'
}
