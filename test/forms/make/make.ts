import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { asHtml } from './write-html.ts'
import { asMs } from './write-ms.ts'
import { asPdfkit } from './write-pdfkit.ts'
import { asMarkdown, asText } from './write-plain.ts'

/** As groff sets it, in PostScript, and Ghostscript packs it. */
function printed(work: string, columns: 1 | 2, file: string): void {
  const [source, postscript] = [join(work, 'document.ms'), join(work, 'document.ps')]
  writeFileSync(source, asMs(columns))
  writeFileSync(postscript, execFileSync('groff', ['-t', '-ms', '-Tps', '-P-pa4', source]))
  execFileSync('ps2pdf', ['-sPAPERSIZE=a4', postscript, file])
}

/** Writes the document in all its forms to a folder. groff with its macros ms, Ghostscript and Chromium must be there. */
async function make(folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'forms-'))
  try {
    writeFileSync(join(folder, 'document.txt'), asText())
    writeFileSync(join(folder, 'document.md'), asMarkdown())
    writeFileSync(join(folder, 'document.html'), asHtml())
    printed(work, 1, join(folder, 'document.pdf'))
    printed(work, 2, join(folder, 'two-columns.pdf'))
    const print = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
    const page = resolve(folder, 'document.html')
    execFileSync('chromium', [...print, `--print-to-pdf=${join(folder, 'chromium.pdf')}`, page], { stdio: 'ignore' })
    writeFileSync(join(folder, 'pdfkit.pdf'), await asPdfkit())
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await make('test/forms/document')
