import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { Clause } from '../parse/clause.ts'
import type { Governor } from './governor.ts'
import { asMoving, type Idiom, told } from './idiom.ts'
import { modeOf } from './mode.ts'
import { asFrom, asFronted, asPlaced, asStrong, asThereWith } from './presence.ts'
import { progressOf } from './progress.ts'
import { isOnItsWay, statusOfLeft } from './turns.ts'

const statuses: Readonly<Record<string, GiftStatus>> = {
  give: 'delivered',
  pledge: 'pledged',
  announce: 'announced',
}

/** The verb without a subject that opens a sentence: "Also sent", "Added to this", "Still to come". */
function openingVerb(at: AnalyzedSentence, { clause }: Governor): Clause | null {
  const [first] = at.clauses
  const isOpening = first !== undefined && first !== clause && first.at === 0 && first.subject === null
  return isOpening && clause.verb.lemma === 'be' && !clause.verb.negated ? first : null
}

/** "Also sent were 20 tents", "Added to this were 5 doctors", "Promised by Peru are 30 beds": what the opening participle says of the goods. */
const asInverted: Idiom = (at, { kind }, governor) => {
  const first = governor.relation === 'object' && kind === 'known' ? openingVerb(at, governor) : null
  if (first === null) return null
  // "Still to come are 20 tents"
  const isToCome = first.verb.form === 'infinitive' && /^(?:come|follow|arrive)$/.test(first.verb.lemma)
  if (isToCome) return asMoving(governor, 'pledged')
  const mode = first.verb.form === 'participle' ? modeOf(at, first) : null
  const status = mode === null ? undefined : statuses[mode]
  if (status === undefined || mode === null) return null
  return { mode, status, governor: { ...governor, clause: first, relation: 'subject' }, rule: `aid-${mode}` }
}

/** "More goods are on their way: 20 tents" */
const asUnderwayBelow: Idiom = (at, _figure, governor) =>
  governor.relation === 'outer' && governor.clause.verb.lemma === 'be' && isOnItsWay(at, governor.clause)
    ? asMoving(governor, statusOfLeft(at, governor.clause))
    : null

const costs = /^(?:bill|bills|tab|cost|costs|price|expense|expenses|freight|check)$/
const meeting = /^(?:settle|meet|foot|pay|cover|bear|shoulder|assume|defray|pick)$/

/** "The bill for 30 boats was settled by Peru", "The cost of 20 tents was met by Peru": who pays for goods gives them. */
const asCostMet: Idiom = (at, _figure, governor) => {
  const { verb, subject, arguments: found } = governor.clause
  if (!verb.passive || !meeting.test(verb.lemma) || !found.some(({ prep }) => prep === 'by')) return null
  const isCost = costs.test(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  if (!isCost || progressOf(at, governor.clause) === null) return null
  return told(at, governor, {
    mode: 'give',
    status: 'delivered',
    governor: { ...governor, relation: 'subject' },
    rule: 'aid-give',
  })
}

/** What stands before its verb otherwise, and is told behind it; and costs, whose payer stands behind. */
export const inversions: readonly Idiom[] = [
  asInverted,
  asFronted,
  asPlaced,
  asStrong,
  asFrom,
  asThereWith,
  asUnderwayBelow,
  asCostMet,
]
