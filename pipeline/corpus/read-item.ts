import { mostBytesOf } from '../forms/limits.ts'
import { bytesOfContent } from '../forms/read-content.ts'
import { formOf } from '../forms/read-form.ts'
import type { LineDocument } from '../parse-line.ts'
import { parseLine } from '../parse-line.ts'
import { readSourceBytes } from '../read-source.ts'
import { decodeUtf8, withoutMark } from '../utf8.ts'
import { type CorpusRows, documentRows, type ReadOptions, type Unread } from './document-rows.ts'
import { issueOf } from './issue-of.ts'
import { type Item, idBefore } from './items.ts'

function openLine({ place, prefix, bytes }: Extract<Item, { kind: 'line' }>): LineDocument {
  const document = parseLine(withoutMark(decodeUtf8(bytes, place)), place)
  return { ...document, id: `${prefix}${document.id}` }
}

const openFile = ({ id, path }: Extract<Item, { kind: 'file' }>): LineDocument => ({
  id,
  content: { name: id, bytes: readSourceBytes(path, 'check the file', mostBytesOf[formOf(id) ?? 'text']) },
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
  if (issue === null) return documentRows(document, options)
  const bytes = 'content' in document ? bytesOfContent(document.content) : document.bytes
  return documentRows({ id: document.id, bytes, issue: `${document.id}: ${issue}` }, options)
}
