import type { AnalyzedSentence } from '../analyze.ts'
import type { Piece } from '../piece.ts'

/** "60 percent of the intensive care beds are taken", "a third of the rooms were filled by refugees": no guests who pay. */
export const isOfWards = ({ tokens }: AnalyzedSentence, { from }: Piece): boolean =>
  tokens.slice(from).some(({ lower }) => ofNeed.test(lower))

const ofNeed =
  /^(?:hospitals?|wards?|clinics?|care|icus?|patients?|cases?|infected|shelters?|camps?|refugees?|displaced|homeless|migrants?|evacuees?|prisons?|prisoners?|covid)$/
