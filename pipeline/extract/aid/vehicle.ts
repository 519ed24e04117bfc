import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, isOf, type Member, nominalAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import type { Piece } from '../piece.ts'
import { isCarrier, isOnBoardWith } from './laden.ts'

export const loading = new Set('carry bear bring ferry transport load lade pack fill hold contain haul'.split(' '))
/** What is under way in one piece, whatever is in it. */
export const loads = /^(?:shipments?|consignments?|cargo|cargoes|containers?|batch|batches|deliver(?:y|ies))$/

/** "a plane carrying 20 tents", "a ship loaded with 20 tents": the verb inside says only what is on board. */
export function isLoad(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const isInside = verb.form === 'gerund' || (verb.form === 'participle' && verb.lemma !== 'carry')
  if (!isInside || !loading.has(verb.lemma)) return false
  const head = headIn(at, subject?.members[0])
  return isCarrier(head) || loads.test(head)
}

/** "12 trucks", "dozens of trucks" */
function headIn(at: AnalyzedSentence, member: Member | undefined): string {
  const inner = member?.np.number != null && isOf(at.chunks[member.first + 1]) ? npAt(at, member.first + 2) : null
  return at.tokens[(inner ?? member?.np)?.head ?? -1]?.lower ?? ''
}

/** The verb that says what is on board, where the chunk is what it says. */
export const loadWith = (at: AnalyzedSentence, index: number): Clause | undefined =>
  at.clauses.findLast(
    (one) =>
      one.at < index &&
      isLoad(at, one) &&
      one.arguments.some(
        ({ prep, nominal }) =>
          (prep === null || prep === 'with' || prep === 'including') && nominal.first <= index && index < nominal.end,
      ),
  )

/** "A plane carrying 20 tents landed": the verb that the vehicle stands before, if no other clause is opened between. */
export function verbBehind(at: AnalyzedSentence, load: Clause): Clause | undefined {
  const next = at.clauses.find((one) => one.at > load.at && one.verb.form !== 'participle')
  const isOwn = next?.verb.form === 'finite' && next.subject !== null && next.subject.first <= load.at + 2
  return isOwn ? (expectedOf(at, next) ?? next) : journeyBefore(at, load)
}

/** "is expected to land": the verb that tells of the journey. */
function expectedOf({ clauses }: AnalyzedSentence, { verb, at: place, subject }: Clause): Clause | null {
  const act = clauses.find(({ at }) => at === place + 1)
  const isSaid = verb.passive && /^(?:expect|schedule|slate|set|suppose)$/.test(verb.lemma)
  return isSaid && act?.verb.form === 'infinitive' ? { ...act, subject } : null
}

/** "Two lorries arrived in Lima loaded with 20 tents": the verb of the vehicle's journey, told before what is on board. */
const journeyBefore = (at: AnalyzedSentence, load: Clause): Clause | undefined =>
  load.verb.form !== 'participle'
    ? undefined
    : at.clauses.findLast(
        ({ verb, at: place, subject }) =>
          place < load.at && verb.form === 'finite' && subject !== null && subject.first === load.subject?.first,
      )

/** "sent a plane carrying 20 tents": the verb whose object the vehicle is. */
export const verbBefore = (at: AnalyzedSentence, { subject }: Clause): Clause | undefined =>
  at.clauses.findLast(
    (one) =>
      subject !== null &&
      one.at < subject.first &&
      one.arguments.some(
        ({ prep, nominal }) => prep === null && nominal.first <= subject.first && subject.first < nominal.end,
      ),
  )

/** "will send a plane carrying 20 tents": the verb that tells when the load comes; the clause itself where it says of no load. */
export const verbOfVehicle = (at: AnalyzedSentence, clause: Clause): Clause =>
  isLoad(at, clause) ? (verbBehind(at, clause) ?? verbBefore(at, clause) ?? clause) : clause

/** "sent three planes carrying 20 tents": what the goods are on board of is not given with them. */
export const isLadenThing = (at: AnalyzedSentence, piece: Piece | null): boolean =>
  piece !== null &&
  piece.at === at &&
  (isLadenWith(at, piece) ||
    isFilled(at, piece) ||
    at.clauses.some((load) => {
      const np = isLoad(at, load) && !isAddedUncounted(at, load) ? load.subject?.members[0]?.np : undefined
      return np !== undefined && np.from < piece.to && piece.from < np.to
    }))

/** "Two ships were sent to Chad, carrying water": told behind a comma of vehicles that are counted, where the load is not. */
const isAddedUncounted = ({ chunks }: AnalyzedSentence, { subject, verb, at, arguments: found }: Clause): boolean =>
  isComma(chunks[at - 1]) &&
  verb.form === 'gerund' &&
  subject?.members[0]?.np.number != null &&
  found.every(({ nominal: { members } }) => members.every(({ np }) => np.number === null))

/** "filled two lorries for the people of Chad: 20 tents" */
const isFilled = (at: AnalyzedSentence, { to }: Piece): boolean =>
  isCarrier(at.tokens[to - 1]?.lower ?? '') &&
  someIn(at.tokens, to + 1, at.tokens.length, ({ text }) => text === ':') &&
  at.clauses.some(
    ({ verb, arguments: found }) =>
      /^(?:fill|load|pack)$/.test(verb.lemma) &&
      !verb.passive &&
      found.some(({ prep, nominal: { members } }) => prep === null && members[0]?.np.to === to),
  )

/** "sent two planes with 20 doctors" */
function isLadenWith(at: AnalyzedSentence, { to }: Piece): boolean {
  const index = chunkOf(at, to - 1)
  const [prep, load] = [at.chunks[index + 1], nominalAt(at.chunks, index + 2)]
  if (prep?.kind !== 'prep' || prep.text !== 'with' || load === null) return false
  return isCarrier(at.tokens[to - 1]?.lower ?? '') && isOnBoardWith(at, index, load)
}
