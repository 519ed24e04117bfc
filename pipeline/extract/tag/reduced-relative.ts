import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Tag } from '../tag.ts'
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

const inName = new Set<Tag | undefined>(['N', 'ADJ', 'NNP', 'NUM'])
const hanging = /^(?:of|in|from|at|for|to|near|and)$/

/** The noun right before the phrase that ends before `i`, with what hangs on that: "the 20 [tents] the army of Peru sent"; -1 where something else stands there. */
function nounBeforePhrase(reader: Reader, i: number): number {
  const { tags } = reader
  const isOwner = (at: number): boolean => tags[at] === 'POSS' && /^['’]s?$/.test(lowerAt(reader, at))
  let at = i - 1
  for (let end = i; ; ) {
    while (inName.has(tags[at]) && !(tags[at] !== 'NNP' && tags[at + 1] === 'NNP' && at + 1 < end)) at--
    if (isOwner(at) && at + 1 < end) {
      at--
      continue
    }
    const isOpened = tags[at] === 'DET' || tags[at] === 'POSS'
    const before = isOpened ? at - 1 : at
    const isName = isOpened || tags[at + 1] === 'NNP'
    if (before + 1 < end && hanging.test(lowerAt(reader, before))) {
      end = before
      at = before - 1
      continue
    }
    return isName && at + 1 < i && tags[before] === 'N' ? before : -1
  }
}

const times =
  /^(?:week|month|year|day|night|morning|afternoon|evening|weekend|spring|summer|autumn|winter|time|today|while|moment)s?$/

/** "In the north the tents", "Last week the tents": what stands in front says where or when. */
function isInFront(reader: Reader, noun: number): boolean {
  let first = noun
  while (first > 0 && !/^(?:PUNCT|CONJ|SUB|V|VPP|AUX)$/.test(reader.tags[first - 1] ?? '')) first--
  return reader.tags[first] === 'PREP' || times.test(lowerAt(reader, noun))
}

/** "The tents Peru sent were", "the beds the army of Peru promised have": a second subject right behind the noun, and the verb of the first behind the form. */
export function isReducedRelative(reader: Reader, i: number): boolean {
  if (reader.finite || !isVerbBehindPhrases(reader, i)) return false
  const noun = nounBeforePhrase(reader, i)
  return noun > 0 && !isInFront(reader, noun)
}

const handing = /^(?:give|send|offer|hand|lend|show|grant|bring|pay|owe|award|promise)$/

/** "got the 40 trucks Peru promised", "uses the tents the army of Peru sent on Sunday": things with an article, and right behind them someone whose verb ends the phrase; "gave the clinics the tents sent on Sunday" gives two things. */
export function isOfObject(reader: Reader, i: number): boolean {
  const noun = nounBeforePhrase(reader, i)
  const isThings = noun > 0 && has(reader, noun, W.PLURAL) && !isPeopleNoun(lowerAt(reader, noun))
  const opens = reader.tags.lastIndexOf('DET', noun)
  const isHanded = reader.tags[noun + 1] === 'DET' && handing.test(lemmaOf(reader, reader.lastVerb))
  return (
    isThings &&
    !isHanded &&
    !times.test(lowerAt(reader, noun)) &&
    opens >= noun - 4 &&
    opens > reader.lastVerb &&
    reader.finite &&
    !has(reader, i + 1, W.DET | W.POSS | W.NUM | W.NAME)
  )
}

const amounting = /^(?:number|total|reach|exceed|surpass|top|near)$/
const moving = /^(?:peak|climb|jump|increase|decline|drop|soar|dwindle|double|shrink|average)$/

/** "Houses damaged numbered 900", "The number of schools closed peaked at 900": behind a participle that tells of the subject, what it comes to. */
export function isReachedBySubject(reader: Reader, i: number): boolean {
  if (reader.finite) return false
  const isTo = /^(?:at|to|by)$/.test(lowerAt(reader, i + 1))
  return has(reader, isTo ? i + 2 : i + 1, W.NUM) && (isTo ? moving : amounting).test(lemmaOf(reader, i))
}
