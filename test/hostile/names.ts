import assert from 'node:assert/strict'
import { build, type HostileInput, rowsOf, tableOf } from './hostile-input.ts'

const gift = 'Kenya sent 2,500 masks to Uganda in June 2021.\n'

/** Names of documents that are odd and yet names. */
const fine = [
  'a b',
  'a..',
  'a..b',
  '-raw',
  '--out=x',
  '报告-2020',
  'é',
  '=1+1',
  '@SUM(A1)',
  `a'b"c`,
  '<script>alert(1)</script>'.replaceAll('/', ''),
  'a;b,c',
  '$(touch touched)',
  '`touch touched`',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  'toString',
  'C:\\x',
  'a|b*c_d[e]',
]

/** Names that no line of text can show as they are. */
const wrong: readonly (readonly [string, string])[] = [
  ['a line end', 'a\nb'],
  ['a carriage return', 'a\rb'],
  ['an escape', 'a\u001b[31mb'],
  ['a mark that turns the direction', 'a\u202etxt'],
  ['a mark of no width', 'a\u200bb'],
  ['bytes that are no UTF-8', 'a\ufffdb'],
]

const documentNames: readonly HostileInput[] = [
  {
    name: `build: documents called ${fine.join(', ')}`,
    prepare: ({ addDocument }) => {
      for (const id of fine) addDocument(id, gift)
    },
    args: build,
    code: 0,
    holds: (_, space) =>
      assert.deepEqual(
        tableOf(space, 'donations').map(({ document_id, value_low }) => [document_id, value_low]),
        fine.toSorted().map((id) => [id, 2500]),
      ),
  },
  ...wrong.map(
    ([what, id]): HostileInput => ({
      name: `build: a document whose name holds ${what}`,
      prepare: ({ addDocument }) => addDocument(id, gift),
      args: build,
      code: 1,
      says: /raw\/a.*: expected a name of characters that print, found /,
    }),
  ),
]

const read = (name: string, isBehindDashes = false): HostileInput => ({
  name: `extract: a file called ${JSON.stringify(name)}`,
  prepare: ({ put }) => put(name, gift),
  args: ({ at }) => ['extract', ...(isBehindDashes ? ['--'] : []), at(name)],
  code: 0,
  holds: (ran) =>
    assert.deepEqual(
      rowsOf(ran).map(({ document_id, value_low }) => [document_id, value_low]),
      [[name, 2500]],
    ),
})

const fileNames: readonly HostileInput[] = [
  ...['a b.txt', '-x.txt', '报告.txt', '=1+1', '$(touch touched)', '<b>.txt', '__proto__', 'new\nline'].map((name) =>
    read(name),
  ),
  read('--date', true),
  {
    name: 'extract: a missing file with an escape in its name',
    args: ({ at }) => ['extract', at('\u001b]0;x\u0007\u202e\u200b\u{e0041}')],
    code: 1,
    says: /\\u001b\]0;x\\u0007\\u202e\\u200b\\u\{e0041\}: expected a file, found none; /,
  },
  {
    name: 'extract: a name with dots and slashes',
    // Inside its own folder: what lies beside it, where it is made, is not ours.
    prepare: ({ put }) => put('a/b/notes.txt', gift),
    args: ({ at }) => ['extract', at('a/b/none/../../././notes.txt')],
    code: 1,
    says: /notes\.txt: expected a file, found none; /,
  },
  {
    name: 'extract: a name of 400 characters',
    args: ({ at }) => ['extract', at('a'.repeat(400))],
    code: 1,
    says: /expected a file, found a name that is too long; /,
  },
  { name: 'extract: an option that is none', args: () => ['extract', '--\u001b[31m'], code: 2, says: /--\\u001b\[31m/ },
  {
    name: 'extract: a date that is none',
    args: () => ['extract', '--date', '2020-13\u202e'],
    code: 2,
    says: /2020-13\\u202e/,
  },
  {
    name: 'extract: a folder',
    prepare: ({ put }) => put('a/b.txt', gift),
    args: ({ at }) => ['extract', at('a')],
    code: 1,
    says: /expected a file, found a folder; /,
  },
  {
    name: 'extract: a device without an end',
    args: () => ['extract', '/dev/zero'],
    code: 1,
    says: /\/dev\/zero: expected a text of at most [\d,]+ bytes, found more; /,
  },
  {
    name: 'extract: links in a circle',
    prepare: ({ link }) => {
      link('a', 'b')
      link('b', 'a')
    },
    args: ({ at }) => ['extract', at('a')],
    code: 1,
    says: /a: expected a file, found links that go in a circle; /,
  },
]

const linked = (name: string, code: 0 | 1, prepare: HostileInput['prepare'], says?: RegExp): HostileInput => ({
  name: `build: ${name}`,
  ...(prepare === undefined ? {} : { prepare }),
  args: build,
  code,
  ...(says === undefined ? {} : { says }),
})

const links: readonly HostileInput[] = [
  linked('a folder of raw/ that is a link to another place', 0, ({ addDocument, link, at }) => {
    addDocument('../elsewhere', gift)
    link('raw/x', at('elsewhere'))
  }),
  linked(
    'a text that is a link to a file of the system',
    1,
    ({ addDocument, link }) => {
      addDocument('x', gift)
      link('raw/y/report.txt', '/etc/passwd')
      link('raw/y/document.json', '../x/document.json')
    },
    /raw\/y\/report\.txt: expected sha256 .*, found /,
  ),
  linked(
    'a text that is a device without an end',
    1,
    ({ link }) => link('raw/x/report.txt', '/dev/zero'),
    /raw\/x\/report\.txt: expected a file, found a device or pipe; /,
  ),
  linked(
    'corrections that are a device without an end',
    1,
    ({ addDocument, link }) => {
      addDocument('x', gift)
      link('raw/x/curation.yaml', '/dev/zero')
    },
    /raw\/x\/curation\.yaml: expected a file, found a device or pipe; /,
  ),
  linked(
    'a link to raw/ within raw/',
    1,
    ({ addDocument, link }) => {
      addDocument('x', gift)
      link('raw/y', '.')
    },
    /raw\/y\/report\.txt: expected a file, found none; /,
  ),
]

export const nameInputs: readonly HostileInput[] = [...documentNames, ...fileNames, ...links]
