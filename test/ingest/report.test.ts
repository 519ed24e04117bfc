import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ingest } from '../../pipeline/ingest/ingest.ts'
import { lostDigits, sourceText } from './read.ts'

const text = readFileSync(new URL('../../raw/ciis-2020-04/report.txt', import.meta.url), 'utf8')
const { document, issues } = ingest('report', '2020-04', text)
const { sentences, footnotes } = document
const cited = footnotes.flatMap(({ citations }) => citations)
const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length

test('86 notes, one of them without its number', () => {
  expect(footnotes).toHaveLength(86)
  expect(footnotes.filter(({ number }) => number === null).map(({ lines }) => lines)).toEqual([[386]])
})

test('every mark has its note; the note without a number and one whose mark was read as a digit have none', () => {
  expect(footnotes.filter(({ marked }) => !marked).map(({ lines }) => lines)).toEqual([[386], [426]])
  expect(issues.map(({ code, place }) => [code, place])).toEqual([
    ['orphan-note', 'report:386:1'],
    ['orphan-note', 'report:426:1'],
  ])
})

test('3 times Ibid., 82 distinct addresses in the notes', () => {
  expect(footnotes.filter(({ citations }) => citations.some(({ ibid }) => ibid)).map(({ lines }) => lines)).toEqual([
    [250],
    [280],
    [294],
  ])
  expect(new Set(cited.flatMap(({ url }) => url ?? [])).size).toBe(82)
})

test('notes that run over a page break are whole', () => {
  const runOver = footnotes.filter(({ lines }) => lines.length > 1)
  expect(runOver.map(({ lines }) => lines)).toEqual([
    [266, 274],
    [372, 384],
    [454, 456],
    [468, 470],
  ])
  for (const { citations } of runOver)
    expect(citations.map(({ url, issuedEdtf }) => url !== null && issuedEdtf !== null)).toEqual([true])
})

test('every work has a title, and all but those that print none a date', () => {
  expect(cited.every(({ title }) => title.length > 10)).toBe(true)
  expect(
    footnotes
      .filter(({ citations }) => citations.some(({ issuedEdtf }) => issuedEdtf === null))
      .map(({ lines }) => lines[0]),
  ).toEqual([95, 334])
})

test('no superscripts and no asterisks are left in sentences', () => {
  expect(sentences.filter((sentence) => /[¹²³⁰⁴-⁹*\\<>]/.test(sentence.text))).toEqual([])
})

test.each([
  [142, 148],
  [162, 174],
  [109, 116],
  [134, 142],
  [374, 380],
  [444, 450],
  [570, 576],
])('the sentence cut between lines %i and %i is whole', (first, last) => {
  const whole = sentences.filter(({ segments }) => {
    const lines = segments.map(({ source }) => lineOf(source))
    return lines.includes(first) && lines.includes(last)
  })
  expect(whole).toHaveLength(1)
  expect(whole[0]?.text).toMatch(/\.$/)
})

test('captions and headings stand where the report prints them', () => {
  const linesOf = (part: string) =>
    sentences.filter((sentence) => sentence.part === part).map(({ segments }) => lineOf(segments[0]?.source ?? 0))
  expect(linesOf('caption')).toEqual([124, 146, 166, 202, 242, 378, 448, 574])
  expect(linesOf('heading')).toEqual([69, 77, 85, 89, 208, 410, 414, 464, 502, 534, 538, 564, 592])
})

test('every digit is in a sentence or a remainder, and every sentence is what the text says', () => {
  expect(lostDigits(document)).toEqual([])
  for (const sentence of sentences) expect(sourceText(text, sentence)).toBe(sentence.text)
})
