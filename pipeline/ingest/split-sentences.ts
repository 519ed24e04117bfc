import { monthNames } from '../lexicon/months.ts'
import { beforeName, beforeNumber, mayEnd, sentenceOpeners, smallBeforeNumber } from './abbreviations.ts'
import type { Healed } from './healed.ts'

const enders = /[.!?。！？…]+["”’'»)\]」』]*/g

const isLetterOrDot = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x2e

/** Letters and points that end at a full stop, at most twelve. A pattern asks each letter for its class: only for letters beyond ASCII. */
function wordBefore(text: string, stop: number): string {
  let from = stop
  while (from > stop - 12 && isLetterOrDot(text.charCodeAt(from - 1))) from--
  const isPlain = from === 0 || from === stop - 12 || text.charCodeAt(from - 1) < 0x80
  if (isPlain) return text.slice(from, stop)
  return /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 16), stop))?.[0] ?? ''
}

/** The word that ends at a full stop, and the one that follows: both decide whether the sentence ends there. */
function endsAtStop(text: string, stop: number, next: string): boolean {
  const word = wordBefore(text, stop)
  // "on the 31st. That": the letters of an ordinal are no abbreviation.
  if (/\d(?:st|nd|rd|th)$/i.test(text.slice(Math.max(0, stop - 6), stop))) return true
  const lower = word.toLowerCase()
  const nextWord = /^[“"‘'(]{0,3}([\p{L}]{1,20})/u.exec(next)?.[1] ?? ''
  const opens = sentenceOpeners.has(nextWord.toLowerCase())
  if (lower === '' || nextWord === '') {
    if (beforeNumber.has(lower) || smallBeforeNumber.has(word)) return !/^\d/.test(next)
    // "October. 2, 2019"
    if (monthNames.has(lower)) return !/^\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4}\b|[.,]?$)/.test(next)
    return !beforeName.has(lower)
  }
  if (beforeName.has(lower)) return false
  // "Kh. Battulga": two letters stand for one of another script.
  if (/^(?:Kh|Ts|Sh|Ch|Dz|Zh|Yu|Ya|Dj)$/.test(word)) return opens
  // "J. Smith", "U.S. Navy": an initial or an abbreviation of initials ends a sentence only before a word that opens one.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && (word.length > 1 || /\p{Lu}/u.test(word)))
    return opens && !/^\p{Lu}\./u.test(next)
  return !mayEnd.has(lower) || opens
}

/** Whether a sentence ends with the punctuation that stands at `from..to` of the text. */
function isEnd(text: string, from: number, to: number, markAt: ReadonlySet<number>): boolean {
  if (to >= text.length) return true
  const ender = text.charAt(from)
  if (/[。！？]/.test(ender)) return true
  const follows = text.slice(to, to + 28)
  const next = follows.trimStart()
  if (next === follows && !markAt.has(to) && !markAt.has(from)) {
    // "outbreak.The": the space is lost. Nothing else ends inside a run of characters.
    return (
      ender === '.' &&
      to === from + 1 &&
      /\p{Ll}{3}$/u.test(text.slice(from - 3, from)) &&
      /^\p{Lu}\p{Ll}*\s/u.test(next) &&
      sentenceOpeners.has((/^\p{L}+/u.exec(next)?.[0] ?? '').toLowerCase())
    )
  }
  // "iKraft": a small letter before a capital one opens a sentence as a name.
  if (/^[\p{Ll},;:)–—-]/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(next)) return false
  if (ender === '…' || text.slice(from, from + 2) === '..') return /^["“‘]?\p{Lu}/u.test(next)
  if (ender !== '.') return true
  return endsAtStop(text, from, next)
}

/** No sentence of prose is longer, in UTF-16 units; what looks longer is a list or no prose, and is read piece by piece. */
const longest = 3000

/** A run without full stops, cut at its last semicolon, comma or space before the limit. */
function cutLong(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let from = start
  while (end - from > longest) {
    const window = text.slice(from, from + longest)
    const cut =
      Math.max(window.lastIndexOf('; ') + 1, 0) || Math.max(window.lastIndexOf(', ') + 1, 0) || window.lastIndexOf(' ')
    const to = cut > 0 ? from + cut : from + longest
    pieces.push({ start: from, end: to })
    from = to
    while (from < end && text[from] === ' ') from++
  }
  if (end > from) pieces.push({ start: from, end })
  return pieces
}

/** Where the sentences of a paragraph stand in its healed text, without the white space around them. */
export function findSentences({ text, marks, breaks }: Healed): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const markAt = new Set(marks.map(({ at }) => at))
  let start = 0
  const close = (end: number): void => {
    let [from, to] = [start, end]
    while (from < to && text[from] === ' ') from++
    while (to > from && text[to - 1] === ' ') to--
    if (to > from) found.push(...cutLong(text, from, to))
    start = end
  }
  let next = 0
  for (const { index, 0: mark } of text.matchAll(enders)) {
    const end = index + mark.length
    for (; (breaks[next] ?? Number.POSITIVE_INFINITY) <= index; next++) close(breaks[next] ?? 0)
    // "1. Boil the peas.": the number of a list item is no sentence.
    const isItemNumber = index - start < 6 && /^\s*\d{1,3}$/.test(text.slice(start, index))
    if (!isItemNumber && isEnd(text, index, end, markAt)) close(end)
  }
  for (; next < breaks.length; next++) close(breaks[next] ?? 0)
  close(text.length)
  return found
}
