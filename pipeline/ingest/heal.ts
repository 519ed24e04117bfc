import type { Span } from '../document.ts'
import { type Healed, type HealedBuilder, healedBuilder } from './healed.ts'
import { isUnfinished, itemOpening, longestItem, opensFigure, opensItem } from './item-lines.ts'
import { parseSuperscript } from './note-start.ts'
import { endOfSpecial, findSpecial } from './special-signs.ts'

/** Numbers of the notes marked "[1]", which alone make such brackets in the text marks. */
export type BracketNotes = ReadonlySet<number>

// "km²", "10³" keep their exponent: it is no footnote mark.
const hasExponent = (before: string): boolean =>
  /(?:^|[\s\d/])(?:[kcmd]?m|ft|mi)$/.test(before) || /[×x]\s?10$/.test(before)

interface Scan {
  readonly text: string
  readonly end: number
  readonly out: HealedBuilder
  readonly brackets: BracketNotes
  /** Where the open Markdown link's label ends, and where its target does. */
  link: { start: number; label: number; end: number } | null
}

/** A line break after a hyphen joins the word ("anti-" / "virus"), but not a hyphen that hangs ("mid- and"). */
function joinsWord({ text, end, out }: Scan, from: number, gap: string): boolean {
  if (!out.endsWith('-') || !/[\r\n]/.test(gap)) return false
  const next = text.slice(from, Math.min(end, from + 5))
  return /^[\p{Ll}\d]/u.test(next) && !/^(?:and|or|to|und)\s/.test(next)
}

/** As far back as a line's beginning is looked for: a text without line ends must not be searched to its start at each place. */
const longestLine = 1000

/** Where the line begins that holds the character before `at`; -1 where that is too far back. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - longestLine)
  const before = text.slice(from, at)
  const mark = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  if (mark >= 0) return from + mark + 1
  return from === 0 ? 0 : -1
}

/** Between two items a list goes on, before two it begins, and behind two that give their figures it is over: what stands before is no piece of the same sentence. */
function partsItems({ text, end }: Scan, from: number, to: number, gap: string): boolean {
  const opening = (start: number, limit: number): string => text.slice(start, Math.min(limit, start + itemOpening))
  if (!/[\r\n]/.test(gap) || isUnfinished(text.slice(Math.max(0, from - 12), from))) return false
  const line = lineStart(text, from)
  const own = line < 0 ? '' : opening(line, from)
  if (!opensItem(opening(to, end))) {
    const isFigure = opensFigure(own) && /^[\p{Lu}\d("“]/u.test(text.slice(to, to + 2))
    const before = isFigure && line > 0 ? lineStart(text, line - 1) : -1
    return before >= 0 && opensFigure(opening(before, line))
  }
  const next = text.slice(to, to + longestItem).search(/[\r\n]/)
  return opensItem(own) || (next > 0 && opensItem(opening(to + next + 1, text.length)))
}

/** `<https://…>`: the brackets go, the address stays; glued to a word they keep the two apart. */
function healAngle(scan: Scan, at: number): number {
  const { text, end, out } = scan
  const isGlued = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))
  if (isGlued || !/^(?:https?:|www\.|mailto:)/.test(text.slice(at + 1, at + 9))) {
    out.push(at, at + 1)
    return at + 1
  }
  let to = at + 1
  while (to < end && !/[\s<>]/.test(text.charAt(to))) to++
  out.push(at + 1, to)
  return text[to] === '>' && to < end ? to + 1 : to
}

/** `[label](target)` that begins here. Both parts are short, so that many brackets cost little. */
function findLink(text: string, start: number, end: number): Scan['link'] {
  const label = text.slice(start, Math.min(end, start + 300)).indexOf('](')
  if (label < 0 || !/^\]\((?:https?:|www\.|\/|mailto:)/.test(text.slice(start + label, start + label + 10))) return null
  const target = text.slice(start + label, Math.min(end, start + label + 1000))
  const close = target.indexOf(')')
  return close < 0 || /\s/.test(target.slice(0, close))
    ? null
    : { start, label: start + label, end: start + label + close + 1 }
}

/** What stands in the brackets of a mark: the numbers of notes, "note 3", a letter, "citation needed". */
const ofMark =
  /^\[(?:(?:note |n |nb )?\d{1,3}(?:(?:, ?|[–-])\d{1,3}){0,8}|[a-z]|[a-z ]{3,30} needed)\](?=[\s.,;:!?)\][”’"'»]|$)/

/** "sent 20 tents.[12]", "in Lima[4, 7–9]": such brackets with no space before them are marks, though the notes may not be printed. */
function attachedMark(text: string, at: number, end: number): string | null {
  if (!/[\p{L}\p{N}.,;:!?%)\]”’"'»]/u.test(text[at - 1] ?? '')) return null
  return ofMark.exec(text.slice(at, Math.min(end, at + 48)))?.[0] ?? null
}

function healBracket(scan: Scan, at: number): number {
  const { text, end, out, brackets } = scan
  const mark = /^\[(\^?)(\d{1,3})\](?!\()/.exec(text.slice(at, Math.min(end, at + 9)))
  if (mark?.[2] !== undefined && (mark[1] === '^' || brackets.has(Number(mark[2])))) {
    out.pushMark({ start: at, end: at + mark[0].length }, Number(mark[2]))
    return at + mark[0].length
  }
  const attached = attachedMark(text, at, end)
  if (attached !== null) {
    // Of several notes at once, or of none by number: linked to no note.
    const [, number = '-1'] = /^\[(\d+)\]$/.exec(attached) ?? []
    out.pushMark({ start: at, end: at + attached.length }, Number(number))
    return at + attached.length
  }
  scan.link ??= findLink(text, at, end)
  if (scan.link?.start !== at) out.push(at, at + 1)
  return at + 1
}

function closeBracket(scan: Scan, at: number): number {
  const { link, out, text, end } = scan
  if (link === null || link.label !== at) {
    out.push(at, at + 1)
    return at + 1
  }
  scan.link = null
  out.pushLink({ start: at + 2, end: link.end - 1 })
  // "[label](target)word": an ending ("s", "ing") belongs to the label; the bracket keeps a word or number apart.
  if (/^(?:\p{N}|(?!ing|ers)\p{L}{3})/u.test(text.slice(link.end, Math.min(end, link.end + 6))))
    out.push(link.end - 1, link.end)
  return link.end
}

/** `*` is a leftover of Markdown unless it multiplies ("5 * 3") or parts two words ("**Lima**Six"); at the start of a line it opens a list item. */
function healAsterisk({ text, end, out }: Scan, at: number): number {
  const [before, after] = [text[at - 1] ?? '\n', at + 1 < end ? text.charAt(at + 1) : '\n']
  if (/[\r\n]/.test(before) && after === ' ') out.pushBreak()
  else if ((/\d/.test(before) && /\d/.test(after)) || (before === ' ' && after === ' ')) out.push(at, at + 1)
  else if (/[\p{L}\p{N}]/u.test(before) && /^\*{1,3}[\p{Lu}\p{N}]/u.test(text.slice(at, Math.min(end, at + 5))))
    out.push(at, at + 1)
  return at + 1
}

function healBackslash({ text, end, out }: Scan, at: number): number {
  const escaped = at + 1 < end && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))
  out.push(escaped ? at + 1 : at, escaped ? at + 2 : at + 1)
  return escaped ? at + 2 : at + 1
}

function healSpecial(scan: Scan, at: number, found: string): number {
  const { text, out } = scan
  const after = at + found.length
  const char = found.charAt(0)
  if (/\s/.test(char) && char !== '\ufeff') {
    if (partsItems(scan, at, after, found)) out.pushBreak()
    if (!joinsWord(scan, after, found)) out.pushSpace(at)
    return after
  }
  if (/[⁰¹²³⁴-⁹]/.test(char)) {
    if (hasExponent(text.slice(Math.max(0, at - 6), at))) out.push(at, after)
    else out.pushMark({ start: at, end: after }, found.length > 3 ? -1 : parseSuperscript(found))
    // A mark between two letters parts them: no space is printed there that could.
    if (/\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[after] ?? '')) out.pushBreak()
    return after
  }
  if (char === '*') return healAsterisk(scan, at)
  if (char === '\\') return healBackslash(scan, at)
  if (char === '<') return healAngle(scan, at)
  if (char === '[') return healBracket(scan, at)
  if (char === ']') return closeBracket(scan, at)
  // A control character between two letters is no joiner: without it the two words would be one.
  if (/\p{Cc}/u.test(char) && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[after] ?? ''))
    out.push(at, after)
  if (/[•‣▪●◦–-]/.test(char)) out.pushBreak()
  return after
}

/** Stretches of the unedited text as one running text; a page break between two of them becomes one space. */
export function heal(text: string, spans: readonly Span[], brackets: BracketNotes = new Set()): Healed {
  const out = healedBuilder(text)
  spans.forEach(({ start, end }, index) => {
    const before = spans[index - 1]
    const scan: Scan = { text, end, out, brackets, link: null }
    if (before !== undefined && partsItems(scan, before.end, start, '\n')) out.pushBreak()
    if (before !== undefined && !joinsWord(scan, start, '\n')) out.pushSpace(before.end)
    let at = start
    while (at < end) {
      const found = findSpecial(text, at, end)
      out.push(at, found)
      if (found === end) break
      at = healSpecial(scan, found, text.slice(found, endOfSpecial(text, found, end)))
    }
  })
  return out.finish()
}
