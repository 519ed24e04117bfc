import { patternsFrom } from '../../lexicon/areas/gazetteer.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { finiteAhead, has, isBase, isNounish, lowerAt, type Reader } from './reader.ts'
import { seldomVerbs } from './verb-context.ts'
import { W } from './word-class.ts'

/** "…, and 300 families need help", "and 1.5 million people wait for food": the plural between "and", its number and a bare form is a subject of its own. */
export function opensCounted(reader: Reader, i: number, p: number): boolean {
  let joint = p - 1
  while (reader.tags[joint] === 'NUM') joint--
  const isCounted = joint < p - 1 && reader.tags[joint] === 'CONJ' && has(reader, p, W.PLURAL)
  if (!isCounted || !isBase(reader, i) || finiteAhead(reader, i + 1)) return false
  const isOfPeople = isPeopleNoun(lowerAt(reader, p)) && !seldomVerbs.has(lowerAt(reader, i))
  return isNounish(reader, i + 1) || (isOfPeople && has(reader, i + 1, W.PREP))
}

/** "59,000 households lack running water", "300 schools lie in ruins": a counted plural that opens its stretch. */
export function isCountedSubject(reader: Reader, i: number, p: number): boolean {
  const isOpening = reader.tags.slice(0, p - 1).every((tag) => tag === 'DET' || tag === 'ADV' || tag === 'ADJ')
  const isCounted = reader.tags[p - 1] === 'NUM' && has(reader, p, W.PLURAL) && isOpening
  const isPhrase = has(reader, i + 1, W.PREP) || isNounish(reader, i + 1) || has(reader, i + 1, W.ING)
  return isCounted && isBase(reader, i) && !seldomVerbs.has(lowerAt(reader, i)) && isPhrase
}

/** "91 Cuban nurses set out", "the Chilean guards left", "Cuban nurses leave": behind a nationality and before a verb the plural is who does it. */
export function isOfNationality(reader: Reader, i: number, p: number): boolean {
  const opens = p > 0 && (has(reader, p - 1, W.NUM | W.DET) || many.test(lowerAt(reader, p - 1)))
  const isDoing = has(reader, i + 1, W.BASE) && (opens || p === 0) && isPeopleNoun(lowerAt(reader, i))
  if (isBase(reader, i) || !(isDoing || (opens && has(reader, i + 1, W.PAST)))) return false
  return patternsFrom(lowerAt(reader, p))?.some(({ form, words }) => form === 'demonym' && words.length === 1) === true
}

const many =
  /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|dozen)$/

/** "9,000 mosquito nets that": more than one of something that the singular behind the number does not name. */
export const isCountedCompound = (reader: Reader, i: number, p: number): boolean =>
  many.test(lowerAt(reader, p - 1)) &&
  lowerAt(reader, p - 1) !== '1' &&
  !/^[$€£]$/.test(lowerAt(reader, p - 2)) &&
  !has(reader, p, W.PLURAL | W.NAME) &&
  !isBase(reader, i) &&
  has(reader, i, W.S) &&
  has(reader, i, W.N)
