import type { Sentence } from '../document.ts'
import { type AreaMention, findAreas } from './areas.ts'
import { withoutAsides } from './asides/without-asides.ts'
import { withoutDateline } from './dateline.ts'
import { findDates } from './dates/find-dates.ts'
import { lengthOfLeadIn } from './lead-in.ts'
import type { Token } from './mention.ts'
import { findNumbers } from './numbers/find-numbers.ts'
import type { Analysis, Chunk } from './parse/chunk.ts'
import { chunk } from './parse/chunker.ts'
import { type Clause, parseClauses } from './parse/clause.ts'
import { type Tag, tagWords } from './tag.ts'
import { tokenize } from './tokenize.ts'

/** A sentence with everything that the frames look at. */
export interface AnalyzedSentence extends Analysis {
  readonly sentence: Sentence
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
}

const withoutLeadIn = (tokens: readonly Token[]): readonly Token[] => {
  const n = lengthOfLeadIn(tokens)
  return n === 0 ? tokens : tokens.slice(n)
}

/** Tokens, tags, dates, numbers and areas of a sentence: dates come before numbers, since their digits are no figures. */
function findMentions(text: string, documentDate: string | null, toldMonth: string | null): Analysis {
  const all = tokenize(text)
  const told = withoutLeadIn(all)
  const tokens = withoutAsides(told)
  const dates = findDates(tokens, text, { documentDate, toldMonth })
  const areas = findAreas(tokens)
  return {
    text,
    tokens,
    tags: withNames(tagWords(tokens, told === all), tokens, areas),
    dates,
    numbers: findNumbers(tokens, text, dates),
    areas,
  }
}

const isOther = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'V' || tag === 'VPP' || tag === 'ADJ'

/** At the head of a sentence every word has a capital: "France" ends like a noun, and is a name. */
function withNames(tags: Tag[], tokens: readonly Token[], areas: readonly AreaMention[]): Tag[] {
  for (const { from, to, form } of areas) {
    if (form !== 'name') continue
    for (let i = from; i < to; i++) if (isOther(tags[i]) && tokens[i]?.word?.isCapital === true) tags[i] = 'NNP'
  }
  return tags
}

function analyzed(
  sentence: Sentence,
  { text, tokens, tags, dates, numbers, areas }: Analysis,
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
): AnalyzedSentence {
  return { text, tokens, tags, dates, numbers, areas, sentence, chunks, clauses }
}

/** Without clauses, for what needs no verbs. */
export function analyzePhrases(sentence: Sentence, documentDate: string | null): AnalyzedSentence {
  const found = findMentions(sentence.text, documentDate, null)
  return analyzed(sentence, found, chunk(found), [])
}

/** `toldMonth`, as "2019-08", dates bare months in a text without a date. */
export function analyze(
  sentence: Sentence,
  documentDate: string | null,
  toldMonth: string | null = null,
): AnalyzedSentence {
  const found = findMentions(sentence.text, documentDate, toldMonth)
  const chunks = chunk(found)
  const dates = sentence.index === 0 ? withoutDateline(found.tokens, found.dates) : found.dates
  return analyzed(sentence, dates === found.dates ? found : { ...found, dates }, chunks, parseClauses(chunks))
}
