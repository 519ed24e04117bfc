import type { RowOf } from '../../schemas/index.ts'
import { folded } from '../normalize/works.ts'
import type { ReferenceSource } from '../reference/reference.ts'

/** Without scheme and place on the page; what begins with "#/" is a page of its own. */
const addressOf = (url: string | null): string =>
  (url ?? '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#(?![!/]).*$/, '')
    .replace(/[#/]+$/, '')
const hostOf = (url: string | null): string => addressOf(url).split('/')[0] ?? ''

/** A title that holds the other one: an author's name may stand before it. */
const holds = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a))

/** Whether the independent source is the very work that the document cites: one address, or one site and title. */
export function isCitedWork(cited: RowOf<'sources'>, source: ReferenceSource): boolean {
  if (cited.url === null || source.address === null) return false
  if (addressOf(cited.url) === addressOf(source.address)) return true
  return hostOf(cited.url) === hostOf(source.address) && holds(folded(cited.title), folded(source.title))
}
