import { changeNouns } from '../../lexicon/indicator-words.ts'
import type { Discourse } from '../discourse.ts'
import { textOf } from '../piece.ts'
import type { Measure } from './measure.ts'
import { isPlace, nameOfQuantity, type Quantity, wordsOf } from './quantity.ts'

/** Without more said, these are of the economy as a whole. */
const ofEconomy = new Set('contraction recession expansion slump downturn shrinkage recession slowdown'.split(' '))

const light = /^(?:a|an|the|this|that|its|their|further|sharp|deep|mild|severe|modest|slight|small|large)$/

/** The noun of a quantity that is nothing but a change ("a contraction", "the fall"); null where it says of what. */
function bareChange(quantity: Quantity | null): string | null {
  if (quantity === null || quantity.name !== null) return null
  const words = wordsOf(quantity).filter((word) => !light.test(word))
  const [noun] = words
  return words.length === 1 &&
    noun !== undefined &&
    changeNouns.has(noun) &&
    !/^(?:growth|loss|losses|damages?|costs?)$/.test(noun)
    ? noun
    : null
}

/** What was measured before, where it has a name of its own. */
function known(last: Quantity | null): Quantity | null {
  if (last === null || bareChange(last) !== null) return null
  return last.name === null && isPlace(last.piece) ? null : last
}

/** "a contraction of 4%" is one of the economy; "the fall is 9%" one of what was measured before. */
export function withNamedChange(measure: Measure, before: Measure | null, { economy }: Discourse): Measure {
  const { quantity } = measure
  const noun = bareChange(quantity)
  if (quantity === null || noun === null) return measure
  const isOfEconomy = ofEconomy.has(noun) && measure.unit === 'percent'
  const last = known(before?.quantity ?? null) ?? known(economy?.quantity ?? null)
  if (last === null && !isOfEconomy) return measure
  const whole = last === null ? 'GDP' : nameOfQuantity(last)
  return { ...measure, quantity: { ...quantity, name: `${textOf(quantity.piece)} of ${whole}` } }
}
