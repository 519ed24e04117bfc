import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../../pipeline/derive/typed-rows.ts'
import { extract } from '../../pipeline/extract-text.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { giftTotals } from '../../pipeline/totals/gift-totals.ts'
import { version } from '../../pipeline/version.ts'
import { tables } from '../../schemas/index.ts'
import { compile, type FreshProject, makeFreshProject, runIn } from './fresh-project.ts'

let project: FreshProject
// Packing compiles, and installing may have to fetch what the package depends on.
beforeAll(() => {
  project = makeFreshProject()
}, 300_000)
afterAll(() => project?.remove(), 300_000)

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

const oneSpaced = (text: string): string => text.replace(/(?:\s|\\n)+/g, ' ')

/** Stretches of the report longer than any quotation, wherever they start. */
function findReportIn(text: string, report: string): string | undefined {
  const starts = Array.from({ length: Math.floor(report.length / 200) - 1 }, (_, i) => i * 200)
  return starts.map((start) => report.slice(start, start + 400)).find((piece) => text.includes(piece))
}

describe('the packed package', () => {
  test('holds what is built, the release as JSON with its licence, and nothing of the rest', () => {
    const files = filesIn(project.installed)
    const under = (folder: string) => files.filter((file) => file.startsWith(folder))
    expect([...new Set(files.map((file) => file.split('/')[0]))]).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'out',
      'package.json',
      'pipeline',
    ])
    // Style and script of the page that `extract --html` writes.
    expect(under('pipeline/')).toEqual(['pipeline/extract-page/page.css', 'pipeline/extract-page/page.js'])
    expect(readdirSync(join(project.installed, 'dist')).sort()).toEqual(['pipeline', 'schemas'])
    expect(under('dist/').filter((file) => !/\.(?:d\.ts|js)$/.test(file))).toEqual([])
    expect(under('out/')).toEqual(
      [
        ...tables.map(({ name }) => `out/latest/json/${name}.json`),
        ...tables.map(({ name }) => `out/latest/schemas/${name}.schema.json`),
        'out/latest/CITATION.cff',
        'out/latest/LICENSE-DATA.md',
        'out/latest/quality.json',
        'out/latest/types/tables.d.ts',
      ].sort(),
    )
  })

  test('holds none of the programs that only the repository runs', () => {
    const files = filesIn(join(project.installed, 'dist')).map((file) => join(project.installed, 'dist', file))
    // A bundled file names the modules that it is made of.
    const modules = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\/\/ pipeline\/(.*)$/gm)].map(([, module = '']) => module),
    )
    expect(modules).toContain('extract-text.ts')
    expect(
      modules.filter((module) =>
        /^(?:emit|explain|corroborate|reference|validate\/rules)\/|^(?:cli|run)\./.test(module),
      ),
    ).toEqual([])
  })

  test('is of few files, and has the types of what it exports only', () => {
    const built = filesIn(join(project.installed, 'dist'))
    expect(built.filter((file) => file.endsWith('.js')).length).toBeLessThan(40)
    expect(built.filter((file) => file.endsWith('.d.ts')).length).toBeLessThan(20)
  })

  test('does not hold the text of the report', () => {
    const report = oneSpaced(readFileSync('raw/ciis-2020-04/report.txt', 'utf8'))
    expect(findReportIn(report, report)).toBeDefined()
    for (const file of filesIn(project.installed)) {
      const text = oneSpaced(readFileSync(join(project.installed, file), 'utf8'))
      expect(findReportIn(text, report), file).toBeUndefined()
    }
  })

  test('names no file beside those that it holds', () => {
    const manifest: { exports: { '.': Record<string, string> }; bin: Record<string, string>; types: string } =
      JSON.parse(readFileSync(join(project.installed, 'package.json'), 'utf8'))
    const named = [...Object.values(manifest.exports['.']), ...Object.values(manifest.bin), manifest.types]
    const files = new Set(filesIn(project.installed))
    expect(named.filter((file) => !files.has(file.replace(/^\.\//, '')))).toEqual([])
  })
})

describe('a fresh project', () => {
  test('sees the type of each cell, as NodeNext and as bundlers resolve, and is told of wrong names', () => {
    expect(compile(project.folder, 'tsconfig.json')).toBe('')
    expect(compile(project.folder, 'tsconfig.bundler.json')).toBe('')
  })

  test('reads the rows of the release and of its own text, and sums them', () => {
    compile(project.folder, 'tsconfig.json')
    const found: unknown = JSON.parse(runIn(project.folder, process.execPath, ['print.mjs']))
    const released = readTables('out/latest')
    const text = readFileSync(join(project.folder, 'text.txt'), 'utf8')
    const own = extract(text, { id: 'text.txt', date: '2020-04' })
    expect(found).toEqual({
      version,
      tables: Object.fromEntries(released),
      refused: [],
      takesMore: false,
      byDonor: giftTotals(rowsOf(released, 'donations'), 'donor'),
      extracted: own,
      surest: extract(text, { minConfidence: 'high' }),
      ownTotals: giftTotals(own.donations, 'recipient'),
      jsonSchemaKey: ['donation_id'],
      messages: [
        expect.stringMatching(/^readTable: .*found "donation"; did you mean "donations"\?$/),
        expect.stringMatching(/^extract: minConfidence: .*found "sure"/),
        expect.stringMatching(/^extract: date: .*found "2020-02-31"/),
      ],
    })
  })

  test('runs the example of the README', () => {
    compile(project.folder, 'tsconfig.json')
    const printed = runIn(project.folder, process.execPath, ['built/readme.js']).trimEnd().split('\n')
    const donations = rowsOf(readTables('out/latest'), 'donations')
    const counted = donations.filter(({ flow, counts_in_totals }) => flow === 'to_china' && counts_in_totals)
    expect(printed).toHaveLength(2 + giftTotals(donations, 'donor').length)
    expect(printed[0]).toMatch(new RegExp(`^${counted.length} Lower bound of the figure`))
    expect(printed.at(-1)).toBe('VNM 2020-03-14')
  })
})

describe('the program of the package', () => {
  const text = 'test/package/project/text.txt'
  const inRepository = (args: readonly string[], input = ''): string =>
    runIn('.', 'node_modules/.bin/tsx', ['pipeline/cli.ts', ...args], input)
  /** In a folder that holds nothing: what it needs it must find in its own. */
  const inEmptyFolder = (args: readonly string[], input = ''): string => {
    const folder = join(project.folder, 'empty')
    mkdirSync(folder, { recursive: true })
    return runIn(folder, project.bin, args, input)
  }

  test.each([[[]], [['--mentions']], [['--min-confidence', 'high', '--date', '2020-04']]])('extract %j', (options) => {
    const rows = inEmptyFolder(['extract', resolve(text), ...options])
    expect(rows).toBe(inRepository(['extract', text, ...options]))
    expect(rows.split('\n').length).toBeGreaterThan(5)
  })

  test('extract writes the page that the repository writes', () => {
    const [own, other] = [join(project.folder, 'own.html'), join(project.folder, 'other.html')]
    expect(inEmptyFolder(['extract', '--html', own, resolve(text)])).toMatch(/own\.html: \d+ rows/)
    inRepository(['extract', '--html', other, text])
    expect(readFileSync(own, 'utf8')).toBe(readFileSync(other, 'utf8'))
  })

  test('extract reads lines of JSON from standard input', () => {
    const line = JSON.stringify({ id: 'a', text: readFileSync(text, 'utf8'), date: '2020-04' })
    expect(inEmptyFolder(['extract'], line)).toBe(inRepository(['extract'], line))
  })

  test('extract --corpus reads documents of every form from standard input, and no folders', () => {
    const names = ['document.txt', 'document.html', 'document.pdf']
    const base64 = (name: string): string => readFileSync(join('test/forms/document', name)).toString('base64')
    const lines = names.map((name) => JSON.stringify({ id: name, base64: base64(name) })).join('\n')
    const untimed = (rows: string): string => rows.replace(/"seconds":[\d.]+/g, '"seconds":0')
    const rows = untimed(inEmptyFolder(['extract', '--corpus', '-'], lines))
    expect(rows).toBe(untimed(inRepository(['extract', '--corpus', '-'], lines)))
    expect(rows.match(/"issue":null/g)).toHaveLength(names.length)
    expect(() => inEmptyFolder(['extract', '--corpus', '.', '--out', 'rows'])).toThrow(/--corpus: expected - and lines/)
  })

  test('has the version of the repository, and says what it offers', () => {
    expect(inEmptyFolder(['--version'])).toBe(`${version}\n`)
    expect(inEmptyFolder(['--help'])).toMatch(/^usage: covid-neighborhood-data /)
    expect(() => inEmptyFolder(['build'])).toThrow(/found 2\nexpected a command, found "build"; --help/)
  })
})
