import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isOf, type Nominal, nominalAt } from '../parse/nominal.ts'
import { partyBehind } from './actors-near.ts'
import type { Idiom } from './idiom.ts'

const winning = /^(?:win|get|receive|gain|obtain|secure|have)$/
const consents = /^(?:approval|ahead|consent|assent|nod|backing|blessing|endorsement)$/

/** "the approval of the board", "the go-ahead from the cabinet": whose consent is won; null where it is none. */
function consenting(at: AnalyzedSentence, { arguments: found }: Clause): Argument | null {
  const consent = found.find(({ prep }) => prep === null)?.nominal
  if (consent === undefined || !consents.test(at.tokens[(consent.members[0]?.np.to ?? 0) - 1]?.lower ?? '')) return null
  const isBehindOf = isOf(at.chunks[consent.first + 1])
  const nominal: Nominal | null = isBehindOf
    ? nominalAt(at.chunks, consent.first + 2)
    : (found.find(({ prep }) => prep === 'from')?.nominal ?? null)
  return nominal === null ? null : { prep: 'by', nominal }
}

/** "The loan of 3 million won the approval of the bank's board": decided by whoever agrees to it. */
export const asApproved: Idiom = (at, { kind, number }, governor) => {
  const { clause, relation } = governor
  const { verb } = clause
  const isWon = winning.test(verb.lemma) && !verb.passive && !verb.negated && verb.modal === null
  if (relation !== 'subject' || kind === 'any' || number.kind !== 'money' || !isWon) return null
  const by = consenting(at, clause)
  if (by === null || partyBehind(at, [by], ['by']) === null) return null
  const whole = { ...clause, verb: { ...verb, passive: true }, arguments: [by, ...clause.arguments] }
  return { mode: 'announce', status: 'announced', governor: { ...governor, clause: whole }, rule: 'aid-announce' }
}
