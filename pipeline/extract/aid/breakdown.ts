import type { AnalyzedSentence } from '../analyze.ts'
import { isNameAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf } from './actors-near.ts'
import { type LocalParty, memberParty, startOfMember, textAt } from './fronted-party.ts'
import { giverModes, modeOf } from './mode.ts'
import { openingBracket } from './opening-bracket.ts'

/** Chunks of a bracket that lists who gave how much. */
const longest = 40

/** "38 million (Peru 10 million, Chile 4 million)": whether the bracket that opens at a chunk tells the parts of the sum before it, each behind a name. */
export function isBreakdown(at: AnalyzedSentence, open: number): boolean {
  if (textAt(at, open) !== '(' || npAt(at, open - 1)?.number == null) return false
  for (let i = open + 1; i < open + 6; i++) {
    const np = npAt(at, i)
    const isPart = np !== null && np.number === null && isNameAt(at.chunks, i)
    if (isPart) return npAt(at, textAt(at, i + 1) === ':' ? i + 2 : i + 1)?.number != null
    if (np?.number != null) return false
  }
  return false
}

/** Whether the sum before a bracket is given by someone told, or goes to many: the names in it are then those who get a part. */
const isGivenOut = (at: AnalyzedSentence, open: number): boolean =>
  at.chunks
    .slice(0, open)
    .some((chunk, i) => chunk.kind === 'prep' && chunk.text === 'from' && isNameAt(at.chunks, i + 1)) ||
  at.clauses.some(
    (clause) =>
      clause.at < open &&
      ((clause.verb.lemma === 'go' && clause.arguments.some(({ prep }) => prep === 'to')) ||
        (giverModes.has(modeOf(at, clause) ?? 'none') &&
          doerOf(at, clause) !== null &&
          clause.arguments.some(({ nominal }) => nominal.first < open && open <= nominal.end))),
  )

/** "received 38 million (Peru 10 million, Chile 4 million)", "gave 38 million (Chad 10 million, Mali 4 million)": whose the part at a chunk is. */
export function partyOfPart(at: AnalyzedSentence, index: number): LocalParty | null {
  const open = openingBracket(at, index, longest)
  if (open < 0 || !isBreakdown(at, open)) return null
  const end = textAt(at, index - 1) === ':' ? index - 1 : index
  const first = startOfMember(at, end - 1)
  const actor = first > open && isNameAt(at.chunks, end - 1) ? memberParty(at, first, end) : null
  return actor === null ? null : { actor, by: isGivenOut(at, open) ? 'to' : 'from' }
}
