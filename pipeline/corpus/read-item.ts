import { bytesOfContent } from '../forms/read-content.ts'
import type { LineDocument } from '../parse-line.ts'
import { parseLine } from '../parse-line.ts'
import { readSourceBytes } from '../read-source.ts'
import { decodeUtf8, withoutMark } from '../utf8.ts'
import { issueOf } from './issue-of.ts'
import { type Item, idBefore } from './items.ts'
import { type CorpusRows, type ReadOptions, readDocument, type Unread } from './read-document.ts'

/** A PDF holds pictures too: its text is bounded when it is read. */
export const mostFileBytes = 64 * 1024 * 1024

function openLine({ place, prefix, bytes }: Extract<Item, { kind: 'line' }>): LineDocument {
  const document = parseLine(withoutMark(decodeUtf8(bytes, place)), place)
  return { ...document, id: `${prefix}${document.id}` }
}

const openFile = ({ id, path }: Extract<Item, { kind: 'file' }>): LineDocument => ({
  id,
  content: { name: id, bytes: readSourceBytes(path, 'check the file', mostFileBytes) },
  date: null,
})

function open(item: Item): LineDocument | Unread {
  const id = idBefore(item)
  const none = new Uint8Array(0)
  if (item.kind === 'unread') return { id, bytes: none, issue: item.issue }
  try {
    return item.kind === 'line' ? openLine(item) : openFile(item)
  } catch (error) {
    return { id, bytes: item.kind === 'line' ? item.bytes : none, issue: issueOf(error, id) }
  }
}

/** The rows that an item gives, its own in `documents` among them; `issue` is why it is not to be read at all. Never throws. */
export async function readItem(item: Item, options: ReadOptions, issue: string | null = null): Promise<CorpusRows> {
  const document = open(item)
  if (issue === null) return readDocument(document, options)
  const bytes = 'content' in document ? bytesOfContent(document.content) : document.bytes
  return readDocument({ id: document.id, bytes, issue }, options)
}
