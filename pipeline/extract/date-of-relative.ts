import { aidModeOf, reaching } from '../lexicon/aid-verbs.ts'
import { hasVerbClass } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { DateMention } from './mention.ts'
import type { Chunk } from './parse/chunk.ts'
import { isComma, isConnector, isOf } from './parse/nominal.ts'

const isLink = (chunk: Chunk | undefined): boolean => isOf(chunk) || isComma(chunk) || isConnector(chunk)

const isUncounted = (chunk: Chunk | undefined): boolean => chunk?.kind === 'np' && chunk.number === null

const handing = new Set(['give', 'pledge', 'announce', 'receive', 'sell'])

const giving = ['give', 'receive', 'arrive', 'pledge', 'announce', 'sell'] as const

/** "the tents that Peru gave Chad in May are in use": the day of the relative clause is that of the gift, unless the main verb moves it on another; null where no such clause stands between. */
export function isOfRelative(at: AnalyzedSentence, place: { readonly to: number }, date: DateMention): boolean | null {
  const inside = at.clauses.filter(
    ({ verb }) => verb.form === 'finite' && verb.from >= place.to && verb.from < date.from,
  )
  const [clause, joined, third] = inside
  if (clause === undefined || third !== undefined) return null
  // "that Peru had promised in May and delivered in June": the second verb that "and" joins.
  if (joined !== undefined && at.chunks[joined.at - 1]?.kind !== 'conj') return null
  let behind = at.chunks.findIndex((chunk) => chunk.from >= place.to)
  // "7 tons of masks and gowns that Peru gave"
  while (isLink(at.chunks[behind]) && isUncounted(at.chunks[behind + 1])) behind += 2
  // "20 million kroner (3 million dollars) that Peru gave"
  const close = at.chunks[behind + 2]
  const isBracket = at.tokens[place.to]?.text === '(' && close?.kind === 'punct' && close.text === ')'
  const next = isBracket ? behind + 3 : behind
  const wh = isComma(at.chunks[next]) ? next + 1 : next
  const chunk = at.chunks[wh]
  const isOpened = (chunk?.kind === 'wh' || chunk?.kind === 'sub') && /^(?:that|which|what)$/.test(chunk.text)
  if (!isOpened || clause.first !== wh + 1) return null
  const { lemma, particle } = (joined ?? clause).verb
  const isOfAid = handing.has(aidModeOf(lemma, particle) ?? 'none')
  if (lemma !== 'add' && !isOfAid && !giving.some((kind) => hasVerbClass(lemma, particle, kind))) return null
  const main = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= date.to)
  const isMoved = main !== undefined && reaching.has(main.verb.lemma)
  return !(isMoved && at.dates.some(({ from }) => from >= main.verb.to))
}
