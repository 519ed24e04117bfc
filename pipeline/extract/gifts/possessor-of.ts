import { type Actor, actorOf } from '../actors.ts'
import { genitiveIn } from '../aid/owner-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'

/** "China's gift": the possessor or the adjective of the noun. */
export function possessorOf(at: AnalyzedSentence, np: NounPhrase): Actor | null {
  // "the Peruvian Red Cross's gift" is of the body, not of the country in its name.
  const owner = genitiveIn(at, np)
  if (owner !== null) return owner
  const [area] = np.areas
  if (area === undefined || area.to > np.head) return null
  const actor = actorOf({ at, from: area.from, to: area.to })
  return area.form === 'name' ? actor : { ...actor, type: 'government' }
}
