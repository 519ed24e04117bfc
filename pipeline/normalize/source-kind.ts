import { publisherWords, type SourceKind } from '../lexicon/publisher-words.ts'

interface PrintedWork {
  readonly title: string | null
  readonly containerTitle: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** "theJakartaPost" is three words. */
const spaced = (name: string | null): string => (name ?? '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')

const hostOf = (url: string | null): string => /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1] ?? ''

/** Who speaks in a work: by the name of what it appeared in, else by its address; a dashboard also by its title. */
export function sourceKindOf({ title, containerTitle, publisher, url }: PrintedWork): SourceKind {
  const named = publisherWords.find(
    ({ kind, names }) =>
      names.test(spaced(containerTitle)) ||
      names.test(publisher ?? '') ||
      (kind === 'dashboard' && names.test(title ?? '')),
  )
  const host = hostOf(url)
  // A name such as "www.gov.cn" is an address.
  const site = publisherWords.find(({ hosts }) => hosts.test(host) || hosts.test((containerTitle ?? '').toLowerCase()))
  const isFirst = (a: typeof named, b: typeof named): boolean =>
    a !== undefined && (b === undefined || publisherWords.indexOf(a) <= publisherWords.indexOf(b))
  // A site lends its name only to what bears none: newspapers are also read on the pages of others.
  if (named !== undefined && (isFirst(named, site) || (site?.kind !== 'ministry' && site?.kind !== 'social_media')))
    return named.kind
  return site?.kind ?? 'other'
}

const official = new Set<SourceKind>(['ministry', 'embassy', 'intergovernmental'])

/** Whether a government or an intergovernmental body speaks. A dashboard is as official as who keeps it. */
export function isOfficialWork(work: PrintedWork): boolean {
  const kind = sourceKindOf(work)
  if (kind !== 'dashboard') return official.has(kind)
  return publisherWords.some(({ kind: of, names }) => official.has(of) && names.test(work.publisher ?? ''))
}
