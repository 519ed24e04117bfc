import { doForms } from '../../lexicon/function-words.ts'
import { phrasal } from '../../lexicon/verbs.ts'
import type { Tag } from '../tag.ts'
import { nominalTags } from './nominal-tags.ts'
import {
  finiteAhead,
  has,
  isBase,
  isIntransitive,
  isNounish,
  lemmaOf,
  lowerAt,
  type Reader,
  startsPhrase,
} from './reader.ts'
import { isTelling, seldomVerbs, undergoing } from './verb-context.ts'
import { W } from './word-class.ts'

/** A helper that a bare form follows. */
export const takesBase = (reader: Reader): boolean =>
  doForms.has(lowerAt(reader, reader.helper)) || has(reader, reader.helper, W.MODAL)

/** "Only in May did the aid to Peru reach 3 million": behind a name, before a phrase, else the last bare form. */
export function isBehindSubject(reader: Reader, i: number): boolean {
  if (!isBase(reader, i) || i === reader.helper + 1) return false
  if (startsPhrase(reader, i + 1) || reader.tags[i - 1] === 'NNP') return true
  for (let at = i + 1; at < i + 9 && !has(reader, at, W.PUNCT); at++)
    if (isBase(reader, at) && !has(reader, at - 1, W.PREP | W.DET | W.POSS)) return false
  return true
}

/** "Rice, he says, costs 30 percent more": behind who says so, between commas, the verb of what is said. */
function isBehindTelling(reader: Reader, i: number): boolean {
  const [verb, open] = [i - 2, i - 4]
  if (!has(reader, i, W.S | W.BASE) || lowerAt(reader, i - 1) !== ',' || reader.tags[verb] !== 'V') return false
  const isTold = /^(?:says?|said|adds?|added|reckons?|thinks?|believes?|writes?|claims?)$/.test(lowerAt(reader, verb))
  const hasOpen = lowerAt(reader, open) === ',' || lowerAt(reader, open - 1) === ','
  return isTold && hasOpen && (startsPhrase(reader, i + 1) || has(reader, i + 1, W.PREP | W.PARTICLE))
}

/** "Japan, a neighbour, supplies masks": the clause's verb after an aside. */
export function verbAfterAside(reader: Reader, i: number): boolean {
  // "Peru's statisticians, working from what they have, find that"
  if (
    lowerAt(reader, i + 1) === 'that' &&
    /^(?:find|report|estimate|forecast|claim|show|fear|hope)$/.test(lowerAt(reader, i))
  )
    return finiteAhead(reader, i + 2)
  if (isBehindTelling(reader, i) || isIntentOfMany(reader, i)) return true
  if (reader.finite || !has(reader, i, W.S)) return false
  // "Ana Ruiz, the mayor of Lima, plans to go"
  const isIntent = intending.test(lowerAt(reader, i)) && lowerAt(reader, i + 1) === 'to' && has(reader, i + 2, W.BASE)
  if (isIntent && closesApposition(reader, i - 1)) return true
  // "Ana Ruiz, head of the guild, fears losses of"
  const tells = isTelling(lemmaOf(reader, i)) && has(reader, i + 1, W.N | W.ADJ) && !has(reader, i + 1, W.PREP)
  if (tells && closesApposition(reader, i - 1, true)) return true
  if (finiteAhead(reader, i + 1, 1)) return false
  if (startsPhrase(reader, i + 1)) return true
  const isBare = isIntransitive(reader, i) && behindApposed.has(lowerAt(reader, i + 1))
  return isBare && closesApposition(reader, i - 1)
}

/** "The nurses, who came in May, mean to stay": behind the comma that closes what is said of several. */
const isIntentOfMany = (reader: Reader, i: number): boolean =>
  !reader.finite &&
  /^(?:plan|hope|aim|promise|pledge|need|vow|want|intend|mean)$/.test(lowerAt(reader, i)) &&
  lowerAt(reader, i + 1) === 'to' &&
  has(reader, i + 2, W.BASE) &&
  reader.tags.lastIndexOf('WH') > 0

const intending = /^(?:plans|hopes|aims|promises|pledges|needs|vows|wants|intends)$/

const behindApposed = new Set(['in', 'to', 'at', 'on', 'for', 'with', 'into', 'through'])
/** How many words an apposition may have. */
const longestApposition = 12

/** "Ana Ruiz, the mayor of Lima, travels to Quito": one of whom the singular may be said, and a phrase beside it that is no third thing of a list. */
function closesApposition(reader: Reader, close: number, isOfTeller = false): boolean {
  let open = close - 1
  while (open > 0 && lowerAt(reader, open) !== ',') {
    const tag = reader.tags[open]
    if (
      close - open > longestApposition ||
      tag === 'V' ||
      tag === 'AUX' ||
      tag === 'MODAL' ||
      (tag === 'PUNCT' && !/^['’]$/.test(lowerAt(reader, open)))
    )
      return false
    open--
  }
  const isSingular = (at: number): boolean =>
    (reader.tags[at] === 'NNP' || reader.tags[at] === 'N') && !has(reader, at, W.PLURAL)
  const first = reader.tags[open + 1]
  // "Ana Ruiz, head of the guild, fears": whoever tells has a name.
  const isOffice = isOfTeller && reader.tags[open - 1] === 'NNP' && /^(?:N|DET)$/.test(first ?? '')
  const isTitle = isOffice || first === 'NNP' || lowerAt(reader, open + 1) === 'the' || first === 'POSS'
  return open > 0 && close - open > 2 && isTitle && isSingular(open - 1) && isSingular(close - 1)
}

/** "Exporters in Lima report", "analysts at Hatt Bank fear": a plural opens the clause, and the name is where they are; a plural is their object. */
export function isPluralAt(reader: Reader, i: number, p: number): boolean {
  let at = p
  while (at > p - 4 && reader.tags[at] === 'NNP') at--
  const isPlaced = /^(?:in|at|around|near|across|outside)$/.test(lowerAt(reader, at))
  const opens = at === 1 || /^(?:PUNCT|CONJ|SUB|DET|ADJ|N|NNP)$/.test(reader.tags[at - 2] ?? '')
  return (
    isPlaced &&
    opens &&
    !reader.finite &&
    reader.tags[at - 1] === 'N' &&
    has(reader, at - 1, W.PLURAL) &&
    has(reader, i + 1, W.PLURAL)
  )
}

const groups =
  /^(?:population|workforce|labou?r|force|staff|public|electorate|youth|crew|country|nation|island|city|town)$/
const parts = /^(?:half|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|percent|cent|%|most|majority)$/

/** "two thirds of the population lack water": behind a part of a group, which is many, a plain form is its verb. */
export function isPartOfGroup(reader: Reader, i: number, p: number): boolean {
  const verb = lowerAt(reader, i)
  if (!groups.test(lowerAt(reader, p)) || (seldomVerbs.has(verb) && verb !== 'face')) return false
  let at = p - 1
  while (at > p - 4 && nominalTags.has(reader.tags[at])) at--
  return lowerAt(reader, at) === 'of' && parts.test(lowerAt(reader, at - 1))
}

/** "what its hospitals need: …": the clause of "what" still wants its verb where it ends. */
export const closesWhat = (reader: Reader, i: number): boolean =>
  has(reader, i + 1, W.PUNCT) && lowerAt(reader, reader.tags.lastIndexOf('WH')) === 'what'

/** "The board estimates losses will reach", "reports that exports to Peru fell": a singular that tells, and behind it a noun with a verb of its own. */
export function tellsOfClause(reader: Reader, i: number, next: number): boolean {
  // "orders were lost, and the guild thinks sales will": behind "and", in a clause of its own.
  const isOpen = !reader.finite || reader.tags.indexOf('CONJ', reader.lastVerb + 1) >= 0
  if (!isOpen || !has(reader, i, W.S) || !isTelling(lemmaOf(reader, i))) return false
  // "thinks that tourism, worth 3 million, might": never a noun
  if (lowerAt(reader, next) === 'that' && onlyTelling.test(lowerAt(reader, i))) return true
  const isPlural = lowerAt(reader, next) === 'that' && has(reader, next + 1, W.PLURAL) && has(reader, next + 2, W.PREP)
  if (isPlural && finiteAhead(reader, next + 2)) return true
  let at = next
  while (at < next + 7 && (isNounish(reader, at) || has(reader, at, W.PREP | W.DET)) && !has(reader, at, W.MODAL)) at++
  return at > next && has(reader, at, W.MODAL)
}

const onlyTelling = /^(?:thinks|believes|expects|reckons|says|warns|predicts|argues|insists|calculates|adds|concludes)$/

/** "the Red Cross (IFRC) supports the camps", "the association (IATA) estimates revenues will": behind a name and its short form. */
export const isAfterShortForm = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i - 1) === ')' &&
  lowerAt(reader, i - 3) === '(' &&
  /^\p{Lu}{2,}\p{Ll}?$/u.test(reader.tokens[i - 2]?.text ?? '') &&
  /^(?:N|NNP)$/.test(reader.tags[i - 4] ?? '') &&
  // The short form of that name: not "Beira (USA)".
  (reader.tokens[i - 2]?.text ?? '').includes(reader.tokens[i - 4]?.text[0]?.toUpperCase() ?? '-') &&
  has(reader, i, W.S)

/** "nurses who work in Peru sent": right behind "who" a plain form with a phrase behind it. */
export const isDoneByWho = (reader: Reader, i: number, previous: string): boolean =>
  previous === 'who' && has(reader, i, W.BASE | W.S) && has(reader, i + 1, W.PREP)

/** "the year that ends in June may", "the fund that helps farmers lent", "firms that supply masks gave": a form that agrees with the noun before "that", with a time, a phrase or a plural behind it. */
export function isOfAntecedent(reader: Reader, i: number, p: number): boolean {
  if (reader.tags[p - 1] !== 'N') return false
  const isPlural = has(reader, p - 1, W.PLURAL)
  if (has(reader, i + 1, W.PLURAL) && !has(reader, i + 1, W.PREP | W.PUNCT))
    return has(reader, i, isPlural ? W.BASE : W.S)
  const isTimed = has(reader, i + 1, W.PREP) || /^(?:next|last|this|only|early|late)$/.test(lowerAt(reader, i + 1))
  return isTimed && !isPlural && has(reader, i, W.S)
}

/** "the wages that firms pay fell": behind "that" and a plural, and before the verb of the noun, a bare form. */
export const isOfInner = (reader: Reader, i: number, p: number): boolean =>
  p === i - 1 &&
  reader.tags[p - 1] === 'WH' &&
  reader.tags[p - 2] === 'N' &&
  has(reader, p, W.PLURAL) &&
  has(reader, i, W.BASE) &&
  finiteAhead(reader, i + 1)

/** "hands out to", "sets off for" */
export const hasParticle = (reader: Reader, i: number): boolean =>
  /^(?:out|off|back|up|over|away)$/.test(lowerAt(reader, i + 1)) &&
  /^(?:for|to|in|from|on)$/.test(lowerAt(reader, i + 2))

/** "shipped rice to Lima and plans to send more": who did the one intends the other. */
export const isIntended = (reader: Reader, i: number): boolean =>
  /^(?:plans|hopes|aims|promises|pledges|needs|attempts|vows)$/.test(lowerAt(reader, i)) &&
  !/^(?:plans|hopes|aims|promises|pledges|needs|wishes|intentions|dreams)$/.test(lowerAt(reader, i - 2)) &&
  reader.finite &&
  lowerAt(reader, i + 1) === 'to' &&
  has(reader, i + 2, W.BASE) &&
  !finiteAhead(reader, i + 2)

/** "towns in the area need to act": "to" and a verb follow, and a plural stands further back. */
export function hasFarPlural(reader: Reader, i: number, p: number): boolean {
  // "figures of the bank show that", "data from Peru suggest, …"
  const tells = /^(?:that|,)$/.test(lowerAt(reader, i + 1)) && isTelling(lemmaOf(reader, i))
  // "exports from Peru show a rise", "hotels in Lima face a fall"
  const isShown = undergoing.test(lowerAt(reader, i)) && reader.tags[p] === 'NNP' && has(reader, i + 1, W.DET)
  const wantsVerb =
    tells ||
    isShown ||
    isDoneByMany(reader, i, p) ||
    takesCounted(reader, i, p) ||
    (lowerAt(reader, i + 1) === 'to' && has(reader, i + 2, W.BASE))
  const isOpen = !reader.finite || (reader.outer === false && reader.tags[p] === 'NNP')
  if (!isOpen || !isBase(reader, i) || !(wantsVerb || takesParticle(reader, i))) return false
  for (let at = p; at >= 0 && at > p - (tells ? 12 : 8); at--)
    if (has(reader, at, W.PLURAL)) return !finiteAhead(reader, i + 1)
  return false
}

/** "The ministers of Peru hold a call", "the experts of SAARC hold talks": behind a plural and whose they are, no noun stands before an article. */
function isDoneByMany(reader: Reader, i: number, p: number): boolean {
  const next = lowerAt(reader, i + 1)
  const isTalk = lowerAt(reader, i) === 'hold' && /^(?:talks|consultations|meetings)$/.test(next)
  if (reader.tags[p] !== 'NNP' || !(isTalk || /^(?:an?|the)$/.test(next))) return false
  let prep = p
  while (prep > p - 4 && reader.tags[prep] === 'NNP') prep--
  if (lowerAt(reader, prep) === 'the') prep--
  return /^(?:of|from|in)$/.test(lowerAt(reader, prep)) && isPluralNoun(reader, prep - 1)
}

const isPluralNoun = (reader: Reader, i: number): boolean => has(reader, i, W.PLURAL) && reader.tags[i] === 'N'

/** "Officials in Lima report 40 cases", "share the 40 beds": behind a plural and its place, what is counted stands as an object. */
function takesCounted(reader: Reader, i: number, p: number): boolean {
  const number = has(reader, i + 1, W.DET) ? i + 2 : i + 1
  if (!has(reader, number, W.NUM) || !has(reader, number + 1, W.PLURAL)) return false
  let prep = p
  while (reader.tags[prep] === 'NNP') prep--
  if (prep === p || reader.tags[prep] !== 'PREP') return false
  return isPluralNoun(reader, prep - 1) || isBehindRelative(reader, prep - 1)
}

/** "the crates that Peru sent [to Lima] hold": the verb at `i` closes a relative clause of a plural that still wants its own. */
const isBehindRelative = (reader: Reader, i: number): boolean =>
  reader.outer === false && reader.tags[i] === 'V' && isPluralNoun(reader, reader.tags.lastIndexOf('WH') - 1)

/** "account for", "call for": a verb with a particle of its own. */
export function takesParticle(reader: Reader, i: number): boolean {
  return (
    phrasal.get(lemmaOf(reader, i))?.has(lowerAt(reader, i + 1)) === true &&
    (isBase(reader, i) || has(reader, i + 1, W.ADV))
  )
}

/** "Rebuilding calls for 3 million": behind the noun that opens the clause. */
export const callsForAmount = (reader: Reader, i: number, tag: Tag): boolean =>
  lowerAt(reader, i) === 'calls' &&
  lowerAt(reader, i + 1) === 'for' &&
  has(reader, i + 2, W.NUM) &&
  !reader.finite &&
  /^(?:N|NNP|VING)$/.test(tag)

/** "The floods of 2011 cut Thai exports": right behind the year of what is spoken of. */
export const isBehindYear = (reader: Reader, i: number): boolean =>
  !reader.finite &&
  /^(?:cut|hit|hurt|cost|put|shut|split)$/.test(lowerAt(reader, i)) &&
  /^(?:19|20)\d\d$/.test(lowerAt(reader, i - 1)) &&
  /^(?:of|in)$/.test(lowerAt(reader, i - 2)) &&
  (startsPhrase(reader, i + 1) || isNounish(reader, i + 1))
