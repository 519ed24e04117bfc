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

/** "supports a programme in Chad for giving food to refugees", "The grant is for giving food": what it is there for. */
function isOfProgramme(at: AnalyzedSentence, { at: place }: Clause): boolean {
  const { chunks, clauses, tokens } = at
  const prep = chunks[place - 1]
  const before = clauses.findLast((one) => one.at < place)
  const main = before?.at ?? 0
  if (before?.verb.lemma === 'be' && main === place - 2) return isMoney(at, before)
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

const helpWords = /^(?:aid|assistance|contributions?|donations?|support|allocation)$/

const isMoney = ({ tokens }: AnalyzedSentence, { subject }: Clause): boolean => {
  const np = subject?.members[0]?.np
  if (np === undefined) return false
  const head = tokens[np.head]?.lower ?? ''
  // "This assistance will help provide shelter": of what was told before
  const isPointing = /^(?:the|this|these)$/.test(tokens[np.from]?.lower ?? '')
  return np.number?.kind === 'money' || moneyWords.test(head) || (isPointing && helpWords.test(head))
}

/** "3 million will be used to give aid", "The money would help Chad provide water", "will help provide water": what is said of money is what it is for. */
function isPutToUse(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb } = clause
  const uses = verb.passive ? /^(?:use|spend|intend|mean|earmark|allocate)$/ : /^(?:help|enable|allow|let|go|serve)$/
  return isMoney(at, clause) && uses.test(verb.lemma)
}
