import { finiteAhead, has, lemmaOf, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const deedsOfTwo =
  /^(?:discuss|exchange|agree|pledge|stress|emphasi[sz]e|reaffirm|reiterate|underline|underscore|urge|vow|promise|review|praise|hail|express|voice|thank|condemn|propose|compare|note|welcome|settle|share|swap|explore)$/

/** "The two discussed trade", "the three pledged closer ties": those told of before, who do something; not "praised the two agreed texts". */
export const isOfPair = (reader: Reader, i: number, p: number): boolean =>
  /^(?:two|three|four)$/.test(lowerAt(reader, p)) &&
  /^(?:the|these|those)$/.test(lowerAt(reader, p - 1)) &&
  !/^(?:V|VPP|VING|PREP|TO)$/.test(reader.tags[p - 2] ?? '') &&
  deedsOfTwo.test(lemmaOf(reader, i)) &&
  !finiteAhead(reader, i + 1)

/** "Each cost 40 million" */
export const isOfEach = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i - 1) === 'each' && (has(reader, i + 1, W.NUM) || /^[$€£¥]$/.test(lowerAt(reader, i + 1)))
