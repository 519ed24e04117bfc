import { type AidMode, aidModeOf, aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'
import { type Governor, governorsOf } from './governor.ts'

/** How a sentence tells that a figure is given. */
export interface Telling {
  readonly mode: AidMode | 'noun'
  readonly status: GiftStatus
  readonly governor: Governor | null
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
export function parentOf(at: AnalyzedSentence, clause: Clause): Clause | null {
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
  verb.lemma === 'have' && verb.to - verb.from > 1 && at.tokens[verb.main]?.lower === 'had'

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

/** Done, to be done, or (null) neither: denied, only possible. */
function progressOf(at: AnalyzedSentence, clause: Clause): 'done' | 'ahead' | null {
  if (isNegated(at, clause)) return null
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

const stocks = new Set(['stock', 'stockpile', 'reserve', 'inventory', 'capacity', 'need', 'shortage', 'want', 'lack'])

/** The noun of giving that a figure is an amount of or stands beside: "a grant of 3 million", "pledges of 3 million", "the gift". */
function nounBefore(at: AnalyzedSentence, index: number): string | null {
  for (let i = index; i >= 0 && i > index - 8; i--) {
    const chunk = at.chunks[i]
    if (
      chunk?.kind === 'verb' ||
      (chunk?.kind === 'punct' &&
        !(chunk.text === '(' || chunk.text === ',' || (chunk.text === ':' && i === index - 1)))
    )
      return null
    if (chunk?.kind !== 'np') continue
    for (let k = chunk.to - 1; k >= chunk.from; k--) {
      const noun = singularOf(at.tokens[k]?.lower ?? '')
      if (stocks.has(noun)) return noun
      if (aidNounStatus(noun) !== null) return noun
    }
  }
  return null
}

function verbTelling(at: AnalyzedSentence, figure: AidFigure, governor: Governor): Telling | null | 'none' {
  const { clause, relation } = governor
  if (clause.verb.lemma === 'thank' && governor.prep === 'for')
    return { mode: 'give', status: 'delivered', governor, rule: 'aid-thanks' }
  if (clause.verb.lemma === 'expect' && relation === 'object' && clause.arguments.some(({ prep }) => prep === 'from'))
    return { mode: 'receive', status: 'pledged', governor, rule: 'aid-receive' }
  const mode = neededMoney(clause, figure) ? 'ask' : modeOf(at, clause)
  // "a grant of $2 million will buy vaccines": money that pays for something is no purchase of money.
  const isPaying = relation === 'subject' && figure.number.kind === 'money' && !clause.verb.passive
  if (mode === 'none') return relation === 'outer' || isPaying ? null : 'none'
  if (mode === null) return null
  if (mode === 'move' && relation === 'object' && clause.verb.lemma !== 'reach') return null
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
  for (let i = clause.first; i < clause.at; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind !== 'np') continue
    for (let k = chunk.from; k < chunk.to; k++) {
      const status = aidNounStatus(singularOf(at.tokens[k]?.lower ?? ''))
      if (status !== null) return status
    }
  }
  return null
}

/** What the words around a figure say of its giving: the nearest verb that speaks of it, else a noun of giving beside it. */
export function tellingOf(at: AnalyzedSentence, figure: AidFigure): Telling | null {
  const noun = nounBefore(at, figure.index)
  if (noun !== null && stocks.has(noun)) return null
  const status = noun === null ? null : aidNounStatus(noun)
  for (const governor of governorsOf(at, figure.index)) {
    const told = verbTelling(at, figure, governor)
    if (told === 'none') return null
    if (told !== null) return status === 'pledged' && told.status === 'delivered' ? { ...told, status } : told
  }
  if (status === null) return null
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
