import { CliError } from '../../issue.ts'
import { counted } from '../../progress.ts'
import type { ReadText } from '../read-text.ts'
import { textBuilder } from '../text-builder.ts'
import { type Block, blocksOfPage } from './blocks.ts'
import { findColumns } from './columns.ts'
import { withEndnotes } from './endnotes.ts'
import type { PdfDocument } from './engine.ts'
import { withoutFurniture } from './furniture.ts'
import { withLevels } from './headings.ts'
import { wordsOf } from './join.ts'
import { type Line, linesOf, settingOf } from './lines.ts'
import { withPdf } from './open-pdf.ts'
import { type Page, readPage } from './pieces.ts'
import { findRows } from './segments.ts'
import { findTableRows } from './tables.ts'
import { writeBlocks } from './write-blocks.ts'

async function readPages(name: string, bytes: Uint8Array): Promise<Page[]> {
  return withPdf(name, bytes, async (document: PdfDocument) => {
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await readPage(await document.getPage(number)))
    return pages
  })
}

/** The lines of each page in reading order, without what only frames the pages. */
function linesOfPages(pages: readonly Page[]): Line[][] {
  const rows = withoutFurniture(pages.map(({ height, pieces }) => ({ height, rows: findRows(pieces) })))
  let column = 0
  return pages.map(({ number }, index) => {
    const columns = findColumns((rows[index] ?? []).flat())
    const lines = linesOf(number, columns, column)
    column += columns.length
    return lines
  })
}

const raised = /\[\^(\d{1,3})\]|(?<=\S)[⁰¹²³⁴-⁹]{1,3}/g

/** Numbers of the marks in the lines. */
function marksIn(lines: readonly Line[]): ReadonlySet<number> {
  const marks = new Set<number>()
  for (const { text } of lines)
    for (const [mark] of text.matchAll(raised)) marks.add(Number(mark.normalize('NFKC').replace(/\D/g, '')))
  return marks
}

/**
 * The text of a PDF: a line a paragraph, headings, notes and rows of tables as `ingest` reads them, without running headers and
 * page numbers. Throws a CliError where the file is broken, locked, or has pictures of pages only.
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<ReadText> {
  const pages = await readPages(name, bytes)
  if (pages.every(({ pieces }) => pieces.every(({ text }) => text.trim() === '')))
    throw new CliError(
      `${name}: expected a text layer, found ${counted(pages.length, 'page')} of pictures; run a text recognition such as ocrmypdf first`,
    )
  const byPage = linesOfPages(pages)
  const lines = byPage.flat()
  const [setting, marks, rows] = [settingOf(lines), marksIn(lines), findTableRows(lines)]
  const blocks = byPage.flatMap((own): Block[] => blocksOfPage(own, setting, rows, marks))
  const out = textBuilder()
  writeBlocks(out, withEndnotes(withLevels(blocks, setting), marks), wordsOf(lines.map(({ text }) => text)))
  return { ...out.finish(), date: null }
}
