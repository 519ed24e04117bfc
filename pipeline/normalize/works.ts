import type { Document, Footnote } from '../document.ts'
import { shortHash } from './ids.ts'

/** A distinct cited work and where it is cited. */
export interface Work {
  readonly source_id: string
  readonly title: string
  readonly container_title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly issued_edtf: string | null
  readonly url: string | null
  readonly language: string | null
  readonly type: string
  readonly footnote_lines: number[]
}

export interface Works {
  readonly works: readonly Work[]
  /** Works of a footnote, by the index of the note in the document. */
  readonly ofFootnote: ReadonlyMap<number, readonly Work[]>
}

type Citation = Footnote['citations'][number]

/** Two citations are one work if they share the address; without one, title and date decide. */
const keyOf = ({ url, title, issuedEdtf }: Citation): string =>
  url === null
    ? `${title.toLowerCase()}|${issuedEdtf ?? ''}`
    : url.replace(/^https?:\/\/(www\.)?/, '').replace(/[#/]+$/, '')

/** The language that the address itself names ("/chn/", "/en/"). */
function languageOf(url: string | null): string | null {
  const part = /\/(chn|zh|cn|eng|en)\//.exec(url ?? '')?.[1]
  if (part === undefined) return null
  return part.startsWith('en') ? 'en' : 'zh'
}

/** CSL types: a page of a newspaper or agency is an article, anything else with an address a web page. */
const typeOf = ({ containerTitle, url }: Citation): string =>
  containerTitle !== null ? 'article-newspaper' : url !== null ? 'webpage' : 'document'

function workOf(documentId: string, citation: Citation): Work {
  return {
    source_id: shortHash(documentId, 'sources', keyOf(citation)),
    title: citation.title,
    container_title: citation.containerTitle,
    publisher: citation.publisher,
    author: citation.author,
    issued_edtf: citation.issuedEdtf,
    url: citation.url,
    language: languageOf(citation.url),
    type: typeOf(citation),
    footnote_lines: [],
  }
}

/** The distinct works that a document cites, in the order of their first citation. */
export function worksOf(document: Document): Works {
  const byKey = new Map<string, Work>()
  const ofFootnote = new Map<number, readonly Work[]>()
  document.footnotes.forEach((note, index) => {
    const cited = note.citations.map((citation) => {
      const key = keyOf(citation)
      const work = byKey.get(key) ?? workOf(document.id, citation)
      byKey.set(key, work)
      const [line] = note.lines
      if (line !== undefined && !work.footnote_lines.includes(line)) work.footnote_lines.push(line)
      return work
    })
    ofFootnote.set(index, cited)
  })
  return { works: [...byKey.values()], ofFootnote }
}
