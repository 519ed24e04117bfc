import { expect, test } from 'vitest'
import { codes, read, texts } from './read.ts'

const cut = 'The mayor of Newford said in the evening that the town would give its sister towns tents worth'
const note = '¹ Jane Doe, Tents for the hills, *The Newford Post*, March 3, 2020, <https://example.org/tents>.'

test('a sentence cut by a caption and notes is one', () => {
  const text = `It rained for a week in the hills.¹ ${cut}\n\n\n\nA banner on the old bridge.\n\n${note}\n\n600 million crowns to 12 towns. It was sunny.`
  expect(texts(text, 'body')).toEqual([
    'It rained for a week in the hills.',
    `${cut} 600 million crowns to 12 towns.`,
    'It was sunny.',
  ])
  expect(texts(text, 'caption')).toEqual(['A banner on the old bridge.'])
  expect(texts(text, 'footnote_title')).toEqual(['Tents for the hills'])
})

test('titles follow their paragraph, captions follow both', () => {
  const text = `It rained for a week in the hills.¹ ${cut}\n\n\n\nA banner on the old bridge.\n\n${note}\n\n600 million crowns to 12 towns.`
  expect(read(text).sentences.map(({ part, paragraph }) => [part, paragraph])).toEqual([
    ['body', 0],
    ['body', 0],
    ['footnote_title', 0],
    ['caption', 1],
  ])
})

test('a finished paragraph ends at the page break, unless the next page starts in lower case', () => {
  expect(
    read(`${cut} much.¹\n\n${note}\n\nThe next day was dry.`)
      .sentences.filter(({ part }) => part === 'body')
      .map(({ paragraph }) => paragraph),
  ).toEqual([0, 1])
  expect(texts(`${cut} much, boats, etc.¹\n\n${note}\n\nand more.`, 'body')).toHaveLength(1)
})

test('a heading is never joined with a cut sentence', () => {
  expect(texts(`${cut}\n\n1.2 The Next Day\n\nIt was dry in all of the hills.`, 'body')).toEqual([
    cut,
    'It was dry in all of the hills.',
  ])
})

test('leftovers of Markdown go, multiplication stays', () => {
  expect(texts('The *Newford Post* wrote that **all** of the \\$3 went to <https://example.org/a_b*c>.')).toEqual([
    'The Newford Post wrote that all of the $3 went to https://example.org/a_b*c.',
  ])
  expect(texts('It is 5 * 3 tents.')).toEqual(['It is 5 * 3 tents.'])
  expect(texts('See [the page](https://example.org/x_1) of the town.')).toEqual(['See the page of the town.'])
  expect(texts('[Mask](https://example.org/x)s for [Lasa](https://example.org/y)billions of times.')).toEqual([
    'Masks for Lasa)billions of times.',
  ])
  expect(texts('He met **Rosa Lima**Six of them *twice*.')).toEqual(['He met Rosa Lima*Six of them twice.'])
})

test('white space of all kinds is one space, widthless characters are nothing', () => {
  expect(texts('\ufeffThe  town\u00a0of\tNew\u200bford\r\nsent 5\rtents.')).toEqual([
    'The town of Newford sent 5 tents.',
  ])
})

test('a hyphen at the end of a line joins, a hanging hyphen does not', () => {
  expect(texts('The town sent anti-\nvirus kits, 60-\n70 of them, and mid-\nand long-term plans.')).toEqual([
    'The town sent anti-virus kits, 60-70 of them, and mid- and long-term plans.',
  ])
})

test('exponents are no marks', () => {
  expect(texts('The lake covers 30 km² in spring.')).toEqual(['The lake covers 30 km² in spring.'])
  expect(codes('The lake covers 30 km² in spring.')).toEqual([])
})

test('list items are sentences of their own', () => {
  expect(texts('The town sent:\n• 500 tents\n• 20 boats')).toEqual(['The town sent:', '500 tents', '20 boats'])
})

test('the last item of a list is not cut', () => {
  expect(
    texts(
      'The town sent:\n\n* 500 tents to the town of Oldham\n* 20 boats to the town of Westham\n\nIt also gave food.',
    ),
  ).toEqual([
    'The town sent:',
    '500 tents to the town of Oldham',
    '20 boats to the town of Westham',
    'It also gave food.',
  ])
})

test('a named picture is a caption', () => {
  expect(texts(`${cut} much.\n\nFigure 2: Tents by town\n\nThe next day was dry.`, 'caption')).toEqual([
    'Figure 2: Tents by town',
  ])
})

test.each(['Other towns gave as well.', 'It was the end of it.'])('no caption: %s', (line) => {
  expect(texts(`${cut} much.\n\n${line}\n\nThe next day was dry.`, 'caption')).toEqual([])
})
