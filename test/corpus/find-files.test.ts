import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findFiles } from '../../pipeline/corpus/find-files.ts'
import { CliError } from '../../pipeline/issue.ts'
import { useCorpusFolder } from './corpus-folder.ts'

const folder = useCorpusFolder()

const find = (patterns: readonly string[] = [], out = 'rows', corpus = 'c'): string[] =>
  [...findFiles({ corpus: folder.path(corpus), patterns, out: folder.path(out) })].map(({ id }) => id)

describe('findFiles', () => {
  test('gives documents by their endings, in the order of code units', () => {
    for (const name of ['b.txt', 'B.md', 'a/z.txt.gz', 'a/2.jsonl', 'a/10.ndjson.gz', 'é.TXT'])
      folder.put(`c/${name}`, 'x')
    for (const name of ['b.docx', 'b', 'txt', 'a/x.json', 'a/x.tar.gz']) folder.put(`c/${name}`, 'x')
    expect(find()).toEqual(['B.md', 'a/10.ndjson.gz', 'a/2.jsonl', 'a/z.txt.gz', 'b.txt', 'é.TXT'])
  })

  test('leaves out hidden ones, the folder of rows, and links to folders', () => {
    for (const name of ['.x.txt', '.git/y.txt', 'rows/z.txt', 'a/b.txt']) folder.put(`c/${name}`, 'x')
    symlinkSync('..', folder.path('c/a/up'))
    symlinkSync('b.txt', folder.path('c/a/link.txt'))
    expect(find([], 'c/rows')).toEqual(['a/b.txt', 'a/link.txt'])
  })

  test('keeps a link that points nowhere, to tell of it', () => {
    mkdirSync(folder.path('c'))
    symlinkSync('none.txt', folder.path('c/a.txt'))
    expect(find()).toEqual(['a.txt'])
  })

  test('takes those whose path fits a pattern', () => {
    for (const name of ['2020/a.txt', '2020/x/b.txt', '2020/x/c.md', '2021/d.txt']) folder.put(`c/${name}`, 'x')
    expect(find(['2020/**/*.txt'])).toEqual(['2020/a.txt', '2020/x/b.txt'])
    expect(find(['**/*.md', '2021/*'])).toEqual(['2020/x/c.md', '2021/d.txt'])
    expect(find(['*.txt'])).toEqual([])
  })

  test('takes a single file', () => {
    folder.put('c/lines.ndjson', 'x')
    expect(find([], 'rows', 'c/lines.ndjson')).toEqual(['lines.ndjson'])
  })

  test('names a folder that is not there', () => {
    expect(() => find()).toThrow(CliError)
  })
})
