import { changeNouns } from '../../lexicon/indicator-words.ts'
import type { Discourse } from '../discourse.ts'
import { textOf } from '../piece.ts'
import type { Measure } from './measure.ts'
import { isGrowth, isPlace, nameOfQuantity, type Quantity, wordsOf } from './quantity.ts'

/** Without more said, these are of the economy as a whole. */
const ofEconomy = new Set('contraction recession expansion slump downturn shrinkage slowdown'.split(' '))

const light = /^(?:a|an|the|this|that|its|their|further|sharp|deep|mild|severe|modest|slight|small|large)$/

/** Measured under their own names. */
const ownNames = /^(?:growth|loss|losses|damages?|costs?)$/

const lastWords = (quantity: Quantity): string[] => wordsOf(quantity).filter((word) => !light.test(word))

/** The noun of a quantity that is nothing but a change ("a contraction", "the fall"); null where it says of what. */
function bareChange(quantity: Quantity): string | null {
  const [noun, ...more] = quantity.name === null ? lastWords(quantity) : []
  return noun !== undefined && more.length === 0 && changeNouns.has(noun) && !ownNames.test(noun) ? noun : null
}

/** What was measured before, where it is named and no change itself. */
function known(last: Quantity | null): Quantity | null {
  if (last === null || changeNouns.has(lastWords(last)[0] ?? '')) return null
  return last.name === null && isPlace(last.piece) ? null : last
}

/** "a contraction of GDP" and then a gain: of the GDP alone. */
function withoutChange(quantity: Quantity, direction: Measure['direction']): Quantity {
  const [, noun = '', whole = null] = /^(?:(?:an?|the|its|their) )?(\S+) of (.+)$/i.exec(quantity.name ?? '') ?? []
  const sign = changeNouns.get(noun.toLowerCase())
  const isOpposed = direction !== 'level' && sign !== undefined && sign !== direction
  return isOpposed && whole !== null && !ownNames.test(noun)
    ? { ...quantity, name: whole === 'GDP' ? 'GDP growth' : whole }
    : quantity
}

/** "a contraction of 4%" is one of the economy; "the fall is 9%" one of what was measured before. */
export function withNamedChange(measure: Measure, before: Measure | null, { economy }: Discourse): Measure {
  const { quantity, unit } = measure
  const noun = quantity === null ? null : bareChange(quantity)
  if (quantity === null) return measure
  if (noun === null) return { ...measure, quantity: withoutChange(quantity, measure.direction) }
  const last = known(before?.quantity ?? null) ?? known(economy?.quantity ?? null)
  const isOfEconomy = ofEconomy.has(noun)
  if (isOfEconomy && unit !== 'percent') return measure
  const isSame = last !== null && (!isOfEconomy || isGrowth(last) || wordsOf(last).includes('output'))
  if (!isSame && !isOfEconomy) return measure
  const isNamed = isSame && !wordsOf(last).includes('growth')
  const whole = isNamed ? nameOfQuantity(last).replace(/^(?:The|Their|Its|An?) /, (word) => word.toLowerCase()) : 'GDP'
  return { ...measure, quantity: { ...quantity, name: `${textOf(quantity.piece)} of ${whole}` } }
}
