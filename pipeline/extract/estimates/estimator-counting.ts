import { changeNouns } from '../../lexicon/indicator-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { hasEconomicWord } from './quantity.ts'

export const counting = new Set(['count', 'record', 'register', 'tally', 'log'])

/** Who counts what others do; a bank or a firm may tell of itself. */
const offices = new Set(
  'authority office bureau agency institute ministry department board service services customs'.split(' '),
)

/** "the tourist board counted 3 million visitors" tells them; "Peru counted 3 million" and "the bank recorded a loss" do not. */
export function isOfficeCounting(
  at: AnalyzedSentence,
  { verb, subject, arguments: phrases, at: place }: Clause,
): boolean {
  const np = at.chunks[subject?.first ?? -1]
  if (verb.passive || verb.form !== 'finite' || np?.kind !== 'np' || (subject?.first ?? 0) > place) return false
  const counted = phrases.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  const isOfOthers = counted !== undefined && hasEconomicWord(lowerWords({ at, from: counted.from, to: counted.to }))
  return isOfOthers && lowerWords({ at, from: np.from, to: np.to }).some((word) => offices.has(word))
}

/** "counts on growth of 3 percent", "is banking on a rebound", "had counted on 7 percent": who expects it, whatever else is counted. */
export const countsOn = ({ tokens }: AnalyzedSentence, { verb, arguments: phrases }: Clause): boolean =>
  /^(?:count|bank|bet)$/.test(verb.lemma) &&
  phrases.some(({ prep, nominal }) => {
    const np = nominal.members[0]?.np
    const head = tokens[np?.head ?? -1]?.lower ?? ''
    return prep === 'on' && (head === 'growth' || changeNouns.has(head) || np?.number?.unit === 'percent')
  })
