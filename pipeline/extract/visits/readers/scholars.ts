import type { Traveller } from '../traveller.ts'
import { lowerAt } from './reader.ts'

/** "Peruvian scientists had isolated the virus": those who work at home as a rule. */
const scholars = /^(?:scientists?|researchers?|scholars?|academics?|economists?|analysts?|virologists?|statisticians?)$/

export const isOfScholars = ({ name: { at, to } }: Traveller): boolean => scholars.test(lowerAt(at, to - 1))
