import type { Sentence } from '../document.ts'
import { type AreaMention, findAreas, isLandKind } from './areas.ts'
import { withoutAsides } from './asides/without-asides.ts'
import { withoutCleft } from './asides/without-cleft.ts'
import { withoutShares } from './asides/without-shares.ts'
import { withoutDateline } from './dateline.ts'
import { findDates } from './dates/find-dates.ts'
import { findDayLabel } from './day-label.ts'
import { withHeads } from './head-of-relative.ts'
import { lengthOfLeadIn } from './lead-in.ts'
import type { NumberMention, Token } from './mention.ts'
import { findNumbers } from './numbers/find-numbers.ts'
import type { LabelScale } from './numbers/label-scale.ts'
import type { Analysis, Chunk } from './parse/chunk.ts'
import { chunk } from './parse/chunker.ts'
import { type Clause, parseClauses } from './parse/clause.ts'
import { withCommas } from './parse/paired-dashes.ts'
import { withSalutation } from './parse/salutation.ts'
import { type Tag, tagWords } from './tag.ts'
import { tokenize } from './tokenize.ts'

interface Mentions extends Analysis {
  /** Numbers of the words that are passed over, such as "firstly": no frame looks at them, and they are accounted for all the same. */
  readonly passedOver: readonly NumberMention[]
}

/** A sentence with everything that the frames look at. */
export interface AnalyzedSentence extends Mentions {
  readonly sentence: Sentence
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
}

const withoutLeadIn = (tokens: readonly Token[]): readonly Token[] => {
  const n = lengthOfLeadIn(tokens)
  return n === 0 ? tokens : tokens.slice(n)
}

const none: readonly NumberMention[] = []

/** The numbers of those of all tokens that were not kept; the kept ones are in the same order. */
function numbersPassedOver(all: readonly Token[], kept: readonly Token[], text: string): readonly NumberMention[] {
  if (all.length === kept.length) return none
  const found: NumberMention[] = []
  let run: Token[] = []
  let next = 0
  for (const token of [...all, undefined]) {
    if (token !== undefined && token !== kept[next]) {
      run.push(token)
      continue
    }
    next++
    for (const number of run.length === 0 ? none : findNumbers(run, text, [])) found.push(number)
    run = []
  }
  return found
}

/** What the sentences before have told that dates and numbers of the next need. */
interface ToldBefore {
  /** As "2019-08": dates bare months in a text without a date. */
  readonly month: string | null
  /** The month of another year that the paragraph tells of, as "2012-03": dates the bare months of what goes on. */
  readonly story: string | null
  /** The day that labels the entry before. */
  readonly entry: string | null
  /** The year told last, as "2016": that of "that year". */
  readonly year: string | null
  /** The day told last, as "2020-03-12": of its month are the days told by their number only. */
  readonly day: string | null
  /** Dates the days that stand as labels before entries. */
  readonly calendar: string | null
  /** Unit and scale of the list that the sentence stands in. */
  readonly scale: LabelScale | null
  /** Codes of the countries named so far: their towns need no other word to be read as places. */
  readonly countries: ReadonlySet<string>
  /** Whether no sentence of its paragraph stands before it. */
  readonly opensParagraph: boolean
}

const nothingTold: ToldBefore = {
  month: null,
  story: null,
  entry: null,
  year: null,
  day: null,
  calendar: null,
  scale: null,
  countries: new Set(),
  opensParagraph: false,
}

/** Tokens, tags, dates, numbers and areas of a sentence: dates come before numbers, since their digits are no figures. */
function findMentions(
  text: string,
  documentDate: string | null,
  { month, story, entry, year, day, calendar, scale, countries }: ToldBefore = nothingTold,
): Mentions {
  const all = tokenize(text)
  const told = withoutLeadIn(all)
  const tokens = withoutShares(withoutCleft(withoutAsides(told)))
  const label = findDayLabel(tokens, calendar ?? documentDate)
  const others = findDates(tokens, { documentDate, toldMonth: month, story, entry, toldDay: day, toldYear: year })
  const dates = label === null ? others : [label, ...others.filter(({ from }) => from >= label.to)]
  const areas = findAreas(tokens, countries)
  return {
    text,
    tokens,
    tags: withNames(tagWords(tokens, told === all), tokens, areas),
    dates,
    numbers: findNumbers(tokens, text, dates, scale),
    areas,
    passedOver: numbersPassedOver(all, tokens, text),
  }
}

const isOther = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'V' || tag === 'VPP' || tag === 'ADJ'

/** At the head of a sentence every word has a capital: "France" ends like a noun, and is a name. The "and" of "Trinidad and Tobago" joins no two, and "the" of "Saint Vincent and the Grenadines" opens no other phrase; the comma of "Hong Kong, China" parts nothing. */
function withNames(tags: Tag[], tokens: readonly Token[], areas: readonly AreaMention[]): Tag[] {
  for (const { from, to, form, areaKind } of areas) {
    if (form !== 'name') continue
    for (let i = from; i < to; i++) {
      const isNamed = isOther(tags[i]) && tokens[i]?.word?.isCapital === true
      const isInside = i > from && (tags[i] === 'CONJ' || tags[i] === 'DET' || tokens[i]?.text === ',')
      if (isNamed || (isInside && isLandKind(areaKind))) tags[i] = 'NNP'
    }
  }
  return tags
}

function analyzed(
  sentence: Sentence,
  { text, tokens, tags, dates, numbers, areas, passedOver }: Mentions,
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
): AnalyzedSentence {
  return { text, tokens, tags, dates, numbers, areas, sentence, passedOver, chunks, clauses }
}

/** The same sentence with other clauses, dates or areas: of one shape with all others. */
export function readAs(
  at: AnalyzedSentence,
  {
    clauses = at.clauses,
    dates = at.dates,
    areas = at.areas,
  }: Partial<Pick<AnalyzedSentence, 'clauses' | 'dates' | 'areas'>>,
): AnalyzedSentence {
  const { text, tokens, tags, numbers, passedOver } = at
  return analyzed(at.sentence, { text, tokens, tags, dates, numbers, areas, passedOver }, at.chunks, clauses)
}

/** "LIMA, 3 May –" over a further dispatch. */
const opensOnTown = ({ areas: [first] }: Mentions): boolean =>
  first?.from === 0 && first.form === 'name' && first.areaKind === 'city'

/** Without clauses, for what needs no verbs. */
export function analyzePhrases(sentence: Sentence, documentDate: string | null): AnalyzedSentence {
  const found = findMentions(sentence.text, documentDate)
  return analyzed(sentence, found, chunk(found), [])
}

export function analyze(
  sentence: Sentence,
  documentDate: string | null,
  told: ToldBefore = nothingTold,
): AnalyzedSentence {
  const found = findMentions(sentence.text, documentDate, told)
  const chunks = withCommas(withSalutation(found.tokens, chunk(found)))
  const mayOpen = sentence.index === 0 || (told.opensParagraph && opensOnTown(found))
  const dates = mayOpen ? withoutDateline(found.tokens, found.dates) : found.dates
  const clauses = withHeads(found.tokens, chunks, parseClauses(chunks))
  return analyzed(sentence, dates === found.dates ? found : { ...found, dates }, chunks, clauses)
}

/** All numbers of a sentence in the order of the text, with those of words that are passed over. */
export function numbersOf({ numbers, passedOver }: AnalyzedSentence): readonly NumberMention[] {
  return passedOver.length === 0 ? numbers : [...numbers, ...passedOver].sort((a, b) => a.numeralStart - b.numeralStart)
}
