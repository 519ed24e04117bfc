import { comparatives } from '../../lexicon/indicator-words.ts'
import { isLosing, isUndoing, lossNouns, undoneParticiples } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { harmVerbs } from '../../lexicon/tally-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { hasScaleBefore, isScaled } from '../numbers/numeral.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { isOfGifts } from './gift-words.ts'
import { lowerHead } from './head-of-quantity.ts'
import { isOfSufferers } from './in-context.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { isVague, nearestBefore } from './near.ts'
import { chainBefore, isBodyByName, isTeller, subjectOf } from './phrases.ts'
import { hasEconomicWord, isCounted, isPerson, isReference, type Quantity, quantityOf, wordsOf } from './quantity.ts'
import { withSign } from './signs.ts'
import { prepText, type Spot } from './spot.ts'
import { kindOf, lossAsked, lossesTold, type ToldMeasure } from './told-measures.ts'

type Last = Measure | ToldMeasure

/** Below, a sum is what one thing costs or one person earns. */
const leastOfEconomy = 1e6

const isLarge = ({ low, high }: NumberMention): boolean => (low ?? high ?? 0) >= leastOfEconomy

/** "Malaysians came 3.1 million strong": the token from which on people are spoken of. */
const peopleFrom = oncePerSentence(({ areas, tags }: AnalyzedSentence): number => {
  const people = areas.find(({ form, to }) => form === 'people' || (form === 'demonym' && !/^N/.test(tags[to] ?? '')))
  return people?.to ?? Number.POSITIVE_INFINITY
})

/** "1.05 million registered Syrians": what a bare number counts stands behind it. */
function counts({ tags }: AnalyzedSentence, to: number): boolean {
  const isNoun = (i: number): boolean => /^(?:N|NNP)$/.test(tags[i] ?? '')
  return isNoun(to) || (/^(?:ADJ|V)$/.test(tags[to] ?? '') && isNoun(to + 1))
}

/** "Guests numbered 1.4 million, and the record of 2 million is safe": from which token on people are counted, whatever money was told before; not "Analysts speak of 4 billion". */
const countedFrom = oncePerSentence((at: AnalyzedSentence): number => {
  const counting = at.clauses.find((clause) => {
    if (!/^(?:be|number|total|come|reach|stand)$/.test(clause.verb.lemma)) return false
    const subject = subjectOf(at, clause)
    const head = subject === null ? '' : lowerHead(subject)
    return isCounted(head) || isPeopleNoun(singularOf(head))
  })
  return counting?.verb.from ?? Number.POSITIVE_INFINITY
})

/** "5 billion dollars", and "5 billion" behind sums of dollars. */
function currencyTold(spot: Spot, last: Last | undefined, told: readonly Last[]): string | null {
  const { at, number, np } = spot
  if (number.kind === 'money') return number.unit
  const numeral = at.text.slice(number.numeralStart, number.numeralEnd)
  const isInScale = isScaled(numeral) || hasScaleBefore(numeral, number.low)
  const isBare = number.kind === 'number' && number.unit === null && number.to >= np.to && isInScale
  if (counts(at, number.to) || isOfSufferers(spot) || countedFrom(at) <= number.from) return null
  if (!isBare || last?.number.kind !== 'money' || peopleFrom(at) <= number.from) return null
  // "Receipts were 4 billion dollars. It is aiming at two million": guests, who came in millions.
  const count = told.find((one) => kindOf(one.number) === 'count')
  return count !== undefined && distance(number, count.number) < distance(number, last.number) ? null : last.number.unit
}

/** How many orders of magnitude two figures lie apart. */
function distance(one: NumberMention, other: NumberMention): number {
  const [a, b] = [one, other].map(({ low, high }) => Math.log10(Math.max(1, low ?? high ?? 1)))
  return Math.abs((a ?? 0) - (b ?? 0))
}

const handing = ['give', 'ask', 'receive', 'pledge', 'announce'] as const
const passing = new Set(
  'borrow repay fine owe insure steal bet issue draw approve charge buy order purchase help back support aid fund finance lend sponsor compensate reimburse win ransom'.split(
    ' ',
  ),
)

/** Money that someone hands over, lends or decides on is measured by no one. */
const isHanded = ({ verb: { lemma, particle } }: Clause): boolean =>
  passing.has(lemma) || handing.some((name) => hasVerbClass(lemma, particle, name))

/** "Tourism earned Fiji 3 million; it spent 2 million on fuel": what a country pays is no more of what it earned. */
function isPaidByCountry({ at, number }: Spot, clause: Clause): boolean {
  const subject = clause.verb.lemma === 'spend' ? subjectOf(at, clause) : null
  return subject !== null && lowerWords(subject).join() === 'it' && at.tokens[number.to]?.lower === 'on'
}

/** The clause whose verb governs the sum, else the one that it is the subject of. */
const clauseOf = ({ at, index, clause }: Spot): Clause | null =>
  clause ?? at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject?.first === index) ?? null

/** What the verb says of its subject: who loses has losses, who earns has earnings. */
function nounOfVerb({ verb }: Clause): string | null {
  if (isLosing(verb) || isUndoing(verb) || /^(?:burn|bleed|shed)$/.test(verb.lemma)) return 'losses'
  if (verb.lemma === 'cost') return 'cost'
  if (/^(?:earn|fetch|yield|bring|gross)$/.test(verb.lemma)) return 'earnings'
  return /^(?:spend|swallow|absorb)$/.test(verb.lemma) ? 'spending' : null
}

const guesses = /^(?:figure|estimate|sum|number|total|amount|forecast|case|reading|guess|count|tally|range)s?$/

/** "it", "Peru", "the minister", "their middle figure": not what a sum is of. */
function isNoMeasure(piece: Piece): boolean {
  const last = lowerHead(piece)
  return (
    isPlace(piece) ||
    isPerson(piece) ||
    isReference(piece) ||
    guesses.test(last) ||
    isBodyByName(piece) ||
    (isTeller(last) && !hasEconomicWord([last]))
  )
}

/** "Carriers burn through 60 billion": what the verb makes of its subject. */
function ofVerb({ at, number }: Spot, clause: Clause | null): Quantity | null {
  const noun = clause === null ? null : nounOfVerb(clause)
  const subject = clause === null || noun === null ? null : subjectOf(at, clause)
  if (noun === null || subject === null) return null
  // "3 million could be earned that way"
  const isItself = subject.from <= number.from && subject.to >= number.to
  const name = isItself || isNoMeasure(subject) ? noun : `${noun} of ${textOf(subject)}`
  return { ...quantityOf(subject, name), how: nearRule }
}

const nearRule = 'estimate-near'

const isMeasured = (piece: Piece | null): piece is Piece =>
  piece !== null && !isNoMeasure(piece) && (hasEconomicWord(lowerWords(piece)) || lossNouns.has(lowerHead(piece)))

/** "damage 2.51 billion", "Houses: 350 billion": the phrase that nothing but a mark parts from the sum. */
function labelOf({ at, index, number, np }: Spot): Piece | null {
  const own = { at, from: np.from, to: number.from }
  if (own.from < own.to && isMeasured(own)) return own
  // "a supplementary budget of 3 billion"
  const whole = prepText(at.chunks[index - 1]) === 'of' ? at.chunks[index - 2] : undefined
  if (whole?.kind === 'np' && whole.number === null) {
    const piece = { at, from: whole.from, to: whole.to }
    return isNoMeasure(piece) ? null : piece
  }
  const mark = /^(?::|,|–|—|-)$/.test(markerText(at.chunks[index - 1])) ? 1 : 0
  const chunk = at.chunks[index - 1 - mark]
  if (np.from < number.from - 1 || chunk?.kind !== 'np' || chunk.number !== null) return null
  const isOpening = mark === 0 || index - 2 === 0 || markerText(at.chunks[index - 1]) === ':'
  const piece = chainBefore(at, index - mark)
  const isNoun = at.tags[chunk.head] === 'N' || at.tags[chunk.head] === 'NNP'
  return isOpening && isNoun && piece !== null && !isNoMeasure(piece) ? piece : null
}

/** "The ransom was 5 million", "cocaine worth 5 million": of a thing of its own, which no word of the economy names. */
function isOfOther({ at, index, number }: Spot, clause: Clause | null): boolean {
  const thing = prepText(at.chunks[index - 1]) === 'worth' ? chainBefore(at, index - 1) : null
  if (thing !== null && !isMeasured(thing)) return !at.clauses.some(({ verb }) => harmVerbs.has(verb.lemma))
  const isWorth = prepText(at.chunks[index - 1]) === 'worth'
  const isBeing = clause?.verb.lemma === 'be' && clause.verb.from < number.from && !isWorth
  const subject = isBeing ? subjectOf(at, clause) : null
  return subject !== null && !isMeasured(subject) && !isNoMeasure(subject)
}

/** What the sum is of: the noun that labels it, its subject, the nearest noun before it, else what was measured last. */
function quantityOfSum(spot: Spot, clause: Clause | null, last: Last | undefined): Quantity | null {
  const { at, number, discourse } = spot
  const asked = discourse.measured.topic ?? lossAsked(at)
  const near = (piece: Piece): Quantity => ({ ...quantityOf(piece), how: nearRule })
  const label = labelOf(spot)
  const isOfLosses = wordsOf(asked)
    .slice(0, 4)
    .some((word) => lossNouns.has(word))
  if (label !== null && isMeasured(label)) return near(label)
  // "What the quake cost. Houses: 3 billion"
  if (label !== null && isOfLosses) return { ...near(label), name: `${lossesTold} of ${textOf(label)}` }
  if (label !== null && last !== undefined) return near(label)
  // Behind a figure that was measured in the same sentence, a noun before that is none of this one's.
  const start = last?.quantity?.piece.at === at && last.number.to <= number.from ? last.number.from : 0
  const isOwn = (piece: Piece | null): piece is Piece =>
    isMeasured(piece) &&
    piece.from >= start &&
    piece.to <= number.from &&
    !(last !== undefined && isVague(singularOf(lowerWords(piece).at(-1) ?? '')))
  const subject = subjectOf(at, clause)
  if (isOwn(subject)) return near(subject)
  const before = nearestBefore(spot)
  if (isOwn(before)) return near(before)
  const isKnown = last !== undefined || asked !== null
  const ofSubject = isKnown && clause !== null && clause.verb.from >= start ? ofVerb(spot, clause) : null
  if (ofSubject !== null) return ofSubject
  if (isOfOther(spot, clause)) return null
  const isSum = last?.number.kind === 'money'
  // "The floods put 3,000 out of work. The bank speaks of 6 billion baht": behind a disaster, what it cost.
  const lost =
    isSum || last === undefined || discourse.cause === null
      ? null
      : { ...near({ at, from: number.from, to: number.to }), name: lossesTold }
  const told = (isSum ? last?.quantity : null) ?? asked ?? lost ?? last?.quantity ?? null
  return told === null || (last === undefined && !at.tags.includes('V') && !isOfLosses)
    ? null
    : { ...told, how: 'carried' }
}

/** "grew by 3 billion", "lower by 3 billion", "3 billion less": by how much; all else is a level. */
function signOf({ at, index, number }: Spot, clause: Clause | null): Direction {
  const beside = comparatives.get(at.tokens[number.to]?.lower ?? '')
  if (beside !== undefined && !/^(?:above|below|off|behind|up|down)$/.test(at.tokens[number.to]?.lower ?? ''))
    return beside
  const by = at.chunks[index - 1]
  if (prepText(by) !== 'by') return 'level'
  const compared = comparatives.get(at.tokens[(by?.from ?? 0) - 1]?.lower ?? '')
  if (compared !== undefined) return compared
  if (clause === null) return 'level'
  const { lemma, particle } = clause.verb
  if (hasVerbClass(lemma, particle, 'decrease')) return 'decrease'
  return hasVerbClass(lemma, particle, 'increase') ? 'increase' : 'level'
}

/** "its 150 million swap": a contract of that size. */
function isInstrument({ at, number, np, index }: Spot): boolean {
  const whole = prepText(at.chunks[index - 1]) === 'of' ? at.chunks[index - 2] : undefined
  const head = number.to < np.to ? np.head : whole?.kind === 'np' ? whole.head : -1
  return instruments.test(at.tokens[head]?.lower ?? '')
}
const instruments =
  /^(?:swap|loan|note|bond|credit|fund|package|plan|deal|contract|project|scheme|facility|line|programme|program)s?$/

/** In a text that tells of gifts at least a third as often as of figures of an economy. */
const isOfAid = ({ at, discourse: { weights } }: Spot): boolean =>
  isOfGifts(at) || (weights.gifts > 0 && weights.gifts * 3 > weights.estimates)

/** A sum of money that no rule ties to anything, in a text that measures an economy and hands nothing over. */
export function spareSum(spot: Spot, told: readonly Last[]): Measure | null {
  const { number } = spot
  const last = told.find((one) => one.number.kind === 'money') ?? told[0]
  const unit = currencyTold(spot, last, told)
  if (unit === null || !isLarge(number) || isInstrument(spot) || isOfAid(spot)) return null
  const clause = clauseOf(spot)
  if (clause !== null && (isHanded(clause) || isPaidByCountry(spot, clause))) return null
  const quantity = quantityOfSum(spot, clause, last)
  if (quantity === null) return null
  // "lost business"
  const isUndone = wordsOf(quantity)
    .slice(0, 3)
    .some((word) => undoneParticiples.has(word))
  const sign = isUndone ? 'decrease' : signOf(spot, clause)
  const anchor = clause === null ? null : tokenPiece(spot, clause.verb.main)
  return withSign({ ...measureOf({ ...spot, clause }, sign, quantity, anchor), unit, isValue: sign === 'level' })
}
