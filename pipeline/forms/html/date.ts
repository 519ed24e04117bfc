import { isCalendarDate } from '../../validate/calendar-date.ts'
import { attribute, type Element, isElement, type Root, walk } from './tree.ts'

/** Names that pages give the day of their publication, the surest first. */
const dateNames = [
  'article:published_time',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'datepublished',
  'date',
]

/** The day, month or year at the start of "2020-04-09T10:00Z", "2020/04/09"; null where it is none of the calendar. */
function calendarDate(stated: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/.exec(stated) ?? []
  if (year === undefined) return null
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
  return isCalendarDate(date) ? date : null
}

const nameOf = (element: Element): string | undefined =>
  ['property', 'name', 'itemprop'].flatMap((key) => attribute(element, key)?.toLowerCase() ?? [])[0]

/** The date that a page states of itself: in its `meta` elements, else in the first `time` of the header of its article. */
export function dateOf(page: Root, article: Element | Root): string | null {
  const stated = new Map<string, string>()
  walk(page, (node) => {
    if (!isElement(node)) return false
    if (node.tagName !== 'meta') return true
    const [name, date] = [nameOf(node), calendarDate(attribute(node, 'content') ?? '')]
    if (name !== undefined && date !== null && !stated.has(name)) stated.set(name, date)
    return false
  })
  return dateNames.flatMap((name) => stated.get(name) ?? [])[0] ?? timeOf(article)
}

/** Of the first `time` in the header of the article, or before its first paragraph: later ones are of what it tells. */
function timeOf(article: Element | Root): string | null {
  const header = firstElement(article, ({ tagName }) => tagName === 'header')
  const isTime = ({ tagName }: Element): boolean => tagName === 'time'
  const time =
    header === null
      ? firstElement(article, (element) => isTime(element) || element.tagName === 'p')
      : firstElement(header, isTime)
  return time === null ? null : calendarDate(attribute(time, 'datetime') ?? '')
}

function firstElement(root: Element | Root, is: (element: Element) => boolean): Element | null {
  let found: Element | null = null
  walk(root, (node) => {
    if (found === null && isElement(node) && is(node)) found = node
    return found === null
  })
  return found
}
