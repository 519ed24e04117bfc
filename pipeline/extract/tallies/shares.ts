import { appealNouns, coveredWords, personStates, ratesOf, ratioNouns, thingStates } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { isPrep, markerText, type NounPhrase } from '../parse/chunk.ts'
import { endingAt, type Piece } from '../piece.ts'
import { wholeBefore } from './antecedent.ts'
import { clauseOf, ofBareSubject } from './bare.ts'
import { ofGap } from './gap.ts'
import { isHarmed } from './gift-like.ts'
import { isRatioOfIllness, ofChangeOfIllness } from './illness.ts'
import { ofLabelShare } from './labels.ts'
import { isOfPeople, ofOwnNoun } from './own-noun.ts'
import { ofActBeside } from './persons-act.ts'
import { type Counted, isBare, type Reader, type Spot } from './spot.ts'
import { ofState } from './states.ts'
import { subjectEnd } from './subject-end.ts'

const rule = 'share'
const unitOf = ({ number }: Spot): string => number.unit ?? 'share'

const guarded = /^(?:(?:un)?vaccinated|inoculated|immuni[sz]ed|protected|jabbed|infected|tested)$/

/** "the proportion protected", "the share of children vaccinated" */
export const isPartGuarded = ({ tokens }: AnalyzedSentence, { head }: NounPhrase): boolean =>
  /^(?:proportion|share|percentage|fraction)$/.test(tokens[head]?.lower ?? '') &&
  tokens.slice(head + 1, head + 6).some(({ lower }) => guarded.test(lower))

/** "vaccination coverage", "the case fatality rate", "case fatality". */
function isRatio(at: AnalyzedSentence, np: NounPhrase): boolean {
  const head = lowerAt(at, np.head)
  if (isPartGuarded(at, np)) return true
  if (ratioNouns.has(head) || isRatioOfIllness(at, np) || (head === 'fatality' && lowerAt(at, np.head - 1) === 'case'))
    return true
  return (
    (head === 'rate' || head === 'rates') && at.tokens.slice(np.from, np.head).some(({ lower }) => ratesOf.has(lower))
  )
}

/** "43 per cent of the patients", "half of all districts", "75% coverage". */
function ofPeople(spot: Spot): Counted | null {
  const { at, np, number, index } = spot
  if (number.to < np.to && isRatio(at, np)) return ratio(spot, np, index)
  const whole = isPrep(at.chunks[index + 1], 'of') ? at.chunks[index + 2] : np
  if (whole?.kind === 'wh') return ofOwnNoun(spot)
  if (whole?.kind !== 'np') return null
  if (!whole.isPronoun && lowerAt(at, whole.from) !== 'those' && !isOfPeople(at, whole)) return null
  const found = ofOwnNoun(spot)
  return found === null ? null : { ...found, subject: withPredicate(spot, found), unit: unitOf(spot), how: rule }
}

/** "the newcomers are children": which part of them it is. */
function withPredicate({ at, index }: Spot, { subject }: Counted): Piece {
  const [verb, np] = [at.chunks[index + 3], at.chunks[index + 4]]
  const isPredicate = verb?.kind === 'verb' && verb.lemma === 'be' && np?.kind === 'np' && np.number === null
  return isPredicate && subject.at === at && subject.to === verb.from ? endingAt(subject, np.to) : subject
}

function ratio(spot: Spot, np: NounPhrase, index: number): Counted {
  const { at, number } = spot
  const from = number.from >= np.from && number.to <= np.head ? number.to : np.from
  return {
    number,
    subject: { at, from, to: Math.max(subjectEnd(at, index), np.head + 1) },
    noun: { at, from: np.head, to: np.head + 1 },
    unit: unitOf(spot),
    how: rule,
  }
}

const ruins = /^(?:rubble|ruins|gone|dry|without|roofless|empty|unfit|unsafe|dead|sick|out)$/

/** "four farmers out of five have fled", of those whom something befell; on what "one household in six lives" is no count. */
export function ofNounInside({ at, number, index }: Spot, noun: Piece): Counted | null {
  const verb = at.clauses.find(({ subject }) => subject !== null && subject.first === index)?.verb
  const behind = lowerAt(at, verb?.to ?? -1)
  // "one test in three positive"
  if (/^(?:positive|negative)$/.test(lowerAt(at, number.to)))
    return { number, subject: noun, noun, unit: 'share', how: rule }
  const isBefallen =
    verb !== undefined &&
    (verb.passive ||
      /^(?:flee|starve|die|perish|drown|fall|vanish|lose|lack)$/.test(verb.lemma) ||
      // "two schools in three have no roof", "seven houses in ten are rubble"
      (verb.lemma === 'have' && behind === 'no') ||
      (verb.lemma === 'be' && (personStates.has(behind) || thingStates.has(behind) || ruins.test(behind))))
  return isBefallen ? { number, subject: noun, noun, unit: 'share', how: rule } : null
}

const stops = new Set([';', ':', '(', ')'])

/** "CFR: 2%", "CFR = 2%", "lower than the rate in 2019 (2%)": the mark right before a figure may link it to its ratio. */
const isMarked = (at: AnalyzedSentence, { from }: NounPhrase): boolean => /^[:=(]$/.test(lowerAt(at, from - 1))

/** "a fatality rate (CFR) of 2%": the chunk before a bracket that ends at chunk `i` and holds a short name; else `i`. */
const overShortName = ({ chunks }: AnalyzedSentence, i: number): number =>
  markerText(chunks[i]) === ')' && chunks[i - 1]?.kind === 'np' && markerText(chunks[i - 2]) === '(' ? i - 3 : i

/** "coverage of 75%", "positivity, at 25%", "the fatality rate is 0.2%", "40 deaths (CFR 2%)": the ratio stands before its figure. */
function ofRatio(spot: Spot): Counted | null {
  const { at, index, np } = spot
  if (!isBare(spot)) return null
  for (let k = isMarked(at, np) ? index - 2 : index - 1; k >= 0 && k > index - 9; k--) {
    k = overShortName(at, k)
    const chunk = at.chunks[k]
    if (stops.has(markerText(chunk)) || chunk?.kind === 'wh' || chunk?.kind === 'sub') return null
    if (chunk?.kind !== 'np') continue
    if (chunk.number !== null && chunk.number.nonFigure === null) return null
    if (isRatio(at, chunk)) return ratio(spot, chunk, k)
  }
  return null
}

/** "the appeal has received 21 percent": what a plan has got of what it asks. */
function hasGot({ at, index, clause }: Spot): boolean {
  const subject = clause?.subject?.members[0]?.np
  if (clause === null || clause.verb.passive || index > clause.at + 2 || subject === undefined) return false
  return coveredWords.has(lowerAt(at, clause.verb.main)) && appealNouns.has(lowerAt(at, subject.head))
}

/** "17% is in hand", "77 per cent met": of an appeal for money. */
function ofAppeal(spot: Spot): Counted | null {
  const { at, number, index } = spot
  const isCovered = at.tokens.slice(number.to, number.to + 13).some(({ lower }) => coveredWords.has(lower))
  const isGot = hasGot(spot)
  if (!(isCovered || isGot) || !(isBare(spot) || number.to >= spot.np.to)) return null
  const of = (isOne: (np: NounPhrase) => boolean): NounPhrase | undefined =>
    at.chunks.slice(0, index + 4).findLast((np): np is NounPhrase => np.kind === 'np' && np !== spot.np && isOne(np))
  const np = of(({ head }) => appealNouns.has(lowerAt(at, head))) ?? of((one) => one.number?.kind === 'money')
  if (np === undefined) return null
  const subject = { at, from: np.from, to: np.to }
  return { number, subject, noun: { at, from: np.head, to: np.head + 1 }, unit: unitOf(spot), how: 'share-near' }
}

/** "two fifths of the money came from …": a part told by what it did. */
function ofPart(spot: Spot): Counted | null {
  const { at, number, index } = spot
  const whole = isPrep(at.chunks[index + 1], 'of') && isBare(spot) ? at.chunks[index + 2] : undefined
  const verb = at.chunks[index + 3]
  if (whole?.kind !== 'np' || whole.isPronoun || verb?.kind !== 'verb' || verb.form !== 'finite') return null
  const subject = { at, from: whole.from, to: whole.to }
  return { number, subject, noun: { at, from: whole.head, to: whole.head + 1 }, unit: unitOf(spot), how: 'share-near' }
}

/** "destroyed 90 percent of the homes", "a third of the boats was wrecked": which part of the things is ruined. */
function ofRuinedPart(spot: Spot): Counted | null {
  const { at, index } = spot
  const whole = isPrep(at.chunks[index + 1], 'of') && isBare(spot) ? at.chunks[index + 2] : undefined
  if (whole?.kind !== 'np' || whole.isPronoun || whole.number !== null || !isHarmed(spot, false)) return null
  const subject = { at, from: whole.from, to: whole.to }
  return { number: spot.number, subject, noun: subject, unit: unitOf(spot), how: rule }
}

const making = new Set(['account', 'make', 'represent', 'constitute', 'form', 'comprise'])

/** "accounts for a further 26%", "1,160 (63%)": of the people or cases counted before. */
function ofCounted(spot: Spot): Counted | null {
  const { at, index, clause, number } = spot
  if (!isBare(spot)) return null
  const inner = at.chunks[index - 2]
  const isHeld = markerText(at.chunks[index - 1]) === '(' && inner?.kind === 'np'
  // "are from Lima (32%) and Puno (8%)"
  const isBracket = isHeld && (inner.number?.kind === 'number' || inner.isName)
  // "1,160 of them, or 63%"
  const isAgain = markerText(at.chunks[index - 1]) === 'or' && markerText(inner) === ','
  const isPart = clause !== null && making.has(clause.verb.lemma) && index <= clause.end
  const isSubject = clauseOf(at, index) !== null
  const isOf = isPrep(at.chunks[index + 1], 'of')
  // "40 machines, of which 30 percent broke": no persons.
  if (markerText(at.chunks[index - 1]) === 'which' && isPrep(inner, 'of')) return null
  // "of whom 79 percent live in camps"
  const isOfWhom = markerText(at.chunks[index - 1]) === 'whom' && isPrep(inner, 'of')
  if ((!isBracket && !isAgain && !isPart && !isSubject && !isOfWhom) || isOf) return null
  const meant = wholeBefore(spot)
  if (meant === null || (meant.unit !== 'person' && meant.unit !== 'case')) return null
  const noun = { at, from: number.from, to: number.to }
  return { number, subject: meant.subject, noun, unit: unitOf(spot), how: 'share-near' }
}

/** "Among the displaced, 62 percent have no income": part of those whom the sentence opens with. */
function ofFronted(spot: Spot): Counted | null {
  const { at, index, number } = spot
  const [prep, whole] = [at.chunks[index - 3], at.chunks[index - 2]]
  const isFronted = isPrep(prep, 'of') || isPrep(prep, 'among') || isPrep(prep, 'out of')
  if (!isBare(spot) || !isFronted || markerText(at.chunks[index - 1]) !== ',' || whole?.kind !== 'np') return null
  const { from, to, head } = whole
  if (whole.isPronoun || whole.number?.kind === 'money' || !isOfPeople(at, whole)) return null
  // "Of 3,000 refugees, 40 percent": those who were counted.
  const start = whole.number !== null && whole.number.to <= head ? whole.number.to : from
  return {
    number,
    subject: { at, from: start, to },
    noun: { at, from: head, to: head + 1 },
    unit: unitOf(spot),
    how: rule,
  }
}

/** "is put at 88 percent in Lima but only 69 percent in Cusco": the same share, somewhere else. */
function ofContrast(spot: Spot): Counted | null {
  const { at, index, number, before } = spot
  const last = before.at(-1)
  const isShare = last?.unit === 'percent' || last?.unit === 'share'
  if (last === undefined || !isShare || !isBare(spot)) return null
  const words = at.tokens.slice(Math.max(last.number.to, number.from - 3), number.from).map(({ lower }) => lower)
  const isJoined = /(?:^| )(?:but|and|against|compared with)(?: (?:only|just|merely|barely|still))?$/.test(
    words.join(' '),
  )
  const isPlaced = isPrep(at.chunks[index + 1], 'in') || isPrep(at.chunks[index + 1], 'among')
  if (!isJoined || !isPlaced) return null
  return { number, subject: last.subject, noun: last.noun, unit: unitOf(spot), how: 'share-near' }
}

/** Ordered: how illness changed, the noun that the share is of, then the ratio that it states, then what was counted before. */
export const shareReaders: readonly Reader[] = [
  ofChangeOfIllness,
  ofPeople,
  ofState,
  ofRatio,
  ofFronted,
  ofAppeal,
  ofRuinedPart,
  ofPart,
  ofGap,
  ofBareSubject,
  ofCounted,
  ofActBeside,
  ofLabelShare,
  ofContrast,
]
