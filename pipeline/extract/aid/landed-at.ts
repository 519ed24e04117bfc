import { type Actor, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { partyBehind } from './actors-near.ts'

const landing = /^(?:reach|land|arrive|touch|dock|berth)$/

/** Chunks of "20 tents and 30 rolls of wire on a chartered plane". */
const widest = 12

const unloading = /^(?:bring|deliver|unload)$/

/** "A ship that docked at Lima on 9 May brought 30 beds" */
const landedBefore = ({ chunks, clauses }: AnalyzedSentence, from: number): Clause | null =>
  clauses.find(({ verb, first, at }) => {
    const [np, wh] = [chunks[first - 2], chunks[first - 1]]
    const isOfCarrier = np?.kind === 'np' && wh?.kind === 'wh' && /^(?:that|which)$/.test(wh.text)
    const main = clauses.find((one) => one.at > at && one.verb.form === 'finite')?.verb
    const isMain = main !== undefined && unloading.test(main.lemma) && main.to <= from && !main.passive
    return isOfCarrier && isMain && landing.test(verb.lemma) && verb.modal === null
  }) ?? null

/** "20 tents in a plane that landed at Lima on 6 May": the clause that tells where and when what carried the goods came; null where none hangs on a figure at a token. */
export function landingOf(at: AnalyzedSentence, from: number): Clause | null {
  const { chunks, clauses } = at
  const before = landedBefore(at, from)
  if (before !== null) return before
  const start = chunks.findIndex((chunk) => chunk.to > from)
  if (start < 0) return null
  for (let i = start + 1; i < start + widest; i++) {
    const [prep, np, wh] = [chunks[i], chunks[i + 1], chunks[i + 2]]
    if (prep === undefined || prep.kind === 'verb' || (prep.kind === 'punct' && prep.text !== ',')) return null
    if (prep.kind !== 'prep' || np?.kind !== 'np' || wh?.kind !== 'wh') continue
    if (!/^(?:on|in|aboard|by)$/.test(prep.text) || !/^(?:that|which)$/.test(wh.text)) continue
    return clauses.find(({ verb, first }) => first === i + 3 && landing.test(verb.lemma) && verb.modal === null) ?? null
  }
  return null
}

/** Where it came: a place by its name. */
export function landedAt(at: AnalyzedSentence, from: number): Actor | null {
  const clause = landingOf(at, from)
  const places = clause?.arguments.filter(({ nominal: { members } }) =>
    members.every((member) => {
      const piece = pieceOfMember(at, member)
      return at.areas.some((area) => area.form === 'name' && area.from >= piece.from && area.to <= piece.to)
    }),
  )
  return places === undefined ? null : partyBehind(at, places, [null, 'at', 'in', 'on'])
}
