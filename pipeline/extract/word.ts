import { type VerbForm, verbForms } from '../lexicon/verbs.ts'
import { classOf } from './tag/word-class.ts'

/** What is known of a spelling, whatever stands around it: looked up once, so that the same word costs little the next time. */
export interface Word {
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  /** What it may be a form of, as a verb; empty where it is none. */
  readonly verbs: readonly VerbForm[]
  /** The first verb that it may be a form of, else `lower`. */
  readonly lemma: string
  /** Begins with a capital letter. */
  readonly isCapital: boolean
  /** All capitals: "WHO". */
  readonly isAcronym: boolean
  /** Bits of `W`: what it can be. */
  readonly bits: number
  /** Of the char codes of `text`. */
  readonly hash: number
  /** Bits of the tests (`word-test.ts`) that it was put to, and of those that it passed. */
  tested: number
  passed: number
  /** What lexicons answer of it (`word-test.ts`), each at an index of its own. */
  readonly facts: unknown[]
}

/** One string a spelling, so that `lower === 'of'` compares two addresses and no letters: a name of a property is always that one. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text

const none: readonly VerbForm[] = []

function makeWord(text: string, hash: number): Word {
  const lower = interned(text.toLowerCase().replaceAll('’', "'"))
  const first = text.charAt(0)
  const verbs = verbForms.get(lower) ?? none
  return {
    text: text === lower ? lower : interned(text),
    lower,
    verbs,
    lemma: interned(verbs[0]?.lemma ?? lower),
    isCapital: first !== first.toLowerCase(),
    isAcronym: text.length > 1 && text === text.toUpperCase(),
    bits: classOf(lower),
    hash,
    tested: 0,
    passed: 0,
    facts: [],
  }
}

/** So many words are kept, then all are forgotten: a text without end of new ones must not fill the memory. */
const mostWords = 2 ** 14
/** A longer word is hardly met again. */
const longestWord = 40
/** A word that so many others stand in the way of is made anew each time: a text made of such words must not be slow. */
const mostSteps = 16

const slots = 1 << 16
const known: (Word | undefined)[] = new Array(slots).fill(undefined)
let count = 0

function keep(slot: number, word: Word): void {
  if (count >= mostWords) {
    known.fill(undefined)
    count = 0
  }
  known[slot] = word
  count++
}

function isSpelled(spelling: string, units: Uint16Array, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let i = 0; i < spelling.length; i++) if (spelling.charCodeAt(i) !== units[start + i]) return false
  return true
}

/** The word at a place of the text, whose units are given as well. One that was met before is found by its letters, without being cut out. */
export function wordIn(text: string, units: Uint16Array, start: number, end: number): Word {
  if (end - start > longestWord) return makeWord(text.slice(start, end), 0)
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0
  const home = hash ^ (hash >>> 16)
  for (let step = 0; step < mostSteps; step++) {
    const slot = (home + step) & (slots - 1)
    const word = known[slot]
    if (word === undefined) {
      const made = makeWord(text.slice(start, end), hash)
      keep(slot, made)
      return made
    }
    if (word.hash === hash && isSpelled(word.text, units, start, end)) return word
  }
  return makeWord(text.slice(start, end), hash)
}
