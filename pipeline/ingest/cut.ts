/** Closing quotes, brackets, marks and leftovers of Markdown behind the last word. */
const closers = /[\s*_”’"'»)\]¹²³⁰⁴-⁹]/

function lastSign(text: string): string {
  let at = text.length - 1
  const lowest = Math.max(0, at - 40)
  while (at > lowest && closers.test(text.charAt(at))) at--
  // "[3]" at the end is a mark as well.
  const bracket = /([^\s])\s?\[\^?\d{1,3}\]?$/.exec(text.slice(Math.max(0, at - 8), at + 1))
  return bracket?.[1] ?? text.charAt(at)
}

/** Whether a paragraph ends as paragraphs do: with a full stop or a colon, before marks and closing quotes. */
export const isFinished = (text: string): boolean => /[.!?…。！？:：]/.test(lastSign(text))

const opensListItem = /^(?:[•‣▪●◦|*–-]\s?|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)]\s)/u

/** Items of a list need no full stop. */
function endsInListItem(text: string): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
  return /^\s{0,8}(?:[•‣▪●◦*–-]\s|\|)/.test(line)
}

/** Whether a sentence runs on from the end of `before` to the start of `after`. */
export function isCutAt(before: string, after: string): boolean {
  if (opensListItem.test(after.slice(0, 8))) return false
  if (/^["“‘'(*]{0,3}\p{Ll}/u.test(after)) return true
  if (isFinished(before) || lastSign(before) === ';' || endsInListItem(before)) return false
  // Short lines without a stop are verses, entries of a list or a title.
  return before.length >= 40 || before.split(/\s+/, 7).length > 6
}
