import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import { isKnown, onTwoDays } from '../dates-in.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import type { GiftStatus } from './gift.ts'

/** Whether words behind a comma tell of the gift. */
const isTeller = (at: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  verb.form === 'finite' &&
  subject !== null &&
  isComma(at.chunks[subject.first - 1]) &&
  (verb.lemma === 'announce' || hasVerbClass(verb.lemma, verb.particle, 'say'))

/** "is sending 20 tents" */
const isUnderWay = (at: AnalyzedSentence, { to }: { readonly to: number }): boolean =>
  at.clauses.some(
    ({ verb }) =>
      verb.main < to && /^(?:is|are)$/.test(at.tokens[verb.from]?.lower ?? '') && at.tags[verb.main] === 'VING',
  )

/** "Peru will send 20 tents, the ministry said on 3 May", "Peru is sending 20 tents, the ministry announced on 3 May": the one day of the sentence, behind who tells. */
function announcedDay(at: AnalyzedSentence, place: { readonly to: number }): DateMention | null {
  const [only, more] = at.dates.filter(isKnown)
  if (only === undefined || more !== undefined) return null
  const teller = at.clauses.at(-1)
  const isBehind = teller !== undefined && teller.verb.from >= place.to && only.from >= teller.verb.to
  return isBehind && isTeller(at, teller) ? only : null
}

/** "pledged to send 20 tents": the pledge is told by its words, and the gift by a verb of its own. */
const isPledgeOfDeed = ({ chunks, clauses }: AnalyzedSentence, { verb, at: place }: Clause): boolean =>
  hasVerbClass(verb.lemma, verb.particle, 'pledge') &&
  (chunks[place + 1]?.kind === 'sub' || clauses.some((one) => one.verb.form === 'infinitive' && one.at === place + 1))

/** "announced on 3 May that it would send": the day of the words; what was promised or will be sent on a day is of that day. */
function isOfAnnouncing(own: AnalyzedSentence, gift: number, { at, date }: DateChoice): boolean {
  const isTold = (clause: Clause): boolean =>
    clause.verb.form !== 'infinitive' &&
    clause.verb.modal === null &&
    (hasVerbClass(clause.verb.lemma, clause.verb.particle, 'announce') || isPledgeOfDeed(own, clause))
  const isSaid = ({ verb }: Clause): boolean => verb.modal === null && hasVerbClass(verb.lemma, verb.particle, 'say')
  if (at !== own) return own.clauses.some((clause) => isTold(clause) || isSaid(clause))
  const inner = at.clauses.findLast(({ verb }) => verb.from < date.from)
  // "On 3 May Peru agreed to send 20 tents": a day that opens the sentence is of all that stands before the gift.
  return inner === undefined ? at.clauses.some((one) => one.verb.from <= gift && isTold(one)) : isTold(inner)
}

/** The date of a gift, and whether it is that of its announcement. */
export function dateTold(
  at: AnalyzedSentence,
  { anchor, told, status }: { anchor: Piece; told: { readonly to: number }; status: GiftStatus },
  chosen: DateChoice | null,
): DateChoice | null {
  const isPromise = status === 'pledged' || status === 'announced'
  const isOpen = chosen === null || chosen.how === 'carried'
  const day = isOpen && (isPromise || isUnderWay(at, told)) ? announcedDay(at, told) : null
  if (day !== null) return { at, date: day, role: 'announced', how: 'date' }
  // "20 tents and 30 beds came on 3 and 4 May": each on a day of its own
  const isOne = at.numbers.filter(({ nonFigure }) => nonFigure === null).length < 2
  const date = chosen === null || !isOne ? chosen : { ...chosen, date: onTwoDays(chosen.at, chosen.date) }
  return isPromise && date?.role === 'event' && isOfAnnouncing(at, anchor.from, date)
    ? { ...date, role: 'announced' }
    : date
}
