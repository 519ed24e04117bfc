import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import type { Told } from './told.ts'

/** "3 million will go to Oxfam to provide food to refugees": what the money is for is the same gift. */
export function isPurposeOfMoney(
  at: AnalyzedSentence,
  { item, anchor }: { readonly item: Item; readonly anchor: Piece },
  told: readonly Told[],
): boolean {
  if (item.number !== null) return false
  const purpose = at.clauses.find(({ verb }) => verb.main === anchor.from)
  if (purpose?.verb.form === 'gerund') return isOfProgramme(at, purpose)
  if (purpose === undefined || !(purpose.verb.form === 'infinitive' || isHelpedTo(at, purpose))) return false
  const main = at.clauses.findLast(({ verb, at: place }) => verb.form === 'finite' && place < purpose.at)
  if (main !== undefined && isPutToUse(at, main)) return true
  return told.some(
    ({ figure: { item: money, number }, telling: { governor } }) =>
      money.category === 'cash' &&
      number.kind === 'money' &&
      number.to <= purpose.verb.from &&
      governor?.clause === main &&
      (governor?.relation === 'subject' || governor?.relation === 'object'),
  )
}

/** "will help provide shelter": a bare infinitive, read as a verb without a subject. */
const isHelpedTo = ({ clauses }: AnalyzedSentence, { subject, at }: Clause): boolean =>
  subject === null && clauses.some(({ verb, at: place }) => verb.lemma === 'help' && place === at - 1)

/** "supports a programme in Chad for giving food to refugees": what the programme does. */
function isOfProgramme({ chunks, clauses, tokens }: AnalyzedSentence, { at: place }: Clause): boolean {
  const prep = chunks[place - 1]
  const main = clauses.findLast(({ at }) => at < place)?.at ?? 0
  return (
    prep?.kind === 'prep' &&
    prep.text === 'for' &&
    chunks
      .slice(main, place)
      .some(
        (np) => np.kind === 'np' && /^(?:programmes?|programs?|projects?|schemes?)$/.test(tokens[np.head]?.lower ?? ''),
      )
  )
}

const moneyWords = /^(?:money|monies|funds?|funding|sum|amount|grants?|loans?|credits?|financing|proceeds|cash)$/

/** "3 million will be used to give aid", "The money would help Chad provide water", "will help provide water": what is said of money is what it is for. */
export function isPutToUse(at: AnalyzedSentence, { subject, verb }: Clause): boolean {
  const np = subject?.members[0]?.np
  const isMoney = np?.number?.kind === 'money' || moneyWords.test(at.tokens[np?.head ?? -1]?.lower ?? '')
  const uses = verb.passive ? /^(?:use|spend|intend|mean|earmark|allocate)$/ : /^(?:help|enable|allow|let|go|serve)$/
  return np !== undefined && isMoney && uses.test(verb.lemma)
}
