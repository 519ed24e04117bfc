import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import { someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'
import { isBeforeDead, ofIllBeforeDead } from './before-dead.ts'
import { isSameBracket } from './bracket.ts'
import { placeBeforeBracket } from './bracket-row.ts'
import { causeFor } from './cause.ts'
import type { Count, Progress, Read } from './count.ts'
import { type CountHead, nearRule } from './count-head.ts'
import { isBare, pieceOf } from './ellipsis.ts'
import { leadOfList } from './lead-of-list.ts'
import type { CountMemory } from './memory.ts'
import { nounLead } from './noun-lead.ts'
import { opensItem } from './opens-item.ts'
import type { Place } from './place.ts'
import { endBeforeRelative, otherPlace, placeBefore, placeOf, placesJoined, placesOfEach } from './place-list.ts'
import { isInstitution, isListedFrom, nameBefore } from './place-name.ts'
import { isPlacedItem, placeFallen } from './placed-item.ts'
import { rankedLead } from './ranked.ts'
import { placesLead, stateLead, titleLead } from './title-lead.ts'

/** "205 and 9" behind "310 cases and 12 deaths": the second figure of a pair. */
function isPaired(at: AnalyzedSentence, before: Count | undefined, number: NumberMention): boolean {
  if (before === undefined || before.listed.length === 0) return false
  const between = at.tokens.slice(before.number.to, number.from).map(({ lower }) => lower)
  // "Peru (12; 3)"
  const isInBracket = between[0] === ';' && at.tokens[before.number.from - 1]?.text === '('
  return between.length === 1 && (isInBracket || /^(?:and|,|\/)$/.test(between[0] ?? ''))
}

/** "Peru 12 (3)" under "deaths in brackets". */
function isBracketed(at: AnalyzedSentence, before: Count | undefined, number: NumberMention): boolean {
  return before !== undefined && at.tokens[number.from - 1]?.text === '(' && before.number.to === number.from - 1
}

/** The bracket that a number opens, with or without a sign: "(36", "(+36", "(up 36"; -1 where it opens none. */
function openingOf({ tokens }: AnalyzedSentence, { from }: NumberMention): number {
  const open = isSigned(tokens[from - 1]?.lower) ? from - 2 : from - 1
  return tokens[open]?.text === '(' ? open : -1
}

const isSigned = (lower: string | undefined): boolean => /^(?:\+|up|plus)$/.test(lower ?? '')

/** "Cases: 1,204 (+36)", "60 deaths (2 new)", "Chile 713 (up 12)": what was added to the figure before the bracket. */
const isIncrement = (at: AnalyzedSentence, before: Count, number: NumberMention): boolean =>
  opensBracket(at, before, number) &&
  (isSigned(at.tokens[number.from - 1]?.lower) || (isAdded(at, number.to) && isClosed(at, number.to + 1)))

/** "(2 new)", "(40 more)" */
const isAdded = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:new|more|newly|additional)$/.test(tokens[i]?.lower ?? '')

/** Nothing but when it was stands between a token and the end of the bracket: "(2 new today)", "(2 new since Friday)". */
const isClosed = (at: AnalyzedSentence, i: number): boolean =>
  /^(?:[),;]|than|today|since|in|on|overnight|yesterday)$/.test(at.tokens[i]?.lower ?? '')

/** "40 cases (3 deaths)": the bracket right behind a figure and its noun. */
export function opensBracket(at: AnalyzedSentence, before: Count | undefined, number: NumberMention): boolean {
  const open = openingOf(at, number)
  if (before === undefined || open < before.number.to || open - before.number.to > 3) return false
  return at.tokens.slice(before.number.to, open).every(({ kind }) => kind === 'word')
}

/** "11,968 (10,763 of local origin)", "40 (12 locally acquired)" */
const isOfOrigin = (at: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^(?:of (?:local|domestic|unknown|foreign) (?:origin|transmission|source)|(?:local|domestic|locally|domestically)\b)/.test(
    at.tokens
      .slice(to, to + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

function headOfWord(at: AnalyzedSentence, number: NumberMention, word: string): CountHead {
  const kind = word === 'cases' || word === 'case' ? 'case' : /^recover/.test(word) ? 'recovered' : 'deaths'
  const measure = kind === 'case' ? null : kind
  return { kind, measure, isNew: false, how: nearRule, piece: { at, from: number.from, to: number.to } }
}

/** "By age: infants 120, others 14": each figure is of the kind told before. */
function isOfBreakdown(at: AnalyzedSentence, number: NumberMention): boolean {
  if (!/^(?:by|among)$/.test(at.tokens[0]?.lower ?? '')) return false
  const colon = at.tokens.slice(0, 5).findIndex(({ text }) => text === ':')
  return colon > 1 && colon < number.from
}

/** "six each" */
const sharesNumber = (at: AnalyzedSentence, number: NumberMention): boolean =>
  number.each || /^(?:each|apiece)$/.test(at.tokens[number.to]?.lower ?? '')

/** A name that is no known place is one in a list only: behind a mark, and before another or the end. */
const isList = (at: AnalyzedSentence, number: NumberMention): boolean =>
  /^(?:[,;.)(]|and|each|apiece)$/.test(at.tokens[number.to]?.lower ?? '.')

/** "Lasa with 40 and Munta with 9 remain worst hit": nothing but "and" between a figure and the next name. */
const isNextItem = (at: AnalyzedSentence, { number }: Count, { piece }: Place): boolean =>
  /^(?:and|,|, and)$/.test(lowerWords({ at, from: number.to, to: piece.from }).join(' '))

/** "Chile (7 from Lasa, 3 from Munta)": each is of the place behind it. */
const opensFrom = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  at.tokens[from - 1]?.text === '(' && isListedFrom(at, to)

/** "Chile (52 cases)": the place stands before the bracket. */
export function listedBeside(at: AnalyzedSentence, number: NumberMention): Place[] {
  if (at.tokens[number.from - 1]?.text === '(' && !opensFrom(at, number)) {
    const place = placeBefore(at, number)
    return place === null ? [] : [place]
  }
  // "In the region there are: 52 cases in Chile (9 deaths)"
  const bracketed = placeBeforeBracket(at, number)
  if (bracketed !== undefined) return [placeOf(at, bracketed)]
  // "in the region: Chile 52 cases"
  const area = at.areas.find(({ to, form }) => to === number.from && form === 'name')
  if (area !== undefined && opensItem(at, area.from)) return [placeOf(at, area)]
  // "Munta had 12 and Lasa 30 cases"
  const name = at.tags[number.from - 1] === 'NNP' ? nameBefore(at, number.from) : null
  const isItem = name !== null && at.tokens[name.piece.from - 1]?.lower === 'and' && opensItem(at, name.piece.from)
  return isItem && !isInstitution(name) ? [name] : placesOfEach(at, number)
}

/** "Chile (47, one fatal)", "40 (30 confirmed, 10 probable)": the second figure in the bracket of the first. */
export function isSecondInBracket(at: AnalyzedSentence, before: Count | undefined, number: NumberMention): boolean {
  if (before === undefined || !isSameBracket(at, before.number.to, number)) return false
  return before.isPart || (before.listed.length > 0 && at.tokens[before.number.from - 1]?.text === '(')
}

/** "7,960 new cases of yellow fever and 626 deaths" */
const longestNoun = 7

/** Figures side by side ("12 cases and 3 deaths"): the heads that later pairs repeat. */
export function joinSeries(at: AnalyzedSentence, progress: Progress, count: Read): readonly CountHead[] {
  const before = progress.counts.at(-1)
  const isItem = ({ listed, head }: Read): boolean => listed.length > 0 && head.how === nearRule
  if (isItem(count) || (before !== undefined && isItem(before) && isSecondInBracket(at, before, count.number)))
    return progress.series
  // "Its totals are 40 and 9" behind "30 cases and 6 deaths"
  const [first, second] = progress.series
  const isFirst = before === undefined && second !== undefined && first?.kind === count.head.kind
  const isSecond = progress.counts.length === 1 && second?.kind === count.head.kind && before?.head.kind === first?.kind
  if ((isFirst || isSecond) && count.head.how === nearRule && !count.listed.length) return progress.series
  // "Guinea 1,074 and 648; Mali 40 and 9": the pair of an item is that of the next ones
  const isPairOfItem =
    before !== undefined &&
    isItem(before) &&
    before.head.kind === 'case' &&
    count.head.kind === 'deaths' &&
    before.number.to === count.number.from - 1 &&
    /^(?:and|with)$/.test(at.tokens[before.number.to]?.lower ?? '')
  if (isPairOfItem) return [before.head, count.head]
  if (before === undefined || isItem(before) || before.head.kind === count.head.kind) return [count.head]
  const between = at.tokens.slice(before.number.to, count.number.from).map(({ lower }) => lower)
  const longest = before.head.kind === 'other' ? 4 : longestNoun
  return between.length <= longest && between.some((word) => /^(?:and|,|with)$/.test(word))
    ? [...progress.series, count.head]
    : [count.head]
}

/** "Of the local ones, 138 are in Lima": of those told before. */
const opensWithWhole = ({ tokens }: AnalyzedSentence): boolean =>
  tokens[0]?.lower === 'of' &&
  /^(?:the|these|those|them)$/.test(tokens[1]?.lower ?? '') &&
  tokens.slice(1, 5).some(({ text }) => text === ',')

const hasVerbBetween = ({ clauses }: AnalyzedSentence, from: number, to: number): boolean =>
  clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= from && verb.to <= to)

/** What a list goes on with that names nothing. */
const firstOf = (memory: CountMemory | null): CountHead | null =>
  memory === null ? null : memory.isMixed ? (memory.cases ?? memory.first) : memory.first

/** Of cases and deaths told before, "Peru 40 (3)" has the deaths in brackets. */
const secondOf = (memory: CountMemory | null): string | null =>
  memory?.isMixed === true && memory.isFresh && memory.lead.kind === 'deaths' ? 'deaths' : null

/** Whom a list counts that opens with one of these is not the ill. */
const notIll = /^(?:recover|vaccinat|inoculat|test|cure|screen)/

export const isOfOthers = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  at.tokens.slice(0, from).some(({ lower }) => notIll.test(lower))

/** "has vaccinated 900, of whom 40 in Lasa": of none who fell ill. */
export const tellsOfProtected = ({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean =>
  someIn(tokens, 0, from, ({ lower }) => /^(?:vaccinated|inoculated|immuni[sz]ed)$/.test(lower))

const closing = /^(?:[,.;(]|as|by|up|on|so)$/

/** "Mpox update: 40 in Peru": the first of a list under a title. */
const isTitled = (at: AnalyzedSentence, number: NumberMention): boolean =>
  at.tokens[number.from - 1]?.text === ':' && titleLead(at, number) !== null

/** What a list with this number counts, as far as the sentence says it. */
function toldLead(input: FrameInput, number: NumberMention, progress: Progress): CountHead | null {
  const { at } = input
  if (isBeforeDead(at, number)) return ofIllBeforeDead(input, number, progress)
  return (
    leadOfList(at, number, progress) ??
    progress.series[0] ??
    progress.last ??
    nounLead(at, number.from) ??
    titleLead(at, number) ??
    stateLead(input, number) ??
    rankedLead(at, number) ??
    placesLead(input, number)
  )
}

/** Bare numbers of a list, each with its place. */
export function listedCount(input: FrameInput, number: NumberMention, progress: Progress): Read | null {
  const { at, discourse } = input
  const before = progress.counts.at(-1)
  // "Peru 40 cases and 2 deaths, Chile 12 (1)": what the pair before told second.
  const bracketed =
    discourse.bracketed ??
    (before?.listed.length === 0 ? null : (progress.series[1]?.kind ?? secondOf(progress.memory)))
  if (before !== undefined && opensBracket(at, before, number) && isOfOrigin(at, number))
    return {
      number,
      head: { ...before.head, piece: pieceOf(at, number, before.head), how: nearRule },
      listed: before.listed,
    }
  if (before !== undefined && isIncrement(at, before, number))
    return { number, head: { ...before.head, isNew: true, how: nearRule }, listed: before.listed }
  if (before !== undefined && isBracketed(at, before, number) && bracketed !== null) {
    const head = headOfWord(at, number, bracketed)
    return { number, head, listed: before.listed }
  }
  if (!isBare(at, number)) return null
  const second = progress.series[1]
  if (before !== undefined && second !== undefined && isPaired(at, before, number))
    return { number, head: { ...second, piece: pieceOf(at, number, second), how: nearRule }, listed: before.listed }
  const isParted = isOfBreakdown(at, number)
  const told = toldLead(input, number, progress)
  const { memory } = progress
  // "and Chile, where five died, 40": of what was counted before the aside
  const isLast = at.tokens[number.from - 1]?.lower === 'and'
  const aside = endBeforeRelative(at, isLast ? { ...number, from: number.from - 1 } : number)
  const outside = aside < 0 ? undefined : progress.counts.findLast((one) => !one.isPart && one.number.to <= aside)
  const lead = outside?.head ?? told ?? (isParted || memory?.isFresh === true ? firstOf(memory) : null)
  if (lead === null || progress.isBroken) return null
  const piece = pieceOf(at, number, lead)
  const place = opensFrom(at, number) ? null : (placeBefore(at, number) ?? otherPlace(at, number))
  const goesOn = place !== null && before !== undefined && isNextItem(at, before, place)
  if (place !== null && (place.area !== null || isList(at, number) || goesOn))
    return {
      number,
      head: { ...lead, piece, how: nearRule },
      listed: sharesNumber(at, number) ? [...placesJoined(at, place), place] : [place],
    }
  if (isParted) return { number, head: { ...lead, piece, how: nearRule }, listed: [] }
  // "40 cases, 3 deaths among them, were found in Peru, 10 in Chile": behind the verb the whole goes on.
  const isBackToWhole =
    before?.isPart === true &&
    at.tokens[number.from - 1]?.text !== ':' &&
    hasVerbBetween(at, before.number.to, number.from)
  // "3,414 of the typhoon's dead, 2,761 of them in Lasa": left to the tallies
  const noun = causeFor(at, number.from, discourse) === 'disaster' ? null : nounLead(at, number.from)
  const near =
    outside?.head ??
    (isBackToWhole ? progress.lead : progress.last) ??
    noun ??
    (opensWithWhole(at) || number.from === 0 || isTitled(at, number) ? lead : null)
  // "Congo's Ebola: 3,145 as of the 17th"
  if (
    lead.how === nearRule &&
    progress.counts.length === 0 &&
    isTitled(at, number) &&
    closing.test(at.tokens[number.to]?.lower ?? '.')
  )
    return { number, head: { ...lead, piece, how: nearRule }, listed: [] }
  return near !== null && isPlacedItem(at, number, before)
    ? {
        number,
        head: { ...near, piece: pieceOf(at, number, near), how: nearRule },
        listed: [...placeFallen(at, number), ...placesOfEach(at, number)],
      }
    : null
}
