import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { ownerOf } from './actors-near.ts'
import type { Governor } from './governor.ts'
import { type Idiom, told } from './idiom.ts'
import { bringsOther } from './money-idioms.ts'
import { totalIn } from './parties.ts'
import type { Telling } from './telling.ts'

/** "brings Peru's total to 3 million": what is brought there is an act of giving. */
export const asTotal: Idiom = (at, { number }, governor) => {
  const { clause, prep } = governor
  if (number.kind !== 'money' || prep !== 'to') return null
  const grown = grownNoun(at, clause)
  if (grown !== null) return told(at, governor, { mode: 'amount', status: grown, governor, rule: 'aid-amount' })
  if (!summing.test(clause.verb.lemma)) return null
  return totalIn(at, clause) === null
    ? // "brings exports to 3 million": what comes to the sum is no gift.
      bringsOther(at, clause)
      ? 'none'
      : null
    : told(at, governor, { mode: 'amount', status: 'delivered', governor, rule: 'aid-total' })
}

/** "Peru's contribution rose to 3 million": how far it has come; null where no one's gift grows. */
function grownNoun(at: AnalyzedSentence, { verb, subject }: Governor['clause']): Telling['status'] | null {
  const np = growing.test(verb.lemma) && !verb.passive ? subject?.members[0]?.np : undefined
  const noun = singularOf(at.tokens[np?.head ?? -1]?.lower ?? '')
  if (subject === null || !/^(?:contribution|donation|pledge|gift|commitment)$/.test(noun)) return null
  return ownerOf(at, subject.first, subject.end) === null ? null : noun === 'pledge' ? 'pledged' : 'delivered'
}

const growing = /^(?:rise|grow|climb|swell|jump|increase)$/
const summing = /^(?:bring|take|raise|push|lift|carry|double|triple|quadruple|treble|increase|upped|boost|hike|expand)$/
