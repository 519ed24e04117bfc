import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import type { Chunk } from '../parse/chunk.ts'
import { isOfOtherBracket } from './bracket.ts'

/** What is done with a gathering, a measure or a law, and not with what is counted. */
const holding =
  /^(?:hold|stage|celebrate|host|organi[sz]e|attend|impose|introduce|adopt|enact|sign|launch|inaugurate|lift|issue|publish)$/

/** "A bulletin issued on 3 May lists 40 cases", "Tests held on 3 May found 40": what tells of figures, or finds them, has their day. */
const telling =
  /^(?:bulletin|report|statement|update|note|notice|release|communiqué|communique|briefing|conference|data|figure|statistic|count|tally|list|table|survey|census|study|test|screening|check|swab|alert|warning|map|chart|dashboard|alerts|warnings|maps|charts|bulletins|reports|statements|updates|notes|releases|briefings|figures|statistics|counts|lists|tables|tests|screenings|checks|swabs)$/

/** "A wedding held on 3 May has led to 40 infections": the day of what a participle tells of the subject, and not of the figure behind the verb. */
function isOfEvent(at: AnalyzedSentence, date: DateMention, number: number): boolean {
  const event = at.clauses.find(
    ({ verb, at: index }) =>
      verb.form === 'participle' &&
      verb.to <= date.from &&
      date.from - verb.to <= longestAdjunct &&
      holding.test(verb.lemma) &&
      holdsEvent(at, at.chunks[index - 1]),
  )
  if (event === undefined) return false
  const isIn =
    at.tokens.slice(event.verb.to, date.from).every(({ kind }) => kind !== 'punct') &&
    // "A curfew imposed on 16 March was lifted on 3 May, when there were 40": of what was done on that day.
    !at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= event.verb.to && verb.to <= date.from)
  return isIn && at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= date.to && verb.to <= number)
}

const holdsEvent = ({ tokens }: AnalyzedSentence, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'np' && !telling.test(tokens[chunk.head]?.lower ?? '')

const longestAdjunct = 8

/** "Peru, free of the virus since 24 May, had 40 cases": since when what an aside says of the subject is so. */
function isOfAside({ tokens }: AnalyzedSentence, { from, to }: DateMention): boolean {
  if (tokens[from - 1]?.lower !== 'since' || tokens[to]?.text !== ',') return false
  let comma = from - 2
  while (comma > 0 && comma > from - longestAdjunct && tokens[comma]?.kind !== 'punct') comma--
  return comma > 0 && comma < from - 2 && tokens[comma]?.text === ','
}

/** A comma and a conjunction open another clause behind a date. */
const opensNextClause = ({ tokens, clauses }: AnalyzedSentence, { from, to }: DateMention, number: number): boolean =>
  tokens[to]?.text === ',' &&
  /^(?:and|but|while|whereas)$/.test(tokens[to + 1]?.lower ?? '') &&
  number >= to + 2 &&
  number <= to + 3 &&
  clauses.some(({ verb }) => verb.form === 'finite' && verb.to <= from) &&
  clauses.some(({ verb }) => verb.form === 'finite' && verb.from > number)

/** "One man has died, in March, and 24 have recovered": the day of what stands before the commas. */
const isOfClauseBefore = (at: AnalyzedSentence, date: DateMention, number: number): boolean =>
  isBetweenCommas(at, date) && opensNextClause(at, date, number)

const isBetweenCommas = ({ tokens }: AnalyzedSentence, { from, to }: DateMention): boolean => {
  const opening = /^(?:in|on|by|during|late|early)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1
  return tokens[opening]?.text === ',' && /^[,.;]$/.test(tokens[to]?.text ?? '.')
}

/** "One man has died, in March, and …": the date between commas right behind the verb of a figure. */
export function dateBehindVerb(at: AnalyzedSentence, number: { readonly to: number }): DateMention | null {
  const date = at.dates.find(({ from }) => from > number.to)
  if (date === undefined || date.edtf === '' || date.offset !== null || !isBetweenCommas(at, date)) return null
  const between = at.tokens.slice(number.to, date.from - 2)
  const verbs = at.clauses.filter(
    ({ verb }) => verb.form === 'finite' && verb.from >= number.to && verb.to <= date.from,
  )
  return verbs.length === 1 && between.every(({ kind }) => kind === 'word') ? date : null
}

/** "Meningitis: 40 cases, 7 fatal, from 1 January to 12 April.": the span that closes a list of figures is that of all. */
export function closingSpan({ tokens, dates }: AnalyzedSentence): DateMention | null {
  const [date, second] = dates
  if (date === undefined || second !== undefined || date.precision !== 'interval' || date.edtf === '') return null
  const first = /^(?:from|between|during)$/.test(tokens[date.from - 1]?.lower ?? '') ? date.from - 1 : date.from
  return tokens[first - 1]?.text === ',' && date.to >= tokens.length - 1 ? date : null
}

/** "As of 17 March 90 cases were known since the epidemic began in August, and 4 deaths": when it began, beside the day to which all are counted. */
function isOfStart({ tokens, dates }: AnalyzedSentence, date: DateMention): boolean {
  const since = lastIndexIn(tokens, 0, date.from, ({ lower }) => lower === 'since')
  const words = since < 0 || date.from - since > longestAdjunct ? [] : tokens.slice(since, date.from)
  return (
    words.some(({ lower }) => /^(?:began|begun|started|start|beginning|declared|onset|emerged|erupted)$/.test(lower)) &&
    dates.some(({ role, to, edtf }) => role === 'as_of' && edtf !== '' && to <= since)
  )
}

/** "The cholera first noticed": the illness or its outbreak, in front of a participle. */
function isOutbreak({ tokens }: AnalyzedSentence, i: number): boolean {
  const noun = tokens[i]?.lower === 'first' ? i - 1 : i
  const word = tokens[noun]?.lower ?? ''
  const isIllness = noun < i && diseaseWords.has(word) && tokens[noun - 1]?.lower === 'the'
  return isIllness || /^(?:outbreak|epidemic|wave|flare-up|pandemic)$/.test(word)
}

/** "The epidemic declared in August had by Sunday killed 40": when it began, and not when they died. */
function isOfOnset(at: AnalyzedSentence, date: DateMention, number: number): boolean {
  const onset = at.clauses.find(
    ({ verb, at: index }) =>
      verb.form === 'participle' &&
      verb.to <= date.from &&
      date.from - verb.to <= longestAdjunct &&
      /^(?:declare|detect|notice|confirm|report|announce|find|identify|see|spot)$/.test(verb.lemma) &&
      isOutbreak(at, verb.from - 1) &&
      at.tokens.slice(verb.to, date.from).every(({ kind }) => kind === 'word') &&
      at.chunks[index - 1]?.kind === 'np',
  )
  return (
    onset !== undefined &&
    at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= date.to && verb.to <= number)
  )
}

/** "On 30 January the books showed 40 who had fallen ill since August and 12 who had died": the span of the figure before, where a day opens the sentence. */
function isOfFigureBefore({ tokens, dates, numbers }: AnalyzedSentence, date: DateMention, number: number): boolean {
  const [first] = dates
  if (first === undefined || first === date || first.from > 3 || first.edtf === '' || date.to > number) return false
  const isSince = tokens[date.from - 1]?.lower === 'since' && /^(?:and|,|but)$/.test(tokens[date.to]?.lower ?? '')
  return isSince && numbers.some(({ from, to, nonFigure }) => nonFigure === null && from >= first.to && to < date.from)
}

/** A date that tells of something else than the figure at a token. */
export const isOfOther = (at: AnalyzedSentence, date: DateMention, number: number): boolean =>
  isOfOnset(at, date, number) ||
  isOfOtherBracket(at, date, number) ||
  isOfFigureBefore(at, date, number) ||
  isOfEvent(at, date, number) ||
  isOfAside(at, date) ||
  isOfClauseBefore(at, date, number) ||
  isOfStart(at, date)

/** ", its highest weekly total in 2015": of a week, to which the year only compares others; not ", the largest number in 2015". */
export function isOfHighest({ tokens }: AnalyzedSentence, { from }: DateMention): boolean {
  for (let i = from - 1; i > from - 8 && i > 1; i--)
    if (tokens[i]?.text === ',')
      return (
        /^(?:highest|lowest|largest|worst|biggest)$/.test(tokens[i + 2]?.lower ?? '') &&
        tokens.slice(i + 3, from).some(({ lower }) => /^(?:daily|weekly|monthly|day|week|month)$/.test(lower))
      )
  return false
}

/** "Peru (40) and Chile (30) reported the most cases in 2019": the year that ends the clause. */
export function yearBehind(at: AnalyzedSentence, end: number): DateMention | null {
  const date = at.dates.find(({ from }) => from > end)
  const isYear = date?.precision === 'year' && date.offset === null && at.tokens[date.from - 1]?.lower === 'in'
  const isLast = /^[.,;]?$/.test(at.tokens[date?.to ?? -1]?.text ?? '')
  const isCut = at.tokens.slice(end, date?.from).some(({ lower }) => cuts.test(lower))
  return date === undefined || !isYear || !isLast || isCut || isOfHighest(at, date) ? null : date
}

const cuts = /^(?:[;:?!]|after|before|when|while|whose|who|than|from|but|since|until|as|compared|against|versus)$/

/** "1,466 on Thursday, so that the toll since March is 3,167": the time of a total told behind. */
export const isOfNextTotal = ({ tokens }: AnalyzedSentence, { to }: NumberMention, date: DateMention): boolean =>
  date.from > to &&
  tokens[date.from - 1]?.lower === 'since' &&
  /^(?:is|are|was|were|stands?|stood|has|comes?|came|reached|totals?)$/.test(tokens[date.to]?.lower ?? '')
