import { monthWords } from '../lexicon/months.ts'
import { verbForms } from '../lexicon/verbs.ts'
import type { Token } from './mention.ts'
import { plainDigits } from './plain-digits.ts'
import {
  COMMA,
  classAt,
  classes,
  DIGIT,
  DOT,
  endOfRun,
  HYPHEN,
  INVISIBLE,
  isApostrophe,
  isAt,
  LETTER,
  load,
  OTHER,
  SPACE,
  shortRun,
  unitAt,
  units,
} from './text-units.ts'
import { wordIn } from './word.ts'

/** End of "12,34,567" from its first comma on, or -1. At most six pairs, so that a long list is not read twice. */
function endOfIndianGroups(from: number): number {
  let at = from
  for (let pairs = 0; pairs < 6; pairs++) {
    if (!isAt(at, COMMA)) return -1
    const run = shortRun(at + 1)
    if (run === 3 && pairs > 0) return at + 4
    if (run !== 2) return -1
    at += 3
  }
  return -1
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f
}

/** Before a bare space group: "March 16 300 people" holds two numbers, though "April 15 000 of them" one. */
function isMonth(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  return monthWords.has((last?.text === '.' ? tokens.at(-2) : last)?.lower ?? '')
}

/** A plain space groups digits only where the number stands free: not "COVID-19 200 beds", not "May 16 300 guests". */
function mayGroupBySpace(start: number, runEnd: number, tokens: readonly Token[]): boolean {
  if (isAt(start, 0x30)) return false
  const last = tokens.at(-1)
  if (last === undefined) return true
  // "R60 000": a letter that is a currency's.
  if (last.end === start && (last.text === 'R' || last.text === 'P')) return true
  if (last.end === start) return last.kind === 'punct' && !'-–—/:.+'.includes(last.text)
  return last.kind !== 'digits' && (isAt(runEnd + 1, 0x30) || !isMonth(tokens))
}

/** Where a space group ends, what follows must not make it a number of its own: "12 345-page", "3 100k"; "1 995,00" has decimals. */
function isSpaceGroup(at: number): boolean {
  if (!isGroupSpace(unitAt(at)) || shortRun(at + 1) !== 3) return false
  return classAt(at + 4) !== LETTER && !(isAt(at + 4, COMMA) && classAt(at + 5) === DIGIT && shortRun(at + 5) !== 2)
}

/** "1'250'000", as the Swiss write it. */
function isApostropheGroup(at: number): boolean {
  return isApostrophe(unitAt(at)) && shortRun(at + 1) === 3 && classAt(at + 4) !== LETTER
}

function endOfGroups(start: number, runEnd: number, tokens: readonly Token[]): number {
  if (runEnd - start > 3) return runEnd
  let at = runEnd
  if (isAt(at, COMMA)) {
    if (runEnd - start <= 2) {
      const indian = endOfIndianGroups(at)
      if (indian > 0) return indian
    }
    while (isAt(at, COMMA) && shortRun(at + 1) === 3) at += 4
    return at
  }
  if (isApostropheGroup(at)) {
    while (isApostropheGroup(at)) at += 4
    return at
  }
  if (!isSpaceGroup(at) || !mayGroupBySpace(start, runEnd, tokens)) return runEnd
  while (isSpaceGroup(at)) at += 4
  return at
}

/** Groups, then decimals; further ".d" (versions, "30.03.2020") stay in the same token. */
function endOfDigits(start: number, tokens: readonly Token[]): number {
  let at = endOfGroups(start, endOfRun(start, DIGIT), tokens)
  while (isAt(at, DOT) && classAt(at + 1) === DIGIT) {
    at = endOfRun(at + 1, DIGIT)
  }
  return at
}

/** "U.S.", "p.m.", "D.P.R.K": single letters with dots. */
function endOfAcronym(start: number): number {
  let at = start
  let letters = 0
  while (classAt(at) === LETTER && classAt(at + 1) !== LETTER) {
    letters++
    if (unitAt(at + 1) !== DOT) return letters > 1 ? at + 1 : -1
    at += 2
  }
  return letters > 1 ? at : -1
}

function isGenitive(at: number): boolean {
  const code = unitAt(at + 1)
  return isApostrophe(unitAt(at)) && (code === 0x73 || code === 0x53) && classAt(at + 2) !== LETTER
}

/** "he'll", "they've", "we're", "she'd", "I'm": a verb of its own. */
function isShortVerb(at: number): boolean {
  if (!isApostrophe(unitAt(at)) || classAt(at + 1) !== LETTER) return false
  const end = endOfRun(at + 1, LETTER)
  const letters = String.fromCharCode(unitAt(at + 1), end > at + 2 ? unitAt(at + 2) : 0x20).toLowerCase()
  return end === at + 2 ? letters === 'd ' || letters === 'm ' : end === at + 3 && /^(?:ll|ve|re)$/.test(letters)
}

/** "will co-chair", "to re-establish": in its base form a verb only behind these. */
const helpers = /^(?:will|would|to|shall|may|can|could|should)$/
const isBase = (word: string): boolean =>
  verbForms.get(word.toLowerCase())?.some(({ form }) => form === 'base') === true

/** "co-chaired", "re-opening": from the prefix on to the end of a form of a verb, else -1. */
function endOfPrefixed(start: number, before: string): number {
  if (classAt(start + 2) === LETTER || unitAt(start + 2) !== HYPHEN || classAt(start + 3) !== LETTER) return -1
  const prefix = String.fromCharCode(unitAt(start), unitAt(start + 1)).toLowerCase()
  if (prefix !== 'co' && prefix !== 're') return -1
  const end = endOfRun(start + 3, LETTER)
  const isVerb =
    /(?:ed|ing)$/.test(String.fromCharCode(unitAt(end - 3), unitAt(end - 2), unitAt(end - 1))) ||
    (end - start < 16 && helpers.test(before) && isBase(String.fromCharCode(...units.subarray(start, end))))
  return isVerb && end - start > 6 ? end : -1
}

/** Letters with inner apostrophes ("don't", "d'Ivoire"), but not the genitive's, nor those of a verb. */
function endOfWord(start: number, before: string): number {
  if (unitAt(start + 1) === DOT) {
    const acronym = endOfAcronym(start)
    if (acronym > 0) return acronym
  }
  const prefixed = endOfPrefixed(start, before)
  if (prefixed > 0) return prefixed
  let at = endOfRun(start + 1, LETTER)
  while (isApostrophe(unitAt(at)) && classAt(at + 1) === LETTER && !isGenitive(at) && !isShortVerb(at)) {
    at = endOfRun(at + 1, LETTER)
  }
  return at
}

function wordToken(text: string, start: number, end: number): Token {
  const word = wordIn(text, units, start, end)
  return { start, end, text: word.text, lower: word.lower, kind: 'word', word }
}

/** Digits of full width and of other scripts come out as plain ones, so that every reader knows their value. */
function digitsToken(text: string, start: number, end: number): Token {
  const digits = plainDigits(text.slice(start, end))
  return { start, end, text: digits, lower: digits, kind: 'digits', word: null }
}

/** "the fair -- a small one -- closed", "word--word": two hyphens are a dash, as wires write it. */
function isTypedDash(start: number): boolean {
  if (unitAt(start) !== HYPHEN || unitAt(start + 1) !== HYPHEN) return false
  const [before, next] = [start === 0 ? SPACE : classAt(start - 1), classAt(start + 2)]
  return before !== OTHER && (before === SPACE) === (next === SPACE) && next !== OTHER
}

const AMPERSAND = 0x26
const and = Uint16Array.of(0x61, 0x6e, 0x64)

/** "20 tents & 30 beds", "food & medicine": stands for the word, but in "Brandt & Sons" is a piece of the name. */
function isAnd(start: number): boolean {
  if (!isAt(start, AMPERSAND) || start === 0 || classAt(start - 1) !== SPACE || classAt(start + 1) !== SPACE)
    return false
  const next = String.fromCharCode(unitAt(start + 2))
  return classAt(start + 2) === DIGIT || '$€£¥'.includes(next) || next !== next.toUpperCase()
}

function markToken(text: string, start: number): Token {
  if (isAnd(start)) {
    const word = wordIn('and', and, 0, 3)
    return { start, end: start + 1, text: word.text, lower: word.lower, kind: 'word', word }
  }
  if (isTypedDash(start)) return { start, end: start + 2, text: '—', lower: '—', kind: 'punct', word: null }
  const isPair = (unitAt(start) & 0xfc00) === 0xd800 && (unitAt(start + 1) & 0xfc00) === 0xdc00
  const end = isPair ? start + 2 : start + 1
  const mark = isPair ? text.slice(start, end) : String.fromCharCode(unitAt(start))
  if (isPair && /^\p{Nd}$/u.test(mark)) return digitsToken(text, start, end)
  return { start, end, text: mark, lower: mark === '’' ? "'" : mark, kind: 'punct', word: null }
}

function nextToken(text: string, at: number, kind: number, tokens: readonly Token[]): Token {
  if (kind === LETTER) return wordToken(text, at, endOfWord(at, tokens.at(-1)?.lower ?? ''))
  if (kind === DIGIT) return digitsToken(text, at, endOfDigits(at, tokens))
  const last = tokens.at(-1)
  const isClitic = last !== undefined && last.end === at && last.kind !== 'punct'
  if (isClitic && isGenitive(at)) return wordToken(text, at, at + 2)
  if (isClitic && isShortVerb(at)) return wordToken(text, at, endOfRun(at + 1, LETTER))
  const isPointFirst = unitAt(at) === DOT && classAt(at + 1) === DIGIT
  if (isPointFirst && (last === undefined || last.end < at || '$€£¥'.includes(last.text))) {
    return digitsToken(text, at, endOfRun(at + 1, DIGIT))
  }
  return markToken(text, at)
}

/** Null where a mark without a width stands in the text. */
function tokenizeVisible(text: string): Token[] | null {
  load(text)
  const { length } = text
  const tokens: Token[] = []
  let at = 0
  while (at < length) {
    const kind = classAt(at)
    if (kind === SPACE) {
      at++
      continue
    }
    if (kind === INVISIBLE) return null
    const token = nextToken(text, at, kind, tokens)
    tokens.push(token)
    at = token.end
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
