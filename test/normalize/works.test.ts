import { expect, test } from 'vitest'
import type { Citation } from '../../pipeline/document.ts'
import { type Work, worksOf } from '../../pipeline/normalize/works.ts'
import { plainDocument } from '../support/plain-document.ts'

const blank: Citation = {
  title: 'Tents for the “hills”',
  titleSpans: [],
  author: null,
  containerTitle: null,
  publisher: null,
  issuedSpans: [],
  issuedEdtf: '2020-03-03',
  url: null,
  ibid: false,
}

/** The works of notes with one citation each, at the lines 10, 20, 30 … */
const works = (...cited: Partial<Citation>[]): readonly Work[] =>
  worksOf({
    ...plainDocument(['It rained.']),
    footnotes: cited.map((fields, index) => ({
      number: index + 1,
      lines: [(index + 1) * 10],
      spans: [],
      citations: [{ ...blank, ...fields }],
      marked: true,
      markAt: 0,
    })),
  }).works

const [here, there] = ['https://example.org/a', 'https://example.org/b']

test('the same title, date and publisher at two addresses are one work, at the first address', () => {
  expect(
    works(
      { url: here, publisher: "Norland's Board" },
      { url: there, publisher: 'Norland’s board', title: 'TENTS for the "hills"' },
    ),
  ).toMatchObject([{ url: here, footnote_lines: [10, 20], publisher: "Norland's Board" }])
})

test('what one citation leaves out another adds', () => {
  expect(works({ containerTitle: 'The Post' }, { url: here }, { url: here, author: 'Jane Doe' })).toMatchObject([
    { container_title: 'The Post', url: here, author: 'Jane Doe', footnote_lines: [10, 20, 30] },
  ])
})

test.each<[string, Partial<Citation>, Partial<Citation>]>([
  ['another date', { url: here }, { url: there, issuedEdtf: '2020-03-04' }],
  ['another title', { url: here }, { url: there, title: 'Boats' }],
  ['another publisher', { publisher: 'A Board' }, { publisher: 'B Board' }],
  ['another author', { url: here, author: 'Jane Doe' }, { url: there, author: 'John Roe' }],
  ['no date at two addresses', { url: here, issuedEdtf: null }, { url: there, issuedEdtf: null }],
  ['no title', { url: here, title: '' }, { url: there, title: '' }],
])('two works: %s', (_, first, second) => {
  const found = works(first, second)
  expect(found).toHaveLength(2)
  expect(new Set(found.map(({ source_id }) => source_id)).size).toBe(2)
})

test.each<[string, Partial<Citation>]>([
  ['article-newspaper', { containerTitle: 'The Newford Times', url: here }],
  ['article-newspaper', { containerTitle: 'www.govnews.example', url: here }],
  ['webpage', { containerTitle: 'www.gov.cn', url: here }],
  ['webpage', { containerTitle: 'www.board.go.jp' }],
  ['webpage', { containerTitle: 'WeChat official account Tents' }],
  ['webpage', { publisher: 'A Board', url: here }],
  ['document', { publisher: 'A Board' }],
])('%s: %o', (type, cited) => {
  expect(works(cited)[0]?.type).toBe(type)
})

test('a note names each of its works', () => {
  const document = plainDocument(['It rained.'])
  const note = {
    number: 1,
    lines: [10],
    spans: [],
    citations: [blank, { ...blank, title: 'Boats' }],
    marked: true,
    markAt: 0,
  }
  expect(
    worksOf({ ...document, footnotes: [note] })
      .ofFootnote.get(0)
      ?.map(({ title }) => title),
  ).toEqual([blank.title, 'Boats'])
})
