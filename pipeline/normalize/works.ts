import type { Citation, Document, Span } from '../document.ts'
import type { SourceKind } from '../lexicon/publisher-words.ts'
import { shortHash } from './ids.ts'
import { isOfficialWork, sourceKindOf } from './source-kind.ts'

/** A distinct cited work and where it is cited. */
export interface Work {
  readonly source_id: string
  readonly title: string | null
  readonly container_title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly issued_edtf: string | null
  readonly url: string | null
  readonly language: string | null
  readonly type: string
  readonly footnote_lines: readonly number[]
  readonly kind: SourceKind
  readonly is_official: boolean
}

export interface Works {
  readonly works: readonly Work[]
  /** Works of a footnote, by the index of the note in the document. */
  readonly ofFootnote: ReadonlyMap<number, readonly Work[]>
  /** Where the date of a work is printed, by its id. */
  readonly datePlaces: ReadonlyMap<string, readonly Span[]>
}

type Printed = Omit<Citation, 'titleSpans' | 'ibid' | 'issuedSpans'>

/** A work while its citations are gathered: what the first does not print, a later one may. */
interface Draft {
  readonly id: string
  readonly lines: number[]
  printed: Printed
}

const addressKey = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[#/]+$/, '')

/** Case, quotation marks, apostrophes and dashes are printed now one way, now another. */
export const folded = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Two citations with one of these may be one work though their addresses differ; null where the title or the date is missing. */
const titleKey = ({ title, issuedEdtf, url }: Printed): string | null => {
  const words = folded(title)
  return words === '' || (issuedEdtf === null && url !== null) ? null : `${words}|${issuedEdtf ?? ''}`
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || folded(a) === folded(b)

const isSameWork = (a: Printed, b: Printed): boolean =>
  agree(a.containerTitle ?? a.publisher, b.containerTitle ?? b.publisher) && agree(a.author, b.author)

const completed = (first: Printed, later: Printed): Printed => ({
  title: first.title === '' ? later.title : first.title,
  containerTitle: first.containerTitle ?? (first.publisher === null ? later.containerTitle : null),
  publisher: first.publisher ?? (first.containerTitle === null ? later.publisher : null),
  author: first.author ?? later.author,
  issuedEdtf: first.issuedEdtf ?? later.issuedEdtf,
  url: first.url ?? later.url,
})

/** The language that the address itself names ("/chn/", "/en/"). */
function languageOf(url: string | null): string | null {
  const part = /\/(chn|zh|cn|eng|en)\//.exec(url ?? '')?.[1]
  if (part === undefined) return null
  return part.startsWith('en') ? 'en' : 'zh'
}

const governmentSite = /(?:^|\.)(?:gov(?:\.[a-z]{2})?|(?:go|gob|gouv|govt)\.[a-z]{2})$/i
const socialMedia =
  /\b(?:we ?chat|weibo|twitter|facebook|instagram|youtube|telegram|tiktok|blog|official account|public account)\b/i

/** CSL types: a page of a newspaper or agency is an article; one of a government or an account, or with an address alone, a web page. */
function typeOf({ containerTitle, url }: Printed): string {
  if (containerTitle !== null)
    return governmentSite.test(containerTitle) || socialMedia.test(containerTitle) ? 'webpage' : 'article-newspaper'
  return url !== null ? 'webpage' : 'document'
}

const workOf = ({ id, lines, printed }: Draft): Work => ({
  source_id: id,
  title: printed.title === '' ? null : printed.title,
  container_title: printed.containerTitle,
  publisher: printed.publisher,
  author: printed.author,
  issued_edtf: printed.issuedEdtf,
  url: printed.url,
  language: languageOf(printed.url),
  type: typeOf(printed),
  footnote_lines: lines,
  kind: sourceKindOf(printed),
  is_official: isOfficialWork(printed),
})

/** Of the works with one title and date only the first few are looked at, so that a text of nothing else takes no longer. */
const mostNamesakes = 8

/** Finds the work that a citation is of, or opens it. */
function workFinder(documentId: string): {
  readonly drafts: readonly Draft[]
  readonly find: (cited: Printed) => Draft
} {
  const drafts: Draft[] = []
  const byAddress = new Map<string, Draft>()
  const byTitle = new Map<string, Draft[]>()
  const taken = new Map<string, number>()
  const open = (cited: Printed, address: string | null): Draft => {
    const base = shortHash(documentId, 'sources', address ?? `${folded(cited.title)}|${cited.issuedEdtf ?? ''}`)
    const seen = taken.get(base) ?? 0
    taken.set(base, seen + 1)
    const draft = { id: seen === 0 ? base : shortHash(base, String(seen)), lines: [], printed: cited }
    drafts.push(draft)
    return draft
  }
  const known = (cited: Printed, address: string | null, title: string | null): Draft | undefined =>
    (address === null ? undefined : byAddress.get(address)) ??
    byTitle.get(title ?? '')?.find(({ printed }) => isSameWork(printed, cited))
  const find = (cited: Printed): Draft => {
    const address = cited.url === null ? null : addressKey(cited.url)
    const title = titleKey(cited)
    const draft = known(cited, address, title) ?? open(cited, address)
    draft.printed = completed(draft.printed, cited)
    if (address !== null && !byAddress.has(address)) byAddress.set(address, draft)
    const namesakes = byTitle.get(title ?? '') ?? []
    if (title !== null && namesakes.length < mostNamesakes && !namesakes.includes(draft))
      byTitle.set(title, [...namesakes, draft])
    return draft
  }
  return { drafts, find }
}

/** The distinct works that a document cites, in the order of their first citation. */
export function worksOf(document: Pick<Document, 'id' | 'footnotes'>): Works {
  const { drafts, find } = workFinder(document.id)
  const cited = document.footnotes.map(({ citations, lines: [line] }) =>
    citations.map((citation) => {
      const draft = find(citation)
      if (line !== undefined && draft.lines.at(-1) !== line) draft.lines.push(line)
      return draft
    }),
  )
  const works = new Map(drafts.map((draft) => [draft, workOf(draft)]))
  const ofFootnote = cited.map((found, note): [number, Work[]] => [
    note,
    found.flatMap((draft) => works.get(draft) ?? []),
  ])
  const datePlaces = new Map<string, readonly Span[]>()
  document.footnotes.forEach(({ citations }, note) => {
    citations.forEach(({ issuedSpans }, i) => {
      const id = cited[note]?.[i]?.id ?? ''
      if (issuedSpans.length > 0 && !datePlaces.has(id)) datePlaces.set(id, issuedSpans)
    })
  })
  return { works: [...works.values()], ofFootnote: new Map(ofFootnote), datePlaces }
}
