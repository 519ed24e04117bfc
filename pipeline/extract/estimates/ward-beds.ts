import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { Piece } from '../piece.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'

/** "60 percent of the intensive care beds are taken", "a third of the rooms were filled by refugees": no guests who pay. */
export const isOfWards = ({ tokens }: AnalyzedSentence, { from }: Piece): boolean =>
  tokens.slice(from).some(({ lower }) => ofNeed.test(lower))

/** "Visitors numbered 3,000. Bed occupancy averaged 51 percent": of the beds that guests pay for, where guests were told of, and no wards. */
export function isOfGuestBeds({ quantity, anchor: { at } }: Measure, { measured }: Discourse): boolean {
  const words = wordsOf(quantity)
  if (quantity === null || !words.includes('occupancy') || !words.some((word) => /^beds?$/.test(word))) return false
  const told = [
    ...wordsOf(measured.count?.quantity ?? null),
    ...wordsOf(measured.topic),
    ...at.tokens.map(({ lower }) => lower),
  ]
  return !told.some((word) => ofNeed.test(word)) && told.some((word) => ofGuests.test(word))
}
const ofGuests = /^(?:tourists?|tourism|visitors?|guests?|arrivals?|hotels?|resorts?|overnights?)$/

const ofNeed =
  /^(?:hospitals?|wards?|clinics?|care|icus?|patients?|cases?|infected|shelters?|camps?|refugees?|displaced|homeless|migrants?|evacuees?|prisons?|prisoners?|covid)$/
