import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { markerText } from '../parse/chunk.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { wordsOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

const equal = new Set(['equal', 'equivalent', 'corresponding', 'amounting'])

/** "3 billion dollars, or 0.1% of its GDP", "equal to 22 per cent", "(US$62 billion)": the second says the first again. */
function isAgain(spotted: Spot, before: Measure): boolean {
  const { at, index, number } = spotted
  const isNear = number.from - before.number.to < 12
  const left = at.chunks[index - 1]
  if (left?.kind === 'conj' && left.text === 'or') return isNear
  const [prep, word] = [prepText(left), at.tokens[(left?.from ?? 0) - 1]?.lower ?? '']
  // "damage of 3 billion, the equivalent of 4 percent of GDP"
  if (prep === 'of' && word === 'equivalent') return isNear
  if ((prep === 'to' && equal.has(word)) || at.tokens[number.from - 1]?.lower === 'i.e.') return isNear
  const isOfGdp = at.tokens.slice(number.to, number.to + 4).some(({ lower }) => lower === 'gdp')
  if (/^[,–—]$/.test(markerText(left)) && isOfGdp) return isNear
  const isMoney = number.kind === 'money' && before.number.kind === 'money' && number.unit !== before.number.unit
  return markerText(left) === '(' && isNear && (isMoney || isOfGdp || isOfLoss(spotted, before))
}

/** "the loss doubles to 2 trillion (2.7%)": how much of the whole it is. */
const isOfLoss = ({ number, np }: Spot, { direction, quantity, number: last }: Measure): boolean =>
  direction === 'decrease' &&
  last.kind === 'money' &&
  number.unit === 'percent' &&
  number.to >= np.to &&
  wordsOf(quantity).some((word) => lossNouns.has(word))

/** "a fall of 7 percent in hours, equivalent to 125 million full-time workers": the work of so many, behind a change in work. */
function asFullTime(spot: Spot, before: Measure): Measure | null {
  const { at, number, np } = spot
  const noun = at.tokens.slice(number.to, np.to).map(({ lower }) => lower)
  const isFullTime = /^full - time (?:workers|employees|equivalents|equivalent workers)$/.test(noun.join(' '))
  const isOfWork = wordsOf(before.quantity).some((word) => /^(?:hours|work|jobs|employment|working)$/.test(word))
  if (!isFullTime || !isOfWork || number.kind !== 'number') return null
  const piece = { at, from: number.to, to: np.to }
  const quantity = { piece, name: null, how: 'estimate' }
  return { ...before, number, np, quantity, unit: 'person', unitPiece: piece, continues: before.number }
}

export function asRestatement(spot: Spot, before: Measure | null): Measure | null {
  const { number } = spot
  const work = before === null ? null : asFullTime(spot, before)
  if (work !== null) return work
  if (before === null || (number.kind === 'number' && !isRelative(number)) || !isAgain(spot, before)) return null
  return { ...before, number, np: spot.np, unit: number.unit, unitPiece: null, continues: before.number }
}

/** "(-38%)", "(+4.2bn)" behind a figure: by how much it changed. */
export function asSigned(spot: Spot, before: Measure | null): Measure | null {
  const { at, number } = spot
  const sign = at.tokens[number.from - 1]?.text === '+' ? '+' : (number.low ?? number.high ?? 0) < 0 ? '-' : ''
  const isInBrackets = markerText(at.chunks[spot.index - 1]) === '(' || at.tokens[number.from - 2]?.text === '('
  if (sign === '' || !isInBrackets || before === null) return null
  // "to Peru (-13.5), Chile (-12)": of the place before the bracket.
  const open = markerText(at.chunks[spot.index - 1]) === '(' ? spot.index - 1 : spot.index - 2
  const place = at.areas.some(
    ({ from, to }) => from >= (at.chunks[open - 1]?.from ?? 0) && to <= (at.chunks[open]?.from ?? 0),
  )
    ? chainBefore(at, open)
    : null
  const isRate = before.unit === 'percent' && number.unit === null
  return {
    ...measureOf(spot, sign === '+' ? 'increase' : 'decrease', before.quantity, null),
    placePiece: place,
    unit: isRate ? 'percent' : number.unit,
  }
}
