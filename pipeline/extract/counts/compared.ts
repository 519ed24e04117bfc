import type { AnalyzedSentence } from '../analyze.ts'
import type { Count, Read } from './count.ts'
import { wordsBefore } from './shape.ts'

const comparedTo =
  /\bcompar(?:ed|ing) (?:with|to)(?: the)?$|\b(?:increase|decrease|rise|drop|fall|decline|up|down) from the$/

/** "compared to 28 cases in 2014 and 14 cases in 2013": both are. */
const isSecondCompared = ({ tokens, dates }: AnalyzedSentence, { number, head }: Read, before?: Count): boolean =>
  before?.head.isCompared === true &&
  before.head.kind === head.kind &&
  tokens[number.from - 1]?.lower === 'and' &&
  dates.some(({ from, to }) => from >= before.number.to && to === number.from - 1)

/** "72 cases, compared to 18 cases in May": told to compare with, though it names what it counts. */
export const asCompared = (at: AnalyzedSentence, read: Read, before: Count | undefined): Read =>
  comparedTo.test(wordsBefore(at, read.number.from)) || isSecondCompared(at, read, before)
    ? { ...read, head: { ...read.head, isCompared: true } }
    : asSetAgainst(at, read, before)

/** "214 new cases, against 180 cases the week before": told to compare with, and new where those are. */
function asSetAgainst({ tokens }: AnalyzedSentence, read: Read, before: Count | undefined): Read {
  const isSame = before?.head.kind === read.head.kind && tokens[read.number.from - 1]?.lower === 'against'
  return isSame
    ? { ...read, head: { ...read.head, isNew: read.head.isNew || before.head.isNew, isCompared: true } }
    : read
}
