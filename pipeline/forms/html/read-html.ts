import { CliError } from '../../issue.ts'
import type { ReadText } from '../read-text.ts'
import { textBuilder } from '../text-builder.ts'
import { dateOf } from './date.ts'
import { decodeHtml } from './decode-html.ts'
import { findNotes } from './notes.ts'
import { layoutTables } from './tables.ts'
import { type Element, isElement, parseTree, type Root, walk } from './tree.ts'
import { writeContent, writeNote } from './write-content.ts'

/** The one `article` of a page, else its one `main`, else all of it. */
function articleOf(page: Root): Element | Root {
  const found = new Map<string, Element[]>([
    ['article', []],
    ['main', []],
  ])
  walk(page, (node) => {
    if (isElement(node)) found.get(node.tagName)?.push(node)
    return true
  })
  for (const [first, ...others] of found.values()) if (first !== undefined && others.length === 0) return first
  return page
}

/** The text of a page: blocks apart by blank lines, its notes at the end. Throws a CliError where it holds none. */
export function readHtml(name: string, bytes: Uint8Array): ReadText {
  const page = parseTree(name, decodeHtml(name, bytes))
  const article = articleOf(page)
  const notes = findNotes(page)
  const writing = { out: textBuilder(), notes, layout: layoutTables(page), isPage: article === page }
  writeContent(writing, article)
  for (const note of notes.list) writeNote(writing, note)
  const { text, places } = writing.out.finish()
  if (text === '') throw new CliError(`${name}: expected text in the page, found none; save the page with its content`)
  return { text, date: dateOf(page, article), places }
}
