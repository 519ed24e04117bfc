import { expect, test } from 'vitest'
import { citations, codes, read, texts } from './read.ts'

const body = 'The town of Newford sent 500 tents to the hills.'
const page = (mark: string, ...notes: string[]): string => `${body}${mark}\n\n${notes.join('\n\n')}`

test('numbers start again on each page', () => {
  const text = `${page('¹', '¹ First, March 1, 2020.')}\n\n${page('¹', '¹ Second, March 2, 2020.')}`
  const { sentences, footnotes } = read(text)
  expect(sentences.flatMap(({ marks }) => marks.map(({ footnote }) => footnote))).toEqual([0, 1])
  expect(footnotes.map(({ citations: [cited], marked, lines }) => [cited?.title, marked, lines])).toEqual([
    ['First', true, [3]],
    ['Second', true, [7]],
  ])
  expect(codes(text)).toEqual([])
})

test('notes without blank lines between, CRLF line ends', () => {
  const text = `${body}¹ ${body}²\r\n\r\n¹ First, March 1, 2020.\r\n² Second, March 2, 2020.\r\n`
  expect(read(text).footnotes.map(({ number, lines }) => [number, lines])).toEqual([
    [1, [3]],
    [2, [4]],
  ])
})

test('marks of two digits, in brackets and with a caret', () => {
  expect(read(page('¹²', '¹² First, March 1, 2020.')).footnotes.map(({ number, marked }) => [number, marked])).toEqual([
    [12, true],
  ])
  expect(read(page('[3]', '[3] First, March 1, 2020, https://example.org/a.')).sentences[0]?.text).toBe(body)
  expect(read(page('[^1]', '[^1]: First, March 1, 2020.')).footnotes.map(({ marked }) => marked)).toEqual([true])
})

test('brackets are text where no note bears their number', () => {
  expect(texts('The sum [5] was paid.')).toEqual(['The sum [5] was paid.'])
})

test.each([
  ['its address', '¹ A title of some length, March 1, 2020,', '<https://example.org/a>.'],
  ['its year', '¹ A title of some length, The Post, March 1,', '2020, <https://example.org/a>.'],
  ['the rest of its title', '¹ A title of some', 'length, March 1, 2020, <https://example.org/a>.'],
])('a note goes on after the page break with %s', (_, first, rest) => {
  const text = `${page('¹', first)}\n\nThe next page began.\n\n${rest}\n\nIt ended.`
  const [cited] = citations(text)
  expect([cited?.title, cited?.issuedEdtf, cited?.url]).toEqual([
    'A title of some length',
    '2020-03-01',
    'https://example.org/a',
  ])
  expect(texts(text, 'body')).toEqual([body, 'The next page began.', 'It ended.'])
  expect(read(text).footnotes[0]?.lines).toEqual([3, 7])
})

test('a note that lost its mark is a note, and reported', () => {
  const text = page('¹', 'A title of old, The Post, March 1, 2020, <https://example.org/a>.', '¹ First, March 2, 2020.')
  expect(read(text).footnotes.map(({ number, marked }) => [number, marked])).toEqual([
    [null, false],
    [1, true],
  ])
  expect(codes(text)).toEqual(['orphan-note'])
})

test('marks and notes that miss their partner are reported, and skipped numbers', () => {
  expect(codes(page('¹ It rained.²', '¹ First, March 1, 2020.'))).toEqual(['orphan-mark'])
  expect(codes(page('', '¹ First, March 1, 2020.'))).toEqual(['orphan-note'])
  expect(codes(page('¹ It rained.³', '¹ First, March 1, 2020.', '³ Third, March 1, 2020.'))).toEqual(['skipped-note'])
  expect(read(page('', '¹ First, March 1, 2020.')).footnotes[0]?.marked).toBe(false)
})

test('a mark keeps its place and span', () => {
  const text = page('¹ It rained.', '¹ First, March 1, 2020.')
  const [mark] = read(text).sentences[0]?.marks ?? []
  expect(mark?.at).toBe(body.length)
  expect(text.slice(mark?.span.start, mark?.span.end)).toBe('¹')
})

test.each(['Ibid.', '*Ibid.*', '*Ibid*', 'ibid'])('%s stands for the works of the note before', (ibid) => {
  const text = page('¹ It rained.²', '¹ A, March 1, 2020; Second of two, March 2, 2020.', `² ${ibid}`)
  const { footnotes, sentences } = read(text)
  expect(footnotes[1]?.citations.map(({ title, ibid: isIbid }) => [title, isIbid])).toEqual([
    ['A', true],
    ['Second of two', true],
  ])
  expect(sentences.filter(({ part }) => part === 'footnote_title').map((title) => title.text)).toEqual([
    'A',
    'Second of two',
  ])
})

test('Ibid. without a note before cites nothing', () => {
  expect(citations(page('¹', '¹ Ibid.'))).toEqual([])
})

test('a title bears the section of its mark', () => {
  const text = `1.1 Tents\n\n${body}¹ The town council met in the hall and\n\n¹ First, March 1, 2020.\n\nwent home.\n\n1.2 Boats\n\n${body}`
  const title = read(text).sentences.find(({ part }) => part === 'footnote_title')
  expect([title?.section, title?.footnote, title?.citation]).toEqual(['1.1', 0, 0])
})
