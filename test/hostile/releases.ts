import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { HostileInput } from './hostile-input.ts'
import type { Workspace } from './workspace.ts'

const gift = 'Kenya sent 2,500 masks to Uganda in June 2021.'
const id = '0123456789abcdef'

/** A row of donations as another program may have written it into a built folder. */
const row: Readonly<Record<string, unknown>> = {
  donation_id: id,
  document_id: 'x',
  donor: 'Kenya',
  recipient: 'Uganda',
  item: 'masks',
  value_text: '2,500',
  value_low: 2500,
  value_high: 2500,
  quote: gift,
  line: 1,
  char_start: 11,
  char_end: 16,
  label: gift,
  text_part: 'body',
}

const withRow = (cells: Readonly<Record<string, unknown>>): ((space: Workspace) => void) => {
  // Spread would make a cell called __proto__ the prototype.
  const text = JSON.stringify([Object.fromEntries([...Object.entries(row), ...Object.entries(cells)])])
  return ({ put }) => put('out/latest/json/donations.json', text)
}

const validate = ({ at }: Workspace): string[] => ['validate', at('out/latest'), '--raw', at('raw')]
const explain = ({ at }: Workspace): string[] => ['explain', id, '--out', at('out'), '--raw', at('raw')]

const nested = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown

const cells: readonly (readonly [name: string, cells: Record<string, unknown>, says: RegExp])[] = [
  [
    'an object that cannot be text',
    { item: { toString: 1, valueOf: 1 } },
    /donations\.json row 1 item: expected a value or a list of values, found an object; /,
  ],
  [
    'lists in lists',
    { source_ids: nested },
    /donations\.json row 1 source_ids: expected a value or a list of values, /,
  ],
  [
    '__proto__ as a column',
    JSON.parse('{"__proto__": {"a": 1}}') as Record<string, unknown>,
    /donations\.json row 1 __proto__: expected a value /,
  ],
  ['a document outside raw/', { document_id: '../../../../../../etc' }, /warning text-missing/],
  ['a document that is the folder itself', { document_id: '..' }, /warning text-missing/],
  ['escapes in an id', { donation_id: '\u001b[2J\u202e\n' }, /error /],
  ['numbers beyond all numbers', { value_low: -1e308, value_high: 1e308, char_start: 1e308, line: -1 }, /error /],
  ['offsets that are no numbers', { char_start: 'a', char_end: [] }, /error /],
]

const tampered = (
  name: string,
  args: HostileInput['args'],
  prepare: HostileInput['prepare'],
  says: RegExp,
): HostileInput => ({
  name,
  args,
  ...(prepare === undefined ? {} : { prepare }),
  code: 1,
  says,
})

const inRows = cells.map(([name, changed, says]) =>
  tampered(
    `validate: a row with ${name}`,
    validate,
    (space) => {
      withRow(changed)(space)
      space.addDocument('x', `${gift}\n`)
    },
    says,
  ),
)

const others: readonly HostileInput[] = [
  tampered(
    'validate: a sum of a file outside the folder',
    validate,
    (space) => {
      withRow({})(space)
      space.put('secret', 'secret')
      const sum = createHash('sha256').update('secret').digest('hex')
      space.put('out/latest/SHA256SUMS', `${sum}  ../../secret\n${sum}  ${space.at('secret')}\n`)
    },
    /secret: error checksum: .*found "no file"/,
  ),
  tampered(
    'validate: a table that is a device',
    validate,
    ({ link }) => link('out/latest/json/donations.json', '/dev/zero'),
    /donations\.json: expected a file, found a device or pipe; /,
  ),
  tampered(
    'validate: a table of 100,000 brackets',
    validate,
    ({ put }) => put('out/latest/json/donations.json', '['.repeat(100_000)),
    /donations\.json: expected JSON, /,
  ),
  tampered(
    'validate: a table of numbers',
    validate,
    ({ put }) => put('out/latest/json/donations.json', '[1, null]'),
    /donations\.json row 1: expected a row, /,
  ),
  tampered(
    'explain: an id with escapes',
    ({ at }) => ['explain', '\u001b[31m\u202e', '--out', at('out')],
    withRow({}),
    /explain: expected the id of a row, found "\\u001b\[31m\\u202e"; /,
  ),
]

const control = '\u001b]0;title\u0007\u001b[2J\u009b5m\r\u202e'

/** With colours on, none but our own may reach the terminal. */
function checkShown({ stdout }: { readonly stdout: string }): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of our own colours.
  const text = stdout.replaceAll(/\u001b\[\d+m/g, '').replaceAll('\n', '')
  assert.doesNotMatch(text, /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
  assert.match(text, /2,500/)
}

const explained: readonly HostileInput[] = [
  {
    name: 'explain: cells with escapes',
    prepare: withRow({ item: control, quote: `${gift}${control}`, label: control, flow: [control] }),
    args: explain,
    code: 0,
    holds: checkShown,
  },
  {
    name: 'explain: a text with escapes',
    prepare: (space) => {
      withRow({ item: 'masks' })(space)
      space.addDocument('x', `${gift.slice(0, -1)}${control}.\n`)
    },
    args: explain,
    code: 0,
    holds: checkShown,
  },
  {
    name: 'explain: a document outside raw/',
    prepare: (space) => {
      space.addDocument('../outside', 'A secret 2,500 it was.\n')
      space.put('raw/x', '')
      withRow({ document_id: '../outside' })(space)
    },
    args: explain,
    code: 0,
    holds: ({ stdout }) => assert.doesNotMatch(stdout, /secret/),
  },
]

export const releaseInputs: readonly HostileInput[] = [...inRows, ...others, ...explained]
