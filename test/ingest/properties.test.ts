import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { lostDigits, read, sourceText } from './read.ts'

const piece = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\n\n\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '. ',
    '.',
    ', ',
    '; ',
    '! ',
    '”',
    '“',
    '"',
    '(',
    ')',
    '*',
    '**',
    '\\',
    '\\$',
    '<',
    '>',
  ],
  ...[
    '[',
    ']',
    '](',
    '[1]',
    '[^2]',
    '[a](https://b.c)',
    '<https://a.b/c>',
    'https://a.b/c',
    '¹',
    '²',
    '¹²',
    '¹ ',
    '• ',
    '- ',
    '# ',
    '1.1 ',
    'II. ',
    '|',
  ],
  ...[
    'Ibid.',
    'Contents',
    'Abstract',
    'March 3, 2020',
    'March 3,',
    '2020',
    '5,000',
    '1.5 million',
    'et al',
    'The',
    'town',
    'gave',
    'U.S.',
    'Mr.',
  ],
  ...[
    '\u200b',
    '\ufeff',
    '\0',
    '\ud800',
    '中国',
    '。',
    '\u00a0',
    'é',
    '\u2028',
    '²³',
    'km²',
    '...',
    '(Written by A B)',
    'www.a.org',
  ],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const options = { seed: 20, numRuns: 2000 }

test('segments cut out exactly what the sentence says, up to white space', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const sentence of read(source).sentences) {
        expect(sourceText(source, sentence)).toBe(sentence.text)
        expect(sentence.text).toBe(sentence.text.trim())
      }
    }),
    options,
  )
})

test('segments and marks stand in order, and paragraphs are consecutive', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { sentences } = read(source)
      sentences.forEach((sentence, index) => {
        expect(sentence.index).toBe(index)
        expect(sentence.paragraph).toBeGreaterThanOrEqual(sentences[index - 1]?.paragraph ?? 0)
        let [at, end] = [0, 0]
        for (const segment of sentence.segments) {
          expect(segment.at).toBe(at)
          expect(segment.source).toBeGreaterThanOrEqual(end)
          at += segment.length
          end = segment.source + segment.length
        }
        expect(at).toBe(sentence.text.length)
        for (const mark of sentence.marks) expect(mark.at >= 0 && mark.at <= at).toBe(true)
      })
    }),
    options,
  )
})

test('every digit stands in a sentence or a remainder', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(lostDigits(read(source))).toEqual([])
    }),
    options,
  )
})

test('no piece of the text stands in two places', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { sentences, remainders } = read(source)
      const spans = sentences.flatMap(({ segments }) =>
        segments.map(({ source: start, length }) => [start, start + length] as const),
      )
      spans.push(...remainders.map(({ span }) => [span.start, span.end] as const))
      spans.sort(([a], [b]) => a - b)
      for (const [index, [start]] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0)
    }),
    options,
  )
})

test('the same text gives the same document', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(ingest('a', null, source)).toEqual(ingest('a', null, source))
    }),
    { seed: 20, numRuns: 200 },
  )
})

// Twice the length may take about twice the time: quadratic loops take four times. Generous, as machines are busy.
test.each([
  '[',
  '[a](',
  '<https://',
  'x\n\n',
  '¹ a\n',
  'a¹ ',
  '¹ https://a.b; ',
  'March ',
  '. ',
  '* ',
  '\\',
  '1.1 A\n\n',
  'A b\t3\n',
  '."',
  '\r',
  'A B, ',
])('gets to the end of %j again and again', (unit) => {
  const source = `¹ ${unit.repeat(32_000)}`
  expect(ingest('a', '2020', source).document.text).toBe(source)
})
