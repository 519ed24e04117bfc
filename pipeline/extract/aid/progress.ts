import { futures } from '../../lexicon/function-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isInBareForm } from '../bare-form.ts'
import { isDue } from '../due.ts'
import { hadPlanned } from '../had-planned.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import { isByDoing } from './by-doing.ts'
import { isConditioned } from './conditioned.ts'
import type { Governor } from './governor.ts'
import { intentOf } from './intent-noun.ts'
import { modeOf } from './mode.ts'
import { isScheduled } from './scheduled.ts'
import { isOnItsWay, isUnreal, isYetToLeave, weighing } from './turns.ts'
import { verbOfVehicle } from './vehicle.ts'

const possible = new Set(['may', 'might', 'could', 'should', 'can', 'must'])
const intending = new Set(
  'plan intend aim hope expect promise pledge vow agree commit want prepare undertake mean decide announce continue stand opt choose bind offer work'.split(
    ' ',
  ),
)
/** Who would like to give has not promised it. */
export const wishing: ReadonlySet<string> = new Set(['like', 'love', 'wish'])
/** "is willing to give 3 million": what one is ready to give is not promised; "20 tents are ready to be shipped" are on their way. */
const ready = new Set(['ready', 'willing', 'prepared', 'eager', 'keen'])
const binding = new Set(['commit', 'pledge', 'bind', 'agree'])
const failing = new Set(['refuse', 'fail', 'decline', 'neglect', 'omit'])

/** The finite clause that an infinitive or gerund hangs on. */
function parentOf(at: AnalyzedSentence, clause: Clause): Clause | null {
  if (clause.verb.form === 'finite' || clause.verb.form === 'participle') return null
  const place = at.clauses.indexOf(clause)
  for (let i = place - 1; i >= 0; i--) {
    const one = at.clauses[i]
    if (one !== undefined && one.verb.form !== 'participle') return one
  }
  return null
}

/** Done, to be done, or (null) neither: denied, only possible. */
export function progressOf(at: AnalyzedSentence, inner: Clause): 'done' | 'ahead' | null {
  const clause = verbOfVehicle(at, inner)
  // "is on its way to Peru", "seized a ship carrying 20 tons"
  if (clause !== inner && isOnItsWay(at, clause)) return isYetToLeave(at, clause) ? 'ahead' : 'done'
  if (clause !== inner && modeOf(at, clause) === 'none') return null
  if (isDeniedClause(at, clause) || isUnreal(at, clause)) return null
  const { verb } = clause
  // What someone "can spare" is given.
  if (verb.modal !== null && possible.has(verb.modal))
    return verb.modal === 'can' && verb.lemma === 'spare' ? 'ahead' : null
  if ((verb.modal !== null && futures.has(verb.modal)) || isConditioned(at, clause)) return 'ahead'
  const intent = intentOf(at, clause)
  if (intent !== null) return intent.isVoid ? null : 'ahead'
  const parent = parentOf(at, clause)
  // "Peru to send Chad 20 tents": a headline.
  const isToDo = verb.form === 'infinitive' && clause.subject !== null
  if (parent === null) return isToDo || isScheduled(at, clause) ? 'ahead' : 'done'
  const { lemma } = parent.verb
  // "We would like to announce 3 million": it is announced.
  const isWish = wishing.has(lemma) && askingClause(at, clause) === null
  const isSaid = isWish && hasVerbClass(verb.lemma, verb.particle, 'announce')
  if (isDeniedClause(at, parent) || hadPlanned(at, parent) || failing.has(lemma) || (isWish && !isSaid)) return null
  if (isSaid) return 'done'
  if (verb.form !== 'finite' && weighing.test(lemma)) return null
  // "has yet to send"
  if (at.tokens[clause.verb.from - 1]?.lower === 'yet' || at.tokens[clause.verb.from]?.lower === 'yet') return 'ahead'
  // "committed itself to giving"
  const isBound = at.tokens[verb.from - 1]?.lower === 'to' && binding.has(lemma)
  // "will help by sending 20 tents"
  const isMeans = isByDoing(at, clause) && progressOf(at, parent) === 'ahead'
  if (verb.form !== 'infinitive') return isBound || isMeans ? 'ahead' : 'done'
  const isReady = ready.has(at.tokens[verb.from - 1]?.lower ?? '')
  if (isReady && !verb.passive) return null
  // "is about to send", "is going to give"
  const isAhead =
    isDue(at, clause) ||
    isReady ||
    intending.has(parent.verb.lemma) ||
    // "has set out to send"
    (parent.verb.lemma === 'set' && parent.verb.particle === 'out') ||
    hasVerbClass(parent.verb.lemma, parent.verb.particle, 'plan') ||
    hasVerbClass(parent.verb.lemma, parent.verb.particle, 'pledge') ||
    hasVerbClass(parent.verb.lemma, parent.verb.particle, 'announce') ||
    (parent.verb.modal !== null && futures.has(parent.verb.modal)) ||
    // "undertook to make every effort to send"
    (parent.verb.form === 'infinitive' && progressOf(at, parent) === 'ahead')
  return isAhead ? 'ahead' : 'done'
}

/** "Peru's pledge of 3 million has been paid": what was promised is there. */
export const isKept = ({ clause: { verb }, relation }: Pick<Governor, 'clause' | 'relation'>): boolean =>
  relation === 'subject' && verb.passive && verb.form === 'finite' && verb.modal === null && keeping.test(verb.lemma)

const keeping = /^(?:pay|disburse|deliver|transfer|release|wire|remit|hand)$/

/** "urged", "called on"; who "called at the ministry" paid a visit. */
const isAsking = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  hasVerbClass(verb.lemma, verb.particle, 'ask') && !(verb.lemma === 'call' && tokens[verb.to]?.lower === 'at')

/** In the past, so that "suggested that the two give" is no mere plural. */
const suggested = new Set('suggested proposed recommended advised insisted'.split(' '))

/** "requested that Peru send 20 tents", "suggested that Peru send them", "hopes that Peru will send them": the clause that asks for what this one tells. */
function askingThat(at: AnalyzedSentence, { verb, subject }: Clause): Clause | null {
  const that = subject === null ? undefined : at.chunks[subject.first - 1]
  if (subject === null || that?.kind !== 'sub' || that.text !== 'that' || verb.form !== 'finite') return null
  const asking = at.clauses.findLast((one) => one.at < subject.first) ?? null
  if (asking === null || asking.verb.passive) return null
  const isBase = isInBareForm(at, verb)
  // "The ministers ask that they send": the form is that of any plural.
  if (isBase || verb.modal === 'should')
    return isAsking(at, asking) || suggested.has(at.tokens[asking.verb.main]?.lower ?? '') ? asking : null
  return verb.modal === 'will' && asking.verb.lemma === 'hope' ? asking : null
}

/** The clause by which someone is asked, or wanted, to do what this one tells: "asked Peru to send 20 tents", "wants Peru to send 20 tents". */
function askingClause(at: AnalyzedSentence, clause: Clause): Clause | null {
  const parent = parentOf(at, clause)
  if (parent === null || clause.verb.form !== 'infinitive') return askingThat(at, clause)
  const isWanted =
    /^(?:want|like|love|prefer|wish)$/.test(parent.verb.lemma) &&
    clause.subject !== null &&
    clause.subject.first !== parent.subject?.first
  return isAsking(at, parent) || isWanted ? parent : null
}

/** "'Send us 20 tents,' she wrote", "Please send 20 tents": the bare form without a subject, to someone spoken to. */
function isPlea({ tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean {
  if (verb.form !== 'finite' || verb.modal !== null || subject !== null || verb.negated) return false
  const isBare = tokens[verb.main]?.lower === verb.lemma
  const isForUs = /^(?:us|me)$/.test(tokens[verb.to]?.lower ?? '')
  const isPlease = tokens.slice(Math.max(0, verb.from - 1), verb.main).some(({ lower }) => lower === 'please')
  return isBare && (isForUs || isPlease)
}

export const isAsked = (at: AnalyzedSentence, clause: Clause): boolean =>
  askingClause(at, clause) !== null || isPlea(at, clause)
