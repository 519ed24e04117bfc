import { changeNouns } from '../../lexicon/indicator-words.ts'
import type { Discourse } from '../discourse.ts'
import { areasOf, endingAt, lowerWords, type Piece, textOf } from '../piece.ts'
import { changedInClause, changedInSentence } from './changed-before.ts'
import { readDenominator } from './denominator.ts'
import { isForecast, meantBy, namedIn } from './forecast-of.ts'
import { isPlace } from './is-place.ts'
import type { Measure } from './measure.ts'
import { isGrowth, nameOfQuantity, type Quantity, quantityOf, wordsOf } from './quantity.ts'
import { toldSubject } from './told-subject.ts'
import { withoutPlace } from './without-place.ts'

/** Without more said, these are of the economy as a whole. */
const ofEconomy = new Set(
  'contraction recession expansion slump downturn shrinkage slowdown recovery rebound upturn'.split(' '),
)

const light = /^(?:a|an|the|this|that|its|their|further|sharp|deep|mild|severe|modest|slight|small|large)$/

/** Measured under their own names. */
const ownNames = /^(?:growth|loss|losses|damages?|costs?)$/

function lastWords({ piece, name }: Quantity): string[] {
  if (name !== null) return wordsOf({ piece, name, how: '' }).filter((word) => !light.test(word))
  const { at, from, to } = piece
  const words = at.tokens.slice(from, to).flatMap(({ lower }, i) => (at.tags[from + i] === 'ADJ' ? [] : [lower]))
  return words.filter((word) => !light.test(word))
}

/** "The drop in Benin": without the place, where nothing but a change is left. */
function withoutOwnPlace(quantity: Quantity): Quantity {
  const { piece, name } = quantity
  const prep = piece.at.tags.indexOf('PREP', piece.from)
  if (name !== null || prep <= piece.from || prep + 1 >= piece.to) return quantity
  const noun = piece.at.tokens[prep - 1]?.lower ?? ''
  // "the fall in Peru's economy" says of what
  const isOfEconomy = /^econom(?:y|ies)$/.test(piece.at.tokens[piece.to - 1]?.lower ?? '')
  const isOfPlace =
    !isOfEconomy && /^(?:in|for|of)$/.test(piece.at.tokens[prep]?.lower ?? '') && isPlace({ ...piece, from: prep + 1 })
  return isOfPlace && changeNouns.has(noun) && !ofEconomy.has(noun)
    ? { ...quantity, piece: endingAt(piece, prep) }
    : quantity
}

/** "faces a loss of 4 percent": of what was told before; not "losses of 4 percent of GDP". */
const isRateLost = ({ unit, number, clause, anchor: { at } }: Measure, noun: string): boolean =>
  /^loss(?:es)?$/.test(noun) &&
  // "the bank made a loss of 2 percent": its own.
  !/^(?:make|post|book|run|report|record|suffer|declare)$/.test(clause?.verb.lemma ?? '') &&
  unit === 'percent' &&
  at.numbers.includes(number) &&
  readDenominator(at, number) === null

/** The noun of a quantity that is nothing but a change ("a contraction", "the fall"); null where it says of what. */
function bareChange(whole: Quantity, measure: Measure): string | null {
  const quantity = withoutOwnPlace(whole)
  const [noun, ...more] = quantity.name === null ? lastWords(quantity) : []
  if (noun === undefined || more.length > 0 || !changeNouns.has(noun)) return null
  return !ownNames.test(noun) || isRateLost(measure, noun) ? noun : null
}

/** "Pacific economies shrink by 4 percent, Asia sees a contraction of 1": of the economy. */
const isOfEconomies = ({ name, piece }: Quantity): boolean =>
  name === null && (isPlace(piece) || /\becono(?:my|mies)$/.test(textOf(piece)))

/** What was measured before, where it is named and no change itself. */
const known = (last: Quantity | null): Quantity | null =>
  last === null || changeNouns.has(lastWords(last)[0] ?? '') || isOfEconomies(last) ? null : last

/** "The slump in car sales turned into a rise of 9 percent": of what had slumped. */
function behindChange(quantity: Quantity, direction: Measure['direction']): Quantity {
  const { at, from, to } = quantity.piece
  const prep = at.tags.indexOf('PREP', from)
  if (direction === 'level' || prep <= from || prep + 1 >= to) return quantity
  const sign = changeNouns.get(at.tokens[prep - 1]?.lower ?? '')
  const isOpposed = sign !== undefined && sign !== direction && !ownNames.test(at.tokens[prep - 1]?.lower ?? '')
  const rest = { ...quantity.piece, from: prep + 1 }
  return isOpposed && /^(?:in|of)$/.test(at.tokens[prep]?.lower ?? '') && !isPlace(rest)
    ? { ...quantity, piece: rest }
    : quantity
}

/** "a contraction of GDP" and then a gain: of the GDP alone. */
function withoutChange(quantity: Quantity, { direction, anchor }: Measure): Quantity {
  // "The shortfall increased by 2 million": the verb is said of the change itself.
  const isOfNoun = anchor.at.tags[anchor.from] === 'N'
  if (quantity.name === null) return isOfNoun ? behindChange(quantity, direction) : quantity
  const [, noun = '', whole = null] = /^(?:(?:an?|the|its|their) )?(\S+) of (.+)$/i.exec(quantity.name ?? '') ?? []
  const sign = changeNouns.get(noun.toLowerCase())
  const isOpposed = direction !== 'level' && sign !== undefined && sign !== direction
  return isOpposed && whole !== null && !ownNames.test(noun)
    ? { ...quantity, name: whole === 'GDP' ? 'GDP growth' : whole }
    : quantity
}

/** "The finance ministry", "economists at the bank": those who tell a figure are not what it measures. */
export function isOfTellers({ piece, name, how }: Quantity): boolean {
  if (name !== null || how === 'carried') return false
  const { at, from, to } = piece
  let head = from
  while (head + 1 < to && at.tags[head + 1] !== 'PREP' && at.tokens[head + 1]?.kind !== 'punct') head++
  // "the customs post": no job
  const isPost =
    at.tokens[head]?.lower === 'post' &&
    /^(?:customs|border|frontier|police|guard|army|trading|command|check)$/.test(at.tokens[head - 1]?.lower ?? '')
  return isPost || tellers.test(at.tokens[head]?.lower ?? '') || at.tokens[head]?.text === 'Bank'
}
const tellers =
  /^(?:ministry|minister|government|bureau|agency|institute|economists?|analysts?|forecasters?|governor|spokesm[ae]n|spokeswom[ae]n|officials?|association|chamber|federation|treasury|watchdog|regulator|fund|think-tank|ministers)$/

/** "5 percent, Peru's", "2.1 percent in May": no name where a rate or a sum stands in it. */
const holdsFigure = ({ piece: { at, from, to }, name }: Quantity): boolean =>
  name === null &&
  at.numbers.some(
    (one) =>
      one.nonFigure === null && one.kind !== 'number' && one.unit !== 'share' && one.from >= from && one.to <= to,
  )

/** "The outlook for Oman is minus 3 percent": what is forecast, where the noun does not say it. */
const meantByForecast = ({ piece, name, how }: Quantity, last: Quantity | null): Quantity | null =>
  name === null && how !== 'carried' && isForecast(piece) && namedIn(piece) === null ? meantBy(piece, last) : null

/** Where what a figure was read to measure can be no name of it, it is of what was measured before. */
export function withSoundQuantity(measure: Measure, before: Measure | null, { economy }: Discourse): Measure {
  const { quantity } = measure
  const last = before?.quantity ?? economy?.quantity ?? null
  const meant =
    quantity === null || !/^(?:percent|percentage_point)$/.test(measure.unit ?? '')
      ? null
      : meantByForecast(quantity, last)
  if (meant !== null) return { ...measure, quantity: meant, isForecast: true }
  if (quantity === null || last === null || !(isOfTellers(quantity) || holdsFigure(quantity))) return measure
  return { ...measure, quantity: { ...last, how: 'carried' } }
}

/** "Peru's exports fell by 4%. In Chile the fall was 2": without the place of the one before. */
function nameElsewhere(last: Quantity, { piece: { at } }: Quantity): string {
  const owner = last.name === null && last.piece.at !== at ? areasOf(last.piece)[0] : undefined
  const isElsewhere = owner !== undefined && at.areas.some(({ iso3 }) => iso3 !== null && iso3 !== owner.iso3)
  return isElsewhere ? textOf(withoutPlace(last.piece, owner)) : nameOfQuantity(last)
}

/** "The rupee has lost half its value": whose value it is. */
function withOwnerOfValue(measure: Measure): Measure {
  const { quantity, clause } = measure
  const isValue = quantity?.name === null && /^(?:its|their) (?:value|worth|price)$/i.test(textOf(quantity.piece))
  const owner = isValue && clause !== null ? toldSubject(quantity.piece.at, clause) : null
  if (quantity === null || owner === null || owner.to > quantity.piece.from) return measure
  return { ...measure, quantity: { ...quantity, name: `${lowerWords(quantity.piece)[1]} of ${textOf(owner)}` } }
}

const pointed = /^(?:the|this|that) /i

/** "the fall" of what is told to have fallen, by its name. */
function ofChanged(piece: Piece, { piece: change, how }: Quantity): Quantity {
  const text = textOf(piece)
  const isName = piece.at.tags[piece.from] === 'NNP'
  return { piece, name: `${textOf(change)} of ${isName ? text : text.charAt(0).toLowerCase() + text.slice(1)}`, how }
}

/** "a contraction of 4%" is one of the economy; "the fall is 9%" one of what was measured before. */
export function withNamedChange(read: Measure, before: Measure | null, discourse: Discourse): Measure {
  const { economy } = discourse
  const measure = withOwnerOfValue(read)
  const { quantity, unit } = measure
  const noun = quantity === null ? null : bareChange(quantity, measure)
  if (quantity === null) return measure
  if (noun === null) return { ...measure, quantity: withoutChange(quantity, measure) }
  const own = known(before?.quantity ?? null)
  const here = own === null && pointed.test(textOf(quantity.piece)) ? changedInClause(quantity.piece, noun) : null
  if (here !== null) return { ...measure, quantity: ofChanged(here, quantity) }
  const there = pointed.test(textOf(quantity.piece)) ? changedInSentence(quantity.piece, discourse) : null
  const last = own ?? (there === null ? known(economy?.quantity ?? null) : quantityOf(there))
  // "The economy shrank by 30 percent. The fall eased to 9"
  const whole = before?.quantity ?? economy?.quantity ?? null
  const isOfEconomy = ofEconomy.has(noun) || (whole !== null && isOfEconomies(whole) && unit === 'percent')
  if (isOfEconomy && unit !== 'percent') return measure
  const isSame = last !== null && (!isOfEconomy || isGrowth(last) || wordsOf(last).includes('output'))
  if (!isSame && !isOfEconomy) return measure
  // "the decline is 4 percent, totalling 3 million": the change has been named with what it is of.
  if (isSame && last.name?.startsWith(textOf(withoutOwnPlace(quantity).piece)) === true)
    return { ...measure, quantity: last }
  const isNamed = isSame && !wordsOf(last).includes('growth')
  const name = isNamed
    ? nameElsewhere(last, quantity).replace(/^(?:The|Their|Its|An?) /, (word) => word.toLowerCase())
    : 'GDP'
  const change = textOf(withoutOwnPlace(quantity).piece)
  return {
    ...measure,
    quantity: { ...quantity, name: `${change} of ${name}`, isOfLast: isSame || !ofEconomy.has(noun) },
  }
}
