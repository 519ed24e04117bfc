import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { tables } from '../../schemas/index.ts'
import { askDuckDb } from '../emit/readers.ts'
import { build, tableOf } from './hostile-input.ts'
import { runInside } from './run-inside.ts'
import { makeWorkspace } from './workspace.ts'

/** What must come out of every form as it went in, and do nothing there. */
const item = `=cmd|' /C calc'!A0 <script>alert(1)</script> "q" 'q' \`\`t\`\` | *b* _i_ [l](javascript:alert(2)) &lt; \\ ;,\t\u202e`
const title = `=1+1 <svg onload=alert(3)> [x](javascript:alert(4)) \`c\` | &amp; *b*`
const source = `@SUM(1) <img src=x onerror=alert(5)>`

const space = makeWorkspace()
const read = (path: string): Buffer => Buffer.from(space.bytes(`out/latest/${path}`))

beforeAll(async () => {
  const text = 'Kenya sent 2,500 masks to Uganda in June 2021.\n'
  space.addDocument('a|b <i>', text, { title, publisher: title, statement: title, title_original: title, place: title })
  space.put(
    'raw/a|b <i>/curation.yaml',
    `- { at: '2,500 masks', table: donations, expect: { item: masks }, set: { item: ${JSON.stringify(item)} }, reason: r }\n`,
  )
  const quoted = `"${source.replaceAll('"', '""')}"`
  space.put(
    'raw/reference/sources.csv',
    `source_id,title,publisher,address,licence\ns,${quoted},${quoted},"javascript:alert(6)",\nt,"=2+2 > < ","p","https://a.example/>)<script>",\n`,
  )
  space.put(
    'raw/reference/gifts.csv',
    'donor_iso3,recipient_iso3,subject,item_category,value_low,value_high,unit,date,source_id\nKEN,UGA,masks,mask,2499,2499,item,2021-06-05,s\nKEN,UGA,masks,mask,2499,2499,item,2021-06-05,t\n',
  )
  const { code, complaints } = await runInside(build(space))
  expect([code, complaints.at(-1)]).toEqual([0, expect.stringMatching(/^made /)])
}, 60_000)
afterAll(() => space.remove())

/** Texts with what Markdown takes as code or escaped left out. */
const markup = (markdown: string): string => markdown.replace(/\\./g, '').replace(/(`+)[^`].*?\1/g, '')

describe('hostile words in the forms of a release', () => {
  test('JSON, CSV, Parquet and Arrow hold the cell as it is', async () => {
    expect(tableOf(space, 'donations').map((row) => row.item)).toEqual([item])
    const rows = parse(read('csv/donations.csv'), { columns: true }) as Record<string, string>[] // with `columns`, records
    expect(rows.map((row) => row.item)).toEqual([item])
    const found = await askDuckDb(read('parquet/donations.parquet'), 'donations.parquet', 'SELECT item FROM $file')
    expect(found).toEqual([{ item }])
    expect(read('arrow/donations.arrow').includes(item)).toBe(true)
  })

  test('SQLite holds the cell as it is, and no table, view or trigger but the schema’s', async () => {
    const { Database } = await initSqlJs()
    const database = new Database(read('sqlite/covid-neighborhood-data.sqlite'))
    expect(database.exec('SELECT item FROM donations')[0]?.values).toEqual([[item]])
    const names = database.exec("SELECT name FROM sqlite_master WHERE type = 'table'")[0]?.values.flat()
    expect(names?.sort()).toEqual(tables.map(({ name }) => name).sort())
    expect(database.exec("SELECT name FROM sqlite_master WHERE type = 'trigger'")).toEqual([])
    database.close()
  })

  test('the workbook holds texts and no formula, no link and no element that it was not given', () => {
    const parts = Object.entries(unzipSync(read('xlsx/covid-neighborhood-data.xlsx')))
    const xml = parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const)
    for (const [name, part] of xml) {
      expect(part, name).not.toMatch(/<f[ >]|<hyperlink|<script|<svg|<img|externalLink|<ddeLink/)
      // XML 1.0 takes no other control characters.
      expect(part.replace(/[\t\n\r]/g, ''), name).not.toMatch(/\p{Cc}/u)
    }
    const strings = xml.find(([name]) => name === 'xl/sharedStrings.xml')?.[1] ?? ''
    expect(strings).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(parts.map(([name]) => name).filter((name) => /vba|macro|embed/i.test(name))).toEqual([])
  })

  test('what a spreadsheet would take for a formula is marked as text in the workbook', () => {
    const parts = unzipSync(read('xlsx/covid-neighborhood-data.xlsx'))
    const part = (name: string): string => new TextDecoder().decode(parts[name])
    const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
      ([, text = '']) => text,
    )
    const at = strings.findIndex((text) => text.startsWith('=cmd|'))
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))
    const styles = sheets.flatMap((name) =>
      [...part(name).matchAll(new RegExp(`<c r="\\w+" s="(\\d+)" t="s"><v>${at}</v>`, 'g'))].map(([, style]) =>
        Number(style),
      ),
    )
    const formats = [
      ...(part('xl/styles.xml').match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0] ?? '').matchAll(/<xf [^>]*>/g),
    ].map(([xf]) => xf)
    expect(styles.length).toBeGreaterThan(0)
    for (const style of styles) expect(formats[style]).toContain('quotePrefix="1"')
  })

  test('Markdown has no element, link or emphasis but its own', () => {
    for (const path of ['README.md', 'docs/data-dictionary.md', 'docs/disagreements.md', 'LICENSE-DATA.md']) {
      const text = markup(read(path).toString())
      expect(text, path).not.toMatch(/<(?!https?:)[a-z!/]/i)
      expect(text, path).not.toMatch(/\]\(<?javascript:/)
      expect(text, path).not.toMatch(/\*b\*|_i_|&\w+;/)
      expect(text, path).not.toMatch(/[\u202a-\u202e]/)
    }
    const disagreements = read('docs/disagreements.md').toString()
    expect(disagreements).toContain('alert(5)')
    expect(disagreements).not.toContain('a.example')
    expect(read('README.md').toString()).toContain('alert(3)')
    const lines = read('docs/data-dictionary.md').toString().split('\n')
    // A bar of the text would open a cell.
    expect(lines.filter((line) => /^\| `item` /.test(line)).map((line) => line.match(/(?<!\\)\|/g)?.length)).toEqual([
      7,
    ])
  })

  test('descriptions in JSON and YAML hold the title as it is', () => {
    expect(read('CITATION.cff').toString()).toContain('alert(3)')
    const citation = parseYaml(read('CITATION.cff').toString()) as { references: { title: string }[] } // as it is written
    expect(citation.references.map((one) => one.title)).toEqual([title])
    const croissant = JSON.parse(read('croissant.json').toString()) as { isBasedOn: { name: string }[] } // as it is written
    expect(croissant.isBasedOn.map(({ name }) => name)).toEqual([title])
    expect(JSON.parse(read('datapackage.json').toString()).sources[0].title).toContain(title)
  })
})
