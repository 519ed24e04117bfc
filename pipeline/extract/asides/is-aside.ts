import {
  fixedAsides,
  kindsOfPlace,
  measuringAdjectives,
  partNouns,
  placingVerbs,
  relationNouns,
  siteNouns,
  stanceNouns,
} from '../../lexicon/aside-words.ts'
import { multiwordAdverbs } from '../../lexicon/function-words.ts'
import { hasNoun } from '../../lexicon/nouns.ts'
import { verbClasses, verbForms } from '../../lexicon/verbs.ts'
import { firstIndexIn } from '../index-in.ts'
import { W } from '../tag/word-class.ts'
import { has, hasDeed, hasVerb, isDeed, isPlainWord, lowerAt, type Words } from './words.ts'

type Kind = (words: Words) => boolean

const textOf = ({ tokens, from, to }: Words): string => {
  let text = lowerAt({ tokens }, from)
  for (let i = from + 1; i < to; i++) text += ` ${lowerAt({ tokens }, i)}`
  return text
}

const isSelf = (words: Words, i: number): boolean => /^(?:it|him|her|them)sel(?:f|ves)$/.test(lowerAt(words, i))

/** The first word from `i` on that is no adverb, no negation and no "itself"; what follows an adverb that may be more is looked at. */
function behindAdverbs(words: Words, i: number): number {
  let at = lowerAt(words, i) === 'no' && lowerAt(words, i + 1) === 'longer' ? i + 2 : i
  while (at < words.to && ((has(words, at, W.ADV | W.NOT) && !has(words, at, W.PP | W.ING)) || isSelf(words, at))) at++
  return at
}

/** "however", "for its part", "of course" */
const isAdverbial: Kind = (words) => {
  for (let i = words.from; i < words.to; i++) if (!has(words, i, W.ADV | W.NOT)) return isFixed(words)
  return true
}

const isFixed = (words: Words): boolean => {
  const text = textOf(words)
  return multiwordAdverbs.has(text) || fixedAsides.has(text)
}

/** "as promised", "as ever" */
const isAsUsual: Kind = (words) =>
  lowerAt(words, words.from) === 'as' && words.to === words.from + 2 && has(words, words.from + 1, W.PP | W.ADV)

const phrasing = /^(?:put|puts|phrased|called|calls|termed|described|saw|sees|likes to call|liked to call)$/

/** "as its premier put it": how someone words what the sentence tells. */
const isWording: Kind = (words) =>
  lowerAt(words, words.from) === 'as' &&
  words.to > words.from + 3 &&
  /^(?:it|them|this)$/.test(lowerAt(words, words.to - 1)) &&
  phrasing.test(lowerAt(words, words.to - 2))

const inNoun = W.DET | W.POSS | W.ADJ | W.ADV | W.N

const isInNoun = (words: Words, i: number): boolean =>
  has(words, i, inNoun) || words.tokens[i]?.word?.isCapital === true || lowerAt(words, i) === "'"

/** Index of the head of the noun phrase that opens at `i`: the last noun before another preposition, link or verb; -1 where none does. */
function headFrom(words: Words, i: number): number {
  let head = -1
  for (let at = i; at < words.to && isInNoun(words, at); at++) {
    if (has(words, at, W.PREP) && at > i && !has(words, at, W.N)) break
    if (has(words, at, W.N)) head = at
    else if (head >= 0 && has(words, at, W.DET)) break
  }
  return head
}

/** "like its neighbours", "unlike Sweden", "despite troubles of its own" */
const isLikeness: Kind = (words) =>
  /^(?:despite|notwithstanding|unlike|like)$/.test(lowerAt(words, words.from)) &&
  !hasVerb(words, words.from) &&
  !hasDeed(words, words.from)

const urged = new Set(['urged', 'encouraged', 'pressed', 'asked', 'told', 'begged', 'prompted', 'invited'])

const ofManner = /^(?:in|to|with|for|after|under|as|out|amid|without|of|from|by|on|beyond|along)$/
const ofPlace = /^(?:in|at|near|on|by|along|beyond|behind|across|below|from)$/
const ofStead = /^(?:without|before|after|on|instead|rather|far)$/

/** "in a gesture of friendship", "without waiting to be told" */
const isOfManner: Kind = (words) => {
  const opening = lowerAt(words, words.from)
  const isTwo = /^(?:out of|along with|instead of|rather than|far from|in spite)$/.test(
    `${opening} ${lowerAt(words, words.from + 1)}`,
  )
  const isFar = opening === 'far' && isTwo
  const first = words.from + (isTwo ? 2 : 1)
  if (/^with (?:an|one|half an) eye$/.test(`${opening} ${lowerAt(words, first)} ${lowerAt(words, first + 1)}`.trim()))
    return true
  if (opening === 'in' && isTwo) return !hasVerb(words, first)
  // "without being asked"
  if (opening === 'without' && lowerAt(words, first) === 'being' && urged.has(lowerAt(words, first + 1))) return true
  if (ofStead.test(opening) && has(words, first, W.ING) && !has(words, first, W.N))
    return !isDeed(lowerAt(words, first)) && !hasDeed(words, first)
  const site = ofPlace.test(opening) || isFar ? headFrom(words, first) : -1
  if (site >= 0 && hasNoun(siteNouns, lowerAt(words, site))) return !hasVerb(words, site + 1)
  const head = ofManner.test(opening) ? headFrom(words, first) : -1
  return head >= 0 && hasNoun(stanceNouns, lowerAt(words, head)) && !hasVerb(words, head + 1)
}

/** Members of these are givers of a kind of their own. */
const bodies =
  /\b(?:parliament|assembly|senate|congress|party|family|house|government|cabinet|council|staff|crew|team)\b/

/** Index behind "for decades", "for many years", "for generations", which open the aside; its start where none does. */
function behindSpan(words: Words): number {
  if (lowerAt(words, words.from) !== 'for') return words.from
  const spans = /^(?:years|decades|centuries|generations|ages|long)$/
  const isMeasured = /^(?:many|some|several|long|countless)$/.test(lowerAt(words, words.from + 1))
  const span = words.from + (isMeasured && spans.test(lowerAt(words, words.from + 2)) ? 2 : 1)
  return spans.test(lowerAt(words, span)) ? span + 1 : words.from
}

/** "long a friend of the region", "for decades no friend of its neighbour", "then the largest donor", "itself a small country", "no stranger to floods" */
const isRelation: Kind = (words) => {
  const noun = behindAdverbs(words, behindSpan(words))
  const isOneOf = /^(?:one of|among the)$/.test(`${lowerAt(words, noun)} ${lowerAt(words, noun + 1)}`)
  const start = isOneOf ? noun + (lowerAt(words, noun) === 'one' ? 2 : 1) : noun
  const place = headFrom(words, start)
  const isFirst = /^(?:first|last|few)$/.test(lowerAt(words, start + 1)) && lowerAt(words, start + 2) === 'to'
  const isMost = lowerAt(words, start) === 'the' && /est$/.test(lowerAt(words, start + 1))
  if (isMost && /^of (?:them|all|the)/.test(`${lowerAt(words, start + 2)} ${lowerAt(words, start + 3)}`) && place < 0)
    return true
  if (isFirst && (isOneOf || lowerAt(words, start) === 'the')) return !hasDeed(words, start + 2)
  if (hasVerb(words, noun)) return false
  const isNoun = has(words, start, W.DET | W.POSS) || words.tokens[start]?.word?.isCapital === true
  const head = lowerAt(words, place)
  if (!isNoun || place < 0) return false
  if (head === 'member' && bodies.test(textOf(words))) return false
  return hasNoun(relationNouns, head) || hasNoun(kindsOfPlace, head)
}

/** "host of the talks", "co-host of the summit and party to the war": what part one has in something, without an article. */
const isPart: Kind = (words) => {
  const noun = lowerAt(words, words.from) === 'co' ? words.from + 2 : words.from
  return (
    partNouns.has(lowerAt(words, noun)) &&
    /^(?:of|to|in)$/.test(lowerAt(words, noun + 1)) &&
    !hasVerb(words, noun + 1) &&
    !hasDeed(words, noun + 1)
  )
}

/** "no bigger than a district", "poorer than most of us": how it compares with others, of whatever place. */
const isComparison: Kind = (words) => {
  for (let i = words.from; i < words.to; i++) if (words.tokens[i]?.kind !== 'word' || has(words, i, W.NUM)) return false
  const than = firstIndexIn(words.tokens, words.from + 1, words.to, ({ lower }) => lower === 'than')
  const word = lowerAt(words, than - 1)
  const isCompared = /[^aeiou]er$/.test(word) && !has(words, than - 1, W.NUM | W.ING) && than - words.from <= 3
  return than > 0 && isCompared && !hasVerb(words, than) && !hasDeed(words, than)
}

const behindAdjective = W.PREP | W.SUB | W.ADV | W.CONJ

/** "no longer possible", "not yet ready": a row may not come from what it is said of. */
const isNegated = (words: Words): boolean => /^(?:not|no)$/.test(lowerAt(words, words.from))

/** "never slow to help", "true to its word", "poor as it is" */
const isDescription: Kind = (words) => {
  if (isNegated(words)) return false
  const at = behindAdverbs(words, words.from)
  const lower = lowerAt(words, at)
  if (lowerAt(words, at - 1) === 'home' && lower === 'to') return !hasVerb(words, at + 1)
  if (!has(words, at, W.ADJ) || has(words, at, W.DET | W.NUM | W.PREP) || measuringAdjectives.has(lower)) return false
  if (has(words, at, W.PP | W.ING) && isDeed(lower)) return false
  const isConcession = /^(?:as|though)$/.test(lowerAt(words, at + 1))
  const goesOn = at + 1 === words.to || has(words, at + 1, behindAdjective) || lowerAt(words, at + 1) === 'to'
  return (
    goesOn &&
    (isConcession || !hasVerb(words, lowerAt(words, at + 1) === 'to' ? at + 3 : at + 1)) &&
    !hasDeed(words, at + 1)
  )
}

const isReckoned = (lower: string): boolean =>
  verbForms.get(lower)?.some(({ lemma }) => {
    const classes = verbClasses.get(lemma) ?? []
    const isFigure = classes.includes('estimate') || classes.includes('report') || classes.includes('level')
    return placingVerbs.has(lemma) || (isFigure && lemma !== 'hit')
  }) === true

/** "moved by the news", "itself hard hit", "having seen worse", "fearing a second wave" */
const isState: Kind = (words) => {
  if (isNegated(words)) return false
  let at = behindAdverbs(words, words.from)
  const isPast = lowerAt(words, at) === 'having'
  if (isPast) at = behindAdverbs(words, at + 1)
  const lower = lowerAt(words, at)
  if (!has(words, at, W.PP | W.ING) || has(words, at, W.PREP | W.DET)) return false
  if ((isDeed(lower) && !urged.has(lower)) || (!isPast && isReckoned(lower))) return false
  return !hasDeed(words, at + 1) && !hasVerb(words, at + 1)
}

/** "which knows such times well", "whose own wards are full" */
const isRelative: Kind = (words) =>
  /^(?:which|who|whose)$/.test(lowerAt(words, words.from)) &&
  words.to > words.from + 2 &&
  !isDeed(lowerAt(words, words.from + 1)) &&
  !hasDeed(words, words.from + 1)

/** "although itself hard hit", "though its own wards are full", "when asked", "whatever its critics say" */
const isConcession: Kind = (words) => {
  const isEven = lowerAt(words, words.from) === 'even'
  const at = isEven ? words.from + 1 : words.from
  if (lowerAt(words, at) === 'whatever') return true
  // "when asked", "while poor itself"
  if (/^(?:when|while|whilst)$/.test(lowerAt(words, at)) && has(words, at + 1, W.PP | W.ADJ)) {
    const isGiven = isDeed(lowerAt(words, at + 1)) && !urged.has(lowerAt(words, at + 1))
    return !isGiven && !has(words, at + 1, W.DET) && !hasVerb(words, at + 2) && !hasDeed(words, at + 2)
  }
  return /^(?:although|though|albeit)$/.test(lowerAt(words, at)) && words.to > at + 1 && !hasDeed(words, at + 1)
}

const kinds: readonly Kind[] = [
  isAdverbial,
  isAsUsual,
  isWording,
  isLikeness,
  isOfManner,
  isRelation,
  isPart,
  isDescription,
  isState,
  isRelative,
  isConcession,
]

/** "like Sweden", "long Peru's closest ally": whoever is named did not do it. */
const kindsWithNames: readonly Kind[] = [isLikeness, isRelation]

/** Whether the words between two marks say nothing that a row could come from. */
export function isAside(words: Words): boolean {
  if (isComparison(words)) return true
  let isNamed = false
  for (let i = behindSpan(words); i < words.to; i++) {
    const token = words.tokens[i]
    // "never slow to help"
    const isInfinitive = lowerAt(words, i - 1) === 'to' && i > words.from && has(words, i, W.BASE)
    if (token?.word?.isCapital === true) isNamed = true
    else if (token === undefined || !(isInfinitive || isPlainWord(token))) return isFixed(words)
  }
  return (isNamed ? kindsWithNames : kinds).some((is) => is(words))
}
