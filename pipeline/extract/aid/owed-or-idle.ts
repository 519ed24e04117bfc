import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import { lowerWords } from '../piece.ts'

const owedBehind =
  /^(?:(?!and\b|in\b|as\b)[a-z]+ ){0,4}?(?:in|as|by way of) (?:full |part |partial |state |some )?(?:compensation|damages|redress|reparations?|restitution)\b/
const owedBefore =
  /\b(?:compensation|damages|redress|restitution)(?: payments?| payouts?)? (?:of|worth|totalling|totaling|amounting to)$/
const apart =
  /^(?:(?:in|from|at) (?:the )?\S+ )?(?:(?:have|has|had|are|were|is|was|will|would) )?(?:(?:go|goes|going|gone|went|be|been|came|come|stayed|remain(?:ed)?) )?(?:out )?on (?:an? )?(?:(?:general|hunger|indefinite|unpaid|sick|annual|paid|maternity) )?(?:strike|leave|holiday|vacation|pilgrimage|furlough)\b/

const reach = 9

const words = (at: AnalyzedSentence, from: number, to: number): string =>
  lowerWords({ at, from: Math.max(0, from), to }).join(' ')

/** "get 50 crowns an animal in compensation", "compensation of 3 million": what is owed to those who have lost something, and no help. */
function isCompensation({ number, piece }: Item, at: AnalyzedSentence): boolean {
  const from = number?.from ?? piece?.from ?? 0
  const to = Math.max(number?.to ?? 0, piece?.at === at ? piece.to : 0)
  return owedBehind.test(words(at, to, to + reach)) || owedBefore.test(words(at, from - reach, from))
}

/** "went on strike", "are on leave" behind a token. */
export const isStayingAway = (at: AnalyzedSentence, from: number): boolean => apart.test(words(at, from, from + reach))

/** "4,000 workers went on strike", "40 nurses are on leave": people who stay away help no one. */
const isApart = ({ piece, category }: Item): boolean =>
  category === 'personnel' && piece !== null && isStayingAway(piece.at, piece.to)

/** What is paid for a loss, and who is absent: neither is a gift. */
export function isOwedOrIdle(item: Item, donor: Actor | null, recipient: Actor | null): boolean {
  // A side may be carried from a sentence before: the figure tells which is meant.
  const told = [item.piece?.at, donor?.piece.at, recipient?.piece.at].flatMap((at) => at ?? [])
  const at = item.number === null ? told[0] : told.find(({ numbers }) => numbers.some((one) => one === item.number))
  return isApart(item) || (at !== undefined && isCompensation(item, at))
}
