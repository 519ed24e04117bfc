import { describe, expect, it } from 'vitest'
import type { Row } from '../../pipeline/normalize/rows.ts'
import { readRows } from '../support/read-report.ts'

const tableOf = (text: string, table: string): Row[] => readRows(text, '2021-06').get(table) ?? []
const restatements = (text: string): unknown[] =>
  tableOf(text, 'evidence').flatMap(({ how, exact }) => (how === 'restatement' ? [exact] : []))

describe('a fact told again', () => {
  const gift = 'On May 3rd, the Norwegian government donated 400 beds to Peru.'

  it('is no second row where the figure is the same', () => {
    const text = `${gift} The Norwegian government gave Peru 400 beds.`
    expect(tableOf(text, 'donations')).toHaveLength(1)
    expect(restatements(text)).toEqual(['400'])
  })

  it.each([
    ['another figure', 'The Norwegian government gave Peru 300 beds.'],
    ['another giver', 'The Fjord Foundation gave Peru 400 beds.'],
    ['another receiver', 'The Norwegian government gave Kenya 400 beds.'],
    ['another day', 'On May 20th, the Norwegian government donated 400 beds to Peru.'],
    ['other goods', 'The Norwegian government gave Peru 400 masks.'],
  ])('is another fact with %s', (_, again) => {
    expect(tableOf(`${gift} ${again}`, 'donations')).toHaveLength(2)
  })

  it('takes from the second telling who estimated', () => {
    const text =
      'Peru may suffer a loss of 3 billion dollars in tourism revenue.¹\n\n¹ Peru slows, with the Andes Bank expecting a $3 billion loss in tourism revenue, Port News, May 1, 2021, http://a.example/1.\n'
    expect(tableOf(text, 'economic_estimates').map((row) => row.estimator)).toEqual(['the Andes Bank'])
  })

  it('joins the journeys of a list to those told one by one', () => {
    const text =
      'The visits of Chilean President Ana Ruiz and Kenyan President Tom Oyo came early. Chilean President Ana Ruiz visited Peru on May 3rd.'
    expect(tableOf(text, 'visits')).toHaveLength(1)
    expect(restatements(text)).toEqual(['Ana Ruiz'])
  })
})

describe('relations', () => {
  const related = (text: string): unknown[] => tableOf(text, 'relations').map(({ relation }) => relation)

  it('finds the gift that keeps a promise', () => {
    const text = 'Norway pledged to give 400 beds to Peru on May 3rd. Norway delivered 400 beds to Peru on May 9th.'
    expect(related(text)).toEqual(['superseded_by'])
    expect(tableOf(text, 'donations').map((row) => row.counts_in_totals)).toEqual([false, true])
  })

  it('sees no kept promise in an earlier or a different gift', () => {
    expect(
      related('Norway pledged to give 400 beds to Peru on May 3rd. Norway delivered 400 beds to Peru on April 9th.'),
    ).toEqual([])
    expect(related('Norway pledged to give 400 beds to Peru. Norway delivered 500 beds to Peru.')).toEqual([])
  })

  it('finds the parts of a figure behind "including", and no others', () => {
    expect(related('As of May 3rd, 89 countries, including 28 Asian countries, have replied.')).toEqual(['part_of'])
    expect(related('As of May 3rd, 89 countries and 28 cities have replied.')).toEqual([])
  })

  it('leaves a part of other goods in the sums', () => {
    const text = 'On May 3rd, Norway donated 120 tons of goods to Peru, including 9,000 beds.'
    expect(related(text)).toEqual(['part_of'])
    expect(tableOf(text, 'donations').map((row) => row.counts_in_totals)).toEqual([true, true])
  })

  it('finds what one of many givers gave in the title cited for them, and nothing of a giver not named', () => {
    const page = (giver: string): string =>
      `Local governments, such as those of Hebei and Hunan, donated medical supplies to Peru.¹\n\n¹ ${giver} donates 900 masks to Peru, Port News, May 1, 2021, http://a.example/1.\n`
    expect(related(page('Hunan'))).toEqual(['part_of'])
    expect(related(page('Yunnan'))).toEqual([])
  })

  it('puts the areas outside into the total outside', () => {
    const text =
      'As of May 3rd, 40,000 cases have been confirmed outside China. Peru has 900 confirmed cases, Chile 800.'
    expect(related(text)).toEqual(['part_of', 'part_of'])
    expect(tableOf(text, 'case_counts').map((row) => row.counts_in_totals)).toEqual([true, false, false])
  })

  it('finds an amount stated in a second unit, and no second amount', () => {
    expect(related("Norway's output will shrink by 3 billion dollars, or 0.7% of its GDP.")).toEqual(['other_unit_of'])
    expect(related("Norway's output will shrink by 3 billion dollars. Exports will fall by 2%.")).toEqual([])
  })
})

describe('the acts of one sentence', () => {
  const acts = (text: string): number => new Set(tableOf(text, 'donations').map((row) => row.gift_id)).size

  it('are as many as its verbs of giving', () => {
    expect(acts('Norway donated 40 beds and 500 tents to Peru on May 3rd.')).toBe(1)
    expect(acts('Norway donated 40 beds to Peru on May 3rd, before sending 500 tents to Peru.')).toBe(2)
  })
})

describe('a footnote mark read as a digit', () => {
  const page = (figure: string, mark: string): string =>
    `The harbour had 120 ships.¹ By May 3rd, the total of imported cases in Kenya was ${figure}.${mark} They came from many ports.³\n\n¹ First Work, Port News, May 1, 2021, http://a.example/1.\n\n² Second Work, Port News, May 4, 2021, http://a.example/2.\n\n³ Third Work, Port News, May 5, 2021, http://a.example/3.\n`

  it('is flagged where the note of that number has no mark', () => {
    const [row] = tableOf(page('2,142', ''), 'case_counts')
    expect(row?.value_low).toBe(2142)
    expect(row?.quality_flags).toEqual(['footnote_mark_read_as_digit'])
  })

  it('is not where the mark stands, or the figure ends in another digit', () => {
    expect(tableOf(page('214', '²'), 'case_counts')[0]?.quality_flags).toEqual([])
    expect(tableOf(page('2,147', ''), 'case_counts')[0]?.quality_flags).toEqual([])
  })
})
