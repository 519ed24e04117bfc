import assert from 'node:assert/strict'
import { build, type HostileInput, rowsOf, tableOf } from './hostile-input.ts'

const gift = 'Kenya sent 2,500 masks to Uganda in June 2021.'
const esc = '\u001b'

interface Text {
  readonly name: string
  readonly text: string | Uint8Array
  /** Figures of its gifts, in order; or what the line says that stops at it. */
  readonly gives: readonly number[] | RegExp
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** Each is read by `extract` and by `build`. */
const texts: readonly Text[] = [
  {
    name: 'control characters',
    text: `\u0001\u0007${gift}\u0008 ${esc}[31mIt rained.\u007f\u009b\n`,
    gives: [2500],
  },
  {
    name: 'a bell within a word',
    text: 'Kenya sent 2,500 mas\u0007ks to Uganda in June 2021. Chad sent 40 masks to Laos.',
    gives: [2500, 40],
  },
  { name: 'marks that turn the direction', text: `\u202e${gift}\u202c \u2066It rained.\u2069\u200f\n`, gives: [2500] },
  {
    name: 'marks of no width',
    text: `\u200bKenya\u200d sent 2,500 masks\u200b to Uganda\u2060 in June 2021.\u00ad\n`,
    gives: [2500],
  },
  {
    name: 'half a surrogate in UTF-8',
    text: Buffer.concat([Buffer.from(gift), Buffer.from([0xed, 0xa0, 0x80])]),
    gives: /:1:47: expected UTF-8, /,
  },
  {
    name: 'an overlong NUL',
    text: Buffer.concat([Buffer.from(gift), Buffer.from([0xc0, 0x80])]),
    gives: /:1:47: expected UTF-8, /,
  },
  { name: 'a NUL', text: `It rained.\n\0${gift}\n`, gives: /:2:1: expected text, found a NUL / },
  { name: 'a byte order mark', text: `\ufeff${gift}\n`, gives: [2500] },
  { name: 'UTF-16 with its mark', text: Buffer.from(`\ufeff${gift}`, 'utf16le'), gives: /:1:1: expected UTF-8, / },
  { name: 'UTF-16, big end first', text: utf16be(`\ufeff${gift}`), gives: /:1:1: expected UTF-8, / },
  { name: 'UTF-16 without its mark', text: utf16be(gift), gives: /:1:1: expected text, found a NUL / },
  { name: 'carriage returns and line feeds', text: `It rained.\r\n\r\n${gift}\r\n\r\nIt rained.\r\n`, gives: [2500] },
  { name: 'carriage returns alone', text: `It rained.\r\r${gift}\r\rIt rained.\r`, gives: [2500] },
  { name: 'line separators', text: `It rained.\u2028\u2029${gift}\u0085It rained.`, gives: [2500] },
  {
    name: 'a formula',
    text: `=HYPERLINK("http://a.example","x")\n\n${gift}\n\n+1+1\n\n@SUM(A1)\n\n-2+3\n`,
    gives: [2500],
  },
  {
    name: 'HTML, a script and SVG',
    text: `<script>alert(1)</script>\n\n<svg onload="alert(2)"><a href="javascript:alert(3)">x</a></svg>\n\n${gift}\n`,
    gives: [2500],
  },
  {
    name: 'names of what every object has',
    text: `The constructor, toString and __proto__ of Kenya sent 2,500 masks to Uganda. hasOwnProperty valueOf.\n`,
    gives: [2500],
  },
  { name: 'a number of 400 digits', text: `Kenya sent ${'9'.repeat(400)} masks to Uganda. ${gift}`, gives: [2500] },
  {
    name: 'a number beyond all numbers',
    text: `Kenya sent 1${',000'.repeat(120)} masks to Uganda. Chad sent 9${'0'.repeat(307)} billion masks to Laos. ${gift}`,
    gives: [2500],
  },
  { name: 'NaN and Infinity', text: `Kenya sent NaN masks and Infinity gloves to Uganda. ${gift}`, gives: [2500] },
  {
    name: 'dates out of range',
    text: `On February 31, 2020, and on 99 March 99999, 0000-00-00, it rained. In 275761 it snowed. ${gift}`,
    gives: [2500],
  },
]

/** The hostile ones among the rows: what comes of them is another test's; that the plain gift beside them is read is this one's. */
const figuresOf = (rows: readonly Record<string, unknown>[], wanted: readonly number[]): unknown[] =>
  rows.map(({ value_low }) => value_low).filter((low) => wanted.includes(Number(low)))

const extracted = ({ name, text, gives }: Text): HostileInput => ({
  name: `extract: ${name}`,
  prepare: ({ put }) => put('notes.txt', text),
  args: ({ at }) => ['extract', '--date', '2021-06', at('notes.txt')],
  ...(gives instanceof RegExp
    ? { code: 1, says: gives }
    : {
        code: 0,
        holds: (ran) => {
          const source = text.toString()
          const rows = rowsOf(ran)
          assert.deepEqual(figuresOf(rows, gives), gives)
          for (const row of rows)
            if (typeof row.value_text === 'string')
              assert.equal(source.slice(Number(row.char_start), Number(row.char_end)), row.value_text)
          // JSON has no number beyond the largest double: null in its place would be a figure without one.
          for (const row of rows)
            assert.ok(row.value_text === null || row.value_low !== null || row.value_high !== null)
        },
      }),
})

const built = ({ name, text, gives }: Text): HostileInput => ({
  name: `build: ${name}`,
  prepare: ({ addDocument }) => addDocument('x', text),
  args: build,
  ...(gives instanceof RegExp
    ? { code: 1, says: gives }
    : { code: 0, holds: (_, space) => assert.deepEqual(figuresOf(tableOf(space, 'donations'), gives), gives) }),
})

const isRight = (text: Text): text is Text & { readonly gives: readonly number[] } => !(text.gives instanceof RegExp)

export const extractedTexts: readonly HostileInput[] = texts.map(extracted)
/** One build each: told apart in the list of what each gave. */
export const builtTexts: readonly HostileInput[] = texts.map(built)
export const stoppedBuilds: readonly HostileInput[] = texts.filter((text) => !isRight(text)).map(built)

/** The same in one build, a document each. */
export const allTextsBuilt: HostileInput = {
  name: 'build: all texts that are no error',
  prepare: ({ addDocument }) => {
    for (const [at, { text }] of texts.filter(isRight).entries()) addDocument(`d${at}`, text)
  },
  args: build,
  code: 0,
  holds: (_, space) => {
    const rows = tableOf(space, 'donations')
    for (const [at, { gives, name }] of texts.filter(isRight).entries())
      assert.deepEqual(
        figuresOf(
          rows.filter(({ document_id }) => document_id === `d${at}`),
          gives,
        ),
        gives,
        name,
      )
  },
}
