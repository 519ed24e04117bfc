import { grouped as digits } from '../../wording.ts'
import { monthNames } from '../view/date-text.ts'
/** All digits in groups of three, with a true minus sign. */
export const grouped = (value: number): string => `${value < 0 ? '−' : ''}${digits(Math.abs(value))}`

const scales = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' },
] as const

const scaleOf = (value: number) => scales.find(({ from }) => Math.abs(value) >= from)

const threeDigits = (value: number): string => grouped(Number(value.toPrecision(3)))

/** "2.35 million", rounded to three digits; below a million in full. */
export function short(value: number): string {
  const scale = scaleOf(value)
  return scale === undefined ? grouped(value) : `${threeDigits(value / scale.from)} ${scale.word}`
}

/** "60,000–70,000", "at least 5 million", "up to 10"; as short as `short`. */
export function interval(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'open at both ends' : `up to ${short(high)}`
  if (high === null) return `at least ${short(low)}`
  if (low === high) return short(low)
  const [a, b] = [scaleOf(low), scaleOf(high)]
  return a !== undefined && a === b ? `${threeDigits(low / a.from)}–${short(high)}` : `${short(low)}–${short(high)}`
}

const plurals: Readonly<Record<string, string>> = { person: 'people' }

/** "kits", "batches", "people". */
export function plural(noun: string): string {
  if (plurals[noun] !== undefined) return plurals[noun]
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** "1 gift", "1,204 gifts". */
export const counted = (count: number, noun: string): string => `${grouped(count)} ${count === 1 ? noun : plural(noun)}`

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`
}

/** Cut to so many characters, not within one that takes two code units. */
export function clipped(text: string, length: number): string {
  const signs = [...text]
  return signs.length <= length
    ? text
    : `${signs
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Order of texts by their code units: the same in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** "March 2020" for `2020-03-18`. */
export const monthName = (day: string): string => `${monthNames[Number(day.slice(5, 7)) - 1] ?? day} ${day.slice(0, 4)}`

/** "18 Mar" for `2020-03-18`. */
export const shortDay = (day: string): string =>
  `${Number(day.slice(8, 10))} ${(monthNames[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)}`

/** Lines of at most so many characters, broken between words where they allow it. */
export function wrapped(text: string, length: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > length) lines.push(clipped(word, length))
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** What a picture and its text alternative have room for, of many; the data beside them have the rest. */
export function joined(words: readonly string[], separator: string, most = 40): string {
  const shown = words.slice(0, most)
  const more = words.length - shown.length
  return [...shown, ...(more === 0 ? [] : [`and ${grouped(more)} more`])].join(separator)
}

/** A sentence for the caption where only the first of many are drawn; else nothing. */
export const drawnOf = (shown: number, all: number, noun: string): string =>
  shown >= all ? '' : ` Of ${counted(all, noun)} ${grouped(shown)} are drawn; the data have them all.`
