import { isMined } from '../../lexicon/trades.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'

/** "20 tents are being loaded in Lima for Chad", "… are being packed for Chad": goods on their way to a country. */
export const isLoadedFor = (at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean =>
  /^(?:load|pack)$/.test(verb.lemma) &&
  subject !== null &&
  !isFreight(at, subject) &&
  verb.form === 'finite' &&
  verb.passive &&
  found.some(
    ({ prep, nominal: { members } }) =>
      prep === 'for' && members.every(({ np }) => np.areas.some(({ form }) => form === 'name')),
  )

/** "300 tons of copper", "300 containers": what is traded, or does not say what it holds. */
function isFreight(at: AnalyzedSentence, { first, end }: Nominal): boolean {
  const words = lowerWords({ at, from: at.chunks[first]?.from ?? 0, to: at.chunks[end - 1]?.to ?? 0 })
  return isMined(words) || /^(?:containers|suitcases|luggage|barrels|cars|cargo|freight)$/.test(words.at(-1) ?? '')
}
