const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** "zero" to "ninety", and "twentyone" that lost its hyphen. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...tens.flatMap((ten, index) =>
    units.slice(0, 9).map((unit, rest): [string, number] => [ten + unit, (index + 2) * 10 + rest + 1]),
  ),
  ['fourty', 40],
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
])

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['dozens', 12],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['bil', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['quadrillion', 1e15],
  ['quadrillions', 1e15],
  ['quintillion', 1e18],
  ['quintillions', 1e18],
])

/** Letters stuck to digits ("150k"); `m` and `b` are read with their context. */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bil', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

const ordinalUnits =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ordinalUnits.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...ordinalTens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
])

/** Denominators in words, singular and plural. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinals]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
])

export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Bounds of plurals that stand for a magnitude: "dozens", "thousands of". Null: open above. */
export const magnitudes: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['dozens', [24, 99]],
  ['tens', [10, 99]],
  ['scores', [40, 99]],
  ['hundreds', [100, 999]],
  ['thousands', [1e3, 9999]],
  ['lakhs', [1e5, 9999999]],
  ['crores', [1e7, null]],
  ['millions', [1e6, null]],
  ['billions', [1e9, null]],
  ['trillions', [1e12, null]],
])

/** "double digits", "a triple-digit rise": how many digits. */
export const digitCounts: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
])

export const ordinalSuffixes: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

export const isNumberWord = (lower: string): boolean =>
  cardinals.has(lower) || scales.has(lower) || magnitudes.has(lower) || lower === 'half'
