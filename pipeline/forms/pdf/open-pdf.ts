import { CliError } from '../../issue.ts'
import { counted } from '../../progress.ts'
import { getDocument, type PdfDocument } from './engine.ts'

/** A page takes memory and time even where it is empty. */
const mostPages = 5000

/** Nothing is fetched, drawn, run or told: only the text is asked for. */
const quiet = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  enableXfa: false,
  // Else what stands behind a damaged place is left out without a word.
  stopAtErrors: true,
  maxImageSize: 0,
}

function faultOf(name: string, error: unknown): CliError {
  const kind = error instanceof Error ? error.name : ''
  if (kind === 'PasswordException')
    return new CliError(`${name}: expected a PDF that opens without a password, found a locked one; unlock it first`)
  const fault = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
  return new CliError(`${name}: expected a PDF, found a broken one (${fault}); get the document again`)
}

/** How far the marks may stand from the edges, as readers of PDF allow. */
const edge = 2048

/** A file of another kind, or one that was cut off, is told plainly: what is left of it would be read as if it were all. */
function checkEdges(name: string, bytes: Uint8Array): void {
  const decode = (part: Uint8Array): string => new TextDecoder('latin1').decode(part)
  if (!decode(bytes.subarray(0, edge)).includes('%PDF-'))
    throw new CliError(`${name}: expected a PDF, found a file of another kind; check the ending of its name`)
  if (!decode(bytes.subarray(-edge)).includes('%%EOF'))
    throw new CliError(`${name}: expected a whole PDF, found one without its end; get the document again`)
}

/** Runs `read` on a document and frees it. Throws a CliError where it is locked, broken or empty. */
export async function withPdf<T>(
  name: string,
  bytes: Uint8Array,
  read: (document: PdfDocument) => Promise<T>,
): Promise<T> {
  checkEdges(name, bytes)
  // The engine takes the bytes over, and no Buffer: a copy keeps the caller's.
  const task = getDocument({ ...quiet, data: new Uint8Array(bytes) })
  try {
    const document = await task.promise
    if (document.numPages === 0) throw new CliError(`${name}: expected pages, found none; get the document again`)
    if (document.numPages > mostPages)
      throw new CliError(`${name}: expected at most ${counted(mostPages, 'page')}, found more; cut it into several`)
    return await read(document)
  } catch (error) {
    throw error instanceof CliError ? error : faultOf(name, error)
  } finally {
    await task.destroy()
  }
}
