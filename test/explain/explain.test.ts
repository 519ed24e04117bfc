import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { findRow, formatExplanation } from '../../pipeline/explain/explain.ts'
import { wrap } from '../../pipeline/explain/wrap.ts'
import type { Row } from '../../pipeline/validate/rule.ts'
import type { TableName } from '../../schemas/index.ts'
import { plainDocument, spanOf } from '../support/plain-document.ts'

const sentence =
  'In early May the harbour board of Lautoka, whose members had met twice, donated aid worth 600 million pounds to 12 towns, among them Nadi and Sigatoka.'
const plain = plainDocument(['Nothing happened before.', sentence])
const note = { number: 3, lines: [9], spans: [], citations: [], marked: true, markAt: 0 }
const [, second] = plain.sentences
const document = {
  ...plain,
  footnotes: [note],
  sentences:
    second === undefined
      ? []
      : [{ ...second, marks: [{ at: second.text.length, span: { start: 0, end: 1 }, footnote: 0 }] }],
}

const evidence = (column: string, piece: string, how = 'verb-gift'): Row => {
  const { start, end } = spanOf(document, piece)
  return {
    table: 'donations',
    row_id: '0a1b2c3d4e',
    column,
    part: 1,
    document_id: 'made-up',
    char_start: start,
    char_end: end,
    exact: piece,
    how,
  }
}
const place = spanOf(document, '600 million')
const donation: Row = {
  donation_id: '0a1b2c3d4e',
  document_id: 'made-up',
  donor: 'the harbour board of Lautoka',
  donor_type: 'local_government',
  donor_iso3: 'FJI',
  recipient: '12 towns, among them Nadi and Sigatoka',
  item: 'aid',
  status: 'delivered',
  value_text: '600 million',
  value_low: 6e8,
  value_high: 6e8,
  qualifier: 'exact',
  unit: 'pound',
  line: 4,
  section: '1.2',
  text_part: 'body',
  quote: 'aid worth 600 million pounds',
  char_start: place.start,
  char_end: place.end,
  source_ids: ['77'],
  counts_in_totals: true,
  quality_flags: ['rounded', 'hearsay'],
  label: 'the harbour board of Lautoka → 12 towns, among them Nadi and Sigatoka: 600 million pound aid [delivered]',
}
const tables = new Map<TableName, readonly Row[]>([
  ['donations', [donation, { ...donation, donation_id: '0a1b2c3d4f', value_text: null }]],
  [
    'sources',
    [
      {
        source_id: '77',
        title: 'A Board Gives',
        author: 'A. Waqa',
        container_title: 'Lautoka Courier',
        issued_edtf: '2021-05-07',
        url: 'https://courier.example/board',
        footnote_lines: [9],
      },
    ],
  ],
  [
    'evidence',
    [
      evidence('value_text', '600 million'),
      evidence('unit', '600 million pounds'),
      evidence('donor', 'the harbour board of Lautoka'),
      evidence('donor_iso3', 'Lautoka'),
      evidence('recipient', '12 towns, among them Nadi and Sigatoka'),
      evidence('item', 'aid'),
      evidence('date_edtf', 'In early May'),
      evidence('value_text', 'Nothing', 'restatement'),
    ],
  ],
])

const view = (isColorful: boolean, shown: typeof document | null = document): string =>
  formatExplanation({
    tables,
    placed: findRow(tables, '0a1b2c3d4e'),
    document: shown,
    lineAt: () => 1,
    colors: picocolors.createColors(isColorful),
  })

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const colors = /\u001b\[\d+m/g

describe('explain', () => {
  test('without colours marks the parts in the text', async () => {
    await expect(view(false)).toMatchFileSnapshot('./views/donation.txt')
    expect(view(false)).not.toMatch(colors)
  })

  test('with colours paints them and has a legend', async () => {
    await expect(view(true)).toMatchFileSnapshot('./views/donation.ansi')
    expect(view(true)).toMatch(colors)
  })

  test('without the text shows the quotation', async () => {
    await expect(view(false, null)).toMatchFileSnapshot('./views/donation-without-text.txt')
  })

  test('fits a terminal of 80 columns', () => {
    for (const isColorful of [true, false])
      for (const line of view(isColorful).replace(colors, '').split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('understands table/id', () => expect(findRow(tables, 'donations/0a1b2c3d4e').row).toBe(donation))

  test('suggests ids for one that is nearly right', () => {
    expect(() => findRow(tables, '0a1b2c3d4')).toThrow(/did you mean 0a1b2c3d4e, 0a1b2c3d4f\?$/)
    expect(() => findRow(tables, 'zzz')).toThrow(/first column/)
  })
})

describe('wrap', () => {
  const lines = (text: string, width: number): string[] =>
    wrap(text, width).map(({ start, end }) => text.slice(start, end))
  test('breaks at the last space that fits', () => expect(lines('one two three', 7)).toEqual(['one two', 'three']))
  test('cuts a word that is longer than the line', () =>
    expect(lines('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij']))
  test('leaves the empty text', () => expect(lines('', 4)).toEqual(['']))
})
