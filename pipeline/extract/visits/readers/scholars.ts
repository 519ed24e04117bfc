import { lowerAt } from '../../lower-at.ts'
import type { Traveller } from '../traveller.ts'

/** "Peruvian scientists had isolated the virus": those who work at home as a rule. */
const scholars = /^(?:scientists?|researchers?|scholars?|academics?|economists?|analysts?|virologists?|statisticians?)$/

export const isOfScholars = ({ name: { at, to } }: Traveller): boolean => scholars.test(lowerAt(at, to - 1))
