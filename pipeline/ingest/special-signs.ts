/** Classes of UTF-16 units, so that running text is passed over without a pattern. */
const PLAIN = 0
/** Alone it is as it should be, before more white space it is not. */
const SPACE = 1
const RAISED = 2
/** Opens a list item at the start of a line. */
const DASH = 3
const ALWAYS = 4
const BLANK = 5

const classes: Uint8Array = (() => {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = String.fromCharCode(unit)
    if (sign === ' ') table[unit] = SPACE
    else if (/\s/.test(sign)) table[unit] = BLANK
    else if (/[\p{Cc}\u00ad\u200b-\u200f\u2060*\\<[\]•‣▪●◦]/u.test(sign)) table[unit] = ALWAYS
    else if (/[⁰¹²³⁴-⁹]/.test(sign)) table[unit] = RAISED
    else if (sign === '-' || sign === '–') table[unit] = DASH
  }
  return table
})()

const classAt = (text: string, at: number): number =>
  at < text.length ? (classes[text.charCodeAt(at)] ?? PLAIN) : PLAIN
const isBlank = (kind: number): boolean => kind === SPACE || kind === BLANK

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d

/** "- 1,200" and nothing else on its line: the sign of a number, that opens no item. */
function isSign(text: string, at: number): boolean {
  let to = at + 2
  while (to < text.length && /[\d.,]/.test(text.charAt(to))) to++
  const hasNumber = to > at + 2
  while (to < text.length && (text.charAt(to) === ' ' || text.charAt(to) === '\t')) to++
  return hasNumber && (to >= text.length || isLineEnd(text.charCodeAt(to)))
}

function opensLine(text: string, at: number): boolean {
  const before = at === 0 ? 0x0a : text.charCodeAt(at - 1)
  return isLineEnd(before) && isBlank(classAt(text, at + 1)) && !isSign(text, at)
}

function isSpecial(text: string, at: number): boolean {
  const kind = classAt(text, at)
  if (kind === PLAIN) return false
  if (kind === SPACE) return isBlank(classAt(text, at + 1))
  return kind !== DASH || opensLine(text, at)
}

/** The first place from `from` on that is no running text: a run of white space, a mark, a leftover of the layout; `end` where none is before it. */
export function findSpecial(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isSpecial(text, at)) at++
  return at
}

/** One past the special sign at `at`: runs of white space and of raised digits are one. */
export function endOfSpecial(text: string, at: number, end: number): number {
  const kind = classAt(text, at)
  let to = at + 1
  if (kind === RAISED) while (to < end && classAt(text, to) === RAISED) to++
  else if (isBlank(kind)) while (to < end && isBlank(classAt(text, to))) to++
  return to
}
