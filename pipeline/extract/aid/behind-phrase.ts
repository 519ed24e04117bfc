import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, type Nominal } from '../parse/nominal.ts'
import { textAt } from './fronted-party.ts'

/** "is to have from Peru, and from Chile, 20 tents" */
const isGetting = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  /^(?:have|get|receive|expect)$/.test(tokens[verb.to - 1]?.lower ?? '')

/** "have from us 20 tents", "have from Peru, and from Chile, 20 tents": what is got may stand behind whom it comes from. */
export const opensBehindPhrase = (at: AnalyzedSentence, clause: Clause, index: number): boolean =>
  at.chunks[index - 1]?.kind === 'np' ||
  (isComma(at.chunks[index - 1]) && textAt(at, index - 3) === 'from' && isGetting(at, clause))

export const isBareObject = ({ arguments: found }: Clause, index: number): boolean =>
  found.some(({ prep, nominal }) => prep === null && nominal.first === index)

/** "and been promised", ", leaving": where a second deed of the same subject opens. */
function opensNextDeed(at: AnalyzedSentence, place: number): boolean {
  const [link, verb] = [textAt(at, place - 1), at.chunks[place]]
  return link === 'and' || (link === ',' && verb?.kind === 'verb' && verb.form === 'gerund')
}

/** "has played [20 games] and been promised", "lost [20 houses], leaving": the object of the verb before, which has the same subject. */
export const isObjectBefore = (at: AnalyzedSentence, place: number, subject: Nominal, index: number): boolean =>
  index >= subject.end &&
  opensNextDeed(at, place) &&
  at.clauses.some(
    (one) =>
      one.at < place && one.subject?.first === subject.first && one.verb.form === 'finite' && isBareObject(one, index),
  )
