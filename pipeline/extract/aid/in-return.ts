import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { Memory } from './filled.ts'
import { headOf } from './head-of.ts'
import type { Telling } from './telling.ts'

/** "in return", "in the opposite direction", "the other way", "came back" */
function isTurned(at: AnalyzedSentence, { verb, fronted, arguments: found }: Clause): boolean {
  const isBack = verb.particle === 'back' || at.tokens[verb.to - 1]?.lower === 'back'
  return (
    (isBack && /^(?:come|go|send|ship|fly|travel|flow)$/.test(verb.lemma)) ||
    [...fronted, ...found].some(({ prep, nominal }) => {
      const np = nominal.members[0]?.np
      const words = at.tokens.slice(np?.from ?? 0, np?.to ?? 0).map(({ lower }) => lower)
      const head = headOf(at, { nominal })
      if (prep === 'in' && head === 'return') return words.length === 1
      return /^(?:way|direction)$/.test(head) && words.some((word) => /^(?:other|opposite|reverse)$/.test(word))
    })
  )
}

/** Whether a gift that names no one goes back to whoever gave before. */
export const isInReturn = (at: AnalyzedSentence, { governor, mode }: Telling): boolean =>
  governor !== null && (mode === 'move' || governor.clause.verb.passive) && isTurned(at, governor.clause)

/** "Peru sent Chile 20 tents. 30 came back in May": who got gives. */
export const turned = ({ donor, recipient }: Memory): Memory => ({ donor: recipient, recipient: donor, isTopic: true })
