import type { Token } from '../mention.ts'

const topLevels = new Set('com org net gov edu int info html htm shtml cn jp kr ru uk'.split(' '))

function isAddressMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'punct') return false
  if (token.text === '@') return true
  if (token.text === '/' && tokens[at - 1]?.text === '/' && tokens[at - 2]?.text === ':') return true
  if (token.text !== '.') return false
  return (
    tokens[at - 1]?.lower === 'www' ||
    (topLevels.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.start === token.end)
  )
}

const none: ReadonlySet<number> = new Set()

/** For each token whether it stands in a web or mail address: a stretch without white space that holds one of its marks. */
export function findAddresses(tokens: readonly Token[]): ReadonlySet<number> {
  let found: Set<number> | null = null
  let from = 0
  let isAddress = false
  for (let at = 0; at <= tokens.length; at++) {
    if (at > 0 && tokens[at]?.start !== tokens[at - 1]?.end) {
      if (isAddress) {
        found ??= new Set()
        for (let inside = from; inside < at; inside++) found.add(inside)
      }
      from = at
      isAddress = false
    }
    isAddress ||= isAddressMark(tokens, at)
  }
  return found ?? none
}
