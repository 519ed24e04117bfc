import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { donorTypeIn } from '../named-in.ts'
import { npAt } from '../parse/np-at.ts'
import { textAt } from './fronted-party.ts'

/** "Chile", "the Netherlands" */
const opensAt = ({ tags }: AnalyzedSentence, first: number, name: number): boolean =>
  first === name || (first + 1 === name && tags[first] === 'DET')

/** ", Chile", "and the World Bank": a name or body that opens its part of the sentence behind a comma or "and". */
export function isPartyAlone(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  const mark = at.chunks[index - 1]
  const opensPart = mark?.kind === 'conj' || (mark?.kind === 'punct' && /^[,;]$/.test(mark.text))
  return (
    opensPart &&
    np?.kind === 'np' &&
    np.number === null &&
    // "a city of 340,000"
    ((!/^an?$/.test(at.tokens[np.from]?.lower ?? '') && donorTypeIn({ at, from: np.from, to: np.to }) !== null) ||
      np.areas.some(({ from, to, form }) => form === 'name' && to === np.to && opensAt(at, np.from, from)))
  )
}

/** "stands for 3 million, and Chile": an amount behind the same preposition stands before the comma. */
function isOfAmount(at: AnalyzedSentence, link: number): boolean {
  const end = textAt(at, link - 1) === ',' ? link - 1 : link
  const amount = npAt(at, end - 1)?.number ?? npAt(at, end - 3)?.number
  return amount?.kind === 'money' && someIn(at.chunks, end - 5, end, (_, i) => textAt(at, i) === 'for')
}

/** "Norway paid for 20 tents in Chad, Peru": the name stands within so many chunks of the verb. */
const reach = 12

const isPaidFor = ({ clauses }: AnalyzedSentence, link: number): boolean =>
  clauses.some(
    ({ at: verb, verb: { lemma, passive }, arguments: found }) =>
      lemma === 'pay' && !passive && verb < link && verb > link - reach && found[0]?.prep === 'for',
  )

/** Whether "for" before an amount goes on with a verb told before the name at a comma or "and". */
export const isForAmount = (at: AnalyzedSentence, link: number): boolean => isOfAmount(at, link) || isPaidFor(at, link)
