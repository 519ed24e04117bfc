/** Characters that a terminal obeys or shows as nothing: control characters, line ends, format characters, halves of pairs. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** Whether all of a name can be seen. */
export const isPrintable = (text: string): boolean => !hidden.test(text)

const escapeMark = (mark: string): string => {
  const code = (mark.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}

/** What is hidden as escapes: a name may hold it, and a terminal obeys it. */
export const escapeControls = (text: string): string => text.replace(new RegExp(hidden, 'gu'), escapeMark)

/** Unicode has a picture of each of the first control characters. */
const pictureOf = (mark: string): string => {
  const code = mark.charCodeAt(0)
  if (/\s|\u0085/.test(mark)) return ' '
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
}

/** The same text, unit for unit, without what a terminal obeys: line ends as spaces, other control characters as pictures. */
export const withoutControls = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, pictureOf)
