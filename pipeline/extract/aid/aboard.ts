import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import type { Bearer } from './bearer.ts'
import { isCarrier } from './laden.ts'
import type { Telling } from './telling.ts'

const bringing = new Set(
  'carry bring bear transport hold contain deliver load lade pack fill unload comprise include take haul drop convey ferry land offload'.split(
    ' ',
  ),
)
const bearers = /^(?:team|crew|brigade|contingent|detachment|shipment|consignment|cargo|load|batch|delivery|airlift)$/

const isBearer = (word: string): boolean => isCarrier(word) || bearers.test(singularOf(word))

const some = /^(?:an?|another|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/

/** "a plane", "two lorries": a carrier of no one by name. */
const isSomeCarrier = (words: readonly string[]): boolean =>
  words.length < 4 && some.test(words[0] ?? '') && isCarrier(words.at(-1) ?? '')

/** "it", "the vessel", "these trucks": a carrier or team that was told of before. */
function isPointer(words: readonly string[]): boolean {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  if (words.length === 1) return /^(?:it|they|both)$/.test(first)
  return /^(?:the|this|these|those|both|that)$/.test(first) && words.length < 5 && isBearer(last)
}

/** The words of the one phrase without a place that is the subject of a verb of carrying; none else. */
function bringerOf(at: AnalyzedSentence, clause: Clause): readonly string[] {
  const np = bringing.has(clause.verb.lemma) ? singleSubject(clause) : undefined
  return np === undefined || np.areas.length > 0 ? [] : lowerWords({ at, from: np.from, to: np.to })
}

/** "It carried 20 tents", "The vessel brought 20": the verb of a carrier or team that only a pointer names. */
export const clauseOfBearer = (at: AnalyzedSentence, clause: Clause): boolean => isPointer(bringerOf(at, clause))

/** "A plane brought 20 tents", "Two lorries carried 30 beds" */
const clauseOfSome = (at: AnalyzedSentence, clause: Clause): boolean => isSomeCarrier(bringerOf(at, clause))

/** "20 tents have arrived", "30 beds were handed over": goods of which no word tells who gives or gets them. */
const areUnattributed = ({ governor, mode }: Telling): boolean =>
  governor?.relation === 'subject' &&
  governor.clause.verb.form === 'finite' &&
  (mode === 'move' || (mode === 'give' && governor.clause.verb.passive)) &&
  !governor.clause.arguments.some(({ prep }) => prep === 'by' || prep === 'from' || prep === 'to' || prep === 'for')

/** Behind the sentence of a ship: the sides of its journey for what "it" carries; behind that of a helper also for what some ship brings, and for the first goods of a sentence that no one is told to give; else null. */
export function bearerMeant(
  at: AnalyzedSentence,
  telling: Telling,
  bearer: Bearer | null,
  isFirst: boolean,
): Bearer | null {
  const { governor } = telling
  if (governor === null || bearer === null) return null
  const isOfHelper =
    bearer.isHelp === true && (clauseOfSome(at, governor.clause) || (isFirst && areUnattributed(telling)))
  return isOfHelper || clauseOfBearer(at, governor.clause) || startOfWithIt(at.tokens) >= 0 ? bearer : null
}

/** "With it came 20 tents", "…; on them were 30 beds": where a pronoun for what brings the goods stands right before the verb; -1 where none does. */
export function startOfWithIt(tokens: AnalyzedSentence['tokens']): number {
  const i = tokens.findLastIndex(({ text }) => text === ';') + 1
  const isWith = /^(?:with|on|in|inside|aboard)$/.test(tokens[i]?.lower ?? '')
  const isIt = /^(?:it|them|her)$/.test(tokens[i + 1]?.lower ?? '')
  const isThere = /^(?:came|come|comes|were|was|are|is|arrived|travelled|flew|sailed)$/.test(tokens[i + 2]?.lower ?? '')
  return isWith && isIt && isThere ? i : -1
}

const singleSubject = ({ subject }: Clause) => (subject?.members.length === 1 ? subject.members[0]?.np : undefined)

/** "It was loaded with 20 tents": what is said to be on board of a carrier. */
export function isLoadedWith(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  if (!verb.passive || verb.form !== 'finite' || !/^(?:load|lade|pack|fill)$/.test(verb.lemma)) return false
  const np = subject?.members[0]?.np
  return np !== undefined && (np.isPronoun || isCarrier(at.tokens[np.head]?.lower ?? ''))
}

/** "the team [of 82 members]" */
const beforeSize = (words: readonly string[]): readonly string[] =>
  words[2] === 'of' && /^\d/.test(words[3] ?? '') ? words.slice(0, 2) : words

/** Whether an actor is the carrier itself, or a pronoun for it. */
export function isBearerItself({ piece, areas }: Actor): boolean {
  const words = beforeSize(lowerWords(piece))
  return areas.length === 0 && (isPointer(words) || isSomeCarrier(words))
}

/** "a container from Peru holding 20 tents", "the crates hold 300 masks": what a load consists of; a store holds its stock. */
export function isHolding(at: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  return (
    np !== undefined &&
    /^(?:containers?|crates?|parcels?|packages?|packets?|boxes|pallets|consignments?|shipments?|cargo|delivery)$/.test(
      at.tokens[np.head]?.lower ?? '',
    )
  )
}

/** "held out 3 million" */
export const isHeldOut = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  (verb.particle === 'out' || tokens[verb.to]?.lower === 'out') &&
  ![verb.to, verb.to + 1].some((next) => tokens[next]?.lower === 'for')

/** "Expected on Monday: …", "Bound for Chad: …" */
export const isAwaited = ({ tokens }: AnalyzedSentence): boolean =>
  /^(?:expected|awaited|due|coming|bound)$/.test(tokens[0]?.lower ?? '')
