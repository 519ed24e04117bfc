import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import { ownerOf } from '../aid/actors-near.ts'
import { gifts } from '../aid/gift-owner.ts'
import { participleGiver } from '../aid/giver-inside.ts'
import { genitiveIn } from '../aid/owner-words.ts'
import { answerWith } from '../aid/turns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { subjectActor } from './roles.ts'

/** "32 tons of WHO aid arrived": counted goods are no giver, whatever name stands in them. */
export function giverOfLoad(at: AnalyzedSentence, clause: Clause): Actor | null {
  const own = ownGiver(at, clause)
  const answer = own === null && clause.subject !== null ? answerWith(at, clause.subject.first) : undefined
  return answer === undefined ? own : subjectActor(at, answer)
}

function ownGiver(at: AnalyzedSentence, clause: Clause): Actor | null {
  const np = clause.subject?.members[0]?.np
  // "The people of Peru's donation of 20 tents arrived"
  const owner = np !== undefined && gifts.test(at.tokens[np.head]?.lower ?? '') ? genitiveIn(at, np) : null
  if (owner !== null) return owner
  // "the first load of hospital goods landed": what is shipped gives nothing.
  const isShipped = np !== undefined && shipped.test(at.tokens[np.head]?.lower ?? '')
  if (isShipped && clause.subject !== null)
    return participleGiver(at, clause) ?? ownerOf(at, clause.subject.first, clause.subject.end)
  const isCounted = np !== undefined && np.number !== null && clause.subject !== null
  const isPeople = isCounted && isPeopleNoun(singularOf(at.tokens[np.head]?.lower ?? ''))
  // "German aid arrived": no actor, and of one
  const isAid = aidNounStatus(singularOf(at.tokens[np?.head ?? -1]?.lower ?? '')) === 'delivered'
  const isFlagged = isAid && np?.areas.some(({ form, to }) => form === 'demonym' && to <= np.head) === true
  const flag = isFlagged && clause.subject !== null ? ownerOf(at, clause.subject.first, clause.subject.first + 1) : null
  if (!isCounted || isPeople) return subjectActor(at, clause) ?? flag
  return ownerOf(at, clause.subject.first, clause.subject.end)
}

const shipped = /^(?:loads?|batch(?:es)?|shipments?|consignments?|cargo(?:es)?|parcels?|lots?)$/
