/** Words of a document, to tell a word that a line's end cut from one that has a hyphen. */
export interface Words {
  readonly has: (word: string) => boolean
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+(?:[-‐‑]\p{L}+)*/gu) ?? []

/** The words of lines, in their order, but for the parts of those that may be cut between two lines. */
export function wordsOf(lines: readonly string[]): Words {
  const found = new Set<string>()
  lines.forEach((line, index) => {
    const isCut = hyphen.test(line)
    const isRest = hyphen.test(lines[index - 1] ?? '')
    const words = wordsIn(line)
    for (const word of words.slice(isRest ? 1 : 0, isCut ? -1 : undefined)) found.add(word.replace(/[‐‑]/g, '-'))
  })
  return found
}

const address = /(?:https?:\/\/|www\.)\S*$/
/** Hyphens at the end of a line: the plain one, one that breaks, and the soft one. */
const hyphen = /[-‐\u00ad]$/

/** Whether an address runs on from one line to the next. */
function runsOn(before: string, next: string): boolean {
  const start = address.exec(before.slice(-2000))?.[0]
  if (start === undefined) return false
  const word = /^\S+/.exec(next)?.[0] ?? ''
  if (/[/\-_=?&#%~]$/.test(start)) return /^[\p{L}\d/_%?&=#~.-]/u.test(word)
  return /[/=&?#_]/.test(word) && !/^(?:https?:|www\.|\()/.test(word)
}

/** The word of two parts keeps its hyphen: the document has it elsewhere, or has both parts as words but not the two as one. */
function keepsHyphen(words: Words, left: string, right: string): boolean {
  if (words.has(`${left}-${right}`)) return true
  // "tightly-coupled": words are cut before their last syllable, hardly ever behind it.
  if (left.length > 5 && left.endsWith('ly')) return true
  return !words.has(`${left}${right}`) && words.has(left) && words.has(right)
}

export interface Joint {
  /** How many signs of the end of the line before go. */
  readonly cut: number
  readonly gap: '' | ' '
}

/** How a line is joined to the one before it in its paragraph. */
export function jointOf(before: string, next: string, words: Words): Joint {
  if (runsOn(before, next)) return { cut: before.endsWith('\u00ad') ? 1 : 0, gap: '' }
  if (before.endsWith('\u00ad')) return { cut: 1, gap: '' }
  const isCut = hyphen.test(before) && /\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(next)
  if (!isCut)
    return /\p{L}[-‐–]$|\d[-–]$/u.test(before) && /^[\p{Lu}\d]/u.test(next) ? { cut: 0, gap: '' } : { cut: 0, gap: ' ' }
  const [left, right] = [wordsIn(before.slice(-60, -1)).at(-1) ?? '', wordsIn(next.slice(0, 60))[0] ?? '']
  // "mid- and late": a hyphen that hangs.
  if (/^(?:and|or|to|und)$/.test(right)) return { cut: 0, gap: ' ' }
  return keepsHyphen(words, left, right) ? { cut: 0, gap: '' } : { cut: 1, gap: '' }
}
