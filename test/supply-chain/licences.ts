import { type Locked, type LockFile, nameOf, neededBy } from './lock-file.ts'

/** Of what comes with the package or is needed to use it: nothing that asks more of its users than MIT does but to pass its notice on. */
export const runtimeLicences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
])

/** Of tools, which are run and never passed on; MPL-2.0 binds only who changes its files. */
export const toolLicences: ReadonlySet<string> = new Set([
  ...runtimeLicences,
  'CC0-1.0',
  'MPL-2.0',
  'PSF-2.0',
  'Unlicense',
])

/** Packages whose package.json names no licence, and where it stands. */
export const statedElsewhere: ReadonlyMap<string, readonly [licence: string, place: string]> = new Map([
  ['png-js', ['MIT', 'its LICENSE']],
  ['spacetime-holiday', ['MIT', 'its README']],
])

export const licenceOf = (path: string, { license }: Locked): string | null =>
  license ?? statedElsewhere.get(nameOf(path))?.[0] ?? null

/** Of "A OR B" either will do. */
export const isAllowed = (licence: string, allowed: ReadonlySet<string>): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => allowed.has(one))

/** What each package that package.json names is for. */
export const purposes: Readonly<Record<string, string>> = {
  '@exodus/bytes': 'decodes pages in old encodings',
  'date-fns': 'arithmetic of the calendar',
  'html-encoding-sniffer': 'tells the encoding of a page',
  parse5: 'reads HTML',
  unpdf: 'reads the text of PDF, by PDF.js (Apache-2.0) within it',
  zod: 'schemas of tables and input',
  '@axe-core/playwright': 'checks pages for who cannot see or point',
  '@biomejs/biome': 'format and lint',
  '@duckdb/node-api': 'reads Parquet, CSV and SQL in tests',
  '@microsoft/recognizers-text-suite': 'compared with in `make bench`',
  '@observablehq/plot': 'draws the charts of the site',
  '@types/html-encoding-sniffer': 'types of html-encoding-sniffer',
  '@types/node': 'types of Node.js',
  '@types/pdfkit': 'types of pdfkit',
  '@types/picomatch': 'types of picomatch',
  '@types/semver': 'types of semver',
  'apache-arrow': 'writes Arrow; columns for Parquet',
  'chrono-node': 'compared with in `make bench`',
  compromise: 'compared with in `make bench`',
  'compromise-dates': 'compared with in `make bench`',
  'csv-parse': 'reads CSV of `raw/reference/`',
  'csv-stringify': 'writes CSV',
  edtf: 'checks the form of dates',
  esbuild: 'makes the scripts of the site and the files of the package',
  'fast-check': 'random input in tests',
  fflate: 'zip of the workbook',
  hyparquet: 'reads Parquet in tests',
  linkedom: 'a document for the charts to be drawn in',
  'markdown-it': 'documentation as pages of the site',
  pdfkit: 'writes PDF in tests',
  'parquet-wasm': 'writes Parquet',
  'parquetjs-lite': 'reads Parquet in tests',
  picocolors: 'colours of the terminal',
  picomatch: 'chooses documents of a corpus by patterns',
  piscina: 'threads that read a corpus',
  'playwright-core': 'opens pages in Chromium in tests',
  semver: 'order of versions',
  'sql.js': 'writes SQLite',
  tsx: 'runs TypeScript',
  typescript: 'checks types; builds the package',
  vitest: 'runs tests',
  'wasm-xlsxwriter': 'writes the workbook',
  'wink-eng-lite-web-model': 'compared with in `make bench`',
  'wink-nlp': 'compared with in `make bench`',
  yaml: 'reads corrections, writes CITATION.cff',
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Line {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly reason: string
  readonly use: string
}

const formatLine = ({ name, version, licence, reason, use }: Line): string =>
  `| ${name} | ${version} | ${licence} | ${reason} | ${use} |`

const formatTable = (reason: string, lines: readonly Line[]): string =>
  [
    `| package | version | licence | ${reason} | use |`,
    '|---|---|---|---|---|',
    ...lines.toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version)).map(formatLine),
  ].join('\n')

/** docs/licences.md: every package that package-lock.json may install, on any system. */
export function formatLicences(lock: LockFile): string {
  const direct = Object.keys(purposes).map((name) => `node_modules/${name}`)
  const needs = direct.map((path) => [nameOf(path), neededBy(lock, path)] as const)
  const askers = (path: string): string => needs.flatMap(([name, all]) => (all.has(path) ? [name] : [])).join(', ')
  const lineOf = (path: string, reason: string): Line => {
    const locked = lock.get(path)
    const licence = locked === undefined ? null : licenceOf(path, locked)
    const place =
      locked?.license === undefined ? ` (${statedElsewhere.get(nameOf(path))?.[1] ?? 'stated nowhere'})` : ''
    const use = locked?.dev === false ? 'runtime' : 'development'
    return { name: nameOf(path), version: locked?.version ?? '', licence: `${licence ?? 'none'}${place}`, reason, use }
  }
  const others = [...lock.keys()].filter((path) => path !== '' && !direct.includes(path))
  const version = (name: string): string => lock.get(`node_modules/${name}`)?.version ?? ''
  return `# Licences of dependencies

Written by \`make golden\` from \`package-lock.json\`. A user of the npm package
gets those of *runtime* (date-fns ${version('date-fns')}, zod ${version('zod')}); the others build and test
it, and are not passed on. Every licence is compatible with MIT, under which the
code stands: those of runtime are ${[...runtimeLicences].join(', ')}
only; tools may also have ${[...toolLicences].filter((one) => !runtimeLicences.has(one)).join(' and ')}.

## Named in package.json

${formatTable(
  'what for',
  direct.map((path) => lineOf(path, purposes[nameOf(path)] ?? '')),
)}

## Needed by those

Programs for one operating system each are installed only there.

${formatTable(
  'needed by',
  others.map((path) => lineOf(path, askers(path))),
)}
`
}
