import { describe, expect, test } from 'vitest'
import type { Remainder } from '../../pipeline/document.ts'
import { extractClaims } from '../../pipeline/extract/extract.ts'
import { indexLines } from '../../pipeline/normalize/lines.ts'
import { numberRows } from '../../pipeline/normalize/number-rows.ts'
import { numbersInRemainder } from '../../pipeline/normalize/remainder-numbers.ts'
import { read } from '../ingest/read.ts'
import { claimAt, plainDocument, spanOf } from '../support/plain-document.ts'

const inRemainder = (kind: Remainder['kind'], text: string): string[] =>
  numbersInRemainder(text, { kind, span: { start: 0, end: text.length } }, '2020-04').map(
    ({ start, end, disposition }) => `${text.slice(start, end)} ${disposition}`,
  )

describe('numbers that stand in no sentence', () => {
  test.each<[Remainder['kind'], string, string[]]>([
    ['front_matter', 'Coping with COVID-19\nfor a Common Good', ['19 name_or_code']],
    ['front_matter', 'Newford Institute, April 2020', ['2020 date']],
    ['front_matter', 'The institute was founded in 1956 under the name of a club.', ['1956 date']],
    ['front_matter', 'Room 7 has 40 seats', ['7 name_or_code', '40 other']],
    ['contents', 'Coping with Covid-19: The Other Half', ['19 name_or_code', 'Half other']],
    ['citation', '21st Century Herald, ', ['21st name_or_code']],
    ['citation', 'seen on 5 May 2020 at example.org/a1', ['5 date', '2020 date', '1 address']],
    ['citation_date', 'March 14, 2020', ['14 date', '2020 date']],
    ['address', 'https://example.org/2020/03/a-1', ['2020 address', '03 address', '1 address']],
    ['footnote_mark', '¹²', ['¹² footnote_mark']],
    ['page', '- 12 -', ['12 page']],
    ['section_number', '1.1', ['1 section_number', '1 section_number']],
    ['names', '(Written by Jane Doe)', []],
    ['front_matter', '研究报告之三 二〇二一年六月', ['三 ordinal', '二〇二一 date', '六 date']],
    ['citation', '第七期, 三十人', ['七 ordinal', '三十 name_or_code']],
  ])('%s: %s', (kind, text, expected) => {
    expect(inRemainder(kind, text)).toEqual(expected)
  })
})

/** Every number of a text with what became of it, no claim made. */
function dispositions(text: string): string[] {
  const document = read(text)
  const { numbers } = extractClaims(document)
  return numberRows(document, numbers, indexLines(text), [], new Map()).map(
    ({ exact, disposition }) => `${exact} ${disposition}`,
  )
}

test('the date of a citation is a date, the date in its title part of the title', () => {
  const note = 'Talks on March 8, 2019 on the Third Dam and COVID-19, the Embassy of Norland, March 31, 2020.'
  expect(dispositions(`It rained.¹\n\n¹ ${note}`)).toEqual([
    '¹ footnote_mark',
    '¹ footnote_mark',
    '8 part_of_title',
    '2019 part_of_title',
    'Third part_of_title',
    '19 name_or_code',
    '31 date',
    '2020 date',
  ])
})

test('a retelling tells its own numbers again, not the name of a disease', () => {
  const document = plainDocument(['Norland sent 20 kits.', 'It handed 20 Covid-19 kits over.'])
  const place = { ...spanOf(document, '20 Covid-19 kits'), hasFigure: true }
  const claim = { ...claimAt(document, 'donations', '20', { value_text: '20', value_low: 20 }), restatements: [place] }
  const { numbers } = extractClaims(document)
  const rows = numberRows(document, numbers, indexLines(document.text), [claim], new Map([[claim, 'a']]))
  expect(rows.map(({ exact, disposition }) => `${exact} ${disposition}`)).toEqual([
    '20 figure',
    '20 figure',
    '19 name_or_code',
  ])
})

test('ids depend neither on the place nor on the digits', () => {
  const idsOf = (text: string): unknown[] => {
    const document = read(text)
    return numberRows(document, extractClaims(document).numbers, indexLines(text), [], new Map()).map(
      ({ number_id }) => number_id,
    )
  }
  const ids = idsOf('Norland gave 500 tents.')
  expect(idsOf('It rained.\n\nNorland gave 7,000 tents.')).toEqual(ids)
  expect(ids[0]).toMatch(/^[0-9a-f]{16}$/)
})
