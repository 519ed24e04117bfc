import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { localParty } from './local-party.ts'
import type { Told } from './told.ts'

/** Who asks for money is not told to get what others then give. */
export const leftBy = (
  { telling, sides }: Told,
  aid: Discourse['aid'],
  isNext = false,
): { donor: Actor | null; recipient: Actor | null } => ({
  donor: sides.donor.actor,
  recipient:
    sides.isInBrackets || isNext ? (aid?.recipient ?? null) : telling.mode === 'ask' ? null : sides.recipient.actor,
})

/** "Peru, 20 tents to Lima; Chile, 30 beds": where one entry of a list goes is not where the next does. */
export const isNextEntry = (
  at: AnalyzedSentence,
  { figure: { number }, sides: { recipient } }: Told,
  index: number,
): boolean =>
  recipient.actor?.piece.at === at &&
  recipient.actor.piece.from >= number.to &&
  at.tokens.slice(number.to, at.chunks[index]?.from).some(({ text }) => text === ';') &&
  /^(?:item|label)$/.test(localParty(at, index, null)?.by ?? '')

/** "Peru: 20 tents to Oxfam." before "Chile: 30 beds.": the next entry has a label of its own, and need not go there. */
export const isOwnEntry = (at: AnalyzedSentence, told: readonly Told[], { sides: { recipient } }: Told): boolean =>
  told[0] !== undefined &&
  recipient.actor?.piece.at === at &&
  recipient.actor.piece.from >= told[0].figure.number.to &&
  localParty(at, told[0].figure.index, null)?.by === 'label'
