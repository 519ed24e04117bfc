import { weekdays } from '../../lexicon/months.ts'
import type { AnalyzedSentence } from '../analyze.ts'

/** What a sentence may open with that goes to another place: "Across the border 3 died"; not "Of 61", "By then". */
const opensPlace =
  /^(?:in|at|on|across|outside|beyond|over|near|inside|within|throughout|from|along|around|behind|off|under|to|toward|towards|through|between|for)$/

/** "At first", "Over the weekend", "Within days", "To date": when, and nowhere. */
const opensTime =
  /^(?:in|at|to|within|over|for|on|by|through|across) (?:(?:the|a|an) )?(?:(?:past|last|next|following|first|same|few|two|three) )?(?:all|total|date|first|last|least|most|present|once|noon|dawn|night|midnight|hours?|days?|weeks?|months?|years?|weekend|fortnight|addition|fact|meantime|end|start|outset)$/

const isTimeOpened = ({ tokens }: AnalyzedSentence): boolean =>
  [2, 3, 4].some((end) =>
    opensTime.test(
      tokens
        .slice(0, end)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  )

/** "Across the border 3 died": not where the sentence before was; "On 3 May 40 died" may be. */
export const opensElsewhere = (at: AnalyzedSentence): boolean =>
  opensPlace.test(at.tokens[0]?.lower ?? '') &&
  at.dates[0]?.from !== 1 &&
  !weekdays.has(at.tokens[1]?.lower ?? '') &&
  !isTimeOpened(at)
