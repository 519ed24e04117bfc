import { findCitationDates } from './citation-date.ts'

/** Its last word, without what brackets and ends an address. */
function lastWordOf(text: string): string {
  const tail = text.slice(-2000).replace(/[\s.>)*;]{0,8}$/, '')
  let from = tail.length
  while (from > 0 && !/\s/.test(tail.charAt(from - 1))) from--
  return tail.slice(from).replace(/^[<(]/, '')
}

const isAddress = (word: string): boolean =>
  /^(?:https?:\/\/|www\.|\[?www\.)/.test(word) || word.includes('](http') || word.includes('<http')

const bareTail = (text: string): string => text.slice(-80).replace(/[\s*_]{0,6}$/, '')

/** A note that a page break cut: it ends with neither an address nor a full stop, and is no "Ibid". */
export function isUnfinishedNote(text: string): boolean {
  const tail = bareTail(text)
  if (/^\S{0,6}\s{0,3}[*_]{0,2}ibid\b/i.test(text) && text.length < 60) return false
  return !/[.!?>”"’)\]]$/.test(tail) && !isAddress(lastWordOf(text))
}

/** A title, a publication, a date and mostly an address at the end: a note without its mark looks so. */
export function looksLikeCitation(text: string): boolean {
  if (text.length > 3000) return false
  const dates = findCitationDates(text.slice(-400))
  if (isAddress(lastWordOf(text))) return dates.length > 0 || /,\s{1,3}<?(?:https?:)/.test(text.slice(-600))
  const last = dates.at(-1)
  if (last === undefined || last.year === null || text.length > 400) return false
  const tail = text.slice(-400)
  return /^\W{0,4}$/.test(tail.slice(last.end)) && /,\s{0,2}$/.test(tail.slice(0, last.start))
}

/** Whether a block goes on with the unfinished note before it. */
export function isNoteRest(text: string, isNext: boolean): boolean {
  if (/^<?(?:https?:\/\/|www\.)/.test(text)) return true
  if (/^(?:1[89]|20)\d{2}(?:[,.;]|$)/.test(text)) return text.length < 600
  if (text.length < 1500 && isAddress(lastWordOf(text)) && looksLikeCitation(text)) return true
  const [date] = findCitationDates(text.slice(0, 40))
  if (date?.start === 0 && text.length < 300 && /^,/.test(text.slice(date.end))) return true
  return isNext && /^\p{Ll}/u.test(text) && text.length < 600
}
