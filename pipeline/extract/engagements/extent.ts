import { officials } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { isOf, type Nominal, nominalAt, startOfChain } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { nominalTags } from '../tag/nominal-tags.ts'
import { isApposition, isBareName, isPerson, isTitleOnly } from './party.ts'

/** How far the phrase that names a side goes. */

const bodies = new Set([
  'ambassador',
  'envoy',
  'consul',
  'embassy',
  'consulate',
  'mission',
  'missions',
  'representative',
])

/** "Peru and the Gambia": one past the last of a row of areas. */
function endOfAreas(at: AnalyzedSentence, end: number): number {
  let next = end
  while (at.tokens[next]?.text === ',' || lowerAt(at, next) === 'and' || (next > end && lowerAt(at, next) === 'the'))
    next++
  const other = next === end ? undefined : at.areas.find(({ from }) => from === next)
  return other === undefined ? end : endOfAreas(at, other.to)
}

const press = /^(?:newspaper|daily|weekly|magazine|broadcaster|channel|station|agency|paper)$/

/** "the newspaper The Monitor", "a Lima daily, El Faro". */
function nameBehind(at: AnalyzedSentence, end: number): number | null {
  const start = at.tokens[end]?.text === ',' ? end + 1 : end
  const name = at.chunks.find(({ from }) => from === start)
  return name?.kind === 'np' && at.tags[name.head] === 'NNP' ? name.to : null
}

const comeFrom = (head: string): boolean =>
  officials.has(head) ||
  (singularOf(head) !== head && isPeopleNoun(head)) ||
  /^(?:minister|envoy|official|colleague|guest|visitor|delegation|mission)$/.test(head)

/** Who comes to a place to meet others: "met Taliban negotiators in Doha" tells where they met. */
const comers =
  /^(?:negotiators?|mediators?|delegates?|delegations?|rebels|insurgents|militants|separatists|guerrillas|leaders)$/

/** Whether what follows a phrase belongs to it: "ambassador to Peru", "institute in Lima", "(OAS)". */
function endOfTail(at: AnalyzedSentence, from: number, end: number): number {
  const [prep, next] = [
    lowerAt(at, end),
    at.areas.find((area) => area.from === end + 1 || (area.from === end + 2 && lowerAt(at, end + 1) === 'the')),
  ]
  const own = lowerWords({ at, from, to: end })
  const isPost = own.some((word) => bodies.has(word))
  if (
    (prep === 'in' || prep === 'from') &&
    next !== undefined &&
    /^(?:counterpart|colleague)s?$/.test(own.at(-1) ?? '')
  )
    return endOfAreas(at, next.to)
  // "leaders from Peru and Chile", "health officials from Lima", "a delegation from Chad"
  if (prep === 'from' && next?.form === 'name' && comeFrom(own.at(-1) ?? '')) return endOfAreas(at, next.to)
  const paper = press.test(own.at(-1) ?? '') ? nameBehind(at, end) : null
  if (paper !== null) return paper
  // "such bodies as X and Y"
  const examples = own[0] === 'such' && prep === 'as' ? at.chunks.findIndex((chunk) => chunk.from === end + 1) : -1
  const named = examples < 0 ? null : nominalAt(at.chunks, examples)
  if (named !== null) return at.chunks[named.end - 1]?.to ?? end
  if (next !== undefined && next.form === 'name') {
    const isHere =
      prep === 'in' &&
      !own.some((word) => comers.test(word)) &&
      !isPerson({ at, from, to: end }) &&
      (donorTypeOf(own) !== null || isPeopleNoun(own.at(-1) ?? ''))
    // "hospitals in Lima and Quito"
    if (isHere && singularOf(own.at(-1) ?? '') !== own.at(-1)) return endOfAreas(at, next.to)
    if ((isPost && (prep === 'to' || prep === 'in')) || isHere) return next.to
  }
  if (at.tokens[end]?.text === '(' && at.tokens[end + 2]?.text === ')') return end + 3
  // "Ana Ruiz (New Zealand)"
  const home = at.tokens[end]?.text === '(' ? at.areas.find((area) => area.from === end + 1) : undefined
  if (home !== undefined && at.tokens[home.to]?.text === ')') return home.to + 1
  // "people.com": the name of a site is one word.
  const [dot, rest] = [at.tokens[end], at.tokens[end + 1]]
  if (dot?.text === '.' && dot.start === at.tokens[end - 1]?.end && rest?.kind === 'word' && rest.start === dot.end)
    return end + 2
  return end
}

/** From a comma on, what tells more of the phrase before it; else `end`. */
function endOfApposition(at: AnalyzedSentence, from: number, end: number): number {
  if (at.tokens[end]?.text !== ',') return end
  let stop = end + 1
  while (
    stop < at.tokens.length &&
    at.tokens[stop]?.text !== ',' &&
    !/[;:]/.test(at.tokens[stop]?.text ?? '') &&
    (at.tokens[stop]?.text !== '.' || stop < at.tokens.length - 1) &&
    isInPhrase(at, stop)
  )
    stop++
  const closes = at.tokens[stop]
  const before = { from, to: end, isAdded: false }
  const isMore = stop > end + 1 && isApposition(at, before, { from: end + 1, to: stop, isAdded: false }, false)
  const isOfNext = (isOfLead(at, from) || isInOpening(at, from)) && closes?.text !== ','
  return isMore && !isOfNext && (closes === undefined || !isInPhrase(at, stop)) ? stop : end
}

const isInPhrase = (at: AnalyzedSentence, i: number): boolean =>
  nominalTags.has(at.tags[i]) ||
  (at.tags[i] === 'PREP' && lowerAt(at, i) === 'of') ||
  isOfField(at, i) ||
  at.tokens[i]?.text === '-' ||
  (at.tokens[i]?.text === '.' && at.tokens[i]?.start === at.tokens[i - 1]?.end && lowerAt(at, i - 1).length <= 3)

/** "Minister for Foreign Affairs" */
const isOfField = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i) === 'for' &&
  at.tags[i + 1] === 'NNP' &&
  /^(?:minister|secretary|state|commissioner|envoy|representative)$/.test(lowerAt(at, i - 1))

/** "State Councilor and Foreign Minister X": the list's first member is the first half of an office. */
function startOfOffice(at: AnalyzedSentence, from: number): number {
  for (let i = Math.max(0, from - 6); i < from; i++) {
    const office = findOffice(at.tokens, i)
    if (office !== null && i + office.length > from) return i
  }
  return from
}

/** "Welcoming the ambassador, Mr. Berg said", "Speaking to Radio Lima, the minister said": the object of what the sentence opens with. */
const isOfLead = (at: AnalyzedSentence, from: number): boolean =>
  at.tags[0] === 'VING' && (from === 1 || (from === 2 && /^(?:PREP|TO)$/.test(at.tags[1] ?? '')))

/** "In a call with Chad's president, Mr. Berg offered": what the sentence opens with, up to the comma before its subject. */
function isInOpening({ chunks }: AnalyzedSentence, from: number): boolean {
  const own = chunks.findIndex((chunk) => chunk.from === from)
  const [comma, name, verb] = chunks.slice(own + 1, own + 4)
  const isBeforeSubject = comma?.kind === 'punct' && comma.text === ',' && name?.kind === 'np' && verb?.kind === 'verb'
  return own > 1 && isBeforeSubject && chunks[0]?.kind === 'prep' && startOfChain(chunks, own + 1) === 1
}

/** "In the evening Ghana's president, Kofi Ansah, rang": the title before the comma goes with the name. */
function startOfOwnTitle(at: AnalyzedSentence, from: number, to: number): number {
  if (at.tokens[from - 1]?.text !== ',' || !isBareName(at, from, to)) return from
  let title = at.chunks.findIndex((chunk) => chunk.to === from - 1)
  // "the president of Ghana, Kofi Ansah"
  if (isOf(at.chunks[title - 1]) && at.chunks[title - 2]?.kind === 'np') title -= 2
  const chunk = at.chunks[title]
  if (chunk?.kind !== 'np' || isOfLead(at, chunk.from) || isInOpening(at, chunk.from)) return from
  const owner = chunk.areas.find((area) => lowerAt(at, area.to) === "'s")?.from
  return [chunk.from, owner].find((start) => start !== undefined && isTitleOnly(at, start, from - 1)) ?? from
}

/** The whole phrase of a nominal: with the post of an ambassador, an acronym in brackets, an apposition. */
export function wholeOf(at: AnalyzedSentence, nominal: Nominal): Piece {
  const last = at.chunks[nominal.end - 1]
  return widened({ at, from: at.chunks[nominal.first]?.from ?? 0, to: last?.to ?? 0 })
}

/** A piece with what else belongs to its phrase. */
function widened({ at, from, to }: Piece): Piece {
  let start = startOfOwnTitle(at, startOfOffice(at, from), to)
  while (start < to - 1 && /^[\p{P}\p{S}]+$/u.test(at.tokens[start]?.text ?? '')) start++
  const opens = firstIndexIn(at.tokens, start, to, ({ text }) => text === '(')
  const isOpen = opens >= 0 && !at.tokens.slice(opens, to).some(({ text }) => text === ')')
  let end = isOpen && at.tokens[to]?.text === ')' ? to + 1 : to
  end = endOfTail(at, start, end)
  end = endOfApposition(at, start, end)
  return { at, from: start, to: end }
}
