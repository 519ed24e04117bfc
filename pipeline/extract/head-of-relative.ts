import { economicNouns } from '../lexicon/indicator-words.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { findOffice } from '../lexicon/offices.ts'
import { donorTypeOf } from '../lexicon/organizations.ts'
import { hasVerbClass, type VerbClass } from '../lexicon/verbs.ts'
import type { Token } from './mention.ts'
import type { Chunk, NounPhrase } from './parse/chunk.ts'
import type { Clause } from './parse/clause.ts'
import { isComma, type Member, memberAt, type Nominal } from './parse/nominal.ts'

const deeds = ['give', 'pledge', 'announce', 'receive', 'raise'] as const
const changes = ['increase', 'decrease'] as const

const isOneOf = ({ verb }: Clause, classes: readonly VerbClass[]): boolean =>
  classes.some((name) => hasVerbClass(verb.lemma, verb.particle, name))

const linking = /^(?:in|at|of|from|to|near|for)$/

/** "Chad", "the Gambia": a place and nothing else. */
export const isPlaceName = ({ areas, from, to, number }: NounPhrase): boolean =>
  number === null && areas.some((area) => area.form === 'name' && area.from <= from + 1 && area.to === to)

/** "the embassy", "a textile company": what gives or gets; persons are told by "who". */
function isActingBody(tokens: readonly Token[], { from, to, head, isPronoun }: NounPhrase): boolean {
  if (isPronoun || findOffice(tokens, head) !== null) return false
  const type = donorTypeOf(tokens.slice(from, to).map(({ lower }) => lower))
  return type !== null && type !== 'citizens'
}

/** "exports", "the number of tourists": what is measured. */
const isMeasured = (tokens: readonly Token[], { head, areas, isPronoun }: NounPhrase): boolean =>
  !isPronoun && areas.every(({ to }) => to <= head) && economicNouns.has(singularOf(tokens[head]?.lower ?? ''))

/** The body that a place name at chunk `first` tells the seat of: "the embassy of Peru in [Chad]". */
function bodyBefore(tokens: readonly Token[], chunks: readonly Chunk[], first: number): Member | null {
  for (let i = first; ; i -= 2) {
    const [np, prep] = [chunks[i - 2], chunks[i - 1]]
    if (prep?.kind !== 'prep' || !linking.test(prep.text) || np?.kind !== 'np') return null
    if (isPlaceName(np)) continue
    return isActingBody(tokens, np) ? memberAt(chunks, i - 2) : null
  }
}

/** What is measured, by the place name at chunk `first` that hangs on it: "[the number] of tourists visiting Peru". */
function measuredBefore(tokens: readonly Token[], chunks: readonly Chunk[], first: number): Member | null {
  for (let i = first; ; i -= 2) {
    const [np, link] = [chunks[i - 2], chunks[i - 1]]
    const isLink = link?.kind === 'prep' || (link?.kind === 'verb' && link.form === 'gerund')
    if (!isLink || np?.kind !== 'np') return null
    if (isMeasured(tokens, np)) return memberAt(chunks, i - 2)
  }
}

/** "The clinic in Chad, [which] gave": the place of "which" whose clause this is; -1 where it is no such clause. */
function whichBefore(chunks: readonly Chunk[], { verb, at, subject }: Clause): number {
  if (verb.form !== 'finite' || subject?.members.length !== 1) return -1
  let i = at - 1
  while (chunks[i]?.kind === 'adv' || chunks[i]?.kind === 'date') i--
  const wh = chunks[i]
  return wh?.kind === 'wh' && /^(?:which|that)$/.test(wh.text) ? i : -1
}

/** "The Embassy of Peru in Chad, which gave 20 tents", "exports to Peru, which fell": the body gives and the exports fall, not the place that hangs on them. */
export function withHeads(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
): readonly Clause[] {
  return clauses.map((clause) => {
    const [isDeed, isChange] = [isOneOf(clause, deeds), isOneOf(clause, changes)]
    const wh = isDeed || isChange ? whichBefore(chunks, clause) : -1
    const place = clause.subject?.members[0]
    const end = isComma(chunks[wh - 1]) ? wh - 1 : wh
    if (wh < 0 || place === undefined || place.end !== end || !isPlaceName(place.np)) return clause
    const body =
      (isDeed ? bodyBefore(tokens, chunks, place.first) : null) ??
      (isChange ? measuredBefore(tokens, chunks, place.first) : null)
    if (body === null) return clause
    const subject: Nominal = { members: [{ ...body, end: place.end }], first: body.first, end: place.end }
    return { ...clause, subject }
  })
}
