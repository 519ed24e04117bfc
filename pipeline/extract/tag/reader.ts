import { monthNames } from '../../lexicon/months.ts'
import type { Token } from '../mention.ts'
import type { Tag } from '../tag.ts'
import { days } from './bare-day.ts'
import { LINK, W } from './word-class.ts'

/** A sentence half tagged: classes of all its words, tags of those before `i`, and what the clause holds so far. */
export interface Reader {
  readonly tokens: readonly Token[]
  /** Bits of `W` for each token. */
  readonly classes: readonly number[]
  readonly tags: Tag[]
  /** A finite verb was read in this clause. */
  finite: boolean
  /** What `finite` was before a relative clause opened; null outside of one. */
  outer: boolean | null
  /** Index of the last verb read; -1 before the first. */
  lastVerb: number
  /** The sentence tells in the past: a finite past form was read. */
  told: boolean
  /** A clause that opened the sentence has ended. */
  opened: boolean
  /** Index of a helper whose subject and verb follow it, until the verb is read; else -1. */
  helper: number
  /** Index of a helper right before a comma, while the aside that the comma opens may still end; else -1. */
  parted: number
}

export function bits(reader: Reader, i: number): number {
  return i >= 0 && i < reader.classes.length ? (reader.classes[i] ?? W.PUNCT) : W.PUNCT
}

export function has(reader: Reader, i: number, wanted: number): boolean {
  return (bits(reader, i) & wanted) !== 0
}

/** A bare form that no -s marks. */
export function isBase(reader: Reader, i: number): boolean {
  return has(reader, i, W.BASE) && !has(reader, i, W.S)
}

export function lowerAt(reader: Reader, i: number): string {
  return reader.tokens[i]?.lower ?? ''
}

/** Index of the last word before `i` that is no adverb or negation; at most four are passed. Behind an aside, the helper before it. */
export function before(reader: Reader, i: number): number {
  let at = i - 1
  while (at >= 0 && at > i - 5 && (reader.tags[at] === 'ADV' || reader.tags[at] === 'NOT')) at--
  const isClosed = reader.parted >= 0 && at > reader.parted + 1 && lowerAt(reader, at) === ','
  return isClosed ? reader.parted : helperOverTime(reader, at, i)
}

const span = /^(?:week|weekend|month|year)$/

/** "will on Thursday, September 5, lead": the modal over a date with commas of its own; else `at`. */
function helperOverDate(reader: Reader, at: number, i: number): number {
  let on = at - 1
  const isOfDate = (k: number): boolean =>
    lowerAt(reader, k) === ',' ||
    monthNames.has(lowerAt(reader, k)) ||
    days.has(reader.tokens[k]?.text ?? '') ||
    reader.tokens[k]?.kind === 'digits'
  while (on > at - 8 && isOfDate(on)) on--
  const isDate = lowerAt(reader, on) === 'on' && on < at - 1
  return isDate && reader.tags[on - 1] === 'MODAL' && isBase(reader, i) ? on - 1 : at
}

/** "will on Thursday visit", "will next month open", "has on Friday met": the helper over the time that ends at `at`; else `at`. */
function helperOverTime(reader: Reader, at: number, i: number): number {
  if (lowerAt(reader, at) === ',') return helperOverDate(reader, at, i)
  const tag = reader.tags[at]
  if (tag !== 'NNP' && tag !== 'N' && tag !== 'NUM') return at
  const isDate = lowerAt(reader, at - 2) === 'on' && monthNames.has(lowerAt(reader, tag === 'NUM' ? at - 1 : at))
  if (isDate) return reader.tags[at - 3] === 'MODAL' && isBase(reader, i) ? at - 3 : at
  const isDay = days.has(reader.tokens[at]?.text ?? '')
  const isSpan = !isDay && span.test(lowerAt(reader, at)) && /^(?:next|this|last)$/.test(lowerAt(reader, at - 1))
  if (!isDay && !isSpan) return at
  const helper = isSpan || lowerAt(reader, at - 1) === 'on' ? at - 2 : at - 1
  const isPerfect = reader.tags[helper] === 'AUX' && /^(?:has|have|had|was|were|is|are)$/.test(lowerAt(reader, helper))
  const isHelped = reader.tags[helper] === 'MODAL' ? isBase(reader, i) : isPerfect && has(reader, i, W.PP)
  return isHelped ? helper : at
}

/** Index of the first word from `i` on that can only be an adverb no more. */
export function skipAdverbs(reader: Reader, i: number): number {
  let at = i
  while (at < i + 3 && isPlainAdverb(reader, at)) at++
  return at
}

function isPlainAdverb(reader: Reader, i: number): boolean {
  const word = bits(reader, i)
  // "money sent home by workers"
  if (lowerAt(reader, i) === 'home') return has(reader, i + 1, W.PREP | W.AUX | W.MODAL) && !has(reader, i + 1, W.NAME)
  return (word & (W.ADV | W.NOT)) !== 0 && (word & (W.PREP | W.ADJ | W.N | W.BASE | W.DET | W.SUB | W.NUM)) === 0
}

/** A word that begins a noun phrase beyond doubt: "the", "their", "300", "China", "them". */
export function startsPhrase(reader: Reader, i: number): boolean {
  const word = bits(reader, i)
  if (word & W.AUX || word & W.MODAL || lowerAt(reader, i) === 'that') return false
  if (word & (W.DET | W.NUM | W.NAME) || /^\p{Sc}$/u.test(lowerAt(reader, i))) return true
  if (word & W.POSS) return !lowerAt(reader, i).startsWith("'")
  return (word & W.PRON) !== 0 && (word & W.WH) === 0
}

/** A common noun or adjective that may go on with, or begin, a noun phrase. */
export function isNounish(reader: Reader, i: number): boolean {
  const word = bits(reader, i)
  if (word & (W.AUX | W.MODAL | LINK | W.PREP | W.DET | W.POSS | W.PRON)) return false
  if (word & (W.N | W.NAME)) return true
  return (word & W.ADJ) !== 0 && (word & W.ADV) === 0
}

export function lemmaOf(reader: Reader, i: number): string {
  const token = reader.tokens[i]
  return token?.word?.lemma ?? token?.lower ?? ''
}

/** Verbs that take no object: their past is hardly ever a participle after a noun. */
const intransitive = new Set(
  `rise fall grow increase decrease drop decline climb jump surge soar shrink plunge slump tumble plummet die arrive come go happen occur
  remain appear emerge recover exist depart return travel stay live work rebound slow slide sink last begin become start end seem belong
  stand sit sleep flow swell skyrocket rocket dip vanish disappear collapse erupt persist arise depend result consist talk smile fail succeed
  agree respond react vote continue amount total number vary range participate proceed deteriorate worsen improve speak meet hope
  apologise apologize protest gather retreat spike reply reside act comply cooperate collaborate compete evolve prevail
  land head look listen contract expand narrow widen peak double triple quadruple halve ease move rank rally strive sympathize linger
  joke quip laugh shrug grin kneel stroll bow dine
  resign retire abdicate convene adjourn dwindle subside ebb wane recede abate nosedive confer communicate liaise`.split(
    /\s+/,
  ),
)

export function isIntransitive(reader: Reader, i: number): boolean {
  const lemma = lemmaOf(reader, i)
  // "then left for Riyadh"
  return intransitive.has(lemma) || (lemma === 'leave' && lowerAt(reader, i + 1) === 'for')
}

const clauseOpeners = new Set([
  'after',
  'as',
  'before',
  'since',
  'because',
  'when',
  'while',
  'although',
  'though',
  'if',
  'until',
  'whereas',
])
/** How far a word is looked for: keeps the pass linear. */
const horizon = 16

/** Forms of helpers that make no clause finite. */
const infinite = new Set(['be', 'been', 'being', 'having'])
/** Behind a form that may be a noun in the plural these make it a verb: "cases rose" but "numbers up". */
const afterVerb = new Set(['up', 'out', 'off', 'down', 'back', 'away', 'over'])

function isFiniteHere(reader: Reader, i: number): boolean {
  const word = bits(reader, i)
  const lower = lowerAt(reader, i)
  if (word & W.AUX) return !infinite.has(lower) && lowerAt(reader, i - 1) !== 'to'
  if (word & W.MODAL) return (word & W.NAME) === 0 && !has(reader, i - 1, W.DET | W.POSS)
  if (word & W.NAME) return false
  if (word & W.PAST) {
    if (!(word & W.PP)) return (word & (W.N | W.ADJ)) === 0
    if (has(reader, i - 1, W.DET | W.POSS | W.PREP | W.ADJ)) return false
    if (isIntransitive(reader, i)) return !isNounish(reader, i + 1)
    return (
      (has(reader, i - 1, W.N | W.NAME | W.SUBJECT | W.NUM) || lowerAt(reader, i - 1) === ',') &&
      (startsPhrase(reader, i + 1) || lowerAt(reader, i + 1) === ',')
    )
  }
  if (word & W.S && afterVerb.has(lowerAt(reader, i + 1)) && has(reader, i - 1, W.N)) return true
  if (word & W.S) return (word & W.N) === 0 || (has(reader, i - 1, W.NAME) && startsPhrase(reader, i + 1))
  const isPlain = (word & W.BASE) !== 0 && (word & (W.N | W.ADJ | W.ADV | W.PREP)) === 0
  return isPlain && has(reader, i - 1, W.PLURAL | W.SUBJECT) && !isOfThoseHelped(reader, i)
}

/** "to help poor families rebuild": a bare form that "help" or "let" opens. */
function isOfThoseHelped(reader: Reader, i: number): boolean {
  let at = i - 1
  while (at > i - 5 && (isNounish(reader, at) || has(reader, at, W.DET | W.POSS | W.ADJ | W.PRON))) {
    if (/^(?:help|let)(?:s|ing)?$/.test(lowerAt(reader, at - 1))) return true
    at--
  }
  return false
}

/** "announced on Monday it will send": a pronoun with its own verb, told without "that". */
const opensClause = (reader: Reader, i: number): boolean =>
  /^(?:it|they|he|she|we)$/.test(lowerAt(reader, i)) &&
  has(reader, i + 1, W.AUX | W.MODAL) &&
  !has(reader, i - 1, W.PREP | W.CONJ)

/** ", and Tokyo is to send", ", and Chile sent": behind a comma a name that has a verb of its own. */
function opensNamedClause(reader: Reader, and: number): boolean {
  let i = and + 1
  while (i < and + horizon && has(reader, i, W.NAME)) i++
  return i > and + 1 && lowerAt(reader, and - 1) === ',' && isFiniteHere(reader, i)
}

/** Whether a finite verb follows in the same clause, before the next link; with `commas` one comma may be passed. */
export function finiteAhead(reader: Reader, from: number, commas = 0): boolean {
  let passed = 0
  for (let i = from; i < reader.classes.length && i < from + horizon; i++) {
    const word = bits(reader, i)
    const lower = lowerAt(reader, i)
    if (word & W.PUNCT) {
      if (lower === '-' || lower === "'" || lower === '%' || lower === '"' || lower === '$') continue
      if (lower !== ',' || ++passed > commas) return false
      continue
    }
    if (word & W.WH || clauseOpeners.has(lower) || (i > from && opensClause(reader, i))) return false
    if (word & W.CONJ && opensNamedClause(reader, i)) return false
    if (word & W.CONJ && (passed === 0 || lower === 'but')) {
      if (isFiniteHere(reader, i + 1) && !startsPhrase(reader, i + 1)) return false
      continue
    }
    if (isFiniteHere(reader, i)) return true
  }
  return false
}
