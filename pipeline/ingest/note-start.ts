const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Value of a run of superscript digits. */
export const parseSuperscript = (run: string): number =>
  Number([...run].map((digit) => superscripts.indexOf(digit)).join(''))

export interface NoteStart {
  readonly number: number
  /** Length of the mark with the space after it. */
  readonly length: number
  /** `[1]` and `[^1]` count as marks in the running text only where notes are marked so. */
  readonly style: 'superscript' | 'bracket' | 'caret'
}

const opensMark = /[⁰¹²³⁴-⁹[]/

/** The number that a footnote opens with: "¹ ", "[1] ", "[^1]: ". Null where the text opens otherwise. */
export function parseNoteStart(text: string): NoteStart | null {
  if (!opensMark.test(text.charAt(0))) return null
  const head = text.slice(0, 16)
  const raised = /^([⁰¹²³⁴-⁹]{1,3})\s{0,4}(?=\S)/.exec(head)
  if (raised?.[1] !== undefined)
    return { number: parseSuperscript(raised[1]), length: raised[0].length, style: 'superscript' }
  const caret = /^\[\^(\d{1,3})\]:?\s{0,4}(?=\S)/.exec(head)
  if (caret?.[1] !== undefined) return { number: Number(caret[1]), length: caret[0].length, style: 'caret' }
  const bracket = /^\[(\d{1,3})\]\s{1,4}(?=\S)/.exec(head)
  if (bracket?.[1] !== undefined) return { number: Number(bracket[1]), length: bracket[0].length, style: 'bracket' }
  return null
}
