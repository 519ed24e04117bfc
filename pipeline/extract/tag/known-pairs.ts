import { monthNames } from '../../lexicon/months.ts'
import { has, lowerAt, type Reader } from './reader.ts'
import { seldomVerbs } from './verb-context.ts'
import { W } from './word-class.ts'

/** Words that the word beside them tells to be a noun or a verb. */

const officers =
  /^(?:envoys?|ministers?|ministry|representatives?|secretary|commissioners?|chiefs?|officials?|attachés?)$/

/** "United States trade envoy" */
export const isOfOffice = (reader: Reader, i: number): boolean =>
  /^(?:trade|finance)$/.test(lowerAt(reader, i)) && officers.test(lowerAt(reader, i + 1))

/** "The agreement dates from May 2016", "dates back to 2016"; not the fruit */
export function isDatingBack(reader: Reader, i: number): boolean {
  if (lowerAt(reader, i) !== 'dates') return false
  const next = lowerAt(reader, i + 1)
  return next === 'back' || (next === 'from' && (has(reader, i + 2, W.NUM) || monthNames.has(lowerAt(reader, i + 2))))
}

/** "The Brazilian real fell"; not "real wages" */
export const isMoneyOfBrazil = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'real' && lowerAt(reader, i - 1) === 'brazilian'

/** "Investment flows to Peru remained": a verb of their own comes behind the place. */
export function areFlows(reader: Reader, i: number): boolean {
  if (!/^(?:in|out)?flows$/.test(lowerAt(reader, i)) || !/^(?:to|from|into)$/.test(lowerAt(reader, i + 1))) return false
  for (let k = i + 2; k < i + 12 && !/^(?:[.,;:]|and)$/.test(lowerAt(reader, k)); k++)
    if (has(reader, k, W.AUX | W.MODAL | W.PAST)) return true
  return false
}

/** "the search and rescue team": two fields that are one before a noun. */
export const isBehindPair = (reader: Reader, i: number): boolean =>
  seldomVerbs.has(lowerAt(reader, i)) &&
  lowerAt(reader, i - 2) === 'and' &&
  /^(?:search rescue|research development|command control)$/.test(`${lowerAt(reader, i - 3)} ${lowerAt(reader, i - 1)}`)

/** "the 24 donors present", "the ministers present" */
export const areThosePresent = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'present' && reader.tags[i - 1] === 'N' && has(reader, i - 1, W.PLURAL)
