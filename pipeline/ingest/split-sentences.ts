import { beforeName, beforeNumber, mayEnd, openers } from './abbreviations.ts'
import type { Span } from '../document.ts'
import type { Healed } from './healed.ts'

/** Runs, so that a long row of dots is looked at once. */
const stops = /[.!?。！？…．]+/g
const isStop = (char: string | undefined): boolean => char !== undefined && '.!?。！？…．'.includes(char)
const isClosing = (char: string | undefined): boolean => char !== undefined && '"”’\')]»」』】》'.includes(char)
const isWide = (char: string | undefined): boolean => char !== undefined && '。！？．'.includes(char)
const opening = /^["“‘'([«¿¡「『《【]+/
const longestWord = 24

/** The word that a stop at `at` ends, inner stops included: "U.S" for "U.S.". */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.-]*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? ''
}

const nextWord = (rest: string): string => /^[\p{L}\p{N}]+(?:\.(?=\s|$))?/u.exec(rest)?.[0] ?? ''

/** "1. Title", "II. Title", "(a). Title": a number at the start is no sentence. */
const isListNumber = (sentence: string): boolean => sentence.length <= 7 && /^\(?(?:\d{1,3}|[IVXLC]+|[A-Za-z])\)?$/.test(sentence)

/** Whether a single full stop after `word` ends a sentence that `rest` follows. */
function fullStopEnds(word: string, rest: string): boolean {
  const opens = openers.has(nextWord(rest))
  if (beforeName.has(word) || /^(?:e\.g|i\.e)$/i.test(word)) return false
  if (beforeNumber.has(word) && /^\d/.test(rest)) return false
  if (/^[ap]\.m$/i.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || /^Ph\.D$/.test(word)) return opens
  if (/^\p{Lu}$/u.test(word)) return opens
  return !mayEnd.has(word) || opens
}

/** Where the sentence that the stop at `at` may end does end, -1 where it goes on. */
function endAfter({ text }: Healed, at: number, start: number, markAt: (offset: number) => boolean): number {
  let end = at + 1
  while (isStop(text[end])) end++
  const isSingle = end === at + 1
  const afterStops = end
  while (isClosing(text[end])) end++
  if (end >= text.length) return text.length
  if (isWide(text[at])) return end
  const isMarked = markAt(end) || markAt(afterStops)
  if (text[end] !== ' ' && !(isMarked && /\p{Lu}/u.test(text[end] ?? ''))) return -1
  const rest = text.slice(text[end] === ' ' ? end + 1 : end, end + 40).replace(opening, '')
  if (/^\p{Ll}/u.test(rest) || rest === '') return -1
  if (text[at] !== '.' || !isSingle || end > afterStops) return text[at] === '…' && !/^\p{Lu}/u.test(rest) ? -1 : end
  if (isListNumber(text.slice(start, Math.min(at, start + 8))) && at - start < 8) return -1
  return isMarked || fullStopEnds(wordBefore(text, at), rest) ? end : -1
}

/** A pointer into sorted offsets, for questions that only go forward. */
function forward(offsets: readonly number[]): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while (next < offsets.length && (offsets[next] ?? 0) < offset - 8) next++
    for (let i = next; i < offsets.length && (offsets[i] ?? 0) <= offset; i++) if (offsets[i] === offset) return true
    return false
  }
}

/** The sentences of a healed text: stretches without the spaces between them, in order, none empty. */
export function splitSentences(healed: Healed): Span[] {
  const { text, breaks } = healed
  const sentences: Span[] = []
  const markAt = forward(healed.marks.map(({ at }) => at))
  let start = 0
  let nextBreak = 0
  const push = (end: number): void => {
    const last = text[end - 1] === ' ' ? end - 1 : end
    if (last > start) sentences.push({ start, end: last })
    start = text[end] === ' ' ? end + 1 : end
  }
  const breakUntil = (limit: number): void => {
    for (; nextBreak < breaks.length && (breaks[nextBreak] ?? 0) <= limit; nextBreak++) {
      const at = breaks[nextBreak] ?? 0
      if (at > start) push(at)
    }
  }
  for (const { index } of text.matchAll(stops)) {
    breakUntil(index)
    const end = endAfter(healed, index, start, markAt)
    if (end >= 0) push(end)
  }
  breakUntil(text.length)
  if (start < text.length) push(text.length)
  return sentences
}
