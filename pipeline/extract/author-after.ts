import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { askedIn, authorOpening } from './author.ts'
import { authorTold, isUnnamedAuthor } from './author-told.ts'

/** Who writes or speaks behind a sentence: the first who is told by a name stays, "my ministry" for its paragraph. */
export function authorAfter(at: AnalyzedSentence, known: Actor | null): Actor | null {
  const asked = askedIn(at)
  if (asked !== null) return asked
  if (known !== null && !isUnnamedAuthor(known)) return known
  const told = authorTold(at) ?? authorOpening(at)
  const isKept = known !== null && known.piece.at.sentence.paragraph === at.sentence.paragraph
  return isKept && (told === null || isUnnamedAuthor(told)) ? known : told
}
