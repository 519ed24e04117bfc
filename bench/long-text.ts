import { readFileSync } from 'node:fs'

const report = readFileSync(new URL('../raw/ciis-2020-04/report.txt', import.meta.url), 'utf8')

/** Always the same numbers, as two runs should read the same text. */
function randomDigits(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff // a plain product would lose its low bits
    return 1 + ((state >> 16) % 9)
  }
}

/** The report's text again and again, cut at `bytes`, each time with other figures: no reader knows a sentence from before. */
export function longText(bytes: number): string {
  const digit = randomDigits()
  const parts: string[] = []
  for (let length = 0; length < bytes; length += report.length)
    parts.push(length === 0 ? report : report.replace(/[1-9]/g, () => String(digit())))
  return Buffer.from(parts.join('\n'))
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/, '')
}
