import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { tellsContents } from './amount-of.ts'
import type { AidFigure } from './figure.ts'
import { type Governor, governorsOf } from './governor.ts'
import { progressOf } from './progress.ts'
import type { AidSides } from './sides.ts'
import type { Telling } from './telling.ts'
import type { Told } from './told.ts'

/** "The sum includes 20 million for Oxfam": what is in the money told before. */
function isInSum({ tokens }: AnalyzedSentence, { clause: { verb, subject }, relation }: Governor): boolean {
  const np = relation === 'object' ? subject?.members[0]?.np : undefined
  return (
    np !== undefined &&
    tellsContents(verb, null) &&
    /^(?:the|this|that)$/.test(tokens[np.from]?.lower ?? '') &&
    /^(?:sum|amount|figure|total)$/.test(tokens[np.head]?.lower ?? '')
  )
}

const isSpent = ({ verb }: Clause): boolean => verb.passive && /^(?:spend|use|invest)$/.test(verb.lemma)

/** "43 million will be spent in Mali" */
const isSpentThere = (clause: Clause): boolean =>
  isSpent(clause) &&
  clause.arguments.some(({ prep, nominal }) => prep === 'in' && nominal.members.every(({ np }) => np.areas.length > 0))

/** "3 million will be used to feed families in Mali" */
const isUsedTo = ({ clauses }: AnalyzedSentence, clause: Clause): boolean =>
  isSpent(clause) && clauses.some(({ verb, at }) => verb.form === 'infinitive' && at === clause.at + 1)

const isInLand = ({ chunks }: AnalyzedSentence, index: number): boolean => {
  const [prep, land] = [chunks[index + 1], chunks[index + 2]]
  return prep?.kind === 'prep' && prep.text === 'in' && land?.kind === 'np' && land.areas.length > 0
}

/** "Of this, 20 million comes from Oxfam", "3 million, of which 1 million comes from Peru" */
export function isOfThis({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const last = isComma(chunks[index - 1]) ? index - 2 : index - 1
  const pointer = chunks[last]
  if (pointer === undefined || !isOf(chunks[last - 1])) return false
  return pointer.kind === 'wh' || /^(?:this|that|these|the)$/.test(tokens[pointer.from]?.lower ?? '')
}

/** A part of the money that the paragraph told of, which has come as far as that; null where nothing tells one. */
export function partOfMoney(
  at: AnalyzedSentence,
  { index, item, number }: AidFigure,
  status: GiftStatus | null,
): Telling | null {
  if (item.category !== 'cash' || status === null) return null
  const governors = governorsOf(at, index)
  // "25 million over three years, 20 million of it for roads"
  const end = number.to
  const isOfIt = at.tokens[end]?.lower === 'of' && at.tokens[end + 1]?.lower === 'it'
  if (isOfIt && governors.length === 0 && isComma(at.chunks[index - 1]))
    return { mode: 'noun', status, governor: null, rule: 'aid-list' }
  const coming = isOfThis(at, index)
    ? governors.find(
        ({ clause: { verb }, relation }) => relation === 'subject' && verb.lemma === 'come' && verb.modal === null,
      )
    : undefined
  if (coming !== undefined) return { mode: 'move', status, governor: coming, rule: 'aid-move' }
  const whole = governors.find((one) => isInSum(at, one))
  if (whole !== undefined) return { mode: 'amount', status, governor: whole, rule: 'aid-amount' }
  const spent = governors.find(
    ({ clause, relation }) => relation === 'subject' && (isSpentThere(clause) || isUsedTo(at, clause)),
  )
  // "and 31 million in Niger"
  const earlier = at.clauses.find((clause) => clause.at < index && isSpentThere(clause))
  if (spent === undefined)
    return earlier !== undefined && isInLand(at, index)
      ? { mode: 'move', status, governor: null, rule: 'aid-list' }
      : null
  const reached = progressOf(at, spent.clause) === 'ahead' && status === 'delivered' ? 'pledged' : status
  return { mode: 'move', status: reached, governor: spent, rule: 'aid-move' }
}

/** "20 million from Peru and 50 million from the bank, of which 10 million is for clinics": a part is of the sum right before it, unless its own giver stands behind it. */
export function withGiverOfWhole(
  at: AnalyzedSentence,
  { index, number }: AidFigure,
  sides: AidSides,
  before: Told | null,
): AidSides {
  const { donor } = before?.sides ?? {}
  const isEarlier = sides.donor.actor !== null && sides.donor.actor.piece.to <= number.from
  return donor?.actor != null && isEarlier && isOfThis(at, index) && before?.figure.number.kind === number.kind
    ? { ...sides, donor }
    : sides
}
