import { describe, expect, test } from 'vitest'
import { citations } from '../../pipeline/derive/citations.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import type { RowOf } from '../../schemas/index.ts'
import { donation, estimate, figure, invent, rowsOf, tablesOf } from '../support/invented.ts'

const gift = (changes: Partial<RowOf<'donations'>> = {}): RowOf<'donations'> =>
  donation({ ...figure('300', 300), donation_id: '1', item: 'face masks', source_ids: ['s'], ...changes })

const says = (title: string | null, row = gift(), others: RowOf<'donations'>[] = []): string => {
  const sources = [invent('sources', { source_id: 's', title })]
  const [first] = citations(tablesOf({ donations: [row, ...others], sources }))
  return `${first?.title_says} ${first?.title_figure ?? ''}`.trim()
}

describe('the title of a work cited', () => {
  test('states a figure that was read from it', () => {
    expect(says('Fiji sends 300 masks to Tonga', gift({ text_part: 'footnote_title' }))).toBe('states 300')
  })
  test('agrees where it has the figure, or one that rounds to it', () => {
    expect(says('Fiji sends 300 masks to Tonga')).toBe('agrees 300')
    expect(says('Tonga thanks for more than 250 masks')).toBe('agrees more than 250')
    expect(says('Fiji sends 2.04 million masks', gift(figure('2.0 million', 2e6)))).toBe('agrees 2.04 million')
  })
  test('differs where it has another number of the same goods and the same countries', () => {
    expect(says('Fiji sends 500 masks to Tonga')).toBe('differs 500')
  })
  test('is silent where the other number is of other countries, goods or units', () => {
    expect(says('Fiji sends 500 masks to Samoa')).toBe('silent')
    expect(says('Fiji sends 500 masks')).toBe('silent')
    expect(says('Fiji sends 500 gloves to Tonga')).toBe('silent')
    expect(says('Fiji raises tax by 300% in Tonga')).toBe('silent')
    expect(says('Fiji pays $300 to Tonga')).toBe('silent')
    expect(says('Fiji helps Tonga')).toBe('silent')
    expect(says(null)).toBe('silent')
  })
  test('does not differ by a number that is a fact of its own', () => {
    const own = gift({ ...figure('500', 500), donation_id: '2', text_part: 'footnote_title' })
    expect(says('Fiji sends 500 masks to Tonga', gift(), [own])).toBe('silent')
  })
  test('says nothing of a row without a figure', () => {
    const none = { value_text: null, value_low: null, value_high: null, qualifier: null }
    expect(says('Fiji sends 500 masks to Tonga', gift(none))).toBe('no_figure')
  })
})

test('pesos of a title may be those of any country, dollars are those of the United States', () => {
  const row = estimate({ ...figure('3 billion', 3e9), unit: 'PHP', source_ids: ['s'] })
  const saysOf = (title: string) => {
    const sources = [invent('sources', { source_id: 's', title })]
    return citations(tablesOf({ economic_estimates: [row], sources }))[0]?.title_says
  }
  expect(saysOf('A loss of 3 billion pesos')).toBe('agrees')
  expect(saysOf('A loss of 3 billion dollars')).toBe('silent')
  expect(saysOf('A loss of 3 billion visits')).toBe('silent')
})

test('each work cited for a row has a line, with whether it is official; unknown ids have none', () => {
  const sources = [
    invent('sources', { source_id: 's', title: 'A', is_official: true }),
    invent('sources', { source_id: 'u', title: 'B', is_official: false }),
  ]
  const rows = citations(tablesOf({ donations: [gift({ source_ids: ['u', 's', 'x'] })], sources }))
  expect(rows.map(({ row_id, source_id, is_official }) => [row_id, source_id, is_official])).toEqual([
    ['1', 'u', false],
    ['1', 's', true],
  ])
})

test('what the titles cited in the report say is what was read in them', async () => {
  const built = readTables('out/latest')
  const facts = new Map(rowsOf(built, 'facts').map((row) => [row.row_id, row]))
  const works = new Map(rowsOf(built, 'sources').map((row) => [row.source_id, row]))
  const spoken = rowsOf(built, 'citations').filter(({ title_figure }) => title_figure !== null)
  const lines = spoken.map(({ row_id, source_id, title_says, title_figure }) => {
    const fact = facts.get(row_id)
    return `${fact?.line} ${title_says} ${title_figure}: ${fact?.value_text} | ${works.get(source_id)?.title}`
  })
  expect(lines.length).toBeGreaterThan(10)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/titles.txt')
})
