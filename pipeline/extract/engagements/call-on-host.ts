import { type Piece, textOf } from '../piece.ts'
import { isStateOffice } from './country.ts'

/** "met the minister and called on the president": a visit, where nothing is bidden; "called on Peru", "called on all for restraint" bid. */
export function isCallOnHost({ at, from, to }: Piece): boolean {
  if (!/^call\w* (?:up)?on$/i.test(textOf({ at, from, to }))) return false
  const host = at.chunks.find((chunk) => chunk.kind === 'np' && chunk.from >= to)
  if (host === undefined || at.tokens[host.to]?.lower === 'for') return false
  const isLand = at.areas.some((area) => area.form === 'name' && area.from === host.from && area.to === host.to)
  const isOffice = isStateOffice({ at, from: host.from, to: host.to })
  const tags = at.tags.slice(to).join(' ')
  return !isLand && !/\bTO\b/.test(tags) && (isOffice || /NNP/.test(tags))
}
