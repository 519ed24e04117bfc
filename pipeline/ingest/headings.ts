export interface Heading {
  /** "1.1", "II"; null where it bears no number. */
  readonly number: string | null
  /** Where the title begins, and where the number does (null without one). */
  readonly titleAt: number
  readonly numberAt: number | null
}

const knownTitles = new Set(
  [
    'abstract;summary;executive summary;introduction;foreword;preface;background;overview;conclusion;conclusions',
    'concluding remarks;discussion;methods;results;recommendations;references;sources;notes;endnotes;bibliography',
    'appendix;annex;acknowledgements;acknowledgments;outlook;key points;highlights',
  ]
    .join(';')
    .split(';'),
)

export const isContentsTitle = (line: string): boolean =>
  /^[#*\s]{0,8}(?:table of )?contents[:*\s]{0,4}$/i.test(line.slice(0, 40))

// "1.5 Million Masks Arrive" is a headline that opens with a figure.
const opensWithFigure = /^(?:million|billion|trillion|thousand|percent|per cent)\b|^(?:MM?|B|K)$/i

// "16. Nov. 2016" is a day.
const opensWithMonth = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{4}$/i

const numberForms = [
  /^(?:chapter|section|part)\s{1,3}(\d{1,3}|[IVX]{1,6})[.:]?\s{1,3}(?=\S)/i,
  /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s{1,4}(?=[\p{Lu}“"‘(\d])/u,
  /^(\d{1,2})\.\s{1,4}(?=[\p{Lu}“"‘])/u,
  /^([IVX]{1,6})[.:]\s{1,4}(?=[\p{Lu}“"‘\d])/u,
]

function parseNumbered(line: string, at: number): Heading | null {
  const rest = line.slice(at)
  for (const form of numberForms) {
    const found = form.exec(rest)
    if (found?.[1] === undefined) continue
    const title = rest.slice(found[0].length)
    // "2. Tents: 500" is an entry of a list.
    if (/: ?\d/.test(title)) return null
    if (opensWithFigure.test(title) || opensWithMonth.test(title) || /[.!?]\s\p{Lu}/u.test(title.slice(0, 240)))
      return null
    return { number: found[1], titleAt: at + found[0].length, numberAt: at + found[0].indexOf(found[1]) }
  }
  return null
}

/** Length of the number that an entry of a table of contents opens with ("2.1", "Part 2", "3)"); 0 without one. */
export function endOfNumbering(entry: string): number {
  const form = /^(?:(?:[Cc]hapter|[Ss]ection|[Pp]art)\s{1,3})?\d{1,2}(?:\.\d{1,2}){0,3}[.:)]?(?=\s{1,4}[\p{Lu}“"‘(])/u
  const found = form.exec(entry)
  return found === null || opensWithFigure.test(entry.slice(found[0].length).trimStart()) ? 0 : found[0].length
}

/** A line that is a heading by its form: Markdown, a number before a title, or a title every report uses. */
export function parseHeading(line: string): Heading | null {
  if (line.length > 250 || line.length === 0) return null
  const markdown = /^#{1,6}\s{1,4}(?:\*\*)?(?=\S)/.exec(line)
  const at = markdown?.[0].length ?? 0
  const title = line.slice(at).replaceAll('*', '').trim()
  // "## •" heads nothing.
  if (markdown !== null && !/[\p{L}\p{N}]/u.test(title)) return null
  if (markdown !== null) return parseNumbered(line, at) ?? { number: null, titleAt: at, numberAt: null }
  if (knownTitles.has(title.toLowerCase())) return { number: null, titleAt: 0, numberAt: null }
  if (/[.,;:!]$/.test(title)) return null
  const bold = line.startsWith('**') ? 2 : 0
  const numbered = parseNumbered(line, bold)
  if (numbered !== null) return numbered
  return bold > 0 && line.endsWith('**') && line.length < 120 && line.indexOf('**', 2) === line.length - 2
    ? { number: null, titleAt: 2, numberAt: null }
    : null
}

const smallWords = new Set('a an and as at but by for from in into of on or over the to under via with'.split(' '))

/** A short line in title case without a full stop: a heading where it stands between finished paragraphs. */
export function isTitleLine(line: string): boolean {
  if (line.length > 90 || !/^[\p{Lu}“"‘]/u.test(line) || /[.,;:!?]/.test(line.slice(-1))) return false
  if (/[.!?]\s|[\t|]|https?:|[¹²³⁰⁴-⁹]/.test(line)) return false
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !smallWords.has(word.toLowerCase()))
  if (words.length === 0 || words.length > 12) return false
  return words.every((word) => /^[^\p{L}]{0,3}[\p{Lu}\d]/u.test(word))
}
