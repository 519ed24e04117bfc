import { type Hedge, hedgesAfter, hedgesAfterAnd, hedgesBefore, trailingHedges } from '../../lexicon/hedge-words.ts'
import { cardinals, scales } from '../../lexicon/number-words.ts'
import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import { phrasal, verbForms } from '../../lexicon/verbs.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'
import { isThreshold } from './threshold.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly hedge: Hedge
}

/** Phrases by their last word, longest first. */
const byLastWord: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const table = new Map<string, Phrase[]>()
  for (const [hedge, phrases] of hedgesBefore) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ')
      const last = words.at(-1) ?? ''
      table.set(last, [...(table.get(last) ?? []), { words, hedge }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
})()

/** "handed over 20 kits": the word belongs to the verb; "made over 3 million visits": to the figure. */
function isParticle(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? ''
  if (word === 'over' && /^ma[dk]/.test(tokens[i - 1]?.lower ?? '')) return false
  // "hovers around 75%": how near it keeps
  if (/^(?:around|about)$/.test(word) && /^hover/.test(tokens[i - 1]?.lower ?? '')) return false
  return verbForms.get(tokens[i - 1]?.lower ?? '')?.some(({ lemma }) => phrasal.get(lemma)?.has(word)) === true
}

/** "spread over 17 countries": where it lies, not how many. */
const lying = /^(?:spread|spreads|spreading|scattered|distributed|divided|dispersed|stretched|stretching|strewn)$/

const isLying = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'over' && lying.test(tokens[i - 1]?.lower ?? '')

const thresholds = new Set('pass passed passes crossed crosses tops past'.split(' '))

/** "passed 12 laws", "the past 30 games", "ten past six": a threshold is high, and no article or number stands before it. */
function isCrossing(tokens: readonly Token[], end: number, { words }: Phrase): boolean {
  const last = words.at(-1) ?? ''
  if (!thresholds.has(last)) return true
  const before = tokens[end - words.length - 1]
  if (last === 'past')
    return !isNumber(before) && !['the', 'these', 'half', 'quarter', 'minutes'].includes(before?.lower ?? '')
  const number = tokens[end]
  // "will pass 300 votes to 200"
  const behind = tokens[end + 1]?.lower ?? ''
  if (/^votes?$/.test(behind) || (behind === 'to' && isNumber(tokens[end + 2]))) return false
  // "passed 20,000 doses on to Chad", "passed 3 million dollars to Chad"
  const handed = tokens.slice(end + 1, end + 6).findIndex(({ lower }) => lower === 'to')
  if (/^pass/.test(last) && handed >= 0 && !tokens.slice(end, end + 1 + handed).some(({ text }) => text === ','))
    return false
  const isHigh = number?.kind === 'digits' && (number.text.length > 2 || scales.has(tokens[end + 1]?.lower ?? ''))
  return isHigh || number?.kind === 'punct' || scales.has(tokens[end + 1]?.lower ?? '')
}

/** "5 pm EST 300 people", "est. 1950": an hour, and when a thing was founded. */
function isOtherEst(tokens: readonly Token[], end: number, { words }: Phrase): boolean {
  if (words[0] !== 'est') return false
  return tokens[end - words.length]?.text !== 'est' || /^(?:1[5-9]|20)\d\d$/.test(tokens[end]?.text ?? '')
}

function matchBefore(tokens: readonly Token[], end: number): Phrase | null {
  const phrases = byLastWord.get(tokens[end - 1]?.lower ?? '')
  if (phrases === undefined || isParticle(tokens, end - 1) || isLying(tokens, end - 1)) return null
  // "So far more than 77 tons": no "far more than"
  const isSoFar = ({ words }: Phrase): boolean =>
    words[0] === 'far' && tokens[end - words.length - 1]?.lower === 'so' && words.length > 1
  const found = phrases.find(
    (phrase) =>
      !isSoFar(phrase) && phrase.words.every((word, i) => tokens[end - phrase.words.length + i]?.lower === word),
  )
  if (found === undefined) return null
  if (!isCrossing(tokens, end, found) || isOtherEst(tokens, end, found)) return null
  // "40 miles north of 12 farms"
  const isDirection = found.words[0] === 'north' || found.words[0] === 'south'
  return isDirection && unitsOfMeasure.has(tokens[end - 3]?.lower ?? '') ? null : found
}

interface HedgeAfter {
  readonly hedge: Hedge
  /** End of the hedge where it touches the number, else null. */
  readonly to: number | null
}

function matchTail(tokens: readonly Token[], at: number): Hedge | null {
  const link = tokens[at]?.lower
  const word = tokens[at + 1]?.lower ?? ''
  const isEnd = tokens[at + 2]?.kind !== 'word'
  const isAnd = link === 'and' && (hedgesAfterAnd.has(word) || ((word === 'up' || word === 'more') && isEnd))
  // "the over-65s and under-5s"
  const isPrefix = tokens[at + 2]?.text === '-' && tokens[at + 2]?.start === tokens[at + 1]?.end
  if ((link !== 'or' && !isAnd) || isPrefix) return null
  const hedge = hedgesAfter.get(word)
  // "50 or more than that", "50 or above 70": the words go on to something else.
  return hedge === undefined || tokens[at + 2]?.lower === 'than' || isNumber(tokens[at + 2]) ? null : hedge
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'digits' || cardinals.has(token.lower) || token.lower === 'a')
}

/** "20 at least", "20, give or take", "20-ish"; in "20 at least 5 of whom" the words belong to the next number. */
function matchTrailing(tokens: readonly Token[], at: number): HedgeAfter | null {
  const isAside = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'give'
  const start = isAside ? at + 1 : at
  for (const [words, hedge] of trailingHedges) {
    const to = start + words.length
    const isHere = words.every((word, index) => tokens[start + index]?.lower === word)
    if (isHere && !isNumber(tokens[to]) && tokens[to]?.lower !== 'of') return { hedge, to }
  }
  return null
}

/** "20-plus", "20+", "2,000-odd", "twenty-some", "90 or more", "a billion doses or so". */
function matchAfter(tokens: readonly Token[], figure: Figure): HedgeAfter | null {
  const at = figure.to
  const joined = tokens[at]?.text === '-' ? at + 1 : at
  const word = tokens[joined]?.lower
  if (word === '+' && tokens[joined]?.start === tokens[at - 1]?.end) return { hedge: 'at_least', to: joined + 1 }
  if (word === 'plus' && (joined > at || isPlusCount(tokens, figure))) return { hedge: 'at_least', to: joined + 1 }
  const trailing = matchTrailing(tokens, at)
  if (trailing !== null) return trailing
  const isTight = joined > at && tokens[at]?.start === tokens[at - 1]?.end
  if (word === 'odd' || (word === 'something' && joined > at) || (word === 'some' && isTight))
    return { hedge: 'approx', to: joined + 1 }
  const tail = matchTail(tokens, at)
  if (tail !== null) return { hedge: tail, to: at + 2 }
  if (tokens[at]?.kind !== 'word') return null
  const apart = matchTail(tokens, at + 1) ?? matchTrailing(tokens, at + 1)?.hedge ?? null
  return apart === null ? null : { hedge: apart, to: null }
}

/** "the 65 plus", "200 plus guests"; not "2 plus 3", "20 plus tax", "$5 plus costs". */
function isPlusCount(tokens: readonly Token[], { kind, unit, form, low, to }: Figure): boolean {
  const next = tokens[to + 1]
  const isCounted = next === undefined || /^[.,;)]$/.test(next.text) || /(?:[^s]s|people)$/.test(next.lower)
  return kind === 'number' && unit === null && form === 'digits' && (low ?? 0) >= 10 && isCounted
}

function applyHedge(figure: Figure, hedge: Hedge): Figure {
  if (hedge === 'at_least') return figure.qualifier === 'range' ? figure : { ...figure, high: null, qualifier: hedge }
  if (hedge === 'at_most') {
    return figure.qualifier === 'range'
      ? figure
      : { ...figure, low: null, high: figure.high ?? figure.low, qualifier: hedge }
  }
  return figure.qualifier === 'exact' ? { ...figure, qualifier: hedge } : figure
}

/** Verbs of going beyond a number. */
export const passing: ReadonlySet<string> = new Set(
  'pass passes passed passing cross crosses crossed crossing top tops topped exceed exceeds exceeded surpass surpasses surpassed'.split(
    ' ',
  ),
)

/** "passed the 7,000 mark": more than that, though no hedge touches the number. */
function isPassedMark(tokens: readonly Token[], figure: Figure): boolean {
  return isThreshold(tokens, figure) && passing.has(tokens[figure.from - 1]?.lower ?? '')
}

const helpers = new Set('has have to would could will should may might can'.split(' '))

/** "adds up to 12" is a sum, and what "went up to 12" is 12 then. */
const upwards = new Set(
  'add adds added adding went gone edge edges edged edging inch inches inched inching tick ticks ticked ticking nudged drift drifts drifted moved shoot shoots shot climb climbs climbed jump jumps jumped creep creeps crept pick picks picked picking speed speeds sped bounce bounced'.split(
    ' ',
  ),
)

const atMost =
  /^(?:a|an|per|times|(?:day|week|month|year|hour|minute|meter|metre|kilometer|kilometre|km|m|foot|feet|inch|mile)(?:s|es)?)$/

const bringing = /^(?:br(?:ings?|inging|ought)|tak(?:es?|ing)|took|push(?:es|ed|ing)?|rais(?:es?|ed|ing))$/
const counting = /^(?:total|tally|count|toll|number|figure|caseload)$/

/** "brings the number of cases since May up to 12": the verb and the count that it brings there, as far as eighteen words before. */
function isBroughtTo(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(Math.max(0, from - 20), from - 2).map(({ lower }) => lower)
  const verb = words.findLastIndex((word) => bringing.test(word))
  const [first, ...rest] = words.slice(verb + 1)
  const isCount = [first, ...rest.slice(0, 2)].some((word) => counting.test(word ?? ''))
  return verb >= 0 && first !== 'a' && isCount && !rest.some((word) => /^(?:and|will|would|[;,])$/.test(word))
}

/** "went up to 12", "we are up to 12", "the toll is now up to 12": as many as have been reached. */
function isReached(tokens: readonly Token[], { from, to, kind }: Figure): boolean {
  const verb = from - 3
  if (upwards.has(tokens[verb]?.lower ?? '') || isBroughtTo(tokens, from)) return true
  // "the number is up to 40 percent higher", "up to 40 a day", "they are up to 12 metres long"
  if (kind !== 'number' || atMost.test(tokens[to]?.lower ?? '')) return false
  const be = tokens[verb]?.lower === 'now' ? verb - 1 : verb
  return (
    /^(?:is|are|was|were|am)$/.test(tokens[be]?.lower ?? '') &&
    /^(?:we|i|they|toll|count|total|tally|number|figure|caseload)$/.test(tokens[be - 1]?.lower ?? '')
  )
}

const beforeTotal = /^(?:grand|combined|cumulative|overall|annual|yearly|monthly|weekly|daily|estimated)$/

/** "a total of 12 tents", "an average of 12", "a daily average of 12": the words say no more than the number. */
function withTotal(tokens: readonly Token[], figure: Figure): Figure {
  const { from } = figure
  if (tokens[from - 1]?.lower !== 'of' || !/^(?:total|average)$/.test(tokens[from - 2]?.lower ?? '')) return figure
  const article = beforeTotal.test(tokens[from - 3]?.lower ?? '') ? from - 4 : from - 3
  return /^an?$/.test(tokens[article]?.lower ?? '') ? { ...figure, from: article } : figure
}

/** Takes the hedges beside the number into its value; the outermost of "up to about N" decides. */
export function attachHedges(tokens: readonly Token[], figure: Figure): Figure {
  if (figure.nonFigure !== null) return figure
  let hedged = isPassedMark(tokens, figure) ? applyHedge(figure, 'at_least') : figure
  for (let count = 0; count < 2; count++) {
    const phrase = matchBefore(tokens, hedged.from)
    if (phrase === null || (phrase.words[0] === 'up' && isReached(tokens, hedged))) break
    const from = hedged.from - phrase.words.length
    // The helper in "has passed 2,000" is no part of the hedge.
    const start = helpers.has(phrase.words[0] ?? '') ? from + 1 : from
    hedged = { ...applyHedge(hedged, phrase.hedge), from, value: { from: start, to: hedged.value.to } }
  }
  hedged = withTotal(tokens, hedged)
  const tail = matchAfter(tokens, hedged)
  if (tail === null) return hedged
  const { to } = tail
  const isBeside = to !== null && figure.to === figure.value.to
  hedged = applyHedge(hedged, tail.hedge)
  if (tail.hedge === 'at_least' && hedged.qualifier !== 'range') hedged = { ...hedged, low: figure.low }
  return { ...hedged, to: to ?? hedged.to, value: { from: hedged.value.from, to: isBeside ? to : hedged.value.to } }
}
