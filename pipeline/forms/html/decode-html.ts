import { isUtf8 } from 'node:buffer'
import { TextDecoder } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'
import { CliError } from '../../issue.ts'
import { checkNoNul } from '../../utf8.ts'

/** The source of a page: by its byte order mark, else as the page states, else UTF-8 where it is that, else windows-1252. */
export function decodeHtml(name: string, bytes: Uint8Array): string {
  const encoding = sniffEncoding(bytes, { defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252' })
  // Node.js 20 has a decoder of its own, which takes windows-1252 for latin1: its quotation marks would be lost.
  const source = new TextDecoder(encoding).decode(bytes)
  checkNoNul(source, name)
  if (source.trim() === '') throw new CliError(`${name}: expected HTML, found an empty file; save the page again`)
  return source
}
