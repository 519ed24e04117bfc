/** Houses in which a country receives its guests; whoever is received there is in that country. */
const houses: Record<string, string> = {
  'white house': 'USA',
  'camp david': 'USA',
  'mar-a-lago': 'USA',
  kremlin: 'RUS',
  elysee: 'FRA',
  élysée: 'FRA',
  'downing street': 'GBR',
  'buckingham palace': 'GBR',
  'windsor castle': 'GBR',
  'blue house': 'KOR',
  'great hall of the people': 'CHN',
  diaoyutai: 'CHN',
  'rashtrapati bhavan': 'IND',
  'hyderabad house': 'IND',
  malacanang: 'PHL',
  malacañang: 'PHL',
  'merdeka palace': 'IDN',
  'bogor palace': 'IDN',
  'casa rosada': 'ARG',
  'quirinal palace': 'ITA',
  'chigi palace': 'ITA',
  'moncloa palace': 'ESP',
  'bellevue palace': 'DEU',
}

const byFirst = new Map<string, [words: readonly string[], iso3: string][]>()
for (const [name, iso3] of Object.entries(houses)) {
  const words = name.split(/[ ]|(?=-)|(?<=-)/)
  const first = words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), [words, iso3]])
}

/** The house whose name starts at a word of `lower`: how many words it has, and the country it stands in. */
export function residenceAt(lower: (i: number) => string, i: number): { length: number; iso3: string } | null {
  for (const [words, iso3] of byFirst.get(lower(i)) ?? [])
    if (words.every((word, k) => lower(i + k) === word)) return { length: words.length, iso3 }
  return null
}
