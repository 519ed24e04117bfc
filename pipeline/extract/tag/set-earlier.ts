import { lowerAt, type Reader } from './reader.ts'

/** "the record of 30 million set in 2018", "the 30 million set the year before": of several things the noun is "sets". */
const isSetEarlier = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'set' &&
  reader.tags[i - 1] === 'NUM' &&
  !/^(?:one|1)$/.test(lowerAt(reader, i - 1)) &&
  /^(?:in|by|the|a|last|at|during|only|just)$/.test(lowerAt(reader, i + 1))

/** "412 children aged 6-59 months", "women aged under 20": said of those before it, and not the aged. */
const isOfAge = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'aged' &&
  reader.tags[i - 1] === 'N' &&
  (reader.tokens[i + 1]?.kind === 'digits' ||
    /^(?:under|over|between|from|below|above|up|less|more)$/.test(lowerAt(reader, i + 1)))

/** Forms that only the words beside them tell to be participles behind a noun. */
export const isBareParticiple = (reader: Reader, i: number): boolean => isSetEarlier(reader, i) || isOfAge(reader, i)
