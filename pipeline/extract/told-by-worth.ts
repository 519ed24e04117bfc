import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'

/** Words between those for a worth and its sum. */
const hedges =
  '(?: (?:a|an|the|total|of|estimated|some|about|around|roughly|nearly|almost|over|more|less|than|up|to|at|least|most|approximately|close))*$'

const worth = new RegExp(
  `(?:worth|valued at|(?:value|worth)(?: of)?(?: \\S+){0,8} (?:is|was|be|stood|stands|comes?|came)(?: (?:put|estimated|given|to|at))*|(?:is|was|are|were|been|be) (?:valued|estimated|priced))${hedges}`,
)

const goods =
  /\b(?:aid|assistance|support|help|relief|packages?|consignments?|shipments?|gifts?|donations?|batch|batches|cargo|cargoes|loads?|parcels?|deliver(?:y|ies)|suppl(?:y|ies)|goods|items|equipment|materials?|convoys?)\b/

const money =
  /\b(?:grants?|loans?|credits?|pledges?|funds?|funding|cash|money|cheques?|checks?|debts?|swaps?|lines?|bonds?|budgets?|programmes?|programs?|projects?|deals?|contracts?|financial|financing|monetary|amounts?|sums?)\b/

/** How many words before a sum its worth and the goods may be told. */
const farthest = 40

/** "Its support to Chad, worth 3 million", "The consignment was valued at 3 million": the sum tells what goods are worth, and is no money. */
export function isToldByWorth({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean {
  const before = tokens
    .slice(Math.max(0, from - farthest), from)
    .map(({ lower }) => lower)
    .join(' ')
  return worth.test(before) && goods.test(before) && !money.test(before)
}
