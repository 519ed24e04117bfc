import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, isNameAt } from '../parse/nominal.ts'
import { isUnmet } from '../unmet.ts'
import { doerOf, isNameless, partyBehind, partyFrom } from './actors-near.ts'
import { inNeed } from './appellant.ts'
import { argsOf } from './args-of.ts'
import { memberParty, startOfMember, textAt } from './fronted-party.ts'
import { modeOf } from './mode.ts'
import { indirectOf, type RoleReader } from './role-readers.ts'

/** "If it is not given 3 million, Oxfam must leave": a pronoun that opens the sentence stands for the one behind. */
function getterOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const doer = doerOf(at, clause)
  const behind = isNameless(doer) ? inNeed(at, clause) : null
  return behind !== null && at.clauses[0] === clause ? behind : doer
}

/** "asked Peru for 20 tents, Chile for 30 and Brazil for 40": of each of the others so much is asked. */
function askedInTurn(at: AnalyzedSentence, clause: Clause, index: number): Actor | null {
  const [link, name] = [at.chunks[index - 3], index - 2]
  const start = at.chunks[name]?.from ?? 0
  const isNext = (isComma(link) || link?.kind === 'conj') && textAt(at, index - 1) === 'for'
  const isBehindOther = at.numbers.some(({ from, to }) => from >= clause.verb.to && to < start)
  return isNext && isBehindOther && isNameAt(at.chunks, name)
    ? memberParty(at, startOfMember(at, name), name + 1)
    : null
}

/** Who asks is to get what is asked for; who is asked may give it. */
export const asking: RoleReader = (at, clause, index, isThing) => {
  const found = argsOf(clause)
  const from = partyBehind(at, found, ['from', 'of'])
  if (isThing) return { donor: from, recipient: partyBehind(at, found, ['by', 'for', 'to']) ?? inNeed(at, clause) }
  // "must close unless it is given 3 million", "if it does not get 3 million"
  if (isUnmet(at, clause) && (clause.verb.passive || modeOf(at, clause) === 'receive'))
    return { donor: from, recipient: getterOf(at, clause) }
  // "Kenya was asked for 20 tents by Chad"
  const asker = partyBehind(at, found, ['by'])
  const isOfAsked = asker !== null && clause.subject !== null
  if (clause.verb.passive)
    return { donor: isOfAsked ? partyFrom(at, clause.subject) : doerOf(at, clause), recipient: asker }
  // "asked, when Peru's minister called, for": only what ends before the goods is who is asked.
  const direct = clause.arguments.find(({ prep }) => prep === null)
  const asked =
    askedInTurn(at, clause, index) ??
    (direct !== undefined && direct.nominal.end <= index ? indirectOf(at, clause, index) : null) ??
    partyBehind(at, found, ['to', 'on', 'upon'])
  return { donor: asked ?? from, recipient: doerOf(at, clause) ?? partyBehind(at, found, ['for']) }
}
