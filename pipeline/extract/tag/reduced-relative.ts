import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { has, lemmaOf, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

/** "The tents Peru sent to Chad in May were": behind the form only its own phrases stand before the verb of the first noun. */
function isVerbBehindPhrases(reader: Reader, i: number): boolean {
  let next = i + 1
  while (next < i + 9 && (has(reader, next, ofPhrase) || timely.has(lowerAt(reader, next)))) {
    if (has(reader, next, W.AUX | W.MODAL) && !has(reader, next, W.NAME)) break
    next++
  }
  const isPlain = has(reader, next, W.S | W.PAST) && !has(reader, next, W.N | W.ADJ | W.PREP | W.PUNCT)
  const isVerb = (has(reader, next, W.AUX | W.MODAL) && lowerAt(reader, next) !== 'been') || isPlain
  return isVerb && (next === i + 1 || has(reader, i + 1, W.PREP) || timely.has(lowerAt(reader, i + 1)))
}

const ofPhrase = W.PREP | W.DET | W.POSS | W.NUM | W.N | W.NAME | W.ADJ
const timely = new Set(['last', 'this', 'earlier', 'today', 'yesterday'])

/** "The tents Peru sent were", "the beds the minister promised have": a second subject right behind the noun, and the verb of the first behind the form. */
export function isReducedRelative(reader: Reader, i: number): boolean {
  if (reader.finite || !isVerbBehindPhrases(reader, i)) return false
  let at = i - 1
  if (reader.tags[at] === 'NNP') while (at >= 0 && reader.tags[at] === 'NNP') at--
  else {
    while (at >= 0 && (reader.tags[at] === 'N' || reader.tags[at] === 'ADJ')) at--
    if (reader.tags[at] !== 'DET' && reader.tags[at] !== 'POSS') return false
    at--
  }
  return reader.tags[at] === 'N' && reader.tags[at - 1] !== undefined
}

/** "got the 40 trucks Peru promised", "the tents Peru sent on Sunday": things with an article, and right behind them a name whose verb ends the phrase. */
export function isOfObject(reader: Reader, i: number): boolean {
  let at = i - 1
  while (at >= 0 && reader.tags[at] === 'NNP') at--
  const isThings =
    at < i - 1 && reader.tags[at] === 'N' && has(reader, at, W.PLURAL) && !isPeopleNoun(lowerAt(reader, at))
  const opens = reader.tags.lastIndexOf('DET')
  return isThings && opens >= at - 4 && reader.finite && !has(reader, i + 1, W.DET | W.POSS | W.NUM | W.NAME)
}

const amounting = /^(?:number|total|reach|exceed|surpass|top|near)$/
const moving = /^(?:peak|climb|jump|increase|decline|drop|soar|dwindle|double|shrink|average)$/

/** "Houses damaged numbered 900", "The number of schools closed peaked at 900": behind a participle that tells of the subject, what it comes to. */
export function isReachedBySubject(reader: Reader, i: number): boolean {
  if (reader.finite) return false
  const isTo = /^(?:at|to|by)$/.test(lowerAt(reader, i + 1))
  return has(reader, isTo ? i + 2 : i + 1, W.NUM) && (isTo ? moving : amounting).test(lemmaOf(reader, i))
}
