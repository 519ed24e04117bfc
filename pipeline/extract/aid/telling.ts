import { type AidMode, aidModeOf, aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import { isOfDonorList } from './donor-list.ts'
import type { AidFigure } from './figure.ts'
import { labelOf, mayAmountTo, nounBefore, stocks } from './gift-noun.ts'
import { type Governor, governorsOf } from './governor.ts'
import { isLadenCarrier } from './laden.ts'
import { thanksBefore } from './local-party.ts'
import { isOwn } from './role-readers.ts'
import {
  giftNamedBy,
  isAnsweredWith,
  isDisposal,
  isEarned,
  isLoaded,
  isMadeAvailable,
  isOnItsWay,
  isSharer,
  isToCome,
  isUnreal,
  isWeighed,
  willHave,
} from './turns.ts'

/** How a sentence tells that a figure is given. */
export interface Telling {
  readonly mode: AidMode | 'noun'
  readonly status: GiftStatus
  readonly governor: Governor | null
  /** The relative clause that had promised what now came. */
  readonly promise?: Governor
  /** Name of the construction. */
  readonly rule: string
}

const statusOfMode: Partial<Record<AidMode, GiftStatus>> = {
  give: 'delivered',
  pledge: 'pledged',
  announce: 'announced',
  receive: 'delivered',
  ask: 'called_for',
  sell: 'exported',
  move: 'delivered',
  amount: 'delivered',
}

const possible = new Set(['may', 'might', 'could', 'should', 'can', 'must'])
const ahead = new Set(['will', 'would', 'shall', "'ll", 'to'])
const intending = new Set(
  'plan intend aim hope expect promise pledge vow agree commit want prepare undertake mean decide announce continue'.split(
    ' ',
  ),
)
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

const isNegated = (at: AnalyzedSentence, clause: Clause): boolean => isDeniedClause(at, clause)

const isPerfectHave = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'have' && at.tokens[verb.main]?.lower === 'had'

/** The mode of a verb; "part with", "ask for": with the preposition behind it where that makes another verb of it. */
export function modeOf(at: AnalyzedSentence, clause: Clause): AidMode | null {
  const { verb } = clause
  if (isPerfectHave(at, clause)) return 'receive'
  const next = at.tokens[verb.to]?.lower ?? null
  if (verb.particle === null && next !== null) {
    const withNext = aidModeOf(verb.lemma, next)
    if (withNext !== aidModeOf(verb.lemma, null)) return withNext
  }
  return aidModeOf(verb.lemma, verb.particle)
}

const giverModes = new Set<AidMode>(['give', 'pledge', 'announce', 'sell'])
const freeing = new Set(['free', 'release', 'spare', 'find', 'gather', 'drop', 'wire', 'throw'])

/** Done, to be done, or (null) neither: denied, only possible. */
function progressOf(at: AnalyzedSentence, clause: Clause): 'done' | 'ahead' | null {
  if (isNegated(at, clause) || isUnreal(at, clause)) return null
  const { verb } = clause
  if (verb.modal !== null && possible.has(verb.modal)) return null
  if (verb.modal !== null && ahead.has(verb.modal)) return 'ahead'
  const parent = parentOf(at, clause)
  if (parent === null) return 'done'
  if (isNegated(at, parent) || failing.has(parent.verb.lemma)) return null
  if (verb.form !== 'infinitive') return 'done'
  const isAhead =
    intending.has(parent.verb.lemma) ||
    hasVerbClass(parent.verb.lemma, parent.verb.particle, 'plan') ||
    hasVerbClass(parent.verb.lemma, parent.verb.particle, 'pledge') ||
    hasVerbClass(parent.verb.lemma, parent.verb.particle, 'announce') ||
    (parent.verb.modal !== null && ahead.has(parent.verb.modal))
  return isAhead ? 'ahead' : 'done'
}

const asked = (at: AnalyzedSentence, clause: Clause): boolean => {
  const parent = parentOf(at, clause)
  return (
    parent !== null && clause.verb.form === 'infinitive' && hasVerbClass(parent.verb.lemma, parent.verb.particle, 'ask')
  )
}

/** "unless $3 million comes in": what is still to come is asked for. */
function isUnless(at: AnalyzedSentence, { first }: Clause): boolean {
  const opening = at.chunks[first - 1]
  return opening?.kind === 'sub' && opening.text === 'unless'
}

function verbTelling(at: AnalyzedSentence, figure: AidFigure, governor: Governor): Telling | null | 'none' {
  const { clause, relation } = governor
  if (isWeighed(governor) || isEarned(at, clause)) return 'none'
  if (isAnsweredWith(at, governor)) {
    const progress = progressOf(at, clause)
    if (progress === null) return 'none'
    return { mode: 'give', status: progress === 'ahead' ? 'pledged' : 'delivered', governor, rule: 'aid-give' }
  }
  if (governor.prep === 'for' && (clause.verb.lemma === 'thank' || thanksBefore(at, clause.at) >= 0))
    return { mode: 'give', status: 'delivered', governor, rule: 'aid-thanks' }
  if (
    clause.verb.lemma === 'expect' &&
    relation === 'subject' &&
    clause.verb.passive &&
    clause.arguments.some(({ prep }) => prep === 'at' || prep === 'in')
  )
    return { mode: 'move', status: 'pledged', governor, rule: 'aid-move' }
  // "Peru and Chile can expect 20 tents"
  if (
    clause.verb.lemma === 'expect' &&
    relation === 'object' &&
    clause.verb.modal !== null &&
    figure.kind === 'known' &&
    !isNegated(at, clause)
  )
    return { mode: 'receive', status: 'pledged', governor, rule: 'aid-receive' }
  const isAwaited = relation === 'object' || (relation === 'subject' && clause.verb.passive)
  if (clause.verb.lemma === 'expect' && isAwaited && clause.arguments.some(({ prep }) => prep === 'from'))
    return { mode: 'receive', status: 'pledged', governor, rule: 'aid-receive' }
  if (clause.verb.lemma === 'be' && relation === 'subject' && isOnItsWay(at, clause))
    return { mode: 'move', status: 'pledged', governor, rule: 'aid-move' }
  if (
    clause.verb.lemma === 'find' &&
    relation === 'subject' &&
    clause.arguments.some(
      ({ prep, nominal }) => prep === null && /way$/.test(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''),
    )
  )
    return { mode: 'move', status: 'delivered', governor, rule: 'aid-move' }
  if (
    (clause.verb.lemma === 'take' || clause.verb.lemma === 'return') &&
    relation === 'object' &&
    clause.arguments.some(({ prep }) => prep === 'to')
  )
    return {
      mode: 'give',
      status: progressOf(at, clause) === 'ahead' ? 'pledged' : 'delivered',
      governor,
      rule: 'aid-give',
    }
  if (
    clause.verb.lemma === 'put' &&
    relation === 'object' &&
    clause.arguments.some(({ prep, nominal }) => isDisposal(at, prep, nominal))
  )
    return {
      mode: 'give',
      status: progressOf(at, clause) === 'ahead' ? 'pledged' : 'delivered',
      governor,
      rule: 'aid-give',
    }
  // "borrows $3 million from the bank": a loan is help, if it is told who lends.
  if (
    clause.verb.lemma === 'borrow' &&
    relation === 'object' &&
    figure.number.kind === 'money' &&
    clause.arguments.some(({ prep }) => prep === 'from')
  )
    return progressOf(at, clause) === null
      ? 'none'
      : {
          mode: 'receive',
          status: progressOf(at, clause) === 'ahead' ? 'pledged' : 'delivered',
          governor,
          rule: 'aid-receive',
        }
  // "shared 2 million among 14 homes"
  const isSharing = clause.verb.lemma === 'share' && relation === 'object' && !isNegated(at, clause)
  if (isSharing && clause.arguments.some((argument) => isSharer(at, argument)))
    return {
      mode: 'give',
      status: progressOf(at, clause) === 'ahead' ? 'pledged' : 'delivered',
      governor,
      rule: 'aid-give',
    }
  if (clause.verb.lemma === 'owe' && relation === 'object' && isOwn(at, figure.index))
    return { mode: 'give', status: 'delivered', governor, rule: 'aid-give' }
  if (isMadeAvailable(at, clause) && (relation === 'object' || (relation === 'subject' && clause.verb.passive))) {
    const progress = progressOf(at, clause)
    if (progress === null) return 'none'
    return { mode: 'give', status: progress === 'ahead' ? 'pledged' : 'delivered', governor, rule: 'aid-give' }
  }
  if (relation === 'object' && isLoaded(at, clause) && !isNegated(at, clause))
    return { mode: 'noun', status: 'delivered', governor: null, rule: 'aid-list' }
  const named = relation === 'subject' && !isNegated(at, clause) ? giftNamedBy(at, clause) : null
  if (named !== null) return { mode: 'give', status: named, governor, rule: 'aid-give' }
  const own = relation === 'subject' && clause.verb.lemma === 'leave' ? 'move' : modeOf(at, clause)
  const isInverted = relation === 'object' && clause.subject === null && clause.verb.form === 'finite'
  // "Peru is to have 40,000 doses"
  const isGetting = relation === 'object' && figure.kind === 'known' && willHave(at, clause)
  if (isGetting && !isNegated(at, clause)) return { mode: 'receive', status: 'pledged', governor, rule: 'aid-receive' }
  const isHave = clause.verb.lemma === 'have' && figure.kind !== 'same' && clause.verb.to - clause.verb.from < 2
  const mode = neededMoney(clause, figure) ? 'ask' : isHave ? null : own
  // "a grant of $2 million will buy vaccines": money that pays for something is no purchase of money.
  const isPaying = relation === 'subject' && figure.number.kind === 'money' && !clause.verb.passive
  if (mode === 'none') return relation === 'outer' || isPaying ? null : 'none'
  if (mode === null) return null
  // "180 teams gave": those who give are not given.
  if (relation === 'subject' && mode === 'receive' && !clause.verb.passive) return null
  if (relation === 'subject' && giverModes.has(mode) && !clause.verb.passive && figure.number.kind !== 'money')
    return null
  if (figure.item.category === 'personnel' && freeing.has(clause.verb.lemma)) return 'none'
  if (mode === 'move' && relation === 'subject' && isLadenCarrier(at, clause, [figure.item])) return 'none'
  if (mode === 'move' && relation === 'object' && clause.verb.lemma !== 'reach' && !isInverted) return null
  const amount = mode === 'amount' ? amountOf(at, governor) : null
  if (mode === 'amount' && amount === null) return null
  if (mode === 'sell' && figure.number.kind === 'money' && relation !== 'object') return null
  if (figure.number.kind === 'money' && isUnless(at, clause))
    return { mode: 'ask', status: 'called_for', governor, rule: 'aid-ask' }
  // "asks for" under a negation asks nothing; what is "not yet delivered" stays a promise.
  const progress = progressOf(at, clause)
  if (progress === null) return 'none'
  const done = amount ?? statusOfMode[mode] ?? 'delivered'
  const status = asked(at, clause)
    ? 'called_for'
    : progress === 'ahead' && done !== 'called_for' && done !== 'exported'
      ? 'pledged'
      : done
  return { mode, status, governor, rule: `aid-${mode}` }
}

/** "needs $3 million": those who need money ask for it; of goods the same verb tells no gift. */
const neededMoney = ({ verb }: Clause, { number }: AidFigure): boolean =>
  number.kind === 'money' && (verb.lemma === 'need' || verb.lemma === 'require' || verb.lemma === 'lack')

/** "donations reached 3 million": the act of giving that comes to the amount; null where something else does. */
function amountOf(at: AnalyzedSentence, { clause, relation }: Governor): GiftStatus | null {
  if (relation === 'subject') return null
  for (let i = Math.min(clause.first, clause.subject?.first ?? clause.first); i < clause.at; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind !== 'np') continue
    for (let k = chunk.from; k < chunk.to; k++) {
      const status = aidNounStatus(singularOf(at.tokens[k]?.lower ?? ''))
      if (status !== null) return status
    }
  }
  return null
}

/** "20 million doses that Peru is to buy and give away": the second verb of a pair tells the gift. */
function verbTellingJoined(at: AnalyzedSentence, figure: AidFigure, governor: Governor): Telling | null {
  const { clause } = governor
  const conj = at.chunks[clause.at + 1]
  const second = at.clauses.find((one) => one.at === clause.at + 2)
  if (conj?.kind !== 'conj' || conj.text !== 'and' || second === undefined || isNegated(at, clause)) return null
  const told = verbTelling(at, figure, { ...governor, clause: { ...second, subject: clause.subject } })
  if (told === null || told === 'none') return null
  const isAhead = progressOf(at, clause) === 'ahead' && told.status === 'delivered'
  return isAhead ? { ...told, status: 'pledged' } : told
}

function mainTelling(at: AnalyzedSentence, figure: AidFigure, governors: readonly Governor[]): Telling | null {
  const main = governors.find(
    ({ relation }) => relation === 'subject' || relation === 'oblique' || relation === 'object',
  )
  const told = main === undefined ? null : verbTelling(at, figure, main)
  return told === null || told === 'none' || told.status !== 'delivered' ? null : told
}

/** "paid for kits, which a partner hands out": who passes the goods on does not give them. */
const isPassedOn = ({ clause: { verb } }: Governor): boolean =>
  verb.lemma === 'distribute' ||
  (verb.lemma === 'hand' && verb.particle === 'out') ||
  (verb.lemma === 'pass' && verb.particle === 'on')

/** What the words around a figure say of its giving: the nearest verb that speaks of it, else a noun of giving beside it. */
export function tellingOf(at: AnalyzedSentence, figure: AidFigure): Telling | null | 'none' {
  const noun = nounBefore(at, figure.index) ?? labelOf(at, figure.index)
  if (noun !== null && stocks.has(noun)) return 'none'
  const status = noun === null || !mayAmountTo(at, figure, noun) ? null : aidNounStatus(noun)
  const governors = governorsOf(at, figure.index)
  for (const governor of governors) {
    const own = verbTelling(at, figure, governor)
    const told = own === 'none' ? (verbTellingJoined(at, figure, governor) ?? 'none') : own
    if (told === 'none') return 'none'
    // "the masks that Peru had promised arrived": what was promised has come.
    const outer =
      told !== null && governor.relation === 'relative' && (told.status === 'pledged' || isPassedOn(governor))
        ? mainTelling(at, figure, governors)
        : null
    if (outer !== null) return told?.status === 'pledged' ? { ...outer, promise: governor } : outer
    if (told === null) continue
    const isAhead = status === 'pledged' || isToCome(at, figure)
    return isAhead && told.status === 'delivered' ? { ...told, status: 'pledged' } : told
  }
  if (status === null)
    return isOfDonorList(at, figure.index)
      ? { mode: 'noun', status: 'delivered', governor: null, rule: 'aid-noun' }
      : null
  const ahead = governorsOf(at, figure.index).some(
    ({ clause, relation }) => relation === 'subject' && progressOf(at, clause) === 'ahead',
  )
  return {
    mode: 'noun',
    status: ahead && status === 'delivered' ? 'pledged' : status,
    governor: null,
    rule: 'aid-noun',
  }
}
