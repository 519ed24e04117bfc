import assert from 'node:assert/strict'
import { build, type HostileInput, rowsOf, tableOf } from './hostile-input.ts'

const gift = 'Kenya sent 2,500 masks to Uganda in June 2021.\n'

const curation = (name: string, yaml: string, says: RegExp): HostileInput => ({
  name: `build: curation.yaml with ${name}`,
  prepare: ({ addDocument, put }) => {
    addDocument('x', gift)
    put('raw/x/curation.yaml', yaml)
  },
  args: build,
  code: 1,
  says,
})

/** Nine levels of nine: 387 million copies if they were followed. */
const bomb = `- &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, i) => `- &a${i + 1} [${`*a${i},`.repeat(9)}]\n`).join('')}`
const entry = (cells: string): string =>
  `- { at: '2,500 masks', table: donations, expect: {}, set: { ${cells} }, reason: r }\n`

const yamlInputs: readonly HostileInput[] = [
  curation('aliases of aliases', bomb, /curation\.yaml.*: expected plain YAML, found aliases that cannot be followed /),
  curation('an anchor within itself', '- &a [*a]\n', /curation\.yaml:1:6: expected an entry, /),
  curation('a key within itself', '- &a { at: *a }\n', /curation\.yaml:1:/),
  curation('100,000 brackets', '['.repeat(100_000), /curation\.yaml:1:21: expected entries of two levels, /),
  curation('100,000 levels', '- '.repeat(100_000), /curation\.yaml:1:41: expected entries of two levels, /),
  curation(
    '__proto__ as a column',
    entry('__proto__: { a: 1 }'),
    /curation\.yaml:1:\d+: expected the name of a column, found "__proto__"; /,
  ),
  curation('constructor as a column', entry('constructor: x'), /curation\.yaml:1:\d+/),
  curation('toString as a column', entry('toString: null'), /curation\.yaml:1:\d+/),
  curation('__proto__ as a field', '- { __proto__: { at: x } }\n', /found "__proto__"/),
  curation('a merge key', `- &a { at: x }\n- { <<: *a }\n`, /curation\.yaml:1:6: expected an entry, /),
  curation('a tag that names code', '- !!js/function "function () { throw 1 }"\n', /curation\.yaml:1:\d+: expected /),
  curation('a number beyond all numbers', entry('value_low: 1e999, value_high: 1e999'), /curation\.yaml:1:\d+/),
  curation('.nan', entry('value_low: .nan'), /curation\.yaml:1:\d+/),
  curation('NUL', '- "a\0b"\n', /curation\.yaml:1:\d+: expected /),
  curation('an escape in a key', `- { "\u001b[31m": 1 }\n`, /curation\.yaml:1:\d+: expected /),
  curation(
    '9 MB of entries',
    entry('item: a').repeat(110_000),
    /curation\.yaml: expected a text of at most 8,388,608 bytes, found more; /,
  ),
  {
    name: 'build: curation.yaml with a script, a formula and marks in a cell',
    prepare: ({ addDocument, put }) => {
      addDocument('x', gift)
      put(
        'raw/x/curation.yaml',
        `- { at: '2,500 masks', table: donations, expect: { item: masks }, set: { item: "=cmd|' /C calc'!A0<script>|\`" }, reason: r }\n`,
      )
    },
    args: build,
    code: 0,
    holds: (_, space) => assert.equal(tableOf(space, 'donations')[0]?.item, "=cmd|' /C calc'!A0<script>|`"),
  },
]

const record = (name: string, json: string, says: RegExp): HostileInput => ({
  name: `build: document.json with ${name}`,
  prepare: ({ addDocument, put }) => {
    addDocument('x', gift)
    put('raw/x/document.json', json)
  },
  args: build,
  code: 1,
  says,
})

const jsonInputs: readonly HostileInput[] = [
  record('__proto__', '{"__proto__": {"title": "T"}}', /document\.json: expected a description of the text, /),
  record(
    'constructor',
    '{"constructor": {"prototype": {"a": 1}}}',
    /document\.json: expected a description of the text, /,
  ),
  record('100,000 brackets', '['.repeat(100_000), /document\.json: expected JSON, /),
  record(
    '100,000 levels',
    '['.repeat(100_000) + ']'.repeat(100_000),
    /document\.json: expected a description of the text, /,
  ),
  record('a list', '[]', /document\.json: expected a description of the text, /),
  record('null', 'null', /document\.json: expected a description of the text, /),
  record('NaN', '{"date": NaN}', /document\.json: expected JSON, /),
  record('a date as a huge number', '{"date": 1e400}', /document\.json: expected a description of the text, /),
  record('an escape in a field', '{"\\u001b[31m\\u202e": 1}', /document\.json: expected a description of the text, /),
  record(
    'a year beyond all calendars',
    '{"title":"T","publisher":"P","date":"99999-01","language":"en","sha256":"","rights":"R"}',
    /fault in date /,
  ),
]

const line = (name: string, stdin: string | Uint8Array, says: RegExp): HostileInput => ({
  name: `extract: a line with ${name}`,
  args: () => ['extract'],
  stdin,
  code: 1,
  says,
})

const json = (text: string): string => JSON.stringify(text)

const lineInputs: readonly HostileInput[] = [
  line('100,000 brackets', '['.repeat(100_000), /^stdin:1: expected JSON, found /),
  line(
    '100,000 levels as the text',
    `{"id":"a","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    /^stdin:1: expected a document, /,
  ),
  line(
    '__proto__ in place of fields',
    `{"__proto__":{"id":"a","text":"b"}}`,
    /^stdin:1: expected a document, found a fault in id; /,
  ),
  line('a NaN', '{"id":"a","text":NaN}', /^stdin:1: expected JSON, found /),
  line('a date out of range', '{"id":"a","text":"b","date":"9999-99-99"}', /^stdin:1: .* fault in date /),
  line('escapes where JSON should be', '\u001b[31m\u202eabc\u200b', /^stdin:1: expected JSON, found "\\u001b\[31m/),
  line('half an emoji where it is cut', `${'a'.repeat(39)}😀`, /^stdin:1: expected JSON, found /),
  line('UTF-16', Buffer.from('{"id":"a"}\n', 'utf16le'), /^stdin:1: expected JSON, found /),
  line('bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /^stdin:1:1:2: expected UTF-8, /),
  {
    name: 'extract: lines with ids of every kind',
    args: () => ['extract'],
    stdin: ['../../x', '__proto__', '=1+1', '\u001b[31m', '中', '\ud83d', 'a\nb']
      .map((id) => `{"id":${json(id)},"text":${json(gift)}}`)
      .join('\n'),
    code: 0,
    holds: (ran) => {
      assert.deepEqual(
        rowsOf(ran).map(({ document_id }) => document_id),
        ['../../x', '__proto__', '=1+1', '\u001b[31m', '中', '\ud83d', 'a\nb'],
      )
      // Half a surrogate and control characters as escapes: the output is UTF-8, and no terminal obeys it.
      assert.doesNotMatch(ran.stdout.replaceAll('\n', ''), /[\p{Cc}\p{Cs}]/u)
    },
  },
  {
    name: 'extract: a line whose text holds a NUL and half surrogates',
    args: () => ['extract'],
    stdin: `{"id":"a","text":${json(`\0\ud83d ${gift}\udc00`)}}`,
    code: 0,
    holds: (ran) =>
      assert.deepEqual(
        rowsOf(ran).map(({ char_start }) => char_start),
        [14],
      ),
  },
  {
    name: 'extract: a line with a prototype beside its fields',
    args: () => ['extract'],
    stdin: `{"id":"a","text":${json(gift)},"__proto__":{"date":"1999"},"constructor":1}`,
    code: 0,
    holds: (ran) => {
      assert.equal(rowsOf(ran).length, 1)
      assert.equal(({} as Record<string, unknown>).date, undefined)
    },
  },
  {
    name: 'extract: lines that end in carriage returns',
    args: () => ['extract'],
    stdin: `{"id":"a","text":${json(gift)}}\r\n\r\n`,
    code: 0,
    holds: (ran) => assert.equal(rowsOf(ran).length, 1),
  },
]

export const notationInputs: readonly HostileInput[] = [...yamlInputs, ...jsonInputs, ...lineInputs]
