import { Readable } from 'node:stream'
import { z } from 'zod'
import { decodeUtf8 } from '../utf8.ts'
import { type Item, isBlank, isOfLines, lineItem, lineItems } from './items.ts'

/** A file of lines, packed or not. */
const fileSchema = z.object({ id: z.string().refine(isOfLines), base64: z.base64() })

/** One line of such a file, unpacked, and its number. */
const lineSchema = fileSchema.extend({ line: z.int().min(1) })

/** A document that whoever sends it could not take in. */
const unreadSchema = z.object({ id: z.string().min(1), issue: z.string().min(1) })

/** Null where the line is no JSON: what is wrong with it is told when its document is opened. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes, ''))
  } catch {
    return null
  }
}

/** A blank line of a file is none of its documents, but counts where its lines are numbered. */
function* itemOfLine({ id, line, base64 }: z.infer<typeof lineSchema>): Generator<Item> {
  const bytes = Buffer.from(base64, 'base64')
  if (!isBlank(bytes)) yield lineItem(`${id}:${line}`, `${id}#`, bytes)
}

async function* itemsOfFile({ id, base64 }: z.infer<typeof fileSchema>): AsyncGenerator<Item> {
  const file = Readable.from([Buffer.from(base64, 'base64')])
  for await (const { item } of lineItems(id, file)) yield item
}

/**
 * The items that a line of standard input stands for: its document; or the documents of a file of lines in base64, or of one line
 * of it, with the ids that they have where the folder is read; or one of which only is told why it could not be taken in.
 */
export async function* sentItems(bytes: Uint8Array, place: string): AsyncGenerator<Item> {
  const value = parsed(bytes)
  const line = lineSchema.safeParse(value).data
  const file = fileSchema.safeParse(value).data
  const unread = unreadSchema.safeParse(value).data
  if (line !== undefined) yield* itemOfLine(line)
  else if (file !== undefined) yield* itemsOfFile(file)
  else if (unread !== undefined) yield { kind: 'unread', ...unread }
  else yield lineItem(place, '', bytes)
}
