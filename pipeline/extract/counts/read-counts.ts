import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { wordBefore } from '../areas.ts'
import { conditionIn } from '../estimates/scenario.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'
import { answerTo } from './asked.ts'
import { asPartOfNew, atItsShare, isOfShare } from './behind-share.ts'
import { headInRow } from './bracket-row.ts'
import { headInTriple, headOfSample, legendOf } from './bracket-triple.ts'
import { causeFor } from './cause.ts'
import { checked } from './checked.ts'
import { asCompared } from './compared.ts'
import type { Count, Progress, Read } from './count.ts'
import { type CountHead, headOf, isCountNoun, nearRule } from './count-head.ts'
import { headOfEllipsis, isBare } from './ellipsis.ts'
import { byFate } from './fate.ts'
import { headOfGap } from './gapped.ts'
import { headOfHaving } from './has-count.ts'
import { asSuch, localOfTold, withOrigin } from './imported.ts'
import { isPart } from './is-part.ts'
import { asJoinedNew } from './joined-new.ts'
import { headOfLabel } from './labels.ts'
import { isLevel } from './levels.ts'
import {
  isSecondInBracket,
  joinSeries,
  listedBeside,
  listedCount,
  opensBracket,
  tellsOfProtected,
} from './list-item.ts'
import { type CountMemory, ofAnyOrigin } from './memory.ts'
import { memoryFor } from './memory-for.ts'
import { newAndTotal } from './new-and-total.ts'
import { isNoCount } from './no-count.ts'
import { nounLead, nounSeries } from './noun-lead.ts'
import { objectOfListed } from './object-of-listed.ts'
import { isOfContacts } from './of-contacts.ts'
import { headOfNoun } from './own-noun.ts'
import { headOfFraction, headOfPair, headOfSeries, headOfTotals, opensPair } from './pairs.ts'
import { headOfDeadThere } from './part-of-dead.ts'
import { isTotalled } from './place-of-sum.ts'
import { opensAsPart } from './placed-item.ts'
import { headOfPredicate } from './predicate.ts'
import { headOfRanked } from './ranked.ts'
import { headInTurn, headInTurnOfBefore, headOfRespective } from './respective.ts'
import { risenBehind, risenFrom } from './risen-behind.ts'
import { shapeAfter, wordsBefore } from './shape.ts'
import { headOfBase, npIndex, sharedHead } from './shared-head.ts'
import { stateAhead } from './state-ahead.ts'
import { bareLead } from './title-lead.ts'
import { isSelfTold, toldHead } from './told-head.ts'
import { fateOfPeople, headOfTotal } from './totals.ts'
import { isAllOrNone, wholeOfDead } from './whole-of-dead.ts'

/** "12 deaths" are of an illness where no storm or quake is named; "12 dead" may be of anything. */
const saysDeaths = (at: AnalyzedSentence, { piece }: CountHead): boolean =>
  at.tokens.slice(piece.from, piece.to).some(({ lower }) => /^(?:deaths?|fatalit|recover|cured)/.test(lower))

const saysNoun = (at: AnalyzedSentence, { piece }: CountHead): boolean =>
  at.tokens.slice(piece.from, piece.to).some(({ lower }) => isCountNoun(lower))

/** Nouns, labels and verbs of its own say what a number counts. */
function ownHead(input: FrameInput, number: NumberMention, progress: Progress): CountHead | null {
  const lead = progress.lead
  const cases = progress.counts.findLast(({ head }) => head.kind === 'case')?.head ?? progress.memory?.cases ?? null
  const { at, discourse } = input
  const index = npIndex(at, number)
  const isAlone = isBare(at, number)
  const isOfDisease = causeFor(at, number.from, discourse) === 'disease'
  const named =
    (index < 0 ? null : headOfNoun(at, number, index, cases, isOfDisease)) ??
    (isAlone ? headOfLabel(at, number, lead) : null) ??
    stateAhead(at, number)
  const cause = named?.kind === 'case' ? 'disease' : causeFor(at, number.from, discourse)
  const isIll = cause === 'disease' || (cause === null && (lead !== null || progress.memory !== null))
  const isEvident = isIll || (cause === null && isSelfTold(at, number))
  if (named !== null && isEvident && named.kind === 'case') return byFate(at, number, named)
  const told = named ?? (isEvident ? toldHead(at, number) : null) ?? fateOfPeople(at, number)
  const head = told ?? (isAlone ? headOfTotal(at, number, lead, cases) : null)
  // "the tally" may be of anything where no illness is named.
  if (head !== null && lead === null && !isEvident && !saysNoun(at, head)) return null
  return head === null || head.kind === 'case' || isEvident || (cause === null && saysDeaths(at, head)) ? head : null
}

/** "A third of the 3,400 patients died" */
const isFatedShare = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isOfShare(at, number) &&
  [0, 1].some((k) => /^(?:patients|sufferers|infected|sick)$/.test(at.tokens[number.to + k]?.lower ?? '')) &&
  /^(?:deaths|recovered)$/.test(headOfPredicate(at, number)?.kind ?? '')

/** "8 of 61 patients were lost": the whole that the dead or cured are a part of. */
function wholeHead(at: AnalyzedSentence, number: NumberMention, before: Count | undefined): CountHead | null {
  const isFated = before?.head.kind === 'deaths' || before?.head.kind === 'recovered'
  const between = isFated ? lowerWords({ at, from: before.number.to, to: number.from }).join(' ') : ''
  // "Not one of its 40 patients has died"
  const isOfNone = /(?:^| )not one of (?:the|its|their|these|those)$/.test(wordsBefore(at, number.from))
  const isWhole = isOfNone || isFatedShare(at, number) || /^of(?: (?:the|its|their|some))?$/.test(between)
  if (!isWhole || !/^(?:[AN] ){0,2}P (?!admitted |hospitali[sz]ed )/.test(shapeAfter(at, number.to))) return null
  return headOf('case', { at, from: number.from, to: number.to }, false, nearRule)
}

/** "762 more, for 7,142 in all" */
const isInAll = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to]?.lower === 'in' && /^(?:all|total)$/.test(tokens[to + 1]?.lower ?? '')

function readCount(input: FrameInput, number: NumberMention, progress: Progress): Read | null {
  const { at } = input
  // "523 new infections, for a total of 1,501, and 12 more deaths"
  const link = at.tokens[number.from - 1]?.lower ?? ''
  const isWhole = (link === 'for' && isTotalled(at, number)) || (/^(?:for|and|,)$/.test(link) && isInAll(at, number))
  if (isWhole && progress.last !== null && isBare(at, number) && headOfTotals(at, number, progress) === null)
    return { number, head: { ...ofAnyOrigin(progress.last), isNew: false, how: nearRule }, listed: [] }
  if (isOfContacts(at, number)) return null
  const answered = progress.counts.length > 0 ? null : answerTo(at, number, input.discourse.askedCount)
  if (answered !== null) return { number, head: answered, listed: [] }
  const triple = headInTriple(at, number, progress.counts, input.discourse.legend)
  if (triple !== null) return triple
  const sample = headOfSample(at, number, progress.last ?? progress.lead)
  if (sample !== null) return sample
  const gapped = headOfGap(at, number, progress.last)
  if (gapped !== null) return { number, ...gapped }
  const inTurn = headInTurn(at, number) ?? headInTurnOfBefore(at, number, progress.memory)
  if (inTurn !== null) return { number, head: inTurn, listed: [] }
  const row = headInRow(at, number, progress) ?? newAndTotal(at, number, input.discourse, progress)
  if (row !== null) return row
  const shared = sharedHead(at, number, progress)
  const turn = headOfRespective(at, number, shared ?? progress.last ?? nounLead(at, number.from), progress.lead)
  if (turn !== null) return { number, ...turn }
  const second = headOfSeries(at, number, progress)
  if (second !== null) return { number, head: second, listed: [] }
  const fraction = headOfFraction(at, number, progress)
  if (fraction !== null) return { number, ...fraction }
  const totalled = headOfTotals(at, number, progress)
  if (totalled !== null) return { number, head: totalled, listed: [] }
  const fated = isAllOrNone(at, number) ? wholeOfDead(at, number, progress) : null
  if (fated !== null && fated.listed.length > 0) return fated
  const own =
    headOfBase(at, number) ??
    headOfDeadThere(at, number, progress) ??
    wholeHead(at, number, progress.counts.at(-1)) ??
    ownHead(input, number, progress) ??
    localOfTold(at, number, progress.memory?.cases) ??
    shared
  if (own !== null) return { number, head: own, listed: listedBeside(at, number) }
  const object = objectOfListed(at, number)
  if (object !== null) return { number, head: object, listed: listedBeside(at, number) }
  // "the toll reached 90, rising from 80 people on Sunday"
  const isFrom = progress.last !== null && risenFrom(at, number)
  if (isFrom && progress.last !== null)
    return { number, head: { ...progress.last, isCompared: true, how: nearRule }, listed: [] }
  const isIll = causeFor(at, number.from, input.discourse) === 'disease'
  const whole = isIll ? wholeOfDead(at, number, progress) : null
  if (whole === null && progress.counts.length === 0 && tellsOfProtected(at, number)) return null
  const listed = whole ?? listedCount(input, number, progress)
  if (listed !== null) return listed
  const paired = headOfPair(at, number, progress)
  if (paired !== null) return { number, head: paired, listed: [] }
  // "The first death came in May; there are now nine"
  const noun =
    progress.isBroken || causeFor(at, number.from, input.discourse) === 'disaster' ? null : nounLead(at, number.from)
  const lead = progress.lead ?? noun ?? risenBehind(at, number) ?? bareLead(input, number)
  // "12 nurses, two of them pregnant": of what stands between
  const isToldAgain = progress.counts.length > 0 && isBehindPlaces(at, number)
  const isOfOther = progress.isBroken && isPart(at, number) && !isToldAgain
  const head = lead === null || isOfOther ? null : headOfEllipsis(at, number, lead, progress.counts.length > 0)
  if (head !== null) return { number, head, listed: [] }
  const ranked = headOfRanked(at, number)
  if (ranked !== null) return { number, head: ranked, listed: [] }
  const had = isBare(at, number) ? headOfHaving(at, number, progress.memory, progress.lead, isIll) : null
  return had === null ? null : { number, ...had }
}

/** Nobody counts 3.5 cases. */
const isWhole = ({ low, high }: NumberMention): boolean => (low ?? 0) % 1 === 0 && (high ?? 0) % 1 === 0

/** "Of the total, 14 were in Lasa, 10 in Munta": a sentence that opens so tells of parts only. */
const opensWithWhole = ({ tokens }: AnalyzedSentence): boolean =>
  /^(?:of|among) (?:(?:the|this) total|these|those|them|all (?:these|those)) /.test(
    tokens
      .slice(0, 4)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "81 in 25 countries, 28 of them in Peru": the number between tells where. */
const isBehindPlaces = ({ tokens, numbers }: AnalyzedSentence, { from }: NumberMention): boolean => {
  const before = numbers.findLast(({ to, nonFigure }) => to <= from && nonFigure === null)
  // "four cases among 1,320 tests, two of them in Peru"
  const isOfTests = before !== undefined && /^(?:tests|samples|swabs|tested)$/.test(tokens[before.to]?.lower ?? '')
  return before !== undefined && (isOfTests || /^(?:in|across|from|at|by)$/.test(wordBefore(tokens, before.from)))
}

/** "four cases were found. One of the four died": as many as were told before. */
const isToldWhole = (at: AnalyzedSentence, number: NumberMention, memory: CountMemory | null): boolean =>
  memory !== null &&
  memory.value === number.low &&
  number.low === number.high &&
  isBare(at, number) &&
  /\bof the$/.test(wordsBefore(at, number.from)) &&
  at.numbers.some(({ to }) => to === number.from - 2)

/** "in nine provinces: Lasa 6, Munta 5", "Two provinces have most cases: Lasa 6, Munta 5": how many places the list names. */
const isOfPlaces = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  (from === 0 ||
    // "in all its five communes"
    /\b(?:in|across|over)(?: all)? (?:its|their|all)(?: of)?$/.test(wordsBefore(at, from)) ||
    /^(?:in|from|across|over|among)$/.test(wordBefore(at.tokens, from)) ||
    /^(?:the|these)$/.test(at.tokens[from - 1]?.lower ?? '')) &&
  [0, 1, 2].some((k) => {
    const noun = at.tokens[to + k]?.lower ?? ''
    return isPlural(noun) && (isLevel(singularOf(noun)) || /^(?:countries|nations|places|hospitals)$/.test(noun))
  })

function breakOff(progress: Progress): void {
  progress.last = null
  progress.isBroken = true
}

/** Behind a sentence of cases and deaths a number that names neither is of cases. */
const leadOf = ({ isMixed, cases, lead }: CountMemory): CountHead => (isMixed ? (cases ?? lead) : lead)

/** "Peru: 4 cases, 3 deaths. Chile: 10, 7.", "40 fell ill and 9 died. Peru's share is 12 and 3": what goes on with the pair of the sentence before. */
function seriesOf(at: AnalyzedSentence, memory: CountMemory | null): readonly CountHead[] {
  const isGoing = memory?.isEntry === true || (memory?.isPair === true && memory.isFresh && opensPair(at))
  return memory !== null && isGoing ? [memory.first, memory.lead] : []
}

function startOf(input: FrameInput): Progress {
  const { at } = input
  const memory = memoryFor(input)
  const lead = memory?.isFresh === true ? leadOf(memory) : null
  const own = nounSeries(at)
  return { counts: [], last: null, lead, isBroken: false, memory, series: own.length > 0 ? own : seriesOf(at, memory) }
}

/** "Peru 8, with 5 deaths": of the 8, and the list goes on with cases. */
function isWithDead({ tokens }: AnalyzedSentence, before: Count | undefined, { number, head }: Read): boolean {
  if (before?.head.kind !== 'case' || before.listed.length === 0 || head.kind !== 'deaths') return false
  const between = tokens.slice(before.number.to, number.from).map(({ lower }) => lower)
  return /^(?:, )?with$/.test(between.join(' '))
}

function addCount({ at, discourse }: FrameInput, progress: Progress, read: Read): void {
  const isInside = opensBracket(at, progress.counts.at(-1), read.number)
  // "90 cases (7 deaths)": later brackets hold deaths too.
  if (isInside && read.head.kind !== 'case' && !read.head.isNew) discourse.bracketed = read.head.kind
  const count = {
    ...read,
    isPart:
      opensWithWhole(at) ||
      opensAsPart(at, read.number) ||
      (progress.counts.length > 0 &&
        (isInside || isPart(at, read.number) || isWithDead(at, progress.counts.at(-1), read))),
  }
  if (!count.isPart) progress.series = joinSeries(at, progress, count)
  progress.counts.push(count)
  // "Peru (47, one fatal), Chile 20": the list goes on with what stands outside.
  const isSecond = isSecondInBracket(at, progress.counts.at(-2), read.number)
  if (!isInside && !isSecond) progress.last = count.head
  if (!count.isPart && !isSecond) progress.lead = count.head
  progress.isBroken = false
}

/** All numbers of a sentence that count cases, deaths or recoveries, or (kind `other`) what the tallies count. */
export function readCounts(input: FrameInput): Count[] {
  const { at, free, discourse } = input
  if (at.numbers.length === 0) return []
  const condition = conditionIn(at)
  const progress = startOf(input)
  for (const number of at.numbers) {
    if (number.nonFigure !== null || number.kind === 'percent' || number.unit === 'share' || !isWhole(number)) continue
    if (isNoCount(at, number) || isToldWhole(at, number, progress.memory)) continue
    const isSupposed = condition !== null && number.from >= condition.from && number.to <= condition.to
    const mayCount = free.has(number) && !isSupposed && number.unit === null
    const told = mayCount ? readCount(input, atItsShare(at, number), progress) : null
    const read = checked(input, told === null ? null : { ...told, number }, progress)
    if (read !== null) {
      const before = progress.counts.at(-1)
      const ofNew = asPartOfNew(at, read, progress.counts[0])
      addCount(input, progress, asCompared(at, asJoinedNew(at, asSuch(at, ofNew, progress.memory), before), before))
    } else if ((!mayCount || !isBare(at, number)) && !isOfPlaces(at, number)) breakOff(progress)
  }
  discourse.legend = legendOf(progress.counts, discourse.legend)
  return progress.counts.map((count) => withOrigin(at, count))
}
