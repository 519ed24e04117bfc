import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readDocument } from '../forms/read-document.ts'
import { orCliError } from '../io.ts'
import { CliError } from '../issue.ts'
import type { Confidence } from '../normalize/confidence.ts'
import { replaceFile } from '../replace-file.ts'
import { formatPage, summaryOf } from './page.ts'
import { readPage } from './read-page.ts'

export interface PageOptions {
  /** The document to read. */
  readonly file: string
  /** The page to write. */
  readonly page: string
  readonly date: string | null
  readonly minConfidence: Confidence | null
}

const elsewhere = 'name another page'

/** Whether two names are of one file, by links too. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [statSync(a), statSync(b)]
  return one.dev === other.dev && one.ino === other.ino
}

/** The first bytes of a file, as text. */
function headOf(path: string): string {
  const [file, head] = [openSync(path, 'r'), Buffer.alloc(200)]
  try {
    return head.subarray(0, readSync(file, head)).toString()
  } finally {
    closeSync(file)
  }
}

function kindOf(file: string, page: string): string | null {
  const found = statSync(page)
  if (found.isDirectory()) return 'a folder'
  if (!found.isFile()) return 'a device or pipe'
  if (isSame(file, page)) return 'the text itself'
  const head = headOf(page)
  return head.trim() === '' || /^\uFEFF?\s*<!doctype html/i.test(head) ? null : 'another file'
}

/** A page may be written anew; what is no page is somebody's, and most likely the two names were given in the wrong order. */
function checkPlace(file: string, page: string): void {
  if (!existsSync(page)) return
  const found = orCliError(page, 'a page to write', elsewhere, () => kindOf(file, page))
  if (found !== null) throw new CliError(`${page}: expected a page or nothing, found ${found}; ${elsewhere}`)
}

/** Beside its place first: whoever has the page open finds the old one or the new one, and never a part. */
function replacePage(page: string, text: string): void {
  const [folder, name] = [dirname(page), basename(page)]
  orCliError(page, 'a place to write a page to', elsewhere, () => {
    try {
      replaceFile(folder, name, text)
    } catch (error) {
      rmSync(join(folder, `.stage-${name}-${process.pid}`), { force: true })
      throw error
    }
  })
}

/**
 * Reads a document and writes the page that shows what was read of its text. Returns what there is in it, in one line. Throws a
 * CliError, with nothing written, where the document cannot be read or the page not be written.
 */
export async function writePage(options: PageOptions): Promise<{ summary: string; isEmpty: boolean }> {
  const { file, page, date, minConfidence } = options
  const read = await readDocument(file)
  checkPlace(file, page)
  const data = readPage(basename(file), read.date ?? date, read.text, minConfidence)
  replacePage(page, formatPage(data))
  return { summary: `${page}: ${summaryOf(data)}`, isEmpty: data.rows.length === 0 }
}
