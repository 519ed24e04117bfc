import { isAreaWord } from '../../lexicon/areas/index.ts'
import { monthNames } from '../../lexicon/months.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { cardinals } from '../../lexicon/number-words.ts'
import { words } from '../../lexicon/word-list.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { W } from '../tag/word-class.ts'
import type { Figure } from './figure.ts'

/** Indexes, channels and makes that end in a number. */
const numbered = words(
  'ftse nikkei csi dax cac stoxx kospi asx topix nasdaq russell fortune forbes formula radio iphone ipad xbox playstation galaxy euro',
)

/** A machine: with a capital word and a number before it, a model ("an Orion 350 jet"). */
const machines = words(
  'chip processor computer console phone smartphone camera jet plane aircraft airliner helicopter drone car truck tank rifle gun missile rocket engine ventilator submarine locomotive laptop printer pump scanner generator tractor',
)

const places = words(
  'hospital school clinic kindergarten factory plant battalion regiment brigade division squadron barracks camp station building hall block laboratory college pharmacy company unit post troop corps',
)

const contests = words('games olympics paralympics cup championship championships summit expo edition')
const squads = words('squad team side cup championship championships tournament match international')
const rides = words('flight flights train trains bus route')

function isName(token: Token | undefined): boolean {
  return token?.word?.isCapital === true
}

/** "S&P 500": the letter is no page. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '&' && tokens[at - 2]?.word?.isCapital === true
}

function isPlainDigits(tokens: readonly Token[], figure: Figure): boolean {
  return figure.form === 'digits' && figure.to === figure.from + 1 && /^\d+$/.test(tokens[figure.from]?.text ?? '')
}

/** "under-21 squad", "the under-5s" */
function isAgeClass(tokens: readonly Token[], figure: Figure): boolean {
  const isUnder = lowerAt(tokens, figure.from - 2) === 'under' && tokens[figure.from - 1]?.text === '-'
  return isUnder && squads.has(lowerAt(tokens, figure.to))
}

/** "flight MU 5101", "train K 7041": the letters of a line before its number. */
function isRide(tokens: readonly Token[], figure: Figure): boolean {
  return /^[A-Z]{1,3}$/.test(tokens[figure.from - 1]?.text ?? '') && rides.has(lowerAt(tokens, figure.from - 2))
}

/** "Hospital 40 beds": a word may be what the number counts; a verb or preposition is not. */
const mayCount = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.kind !== 'punct' &&
  !/^(?:has|have|had|is|are|was|were|will|would|in|at|of|on|to|from|for|and|or|who|which|said|sent|gave)$/.test(
    next.lower,
  )

const kindsOfPlace = words(
  'guard border protection police infantry artillery engineer military central general primary secondary high public field maternity middle elementary city',
)

/** "Military Hospital 108", no "Lima Hospital 12": one that has a name of its own is not told by a number. */
const isNumberedPlace = (tokens: readonly Token[], { from }: Figure): boolean =>
  isName(tokens[from - 1]) && (!isName(tokens[from - 2]) || kindsOfPlace.has(lowerAt(tokens, from - 2)))

const isPluralNoun = (token: Token | undefined): boolean =>
  token?.word != null && (token.word.bits & W.N) !== 0 && isPlural(token.lower)

/** "20 Orion 350 pumps": what is counted stands before the name of its make already. */
const isCountedMake = (tokens: readonly Token[], { from, to }: Figure): boolean => {
  const count = tokens[from - 2]
  const isCount = count?.kind === 'digits' ? !/^(?:19|20)\d\d$/.test(count.text) : cardinals.has(count?.lower ?? '')
  // "by 20 October 180 teams"
  const isMake = tokens[from - 1]?.word?.isAcronym === false && !monthNames.has(lowerAt(tokens, from - 1))
  return isCount && isMake && isPluralNoun(tokens[to])
}

/** "the Orion 350 portable home ventilator": no more than one of a machine, so the number tells its make. */
function isModel(tokens: readonly Token[], figure: Figure): boolean {
  if (isCountedMake(tokens, figure)) return true
  for (let i = figure.to; i < figure.to + 3; i++) {
    const word = tokens[i]
    if (word?.kind !== 'word' || isPlural(word.lower)) return false
    if (machines.has(word.lower)) return !isPluralNoun(tokens[i + 1])
    if (((word.word?.bits ?? 0) & (W.ADJ | W.N)) === 0) return false
  }
  return false
}

const districts = words(
  'region regions district districts zone zones ward wards province provinces sector sectors precinct precincts',
)

/** "Region Six", "Regions Three and Four": a part of a country that is told by its number. */
function isNumberedDistrict(tokens: readonly Token[], { from }: Figure): boolean {
  if (!isName(tokens[from])) return false
  let i = from - 1
  while (/^(?:and|,|to)$/.test(lowerAt(tokens, i)) && isName(tokens[i - 1]) && cardinals.has(lowerAt(tokens, i - 1)))
    i -= 2
  return isName(tokens[i]) && districts.has(lowerAt(tokens, i))
}

/** Whether a number ends the name that stands before it, though no word for numbering does. */
export function isPartOfName(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.from - 1]
  if (before === undefined || figure.scaled) return false
  const next = lowerAt(tokens, figure.to)
  if (figure.form === 'words') {
    const isCapital = tokens[figure.from]?.word?.isCapital === true
    // "7-Eleven"
    if (isCapital && before.text === '-' && tokens[figure.from - 2]?.kind === 'digits') return true
    // "the Big Three", "BBC One"
    return (
      isCapital &&
      (isNumberedDistrict(tokens, figure) ||
        before.text === 'Big' ||
        (before.word?.isAcronym === true && tokens[figure.from]?.word?.isAcronym === false))
    )
  }
  if (isAgeClass(tokens, figure)) return true
  if (!isName(before) && !numbered.has(before.lower)) return false
  if (isInitials(tokens, figure.from - 1)) return true
  // "Web 2.0", and not "Italy 9.1, Spain 8.0"
  if (/^\d\.0$/.test(tokens[figure.from]?.text ?? ''))
    return (figure.from > 1 || before.text.length > 2) && !isAreaWord(before.lower)
  if (!isPlainDigits(tokens, figure)) return false
  if (numbered.has(before.lower) || isRide(tokens, figure)) return true
  // "Military Hospital 108", "School 12"
  if (places.has(before.lower) && isNumberedPlace(tokens, figure) && !mayCount(tokens[figure.to])) return true
  // "gave Samoa 250 laptop computers": the number counts what stands behind, no model.
  return isModel(tokens, figure) || (contests.has(next) && tokens[figure.from]?.text.length === 4)
}
