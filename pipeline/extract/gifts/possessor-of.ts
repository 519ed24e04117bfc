import { type Actor, actorOf } from '../actors.ts'
import { genitiveIn } from '../aid/owner-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isComma } from '../parse/nominal.ts'

/** "a Danish, Swedish and Finnish grant": where the first of several adjectives stands. */
function startOfPeoples({ chunks }: AnalyzedSentence, np: NounPhrase, own: number): number {
  let [i, from] = [chunks.indexOf(np), own]
  for (;;) {
    const [before, link] = [chunks[i - 2], chunks[i - 1]]
    const isLinked = isComma(link) || (link?.kind === 'conj' && link.text === 'and')
    const people = before?.kind === 'np' ? before.areas.at(-1) : undefined
    if (!isLinked || people === undefined || people.form === 'name' || people.to !== before?.to) return from
    from = people.from
    i -= 2
  }
}

/** "China's gift": the possessor or the adjective of the noun. */
export function possessorOf(at: AnalyzedSentence, np: NounPhrase): Actor | null {
  // "the Peruvian Red Cross's gift" is of the body, not of the country in its name.
  const owner = genitiveIn(at, np)
  if (owner !== null) return owner
  const [area] = np.areas
  if (area === undefined || area.to > np.head) return null
  const from = area.form === 'name' ? area.from : startOfPeoples(at, np, area.from)
  const actor = actorOf({ at, from, to: area.to })
  return area.form === 'name' ? actor : { ...actor, type: 'government' }
}
