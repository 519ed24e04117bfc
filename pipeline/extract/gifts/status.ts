import { futures } from '../../lexicon/function-words.ts'
import { hasVerbClass, type VerbClass } from '../../lexicon/verbs.ts'
import { isDecidedThat, isOrder } from '../aid/announcer.ts'
import { isByDoing } from '../aid/by-doing.ts'
import { isConditioned } from '../aid/conditioned.ts'
import { modeOf } from '../aid/mode.ts'
import { isAsked, progressOf, wishing } from '../aid/progress.ts'
import { isScheduled } from '../aid/scheduled.ts'
import { isUnreal, isWeighed, weighing } from '../aid/turns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isDue } from '../due.ts'
import { hadPlanned } from '../had-planned.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import { isUndone } from '../undone.ts'
import type { GiftStatus } from './gift.ts'

export const isOfClass = ({ verb }: Clause, wanted: VerbClass): boolean =>
  hasVerbClass(verb.lemma, verb.particle, wanted)

const offers = new Set(['offer', 'organize', 'organise', 'prepare', 'arrange'])
/** Before "to give" these tell that it is decided. */
const deciding = new Set(['offer', 'opt', 'choose', 'vote'])

/** The finite clause that an infinitive or gerund hangs on. */
function governorOf(clauses: readonly Clause[], clause: Clause): Clause | null {
  if (clause.verb.form === 'finite' || clause.verb.form === 'participle') return null
  const before = clauses.slice(0, clauses.indexOf(clause))
  const isInfinitive = clause.verb.form === 'infinitive'
  return before.findLast(({ verb }) => verb.form === 'finite' || (isInfinitive && verb.form === 'gerund')) ?? null
}

/** Nouns whose infinitive tells of no deed: "readiness to send". */
const unfulfilled = new Set(
  'willingness readiness commitment intention desire effort efforts plan plans ability need way ways measure measures resolution call request hope offer'.split(
    ' ',
  ),
)

const listing = new Set(['include', 'involve', 'mean', 'require', 'cover', 'entail', 'comprise'])

/** "readiness to send", "is willing to help": nothing is given yet. */
function isUnfulfilled(at: AnalyzedSentence, clause: Clause, governor: Clause): boolean {
  const left = at.chunks[clause.at - 1]
  if (left?.kind === 'np' && unfulfilled.has(at.tokens[left.head]?.lower ?? '')) return true
  // "is about to send" tells of a plan.
  if (isDue(at, clause)) return false
  const isBe = governor.verb.lemma === 'be' || governor.verb.lemma === 'stand'
  return isBe && governor.verb.modal === null && !(left?.kind === 'np' && left.isSingledOut)
}

/** "will help by sending", "has pledged to help by sending" */
const isOfPlan = (at: AnalyzedSentence, governor: Clause): boolean =>
  isOfClass(governor, 'pledge') || isOfClass(governor, 'plan') || progressOf(at, governor) === 'ahead'

const gone = new Set(['give', 'move', 'receive'])

/** "The masks left on Monday and will be distributed in Peru": what is only to be shared out is on its way already. */
function isSharedOutLater(at: AnalyzedSentence, { verb, subject, at: place }: Clause): boolean {
  const before = at.clauses.findLast((one) => one.at < place && one.verb.form === 'finite')
  return (
    verb.passive &&
    /^(?:distribute|divide|share|split|allocate)$/.test(verb.lemma) &&
    before !== undefined &&
    before.verb.modal === null &&
    before.subject?.first === subject?.first &&
    at.chunks[place - 1]?.kind === 'conj' &&
    gone.has(modeOf(at, before) ?? '') &&
    progressOf(at, before) === 'done'
  )
}

const promises = /^(?:commitments?|pledges?|promises?|plans?|intention)$/

/** What the words around the giving say of it: done, promised, decided or asked for; null where it is not given. */
export function statusOf(at: AnalyzedSentence, clause: Clause, done: GiftStatus): GiftStatus | null {
  const { verb } = clause
  if (isDeniedClause(at, clause) || isUnreal(at, clause) || isConditioned(at, clause) || isUndone(at, clause))
    return null
  if (isWeighed({ clause, relation: 'object', prep: null })) return null
  const governor = governorOf(at.clauses, clause)
  if (verb.negated || governor?.verb.negated === true) return null
  if (verb.form === 'gerund' && governor !== null && weighing.test(governor.verb.lemma)) return null
  // "Measures include: donating masks" lists what may be done.
  if (verb.form === 'gerund' && governor !== null && listing.has(governor.verb.lemma)) return null
  // "its commitment to donating 20 tents"
  const [noun, link] = [at.chunks[clause.at - 2], at.chunks[clause.at - 1]]
  const isPromise = link?.kind === 'prep' && noun?.kind === 'np' && promises.test(at.tokens[noun.head]?.lower ?? '')
  if (verb.form === 'gerund' && isPromise) return 'pledged'
  // "announced giving 20 tents", "ordered sending 20 tents"
  const isNext = verb.form === 'gerund' && governor?.at === clause.at - 1
  if (isNext && (isOfClass(governor, 'announce') || governor.verb.lemma === 'direct')) return 'announced'
  // "will help by sending 20 tents"
  if (governor !== null && isByDoing(at, clause) && isOfPlan(at, governor)) return 'pledged'
  if (isAsked(at, clause)) return 'called_for'
  if (done === 'delivered' && isDecidedThat(at, clause)) return 'announced'
  if (governor !== null && verb.form === 'infinitive') {
    const isPrepared = governor.verb.lemma === 'prepare' && governor.verb.passive
    if (
      isPrepared ||
      isUnfulfilled(at, clause, governor) ||
      isOfClass(governor, 'deny') ||
      hadPlanned(at, governor) ||
      wishing.has(governor.verb.lemma)
    )
      return null
    // "has yet to send"
    if (at.tokens[verb.from - 1]?.lower === 'yet' || at.tokens[verb.from]?.lower === 'yet') return 'pledged'
    if (governor.verb.lemma === 'arrange') return 'announced'
    if (isDue(at, clause) || isOfClass(governor, 'pledge') || isOfClass(governor, 'plan')) return 'pledged'
    if (isOfClass(governor, 'announce') || deciding.has(governor.verb.lemma) || isOrder(at, governor))
      return 'announced'
    if (governor.verb.modal !== null && futures.has(governor.verb.modal)) return 'pledged'
  }
  if (verb.modal !== null && futures.has(verb.modal)) return isSharedOutLater(at, clause) ? done : 'pledged'
  if (verb.modal !== null) return null
  if (isScheduled(at, clause)) return 'pledged'
  // "is putting together a shipment"
  const isInHand = verb.particle === 'together' && at.tokens[verb.main]?.lower.endsWith('ing') === true
  if (isInHand) return 'pledged'
  return offers.has(verb.lemma) ? 'announced' : done
}
