import { describe, expect, test } from 'vitest'
import { parseArgs, shapes } from '../pipeline/args.ts'
import { CliError } from '../pipeline/issue.ts'
import { usage } from '../pipeline/usage.ts'

describe('parseArgs', () => {
  test.each([
    [['build'], { name: 'build', raw: 'raw', out: 'out', acceptEdited: false }],
    [['build', '--raw', 'a', '--out=b', '--accept-edited'], { name: 'build', raw: 'a', out: 'b', acceptEdited: true }],
    [['validate'], { name: 'validate', folder: 'out/latest', raw: 'raw' }],
    [['validate', 'x'], { name: 'validate', folder: 'x', raw: 'raw' }],
    [['explain', 'abc', '--out', 'o'], { name: 'explain', rowId: 'abc', out: 'o', raw: 'raw' }],
    [['extract'], { name: 'extract', files: [], mentions: false, date: null, minConfidence: null, html: null }],
    [
      ['extract', 'a', '--mentions', 'b', '--date', '2020-03'],
      { name: 'extract', files: ['a', 'b'], mentions: true, date: '2020-03', minConfidence: null, html: null },
    ],
    [
      ['extract', '--', '--mentions', '--help'],
      {
        name: 'extract',
        files: ['--mentions', '--help'],
        mentions: false,
        date: null,
        minConfidence: null,
        html: null,
      },
    ],
    [
      ['extract', '--min-confidence', 'medium'],
      { name: 'extract', files: [], mentions: false, date: null, minConfidence: 'medium', html: null },
    ],
    [
      ['extract', '--html', 'p.html', 'a', '--date=2020'],
      { name: 'extract', files: ['a'], mentions: false, date: '2020', minConfidence: null, html: 'p.html' },
    ],
    [
      [
        'extract',
        '--corpus',
        'c',
        '--out',
        'o',
        '**/*.pdf',
        '--threads=3',
        '--date',
        '2020',
        '--min-confidence',
        'high',
      ],
      {
        name: 'corpus',
        corpus: 'c',
        out: 'o',
        patterns: ['**/*.pdf'],
        threads: 3,
        date: '2020',
        minConfidence: 'high',
      },
    ],
    [
      ['extract', '--corpus', '-'],
      { name: 'corpus', corpus: null, out: null, patterns: [], threads: null, date: null, minConfidence: null },
    ],
    [['text', 'a.pdf'], { name: 'text', file: 'a.pdf' }],
    [['--help'], { name: 'help' }],
    [['build', '-h'], { name: 'help' }],
    [['help'], { name: 'help' }],
    [['--version'], { name: 'version' }],
  ])('%j', (args, command) => {
    expect(parseArgs(args)).toEqual(command)
  })

  test.each([
    [[], /found none/],
    [['biuld'], /did you mean build\?/],
    [['toString'], /found "toString"/],
    [['build', 'x'], /found "x" as well/],
    [['build', '--raw'], /--raw: expected a value/],
    [['build', '--raw='], /--raw: expected a value/],
    [['build', '--acept-edited'], /did you mean --accept-edited\?/],
    [['build', '--accept-edited=yes'], /found "--accept-edited=yes"/],
    [['build', '--mentions'], /found "--mentions"/],
    [['explain'], /row id/],
    [['explain', 'a', 'b'], /found "b" as well/],
    [['text'], /text: expected a file, found none/],
    [['extract', '--html', 'p.html'], /--html: expected one file to read, found none/],
    [['extract', '--html', 'p.html', 'a', 'b'], /--html: expected one file to read, found 2/],
    [['extract', '--html', 'p.html', '--mentions', 'a'], /expected no --mentions/],
    [['extract', '--html'], /--html: expected a value/],
    [['extract', '--corpus', 'c'], /--corpus: expected --out/],
    [['extract', '--corpus', '-', '--out', 'o'], /--corpus -: expected no --out/],
    [['extract', '--corpus', '-', 'x'], /--corpus -: expected no --out, --threads or pattern/],
    [['extract', '--corpus', 'c', '--out', 'o', '--mentions'], /--corpus: expected no --mentions/],
    [['extract', '--corpus', 'c', '--out', 'o', '--html', 'p'], /--corpus: expected no --html/],
    [['extract', '--corpus', 'c', '--out', 'o', '--threads', '0'], /--threads: expected a number from 1 to 999/],
    [['extract', '--out', 'o'], /--out: expected --corpus with it/],
    [['extract', 'a', '--threads', '2'], /--threads: expected --corpus with it/],
    [['extract', '--date', 'March'], /found "March"/],
    [['extract', '--date', '2020-13'], /found "2020-13"/],
    [['extract', '--min-confidence', 'sure'], /found "sure"/],
    [['extract', '--date', '2020-02-31'], /found "2020-02-31"/],
    [['extract', '--date', '0999'], /found "0999"/],
  ])('%j is a mistake of usage', (args, message) => {
    let caught: unknown
    try {
      parseArgs(args)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(CliError)
    expect(caught).toMatchObject({ exitCode: 2, message: expect.stringMatching(message) })
  })
})

test('the usage text tells every command and option', () => {
  for (const [command, { values, flags }] of Object.entries(shapes)) {
    const part = usage.split(/\n\n/).find((block) => block.includes(`${command} `)) ?? ''
    for (const option of [...values, ...flags]) expect(part).toContain(option)
  }
  for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})
