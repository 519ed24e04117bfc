import { withoutControls } from '../printable.ts'

/** What was printed elsewhere, on one line, its marks kept from being taken for Markdown or HTML. */
export const plain = (text: string): string =>
  withoutControls(text)
    .replace(/[\\`*_[\]<>|]|&(?=#?\w+;)/g, (mark) => `\\${mark}`)
    .replace(/\s+/g, ' ')

/** As code, in which nothing is markup: between more backticks than stand in it together. */
export function code(text: string): string {
  const line = withoutControls(text).replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`
}

/** A title as a link where the address is one of the web, else alone. */
export function link(title: string, address: string | null): string {
  if (address === null || !/^https?:\/\/[^\s<>\p{Cc}\p{Cf}]+$/u.test(address)) return plain(title)
  return `[${plain(title)}](<${address}>)`
}
