import type { Token } from '../mention.ts'

const topLevels = new Set('com org net gov edu int info html htm shtml cn jp kr ru uk'.split(' '))

function isAddressMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text === '@') return true
  if (token.text === '/' && tokens[at - 1]?.text === '/' && tokens[at - 2]?.text === ':') return true
  if (token.text !== '.') return false
  return (
    tokens[at - 1]?.lower === 'www' ||
    (topLevels.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.start === token.end)
  )
}

/** For each token whether it stands in a web or mail address: a stretch without white space that holds one of its marks. */
export function findAddresses(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  let from = 0
  let isAddress = false
  for (let at = 0; at <= tokens.length; at++) {
    if (at > 0 && tokens[at]?.start !== tokens[at - 1]?.end) {
      if (isAddress) for (let inside = from; inside < at; inside++) found.add(inside)
      from = at
      isAddress = false
    }
    isAddress ||= isAddressMark(tokens, at)
  }
  return found
}
