import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../pipeline/document.ts'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { sourceSpans } from '../../pipeline/ingest/offsets.ts'

const read = (text: string, date: string | null = '2021-05'): Document => ingest('d', date, text).document
const texts = (document: Document, part: string): string[] =>
  document.sentences.filter((s) => s.part === part).map((s) => s.text)
const body = (text: string): string[] => texts(read(text), 'body')
const works = (note: string) => read(`Aid came.¹\n\n${note}`).footnotes.flatMap(({ citations }) => citations)

const page = `1.1 Help for Ruritania

The mayor of Strelsau said on Monday that the town had sent blankets worth



A lorry with blankets stands before the town hall.

¹ Ann Example, Blankets for all, example.org, May 2, 2021, <https://example.org/a>.

² *Ibid.*

4,000 crowns to two villages.¹ Others followed suit.²

1.2 What Came Next

Nobody asked for more.¹

¹ Winter is over, May 9,`

describe('a page', () => {
  it('closes a sentence that a caption and the notes cut', () => {
    expect(body(page)[0]).toBe(
      'The mayor of Strelsau said on Monday that the town had sent blankets worth 4,000 crowns to two villages.',
    )
    expect(texts(read(page), 'caption')).toEqual(['A lorry with blankets stands before the town hall.'])
  })
  it('takes the number off a heading and makes it the section', () => {
    expect(texts(read(page), 'heading')).toEqual(['Help for Ruritania', 'What Came Next'])
    expect(read(page).sentences.at(-1)?.section).toBe('1.2')
  })
  it('reads the same with CRLF and CR', () => {
    const plain = read(page).sentences.map((s) => s.text)
    expect(read(page.replaceAll('\n', '\r\n')).sentences.map((s) => s.text)).toEqual(plain)
    expect(read(page.replaceAll('\n', '\r')).sentences.map((s) => s.text)).toEqual(plain)
  })
})

describe('notes', () => {
  const cut =
    'One thing came.¹\n\n¹ A long title that does not end on\n\nThe next page starts here.¹ It says more.\n\nthis page, example.org, May 3, 2021, <https://example.org/b>.\n\n¹ Short, example.org, May 4, 2021, <https://example.org/c>.'
  it('joins a note that runs over the page', () => {
    const { footnotes, sentences } = read(cut)
    expect(footnotes.map(({ citations }) => citations[0]?.title)).toEqual([
      'A long title that does not end on this page',
      'Short',
    ])
    expect(sentences.flatMap(({ marks }) => marks.map(({ footnote }) => footnote))).toEqual([0, 1])
  })
  it('finds a note that lost its mark', () => {
    const { document, issues } = ingest(
      'd',
      null,
      'Aid came.¹\n\n¹ A, example.org, May 3, 2021, <https://example.org/a>.\n\nSome title, example.org, May 4, 2021, <https://example.org/b>.',
    )
    expect(document.footnotes.map(({ number, marked }) => [number, marked])).toEqual([
      [1, true],
      [null, false],
    ])
    expect(issues.map(({ code }) => code)).toEqual(['orphan-note'])
  })
  it('reports marks without a note', () => {
    expect(
      ingest('d', null, 'Aid came.¹ More came.²\n\n¹ A, example.org, May 3, 2021, <https://example.org/a>.').issues.map(
        ({ code }) => code,
      ),
    ).toContain('orphan-mark')
  })
  it('does not give a mark of this page the note of the next', () => {
    const text =
      'First.¹ Second.²\n\n¹ A, example.org, May 1, 2021, <https://example.org/a>.\n\nThird.¹ Fourth.²\n\n¹ B, example.org, May 1, 2021, <https://example.org/b>.\n\n² C, example.org, May 1, 2021, <https://example.org/c>.'
    expect(read(text).sentences.flatMap(({ marks }) => marks.map(({ footnote }) => footnote))).toEqual([0, null, 1, 2])
  })
  it('reads authors, container, publisher, date and address', () => {
    expect(
      works('¹ Ann Example and Bo Other, Snow falls, *The Daily Flake*, May 3,2021, http://example.org/x.html.')[0],
    ).toMatchObject({
      title: 'Snow falls',
      author: 'Ann Example and Bo Other',
      containerTitle: 'The Daily Flake',
      publisher: null,
      issuedEdtf: '2021-05-03',
      url: 'http://example.org/x.html',
      ibid: false,
    })
    expect(
      works('¹ Minister visits, the Ministry of Weather of Ruritania, May 3, <https://example.org/x>.')[0],
    ).toMatchObject({
      title: 'Minister visits',
      author: null,
      publisher: 'the Ministry of Weather of Ruritania',
      issuedEdtf: '2021-05-03',
    })
  })
  it('takes one address from a link and its repetition', () => {
    expect(
      works('¹ Snow falls, [example.org](https://example.org/x), May 3, 2021, <https://example.org/x>.')[0],
    ).toMatchObject({ containerTitle: 'example.org', url: 'https://example.org/x' })
  })
  it('splits works at a semicolon after an address only', () => {
    expect(
      works(
        '¹ Rain; then snow, example.org, May 3, 2021, <https://example.org/x>; Hail, example.org, May 4, 2021, <https://example.org/y>.',
      ).map(({ title }) => title),
    ).toEqual(['Rain; then snow', 'Hail'])
  })
})

describe('sentences', () => {
  it.each([
    ['Mr. Doe met Dr. Roe. They spoke.', 2],
    ['The U.S. sent 5 tons. It helped.', 2],
    ['Acme Co., Ltd. gave No. 5 and 2.5 tons at 5 p.m. on Monday.', 1],
    ['“We will help.” He smiled.', 2],
    ['“Will you help?” he asked.', 1],
    ['It came on May 31st. That was late.', 2],
    ['J. A. Doe et al. wrote it.', 1],
    ['They gave a; they gave b; they gave c.', 1],
    ['Two came in 2020. 30 more came later.', 2],
    ['• one thing\n• another thing', 2],
  ])('%s', (text, count) => {
    expect(body(text)).toHaveLength(count)
  })
  it('keeps one line of prose as it is', () =>
    expect(body('Ruritania gave 5 masks to Graustark')).toEqual(['Ruritania gave 5 masks to Graustark']))
  it('takes out Markdown', () =>
    expect(body('**Bold** and *slanted* cost \\$5 at <https://example.org/a>.')).toEqual([
      'Bold and slanted cost $5 at https://example.org/a.',
    ]))
  it('keeps a power', () => expect(body('The hall has 50 m² of floor.')).toEqual(['The hall has 50 m² of floor.']))
})

const same = (a: string, b: string): boolean => a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ')

function checkDocument(text: string): void {
  const { sentences, remainders } = read(text)
  const covered = new Uint8Array(text.length)
  for (const sentence of sentences) {
    let at = 0
    for (const segment of sentence.segments) {
      expect(segment.at).toBe(at)
      at += segment.length
      expect(
        same(text.slice(segment.source, segment.source + segment.length), sentence.text.slice(segment.at, at)),
      ).toBe(true)
      covered.fill(1, segment.source, segment.source + segment.length)
    }
    expect(at).toBe(sentence.text.length)
    expect(sentence.text).not.toBe('')
    for (const span of sourceSpans(sentence, 0, at)) expect(span.end).toBeGreaterThan(span.start)
    for (const mark of sentence.marks) covered.fill(1, mark.span.start, mark.span.end)
  }
  for (const { span } of remainders) covered.fill(1, span.start, span.end)
  for (let i = 0; i < text.length; i++) if (/\d/.test(text[i] ?? '')) expect([i, covered[i]]).toEqual([i, 1])
}

const pieces = [
  '¹ ',
  '²',
  '\n\n',
  '\n',
  '\r\n',
  '\n\n\n\n',
  'Contents',
  '1.1 ',
  '[1] ',
  '[^2]: ',
  '*',
  '**',
  '<https://e.org/1>',
  'Ibid.',
  ', May 3, 2021, ',
  'Word ',
  'word ',
  '. ',
  '; ',
  '”',
  '“',
  '\t12',
  '# ',
  '\\',
  '•',
  '5',
  '[a](http://b.c/2)',
  '\ufeff',
  '。',
  '1. ',
  '- ',
  'By A B',
]

describe('any text', () => {
  it('never throws, and every segment is the text it stands for', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkDocument), { seed: 7, numRuns: 500 })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join('')),
        checkDocument,
      ),
      { seed: 7, numRuns: 3000 },
    )
  })
  it('reads other kinds of text', () => {
    checkDocument('武汉捐赠5万只口罩。第二句话。\n\n第三句')
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program, as it would stand in a document
    checkDocument('const a = [1, 2][0]\nif (a > 0) { run(`x${a}`) }\n\n// 3 * 4')
    checkDocument('Soup\n\n2 cups of peas\n\n1 onion\n\nBoil for 20 minutes.')
  })
})

describe('the report', () => {
  const text = readFileSync('raw/ciis-2020-04/report.txt', 'utf8')
  const { document } = ingest('report', '2020-04', text)
  it('has all its notes', () => {
    expect(document.footnotes).toHaveLength(86)
    expect(document.footnotes.filter(({ number }) => number !== null)).toHaveLength(85)
    // One more mark was read as the last digit of a number.
    expect(document.footnotes.filter(({ marked }) => marked)).toHaveLength(84)
    expect(document.footnotes.filter(({ citations }) => citations.some(({ ibid }) => ibid))).toHaveLength(3)
  })
  it('is clean, whole and accounted for', () => {
    for (const sentence of document.sentences) expect(sentence.text).not.toMatch(/[*⁰¹²³⁴-⁹<>\n]/)
    expect(document.sentences.some((s) => /worth 600 million won to 12/.test(s.text))).toBe(true)
    expect(document.sentences.some((s) => /two neighbors joined hands/.test(s.text))).toBe(true)
    checkDocument(text)
  })
})
