import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readForm } from '../../pipeline/forms/read-form.ts'
import { bytesOf, factRowsOf, messageOf, pdfOf, readDocument, readDocumentBytes } from './support.ts'

const read = async (draw: Parameters<typeof pdfOf>[0], options = {}) => readForm('a.pdf', await pdfOf(draw, options))
type Pdf = Parameters<Parameters<typeof pdfOf>[0]>[0]

/** Text with its letters standing on `baseline`, points from the top. */
function put(pdf: Pdf, text: string, x: number, baseline: number, size = 10, font = 'Helvetica'): void {
  pdf.font(font).fontSize(size).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

const lines = (pdf: Pdf, texts: readonly string[], x: number, from: number, step = 12): void =>
  texts.forEach((text, index) => {
    put(pdf, text, x, from + index * step)
  })

const told: unknown[] = []
const streams = [process.stdout, process.stderr] as const
beforeEach(() => {
  told.length = 0
  for (const method of ['log', 'warn', 'info', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...args) => void told.push(args))
  for (const stream of streams)
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      told.push(text)
      return true
    })
})
afterEach(() => {
  vi.restoreAllMocks()
  expect(told).toEqual([])
})

describe('the text of a PDF', () => {
  test('leaves out running headers and page numbers, and keeps all else', async () => {
    const { text } = await readDocument('pdfkit.pdf')
    expect(text).not.toMatch(/The Harbour Review|\bof 3\b/)
    expect(text.match(/Help between Harbours/g)).toHaveLength(1)
    expect((await readDocument('document.pdf')).text).not.toMatch(/Page \d/)
  })

  test('keeps a first row that comes back on each page where it is close to the next', async () => {
    const { text } = await read((pdf) => {
      for (const page of [1, 2]) {
        if (page > 1) pdf.addPage()
        const own = page === 1 ? ['Fiji had 5 cases.', 'Tonga had none.'] : ['Samoa had 3 cases.', 'Palau was spared.']
        lines(pdf, ['Country and cases', ...own], 60, 60)
      }
    })
    expect(text.match(/Country and cases/g)).toHaveLength(2)
  })

  test('reads one column after the other, and what stands across them in its place', async () => {
    const { text } = await readDocument('two-columns.pdf')
    const order = ['# Help between', '1. Help That', '1.1 Goods', '1.2 Promises', '2. Visits', '3. Cases', '3.2 What']
    const places = order.map((piece) => text.indexOf(piece))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).toContain('protective suits and 8 tons of food to Nepal')
  })

  test('reads three columns', async () => {
    const { text } = await read((pdf) => {
      for (const column of [0, 1, 2])
        lines(
          pdf,
          Array.from({ length: 12 }, (_, index) => `column ${column} line ${index} of the text`),
          50 + column * 170,
          80,
        )
    })
    expect(
      [...text.matchAll(/column (\d) line (\d+)/g)].map(([, column, line]) => Number(column) * 100 + Number(line)),
    ).toEqual([0, 100, 200].flatMap((from) => Array.from({ length: 12 }, (_, index) => from + index)))
  })

  test('makes words whole that the end of a line cuts, and keeps hyphens that they have', async () => {
    const { text } = await read((pdf) =>
      lines(
        pdf,
        [
          'The long-awaited dona-',
          'tions came, the long-',
          'awaited ones, by COVID-',
          '19 rules from mid-',
          'and late April on, in well-',
          'kept boxes. They were kept well.',
        ],
        60,
        60,
      ),
    )
    expect(text).toBe(
      'The long-awaited donations came, the long-awaited ones, by COVID-19 rules from mid- and late April on, in well-kept boxes. They were kept well.',
    )
  })

  test('writes raised numbers as marks, exponents and ordinals as they are', async () => {
    const { text } = await read((pdf) => {
      put(pdf, 'Fiji sent 5 masks.', 60, 100)
      put(pdf, '12', 138, 96, 6)
      put(pdf, 'It was the 5', 60, 140)
      put(pdf, 'th', 111.5, 136, 6)
      put(pdf, 'case in 10 km', 60, 180)
      put(pdf, '2', 122, 176, 6)
      put(pdf, 'Two works', 60, 220)
      put(pdf, '1,2', 106, 216, 6)
    })
    expect(text).toBe('Fiji sent 5 masks.¹²\n\nIt was the 5th\n\ncase in 10 km²\n\nTwo works[^1][^2]')
  })

  test('makes large letters headings, by their size', async () => {
    const { text } = await read((pdf) => {
      put(pdf, 'A Title', 60, 60, 20)
      put(pdf, 'A Part', 60, 100, 14)
      lines(pdf, ['Fiji sent 500 masks to the wards of Tonga on April 3, 2020.', 'Tonga thanked it.'], 60, 130)
    })
    expect(text).toMatch(/^# A Title\n\n## A Part\n\nFiji sent/)
  })

  test('makes a line in another font a heading, but no caption and nothing that cuts a sentence', async () => {
    const { text } = await read((pdf) => {
      put(pdf, 'Fiji sent masks to the wards of Tonga in the spring of that long year.', 60, 60)
      put(pdf, 'What the harbours of the south did in those months', 60, 90, 10, 'Helvetica-Bold')
      put(pdf, 'Tonga thanked it, and sent thirty boxes of gloves to the clinics of', 60, 110)
      put(pdf, 'A nurse opens a box of the gift', 60, 140, 10, 'Helvetica-Bold')
      put(pdf, 'Samoa on April 3, 2020, which needed them.', 60, 170)
      put(pdf, 'Table 2. Gifts', 60, 200, 10, 'Helvetica-Bold')
      put(pdf, 'Palau gave nothing, as it had nothing to give to anyone of them all.', 60, 230)
    })
    expect(text.match(/^#.*$/gm)).toEqual(['# What the harbours of the south did in those months'])
  })

  test('reads pages that are turned as one looks at them, and no signs that stand across the text', async () => {
    const { text } = await read(
      (pdf) => {
        Object.assign(pdf.page.dictionary.data, { Rotate: 90 })
        pdf.save().rotate(-90).text('Fiji sent 5 masks.', -400, 100, { lineBreak: false }).restore()
        pdf.text('DRAFT', 300, 300, { lineBreak: false })
      },
      { size: [595, 842] },
    )
    expect(text).toBe('Fiji sent 5 masks.')
  })

  test('reads rows of a table as lines', async () => {
    expect((await readDocument('document.pdf')).text).toContain(
      '| Laos | 15 | 0 | 2 |\n| Indonesia | 2,956 | 240 | 222 |',
    )
  })

  test('puts addresses together that a line cuts', async () => {
    const { text } = await read((pdf) =>
      lines(
        pdf,
        [
          'It stands at https://example.org/news/',
          '2020/04/masks.html on the web, and',
          'https://example.org/a',
          'goes on.',
        ],
        60,
        60,
      ),
    )
    expect(text).toContain('https://example.org/news/2020/04/masks.html on')
    expect(text).toContain('https://example.org/a goes on.')
  })
})

describe('places in a PDF', () => {
  test('have the page and the box that the text was set in', async () => {
    const figure = 'Japan donated 4,321 masks to Fiji on April 3, 2020.'
    let width = 0
    const { text, places } = await read((pdf) => {
      put(pdf, 'An opening page.', 60, 60)
      pdf.addPage()
      put(pdf, figure, 91, 333, 12)
      width = pdf.widthOfString(figure)
    })
    const [row] = factRowsOf(text)
    const at = Number(row?.char_start)
    const place = places.find(({ start, end }) => start <= at && at < end)
    expect([row?.value_text, text.slice(place?.start, place?.end)]).toEqual(['4,321', figure])
    expect(place).toMatchObject({ page: 2, sourceStart: null, sourceEnd: null })
    expect(place?.x).toBeCloseTo(91, 1)
    expect(place?.width).toBeCloseTo(width, 0)
    expect((place?.y ?? 0) < 333 && (place?.y ?? 0) + (place?.height ?? 0) >= 333).toBe(true)
  })

  test('cover every letter of the text but for signs that stand for its form', async () => {
    for (const name of ['document.pdf', 'chromium.pdf', 'pdfkit.pdf', 'two-columns.pdf']) {
      const { text, places } = await readDocument(name)
      let [rest, from] = ['', 0]
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(from)
        rest += text.slice(from, start)
        from = end
      }
      expect(`${rest}${text.slice(from)}`).toMatch(/^[\s|#¹²³⁴-⁹-]*$/)
    }
  })
})

describe('a PDF that cannot be read', () => {
  const whole = readDocumentBytes('document.pdf')
  const locked = pdfOf((pdf) => put(pdf, 'a', 60, 60), { userPassword: 'harbour', pdfVersion: '1.7' })
  const scanned = pdfOf((pdf) => {
    pdf.rect(60, 60, 300, 300).fill('grey')
    pdf.addPage()
    pdf.rect(60, 60, 300, 300).fill('grey')
  })
  const empty =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
  const spoilt = Uint8Array.from(whole, (byte, index) => (index > 100 && index < whole.length - 2500 ? 7 : byte))

  test.each([
    ['another kind of file', bytesOf('<p>Japan sent 5 masks.'), /expected a PDF, found a file of another kind/],
    ['nothing', new Uint8Array(), /expected a PDF, found a file of another kind/],
    ['the first half', whole.subarray(0, whole.length / 2), /expected a whole PDF, found one without its end/],
    ['a head and an end', bytesOf('%PDF-1.7\n%%EOF'), /expected a PDF, found a broken one/],
    ['bytes that were written over', spoilt, /expected a PDF, found a broken one/],
    ['a password', locked, /opens without a password, found a locked one; unlock it first/],
    ['pictures', scanned, /expected a text layer, found 2 pages of pictures; run .*ocrmypdf first$/],
    ['no page', bytesOf(empty), /expected pages, found none|found a broken one/],
  ])('%s: one line', async (_, bytes, message) => {
    const line = await messageOf('a.pdf', await bytes)
    expect(line).toMatch(message)
    expect(line).toMatch(/^a\.pdf: [^\n]+$/)
  })

  test('a stream that unpacks to very much is no text', async () => {
    const bomb = deflateSync(Buffer.alloc(30_000_000, ' '))
    const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${bomb.length}/Filter/FlateDecode>>stream\n`
    const bytes = Buffer.concat([
      Buffer.from(head),
      bomb,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
    ])
    expect(await messageOf('a.pdf', bytes)).toMatch(/expected a text layer, found 1 page of pictures/)
  })
})
