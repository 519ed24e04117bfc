/** The UTF-16 units of the text that is tokenized, and the class of each. */

export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
/** Marks without a width: directions, joiners, soft hyphens. */
export const INVISIBLE = 4

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** Class of every UTF-16 unit, so that the pass itself needs no pattern. */
export const classes: Uint8Array = (() => {
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

export const DOT = 0x2e
export const COMMA = 0x2c
export const HYPHEN = 0x2d
/** From a mark to its twin of full width ("３，０００．５"). */
const FULL_WIDTH = 0xfee0

/**
 * The units of the text at hand, and spaces behind its end, since looking ahead ends there.
 * Copied out of the string, whose units cost more to ask for one by one, as it is a piece of another.
 */
export let units = new Uint16Array(8192)
const lookahead = 8

export function load(text: string): void {
  // Strings are of many kinds inside: to ask one for its length costs more than to remember it.
  const { length } = text
  if (length + lookahead > units.length) units = new Uint16Array(2 * length + lookahead)
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  units.fill(0x20, length, length + lookahead)
}

export const unitAt = (at: number): number => units[at] ?? 0x20
export const classAt = (at: number): number => classes[unitAt(at)] ?? OTHER

export function isAt(at: number, mark: number): boolean {
  const code = unitAt(at)
  return code === mark || code === mark + FULL_WIDTH
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** Length of the run of digits at `at`, counted up to 4. */
export function shortRun(at: number): number {
  let length = 0
  while (length < 4 && classAt(at + length) === DIGIT) length++
  return length
}

export function endOfRun(from: number, kind: number): number {
  let at = from
  while (classAt(at) === kind) at++
  return at
}
