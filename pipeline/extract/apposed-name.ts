import type { AnalyzedSentence } from './analyze.ts'
import { isGenitiveMark } from './genitive-mark.ts'
import type { Chunk } from './parse/chunk.ts'
import { isComma, type Member, memberAt, type Nominal } from './parse/nominal.ts'

const vague =
  /^(?:neighbou?r|ally|rival|partner|donor|giver|benefactor|sponsor|lender|creditor|country|nation|power|member|friend|island|kingdom|republic|twin|counterpart|city|town|province|region|society|charity|foundation|agency|firm|company|bank|newcomer|outsider)$/

const kin = /^(?:neighbou?r|ally|partner|friend|twin|counterpart|rival|sister)$/

/** "Lima's southern neighbour": by another's name. */
const isOfOwner = ({ tokens }: AnalyzedSentence, { areas: [owner, more], from, head }: Member['np']): boolean =>
  owner?.from === from && more === undefined && isGenitiveMark(tokens[owner.to]) && kin.test(tokens[head]?.lower ?? '')

/** "its southern neighbour": a description that names no one. */
const isVague = (at: AnalyzedSentence, { np, first, end }: Member): boolean =>
  end === first + 1 &&
  !np.isName &&
  (np.areas.length === 0 || isOfOwner(at, np)) &&
  (np.number === null || np.number.low === 1) &&
  (np.to > np.from + 1 || kin.test(at.tokens[np.head]?.lower ?? '')) &&
  vague.test(at.tokens[np.head]?.lower ?? '')

const closes = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || (chunk.kind === 'punct' && /^[,;:.)–—]$/.test(chunk.text))

/** "two countries, Peru and Chad, each": the names that a counted noun goes before, where they are as many; null where there are none. */
function namesCounted(at: AnalyzedSentence, { members, first: start, end }: Nominal): Nominal | null {
  const [first, ...rest] = members
  const names = rest.filter(({ np }) => at.tokens[np.head]?.lower !== 'each')
  const [one, last] = [names[0], names.at(-1)]
  if (first === undefined || one === undefined || last === undefined || names.length < 2) return null
  const isCounted = first.np.number !== null && first.np.number.low === names.length && first.first === start
  const areNames = names.every(({ np }) => np.number === null && (np.isName || np.areas.length > 0))
  if (!isCounted || !areNames || !isComma(at.chunks[first.end])) return null
  return { members: names, first: one.first, end: Math.min(last.end, end) }
}

/** "its southern neighbour, Chile", "a single giver, the United States": the name that a description goes before; the phrase itself where there is none. */
export function nameMeant(at: AnalyzedSentence, nominal: Nominal): Nominal {
  const { chunks } = at
  const [first, second, third] = nominal.members
  const counted = namesCounted(at, nominal)
  if (counted !== null) return counted
  if (first === undefined || third !== undefined || !isVague(at, first) || !isComma(chunks[first.end])) return nominal
  const name = memberAt(chunks, first.end + 1)
  if (name === null || !name.np.isName || name.np.number !== null) return nominal
  if (second !== undefined && second.first !== name.first) return nominal
  const isListed = isComma(chunks[name.end]) && chunks[name.end + 1]?.kind === 'conj'
  return closes(chunks[name.end]) && !isListed ? { members: [name], first: name.first, end: name.end } : nominal
}
