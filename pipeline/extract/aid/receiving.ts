import { aidModeOf } from '../../lexicon/aid-verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { doerOf, ownerOf, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import { isOfBareNumber } from './bare-number.ts'
import { supporterOf } from './beside.ts'
import { isUnloadedByHands } from './getters-act.ts'
import { receiverOfSubject } from './gift-subject.ts'
import { drawnParties } from './giver-inside.ts'
import { fromWhich, whereOf } from './relative-receivers.ts'
import type { RoleReader } from './role-readers.ts'

/** Who got from whom, by a verb of getting. */
export const receiving: RoleReader = (at, clause, index, isThing) => {
  // "got 12 tons of rice, 7 from Peru and 5 from Chile": of the parts
  const found = argsOf(clause).filter((argument) => isThing || !isOfBareNumber(at, argument, index))
  const drawn = drawnParties(at, clause)
  if (drawn !== null) return drawn
  const from = partyBehind(at, found, ['from', 'by', 'of'])
  // "20 kits were received in Lima by the ministry"
  if (isThing) {
    // "Peru's 20 tents were shared between Chad and Mali"
    const { subject, verb } = clause
    const owner = subject === null || verb.lemma === 'receive' ? null : ownerOf(at, subject.first, subject.end)
    const sharers = verb.lemma === 'receive' ? null : partyBehind(at, found, ['between', 'among'])
    return {
      // "The tents were split between Chad and Mali by Peru"
      donor: partyBehind(at, found, sharers === null ? ['from'] : ['from', 'by']) ?? owner,
      recipient:
        sharers ??
        partyBehind(at, found, ['by', ...(verb.lemma === 'receive' ? [] : ['with']), 'in', 'at']) ??
        whereOf(at, clause) ??
        // "Peru's gift to Chad of 20 tents was welcomed"
        receiverOfSubject(at, clause),
    }
  }
  return {
    donor: from ?? fromWhich(at, clause) ?? giverOutside(at, clause) ?? supporterOf(at, found),
    recipient: isUnloadedByHands(at, clause) ? placeOfHands(at, clause) : doerOf(at, clause),
  }
}

/** "Dockers at Callao are unloading 20 tons", "Soldiers unloaded 20 tents in Lima": the place at which they do. */
function placeOfHands(at: AnalyzedSentence, clause: Clause): Actor | null {
  const behind = clause.subject === null ? [] : collectArguments(at.chunks, clause.subject.first, clause.at).found
  return partyBehind(at, [...behind, ...argsOf(clause)], ['at', 'in'])
}

/** "Peru sent aid to Chad, which got 20 tents": who gives in the clause that the relative one hangs on. */
function giverOutside(at: AnalyzedSentence, { first, at: verb }: Clause): Actor | null {
  if (at.chunks[first - 1]?.kind !== 'wh') return null
  const outer = at.clauses.findLast((one) => one.at < verb && one.verb.form === 'finite')
  const isGiving = outer !== undefined && aidModeOf(outer.verb.lemma, outer.verb.particle) === 'give'
  return isGiving && !outer.verb.passive ? doerOf(at, outer) : null
}
