import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { headOfChain } from './head-of-chain.ts'
import { isComma, isConnector, isOf } from './nominal.ts'

const moving = new Set('carry bring bear ferry haul transport ship fly arrive come return travel sail land'.split(' '))

const loading = new Set('carry bear haul transport'.split(' '))

const trades = new Set(
  'spend lend borrow build make mine drill manufacture cater print farm fish shop save trade bank finance fund hire train'.split(
    ' ',
  ),
)

/** "firms working in Lima gave": a gerund right behind the noun that opens the clause, with no comma up to the verb. */
export function isReducedAt(chunks: readonly Chunk[], gerund: number, at: number): boolean {
  const verb = chunks[gerund]
  if (verb?.kind !== 'verb' || verb.form !== 'gerund' || chunks[gerund - 1]?.kind !== 'np') return false
  const isLaden = loading.has(verb.lemma)
  for (let i = gerund + 1; i < at; i++) {
    const chunk = chunks[i]
    // "A ship carrying tents donated by Peru docked"
    const isOfLoad = isLaden && chunk?.kind === 'verb' && chunk.form === 'participle'
    if ((isComma(chunk) && !isLaden) || (chunk?.kind === 'verb' && !isOfLoad)) return false
  }
  // "A ship carrying rice from Peru reached Cuba": where it comes from and goes is told with what it carries.
  // "government spending in May": the gerund is the noun.
  const isNoun = trades.has(verb.lemma) && chunks[gerund + 1]?.kind === 'prep'
  const isLoad = chunks.slice(gerund + 1, at).every((chunk) => chunk.kind === 'np' || isConnector(chunk) || isOf(chunk))
  // "Tourists travelling to Peru fell by 4 percent": no verb of a journey.
  const next = chunks[at]
  const isChange =
    next?.kind === 'verb' &&
    (hasVerbClass(next.lemma, next.particle, 'decrease') || hasVerbClass(next.lemma, next.particle, 'increase'))
  if ((moving.has(verb.lemma) && !isLoad && !isLaden && !isChange) || isNoun) return false
  const opens = (opening: Chunk | undefined): boolean =>
    opening === undefined || opening.kind === 'punct' || opening.kind === 'conj' || opening.kind === 'sub'
  // "A plane from Norway carrying tents"
  return opens(chunks[gerund - 2]) || opens(chunks[(headOfChain(chunks, gerund)?.first ?? gerund - 1) - 1])
}
