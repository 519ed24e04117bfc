import {
  changeNouns,
  countedNouns,
  economicNouns,
  growthNouns,
  jobNouns,
  otherFieldNouns,
  peopleMeasured,
  policyWords,
  producedNouns,
  travelNouns,
} from '../../lexicon/indicator-words.ts'
import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { hasNoun, singularOf } from '../../lexicon/nouns.ts'
import type { Discourse } from '../discourse.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { firstIndexIn } from '../index-in.ts'
import { endingAt, lowerWords, type Piece, startingAt, textOf, trimmed } from '../piece.ts'
import { nameOfRelative } from './free-relative.ts'
import { headOf, pluralHeadOf } from './head-of-quantity.ts'
import { isPlace } from './is-place.ts'
import { nounOfPair } from './noun-of-pair.ts'
import { thoseNumbered } from './number-of-them.ts'

/** What a figure measures. */
export interface Quantity {
  readonly piece: Piece
  /** Where no phrase of the text names it in full ("earned 3 billion from tourism"): its name; else null. */
  readonly name: string | null
  readonly how: string
  /** "This sector": the phrase of the sentence before that it means, with that phrase's places. */
  readonly isReferent?: boolean
  /** "damage of hotels": the damage that this is a part of. */
  readonly whole?: Quantity
  /** "The fall was 3 percent": the change of what was measured last. */
  readonly isOfLast?: boolean
}

const rule = 'estimate'

const dropped = new Set(["'s", 'but', 'and', 'while', 'also', 'just', 'or'])

/** "growth in the" before a date that was cut off: without what hangs in the air. */
export function closed(piece: Piece): Piece {
  let { to } = piece
  while (to > piece.from + 1 && (piece.at.tags[to - 1] === 'DET' || piece.at.tags[to - 1] === 'PREP')) to--
  return endingAt(piece, to)
}

export const quantityOf = (piece: Piece, name: string | null = nameOfRelative(piece)): Quantity => ({
  piece: closed(trimmed(piece, (lower) => dropped.has(lower))),
  name,
  how: rule,
})

/** Of a place, or of words that name no quantity: the growth of its economy. */
export const growthIn = (piece: Piece, how: string): Quantity => ({ piece, name: growthName, how })

/** What is measured of an economy where nothing else is named. */
export const growthName = 'GDP growth'

/** "Peru's economy", "the economies of Peru and Chile": what grows, and no mere place. */
export const isEconomyOfPlace = (piece: Piece): boolean =>
  isPlace(piece) && lowerWords(piece).some((word) => /^econom(?:y|ies)$/.test(word))

/** "A 4 percent contraction of output": the figure that opens a phrase is no part of what it names. */
function behindFigure(piece: Piece): Piece {
  const { at, from, to } = piece
  const first = at.tags[from] === 'DET' ? from + 1 : from
  const figure = at.numbers.find((one) => one.from === first && /^percent/.test(one.unit ?? ''))
  return figure === undefined || figure.to >= to ? piece : startingAt(piece, figure.to)
}

export const nameOfQuantity = ({ name, piece }: Quantity): string => name ?? textOf(behindFigure(piece))

export const hasEconomicWord = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      hasNoun(economicNouns, word) || changeNouns.has(word) || (word === 'hours' && words[i - 1] === 'working'),
  )

/** "the effects of the storm": with a sum of money, what it cost. */
export const isHarm = (word: string): boolean =>
  /^(?:effects?|impacts?|consequences?|harm|destruction|toll|tab|hit|blow)$/.test(word)

/** What a bare number can count in an economy: arrivals, jobs, claims. */
export function isCounted(word: string): boolean {
  const noun = singularOf(word)
  return travelNouns.has(noun) || jobNouns.has(noun) || countedNouns.has(noun)
}

/** What tons and litres are a figure of. */
export const isProduced = (word: string): boolean =>
  word === 'shipments' || word === 'volumes' || producedNouns.has(singularOf(word))

/** What freight and sales are counted in, as plurals. */
export const isLoad = (word: string): boolean =>
  /^(?:containers|teus?|boxes|barrels|bales|bags|crates|wagons|truckloads|vehicles|cars|trucks|lorries)$/.test(word)

/** "in Peru's case", "tourism's contribution", "hotel beds", "bank deposits": of no other field. */
const isOfBusiness = (word: string, before: string): boolean =>
  (word === 'case' && /^'?s$/.test(before)) ||
  // "hotels' contribution"
  (word === 'contribution' && /s$/.test(before) && !/ous$/.test(before)) ||
  (/^beds?$/.test(word) && /^(?:hotel|guest|tourist|resort)$/.test(before)) ||
  (/^deposits?$/.test(word) && /^(?:bank|resident|household|foreign|corporate|savings|time)$/.test(before))

/** Words of health, votes or the weather, or an interest rate. */
export function isOfOtherField(words: readonly string[]): boolean {
  return words.some(
    (word, i) =>
      (hasNoun(otherFieldNouns, word) && !isOfBusiness(word, words[i - 1] ?? '')) ||
      (hasNoun(peopleMeasured, word) && !hasNoun(economicNouns, words[words[i + 1] === "'s" ? i + 2 : i + 1] ?? '')) ||
      /^(?:recovery rate|visits paid|transit (?:site|centre|center|camp)s?)$/.test(`${word} ${words[i + 1]}`) ||
      (policyWords.has(word) && /^(?:rate|rates)$/.test(words[i + 1] ?? '')),
  )
}

export const wordsOf = (quantity: Quantity | null): string[] =>
  quantity === null
    ? []
    : quantity.name === null
      ? lowerWords(quantity.piece)
      : quantity.name.toLowerCase().split(/[^\p{L}]+/u)

export const isGrowth = (quantity: Quantity | null): boolean => wordsOf(quantity).some((word) => growthNouns.has(word))

const pronouns = new Set(
  'it they them this that these those which former latter figure number total rate tally count amount sum share pace forecast estimate projection figures target goal projections forecasts estimates outlook'.split(
    ' ',
  ),
)

const unnamed = new Set(
  'a an annual annualised annualized average the its their his her our new old latest earlier previous first january february march april may june july august september october november december'.split(
    ' ',
  ),
)

const owned = new Set(['figure', 'number', 'total', 'tally', 'count', 'sum', 'amount'])

/** "it", "the figure", "this number": nothing but a reference. */
export function isReference(piece: Piece): boolean {
  const { at, from } = piece
  const all = lowerWords(piece)
  // "Peru's total", "the Thai figure"
  const isOwner = (i: number): boolean =>
    all[i] === "'s" || at.areas.some((area) => from + i >= area.from && from + i < area.to && i + 1 < all.length)
  const isOwned = owned.has(all.at(-1) ?? '')
  const words = all.filter((word, i) => !unnamed.has(word) && !(isOwned && isOwner(i)))
  const last = words.at(-1) ?? ''
  if (words.length === 0) return false
  return pronouns.has(last) && words.length <= 2 && (words.length === 1 || pronouns.has(words[0] ?? ''))
}

/** "the figure for Uganda", "the rate in Peru": a reference with a place of its own. */
function isPlacedReference(piece: Piece): boolean {
  const { at, from, to } = piece
  const prep = firstIndexIn(at.tokens, from + 1, to - 1, ({ lower }) => /^(?:for|in|of)$/.test(lower))
  if (prep < 0 || !isReference(endingAt(piece, prep))) return false
  const rest = startingAt(piece, prep + 1)
  // "the figure in the same period"
  if (
    /^the (?:same|corresponding|previous|preceding) (?:period|months?|quarters?|weeks?|years?|time)$/.test(
      lowerWords(rest).join(' '),
    )
  )
    return true
  return isPlace(rest) && at.areas.some((area) => area.from >= rest.from && area.to <= to)
}

/** "Those of copper": the head of what was measured before, of something else. */
function headed(piece: Piece, before: Quantity): Quantity | null {
  const [first, second] = lowerWords(piece)
  if ((first !== 'those' && first !== 'that') || !/^(?:of|to|from|in|for|by)$/.test(second ?? '')) return null
  // "those in power", "those to come": of no place
  const isPlaced = piece.at.areas.some(({ from, to }) => from >= piece.from && to <= piece.to)
  if (second !== 'of' && !isPlaced) return null
  const head = first === 'those' ? pluralHeadOf(before) : headOf(before)
  const rest = textOf(startingAt(piece, piece.from + 1))
  return { piece, name: `${head} ${rest}`, how: rule, isOfLast: true }
}

const demonstratives = new Set(['this', 'that', 'these', 'those', 'such'])

/** "This sector": the subject of the sentence before, if it ends in the same noun. */
function referent({ subject }: Discourse, piece: Piece): Piece | null {
  if (subject === null) return null
  const [words, before] = [lowerWords(piece), lowerWords(subject.piece)]
  return demonstratives.has(words[0] ?? '') && words.at(-1) === before.at(-1) ? subject.piece : null
}

/** "Peru is counting the cost. The bank puts it at 3 million": the loss that the sentence before was told of. */
function lossBefore({ subject }: Discourse, piece: Piece): Piece | null {
  if (subject === null || subject.piece.at === piece.at || lowerWords(piece).join(' ') !== 'it') return null
  const { at } = subject.piece
  const np = at.chunks.find((chunk) => chunk.kind === 'np' && lossNouns.has(at.tokens[chunk.head]?.lower ?? ''))
  return np === undefined ? null : { at, from: np.from, to: np.to }
}

/** "Bookings have collapsed: they are down": what the clause before was said of. */
function subjectBefore({ at, from }: Piece, isAny = false): Piece | null {
  for (const { subject, verb } of at.clauses) {
    if (verb.from >= from || subject === null) continue
    const piece = { at, from: at.chunks[subject.first]?.from ?? 0, to: at.chunks[subject.end - 1]?.to ?? 0 }
    if (piece.to <= from && (isAny || hasEconomicWord(lowerWords(piece)))) return piece
  }
  return null
}

const persons = /^(?:we|i|he|she|you|who|ones?)(?:['’](?:re|ve|ll|d|m))?$/

/** "we see it grow": the subject is no quantity. */
export const isPerson = (piece: Piece): boolean => persons.test(lowerWords(piece).at(-1) ?? '')

/** "Only 101,000", "156 billion dollars": a figure without a noun. */
export const isBareFigure = ({ at, from, to }: Piece): boolean =>
  !/^(?:19|20)\d\d$/.test(at.tokens[to - 1]?.text ?? '') &&
  at.numbers.some((one) => one.nonFigure === null && one.from >= from && one.to === to && one.from - from <= 1)

/** "101,000 came, 2 percent fewer": of what the figure counts. */
function ofFigure(before: Quantity | null, { counted }: Discourse): Quantity | null {
  const last = before ?? (counted === null ? null : quantityOf(counted.subject))
  return last === null ? null : { ...last, how: 'carried' }
}

/** "Fuel sales halved. Those in Peru fell by 60 percent": the subject of the sentence before, where that told no figure of another. */
function newerThan(before: Quantity | null, piece: Piece, { subject }: Discourse): Quantity | null {
  if (subject === null || !hasEconomicWord(lowerWords(subject.piece)) || isPlace(subject.piece)) return null
  const isNewer =
    before === null ||
    (before.how !== 'carried' && before.piece.at !== piece.at && before.piece.at !== subject.piece.at)
  return isNewer ? quantityOf(subject.piece) : null
}

/** "3 million a year could fall": behind a figure, in what time. */
const isPerTime = ({ at, from, to }: Piece): boolean =>
  /^(?:an?|each|every) (?:day|week|month|year)$/.test(lowerWords({ at, from, to }).join(' ')) &&
  at.numbers.some((one) => one.nonFigure === null && one.to === from)

/** The quantity that a phrase names, or refers to: `before` is the one measured last. */
export function resolve(piece: Piece, before: Quantity | null, discourse: Discourse): Quantity | null {
  if (isBareFigure(piece)) return ofFigure(before, discourse)
  const part = nounOfPair(piece, discourse) ?? thoseNumbered(piece, discourse)
  if (part !== null) return quantityOf(part)
  if (isPerTime(piece)) return before === null ? null : { ...before, how: 'carried' }
  // "Exports? They fell"
  if (discourse.askedMeasure !== null && isReference(piece)) return discourse.askedMeasure.quantity
  const near = isReference(piece) ? subjectBefore(piece) : null
  // "Exports had a bad time: they were": of the same sentence rather than of the one before.
  if (near !== null && before !== null && before.piece.at !== piece.at) return quantityOf(near)
  // "The index was never higher. It averaged 214": of the subject of the sentence before.
  const { subject } = discourse
  const newer = newerThan(before, piece, discourse)
  const last = newer ?? before
  const of = last === null ? null : headed(piece, last)
  if (of !== null) return of
  if (last !== null && (isReference(piece) || isPlacedReference(piece)) && (newer === null || before !== null))
    return { ...last, how: 'carried' }
  if (near !== null) return quantityOf(near)
  if (
    subject !== null &&
    /^(?:it|they)$/.test(lowerWords(piece).join(' ')) &&
    hasEconomicWord(lowerWords(subject.piece))
  )
    return { ...quantityOf(subject.piece), how: 'carried' }
  const meant = referent(discourse, piece) ?? (last === null ? lossBefore(discourse, piece) : null)
  if (meant !== null) return { piece: meant, name: null, how: 'carried', isReferent: true }
  const any = last === null && /^(?:it|they)$/.test(lowerWords(piece).join(' ')) ? subjectBefore(piece, true) : null
  if (any !== null && !isPlace(any) && !isPerson(any)) return quantityOf(any)
  return quantityOf(piece)
}

/** "Exports fell. Chile's were down 4 percent": what the sentence before was about, where only its owner is named. */
export function ownedBefore(piece: Piece, { subject }: Discourse): Quantity | null {
  const isGenitive = isGenitiveMark(piece.at.tokens[piece.to - 1])
  const isMeasured = subject !== null && hasEconomicWord(lowerWords(subject.piece)) && !isPlace(subject.piece)
  return isGenitive && isMeasured ? { ...quantityOf(subject.piece), how: 'carried' } : null
}

const namesPlace = ({ name, piece: { at, from, to } }: Quantity): boolean =>
  name === null && at.areas.some((area) => area.areaId !== 'world' && area.from >= from && area.to <= to)

/** Where a place itself grows or shrinks, its economy does. */
export function growthOf(piece: Piece, before: Quantity | null): Quantity {
  if (lowerWords(piece).some((word) => growthNouns.has(word))) return quantityOf(piece)
  // "China's economy slows; Fiji loses half a point": the growth of another place under its plain name.
  if (before !== null && isGrowth(before))
    return { ...before, name: namesPlace(before) ? growthName : before.name, how: 'carried' }
  // "Output falls by 3 percent. China slows to 2": the same, told of another.
  const isOfOutput = before !== null && before.piece.at !== piece.at && wordsOf(before).includes('output')
  return growthIn(piece, isOfOutput ? 'carried' : rule)
}
