import { isPlural } from '../../lexicon/nouns.ts'
import { isInitial, isShortTitle } from '../../lexicon/short-titles.ts'
import type { AreaMention } from '../areas.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { isInNumberedPhrase } from '../tag/numbered-phrase.ts'
import { isStricken } from '../tag/stricken.ts'
import { W } from '../tag/word-class.ts'
import type { Tag } from '../tag.ts'
import { wordTest } from '../word-test.ts'
import type { Analysis, NounPhrase } from './chunk.ts'
import { isInJointName, isInPairedField } from './joint-name.ts'
import { further, type Index, isBreak } from './phrase-break.ts'

const isHead = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'NNP' || tag === 'PRON' || tag === 'NUM'
const isInNoun = (tag: Tag | undefined): boolean => isHead(tag) || tag === 'DET' || tag === 'ADJ' || tag === 'POSS'

/** Told apart by letters. */
const lettered =
  /^(?:vitamin|hepatitis|influenza|plan|group|type|class|grade|team|terminal|zone|part|section|block|annex|appendix|gate|level|category)$/

/** "Dr. Ana Soto", "George W. Bush", "D. Soto": the point behind an abbreviation or an initial inside a name. */
function isShortened(tokens: Analysis['tokens'], tags: Analysis['tags'], i: number): boolean {
  const before = tokens[i - 1]
  if (before?.end !== tokens[i]?.start || !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return false
  if (isShortTitle(before?.text ?? '')) return true
  const isName = isInitial(before?.text ?? '') && tags[i - 1] === 'NNP' && tags[i + 1] === 'NNP'
  // "Hepatitis B. Peru has"
  if (lettered.test(tokens[i - 2]?.lower ?? '')) return false
  return isName && /^(?:\p{Lu}|\.$)/u.test(tokens[i - 2]?.text ?? '')
}

const isNamed = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'NNP'

/** "N-95", "test-kit", "mid-March": a hyphen or slash without spaces around it, or the point of an abbreviation. */
function isJoint({ tokens, tags }: Analysis, i: number): boolean {
  const mark = tokens[i]
  if (mark?.kind !== 'punct') return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before === undefined || after === undefined) return false
  if (mark.text === '&') return true
  if (mark.text === '.') return isShortened(tokens, tags, i)
  // "5,796 cholera / AWD cases"
  if (mark.text === '/' && tags[i - 2] === 'NUM' && isNamed(tags[i - 1]) && isNamed(tags[i + 1]) && tags[i + 2] === 'N')
    return true
  return (
    (mark.text === '-' || mark.text === '–' || mark.text === '/') &&
    before.end === mark.start &&
    mark.end === after.start
  )
}

/** A participle or adverb that stands before a noun inside the phrase ("the donated masks", "urgently needed supplies"). */
function isPremodifier(analysis: Analysis, i: number, from: number): boolean {
  const { tags } = analysis
  const next = tags[i + 1]
  if (i === from) return opensWithModifier(analysis, from)
  // "an annualised 3 percent"
  if (tags[i] === 'VPP' && next === 'NUM' && tags[i - 1] === 'DET') return true
  if (tags[i] === 'VPP' && next === 'N' && isInNumberedPhrase(analysis.tokens, tags, i)) return true
  if (tags[i] === 'VPP' && isStricken(analysis.tokens, tags, i)) return true
  if (tags[i] === 'VPP' || tags[i] === 'VING')
    return (
      i > from && tags[i - 1] !== 'N' && tags[i - 1] !== 'NNP' && (next === 'N' || next === 'NNP' || next === 'ADJ')
    )
  const isHedge = next === 'NUM' && tags[i - 1] !== 'N' && tags[i - 1] !== 'NNP'
  return tags[i] === 'ADV' && i > from && (next === 'ADJ' || next === 'VPP' || isHedge)
}

const opens = new Set(['DET', 'POSS', 'ADJ'])
const noun = new Set(['N', 'NNP', 'ADJ'])

/** "Peru's first quarter exports", "the 2008 crisis": the date belongs to the phrase. */
function isDateInside({ tags }: Analysis, date: DateMention, i: number): boolean {
  // "in the first two months of the year China's trade"
  if (tags[date.to] === 'NNP' && tags[date.to + 1] === 'POSS') return false
  return opens.has(tags[i - 1] ?? '') && noun.has(tags[date.to] ?? '')
}

/** ", probable and suspected cases": adjectives between commas that "and" joins with the one right before the noun. */
function isBeforeList(tags: readonly Tag[], tokens: Analysis['tokens'], comma: number): boolean {
  for (let i = comma; i < comma + 8; i += 2) {
    if (/^(?:and|or)$/.test(tokens[i]?.lower ?? '')) return tags[i + 1] === 'ADJ' && tags[i + 2] === 'N'
    if (tokens[i]?.text !== ',' || tags[i + 1] !== 'ADJ') return false
  }
  return false
}

/** "international and regional bodies": one phrase, as long as no noun has come. */
function isBetweenAdjectives({ tags, tokens }: Analysis, from: number, i: number): boolean {
  const isAnd = tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or'
  const isPair = isAnd && tags[i + 1] === 'ADJ' && (tags[i + 2] === 'N' || tags[i + 2] === 'NNP')
  const isListed = tokens[i]?.text === ',' && isBeforeList(tags, tokens, i)
  if (tags[i - 1] !== 'ADJ' || !(isPair || isListed)) return false
  // "a total of 40 confirmed and suspected cases", "Peru's new and old cases"
  for (let at = i - 1; at >= from && tags[at] !== 'NUM' && tags[at] !== 'POSS'; at--)
    if (tags[at] === 'N' || tags[at] === 'NNP') return false
  return true
}

/** The colon of "17:10". */
function isInClockTime({ tokens }: Analysis, i: number): boolean {
  const [hour, colon, minutes] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (colon?.text !== ':' || hour?.kind !== 'digits' || minutes?.kind !== 'digits') return false
  return hour.end === colon.start && minutes.start === colon.end && minutes.text.length === 2
}

/** 'a "passive" scenario': the token behind a word or two in quotation marks between what opens the phrase and its noun; -1 where there are none. */
function endOfQuoted({ tokens, tags }: Analysis, i: number): number {
  const close = { '"': '"', '“': '”', '‘': '’', "'": "'" }[tokens[i]?.text ?? '']
  if (close === undefined || !/^(?:DET|POSS|ADJ)$/.test(tags[i - 1] ?? '')) return -1
  const end = [i + 2, i + 3, i + 4].find((k) => tokens[k]?.text === close) ?? -1
  if (end < 0) return -1
  const isPlain = tags
    .slice(i + 1, end)
    .every((tag) => tag === 'ADJ' || tag === 'N' || tag === 'NNP' || tag === 'PUNCT')
  const isNoun = /^(?:N|NNP|ADJ)$/.test(tags[end + 1] ?? '') || tokens[end + 1]?.lower === 'one'
  return isPlain && isNoun ? end + 1 : -1
}

function endOf(analysis: Analysis, index: Index, from: number): number {
  const { tags } = analysis
  let i = from
  while (i < tags.length) {
    const name = index.nameAt[i]
    const number = index.numberAt[i]
    const date = index.dateAt[i]
    if (date !== undefined && i > from && isDateInside(analysis, date, i)) {
      i = date.to
      continue
    }
    if (i > from && (date !== undefined || isBreak(analysis, index, i))) break
    if (name !== undefined && name > i) i = name
    else if (number !== undefined && number.to > i) i = number.to
    else if (i > from && isInClockTime(analysis, i)) i += 2
    else if (i > from && endOfQuoted(analysis, i) > 0) i = endOfQuoted(analysis, i)
    else if (i > from && tags[i - 1] === 'NUM' && further.has(analysis.tokens[i]?.lower ?? '')) i++
    else if (isInNoun(tags[i]) || isPremodifier(analysis, i, from)) i++
    else if (
      i > from &&
      (isJoint(analysis, i) ||
        isBetweenAdjectives(analysis, from, i) ||
        isInJointName(analysis, from, i) ||
        isInPairedField(analysis, i))
    )
      i++
    else break
  }
  return i
}

const afterModifier = new Set(['N', 'NNP', 'ADJ', 'VPP'])

const descriptive = new Set(
  'developing emerging rising falling slowing growing declining remaining existing neighbouring neighboring soaring weakening'.split(
    ' ',
  ),
)

/** "of urgently needed goods", "to embattled factories": an adverb or a participle right behind a preposition opens the phrase. */
function opensWithModifier({ tags, tokens }: Analysis, from: number): boolean {
  if (tags[from - 1] !== 'PREP' && tags[from - 1] !== 'CONJ') return false
  // "in developing Asia", "of falling prices"
  if (tags[from] === 'VING' && descriptive.has(tokens[from]?.lower ?? ''))
    return tags[from + 1] === 'N' || tags[from + 1] === 'NNP'
  if (tags[from] === 'VPP') return tags[from - 1] === 'PREP' && (tags[from + 1] === 'N' || tags[from + 1] === 'NNP')
  const next = tags[from + 1] ?? 'PUNCT'
  return tags[from] === 'ADV' && (next === 'ADJ' || next === 'VPP') && afterModifier.has(tags[from + 2] ?? 'PUNCT')
}

/** "made 20 tents available", "keeps the port open": an adjective behind the noun is said of it; not in "secretary general". */
function isPredicate({ tags, tokens }: Analysis, i: number): boolean {
  const [word, noun] = [tokens[i]?.word, tags[i - 1]]
  if (tags[i] !== 'ADJ' || (noun !== 'N' && noun !== 'NNP') || word == null || word.isCapital) return false
  return (
    (word.bits & W.GUESSED) === 0 &&
    !titular.has(word.lower) &&
    !isInNoun(tags[i + 1]) &&
    tokens[i - 1]?.kind === 'word'
  )
}

const titular = new Set(['general', 'designate', 'elect', 'proper', 'extraordinary', 'plenipotentiary'])

/** "nine consulates general": the adjective behind the plural is tagged a noun. */
const isBehindTitle = ({ tokens, tags }: Analysis, i: number): boolean =>
  tags[i - 1] === 'N' && titular.has(tokens[i]?.lower ?? '') && isPlural(tokens[i - 1]?.lower ?? '')

const singlingOut = new Set(['first', 'second', 'third', 'last', 'only', 'latest', 'next'])
const singlesOut = wordTest((lower) => singlingOut.has(lower))

function figureInside({ tags }: Analysis, { numberAt }: Index, from: number, to: number): NumberMention | null {
  for (let i = from; i < to; i++) {
    const number = numberAt[i]
    if (number === undefined || number.nonFigure !== null || number.to > to) continue
    // "had topped 3 million": the hedge is the main verb
    if (number.from >= from || (number.from === from - 1 && tags[number.from] === 'V')) return number
  }
  return null
}

/** Areas are in order: the first that may lie in the phrase is found by halving. */
function areasInside(areas: readonly AreaMention[], from: number, to: number): readonly AreaMention[] {
  let low = 0
  let high = areas.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((areas[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((areas[end]?.to ?? Number.POSITIVE_INFINITY) <= to) end++
  return end === low ? none : areas.slice(low, end)
}

const none: readonly AreaMention[] = []

function isSingledOut({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word
    if (word != null && singlesOut(word)) return true
  }
  return false
}

const places = /^(?:countries|nations|states|islands|territories|cities|towns|provinces|regions)$/

/** "12 other countries" */
const isOtherPlaces = ({ tokens }: Analysis, from: number, head: number): boolean =>
  places.test(tokens[head]?.lower ?? '') && tokens.slice(from, head).some(({ lower }) => lower === 'other')

/** "Exports first fell": an ordinal that is an adverb is a phrase of nothing. */
const isWhenDone = ({ tags }: Analysis, { numberAt }: Index, i: number): boolean =>
  tags[i] === 'ADV' &&
  tags[i + 1] === 'V' &&
  numberAt[i] !== undefined &&
  numberAt[i]?.nonFigure !== null &&
  numberAt[i]?.to === i + 1

/** The noun phrase that starts at token `from`, or null. */
export function parseNounPhrase(analysis: Analysis, index: Index, from: number): NounPhrase | null {
  const { tags } = analysis
  const starts =
    isInNoun(tags[from]) ||
    opensWithModifier(analysis, from) ||
    index.numberAt[from] !== undefined ||
    index.nameAt[from] !== undefined
  if (!starts || isPredicate(analysis, from) || isWhenDone(analysis, index, from)) return null
  let to = endOf(analysis, index, from)
  const isInFigure = (i: number): boolean => index.numberAt[i]?.nonFigure === null
  while (to > from + 1 && tags[to - 1] === 'ADV' && !isInFigure(to - 1)) to--
  if (isPredicate(analysis, to - 1) && to - 1 > from) to--
  if (to === from) return null
  let head = to - 1
  while (head > from && !isHead(tags[head])) head--
  if (head > from && isBehindTitle(analysis, head)) head--
  return {
    kind: 'np',
    from,
    to,
    head,
    number: figureInside(analysis, index, from, to),
    areas: areasInside(analysis.areas, from, to),
    isSingledOut: isSingledOut(analysis, from, to),
    isOtherPlaces: isOtherPlaces(analysis, from, head),
    isPronoun: to === from + 1 && tags[from] === 'PRON',
    isName: tags[head] === 'NNP',
  }
}
