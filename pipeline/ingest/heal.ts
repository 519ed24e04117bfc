import type { Segment, Span } from '../document.ts'
import { characterKind, isBullet, isSuperscript, parseSuperscript } from './characters.ts'
import type { Healed, HealedMark } from './healed.ts'

export interface HealOptions {
  /** True where the document prints its notes as "[1]": then "[1]" in the text is a mark. */
  readonly hasBracketNotes: boolean
}

/** What has been healed so far. A space waits until something visible follows it. */
interface Healer {
  readonly text: string
  readonly hasBracketNotes: boolean
  readonly chunks: string[]
  readonly segments: { at: number; source: number; length: number }[]
  readonly marks: HealedMark[]
  readonly breaks: number[]
  readonly italics: number[]
  readonly links: { at: number; span: Span }[]
  at: number
  /** Offset of a white-space unit in the unedited text, -1 where none waits. */
  space: number
  /** A line ended in the white space that waits. */
  hasLineEnd: boolean
  /** The bullet that the lines of this piece start with. */
  bullet: string
  /** Where a Markdown link's text ends, and where its address does. */
  linkText: number
  linkEnd: number
}

function append(healer: Healer, start: number, end: number): void {
  const last = healer.segments.at(-1)
  if (last !== undefined && last.source + last.length === start) last.length += end - start
  else healer.segments.push({ at: healer.at, source: start, length: end - start })
  healer.at += end - start
}

const keepsSpaceAfterHyphen = /^(?:and|or|to|nor|und)\b/

/** "long-\nterm" is one word; "short-\nand long-term" is not. */
function isBrokenWord(healer: Healer, start: number): boolean {
  if (!healer.hasLineEnd) return false
  const before = healer.chunks.at(-1)?.slice(-2) ?? ''
  return /^\p{L}-$/u.test(before) && /[\p{Ll}\d]/u.test(healer.text[start] ?? '') && !keepsSpaceAfterHyphen.test(healer.text.slice(start, start + 4))
}

/** Copies visible text, after the space that waits. */
function copy(healer: Healer, start: number, end: number): void {
  if (end <= start) return
  if (healer.space >= 0 && healer.at > 0 && !isBrokenWord(healer, start)) {
    healer.chunks.push(' ')
    append(healer, healer.space, healer.space + 1)
  }
  healer.space = -1
  healer.hasLineEnd = false
  healer.chunks.push(healer.text.slice(start, end))
  append(healer, start, end)
}

/** Where the next visible unit will stand. */
const nextAt = ({ at, space }: Healer): number => (space >= 0 && at > 0 ? at + 1 : at)

const listNumber = /^\d{1,2}[.)]\s/

/** At the start of a line: takes the bullet out, and breaks the sentence before a list's item. */
function startLine(healer: Healer, at: number): number {
  const { text, bullet } = healer
  if (bullet === '') return at
  if (bullet === '1') {
    if (listNumber.test(text.slice(at, at + 4))) healer.breaks.push(nextAt(healer))
    return at
  }
  if (text[at] !== bullet || text[at + 1] !== ' ') return at
  healer.breaks.push(nextAt(healer))
  return at + 1
}

function skipSpace(healer: Healer, start: number, end: number): number {
  const { text } = healer
  let at = start
  let hasLineEnd = false
  for (; at < end; at++) {
    const kind = characterKind(text.charCodeAt(at))
    if (kind === 'space') hasLineEnd ||= text[at] === '\n' || text[at] === '\r'
    else if (kind !== 'drop') break
  }
  if (healer.space < 0) healer.space = start
  healer.hasLineEnd ||= hasLineEnd
  return hasLineEnd && at < end ? startLine(healer, at) : at
}

const unit = /(?:^|[^\p{L}])(?:k|c|m|d|µ)?m$|(?:^|[^\p{L}])(?:ft|mi|in|sq|yd)$|[×x]\s?10$/u

/** "km²" and "3 × 10⁶" are no footnote marks. */
const isPower = (healer: Healer, start: number): boolean => healer.space < 0 && unit.test(healer.text.slice(Math.max(0, start - 5), start))

function superscript(healer: Healer, start: number, end: number): number {
  let stop = start
  while (stop < end && isSuperscript(healer.text[stop])) stop++
  if (isPower(healer, start)) copy(healer, start, stop)
  else healer.marks.push({ at: healer.at, number: parseSuperscript(healer.text.slice(start, Math.min(stop, start + 3))), span: { start, end: stop } })
  return stop
}

/** "5 * 3" stays; emphasis goes. */
function asterisk(healer: Healer, start: number): number {
  const { text } = healer
  let stop = start
  while (text[stop] === '*') stop++
  const [before, after] = [text[start - 1] ?? ' ', text[stop] ?? ' ']
  const isSign = stop - start === 1 && ((/\s/.test(before) && /\s/.test(after) && text[start - 2] !== undefined && !/\n|\r/.test(before)) || (/\d/.test(before) && /\d/.test(after)))
  if (isSign) copy(healer, start, stop)
  else if ((stop - start) % 2 === 1) healer.italics.push(nextAt(healer))
  return stop
}

const address = /^(?:https?:\/\/|ftp:\/\/|www\.|mailto:|[\w.+-]{1,64}@)/i

/** "<http://…>" without its brackets; what stands in it is no Markdown. */
function angleBracket(healer: Healer, start: number, end: number): number {
  const { text } = healer
  if (!address.test(text.slice(start + 1, start + 80))) {
    copy(healer, start, start + 1)
    return start + 1
  }
  let stop = start + 1
  while (stop < end && text[stop] !== '>' && characterKind(text.charCodeAt(stop)) !== 'space') stop++
  copy(healer, start + 1, stop)
  return text[stop] === '>' ? stop + 1 : stop
}

const bracketMark = /^\[\^?(\d{1,3})\]/
const [longestLinkText, longestLink] = [300, 2000]

function squareBracket(healer: Healer, start: number, end: number): number {
  const { text } = healer
  const mark = bracketMark.exec(text.slice(start, start + 6))
  if (mark !== null && (text[start + 1] === '^' || healer.hasBracketNotes)) {
    healer.marks.push({ at: healer.at, number: Number(mark[1]), span: { start, end: start + mark[0].length } })
    return start + mark[0].length
  }
  const label = text.slice(start, Math.min(end, start + longestLinkText))
  const close = label.indexOf('](')
  const stop = close < 0 ? -1 : text.slice(start + close, Math.min(end, start + close + longestLink)).indexOf(')')
  if (stop < 0 || !address.test(text.slice(start + close + 2, start + close + 80))) {
    copy(healer, start, start + 1)
    return start + 1
  }
  healer.linkText = start + close
  healer.linkEnd = start + close + stop
  return start + 1
}

function endBracket(healer: Healer, start: number): number {
  if (start !== healer.linkText) {
    copy(healer, start, start + 1)
    return start + 1
  }
  healer.links.push({ at: healer.at, span: { start: start + 2, end: healer.linkEnd } })
  return healer.linkEnd + 1
}

function special(healer: Healer, start: number, end: number): number {
  const char = healer.text[start]
  if (char === '*') return asterisk(healer, start)
  if (char === '<') return angleBracket(healer, start, end)
  if (char === '[') return squareBracket(healer, start, end)
  if (char === ']') return endBracket(healer, start)
  if (isSuperscript(char)) return superscript(healer, start, end)
  if (isBullet(char)) {
    healer.breaks.push(nextAt(healer))
    return start + 1
  }
  // A backslash: Markdown's before a mark of punctuation, else one of the text's own.
  const isEscape = start + 1 < end && /[!-/:-@[-`{-~]/.test(healer.text[start + 1] ?? '')
  copy(healer, isEscape ? start + 1 : start, isEscape ? start + 2 : start + 1)
  return isEscape ? start + 2 : start + 1
}

function bulletOf(text: string, { start }: Span): string {
  if (listNumber.test(text.slice(start, start + 4))) return '1'
  return /^[-–—*+] /.test(text.slice(start, start + 2)) ? (text[start] ?? '') : ''
}

/** True at a single space between plain units, which can be copied with them. */
const isInnerSpace = (text: string, at: number, end: number): boolean =>
  text[at] === ' ' && at + 1 < end && characterKind(text.charCodeAt(at + 1)) === 'plain'

function healPiece(healer: Healer, piece: Span): void {
  const { text } = healer
  healer.bullet = bulletOf(text, piece)
  let at = startLine(healer, piece.start)
  while (at < piece.end) {
    let stop = at
    while (stop < piece.end && (characterKind(text.charCodeAt(stop)) === 'plain' || (stop > at && isInnerSpace(text, stop, piece.end)))) stop++
    copy(healer, at, stop)
    at = stop
    if (at >= piece.end) break
    const kind = characterKind(text.charCodeAt(at))
    if (kind === 'space') at = skipSpace(healer, at, piece.end)
    else at = kind === 'drop' ? at + 1 : special(healer, at, piece.end)
  }
}

/** Joins pieces of the unedited text into one that reads without its marks, line ends and leftovers of Markdown. */
export function heal(text: string, pieces: readonly Span[], { hasBracketNotes }: HealOptions): Healed {
  const taken = { chunks: [], segments: [], marks: [], breaks: [], italics: [], links: [] }
  const state = { at: 0, space: -1, hasLineEnd: false, bullet: '', linkText: -1, linkEnd: -1 }
  const healer: Healer = { text, hasBracketNotes, ...taken, ...state }
  pieces.forEach((piece, index) => {
    if (index > 0 && healer.at > 0) {
      const before = pieces[index - 1]?.end ?? piece.start
      if (healer.space < 0 && characterKind(text.charCodeAt(before)) === 'space') healer.space = before
      healer.hasLineEnd = true
    }
    healPiece(healer, piece)
  })
  const segments: readonly Segment[] = healer.segments
  const { marks, breaks, italics, links } = healer
  return { text: healer.chunks.join(''), segments, marks, breaks, italics, links }
}
