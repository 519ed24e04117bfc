import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import type { Governor } from './governor.ts'

const hardStops = new Set([';', '.', '!', '?'])

export const isHardStop = (at: AnalyzedSentence, i: number): boolean => {
  const chunk = at.chunks[i]
  return chunk?.kind === 'punct' && hardStops.has(chunk.text)
}

/** Whether a hard stop or the opening of another clause stands between two chunks. */
export function isParted(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const chunk = at.chunks[i]
    if (isHardStop(at, i) || chunk?.kind === 'sub' || chunk?.kind === 'wh') return true
  }
  return false
}

/** "handed over what it had promised: 20 tents", "gave Chad what it needed: 20 tents": the verb before "what" gives what the colon, comma or dash opens. */
export function overWhat(at: AnalyzedSentence, clause: Clause): Clause | undefined {
  const wh = at.chunks[clause.first - 1]
  if (wh?.kind !== 'wh' || wh.text !== 'what') return undefined
  const end = clause.first - 1
  return at.clauses.find(
    ({ at: place, verb, arguments: [first, second] }) =>
      verb.lemma !== 'be' &&
      (place === end - 1 || (place < end && second === undefined && first?.prep === null && first.nominal.end === end)),
  )
}

/** "lends Peru what it needs, out of a fund of 3 million": the comma closes the clause of "what", and the phrase is of the verb before. */
export function sourcePhrase(at: AnalyzedSentence, { first, at: place }: Clause, index: number): Governor | null {
  const comma = lastIndexIn(at.chunks, place + 1, index, (chunk) => isComma(chunk))
  const prep = at.chunks[comma + 1]
  const isPhrase = at.chunks.slice(comma + 1, index).every(({ kind }) => kind === 'prep' || kind === 'np')
  if (comma < 0 || prep?.kind !== 'prep' || !/^(?:out of|from|under|through|with)$/.test(prep.text) || !isPhrase)
    return null
  const wh = at.chunks[first - 1]
  const outer = at.clauses.findLast(({ at: verb, verb: { lemma } }) => verb < first - 1 && lemma !== 'be')
  if (wh?.kind !== 'wh' || wh.text !== 'what' || outer === undefined || isParted(at, outer.at + 1, first - 1))
    return null
  return { clause: outer, relation: 'oblique', prep: prep.text }
}
