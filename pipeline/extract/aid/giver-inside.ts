import { aidModeOf } from '../../lexicon/aid-verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'

/** "The shipment, funded by Oxfam, contains": who a participle behind the subject says gave it. */
export function participleGiver(at: AnalyzedSentence, { subject, at: verb }: Clause): Actor | null {
  if (subject === null) return null
  const inner = at.clauses.find(
    (one) => one.verb.form === 'participle' && one.at >= subject.first && one.at < verb && funding.has(one.verb.lemma),
  )
  return inner === undefined ? null : partyBehind(at, inner.arguments, ['by', 'from'])
}

/** "The goods, which Peru handed over, comprise": who gives in a relative clause of the subject. */
export function relativeGiver(at: AnalyzedSentence, { subject, at: verb }: Clause): Actor | null {
  const inner = at.clauses.find(
    (one) => subject !== null && one.at > subject.first && one.at < verb && at.chunks[one.first - 1]?.kind === 'wh',
  )
  const isOfThing = inner !== undefined && inner.subject !== null && inner.subject.first > (subject?.first ?? 0)
  const isGiving = inner !== undefined && aidModeOf(inner.verb.lemma, inner.verb.particle) === 'give'
  if (isOfThing && isGiving && !inner.verb.passive) return doerOf(at, inner)
  // "The gift, which was made by Peru, comprises"
  return inner?.verb.passive === true && funding.has(inner.verb.lemma)
    ? partyBehind(at, inner.arguments, ['by', 'from'])
    : null
}

const funding = new Set(
  'fund finance donate give send sponsor provide offer present contribute supply dispatch raise collect organize organise make pay promise pledge buy purchase procure assemble put hand turn announce ship deliver extend grant gift bring fly airlift deploy mobilize mobilise release arrange prepare initiate'.split(
    ' ',
  ),
)
