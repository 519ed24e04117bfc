import { expect, test } from 'vitest'
import { read, texts } from './read.ts'

const prose = 'The town council of Newford met in the old hall and talked about the flood for most of the day.'

test('one line of prose is one paragraph of body sentences', () => {
  const { sentences } = read('Newford gave 500 tents. Oldham gave none.')
  expect(sentences.map(({ text, part, paragraph, section }) => [text, part, paragraph, section])).toEqual([
    ['Newford gave 500 tents.', 'body', 0, null],
    ['Oldham gave none.', 'body', 0, null],
  ])
})

test('a first line without a full stop stands apart from what follows, however many words it has', () => {
  const line = 'What the town council of Newford has sent to Oldham so far'
  expect(read(`${line}\n${prose} ${prose}`).sentences.map(({ text }) => text)).toEqual([line, prose, prose])
  expect(read(`${line} and\nto the hills.`).sentences.map(({ text }) => text)).toEqual([`${line} and to the hills.`])
})

test('sections carry their number, or the title where they have none', () => {
  const { sentences } = read(
    `Abstract\n\n${prose}\n\nI. The Flood\n\n${prose}\n\n1.1 Help from the Hills\n\n${prose}\n\nConclusion\n\n${prose}`,
  )
  expect(sentences.filter(({ part }) => part !== 'heading').map(({ part, section }) => [part, section])).toEqual([
    ['abstract', 'Abstract'],
    ['body', 'I'],
    ['body', '1.1'],
    ['body', 'Conclusion'],
  ])
  expect(sentences.filter(({ part }) => part === 'heading').map(({ text }) => text)).toEqual([
    'Abstract',
    'The Flood',
    'Help from the Hills',
    'Conclusion',
  ])
})

test('a heading that is nothing but a mark opens a section without a name', () => {
  const { sentences } = read(`# Help\n\n${prose}\n\n# ⁰\n\n${prose}`)
  expect(sentences.filter(({ part }) => part === 'body').map(({ section }) => section)).toEqual(['Help', null])
})

test('the number of a heading is a remainder', () => {
  const { text, remainders } = read(`1.1 Help from the Hills\n\n${prose}`)
  expect(remainders.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['section_number', '1.1'],
  ])
})

test('Markdown headings lose their signs', () => {
  expect(texts(`## Help on the Way\n\n${prose}`, 'heading')).toEqual(['Help on the Way'])
})

test.each([
  '1.5 Million tents were sent to the hills.',
  '2.2 million tents went to Newford.',
  'I. Smith and his sons gave 40 tents.',
  '12 towns gave tents.',
  'V. Doe came. He stayed.',
])('no heading: %s', (line) => {
  expect(texts(`${prose}\n\n${line}`, 'heading')).toEqual([])
})

test('what stands before the contents is front matter, the list itself contents', () => {
  const text = `A Report\n\nMembers: Jane Doe\n\nJohn Roe\n\nContents\n\nAbstract\t2\n1.1 Help.....\t5\nOutlook .... 12\n\nAbstract\n\n${prose}`
  const { remainders, sentences } = read(text)
  expect(remainders.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['front_matter', 'A Report'],
    ['front_matter', 'Members: Jane Doe'],
    ['front_matter', 'John Roe'],
    ['contents', 'Contents'],
    ['contents', 'Abstract'],
    ['page', '2'],
    ['section_number', '1.1'],
    ['contents', 'Help.....'],
    ['page', '5'],
    ['contents', 'Outlook ....'],
    ['page', '12'],
  ])
  expect(sentences.map((sentence) => sentence.text)).toEqual(['Abstract', prose])
})

test('prose before the first heading stays in the text where there is no table of contents', () => {
  expect(texts(`${prose}\n\n1.1 Help\n\n${prose}`, 'body')).toEqual([prose, prose])
})

test('page numbers on a line of their own are no text', () => {
  const { text, sentences, remainders } = read(
    `The town of Newford, which lies below the dam, sent out\n\n- 12 -\n\n500 tents.\n\n${prose}`,
  )
  expect(sentences[0]?.text).toBe('The town of Newford, which lies below the dam, sent out 500 tents.')
  expect(remainders.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([['page', '- 12 -']])
})

test('writers, website and address close a report', () => {
  const text = `Outlook\n\n${prose}\n\n*(Written by Jane Doe, John Roe)*\n\nSee more on our website at www.example.org.\n\n\n\n3 High Street, Newford, 10000, NOWHERE\n<http://www.example.org/>`
  const { remainders, sentences } = read(text)
  expect(remainders.map(({ kind }) => kind)).toEqual(['names', 'address', 'address'])
  expect(sentences.map(({ part }) => part)).toEqual(['heading', 'body'])
})

test('a sentence that names a website at the end of a short text is text', () => {
  expect(texts('Newford gave 500 tents. See www.example.org.')).toHaveLength(2)
})

test('a line a paragraph without blank lines between', () => {
  const { sentences } = read(`${prose} ${prose}\n${prose} ${prose}`)
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1])
})

test('wrapped lines are one paragraph', () => {
  expect(texts('The town of Newford sent five\nhundred tents and some food to\nthe hills.')).toEqual([
    'The town of Newford sent five hundred tents and some food to the hills.',
  ])
})
