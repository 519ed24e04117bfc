import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import { goodsIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { npAt } from '../parse/np-at.ts'
import { personnel } from './team-size.ts'

const dispatching = /^(?:send|dispatch|despatch|fly|ship|deploy|airlift|rush)$/

/** "sent a field hospital with", "A field hospital with 30 doctors was flown to Peru" */
const isOnItsWay = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some(
    ({ verb, at: place, subject }) =>
      dispatching.test(verb.lemma) &&
      !verb.negated &&
      (place === index - 3 ||
        (place === index - 4 && npAt(at, index - 3)?.number === null) ||
        (verb.passive && place === index + 1 && subject?.first === index - 2)),
  )

const areAtWork = (at: AnalyzedSentence, { number, from, to, head }: NounPhrase): boolean =>
  /^(?:staff|crew|people|personnel)$/.test(at.tokens[head]?.lower ?? '') ||
  goodsIn({ at, from: number?.to ?? from, to })?.category === 'personnel'

/** "sent a field hospital with 260 staff": those at work in a house that is sent, who go along; null where the house stays where it is. */
export function peopleAlong(at: AnalyzedSentence, index: number): Item | null {
  const [prep, holder, np] = [at.chunks[index - 1], npAt(at, index - 2), npAt(at, index)]
  if (prep?.kind !== 'prep' || prep.text !== 'with' || holder === null || np?.number?.kind !== 'number') return null
  if (holder.number !== null || goodsIn({ at, from: holder.from, to: holder.to })?.category !== 'facility') return null
  return isOnItsWay(at, index) && areAtWork(at, np)
    ? personnel(index, np.number, { at, from: np.number.to, to: np.to })
    : null
}
