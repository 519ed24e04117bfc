import { readFileSync } from 'node:fs'
import fc from 'fast-check'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const report = read('../../raw/ciis-2020-04/report.txt')

/** The first half of the labelled passages: the other is kept from every eye. */
const passages = read('../labelled/passages.jsonl')
  .split('\n')
  .filter((line) => /"id": ?"p(?:[0-2]\d|30)"/.test(line.slice(0, 40)))
  .map((line) => (JSON.parse(line) as { text: string }).text) // as test/labelled/README.md has it

const real = [report, ...passages]

/** A stretch of real text, cut anywhere. */
const stretch = fc
  .tuple(fc.constantFrom(...real), fc.nat(1_000_000), fc.integer({ min: 1, max: 400 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))

const sentences = real.flatMap((text) => text.split(/(?<=[.!?])\s+/))
const lines = real.flatMap((text) => text.split('\n'))

const signs =
  '.,;:!?-–—…/\\|*_#[](){}<>"\'“”‘’´`^~+=%‰$€£¥&@§°¹²³⁰⁴½¼•·\t \n\r\u00a0\u00ad\u200b\u200d\u202e\u2028\ufeff\0'.split(
    '',
  )
const openers =
  '\n\n|\r\n|\n- |\n• |\n1. |\n## |¹ |[1] |\n\n[1] |Ibid.|http://a.example/b|[a](http://b.example)|<http://|Contents\n|Figure 1: '.split(
    '|',
  )

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

const piece = fc.oneof(
  { weight: 4, arbitrary: stretch },
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'0123456789,.-/%'), maxLength: 14 }) },
  { weight: 2, arbitrary: fc.constantFrom(...openers) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: anyUnit, maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...signs, '7', 'a ', 'and ', 'March '), fc.integer({ min: 1, max: 300 }))
      .map(([sign, times]) => sign.repeat(times)),
  },
)

/** A change at a place of the text, given as a share of its length. */
interface Change {
  readonly at: number
  readonly length: number
  readonly kind: 'drop' | 'double' | 'upper' | 'lower' | 'reverse' | 'digits' | 'insert'
  readonly sign: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('drop', 'double', 'upper', 'lower', 'reverse', 'digits', 'insert'),
  sign: fc.constantFrom(...signs),
})

function changed(text: string, { at, length, kind, sign }: Change): string {
  const start = Math.floor(at * text.length)
  const [before, own, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)]
  const made: Record<Change['kind'], () => string> = {
    drop: () => '',
    double: () => own + own,
    upper: () => own.toUpperCase(),
    lower: () => own.toLowerCase(),
    reverse: () => own.split(' ').reverse().join(' '),
    digits: () => own.replace(/\d/g, (digit) => String((Number(digit) * 7 + 3) % 10)),
    insert: () => sign + own,
  }
  return before + made[kind]() + after
}

/** Real and random text mixed, cut and changed. */
export const mixedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(piece, fc.constantFrom('', '', ' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 30 }),
    fc.array(change, { maxLength: 6 }),
  )
  .map(([pieces, changes]) => changes.reduce(changed, pieces.flat().join('')))
