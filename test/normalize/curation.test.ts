import { describe, expect, test } from 'vitest'
import { applyCuration, type Curated } from '../../pipeline/normalize/curation.ts'
import { parseCuration } from '../../pipeline/normalize/parse-curation.ts'
import { claimAt, plainDocument, spanOf } from '../support/plain-document.ts'

const document = plainDocument([
  'The port of Lautoka sent about 40 crates of gloves to Nadi in May.',
  'It also sent 7 tents and 9 lamps.',
  'Thanks were given; thanks were given.',
])
const gloves = claimAt(document, 'donations', 'about 40', {
  donor: 'The port of Lautoka',
  recipient: 'Nadi',
  item: 'crates',
  value_text: 'about 40',
  value_low: 40,
  value_high: 40,
  status: 'delivered',
})
const tents = claimAt(document, 'donations', '7', { item: 'tents', value_text: '7', value_low: 7, value_high: 7 })
const lamps = claimAt(document, 'donations', '9', { item: 'lamps', value_text: '9', value_low: 9, value_high: 9 })
const claims = [gloves, tents, lamps]

const file = 'raw/made-up/curation.yaml'
const curate = (yaml: string, acceptEdited = false): Curated =>
  applyCuration(document, claims, parseCuration(yaml, file), file, { acceptEdited })
const codes = ({ issues }: Curated): string[] => issues.map(({ code }) => code)

describe('an entry that fits', () => {
  test('sets a cell, read from where the quotation prints it', () => {
    const {
      claims: [first],
      issues,
      touched,
    } = curate(`
- at: about 40 crates of gloves
  table: donations
  expect: { item: crates }
  set: { item: gloves }
  reason: Crates are what they came in.
`)
    expect(issues).toEqual([])
    expect(first?.cells.get('item')).toEqual({ value: 'gloves', spans: [spanOf(document, 'gloves')], how: 'curated' })
    expect(touched).toEqual([{ table: 'donations', column: 'item', kind: 'set' }])
  })

  test('takes the quotation as evidence for what is not printed in it', () => {
    const {
      claims: [first],
    } = curate(
      '[{ at: about 40 crates, table: donations, expect: { status: delivered }, set: { status: pledged }, reason: r }]',
    )
    expect(first?.cells.get('status')?.spans).toEqual([spanOf(document, 'about 40 crates')])
  })

  test('takes a bound from the digits of the figure', () => {
    const {
      claims: [first],
    } = curate(
      '[{ at: about 40 crates, table: donations, expect: { value_low: 40 }, set: { value_low: 39 }, reason: r }]',
    )
    expect(first?.cells.get('value_low')).toMatchObject({ value: 39, spans: [spanOf(document, '40')] })
  })

  test('moves the row with its figure', () => {
    const {
      claims: [first],
    } = curate(
      '[{ at: about 40 crates, table: donations, expect: { value_text: about 40 }, set: { value_text: "40" }, reason: r }]',
    )
    expect(first?.anchor).toEqual(spanOf(document, '40'))
  })

  test('empties a cell with null', () => {
    const {
      claims: [first],
      issues,
    } = curate(
      '[{ at: about 40 crates, table: donations, expect: { recipient: Nadi }, set: { recipient: null }, reason: r }]',
    )
    expect(issues).toEqual([])
    expect(first?.cells.has('recipient')).toBe(false)
  })

  test('drops a row told from its neighbour by `where`', () => {
    const { claims: left, touched } = curate(
      '[{ at: 7 tents and 9 lamps, table: donations, where: { item: lamps }, expect: {}, drop: true, reason: r }]',
    )
    expect(left).toEqual([gloves, tents])
    expect(touched).toEqual([{ table: 'donations', column: null, kind: 'drop' }])
  })

  test('adds a row, in its place among the others', () => {
    const { claims: all, issues } = curate(
      '[{ at: about 40 crates of gloves to Nadi in May, table: tallies, expect: {}, add: { subject: crates, value_text: about 40, value_low: 40, value_high: 40 }, reason: r }]',
    )
    expect(issues).toEqual([])
    expect(all.map(({ table }) => table)).toEqual(['donations', 'tallies', 'donations', 'donations'])
    expect(all[1]?.anchor).toEqual(spanOf(document, 'about 40'))
    expect(all[1]?.sentence).toBe(document.sentences[0])
    expect(all[1]?.cells.get('value_low')?.spans).toEqual([spanOf(document, '40')])
  })

  test('of two for one row builds on the first', () => {
    const {
      claims: [first],
      issues,
    } = curate(`
- { at: about 40 crates, table: donations, expect: { item: crates }, set: { item: boxes }, reason: r }
- { at: about 40 crates, table: donations, where: { item: boxes }, expect: { recipient: Nadi }, set: { recipient: null }, reason: r }
`)
    expect(issues).toEqual([])
    expect([first?.cells.get('item')?.value, first?.cells.get('recipient')]).toEqual(['boxes', undefined])
  })
})

describe('an entry that does not fit changes nothing', () => {
  const entries: readonly (readonly [code: string, yaml: string])[] = [
    [
      'curation-quotation-missing',
      '[{ at: 41 crates, table: donations, expect: { item: crates }, set: { item: x }, reason: r }]',
    ],
    ['curation-quotation-twice', '[{ at: anks were given, table: donations, expect: {}, drop: true, reason: r }]'],
    ['curation-no-row', '[{ at: crates of gloves, table: donations, expect: {}, drop: true, reason: r }]'],
    ['curation-no-row', '[{ at: about 40 crates, table: visits, expect: {}, drop: true, reason: r }]'],
    ['curation-several-rows', '[{ at: 7 tents and 9 lamps, table: donations, expect: {}, drop: true, reason: r }]'],
    [
      'curation-stale',
      '[{ at: about 40 crates, table: donations, expect: { item: boxes }, set: { item: gloves }, reason: r }]',
    ],
    ['curation-stale', '[{ at: about 40 crates, table: donations, expect: { item: boxes }, drop: true, reason: r }]'],
    [
      'curation-unneeded',
      '[{ at: about 40 crates, table: donations, expect: { item: boxes }, set: { item: crates }, reason: r }]',
    ],
    [
      'curation-unneeded',
      '[{ at: 7 tents, table: donations, expect: {}, add: { item: tents, value_low: 7 }, reason: r }]',
    ],
    ['curation-column', '[{ at: 7 tents, table: donations, expect: { line: 1 }, set: { line: 2 }, reason: r }]'],
    ['curation-column', '[{ at: 7 tents, table: donations, expect: { measure: x }, set: { measure: y }, reason: r }]'],
  ]

  test.each(entries)('%s: %s', (code, yaml) => {
    const curated = curate(yaml)
    expect(codes(curated)).toEqual([code])
    expect(curated.issues[0]).toMatchObject({ level: 'error', place: `${file}:1:2` })
    expect(curated.claims).toEqual(claims)
    expect(curated.touched).toEqual([])
  })

  test.each(entries)('with edits accepted it is a warning: %s', (code, yaml) => {
    const curated = curate(yaml, true)
    expect(curated.issues.map(({ code: found, level }) => [found, level])).toEqual([[code, 'warning']])
    expect(curated.claims).toEqual(claims)
  })
})

describe('a value that no cell can hold is an issue at its line', () => {
  test.each([
    ['status', 'delivered', 'lost', /^one of .*delivered/],
    ['value_low', '40', 'forty', /^a number/],
    ['item', 'crates', '""', /^a text that is not empty/],
    ['status', 'delivered', 'null', /^one of /],
    ['value_text', 'about 40', 'about 41', /^a piece of /],
  ])('%s: %s to %s', (column, now, next, expected) => {
    const yaml = [
      '- at: about 40 crates',
      '  table: donations',
      `  expect: { ${column}: ${now} }`,
      '  set:',
      `    ${column}: ${next}`,
      '  reason: r',
    ]
    const curated = curate(yaml.join('\n'))
    expect(curated.issues).toEqual([
      expect.objectContaining({
        code: 'curation-value',
        level: 'error',
        place: `${file}:5:5`,
        expected: expect.stringMatching(expected),
      }),
    ])
    expect(curated.claims).toEqual(claims)
  })

  test('null empties a cell that may be empty', () => {
    const yaml = '[{ at: about 40, table: donations, expect: { item: crates }, set: { item: null }, reason: r }]'
    expect(codes(curate(yaml))).toEqual([])
  })
})

describe('a file that is none stops with one line', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
  ].join('\n')
  test.each([
    ['syntax', '- at: "open', /curation\.yaml:1:\d+: expected YAML/],
    ['a tab', '- at: x\n\ttable: y', /curation\.yaml:2:\d+: expected YAML/],
    ['a mapping', 'at: x', /:1:1: expected a list/],
    ['a number', '3', /:1:1: expected a list/],
    ['an entry that is a text', '- hello', /:1:3: expected an entry/],
    [
      'an unknown key',
      '- { at: x, table: donations, expect: {}, drop: true, reason: r, because: y }',
      /:1:3: expected an entry.*because/,
    ],
    [
      'an unknown table',
      '\n- { at: x, table: gifts, expect: {}, drop: true, reason: r }',
      /:2:12: expected an entry.*table/,
    ],
    ['no reason', '- { at: x, table: donations, expect: {}, drop: true }', /:1:3: expected an entry.*reason/],
    [
      'two changes',
      '- { at: x, table: donations, expect: {}, drop: true, add: {}, reason: r }',
      /:1:3: expected one of set, drop and add/,
    ],
    ['no change', '- { at: x, table: donations, expect: {}, reason: r }', /:1:3: expected one of set, drop and add/],
    [
      'a change without what it changes',
      '- { at: x, table: donations, expect: {}, set: { item: y }, reason: r }',
      /expect: .*item/,
    ],
    ['a key given twice', '- { at: x, at: y, table: donations, expect: {}, drop: true, reason: r }', /expected YAML/],
    [
      'no number',
      '- { at: x, table: donations, expect: {}, reason: r,\n  set: { value_low: .nan } }',
      /:2:10: expected an entry.* set\.value_low: /,
    ],
    ['nothing to set', '- { at: x, table: donations, expect: {}, set: {}, reason: r }', /:1:\d+ set: /],
    ['nothing to add', '- { at: x, table: donations, expect: {}, add: {}, reason: r }', /:1:\d+ add: /],
    [
      'a column that vanishes',
      '- at: x\n  table: donations\n  expect: { __proto__: 1 }\n  set: { __proto__: 2 }\n  reason: r',
      /:3:13: .*__proto__/,
    ],
    ['a field that vanishes', '- at: x\n  __proto__: {}', /:2:3: .*__proto__/],
    ['brackets a thousandfold', `- ${'['.repeat(9000)}`, /curation\.yaml:\d+:\d+: expected /],
    ['aliases upon aliases', `- ${bomb.replaceAll('\n', '\n  ')}`, /curation\.yaml.*: expected/],
    ['an alias of nothing', '- *nothing', /curation\.yaml.*: expected/],
  ])('%s', (_, yaml, expected) => {
    let message = ''
    try {
      parseCuration(yaml, file)
    } catch (error) {
      if (error instanceof Error) message = error.message
    }
    expect(message).toMatch(expected)
    expect(message).not.toContain('\n')
  })

  test.each(['', '# nothing yet\n', '[]'])('no entries in %j', (yaml) => {
    expect(parseCuration(yaml, file)).toEqual([])
  })
})
