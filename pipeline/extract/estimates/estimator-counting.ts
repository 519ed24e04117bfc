import { changeNouns } from '../../lexicon/indicator-words.ts'
import { pieceOfNominal } from '../actors.ts'
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
export const countsOn = ({ tokens, tags }: AnalyzedSentence, { verb, arguments: phrases }: Clause): boolean =>
  /^(?:count|bank|bet)$/.test(verb.lemma) &&
  phrases.some(({ prep, nominal }) => {
    const np = nominal.members[0]?.np
    const head = tokens[np?.head ?? -1]?.lower ?? ''
    // "had counted on Peru growing by 5 percent"
    const isDoing = np !== undefined && tags[np.to] === 'VING'
    return prep === 'on' && (isDoing || head === 'growth' || changeNouns.has(head) || np?.number?.unit === 'percent')
  })

/** "The ministry clings to its 3.5", "sticks to 2 percent": who holds on to what was foreseen. */
export const holdsOn = (at: AnalyzedSentence, { verb, subject, arguments: phrases }: Clause): boolean =>
  /^(?:cling|stick|hold|keep|adhere)$/.test(verb.lemma) &&
  !verb.passive &&
  subject !== null &&
  !hasEconomicWord(lowerWords(pieceOfNominal(at, subject))) &&
  holdsTo(at, verb.to, phrases)

const holdsTo = ({ tokens }: AnalyzedSentence, end: number, phrases: Clause['arguments']): boolean =>
  tokens[end]?.lower === 'to' &&
  phrases.some(({ prep, nominal }) => {
    const np = nominal.members[0]?.np
    const head = tokens[np?.head ?? -1]?.lower ?? ''
    const isOwn = /^(?:its|their|his|her|an?)$/.test(tokens[np?.from ?? -1]?.lower ?? '')
    const isRate = np?.number != null && (np.number.unit === 'percent' || (isOwn && np.number.unit === null))
    return prep === 'to' && (isRate || /^(?:forecasts?|estimates?|figures?|projections?|guess|view)$/.test(head))
  })
