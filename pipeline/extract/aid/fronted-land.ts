import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isLandKind } from '../areas.ts'
import type { Clause } from '../parse/clause.ts'
import { partyFrom } from './actors-near.ts'

const isSame = (one: Clause, other: Clause): boolean =>
  one === other || (one.subject !== null && one.subject.first === other.subject?.first)

/** "For Chad we gave 3 million to the Red Cross and sent 60 boats": the country that the sentence opens with, of all that its subject gives. */
export function landInFront(at: AnalyzedSentence, clause: Clause): Actor | null {
  const opening = at.clauses.find((one) => isSame(one, clause) && one.at <= clause.at)
  const phrase = opening?.fronted.find(({ prep, nominal: { members } }) => {
    const np = members.length === 1 ? members[0]?.np : undefined
    return /^(?:for|to)$/.test(prep?.toLowerCase() ?? '') && np?.areas.some(isLand) === true
  })
  return phrase === undefined ? null : partyFrom(at, phrase.nominal)
}

const isLand = ({ form, areaKind }: AreaMention): boolean => form === 'name' && isLandKind(areaKind)
