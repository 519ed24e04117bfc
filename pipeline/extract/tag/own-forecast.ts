import { lowerAt, type Reader } from './reader.ts'

const kindsOfForecast =
  /^(?:spring|summer|autumn|winter|growth|gdp|inflation|revenue|budget|baseline|consensus|interim|median|flash)$/

/** "its growth forecast for Peru", "their budget forecast", "the summer forecast": the noun, unless it is told by whom. */
export const isOwnForecast = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'forecast' &&
  lowerAt(reader, i + 1) !== 'by' &&
  ((reader.tags[i - 1] === 'N' && reader.tags[i - 2] === 'POSS') || kindsOfForecast.test(lowerAt(reader, i - 1)))
