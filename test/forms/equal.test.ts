import { describe, expect, test } from 'vitest'
import { factTables } from '../../pipeline/claim.ts'
import { readForm } from '../../pipeline/forms/read-form.ts'
import { notes } from './make/content.ts'
import { bytesOf, factRowsOf, readDocument, readDocumentBytes, withoutPlaces } from './support.ts'

const { text } = await readDocument('document.txt')
const rows = withoutPlaces(factRowsOf(text))

const forms = ['document.md', 'document.html', 'document.pdf', 'chromium.pdf', 'pdfkit.pdf', 'two-columns.pdf']

describe('a document in several forms', () => {
  test('has rows of five fact tables and a visit that a page break cuts', () => {
    expect(rows.length).toBeGreaterThan(25)
    expect(new Set(rows.map(({ table }) => table))).toEqual(new Set(factTables))
    expect(text).toMatch(/Foreign\nMinister Anna Holm of\n\n¹ /)
    expect(rows).toContainEqual(expect.objectContaining({ visitor: 'Anna Holm', from_iso3: 'NOR', to_iso3: 'VNM' }))
  })

  test.each(forms)('%s gives the rows of the plain text, with the works that they cite', async (name) => {
    const read = await readDocument(name)
    expect(withoutPlaces(factRowsOf(read.text))).toEqual(rows)
    expect(rows.filter((row) => (row.source_ids as string[]).length > 0).length).toBeGreaterThan(10)
  })

  test.each(forms)('%s keeps the addresses of all notes whole', async (name) => {
    const read = await readDocument(name)
    for (const note of notes) expect(read.text).toContain(/https:\S+/.exec(note)?.[0])
  })

  test.each(['document.txt', 'document.html'])('another figure in %s is another figure in the row', async (name) => {
    const source = new TextDecoder().decode(readDocumentBytes(name))
    const changed = await readForm(name, bytesOf(source.replace('500,000 masks', '700,000 masks')))
    const found = withoutPlaces(factRowsOf(changed.text))
    const differing = found.filter((row, index) => JSON.stringify(row) !== JSON.stringify(rows[index]))
    expect(found.length).toBe(rows.length)
    expect(differing).toEqual([expect.objectContaining({ item: 'masks', value_text: '700,000', value_low: 700_000 })])
  })

  test('rows differ where the text does: equality is not of what was dropped', () => {
    expect(withoutPlaces(factRowsOf(text.replace('Mongolia.¹', 'Fiji.¹')))).not.toEqual(rows)
  })
})
