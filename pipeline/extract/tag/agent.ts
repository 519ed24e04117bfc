import { has, isNounish, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const isAgent = (reader: Reader, by: number): boolean =>
  lowerAt(reader, by) === 'by' && (reader.finite || !contactMeans.test(lowerAt(reader, by + 1)))

const contactMeans = /^(?:phone|telephone|video|videolink|radio|letter|teleconference|videoconference|skype|satellite)$/

/** "paid by", "paid for by", "flown in from Lima by the army"; not "linked up by video" */
export const isBeforeAgent = (reader: Reader, next: number): boolean =>
  isAgent(reader, next) || (has(reader, next, W.PREP) && isAgent(reader, next + 1)) || isBeforeFarAgent(reader, next)

/** An agent behind where something comes from or goes to. */
function isBeforeFarAgent(reader: Reader, next: number): boolean {
  const from = /^(?:from|to|into)$/.test(lowerAt(reader, next)) ? next : next + 1
  if (!/^(?:from|to|into)$/.test(lowerAt(reader, from))) return false
  let at = has(reader, from + 1, W.DET | W.POSS) ? from + 2 : from + 1
  while (at < from + 6 && isNounish(reader, at) && lowerAt(reader, at) !== 'by') at++
  return lowerAt(reader, at) === 'by' && (lowerAt(reader, at + 1) === 'the' || has(reader, at + 1, W.NAME))
}
