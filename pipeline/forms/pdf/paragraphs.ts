import type { Line, Setting } from './lines.ts'

const bullet = /^[•‣▪●◦■□○➢➤✓]\s?/
const itemStart = /^(?:[-–—*]\s|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)]\s)/u
const sentenceEnd = /[.!?:;…](?:[”’"')\]¹²³⁰⁴-⁹]|\[\^\d{1,3}\]){0,6}$/

/** Whether a text ends as sentences do, before marks and closing quotes. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-40))

const isBullet = (text: string): boolean => bullet.test(text)
export const withoutBullet = (text: string): string => text.replace(bullet, '')

/** Whether the first word of a line had fitted on the line before, which thus ends where its writer ended it. */
function hadRoom(before: Line, line: Line): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const width = ((line.right - line.x) / Math.max(line.text.length, 1)) * word
  return before.right + width + line.size * 0.8 < before.end
}

const isIndented = ({ x, left, size }: Line): boolean => x - left > size * 0.7

/** A line centred in its column: its indent says nothing. */
const isCentred = (line: Line): boolean =>
  isIndented(line) && Math.abs(line.x - line.left - (line.end - line.right)) < line.size

export const opensItem = (line: Line): boolean => isBullet(line.text) || itemStart.test(line.text)

/** Whether a list item opens: signs that also open lines of prose count only after a sentence, or where the line is set in. */
const isItemAfter = (before: Line, line: Line): boolean =>
  isBullet(line.text) || (itemStart.test(line.text) && (endsSentence(before.text) || isIndented(line)))

/** Whether a new block begins with a line. `first` is the first line of the open one. */
export function isParagraphBreak(first: Line, before: Line, line: Line, { leading, size }: Setting): boolean {
  if (before.column !== line.column) return true
  const step = line.baseline - before.baseline
  if (Math.abs(line.size - before.size) > before.size * 0.06) return true
  if (step <= 0 || step > Math.max(leading * 1.22 * Math.max(line.size, size * 0.7), line.size * 1.05)) return true
  if (isItemAfter(before, line)) return true
  const isItem = opensItem(first)
  // The lines of an item stand under its first word; one that stands under its sign is no part of it.
  if (isItem && line.x > first.x + line.size * 0.4) return false
  if (isItem && isBullet(first.text) && line.x <= first.x + 1) return true
  if (line.font !== before.font && hadRoom(before, line) && !endsSentence(before.text)) return true
  const isCentredPair = isCentred(line) && isCentred(before)
  if (!isCentredPair && isIndented(line) && !isIndented(before) && line.x - before.x > line.size * 0.7) return true
  if (!hadRoom(before, line)) return false
  const isShort = before.right - before.left < (before.end - before.left) * 0.6
  return endsSentence(before.text) || (isShort && !isCentredPair && /^[\p{Lu}\d“"‘]/u.test(line.text))
}
