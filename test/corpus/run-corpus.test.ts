import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeCorpus } from '../../bench/corpus/make-corpus.ts'
import { corpusTables } from '../../pipeline/corpus/tables.ts'
import { columnsOf, tableOf } from '../../schemas/index.ts'
import { query, runCorpus, runProgram, startCorpus, sumsOf, useCorpusFolder } from './corpus-folder.ts'

const folder = useCorpusFolder()
const rowsOf = (table: string, out = 'out'): string => `'${folder.path(out)}/${table}/*.parquet'`

/** Small parts: some documents give many files. */
const size = { bytes: 40_000, documents: 5 }

const gift = 'On 3 March 2020, Fiji donated 5,000 masks to Tonga.\n'

/** Documents without the time that reading them took. */
const documents = (out = 'out') =>
  query(`SELECT * EXCLUDE (seconds) FROM ${rowsOf('documents', out)} ORDER BY document_id`)

describe('extract --corpus', () => {
  test('writes the rows of every form, with what was wrong with documents', async () => {
    folder.put('c/a.txt', gift)
    folder.put('c/b/b.md.gz', gzipSync(`# Aid\n\n${gift.replace('5,000', '6,000')}`))
    folder.put('c/latin.txt', Buffer.from('Fu\xdf', 'latin1'))
    folder.put('c/broken.txt.gz', gzipSync(gift).subarray(0, 30))
    const line = (id: string, count: string): string => JSON.stringify({ id, text: gift.replace('5,000', count) })
    folder.put('c/lines.ndjson', `${line('x', '7,000')}\n\nnonsense\n${line('y', '8,000')}\n`)
    folder.put('c/more.jsonl.gz', gzipSync(`${line('x', '9,000')}\n`))
    const { code, stdout, stderr } = runProgram(['extract', '--corpus', folder.path('c'), '--out', folder.path('out')])
    expect(stdout).toContain('8 documents')
    expect(stdout).toMatch(/3 of which could not be read/)
    expect(code).toBe(0)
    const gifts = await query(`SELECT document_id, value_low FROM ${rowsOf('donations')} ORDER BY value_low`)
    expect(gifts.map(({ document_id, value_low }) => [document_id, value_low])).toEqual([
      ['a.txt', 5000],
      ['b/b.md.gz', 6000],
      ['lines.ndjson#x', 7000],
      ['lines.ndjson#y', 8000],
      ['more.jsonl.gz#x', 9000],
    ])
    const failures = (await documents()).filter(({ issue }) => issue !== null)
    expect(failures.map(({ document_id, issue }) => [document_id, issue])).toEqual([
      ['broken.txt.gz', expect.stringContaining('broken.txt.gz')],
      ['latin.txt', expect.stringMatching(/^latin\.txt:1:3: expected UTF-8/)],
      ['lines.ndjson:3', expect.stringMatching(/^lines\.ndjson:3: expected JSON, found "nonsense"/)],
    ])
    for (const { issue } of failures) expect(stderr).toContain(issue)
  })

  test('keeps the text of HTML and PDF, and where each line of it stands', async () => {
    for (const ending of ['txt', 'html', 'pdf'])
      folder.put(`c/document.${ending}`, readFileSync(`test/forms/document/document.${ending}`))
    expect(runCorpus({ corpus: folder.path('c'), out: folder.path('out') }).code).toBe(0)
    const texts = await query(`SELECT document_id FROM ${rowsOf('texts')} ORDER BY 1`)
    expect(texts).toEqual([{ document_id: 'document.html' }, { document_id: 'document.pdf' }])
    const quoted = await query(
      `SELECT DISTINCT document_id, substr(text, char_start + 1, char_end - char_start) = value_text AS is_quoted
       FROM ${rowsOf('donations')} JOIN ${rowsOf('texts')} USING (document_id) WHERE value_text IS NOT NULL ORDER BY 1`,
    )
    expect(quoted).toEqual([
      { document_id: 'document.html', is_quoted: true },
      { document_id: 'document.pdf', is_quoted: true },
    ])
    const placed = await query(
      `SELECT document_id, bool_and(page IS NOT NULL) AS has_page, bool_and(source_start IS NOT NULL) AS has_source
       FROM ${rowsOf('places')} GROUP BY 1 ORDER BY 1`,
    )
    expect(placed).toEqual([
      { document_id: 'document.html', has_page: false, has_source: true },
      { document_id: 'document.pdf', has_page: true, has_source: false },
    ])
    const gifts = await query(`SELECT DISTINCT count(*) AS gifts FROM ${rowsOf('donations')} GROUP BY document_id`)
    expect(gifts).toHaveLength(1)
  })

  test('writes a table with all columns even where it has no row, in zstd and with dictionaries', async () => {
    folder.put('c/a.txt', 'Nothing to tell.\n')
    expect(runCorpus({ corpus: folder.path('c'), out: folder.path('out') }).code).toBe(0)
    for (const table of corpusTables) {
      const columns = await query(`DESCRIBE SELECT * FROM ${rowsOf(table.name)}`)
      expect(columns.map(({ column_name }) => column_name)).toEqual(columnsOf(table).map(({ name }) => name))
    }
    const packed = await query(`SELECT DISTINCT compression FROM parquet_metadata(${rowsOf('documents')})`)
    expect(packed).toEqual([{ compression: 'ZSTD' }])
    const encodings = await query(
      `SELECT encodings FROM parquet_metadata(${rowsOf('documents')}) WHERE path_in_schema = 'form'`,
    )
    expect(String(encodings[0]?.encodings)).toContain('RLE_DICTIONARY')
  })

  test('gives the same bytes with one thread and with three', async () => {
    makeCorpus(folder.path('c'), 24)
    for (const threads of [1, 3])
      expect(runCorpus({ corpus: folder.path('c'), out: folder.path(`out${threads}`), threads, size }).code).toBe(0)
    const sums = sumsOf(folder.path('out1'))
    expect(sums.size).toBe(corpusTables.length - 1)
    expect(readdirSync(folder.path('out1/parts')).length).toBeGreaterThan(4)
    expect(sumsOf(folder.path('out3'))).toEqual(sums)
    expect(await documents('out3')).toEqual(await documents('out1'))
  })

  test('goes on where it was killed, to the same bytes, without reading anything twice', async () => {
    makeCorpus(folder.path('c'), 24)
    const [corpus, out] = [folder.path('c'), folder.path('out')]
    expect(runCorpus({ corpus, out: folder.path('whole'), size }).code).toBe(0)
    const done = (): string[] =>
      existsSync(`${out}/parts`) ? readdirSync(`${out}/parts`).filter((name) => name.endsWith('.json')) : []
    const child = startCorpus({ corpus, out, threads: 2, size })
    while (done().length < 2 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(done().length).toBeGreaterThanOrEqual(2)
    expect(JSON.parse(readFileSync(`${out}/corpus.json`, 'utf8'))).toMatchObject({ complete: false })
    expect(readdirSync(out).sort()).toEqual(['.stage-lock.tmp', 'corpus.json', 'parts'])
    const recorded = done().map((name) => `'${out}/parts/${name.replace('.json', '')}/documents.parquet'`)
    const before = await query(`SELECT document_id, seconds FROM read_parquet([${recorded.join()}])`)
    // What a kill leaves between the files of a part and its record.
    mkdirSync(`${out}/parts/000099`)
    writeFileSync(`${out}/parts/000099/documents.parquet`, 'half')
    expect(runCorpus({ corpus, out, threads: 2, size }).code).toBe(0)
    expect(sumsOf(out)).toEqual(sumsOf(folder.path('whole')))
    expect(await documents()).toEqual(await documents('whole'))
    // The times would be others had they been read again.
    const after = await query(`SELECT document_id, seconds FROM ${rowsOf('documents')} ORDER BY document_id`)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(before.length).toBeGreaterThan(4)
    expect(JSON.parse(readFileSync(`${out}/corpus.json`, 'utf8'))).toMatchObject({ complete: true })
    expect(readdirSync(`${out}/parts`).every((name) => name.endsWith('.json'))).toBe(true)
  })

  test('writes the tables of a run that was killed while it wrote them', async () => {
    makeCorpus(folder.path('c'), 6)
    const [corpus, out] = [folder.path('c'), folder.path('out')]
    const child = startCorpus({ corpus, out, size })
    const isAllRead = (): boolean => existsSync(`${out}/visits`)
    while (!isAllRead() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(runCorpus({ corpus, out, size }).code).toBe(0)
    expect(runCorpus({ corpus, out: folder.path('whole'), size }).code).toBe(0)
    expect(sumsOf(out)).toEqual(sumsOf(folder.path('whole')))
  })

  test('has nothing to do a second time', () => {
    folder.put('c/a.txt', gift)
    const again = () => runProgram(['extract', '--corpus', folder.path('c'), '--out', folder.path('out')])
    const first = again()
    const before = sumsOf(folder.path('out'))
    expect(again().stdout).toBe(first.stdout)
    expect(sumsOf(folder.path('out'))).toEqual(before)
  })

  test.each([
    ['a document that changed', () => folder.put('c/000/a.txt', gift.replace('5,000', '50,000')), {}],
    ['a document more', () => folder.put('c/000/b.txt', gift), {}],
    ['a document less', () => rmSync(folder.path('c/001'), { recursive: true }), {}],
    ['another date', () => {}, { read: { date: '2021', minConfidence: null } }],
    ['another confidence', () => {}, { read: { date: null, minConfidence: 'high' as const } }],
  ])('refuses to go on with %s, and leaves what was there', async (_, change, options) => {
    folder.put('c/000/a.txt', gift)
    folder.put('c/001/z.txt', gift)
    const [corpus, out] = [folder.path('c'), folder.path('out')]
    const small = { ...size, documents: 1 }
    expect(runCorpus({ corpus, out, size: small }).code).toBe(0)
    const before = sumsOf(out)
    change()
    const { code, stderr } = runCorpus({ corpus, out, size: small, ...options })
    expect(code).toBe(1)
    expect(stderr).toMatch(/expected .*, found .*; give an --out of its own/)
    expect(sumsOf(out)).toEqual(before)
  })

  test('writes into no folder that holds something else', () => {
    folder.put('c/a.txt', gift)
    folder.put('out/letter.txt', 'mine')
    const { code, stderr } = runProgram(['extract', '--corpus', folder.path('c'), '--out', folder.path('out')])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/expected an empty folder, found letter\.txt; .*\n$/)])
    expect(readdirSync(folder.path('out'))).toEqual(['letter.txt'])
  })

  test('tells in one line where it cannot write', () => {
    folder.put('c/a.txt', gift)
    const out = folder.path('out')
    expect(runProgram(['extract', '--corpus', folder.path('c'), '--out', out]).code).toBe(0)
    rmSync(`${out}/parts/000000.json`)
    writeFileSync(`${out}/corpus.json`, readFileSync(`${out}/corpus.json`, 'utf8').replace('true', 'false'))
    writeFileSync(`${out}/parts/000000`, 'in the way')
    const part = runProgram(['extract', '--corpus', folder.path('c'), '--out', out])
    expect([part.code, part.stderr]).toEqual([
      1,
      expect.stringMatching(/out: expected a folder to write to, found a file; .*\n$/),
    ])
    rmSync(`${out}/parts/000000`)
    rmSync(`${out}/visits`, { recursive: true })
    writeFileSync(`${out}/visits`, 'in the way')
    const table = runProgram(['extract', '--corpus', folder.path('c'), '--out', out])
    expect([table.code, table.stderr]).toEqual([
      1,
      expect.stringMatching(/visits: expected a folder, found a file; .*\n$/),
    ])
  })

  test.each([
    [['--corpus', 'none', '--out', 'o'], 1, /none: expected a folder or file of documents, found none/],
    [['--corpus', 'schemas', '--out', 'o'], 1, /schemas: expected documents .* found none/],
    [['--corpus', 'docs', '--out', 'o', '*.pdf'], 1, /whose path fits \*\.pdf, found none/],
  ])('%j ends with one line', (args, expected, message) => {
    const { code, stderr } = runProgram(['extract', ...args.map((arg) => (arg === 'o' ? folder.path('o') : arg))])
    expect([code, stderr.split('\n').length]).toEqual([expected, 2])
    expect(stderr).toMatch(message)
  })
})

describe('a document that ends its thread', () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, i) => gift.replace('5,000', `${i + 2}`)).join('\n')

  test('is named for the memory it takes, and the others of its part are read', async () => {
    folder.put('c/a.txt', gift)
    folder.put('c/b.txt', many(40_000))
    folder.put('c/c.txt', gift)
    const { code, stderr } = runCorpus({ corpus: folder.path('c'), out: folder.path('out'), threadMemory: 96 })
    expect(stderr).toMatch(/expected a document that 96 MB of memory suffice for/)
    expect(code).toBe(0)
    expect((await documents()).map(({ document_id, rows }) => [document_id, rows])).toEqual([
      ['a.txt', 1],
      ['b.txt', 0],
      ['c.txt', 1],
    ])
  })

  test('is named for the time it takes, and the others of its part are read', async () => {
    folder.put('c/a.txt', gift)
    folder.put('c/b.txt', many(120_000))
    folder.put('c/c.txt', gift)
    const { code, stderr } = runCorpus({ corpus: folder.path('c'), out: folder.path('out'), patience: 8000 })
    expect(stderr).toMatch(/expected a document that is read in 8 seconds/)
    expect(code).toBe(0)
    expect((await documents()).map(({ document_id, rows }) => [document_id, rows])).toEqual([
      ['a.txt', 1],
      ['b.txt', 0],
      ['c.txt', 1],
    ])
  })
})

describe('extract --corpus -', () => {
  const linesOf = (text: string): Record<string, unknown>[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  test('gives the rows that a folder gives, and tells of broken lines without an end', async () => {
    folder.put('c/a.txt', gift)
    folder.put('c/b.txt.gz', gzipSync(gift))
    runCorpus({ corpus: folder.path('c'), out: folder.path('out') })
    const base64 = (file: string): string =>
      JSON.stringify({ id: file, base64: readFileSync(folder.path(`c/${file}`)).toString('base64') })
    const input = `${base64('a.txt')}\nnonsense\n${base64('b.txt.gz')}\n`
    const { code, stdout } = runProgram(['extract', '--corpus', '-'], input)
    expect(code).toBe(0)
    const rows = linesOf(stdout)
    const gifts = rows.filter(({ table }) => table === 'donations').map(({ table: _, ...row }) => row)
    const columns = columnsOf(tableOf('donations'))
    const written = await query(`SELECT * FROM ${rowsOf('donations')} ORDER BY document_id`)
    expect(gifts.map((row) => columns.map(({ name }) => row[name]))).toEqual(
      written.map((row) => columns.map(({ name }) => row[name])),
    )
    const records = rows.filter(({ table }) => table === 'documents')
    expect(records.map(({ document_id, rows, issue }) => [document_id, rows, issue])).toEqual([
      ['a.txt', 1, null],
      ['stdin:2', 0, expect.stringMatching(/^stdin:2: expected JSON/)],
      ['b.txt.gz', 1, null],
    ])
  })
})
