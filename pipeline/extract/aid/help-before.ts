import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { giverModes, modeOf } from './mode.ts'
import { giving, type Parties } from './role-readers.ts'

const schemes = /^(?:scheme|line|programme|program|facility|package|credit|loan|help|shipment|consignment)$/
const helping = /^(?:help|assist|support|aid|back)$/

/** "the loan scheme", "its aid": what was told before, by its kind. */
function isToldGift(at: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject?.members.length === 1 ? subject.members[0]?.np : undefined
  if (np === undefined || np.areas.length > 0) return false
  const noun = singularOf(at.tokens[np.head]?.lower ?? '')
  const status = aidNounStatus(noun)
  const isGift = schemes.test(noun) || (status !== null && status !== 'called_for')
  return isGift && /^(?:the|its|their|this)$/.test(at.tokens[np.from]?.lower ?? '')
}

/** "Peru goes on lending to Chad; the loan scheme amounts to 3 million": sides of the clause before the semicolon, where no other names the gift. */
export function withHelpBefore(at: AnalyzedSentence, clause: Clause, told: Parties): Parties {
  if ((told.donor !== null && told.recipient !== null) || !isToldGift(at, clause)) return told
  const stop = lastIndexIn(at.chunks, 0, clause.at, (chunk) => chunk.kind === 'punct' && /^[;:]$/.test(chunk.text))
  const before = at.clauses.findLast(
    (one) =>
      one.at < stop &&
      !one.verb.passive &&
      !one.verb.negated &&
      (helping.test(one.verb.lemma) || giverModes.has(modeOf(at, one) ?? 'none')),
  )
  if (before === undefined) return told
  const getter = helping.test(before.verb.lemma)
    ? partyBehind(at, before.arguments, [null])
    : (giving(at, before, stop, false).recipient ?? partyBehind(at, before.arguments, [null]))
  const donor = told.donor ?? doerOf(at, before)
  return { donor, recipient: told.recipient ?? getter }
}
