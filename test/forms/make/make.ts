import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asFodt } from './write-fodt.ts'
import { asHtml } from './write-html.ts'
import { asPdfkit } from './write-pdfkit.ts'
import { asMarkdown, asText } from './write-plain.ts'

/** Writes the document in all its forms to `test/forms/document/`. LibreOffice and Chromium must be there. */
async function make(folder: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'forms-'))
  try {
    writeFileSync(join(folder, 'document.txt'), asText())
    writeFileSync(join(folder, 'document.md'), asMarkdown())
    writeFileSync(join(folder, 'document.html'), asHtml())
    writeFileSync(join(work, 'libreoffice.fodt'), asFodt({ columns: 1, font: 'Liberation Serif' }))
    writeFileSync(join(work, 'two-columns.fodt'), asFodt({ columns: 2, font: 'Liberation Serif' }))
    for (const name of ['libreoffice', 'two-columns']) {
      const options = ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', 'pdf']
      execFileSync('soffice', [...options, '--outdir', work, join(work, `${name}.fodt`)], { stdio: 'ignore' })
      copyFileSync(join(work, `${name}.pdf`), join(folder, name === 'libreoffice' ? 'document.pdf' : `${name}.pdf`))
    }
    const print = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
    const chromium = [...print, `--print-to-pdf=${join(folder, 'chromium.pdf')}`, join(folder, 'document.html')]
    execFileSync('chromium', chromium, { stdio: 'ignore' })
    writeFileSync(join(folder, 'pdfkit.pdf'), await asPdfkit())
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await make('test/forms/document')
