import { blocks, headingLevel } from './elements.ts'
import { attribute, type Element, isElement, type Node, parentOf, type Root, shortText, walk } from './tree.ts'

/** A note that links of the text lead to. */
export interface Note {
  readonly number: number
  /** The block that holds its text. */
  readonly block: Element
}

export interface Notes {
  /** In order of their first mark. */
  readonly list: readonly Note[]
  /** Links (`a`) of the running text that are marks, with their note. */
  readonly noteOf: ReadonlyMap<Element, Note>
  readonly blocks: ReadonlySet<Element>
}

const markText = /^[[(]?(\d{1,3})[\])]?$/

/** The number of a mark: "1", "[1]". */
export const markNumber = (text: string | null): number | null => {
  const digits = markText.exec(text ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Elements that hold the whole text or a part of it, and no single note. */
const holders: ReadonlySet<string> = new Set(['body', 'main', 'article', 'section', 'table', 'tr', 'ol', 'ul', 'dl'])

/** The block that a target stands in, or is; null where it is a heading or a part of the text. */
function noteBlock(target: Element): Element | null {
  let at: Element | null = target
  for (let level = 0; at !== null && level < 8; level++) {
    if (blocks.has(at.tagName) || at.tagName === 'td')
      return holders.has(at.tagName) || headingLevel(at.tagName) > 0 ? null : at
    at = parentOf(at)
  }
  return null
}

function targetsOf(page: Root): ReadonlyMap<string, Element> {
  const targets = new Map<string, Element>()
  walk(page, (node) => {
    if (!isElement(node)) return false
    for (const name of [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : null])
      if (name !== null && !targets.has(name)) targets.set(name, node)
    return true
  })
  return targets
}

/** The element that a link of a number leads to. */
function targetOf(link: Element, targets: ReadonlyMap<string, Element>): Element | null {
  const address = link.tagName === 'a' ? (attribute(link, 'href') ?? '') : ''
  if (!address.startsWith('#') || markNumber(shortText(link)) === null) return null
  return targets.get(address.slice(1)) ?? null
}

/** Numbers as printed, unless two notes share one: then in order of their marks. */
function numbered(found: ReadonlyMap<Element, Element[]>): Notes {
  const printed = [...found.values()].map(([link]) => (link === undefined ? null : markNumber(shortText(link))) ?? 0)
  const isUnique = new Set(printed).size === printed.length
  const noteOf = new Map<Element, Note>()
  const list = [...found].map(([block, links], index): Note => {
    const note = { number: isUnique ? (printed[index] ?? 0) : index + 1, block }
    for (const link of links) noteOf.set(link, note)
    return note
  })
  return { list, noteOf, blocks: new Set(found.keys()) }
}

/** The notes of a page. A link of a number is a mark where it leads to a block; links inside that block lead back. */
export function findNotes(page: Root): Notes {
  const targets = targetsOf(page)
  const found = new Map<Element, Element[]>()
  const open = new Set<Element>()
  // Blocks of notes that are open; those found while open are not among them.
  const openNotes = new Set<Element>()
  const enter = (node: Node): boolean => {
    if (!isElement(node)) return false
    open.add(node)
    if (found.has(node)) openNotes.add(node)
    const target = openNotes.size > 0 ? null : targetOf(node, targets)
    const block = target === null ? null : noteBlock(target)
    if (block !== null && !open.has(block)) {
      const links = found.get(block)
      if (links === undefined) found.set(block, [node])
      else links.push(node)
    }
    return true
  }
  walk(page, enter, (element) => {
    open.delete(element)
    openNotes.delete(element)
  })
  return numbered(found)
}
