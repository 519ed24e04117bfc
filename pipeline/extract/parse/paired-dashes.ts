import { isDash } from '../dash.ts'
import { isAnd } from './aside.ts'
import { type Chunk, isMark, type Marker } from './chunk.ts'
import { headOfChain } from './head-of-chain.ts'
import { isComma, type Nominal, nominalOver } from './nominal.ts'
import { overDoer } from './over-doer.ts'

const longestAside = 12

const isDashAt = (chunk: Chunk | undefined): boolean => chunk?.kind === 'punct' && isDash(chunk.text)

/** "Peru (which has 90) sent 20": brackets only round what goes on as a clause of its noun. */
const opensBracket = (chunks: readonly Chunk[], i: number): boolean =>
  isMark(chunks[i], '(') && chunks[i + 1]?.kind === 'wh'

/** What may stand between the dashes: all but marks that part sentences. */
const isInside = (chunk: Chunk): boolean => chunk.kind !== 'punct' || isComma(chunk)

/** "– which lies in the south –", "– hit by drought –": what opens an aside of more than a phrase. */
const opensAside = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' ? chunk.form !== 'finite' : /^(?:np|prep|adv|adj|wh|sub)$/.test(chunk?.kind ?? '')

/** Index of the dash or bracket that closes what the one at `open` opens between a noun and its verb; -1 where there is none. */
function closing(chunks: readonly Chunk[], open: number): number {
  if (chunks[open - 1]?.kind !== 'np' || !opensAside(chunks[open + 1])) return -1
  const isRelative = chunks[open + 1]?.kind === 'wh'
  const isBracket = isMark(chunks[open], '(')
  for (let i = open + 2; i <= open + longestAside && i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    if (isBracket ? isMark(chunk, ')') : isDashAt(chunk)) {
      const verb = chunks[i + 1]
      // "Peru – which had lent 3 million – sent 20 tents": by its form alone "sent" may be a participle.
      const isMain = verb?.kind === 'verb' && (verb.form === 'finite' || (isRelative && verb.form === 'participle'))
      return isMain ? i : -1
    }
    if (!isInside(chunk)) return -1
  }
  return -1
}

/** "20 more tents for Chad – from Peru", "20 tents reached Chad – a gift from Peru": whether only a phrase that says from whom stands behind the dash at `open`. */
function closesWithSource(chunks: readonly Chunk[], open: number): boolean {
  const first = chunks[open + 1]
  const prep = first?.kind === 'np' && first.number === null && !first.isName ? open + 2 : open + 1
  const opening = chunks[prep]
  if (opening?.kind !== 'prep' || !sources.has(opening.text) || chunks[prep + 1]?.kind !== 'np') return false
  let end = prep + 2
  while (chunks[end]?.kind === 'np' || chunks[end]?.kind === 'conj' || isComma(chunks[end])) end++
  const mark = chunks[end]
  return end === chunks.length || (end === chunks.length - 1 && mark?.kind === 'punct' && mark.text === '.')
}
const sources = new Set(['from', 'by', 'courtesy of', 'thanks to'])

/** "The largest gift – 3 million euros – came from Peru": dashes, or the brackets of a relative clause, round what stands between a noun and its verb are commas, and so is one before a closing "from Peru". */
export function withCommas(chunks: readonly Chunk[]): readonly Chunk[] {
  let found: Chunk[] | null = null
  for (let open = 1; open < chunks.length; open++) {
    if (!isDashAt(chunks[open]) && !opensBracket(chunks, open)) continue
    if (closesWithSource(chunks, open)) {
      found ??= [...chunks]
      found[open] = { ...(chunks[open] as Marker), text: ',' }
      break
    }
    const close = closing(chunks, open)
    if (close < 0) continue
    found ??= [...chunks]
    const isList = chunks.slice(open + 1, close).some(isComma)
    for (const i of [open, close])
      found[i] = {
        ...(chunks[i] as Marker),
        text: ',',
        ...(isList && i === close ? { opened: open } : {}),
      }
    open = close
  }
  return found ?? chunks
}

/** "Three states – Peru, Chile and Cuba – have sent": the names in the dashes; "Imports – of oil, gas and coal – fell": what stands before them. */
export function subjectOfDashes(chunks: readonly Chunk[], open: number, close: number): Nominal | null {
  const inside = chunks.slice(open + 1, close)
  const areNames = inside.every((chunk) => (chunk.kind === 'np' ? chunk.isName : isComma(chunk) || isAnd(chunk)))
  const head = areNames ? null : headOfChain(chunks, open)
  if (head === null) return nominalOver(chunks, areNames ? open + 1 : 0, areNames ? close : open)
  return overDoer(chunks, nominalOver(chunks, head.first, open))
}
