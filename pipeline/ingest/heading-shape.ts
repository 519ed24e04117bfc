const knownTitles: ReadonlySet<string> = new Set(
  (
    'abstract;summary;executive summary;introduction;background;overview;conclusion;conclusions;concluding remarks;preface;' +
    'foreword;acknowledgements;acknowledgments;methodology;recommendations;references;bibliography;notes;endnotes;footnotes;' +
    'annex;appendix;epilogue;postscript;contents;table of contents'
  ).split(';'),
)

/** A heading's number ("1.1", "II", "") and where its title starts. */
export interface HeadingShape {
  readonly number: string
  readonly titleAt: number
}

const longest = 300
const numbered = [
  /^(?<number>\d{1,2}(?:\.\d{1,2}){1,4})\.?[ \t\u3000]+(?=[A-Z"“'‘\u3400-\u9fff])/u,
  /^(?<number>[IVXLC]{1,6})[.:、][ \t\u3000]*(?=["“'‘]?[A-Z\u3400-\u9fff])/u,
  /^(?:Chapter|Part|Section)[ \t]+(?<number>[IVXLC]{1,6}|\d{1,2})[.:][ \t]*(?=\S)/u,
]
/** A single number opens a list's item as often as a heading. */
const listLike = /^(?<number>\d{1,2})[.)]?[ \t\u3000]+(?=[A-Z"“'‘])/u
const markdown = /^#{1,6}[ \t]+(?=\S)/

export const normalTitle = (title: string): string =>
  title.slice(0, longest).replaceAll('’', "'").replace(/[*#_]/g, '').replace(/\s/g, ' ').trim().toLowerCase()

export const isKnownTitle = (title: string): boolean => title.length <= 40 && knownTitles.has(normalTitle(title).replace(/:$/, ''))

/** True for a line that is a heading wherever it stands: Markdown's, or a title that reports use for their parts. */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (end - start > longest) return false
  return text[start] === '#' ? markdown.test(text.slice(start, end)) : end - start <= 40 && isKnownTitle(text.slice(start, end))
}

/** Share of the longer words that start with a capital: most of them in a title. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word.length > 3)
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return words.length > 0 && capitals.length * 4 >= words.length * 3
}

const endsSentence = /[.,;:!?。！？；：，…][*"”’')\]]*$/u
const danglingWord = /\s(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|that|the|their|to|was|were|which|who|with)$/i

/** A line that is no sentence and is not cut off in the middle of one. */
export const isUnpunctuated = (line: string): boolean => !endsSentence.test(line) && !danglingWord.test(line)

/** Reads a block as a heading by its own looks; null where only its neighbours can tell. */
export function readHeading(block: string): HeadingShape | null {
  if (block.length > longest) return null
  const hashes = markdown.exec(block)?.[0].length ?? 0
  const line = block.slice(hashes)
  for (const pattern of numbered) {
    const match = pattern.exec(line)
    if (match !== null && (hashes > 0 || isUnpunctuated(line.replace(/[?!]$/, '')))) return { number: match.groups?.['number'] ?? '', titleAt: hashes + match[0].length }
  }
  const item = listLike.exec(line)
  if (item !== null && (hashes > 0 || (isUnpunctuated(line) && isTitleCase(line.slice(item[0].length))))) {
    return { number: item.groups?.['number'] ?? '', titleAt: hashes + item[0].length }
  }
  return hashes > 0 || isKnownTitle(line) ? { number: '', titleAt: hashes } : null
}

const shortest = 100

/** A short line of its own, without a stop, that starts with a capital: a heading if prose comes after it. */
export function looksLikeTitle(block: string, lineCount: number): boolean {
  if (block.length > 2 * shortest || lineCount > 3 || !/^["“'‘*]*[\p{Lu}\p{Lo}]/u.test(block)) return false
  const isShort = block.length <= shortest && block.split(/\s/).length <= 12
  return isUnpunctuated(block) && !/[.!?。！？][”"’']?\s/u.test(block) && (isShort || isTitleCase(block))
}
