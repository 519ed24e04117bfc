import type { AnalyzedSentence } from '../analyze.ts'
import { wordsBefore } from './shape.ts'

const measuring =
  /\b(?:above|below|twice|double|triple|half|times) (?:the|its|their) (?:figure|number|total|level|toll|count|average)s? (?:for|of|in|during|at)(?: the)?(?: same (?:period|time|days?|weeks?|months?|quarter|half)(?: of| in)?)?$/

/** "106% above the figure for the same months of 2018": when that was which a count is measured by. */
export const isOfMeasured = (at: AnalyzedSentence, date: number): boolean => measuring.test(wordsBefore(at, date, 12))
