import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { CliError } from '../pipeline/issue.ts'
import { mustRun } from './command.ts'
import { type Kind, type ReadTable, readExpected, type TableShape } from './shape.ts'
import { workFolder } from './tools.ts'

/** All sheets, comma, double quote, UTF-8, cells as they are and not as they are shown. */
const allSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
const utf8Csv = '--infilter=CSV:44,34,76,1'

/** The pages of a file are held to a text by this many first signs of a name: what a narrow column cuts is no loss. */
const signsShown = 5

/** A new folder with a copy of one file, where LibreOffice writes beside it. */
function deskFor(file: string, name: string): { desk: string; copy: string } {
  const desk = join(workFolder, 'office', name)
  rmSync(desk, { recursive: true, force: true })
  mkdirSync(desk, { recursive: true })
  const copy = join(desk, basename(file))
  copyFileSync(file, copy)
  return { desk, copy }
}

async function convert(copy: string, desk: string, to: string, options: readonly string[] = []): Promise<void> {
  // A profile of its own: one of the person's, open in a window, would take the file over and convert nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(workFolder, 'office-profile')).href}`
  const args = [profile, '--headless', ...options, '--convert-to', to, '--outdir', desk, copy]
  await mustRun(`LibreOffice opening ${basename(copy)}`, 'soffice', args)
}

const workbookIn = (release: string): string => {
  const folder = join(release, 'xlsx')
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? '')
}

function cellOf(text: string, kind: Kind): unknown {
  if (text === '') return null
  if (kind === 'integer' || kind === 'number') return Number(text)
  if (kind === 'boolean') return text === 'TRUE' ? true : text === 'FALSE' ? false : text
  return text
}

/** LibreOffice as a reader of the workbook: each sheet as it writes it again. */
export async function readWorkbook(release: string, shapes: readonly TableShape[]): Promise<Record<string, ReadTable>> {
  const workbook = workbookIn(release)
  const { desk, copy } = deskFor(workbook, 'sheets')
  await convert(copy, desk, allSheets)
  const found: Record<string, ReadTable> = {}
  for (const { name, columns } of shapes) {
    const file = join(desk, `${basename(workbook, '.xlsx')}-${name}.csv`)
    const [head = [], ...rows]: string[][] = parse(readFileSync(file))
    const cells = rows.map((row) => row.map((text, i) => cellOf(text, columns[i]?.kind ?? 'string')))
    found[name] = { columns: head, types: null, rows: cells }
  }
  return found
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '')

/** Text of a PDF without blanks, since a cell may be broken into lines. */
async function textOf(pdf: string): Promise<string> {
  const { stdout } = await mustRun(`pdftotext ${basename(pdf)}`, 'pdftotext', [pdf, '-'])
  return withoutBlanks(stdout)
}

async function pagesOf(pdf: string): Promise<number> {
  const { stdout } = await mustRun(`pdfinfo ${basename(pdf)}`, 'pdfinfo', [pdf])
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 0)
}

const isBeyondAscii = (text: string): boolean => /[^\p{ASCII}]/u.test(text)

/** Texts of a table with letters that a wrong encoding would spoil. */
function namesBeyondAscii(release: string, shape: TableShape): string[] {
  const cells = readExpected(release, shape).flat()
  return cells.filter((cell): cell is string => typeof cell === 'string' && isBeyondAscii(cell))
}

const haystackNeedle = (name: string, signs: number): string => withoutBlanks(name).slice(0, signs)

function checkNames(what: string, text: string, names: readonly string[], signs = Number.POSITIVE_INFINITY): void {
  const lost = names.filter((name) => !text.includes(haystackNeedle(name, signs)))
  if (names.length > 0 && lost.length === 0) return
  const found = names.length === 0 ? 'no such name in the release' : `none of: ${lost.slice(0, 5).join(', ')}`
  throw new CliError(`${what}: expected every name with letters beyond ASCII on its pages, found ${found}`)
}

export interface Printed {
  readonly pages: number
  readonly names: number
}

/** The workbook as LibreOffice prints it, with Chinese and accented names; the PDF stays in the work folder. */
export async function printWorkbook(release: string, codes: readonly TableShape[]): Promise<Printed> {
  const { desk, copy } = deskFor(workbookIn(release), 'workbook')
  await convert(copy, desk, 'pdf')
  const pdf = copy.replace(/\.xlsx$/, '.pdf')
  const names = codes.flatMap((shape) => namesBeyondAscii(release, shape))
  checkNames('workbook as PDF', await textOf(pdf), names, signsShown)
  return { pages: await pagesOf(pdf), names: names.length }
}

/** A CSV file as LibreOffice opens and prints it, with whole names. */
export async function printCsv(release: string, shape: TableShape): Promise<Printed> {
  const { desk, copy } = deskFor(join(release, 'csv', `${shape.name}.csv`), shape.name)
  await convert(copy, desk, 'pdf', [utf8Csv])
  const pdf = copy.replace(/\.csv$/, '.pdf')
  const names = namesBeyondAscii(release, shape)
  checkNames(`${shape.name}.csv as PDF`, await textOf(pdf), names)
  return { pages: await pagesOf(pdf), names: names.length }
}
