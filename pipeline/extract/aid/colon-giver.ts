import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { doerOf } from './actors-near.ts'

/** What is said of someone who helps, before the colon behind which the help stands. */
const helping =
  /^(?:(?:has |have |had |was |were |is |are )?(?:also |soon |quickly |promptly )?(?:followed suit|(?:did|done) (?:the same|likewise|more|so|as much|its part|its bit|their part|their bit)|(?:acted|responded|reacted|answered|helped|stepped in|joined in|chipped in|weighed in|gone further|went further|come next|came next|come first|came first|led the way)(?: first| next| too| as well| quickly| at once)?|(?:the )?(?:first|second|third|next|last|quick|quickest)(?: country| one)?(?: to (?:act|help|give|respond|react|answer|step in|join in|donate|pay|move))?|not far behind|close behind|more generous|the most generous|more forthcoming))$/

/** "The bank was the first to act: 3 million", "Peru followed suit: 20 tents": of whom the sentence up to the colon tells that they help; null where it tells something else. */
export function giverBeforeColon(at: AnalyzedSentence, colon: number): Actor | null {
  const end = at.chunks[colon]?.from ?? 0
  const clause = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  const isAfter = at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from > end)
  if (clause?.subject == null || clause.verb.from > end || isAfter || clause.subject.first > clause.at) return null
  const said = at.tokens
    .slice(clause.verb.from, end)
    .map(({ lower }) => lower)
    .join(' ')
  return helping.test(said) ? doerOf(at, clause) : null
}
