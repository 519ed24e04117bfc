import type { Document, Sentence } from '../document.ts'
import { markRoles } from '../explain/marks.ts'
import type { Row } from '../validate/rule.ts'
import { type Html, html } from './html.ts'

/** Most characters of a sentence that are shown around its marks, and of the sentences beside it: a quotation, not the report. */
const maxSentence = 480
const maxBeside = 110

const covers = ({ segments }: Sentence, offset: number): boolean =>
  segments.some(({ source, length }) => source <= offset && offset < source + length)

export const sentenceAt = (document: Document, offset: number): Sentence | null =>
  document.sentences.find((sentence) => covers(sentence, offset)) ?? null

/** The end of a text, from the start of a word on. */
function tailOf(text: string): string {
  if (text.length <= maxBeside) return text
  return `…${text.slice(-maxBeside).replace(/^\S*\s/, '')}`
}

/** The beginning of a text, to the end of a word. */
function headOf(text: string): string {
  if (text.length <= maxBeside) return text
  return `${text.slice(0, maxBeside).replace(/\s\S*$/, '')}…`
}

const isNeighbour = (one: Sentence, other: Sentence | undefined): other is Sentence =>
  other !== undefined && other.paragraph === one.paragraph && other.part === one.part

interface Cut {
  readonly start: number
  readonly end: number
}

/** The stretch of a long sentence that holds the marks, as wide as is allowed. */
function cutAround(text: string, marks: readonly Cut[]): Cut {
  if (text.length <= maxSentence) return { start: 0, end: text.length }
  const first = Math.min(...marks.map(({ start }) => start), text.length)
  const last = Math.max(...marks.map(({ end }) => end), 0)
  const spare = Math.max(0, maxSentence - (last - first))
  const start = Math.max(0, Math.min(first - Math.floor(spare / 2), text.length - maxSentence))
  const end = Math.min(text.length, Math.max(last, start + maxSentence))
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1
  const to = end === text.length ? end : text.lastIndexOf(' ', end)
  return { start: Math.min(from, first), end: Math.max(to, last) }
}

const known = new Set([
  'value',
  'donor',
  'visitor',
  'actor',
  'recipient',
  'counterpart',
  'area',
  'to',
  'item',
  'indicator',
  'subject',
  'measure',
  'date',
  'period',
])

function marked(sentence: Sentence, evidence: readonly Row[]): Html {
  const marks = markRoles(sentence, evidence)
  const { text } = sentence
  const cut = cutAround(text, marks)
  let at = cut.start
  const parts: Html[] = []
  for (const { start, end, role } of marks) {
    const kind = known.has(role) ? role : 'other'
    parts.push(
      html`${text.slice(at, start)}<mark class="role role-${kind}">${text.slice(start, end)}<span class="role-name"><span class="unseen"> (</span>${role}<span class="unseen">)</span></span></mark>`,
    )
    at = end
  }
  const [before, after] = [cut.start > 0 && '… ', cut.end < text.length && ' …']
  return html`${before}${parts}${text.slice(at, cut.end)}${after}`
}

/** A sentence with the parts that a row was read from marked, and a little of what stands before and after it. */
export function sentenceView(document: Document, sentence: Sentence, evidence: readonly Row[]): Html {
  const [before, after] = [document.sentences[sentence.index - 1], document.sentences[sentence.index + 1]]
  return html`<p>${isNeighbour(sentence, before) && html`<span class="beside">${tailOf(before.text)}</span> `}${marked(sentence, evidence)}${
    isNeighbour(sentence, after) && html` <span class="beside">${headOf(after.text)}</span>`
  }</p>`
}
