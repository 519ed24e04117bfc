import type { Fact } from '../facts.ts'
import type { Framed } from '../frames.ts'
import { counts } from './counts.ts'
import { gifts } from './gifts.ts'
import { rates } from './rates.ts'
import { sums } from './sums.ts'
import { visits } from './visits.ts'

/** Sentences that tell one fact, with names in braces, and the cells that its row must have beside those of the names. */
export interface Shapes {
  readonly cells: Fact['cells']
  readonly told: readonly string[]
}

/** Names to be filled in, and the cells that they stand for. */
interface Filling {
  readonly names: Readonly<Record<string, string>>
  readonly cells: Fact['cells']
}

const giving: readonly Filling[] = [
  {
    names: { giver: 'Peru', 'of giver': 'Peruvian', getter: 'Chile', number: '20', Number: 'Twenty', goods: 'tents' },
    cells: { value_low: 20, donor_iso3: 'PER', recipient_iso3: 'CHL' },
  },
  {
    names: {
      giver: 'South Korea',
      'of giver': 'South Korean',
      getter: 'Iran',
      number: '3,000',
      Number: 'Three thousand',
      goods: 'test kits',
    },
    cells: { value_low: 3000, donor_iso3: 'KOR', recipient_iso3: 'IRN' },
  },
  {
    names: {
      giver: 'Turkey',
      'of giver': 'Turkish',
      getter: 'the Philippines',
      number: '45',
      Number: 'Forty-five',
      goods: 'ventilators',
    },
    cells: { value_low: 45, donor_iso3: 'TUR', recipient_iso3: 'PHL' },
  },
]

const places: readonly Filling[] = [
  { names: { place: 'Chile', 'of place': 'Chilean' }, cells: { area_iso3: 'CHL' } },
  { names: { place: 'Iran', 'of place': 'Iranian' }, cells: { area_iso3: 'IRN' } },
  { names: { place: 'the Philippines', 'of place': 'Philippine' }, cells: { area_iso3: 'PHL' } },
]

const travelling: readonly Filling[] = [
  {
    names: {
      home: 'Chile',
      'of home': 'Chilean',
      office: 'foreign minister',
      visitor: 'Ana Ruiz',
      host: 'Iran',
      capital: 'Tehran',
    },
    cells: { from_iso3: 'CHL', to_iso3: 'IRN' },
  },
  {
    names: {
      home: 'Mexico',
      'of home': 'Mexican',
      office: 'health minister',
      visitor: 'Ana Ruiz',
      host: 'the Philippines',
      capital: 'Manila',
    },
    cells: { from_iso3: 'MEX', to_iso3: 'PHL' },
  },
  {
    names: {
      home: 'the Philippines',
      'of home': 'Philippine',
      office: 'president',
      visitor: 'Ana Ruiz',
      host: 'Chile',
      capital: 'Santiago',
    },
    cells: { from_iso3: 'PHL', to_iso3: 'CHL' },
  },
]

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

/** "the Philippines" owns with an apostrophe alone. */
const owning = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

const filled = (told: string, names: Filling['names']): string =>
  capital(
    told.replaceAll(/\{(\p{L}[\p{L} ]*)(’s)?\}/gu, (_, name: string, owns?: string) => {
      const word = names[name] ?? capital(names[name.toLowerCase()] ?? '')
      return owns === undefined ? word : owning(word)
    }),
  )

const factsOf = (
  table: Fact['table'],
  kind: Framed['kind'],
  shapes: readonly Shapes[],
  fillings: readonly Filling[],
): Framed[] =>
  shapes.flatMap(({ cells, told }) =>
    told.flatMap((one) =>
      fillings.map((filling) => {
        const text = filled(one, filling.names)
        return { text, kind, fact: { table, subject: '', rest: text, cells: { ...filling.cells, ...cells } } }
      }),
    ),
  )

/** Plain facts, each in many shapes of a sentence. */
export const shapedFacts: readonly Framed[] = [
  ...factsOf('donations', 'shapes of a gift', gifts, giving),
  ...factsOf('case_counts', 'shapes of a count', counts, places),
  ...factsOf('economic_estimates', 'shapes of an estimate', [...rates, ...sums], places),
  ...factsOf('visits', 'shapes of a visit', visits, travelling),
]
