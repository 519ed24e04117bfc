import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { partyBehind } from './actors-near.ts'

const unloading = /^(?:unload|offload|discharge|bring|deliver|drop|land|disembark|leave)$/
const arriving = /^(?:dock|land|arrive|berth|moor|anchor|call|put|pull|touch|reach|sail|come|enter|fly|drive|roll)$/

/** "A ship docked in Beirut and unloaded 20 tents": where whoever brings the load has just come to. */
export function portOf(at: AnalyzedSentence, { verb, subject, at: place }: Clause): Actor | null {
  if (verb.passive || !unloading.test(verb.lemma)) return null
  const before = at.clauses.findLast((one) => one.at < place && one.verb.form === 'finite')
  const isSame = before?.subject != null && before.subject.first === subject?.first
  if (before === undefined || !isSame || before.verb.negated || !arriving.test(before.verb.lemma)) return null
  const preps = /^(?:reach|enter)$/.test(before.verb.lemma) ? [null] : ['in', 'into', 'at', 'to']
  return partyBehind(at, before.arguments, preps)
}

/** "put in at Lima": a ship does; not "put in 20 tents". */
export const isPuttingIn = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'put' && tokens[verb.to]?.lower === 'in' && /^(?:at|to)$/.test(tokens[verb.to + 1]?.lower ?? '')

/** "made it to Lima" */
export const isMakingIt = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'make' && tokens[verb.to]?.lower === 'it' && /^(?:to|into)$/.test(tokens[verb.to + 1]?.lower ?? '')
