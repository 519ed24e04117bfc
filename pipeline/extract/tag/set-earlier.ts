import type { Reader } from './reader.ts'

/** "the record of 30 million set in 2018", "the 30 million set the year before": of several things the noun is "sets". */
export const isSetEarlier = (reader: Reader, i: number): boolean =>
  reader.tokens[i]?.lower === 'set' &&
  reader.tags[i - 1] === 'NUM' &&
  !/^(?:one|1)$/.test(reader.tokens[i - 1]?.lower ?? '') &&
  /^(?:in|by|the|a|last|at|during|only|just)$/.test(reader.tokens[i + 1]?.lower ?? '')
