import { findOffice } from '../lexicon/offices.ts'
import { donorTypeOf } from '../lexicon/organizations.ts'
import { hasVerbClass } from '../lexicon/verbs.ts'
import type { Token } from './mention.ts'
import type { Chunk, NounPhrase } from './parse/chunk.ts'
import type { Clause } from './parse/clause.ts'
import { isComma, type Member, memberAt, type Nominal } from './parse/nominal.ts'

const deeds = ['give', 'pledge', 'announce', 'receive', 'raise'] as const

const linking = /^(?:in|at|of|from|to|near|for)$/

/** "Chad", "the Gambia": a place and nothing else. */
const isPlaceName = ({ areas, from, to, number }: NounPhrase): boolean =>
  number === null && areas.some((area) => area.form === 'name' && area.from <= from + 1 && area.to === to)

/** "the embassy", "a textile company": what gives or gets; persons are told by "who". */
function isActingBody(tokens: readonly Token[], { from, to, head, isPronoun }: NounPhrase): boolean {
  if (isPronoun || findOffice(tokens, head) !== null) return false
  const type = donorTypeOf(tokens.slice(from, to).map(({ lower }) => lower))
  return type !== null && type !== 'citizens'
}

/** The body that a place name at chunk `first` tells the seat of: "the embassy of Peru in [Chad]". */
function bodyBefore(tokens: readonly Token[], chunks: readonly Chunk[], first: number): Member | null {
  for (let i = first; ; i -= 2) {
    const [np, prep] = [chunks[i - 2], chunks[i - 1]]
    if (prep?.kind !== 'prep' || !linking.test(prep.text) || np?.kind !== 'np') return null
    if (isPlaceName(np)) continue
    return isActingBody(tokens, np) ? memberAt(chunks, i - 2) : null
  }
}

/** "The clinic in Chad, [which] gave": the place of "which" whose clause this is; -1 where it is no such clause. */
function whichBefore(chunks: readonly Chunk[], { verb, at, subject }: Clause): number {
  const isDeed = deeds.some((name) => hasVerbClass(verb.lemma, verb.particle, name))
  if (!isDeed || verb.form !== 'finite' || subject?.members.length !== 1) return -1
  let i = at - 1
  while (chunks[i]?.kind === 'adv' || chunks[i]?.kind === 'date') i--
  const wh = chunks[i]
  return wh?.kind === 'wh' && /^(?:which|that)$/.test(wh.text) ? i : -1
}

/** "The Embassy of Peru in Chad, which gave 20 tents", "a club in Lima that sent 3 million": the body gives, not the place where it is. */
export function withBodies(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
): readonly Clause[] {
  return clauses.map((clause) => {
    const wh = whichBefore(chunks, clause)
    const place = clause.subject?.members[0]
    const end = isComma(chunks[wh - 1]) ? wh - 1 : wh
    if (wh < 0 || place === undefined || place.end !== end || !isPlaceName(place.np)) return clause
    const body = bodyBefore(tokens, chunks, place.first)
    if (body === null) return clause
    const subject: Nominal = { members: [{ ...body, end: place.end }], first: body.first, end: place.end }
    return { ...clause, subject }
  })
}
