import { caseNouns, diseaseWords } from '../../lexicon/diseases.ts'
import { weekdays } from '../../lexicon/months.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn, someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import { isCondition } from '../tallies/states.ts'
import { type CountHead, nearRule } from './count-head.ts'
import { shapeAfter, shapeBefore, wordsBefore } from './shape.ts'

/** "rose to 312 last week" */
const isWhen = (word: string, next: string): boolean =>
  /^(?:yesterday|today|tonight|overnight)$/.test(word) ||
  (/^(?:last|this|that|earlier|late|early)$/.test(word) &&
    (/^(?:week|weekend|month|year|night|morning|afternoon|evening|day|spring|summer|autumn|winter|this|last|in|on)$/.test(
      next,
    ) ||
      weekdays.has(next)))

/** Nothing is named behind the number that it could count. */
export function isBare(at: AnalyzedSentence, { to }: NumberMention): boolean {
  // "81 (62%) districts"
  const share = at.numbers.find(({ from, unit }) => from === to + 1 && unit === 'percent')
  const number = { to: share !== undefined && at.tokens[share.to]?.text === ')' ? share.to + 1 : to }
  const next = at.tags[number.to]
  const lower = at.tokens[number.to]?.lower ?? ''
  if (/^(?:more|others|elsewhere|each|apiece|fewer|less)$/.test(lower))
    return !/^(?:N|NNP)$/.test(at.tags[number.to + 1] ?? '')
  if (at.dates.some(({ from }) => from === number.to) || isWhen(lower, at.tokens[number.to + 1]?.lower ?? ''))
    return true
  return next !== 'N' && next !== 'NNP' && next !== 'ADJ' && next !== 'NUM'
}

/** Before a number that is measured by the one told: "compared with 70", "up from 210", "nearly twice the 500". */
const comparing =
  /(?:(?:up|down|leap\S*|rose|fell|jumped|climbed|rise|increase|and|#|D|,) from|(?:compared|comparing) (?:with|to)|as against|against|versus|vs|than(?: the)?|(?:twice|double|triple|half|times|from)(?: the)?(?: N)?|(?:with|to) the|(?:up|down) from (?:the )?(?:[AN] ){1,2}'s) $/
/** "5 new cases, compared with seven": as many new ones. */
const isSetBeside = /\b(?:compar(?:ed|ing) (?:with|to)|as against|against|versus|vs|(?:up|down) from)$/
const topping = /(?:surpassing|exceeding|topping|above|below|against) the $/
const multiplying = /\b(?:twice|double|triple|thrice|quadruple|times|half)(?: the| as many as)?$/
const changing = /\b(?:increase|rise|jump|surge|addition|gain|drop|fall|decline|decrease|leap|spike) of$/
const increasing = /(?:added|adding|adds|up by|down by|rose by|fell by|up) $/
const recording =
  /(?:there (?:were|are|have been|had been)|added|adding|adds|counted|recorded|reported|registered|logged|notified|saw|found|X (?:providing|contributing|supplying)) $/
const summing = /(?:makes?|made|making|totals?|totalling|totaling)(?: it)? $/
const continuing =
  /(?:another|a further|further|including|among them|of (?:these|them|those|whom|which)(?: ,)?|(?:of|among) (?:the|its|their) (?:[AN] ){0,3}(?:new )?(?:cases|infections|P)(?: ,)?) $/

/** "12 of them", "nine of which" and "five in Peru", where nothing else is said. */
const partitive = /^(?:of|among) (?:them|these|those|whom|which) /
/** "eight the year before" */
const earlier = /^(?:the|a) (?:[ADN] )?(?:before|earlier|ago) /
const inAll = /^in (?:all|total|N) ?[,.;]? ?$|^(?:in (?:all|total)|altogether|overall|all told) /
const adding = /^(?:more|others|fewer|less) (?:than |in |at |from |on |, |\. |since |D |over |$)/

/** "12 of these devices": of a plural that is named, not "12 of these since Monday". */
const isOfNoun = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^(?:these|those) [a-z]+[^sua]s$/.test([tokens[to + 1]?.lower, tokens[to + 2]?.lower].join(' '))

/** What a number counts that names nothing, from what was counted before; `isSame`: in the same sentence. */
export function headOfEllipsis(
  at: AnalyzedSentence,
  number: NumberMention,
  lead: CountHead,
  isSame: boolean,
): CountHead | null {
  const after = shapeAfter(at, number.to)
  const piece = pieceOf(at, number, lead)
  const going = (isNew: boolean): CountHead => ({ ...lead, piece, isNew, isCompared: false, how: nearRule })
  // "nine in ten of those"
  if (/# (?:in|out of) $/.test(shapeBefore(at, number.from))) return null
  // "when 70 new ones were added"
  if (/^(?:new|fresh|more|further|additional) ones /.test(after))
    // "660 cases and 81 deaths: ten new ones": who falls ill
    return isSame && lead.kind === 'deaths' && at.tokens.some(({ lower }) => caseNouns.has(lower))
      ? { ...going(true), kind: 'case', measure: null, piece: { at, from: number.from, to: number.to } }
      : going(true)
  if (partitive.test(after) && !isOfNoun(at, number))
    return going((isSame && lead.isNew) || /^of \S+ (?:since|overnight)/.test(after))
  if (isPartOfOpening(at, number, isSame) && isPlacedThere(at, number)) return going(lead.isNew)
  if (!isBare(at, number)) return null
  // "18 more since Friday"
  const isMoreSince = at.tokens[number.to]?.lower === 'more' && at.tokens[number.to + 1]?.lower === 'since'
  if (isMoreSince || adding.test(after)) return going(true)
  const before = shapeBefore(at, number.from)
  // "Kandy, whose 3,981 include 611 added on Friday"
  if (isSame && /whose # includes? $/.test(before)) return going(/^(?:added|new|from|since|reported) /.test(after))
  // Only what the same sentence counts is compared or added to.
  const words = wordsBefore(at, number.from)
  if ((isSame && increasing.test(before)) || ((isSame || lead.piece.from > number.to) && changing.test(words)))
    return going(true)
  if (isSame && (comparing.test(before) || multiplying.test(words)))
    return { ...going(lead.isNew && isSetBeside.test(words)), isCompared: true }
  if (isSame && earlier.test(after)) return { ...going(false), isCompared: true }
  // "13 new ones last week, 22 the week before", "the week before 22"
  if (isSame && lead.isNew && /\bthe (?:day|week|month|year) (?:before|earlier)$/.test(words))
    return { ...going(true), isCompared: true }
  // "with 9 new cases after 16 on Wednesday"
  if (isSame && /after $/.test(before) && /^(?:on|in|the|a|D) /.test(after))
    return { ...going(lead.isNew), isCompared: true }
  // "has 900 cases and 39 deaths; 145 were found on Tuesday": who falls ill is found.
  if (isSame && lead.kind !== 'case' && detected.test(after) && at.tokens.some(({ lower }) => caseNouns.has(lower)))
    return { ...going(true), kind: 'case', measure: null, piece: { at, from: number.from, to: number.to } }
  // "90 of the new cases are male while 33 are female"
  if (isSame && ofSex.test(after) && sexes.test(at.tokens[number.to + 1]?.lower ?? '')) return going(lead.isNew)
  // "Peru, where 67 were found"
  if (foundBehind.test(after)) return going(!isPartOfOpening(at, number, isSame) || lead.isNew || onDay.test(after))
  // "Children account for 140, the elderly for 105"
  if (isAccounted(at, number)) return going(false)
  // "makes up more than half, 539, and"
  if (isOfShare(at, number) && lead.kind === 'case') return going(lead.isNew)
  if (inAll.test(after)) return going(false)
  // "2,936 cases have been recorded, 243 in the past 24 hours"
  if (isSame && isInThePast(at, number)) return going(true)
  // "in May there were 40 cases, in June 12", "40 on 3 May; a week later, 52"
  if (isSame && /(?:^|, |and )(?:in |on |by )?(?:the )?D (?:, )?$/.test(before)) return going(lead.isNew)
  if (isSame && isOnWeekday(at, number, lead)) return going(lead.isNew)
  // "18 deaths since 1 May and 31 since April"
  if (isSame && at.tokens[number.to]?.lower === 'since' && /^(?:and|,)$/.test(words.split(' ').at(-1) ?? ''))
    return going(false)
  if (isSame && isOfAnotherDay(at, number, lead)) return going(lead.isNew)
  if (isSame && isOfAnotherIllness(at, number, lead)) return going(false)
  if (isSame && topping.test(before)) return going(false)
  if (isSame && isRisenTo(at, number, lead)) return going(false)
  if (summing.test(before)) return going(false)
  // "Peru announced its first five on Wednesday", "Peru confirmed its first two"
  const first = lead.kind === 'case' ? announcing.exec(words) : null
  if (first !== null) return { ...going(false), measure: first[1] === 'confirmed' ? 'confirmed' : lead.measure }
  // "29 have died, though the papers count more than 60"
  if (isSame && lead.kind === 'deaths' && /\b(?:counts?|speaks? of|puts? (?:it|the toll|the number) at)$/.test(words))
    return going(false)
  return continuing.test(before) || recording.test(before) ? going(lead.isNew) : null
}

/** "Measles has carried off 31 infants, and malaria 12": what another illness did. */
const isOfAnotherIllness = (
  { tokens }: AnalyzedSentence,
  { from }: NumberMention,
  { kind, piece }: CountHead,
): boolean =>
  kind === 'deaths' &&
  diseaseWords.has(tokens[from - 1]?.lower ?? '') &&
  /^(?:and|,|;|while)$/.test(tokens[from - 2]?.lower ?? '') &&
  piece.to < from &&
  tokens.slice(0, piece.from).some(({ lower }) => diseaseWords.has(lower))

/** "on Saturday there were two cases, by Sunday evening 41" */
function isOnWeekday(
  { tokens, tags, numbers }: AnalyzedSentence,
  { from }: NumberMention,
  { piece }: CountHead,
): boolean {
  // "two cases on Saturday, on Sunday 3 doctors and on Monday 9"
  if (numbers.some((one) => one.from >= piece.to && one.to < from && tags[one.to] === 'N')) return false
  const day = weekdays.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from - 2
  const isPart = day === from - 1 || /^(?:morning|noon|afternoon|evening|night)$/.test(tokens[from - 1]?.lower ?? '')
  const isDay = weekdays.has(tokens[day]?.lower ?? '') && /^(?:on|by)$/.test(tokens[day - 1]?.lower ?? '')
  return isPart && isDay && /^(?:,|and|;)$/.test(tokens[day - 2]?.lower ?? '')
}

const groups =
  /^(?:elderly|aged|young|old|poor|fives|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)$/

/** "Children account for 140", and ", the elderly for 105" behind it: groups of people, and no places. */
function isAccounted({ tokens, areas, numbers }: AnalyzedSentence, { from, to }: NumberMention): boolean {
  if (tokens[from - 1]?.lower !== 'for' || tokens[to]?.lower === 'of') return false
  // "40 percent, adults for 60"
  if (numbers.findLast((one) => one.to < from)?.unit === 'percent') return false
  const isVerb = (i: number): boolean => /^(?:account|accounts|accounted)$/.test(tokens[i]?.lower ?? '')
  const end = isVerb(from - 2) ? from - 2 : from - 1
  let start = end
  while (start > 0 && end - start < 6 && !/^(?:[,;:]|and|while)$/.test(tokens[start - 1]?.lower ?? '')) start--
  const isOfGroup = tokens.slice(start, end).some(({ lower }) => isPeopleNoun(lower) || groups.test(lower))
  const isPlace = areas.some((area) => area.form === 'name' && area.from >= start && area.to <= end)
  return isOfGroup && !isPlace && (end === from - 2 || someIn(tokens, 0, start, (_, i) => isVerb(i)))
}

/** "has gone from 7 cases of measles to 340": what a count that "from" opens has come to. */
function isRisenTo(
  { tokens, tags, numbers }: AnalyzedSentence,
  { from }: NumberMention,
  { piece }: CountHead,
): boolean {
  const base = numbers.find((one) => one.to <= piece.to && one.to >= piece.from - 1)
  const isFrom = base !== undefined && tokens[base.from - 1]?.lower === 'from' && tokens[from - 1]?.lower === 'to'
  return isFrom && tags.slice(piece.to, from - 1).every((tag) => /^(?:PREP|N|NNP|ADJ|DET)$/.test(tag))
}

const isInThePast = ({ tokens }: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  tokens[from - 1]?.text === ',' &&
  /^(?:in|over|during) the (?:past|last|previous|preceding)$/.test(
    tokens
      .slice(to, to + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "45 deaths in May and 30 in June", "45 cases Monday, 52 Tuesday": each of its own time, with no verb between. */
function isOfAnotherDay(at: AnalyzedSentence, { from, to }: NumberMention, { piece }: CountHead): boolean {
  const isListed = /^(?:and|,)$/.test(at.tokens[from - 1]?.lower ?? '')
  const first = /^(?:on|in|by)$/.test(at.tokens[to]?.lower ?? '') ? to + 1 : to
  // "in all of 2017"
  const time = at.tokens[first]?.lower === 'all' && at.tokens[first + 1]?.lower === 'of' ? first + 2 : first
  const isTime = at.dates.some((date) => date.from === time) || weekdays.has(at.tokens[time]?.lower ?? '')
  return (
    isListed &&
    isTime &&
    piece.to <= from &&
    // "three in January, none in February, 28 in March"
    at.tags.slice(piece.to, from).every((tag, i) => ofTime.test(tag) || at.tokens[piece.to + i]?.lower === 'none')
  )
}

const ofTime = /^(?:N|NNP|ADJ|ADV|DET|NUM|PREP|PUNCT|CONJ|V|AUX)$/

/** "Of Peru's 40 cases, 12 were found in Lima", "Of these, 12": a part, counted as its whole is. */
function isPartOfOpening({ tokens }: AnalyzedSentence, { from }: NumberMention, isSame: boolean): boolean {
  const of = lastIndexIn(tokens, 0, from, ({ text }) => text === ':') + 1
  const isPointing = /^(?:these|those|them)$/.test(tokens[of + 1]?.lower ?? '') && from <= of + 3
  return /^(?:of|among)$/.test(tokens[of]?.lower ?? '') && (isSame || isPointing)
}

/** "12 live in Lima", but not "4 are on ventilators", "3 were in intensive care", "2 are in a critical condition" */
const isPlacedThere = (at: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^(?:live|lived|are|were)$/.test(at.tokens[to]?.lower ?? '') &&
  /^(?:in|on)$/.test(at.tokens[to + 1]?.lower ?? '') &&
  !isCondition(at, to + 1) &&
  !someIn(at.tokens, to + 2, to + 5, ({ lower }) => lower === 'condition' || lower === 'state')

/** "40 were reported on 3 May" */
const onDay = /^(?:were|was) (?:A )?[a-z]+ (?:on )?D /

const ofSex = /^(?:are|were) (?:males?|females?|men|women|boys|girls|A )\s?(?:[.,;]|and |$)/
const sexes = /^(?:males?|females?|men|women|boys|girls)$/

const detected = /^(?:were|was|are|have been|had been) (?:A )?(?:found|detected|diagnosed) (?!dead)/
const foundBehind =
  /^(?:were|was|are|have been|had been) (?:A )?(?:found|detected|added|recorded|reported|registered|notified|confirmed|diagnosed) /

/** Between commas right behind a share: the same in numbers. */
function isOfShare(at: AnalyzedSentence, number: NumberMention): boolean {
  const before = at.numbers.findLast(({ to }) => to <= number.from)
  const isShare = before !== undefined && (before.unit === 'share' || before.unit === 'percent')
  return (
    isShare && before.to === number.from - 1 && at.tokens[before.to]?.text === ',' && at.tokens[number.to]?.text === ','
  )
}

/** The words that say what is counted, if they stand in the same sentence. */
export const pieceOf = (at: AnalyzedSentence, number: NumberMention, { piece }: CountHead): Piece =>
  piece.at === at ? piece : { at, from: number.from, to: number.to }

const announcing = /\b(announced|reported|confirmed|recorded|found|registered|had|notified) its first$/
