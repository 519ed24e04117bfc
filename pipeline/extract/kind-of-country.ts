import { countriesOfKind } from '../lexicon/country-kinds.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Discourse } from './discourse.ts'
import type { Piece } from './piece.ts'
import type { Topic } from './topic.ts'

/** Words behind "the" that may say of what kind a country is: "West African island nation". */
const longest = 4

/** "the island", "the Gulf emirate": the piece at a "the" and the countries that it may mean; null where it is no such phrase. */
export function kindAt(
  at: AnalyzedSentence,
  the: number,
): { readonly piece: Piece; readonly countries: ReadonlySet<string> } | null {
  if (at.tokens[the]?.lower !== 'the') return null
  const words: string[] = []
  let found: ReturnType<typeof kindAt> = null
  for (let to = the + 2; to < the + 2 + longest; to++) {
    words.push(at.tokens[to - 1]?.lower ?? '')
    const countries = countriesOfKind(words)
    // "the island's exports", "the island of Java"
    // "the island nation" rather than "the island"
    if (countries !== null && at.tokens[to]?.lower !== 'of') found = { piece: { at, from: the, to }, countries }
  }
  return found
}

/** Of the countries that the text has spoken of, the one that is of a kind: what the paragraph is most about, of equals the first; one that gives only where no other is. */
export function topicOfKind({ topics, givers }: Discourse, countries: ReadonlySet<string>): Topic | null {
  let best: Topic | null = null
  let giver: Topic | null = null
  for (const [iso3, topic] of topics) {
    if (!countries.has(iso3)) continue
    if (givers.has(iso3)) giver = heavier(giver, topic)
    else best = heavier(best, topic)
  }
  return best ?? giver
}

const heavier = (one: Topic | null, other: Topic): Topic => (other.weight > (one?.weight ?? 0) ? other : (one ?? other))
