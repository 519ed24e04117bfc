import { currencyNames, currencySigns } from '../../lexicon/currencies.ts'
import { cardinals } from '../../lexicon/number-words.ts'
import { words } from '../../lexicon/word-list.ts'
import { isFree, lowerAt } from '../dates/date-point.ts'
import type { NonFigure, Token } from '../mention.ts'
import { classifyAge } from './age.ts'
import { isBackReference } from './back-references.ts'
import { oClock } from './codes.ts'
import type { Figure } from './figure.ts'
import { classifyFootnoteMark } from './footnote-mark.ts'
import { isPartOfName } from './names.ts'
import { partBehindWhole } from './read-fraction.ts'
import { isRegistered } from './registered.ts'
import { classifySpan } from './span-of-time.ts'
import { classifyAddress } from './street.ts'
import { isTitleCase } from './title-case.ts'

type Classifier = (tokens: readonly Token[], figure: Figure) => NonFigure | null

const pageWords = words('page pages p pp pg')
const sectionWords = words(
  'section sections chapter chapters table tables figure figures fig annex appendix paragraph paragraphs para paras part volume vol schedule box exhibit footnote note appendixes §',
)
const codeWords = words(
  'magnitude article articles art arts rule rules decree no nos number group route highway flight flights boeing airbus type phase category level version gate room platform grade stage exit bus train line covid windows class unit agenda apollo sputnik resolution act bill clause catch area zone tier channel psalm opus season episode disease expo vision strategy olympics games id passport invoice docket floor suite apartment apt ext extension reactor verse terminal pier dock interstate district ward patient',
)

/** "Chapter", "Line": what is told apart by numbers. */
export const isNumbered = (lower: string): boolean => sectionWords.has(lower) || codeWords.has(lower)

/** The word before the number, past a dot ("p. 12", "No. 3"). */
function triggerBefore(tokens: readonly Token[], figure: Figure): string {
  const isDot = lowerAt(tokens, figure.from - 1) === '.'
  return lowerAt(tokens, figure.from - (isDot ? 2 : 1))
}

function isBare(figure: Figure): boolean {
  return (
    figure.unit === null &&
    figure.kind === 'number' &&
    figure.qualifier !== 'at_least' &&
    figure.qualifier !== 'at_most'
  )
}

function classifyPage(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (!isBare(figure)) return null
  const word = triggerBefore(tokens, figure)
  if (pageWords.has(word) && !figure.scaled) return lowerAt(tokens, figure.from - 2) === '&' ? 'name_or_code' : 'page'
  // "Item 3: traffic"
  if (word === 'item' && /^[:.]$/.test(tokens[figure.to]?.text ?? '') && figure.form === 'digits')
    return 'section_number'
  if (!sectionWords.has(word) || figure.scaled) return null
  const isCounting =
    tokens[figure.to]?.kind === 'word' && /^[a-z]/.test(tokens[figure.to]?.text ?? '') && figure.form === 'words'
  return isCounting ? null : 'section_number'
}

const parts = words('district ward zone area')

/** "Lower Lasa district 40": the district has its name; the number is none of it. */
const isNamedPart = (tokens: readonly Token[], at: number): boolean =>
  parts.has(tokens[at]?.text ?? '') && tokens[at - 1]?.word?.isCapital === true && at > 1

/** "week 6 of 2018", "in week 11"; not "last week 6 fell ill". */
const isWeekOfYear = (tokens: readonly Token[], at: number, { form, low }: Figure): boolean =>
  lowerAt(tokens, at) === 'week' &&
  form === 'digits' &&
  (low ?? 99) <= 53 &&
  /^(?:|in|of|for|until|to|since|by|,|[(]|:|[–-]|epi|epidemiological|calendar|reporting)$/.test(lowerAt(tokens, at - 1))

/** "No. 3", "Article 5", "Group of 77", "Level 4"; in lower case only before digits. */
function classifyCode(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (lowerAt(tokens, figure.from - 1) === '#') return 'name_or_code'
  if (!isBare(figure) || figure.scaled) return null
  const word = triggerBefore(tokens, figure)
  const at = figure.from - (lowerAt(tokens, figure.from - 1) === '.' ? 2 : 1)
  if (lowerAt(tokens, figure.from - 1) === 'of') {
    const group = tokens[figure.from - 2]
    return group !== undefined && (group.text === 'Group' || group.text === 'Gang') ? 'name_or_code' : null
  }
  if (word === 'no' || word === 'nos')
    return tokens[at]?.text !== 'no' || lowerAt(tokens, figure.from - 1) === '.' ? 'name_or_code' : null
  if (isPartOfName(tokens, figure)) return 'name_or_code'
  // "the euro area 7.5": no area has such a number.
  if (/^(?:area|zone)$/.test(word) && /^\d+\.\d/.test(tokens[figure.from]?.text ?? '')) return null
  if (isWeekOfYear(tokens, at, figure) || isRegistered(tokens, figure)) return 'name_or_code'
  if (!codeWords.has(word) || figure.form === 'fraction' || isNamedPart(tokens, at)) return null
  const isCapital = /^[A-Z]/.test(tokens[at]?.text ?? '')
  if (figure.form === 'digits') return isCapital || word !== 'number' ? 'name_or_code' : null
  // "the country's number two export": its rank.
  if (word === 'number' && figure.form === 'words' && /^(?:'s|its|their|our|the)$/.test(lowerAt(tokens, at - 1)))
    return 'name_or_code'
  return isCapital && at > 0 ? 'name_or_code' : null
}

/** "Plus Three", "Camp Six", "Five-Year Plan", "Twenty-First Century News": a capital number inside of a name. */
function classifyName(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (!isBare(figure)) return null
  const first = tokens[figure.from]
  const next = tokens[figure.to]?.text === '-' ? tokens[figure.to + 1] : tokens[figure.to]
  const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^[A-Z]/.test(token.text)
  if (tokens[figure.from - 1]?.text === 'Plus') return 'name_or_code'
  if (lowerAt(tokens, figure.to) === 'century' && isCapital(next) && isCapital(tokens[figure.to + 1]))
    return 'name_or_code'
  const before = tokens[figure.from - 1]
  // "Camp Six": behind a name that does not open the sentence
  const isOfName = isCapital(next) || (figure.from > 1 && isCapital(before))
  if (figure.form !== 'words' || figure.from === 0 || !isCapital(first) || !isOfName) return null
  if (before?.kind !== 'word' || isTitleCase(tokens)) return null
  return 'name_or_code'
}

/** "at a quarter to six" */
const isQuarterTo = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'quarter' &&
  lowerAt(tokens, at + 1) === 'to' &&
  (cardinals.get(lowerAt(tokens, at + 2)) ?? 13) <= 12 &&
  /^(?:at|by|from|until|till|before|after|about|around)$/.test(lowerAt(tokens, at - 2))

/** "half past six", "0600 hours", "six o'clock" */
function classifyClock(tokens: readonly Token[], figure: Figure): NonFigure | null {
  const next = lowerAt(tokens, figure.to)
  const isPart = (from: number): boolean =>
    ['half', 'quarter'].includes(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'past'
  if (isPart(figure.from) || isPart(figure.from - 2)) return 'other'
  if (isQuarterTo(tokens, figure.from) || isQuarterTo(tokens, figure.from - 2)) return 'other'
  if (figure.unit === 'hour' && /^[012]\d[0-5]\d$/.test(tokens[figure.numeral.from]?.text ?? '')) return 'other'
  if (isBare(figure) && isToldHour(tokens, figure)) return 'other'
  return (oClock.has(next) || /^(?:a\.m\.|p\.m\.|pm)$/.test(next)) && isBare(figure) ? 'other' : null
}

const zones = words('gmt utc bst cet cest eet est edt pst pdt ist jst aest')

/** "at 9.30 in the morning", "17.45 GMT", "17.45 local time" */
function isToldHour(tokens: readonly Token[], { from, to }: Figure): boolean {
  if (!/^(?:[01]?\d|2[0-3])(?:\.[0-5]\d)?$/.test(tokens[from]?.text ?? '')) return false
  const next = lowerAt(tokens, to)
  if (zones.has(next) || (next === 'local' && lowerAt(tokens, to + 1) === 'time')) return true
  const isPartOfDay = /^(?:morning|afternoon|evening)$/.test(lowerAt(tokens, to + 2))
  return next === 'in' && lowerAt(tokens, to + 1) === 'the' && isPartOfDay && lowerAt(tokens, from - 1) === 'at'
}

/** "(1) wash your hands", "2.1 Next Steps" at the start of a sentence. */
function classifyEnumerator(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (figure.from > 1 || figure.form !== 'digits' || tokens.length <= figure.to + 1) return null
  const next = tokens[figure.to]
  const isHeading = figure.from === 0 && (tokens[0]?.text.includes('.') ?? false) && next?.kind === 'word'
  if (isHeading && isBare(figure) && !figure.scaled && /^[A-Z]/.test(next.text)) return 'section_number'
  const isOpen = figure.from === 0 || tokens[0]?.text === '('
  return isOpen && tokens[figure.to]?.text === ')' && !figure.scaled ? 'section_number' : null
}

const halfTellers = words('other first second latter better former')

/** "the other half", "the second half": parts told by their place. */
function classifyHalf(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (figure.form !== 'fraction' || lowerAt(tokens, figure.numeral.to - 1) !== 'half') return null
  return halfTellers.has(lowerAt(tokens, figure.from - 1)) ? 'other' : null
}

/** "Tuvalu (population 11,000)", "a town with a population of 34,000": how many live there. */
function classifyPopulation(tokens: readonly Token[], { from }: Figure): NonFigure | null {
  const before = lowerAt(tokens, from - 1)
  const isLabel = /^(?:population|pop)$/.test(before === '.' ? lowerAt(tokens, from - 2) : before)
  const isSize = before === 'of' && lowerAt(tokens, from - 2) === 'population' && isAorTotal(tokens, from - 3)
  return isLabel || isSize ? 'other' : null
}

/** "with a", "with a total" */
const isAorTotal = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, lowerAt(tokens, at) === 'total' ? at - 2 : at - 1) === 'with'

/** "the 7.1 and 6.8 magnitude quakes", "a 6.2-magnitude quake": how strong it was. */
function classifyStrength(tokens: readonly Token[], { form, to }: Figure): NonFigure | null {
  if (form !== 'digits') return null
  let next = to
  while (/^(?:and|or|,)$/.test(lowerAt(tokens, next)) && /^\d/.test(lowerAt(tokens, next + 1))) next += 2
  if (lowerAt(tokens, next) === '-') next++
  // "12 magnitude-4 aftershocks"
  const isOfOther = /^\d/.test(lowerAt(tokens, lowerAt(tokens, next + 1) === '-' ? next + 2 : next + 1))
  return lowerAt(tokens, next) === 'magnitude' && !isOfOther ? 'name_or_code' : null
}

/** "of every ten dollars nine": what the part is of. */
const classifyWhole = (tokens: readonly Token[], { numeral }: Figure): NonFigure | null =>
  partBehindWhole(tokens, numeral.from) >= 0 ? 'other' : null

const places = words('first second third fourth fifth last latest next')

/** "the first of two", "the second of three planes": which of how many. */
function classifyPlaceAmong(tokens: readonly Token[], { form, low, from }: Figure): NonFigure | null {
  const of = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  const isSmall = form === 'words' && low !== null && low > 1 && low < 10
  return isSmall && lowerAt(tokens, of) === 'of' && places.has(lowerAt(tokens, of - 1)) ? 'other' : null
}

/** "one of the largest", ", one of the countries hit by it,", "is one of the countries hit": a rank or what someone is, no count. */
function classifyOneOf(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (figure.form !== 'words' || figure.low !== 1 || lowerAt(tokens, figure.to) !== 'of') return null
  const opens = lowerAt(tokens, figure.from - 1)
  const isKind = opens === ',' || /^(?:is|was|been|being|be|remains?|became|become)$/.test(opens)
  const isThere = lowerAt(tokens, figure.from - 2) === 'there'
  if (isKind && !isThere && /^(?:the|its|their|our)$/.test(lowerAt(tokens, figure.to + 1))) return 'other'
  const word = lowerAt(tokens, figure.to + 2)
  const isRank =
    word === 'most' ||
    word === 'few' ||
    word === 'first' ||
    word === 'best' ||
    (word.length > 5 && word.endsWith('est'))
  return isRank ? 'other' : null
}

/** "64 cents a dozen", "$3 per hundred": how many the price is for; not "3 dollars a dozen times". */
function classifyPricedLot(tokens: readonly Token[], { form, to }: Figure): NonFigure | null {
  const isLot =
    /^(?:dozen|hundred|thousand)$/.test(lowerAt(tokens, to - 1)) && /^(?:a|per)$/.test(lowerAt(tokens, to - 2))
  if (form !== 'words' || !isLot || !isFree(tokens, to)) return null
  const isSigned = tokens[to - 3]?.kind === 'digits' && currencySigns.has(tokens[to - 4]?.text ?? '')
  return isSigned || currencyNames.has(lowerAt(tokens, to - 3)) || /^(?:cents?|pence)$/.test(lowerAt(tokens, to - 3))
    ? 'other'
    : null
}

function classifyBackReference(tokens: readonly Token[], figure: Figure): NonFigure | null {
  return isBackReference(tokens, figure) ? 'back_reference' : null
}

/** Ordered: a name or a page is told by the word before it, whatever stands behind. */
const classifiers: readonly Classifier[] = [
  classifyFootnoteMark,
  classifyEnumerator,
  classifyClock,
  classifyAge,
  classifyPage,
  classifyCode,
  classifyName,
  classifyAddress,
  classifyHalf,
  classifyPlaceAmong,
  classifyOneOf,
  classifyWhole,
  classifyPricedLot,
  classifyPopulation,
  classifyStrength,
  classifySpan,
  classifyBackReference,
]

/** Why a number is no figure; null where it may be one. */
export function classifyNonFigure(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (figure.nonFigure !== null && figure.nonFigure !== 'ordinal') return figure.nonFigure
  for (const classify of classifiers) {
    const found = classify(tokens, figure)
    if (found !== null) return found
  }
  return figure.nonFigure
}
