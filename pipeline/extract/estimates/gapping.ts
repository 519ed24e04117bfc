import { comparatives, jobNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { NumberMention } from '../mention.ts'
import { markerText } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { isAlike, isBareOf } from './alike.ts'
import { gappedTeller } from './gapped-teller.ts'
import { headOf } from './head-of-quantity.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf } from './measure.ts'
import { chainBefore } from './phrases.ts'
import { hasEconomicWord, isReference, nameOfQuantity, type Quantity, quantityOf, resolve } from './quantity.ts'
import { beforeAsides, beforeDates, isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const gapped = new Set(['by', 'to', 'at', 'for'])
const separating = new Set([',', 'and', ';', 'while', 'whereas', 'but'])

/** "the others", "the following month": no name of a quantity. */
const naming = (piece: Piece): boolean => !unnamed.has(lowerWords(piece).at(-1) ?? '')
const unnamed = new Set('another some this that year month quarter week those these others rest half'.split(' '))

/** "wages by 2 percent and the price of flats in the old town by 7": with what hangs on the noun. */
function gappedChain({ at, index }: Pick<Spot, 'at' | 'index'>, stop: number): Piece | null {
  const chain = chainBefore(at, index)
  if (chain === null || chain.from < stop || !separating.has(at.tokens[chain.from - 1]?.lower ?? '')) return null
  // "imports from Peru … and exports to it"
  if (/^(?:it|them|there)$/.test(lowerWords(chain).at(-1) ?? '')) return null
  return hasEconomicWord(lowerWords(chain)) && !isReference(chain) && !isPlace(chain) ? chain : null
}

/** The noun phrase that stands where the subject of the verb before stood: right before the figure, behind a comma or "and". */
export function gappedSubject({ at, index, number }: Spot, last: NumberMention): Piece | null {
  const stop = last.to
  const near = beforeAsides(at, index)
  // "steel fell by 17 percent and rail traffic by 8": with the same preposition.
  const prep = prepText(at.chunks[near])
  const told = prepText(at.chunks[beforeAsides(at, chunkOf(at, last.from))])
  const isAlike = prep === 'by' || (prep !== null && prep === told) || (prep === 'to' && told === 'from')
  const left = isAlike && gapped.has(prep) ? beforeAsides(at, near) : near
  const chunk = at.chunks[left]
  if (chunk?.kind !== 'np' || chunk.number !== null || chunk.from < stop) return null
  // "puts growth at 3 percent and a private bank at 2": who says so.
  if (prep === 'at' && gappedTeller(at, number) !== null) return null
  if (!separating.has(markerText(at.chunks[left - 1]))) return gappedChain({ at, index: left + 1 }, stop)
  // ", oils and fats 32": both
  const [first, mark] = [at.chunks[left - 2], markerText(at.chunks[left - 3])]
  const isPair = markerText(at.chunks[left - 1]) === 'and' && first?.kind === 'np' && first.number === null
  const isBoth = isPair && first.from >= stop && (mark === ',' || mark === ';')
  const piece = { at, from: isBoth ? first.from : chunk.from, to: chunk.to }
  const isName = at.tags[chunk.head] === 'NNP'
  const hasArea = at.areas.some(({ from, to }) => from >= piece.from && to <= piece.to)
  return isPlace(piece) ||
    isReference(piece) ||
    !naming(piece) ||
    ((isName || hasArea) && !hasEconomicWord(lowerWords(piece)))
    ? null
    : piece
}

/** "exports to Chile fell by 12 percent, those to Peru by 9", "; those to Togo, 8 percent": the pronoun with what tells it apart. */
function pointedSubject({ at, index }: Spot, { to }: NumberMention): Piece | null {
  const near = beforeAsides(at, index)
  const isLinked = gapped.has(prepText(at.chunks[near]) ?? '') || markerText(at.chunks[near]) === ','
  const chain = chainBefore(at, isLinked ? near : near + 1)
  const isPointed = chain !== null && chain.from >= to && /^(?:those|that)$/.test(at.tokens[chain.from]?.lower ?? '')
  return isPointed && separating.has(at.tokens[chain.from - 1]?.lower ?? '') ? chain : null
}

/** "damage to houses came to 3 million, to schools to 2": the noun is told once, with what follows its preposition. */
function gappedComplement({ at, index }: Spot, { number, quantity }: Measure): Named | null {
  const near = beforeAsides(at, index)
  const left = gapped.has(prepText(at.chunks[near]) ?? '') ? beforeAsides(at, near) : near
  const [chunk, prep] = [at.chunks[left], prepText(at.chunks[left - 1])]
  if (chunk?.kind !== 'np' || chunk.number !== null || chunk.from < number.to || prep === null) return null
  if (quantity === null || !separating.has(markerText(at.chunks[left - 2]))) return null
  const [head = '', told] = nameOfQuantity(quantity).split(` ${prep} `)
  const piece = { at, from: chunk.from, to: chunk.to }
  const isAlone = told !== undefined && !isReference(piece) && naming(piece)
  return isAlone ? { piece, name: `${head} ${prep} ${textOf(piece)}` } : null
}

/** "economists at the bank see a fall of 3 percent, those at the fund one of 5": other tellers, and the same measure. */
function pointedQuantity(pointed: Piece, before: Quantity, { discourse }: Spot): Quantity {
  const meant = resolve(pointed, before, discourse)
  return meant === null || (meant.name === null && meant.piece.from === pointed.from) ? before : meant
}

/** A phrase and what it is measured under. */
interface Named {
  readonly piece: Piece
  readonly name: string
}

/** "losses of tourism … aviation": what is named by the verb keeps its noun with each subject. */
function namedAs(before: Quantity, subject: Piece): Quantity {
  const { name } = before
  // "cost the airlines 3 billion, the hotels 2": the noun is who pays.
  if (/^cost(?: of |$)/.test(name ?? '')) return before
  // "would gain 3,000 jobs and tourism 2,000"
  const isOfJobs =
    lowerWords(before.piece).join(' ') === 'jobs' && !jobNouns.has(singularOf(lowerWords(subject).at(-1) ?? ''))
  if (name === null && isOfJobs) return quantityOf(subject, `jobs in ${textOf(subject)}`)
  const noun = /^(?:losses of|earnings of|spending of|jobs in) /.exec(name ?? '')?.[0] ?? null
  return quantityOf(subject, noun === null ? null : `${noun}${textOf(subject)}`)
}

/** "arrivals are to drop by 60 percent and earnings from visitors by 2 billion": the same verb, of another kind of figure. */
function ofOtherKind(spot: Spot, before: Measure): Measure | null {
  const { at, number, index } = spot
  const near = beforeAsides(at, index)
  if (prepText(at.chunks[near]) !== 'by' || before.direction === 'level' || !isChangedBy(spot, before)) return null
  const chain = chainBefore(at, near)
  if (chain === null || chain.from < before.number.to || !hasEconomicWord(lowerWords(chain))) return null
  if (!separating.has(at.tokens[chain.from - 1]?.lower ?? '')) return null
  return {
    ...measureOf({ ...spot, clause: before.clause }, before.direction, quantityOf(chain), before.anchor),
    isForecast: before.isForecast,
    unit: number.unit,
  }
}

const isChangedBy = ({ at }: Spot, { number }: Measure): boolean =>
  prepText(at.chunks[beforeAsides(at, chunkOf(at, number.from))]) === 'by'

/** "fell to 2 percent from 5, and prices to 3": what a quantity comes to is told before what it was. */
function isBehindBase({ at, index }: Spot, { number }: Measure): boolean {
  const from = beforeAsides(at, chunkOf(at, number.from))
  const reached = at.chunks[beforeDates(at, from)]
  const isTurned = prepText(at.chunks[from]) === 'from' && reached?.kind === 'np' && reached.number !== null
  return isTurned && prepText(at.chunks[beforeAsides(at, index)]) === 'to'
}

/** "exports were 3 percent down, imports 6 percent up": the word that compares is told anew. */
function signBeside({ at, number }: Spot): Direction | null {
  if (!isRelative(number)) return null
  const [before, behind] = [at.tokens[number.from - 1]?.lower ?? '', at.tokens[number.to]?.lower ?? '']
  return comparatives.get(/^(?:up|down)$/.test(before) ? before : behind) ?? null
}

/** "Construction shrank 4 percent, retail trade 5.8 and hotels 23.8": the verb is told once, each noun is measured. */
export function asGappedSubject(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np } = spot
  if (before === null || before.isDuration || number.to < np.to) return null
  if (before.isBase && !isBehindBase(spot, before)) return null
  if (before.quantity === null) return null
  if (!(isAlike(number, before.number) || isBareOf(spot, before.number))) return ofOtherKind(spot, before)
  const pointed = pointedSubject(spot, before.number)
  const other = gappedComplement(spot, before)
  const subject = pointed ?? other?.piece ?? gappedSubject(spot, before.number)
  if (subject === null || at.clauses.some(({ verb }) => verb.from >= before.number.to && verb.to <= number.from))
    return null
  const quantity =
    pointed !== null
      ? pointedQuantity(pointed, before.quantity, spot)
      : other !== null
        ? quantityOf(other.piece, other.name)
        : namedAs(before.quantity, subject)
  // "puts the loss at 3 billion and reserves at 30 billion": where something stands is no loss.
  const isStanding = prepText(at.chunks[beforeAsides(at, spot.index)]) === 'at' && standing.test(headWord(quantity))
  return {
    ...measureOf(
      { ...spot, clause: quantity === before.quantity ? before.clause : null },
      signBeside(spot) ?? (isStanding ? 'level' : before.direction),
      quantity,
      before.anchor,
    ),
    isForecast: before.isForecast,
    isValue: before.isValue,
    unit: number.unit ?? before.unit,
    unitPiece: number.unit === null ? before.unitPiece : null,
    placePiece:
      other !== null && at.areas.some(({ from, to }) => from >= subject.from && to <= subject.to) ? subject : null,
  }
}

const standing =
  /^(?:rate|reserves|debts?|deficit|surplus|inflation|unemployment|joblessness|assets|holdings|exports|imports|revenues?|income|turnover)$/

/** "the jobless rate", "reserves of gold": the noun. */
const headWord = (quantity: Quantity): string => headOf(quantity).toLowerCase()

/** "As Chile shrinks by 4 percent, Peru will see a drop by 1": of the place that its own clause is said of. */
export function ownPlace({ at, clause }: Spot, before: Measure): Piece | null {
  const subject = clause === null || clause === before.clause ? null : toldSubject(at, clause)
  const isUndergone = /^(?:see|experience|suffer|face|undergo|record|report|post|register|expect)$/.test(
    clause?.verb.lemma ?? '',
  )
  // "Chile's central bank sees 3 percent; Peru's looks for 2"
  const owner = at.areas.find(
    ({ to, form }) => form === 'name' && isGenitiveMark(at.tokens[to]) && to + 1 === clause?.verb.from,
  )
  if (owner !== undefined && owner.from >= before.number.to) return { at, from: owner.from, to: owner.to }
  if (subject === null || subject.from < before.number.to || !isPlace(subject)) return null
  return isUndergone ? subject : null
}
