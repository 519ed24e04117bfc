import type { Token } from './mention.ts'
import { plainDigits } from './plain-digits.ts'
import { wordIn } from './word.ts'

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3
/** Marks without a width: directions, joiners, soft hyphens. */
const INVISIBLE = 4

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** Class of every UTF-16 unit, so that the pass itself needs no pattern. */
const classes: Uint8Array = (() => {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code)
    if (invisible.test(char)) table[code] = INVISIBLE
    else if (/\p{Nd}/u.test(char)) table[code] = DIGIT
    else if (/\s/.test(char)) table[code] = SPACE
    else if (/[\p{L}\p{M}]/u.test(char)) table[code] = LETTER
  }
  return table
})()

const DOT = 0x2e
const COMMA = 0x2c
/** From a mark to its twin of full width ("３，０００．５"). */
const FULL_WIDTH = 0xfee0

/** Before a bare space group, a month: "March 16 300 people" holds two numbers. */
const months = new Set(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december'.split(
    ' ',
  ),
)

function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (classes[text.charCodeAt(at)] ?? OTHER) : SPACE
}

function isAt(text: string, at: number, mark: number): boolean {
  const code = text.charCodeAt(at)
  return code === mark || code === mark + FULL_WIDTH
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** Length of the run of digits at `at`, counted up to 4. */
function shortRun(text: string, at: number): number {
  let length = 0
  while (length < 4 && classAt(text, at + length) === DIGIT) length++
  return length
}

function endOfRun(text: string, from: number, kind: number): number {
  let at = from
  while (at < text.length && classes[text.charCodeAt(at)] === kind) at++
  return at
}

/** End of "12,34,567" from its first comma on, or -1. At most six pairs, so that a long list is not read twice. */
function endOfIndianGroups(text: string, from: number): number {
  let at = from
  for (let pairs = 0; pairs < 6; pairs++) {
    if (!isAt(text, at, COMMA)) return -1
    const run = shortRun(text, at + 1)
    if (run === 3 && pairs > 0) return at + 4
    if (run !== 2) return -1
    at += 3
  }
  return -1
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f
}

/** A plain space groups digits only where the number stands free: not "COVID-19 200 beds", not "May 16 300 guests". */
function mayGroupBySpace(text: string, start: number, last: Token | undefined): boolean {
  if (isAt(text, start, 0x30)) return false
  if (last === undefined) return true
  if (last.end === start) return last.kind === 'punct' && !'-–—/:.+'.includes(last.text)
  return last.kind !== 'digits' && !months.has(last.lower)
}

/** Where a space group ends, what follows must not make it a number of its own: "12 345-page", "3 100k". */
function isSpaceGroup(text: string, at: number): boolean {
  if (!isGroupSpace(text.charCodeAt(at)) || shortRun(text, at + 1) !== 3) return false
  return classAt(text, at + 4) !== LETTER && !isAt(text, at + 4, COMMA)
}

function endOfGroups(text: string, start: number, runEnd: number, last: Token | undefined): number {
  if (runEnd - start > 3) return runEnd
  let at = runEnd
  if (isAt(text, at, COMMA)) {
    if (runEnd - start <= 2) {
      const indian = endOfIndianGroups(text, at)
      if (indian > 0) return indian
    }
    while (isAt(text, at, COMMA) && shortRun(text, at + 1) === 3) at += 4
    return at
  }
  if (!isSpaceGroup(text, at) || !mayGroupBySpace(text, start, last)) return runEnd
  while (isSpaceGroup(text, at)) at += 4
  return at
}

/** Groups, then decimals; further ".d" (versions, "30.03.2020") stay in the same token. */
function endOfDigits(text: string, start: number, last: Token | undefined): number {
  let at = endOfGroups(text, start, endOfRun(text, start, DIGIT), last)
  while (isAt(text, at, DOT) && classAt(text, at + 1) === DIGIT) {
    at = endOfRun(text, at + 1, DIGIT)
  }
  return at
}

/** "U.S.", "p.m.", "D.P.R.K": single letters with dots. */
function endOfAcronym(text: string, start: number): number {
  let at = start
  let letters = 0
  while (classAt(text, at) === LETTER && classAt(text, at + 1) !== LETTER) {
    letters++
    if (text.charCodeAt(at + 1) !== DOT) return letters > 1 ? at + 1 : -1
    at += 2
  }
  return letters > 1 ? at : -1
}

function isGenitive(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  return isApostrophe(text.charCodeAt(at)) && (code === 0x73 || code === 0x53) && classAt(text, at + 2) !== LETTER
}

/** Letters with inner apostrophes ("don't", "d'Ivoire"), but not the genitive's. */
function endOfWord(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === DOT) {
    const acronym = endOfAcronym(text, start)
    if (acronym > 0) return acronym
  }
  let at = endOfRun(text, start + 1, LETTER)
  while (isApostrophe(text.charCodeAt(at)) && classAt(text, at + 1) === LETTER && !isGenitive(text, at)) {
    at = endOfRun(text, at + 1, LETTER)
  }
  return at
}

function wordToken(text: string, start: number, end: number): Token {
  const word = wordIn(text, start, end)
  return { start, end, text: word.text, lower: word.lower, kind: 'word', word }
}

/** Digits of full width and of other scripts come out as plain ones, so that every reader knows their value. */
function digitsToken(text: string, start: number, end: number): Token {
  const digits = plainDigits(text.slice(start, end))
  return { start, end, text: digits, lower: digits, kind: 'digits', word: null }
}

function markToken(text: string, start: number): Token {
  const isPair = (text.charCodeAt(start) & 0xfc00) === 0xd800 && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00
  const end = isPair ? start + 2 : start + 1
  const mark = isPair ? text.slice(start, end) : String.fromCharCode(text.charCodeAt(start))
  if (isPair && /^\p{Nd}$/u.test(mark)) return digitsToken(text, start, end)
  return { start, end, text: mark, lower: mark === '’' ? "'" : mark, kind: 'punct', word: null }
}

function nextToken(text: string, at: number, kind: number, last: Token | undefined): Token {
  if (kind === LETTER) return wordToken(text, at, endOfWord(text, at))
  if (kind === DIGIT) return digitsToken(text, at, endOfDigits(text, at, last))
  if (last !== undefined && last.end === at && last.kind !== 'punct' && isGenitive(text, at)) {
    return wordToken(text, at, at + 2)
  }
  const isPointFirst = text.charCodeAt(at) === DOT && classAt(text, at + 1) === DIGIT
  if (isPointFirst && (last === undefined || last.end < at || '$€£¥'.includes(last.text))) {
    return digitsToken(text, at, endOfRun(text, at + 1, DIGIT))
  }
  return markToken(text, at)
}

/** Null where a mark without a width stands in the text. */
function tokenizeVisible(text: string): Token[] | null {
  const tokens: Token[] = []
  let last: Token | undefined
  let at = 0
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)] ?? OTHER
    if (kind === SPACE) {
      at++
      continue
    }
    if (kind === INVISIBLE) return null
    last = nextToken(text, at, kind, last)
    tokens.push(last)
    at = last.end
  }
  return tokens
}

/** Reads as if the marks were not there; the offsets are those of the text with them. */
function tokenizeAround(text: string): Token[] {
  const places = new Uint32Array(text.length)
  let seen = ''
  let from = 0
  let count = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && classes[text.charCodeAt(at)] !== INVISIBLE) {
      places[count] = at
      count++
      continue
    }
    seen += text.slice(from, at)
    from = at + 1
  }
  const place = (at: number): number => places[at] ?? 0
  const tokens = tokenizeVisible(seen) ?? []
  return tokens.map((token) => ({ ...token, start: place(token.start), end: place(token.end - 1) + 1 }))
}

/**
 * Words, numbers in digits and marks, in order; white space is left out. One pass, linear in the text.
 * Marks without a width are part of no token and part none.
 */
export function tokenize(text: string): Token[] {
  return tokenizeVisible(text) ?? tokenizeAround(text)
}
