import { type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { isRelative, markerText, prepText, type Spot } from './spot.ts'

const equal = new Set(['equal', 'equivalent', 'corresponding', 'amounting'])

/** "3 billion dollars, or 0.1% of its GDP", "equal to 22 per cent", "(US$62 billion)": the second says the first again. */
function isAgain({ at, index, number }: Spot, before: Measure): boolean {
  const isNear = number.from - before.number.to < 12
  const left = at.chunks[index - 1]
  if (left?.kind === 'conj' && left.text === 'or') return isNear
  const [prep, word] = [prepText(left), at.tokens[(left?.from ?? 0) - 1]?.lower ?? '']
  // "damage of 3 billion, the equivalent of 4 percent of GDP"
  if (prep === 'of' && word === 'equivalent') return isNear
  if ((prep === 'to' && equal.has(word)) || at.tokens[number.from - 1]?.lower === 'i.e.') return isNear
  const isOfGdp = at.tokens.slice(number.to, number.to + 4).some(({ lower }) => lower === 'gdp')
  if (markerText(left) === ',' && isOfGdp) return isNear
  const isMoney = number.kind === 'money' && before.number.kind === 'money' && number.unit !== before.number.unit
  return markerText(left) === '(' && isNear && (isMoney || isOfGdp)
}

export function asRestatement(spot: Spot, before: Measure | null): Measure | null {
  const { number } = spot
  if (before === null || (number.kind === 'number' && !isRelative(number)) || !isAgain(spot, before)) return null
  return { ...before, number, unit: number.unit, unitPiece: null, continues: before.number }
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
