/** Code (singular, lower case) and the forms it is written in. */
const table: readonly (readonly [code: string, forms: string])[] = [
  ['kilometer', 'km kms kilometer kilometers kilometre kilometres'],
  ['meter', 'meter meters metre metres'],
  ['centimeter', 'cm centimeter centimeters centimetre centimetres'],
  ['millimeter', 'mm millimeter millimeters millimetre millimetres'],
  ['mile', 'mile miles'],
  ['yard', 'yard yards'],
  ['foot', 'foot feet ft'],
  ['inch', 'inch inches'],
  ['hectare', 'hectare hectares ha'],
  ['acre', 'acre acres'],
  ['ton', 'ton tons tonne tonnes'],
  ['kilogram', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['gram', 'gram grams gramme grammes'],
  ['milligram', 'mg milligram milligrams'],
  ['microgram', 'microgram micrograms mcg'],
  ['pound', 'lb lbs'],
  ['ounce', 'ounce ounces oz'],
  ['liter', 'liter liters litre litres'],
  ['milliliter', 'ml milliliter milliliters millilitre millilitres'],
  ['gallon', 'gallon gallons'],
  ['barrel', 'barrel barrels'],
  ['bushel', 'bushel bushels'],
  ['bit', 'bit bits'],
  ['byte', 'byte bytes'],
  ['megabyte', 'mb megabyte megabytes'],
  ['gigabyte', 'gb gigabyte gigabytes'],
  ['watt', 'watt watts'],
  ['kilowatt', 'kw kilowatt kilowatts'],
  ['megawatt', 'mw megawatt megawatts'],
  ['gigawatt', 'gw gigawatt gigawatts'],
  ['kilowatt_hour', 'kwh'],
  ['degree', 'degree degrees °'],
  ['second', 'seconds sec secs'],
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs'],
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'month months'],
  ['quarter', 'quarters'],
  ['year', 'year years yr yrs'],
  ['decade', 'decade decades'],
  ['century', 'centuries'],
]

export const unitsOfMeasure: ReadonlyMap<string, string> = new Map(
  table.flatMap(([code, forms]) => forms.split(' ').map((form): [string, string] => [form, code])),
)

/** Single letters, units only when stuck to digits ("12m", "5g"). */
export const unitLetters: ReadonlyMap<string, string> = new Map([
  ['m', 'meter'],
  ['g', 'gram'],
  ['l', 'liter'],
])

/** Words that join the unit after them: "square meters", "sq km", "metric tons". */
export const unitModifiers: ReadonlyMap<string, string> = new Map([
  ['square', 'square '],
  ['sq', 'square '],
  ['cubic', 'cubic '],
  ['cu', 'cubic '],
  ['nautical', 'nautical '],
  ['metric', ''],
  ['short', ''],
  ['long', ''],
  ['fluid', ''],
])

export const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day week fortnight month quarter year decade century'.split(' '),
)
