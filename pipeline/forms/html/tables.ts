import { headingLevel, isCell } from './elements.ts'
import { attribute, type Element, isElement, parentOf, type Root, walk } from './tree.ts'

const makesLayout: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'blockquote', 'article', 'section', 'pre'])

interface OpenTable {
  readonly table: Element
  paragraphs: number
}

/** Tables that place the parts of a page, and hold no data: their cells have headings, lists, tables or several paragraphs. */
export function layoutTables(page: Root): ReadonlySet<Element> {
  const found = new Set<Element>()
  const open: OpenTable[] = []
  walk(
    page,
    (node) => {
      if (!isElement(node)) return false
      const inner = open.at(-1)
      if (inner !== undefined) {
        if (isCell(node.tagName)) inner.paragraphs = 0
        if (node.tagName === 'p') inner.paragraphs += 1
        if (inner.paragraphs > 1 || makesLayout.has(node.tagName) || headingLevel(node.tagName) > 0)
          found.add(inner.table)
      }
      if (node.tagName === 'table') {
        open.push({ table: node, paragraphs: 0 })
        if (attribute(node, 'role') === 'presentation') found.add(node)
      }
      return true
    },
    (element) => {
      if (element.tagName === 'table') open.pop()
    },
  )
  return found
}

/** Whether a row holds data: it is one line of the text then. A row of one cell is a block like any other. */
export function isDataRow(row: Element, layout: ReadonlySet<Element>): boolean {
  if (row.tagName !== 'tr') return false
  const cells = row.childNodes.filter((node) => isElement(node) && isCell(node.tagName))
  let table = parentOf(row)
  if (table !== null && table.tagName !== 'table') table = parentOf(table)
  return cells.length > 1 && table !== null && !layout.has(table)
}
