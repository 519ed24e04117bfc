import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../pipeline/document.ts'
import { mentionsOf } from '../../pipeline/extract/mention-rows.ts'
import { listsOf } from '../../pipeline/extract-page/list-view.ts'
import { markPage } from '../../pipeline/extract-page/marks.ts'
import { formatPage } from '../../pipeline/extract-page/page.ts'
import { readPage } from '../../pipeline/extract-page/read-page.ts'
import { linesOf, reachesOf, segmentsOf, wholeCharacters } from '../../pipeline/extract-page/segments.ts'
import { classesOf, textView } from '../../pipeline/extract-page/text-view.ts'
import { visiblePlain } from '../../pipeline/extract-page/visible-text.ts'
import { extract } from '../../pipeline/extract-text.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { escapeHtml } from '../../pipeline/site/html.ts'

const span = (start: number, end: number): Span => ({ start, end })
const cut = (text: string, spans: readonly Span[]) =>
  segmentsOf(linesOf(text), spans).map(({ start, end, marks }) => [text.slice(start, end), marks.join(' ')])

const gifts = `🐑 On March 14, 2020, Norway donated 40 ventilators and 2,500 masks to Tonga.
The 3rd team from Fiji, of 12 doctors, arrived in Tonga on May 4, 2020 🐑.
`

/** What a browser makes of the markup of the text: no element left, entities read. */
const plainOf = (markup: string): string =>
  markup
    .replace(/<span class="unseen">U\+([0-9A-F]{4})<\/span>/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/<\/div>\n<div[^>]*>/g, '\n')
    .replace(/<\/p>\n<p[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (sign) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[sign] ?? '',
    )

describe('segmentsOf', () => {
  test.each([
    [
      'nested',
      'abcdef',
      [span(0, 6), span(2, 4)],
      [
        ['ab', '0'],
        ['cd', '0 1'],
        ['ef', '0'],
      ],
    ],
    [
      'overlapping',
      'abcdef',
      [span(0, 4), span(2, 6)],
      [
        ['ab', '0'],
        ['cd', '0 1'],
        ['ef', '1'],
      ],
    ],
    ['the same twice', 'abc', [span(1, 2), span(1, 2)], [['b', '0 1']]],
    [
      'side by side',
      'abc',
      [span(0, 1), span(1, 3)],
      [
        ['a', '0'],
        ['bc', '1'],
      ],
    ],
    [
      'over a line end',
      'ab\ncd',
      [span(1, 4)],
      [
        ['b', '0'],
        ['c', '0'],
      ],
    ],
    [
      'over CRLF and lone CR',
      'a\r\nb\rc',
      [span(0, 6)],
      [
        ['a', '0'],
        ['b', '0'],
        ['c', '0'],
      ],
    ],
    ['ending within a CRLF', 'a\r\nb', [span(0, 2)], [['a', '0']]],
    ['beginning within a CRLF', 'a\r\nb', [span(2, 4)], [['b', '0']]],
    [
      'over blank lines',
      'a\n\n\nb',
      [span(0, 5)],
      [
        ['a', '0'],
        ['b', '0'],
      ],
    ],
    ['of nothing', 'abc', [span(1, 1)], []],
    ['none', 'abc', [], []],
  ])('%s', (_, text, spans, expected) => {
    expect(cut(text, spans)).toEqual(expected)
  })

  test('covers what marks cover, each unit once, by just the marks that hold it', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', ' '), maxLength: 40 })
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 })
    fc.assert(
      fc.property(texts, spans, (text, pairs) => {
        const marks = pairs.map(([a, b]) => span(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)))
        const found = new Map<number, readonly number[]>()
        for (const segment of segmentsOf(linesOf(text), marks))
          for (let at = segment.start; at < segment.end; at++) {
            expect(found.has(at)).toBe(false)
            found.set(at, segment.marks)
          }
        for (let at = 0; at < text.length; at++) {
          const holding = marks.flatMap(({ start, end }, mark) => (start <= at && at < end ? [mark] : []))
          const isLineEnd = text[at] === '\n' || text[at] === '\r'
          expect(found.get(at) ?? []).toEqual(isLineEnd ? [] : holding)
        }
      }),
    )
  })

  test('each mark reaches from its first segment to its last, and all between are its', () => {
    const marks = [span(0, 4), span(2, 6), span(3, 3)]
    const segments = segmentsOf(linesOf('abc\ndef'), marks)
    const reaches = reachesOf(segments, marks.length)
    expect(reaches).toEqual([[0, 1], [1, 2], null])
    reaches.forEach((reach, mark) => {
      if (reach === null) return
      for (let at = reach[0]; at <= reach[1]; at++) expect(segments[at]?.marks).toContain(mark)
    })
  })
})

test.each([
  ['🐑', 0, 1, '🐑'],
  ['🐑', 1, 2, '🐑'],
  ['a🐑b', 1, 3, '🐑'],
  ['a🐑b', 2, 4, '🐑b'],
  ['ab', 0, 1, 'a'],
])('wholeCharacters of %j from %i to %i is %j', (text, start, end, expected) => {
  const whole = wholeCharacters(text, span(start, end))
  expect(text.slice(whole.start, whole.end)).toBe(expected)
})

test('classesOf: the row whose value it is wins, whatever the order', () => {
  const row = (table: 'visits' | 'donations', isValue: boolean) => ({
    ...span(0, 1),
    look: { kind: 'row' as const, table, isValue },
  })
  expect(classesOf([row('visits', false), row('donations', true)])).toBe('row t-donations value')
  expect(classesOf([row('visits', false), row('donations', false)])).toBe('row t-visits')
  expect(
    classesOf([
      { ...span(0, 1), look: { kind: 'mention' } },
      { ...span(0, 1), look: { kind: 'number' } },
    ]),
  ).toBe('number mention')
})

describe('readPage', () => {
  const data = readPage('a.txt', '2020-06', gifts, null)

  test('has the rows that extract has, with the pieces they were read from', () => {
    const tables = extract(gifts, { id: 'a.txt', date: '2020-06' })
    const labels = Object.values(tables)
      .flat()
      .map(({ label }) => label)
    expect(labels.length).toBeGreaterThan(2)
    expect(data.rows.map(({ row }) => row.label).sort()).toEqual([...labels].sort())
    for (const { evidence } of data.rows) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { char_start, char_end, exact } of evidence)
        expect(gifts.slice(Number(char_start), Number(char_end))).toBe(exact)
    }
  })

  test('has the mentions of extract --mentions', () => {
    const { document } = ingest('a.txt', '2020-06', gifts)
    const expected = [...mentionsOf(document)]
    expect(data.mentions).toHaveLength(expected.length)
    expect(data.mentions).toEqual(expect.arrayContaining(expected))
  })

  test('leaves rows of less confidence out, and counts them', () => {
    const surest = readPage('a.txt', '2020-06', gifts, 'high')
    expect(surest.rows.map(({ row }) => row.confidence)).toEqual(surest.rows.map(() => 'high'))
    expect(surest.rows.length + surest.rowsLeftOut).toBe(data.rows.length)
  })
})

describe('textView and listsOf', () => {
  const data = readPage('a.txt', '2020-06', gifts, null)
  const marked = markPage(data)
  const markup = textView(gifts, marked).markup
  const words = [...markup.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, inner = '']) => plainOf(inner))
  const at = (reach: string) => reach.split('-').map(Number)
  const wordsAt = (reach: string): string => {
    const [first = 0, last = -1] = at(reach)
    return words.slice(first, last + 1).join('')
  }

  test('every mark of the text stands where its offsets say, astral characters before it or not', () => {
    const close = (text: string): string => text.replace(/\s+/g, '')
    for (const { row, reach, pieces, evidence } of marked.rows) {
      expect(close(wordsAt(reach))).toBe(close(gifts.slice(Number(row.char_start), Number(row.char_end))))
      expect(pieces.map((piece) => close(wordsAt(piece.reach)))).toEqual(
        evidence.map(({ exact }) => close(String(exact))),
      )
    }
    expect(marked.numbers.map(({ reach }) => wordsAt(reach))).toEqual(marked.numbers.map(({ one }) => one.exact))
    for (const { one, reach } of marked.mentions) expect(close(wordsAt(reach))).toBe(close(one.exact))
  })

  test('lists each row, mention and number that is no figure, with its reason', () => {
    const [rows, numbers, mentions] = listsOf(gifts, marked)
    expect(rows?.entries).toHaveLength(data.rows.length)
    expect(mentions?.entries).toHaveLength(data.mentions.length)
    const others = data.numbers.filter(({ disposition }) => disposition !== 'figure')
    expect(numbers?.entries).toHaveLength(others.length)
    expect(numbers?.groups.map(({ group }) => group)).toEqual(expect.arrayContaining(['date', 'ordinal']))
    const ordinal = numbers?.entries.find(({ markup }) => markup.includes('data-group="ordinal"'))?.markup
    expect(ordinal).toContain('tells which, not how many, line 2')
    for (const list of [rows, numbers, mentions])
      expect(list?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(list?.entries.length)
  })
})

describe('formatPage', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '--><!--',
    '</style>',
    '\u202eReversed\u202c and \u2066isolated\u2069',
    '&amp; &lt;b&gt; "quoted" \'single\'',
    '{{1+1}} ]]>',
    'On May 4, 2020, "><b>Norway</b> donated 40 <i>ventilators</i> to Tonga, javascript:alert(1).',
    '𝟓𝟎 masks, 👩‍⚕️ \u0007bell \u200b\ufeff',
  ].join('\n')
  const page = formatPage(readPage('<b>"x"</b>\u202e.txt', null, hostile, null))

  test('holds no element that the text asks for, and one script and one style of its own', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<\/script/g)).toHaveLength(1)
    expect(page.match(/<\/style/g)).toHaveLength(1)
    expect(page).not.toMatch(/<img|<b>|<i>|javascript:[^<]*"/)
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|(?!\n)\p{Cc}/u)
  })

  test('has its text back, letter by letter', () => {
    const main = /<main[^>]*>\n(.*)\n<\/main>/s.exec(page)?.[1] ?? ''
    expect(plainOf(main)).toBe(hostile)
  })

  test('asks for nothing from elsewhere, and allows nothing but itself', () => {
    const { 1: policy = '' } = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy.replace(/&#39;/g, "'")).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'$/,
    )
    expect(page).not.toMatch(/\s(?:src|action|style|on\w+)="/)
    expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">'])
  })

  test('any text comes back, and no mark of it is lost', () => {
    const pieces = [
      'Norway donated 40 masks to Tonga. ',
      '<b>',
      '&amp;',
      '🐑',
      '\u202e',
      '\r\n',
      '\n\n',
      '½ million',
      '¹ ',
      '𝟓 ',
      'the 3rd ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const data = readPage('t', null, text, null)
        const marked = markPage(data)
        const markup = textView(text, marked).markup
        expect(plainOf(`<p>${markup}</p>`)).toBe(text.replace(/\r\n|\r/g, '\n'))
        expect(markup.match(/<mark/g) ?? []).toHaveLength(marked.segments.length)
        for (const segment of marked.segments) expect(text.slice(segment.start, segment.end)).not.toMatch(/\p{Cs}/u)
      }),
      { numRuns: 40 },
    )
  })

  test('says what there is to read where nothing was read', () => {
    const empty = formatPage(readPage('t', null, 'Nothing here.\n', null))
    expect(empty).toContain('0 rows, 0 mentions. 0 numbers')
    expect(empty.match(/<p>None\.<\/p>/g)).toHaveLength(3)
  })
})

test('visiblePlain tells the code of what is not seen, and keeps joined characters', () => {
  expect(visiblePlain('a\u202eb')).toBe('a‹U+202E›b')
  expect(visiblePlain('👩‍⚕️ نمی‌خواهم')).toBe('👩‍⚕️ نمی‌خواهم')
  expect(escapeHtml(visiblePlain('<\u0000>'))).toBe('&lt;‹U+0000›&gt;')
})
