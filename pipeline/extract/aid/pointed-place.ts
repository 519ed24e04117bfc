import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { wordBefore } from '../areas.ts'
import type { Discourse, Nationality } from '../discourse.ts'
import { firstIndexIn } from '../index-in.ts'
import { hasName, lowerWords, type Piece } from '../piece.ts'
import { isExcluded, isSeat } from '../unmeant.ts'

/** What a country may be called once its name was told: "the country", "the stricken nation". */
const lands =
  /^(?:country|nation|island|islands|kingdom|republic|state|archipelago|sultanate|emirate|principality|territory|enclave|neighbou?r)$/
/** What lies in the country spoken of. */
const parts =
  /^(?:city|town|capital|port|village|villages|province|region|district|county|valley|coast|camp|camps|settlement|hospital|hospitals|clinic|clinics|shelters?)$/
/** Those who rule the country spoken of, and all who live there. */
const peoples = /^(?:government|authorities|people|population)$/
/** What is a country's own only where a word says whose it is: "its hospitals". */
const owned =
  /^(?:ministry|treasury|parliament|citizens|farmers|herders|fishermen|army|navy|police|hospitals|clinics|doctors|nurses|schools|universities|villages|towns|cities|provinces|districts|islands|coast|north|south|east|west|firefighters|rescuers)$/
/** "the same camps", "this stricken nation", "its northern neighbour" */
const pointing = /^(?:the|this|that|its|their)$/

/** A phrase of common words that points to a place told before. */
function isPointing({ areas, piece }: Actor): boolean {
  const words = lowerWords(piece)
  const head = words.at(-1) ?? ''
  const [opening = ''] = words
  // "the islands that suffer most": which ones, the words behind tell.
  if (/^(?:that|which)$/.test(piece.at.tokens[piece.to]?.lower ?? '')) return false
  // "the town's hospitals": of whom, the owner would tell.
  if (areas.length > 0 || hasName(piece) || !pointing.test(opening) || words.includes("'s")) return false
  if (/^(?:its|their)$/.test(opening)) return /^neighbou?r$/.test(head) || peoples.test(head) || owned.test(head)
  return words.length <= 4 && (lands.test(head) || parts.test(head) || peoples.test(head))
}

/** "the region": of a country, and not all of it. */
export const isPart = ({ piece }: Actor): boolean => parts.test(lowerWords(piece).at(-1) ?? '')

/** "the country's hospitals", "each of the island's 12 districts": whose they are, where that is such a phrase. */
function ownerPointed({ areas, piece: { at, from, to } }: Actor): Actor | null {
  if (areas.length > 0) return null
  const mark = firstIndexIn(at.tokens, from + 1, to, ({ lower }) => lower === "'s")
  let first = mark - 1
  while (first > from && at.tokens[first]?.lower !== 'the' && first > mark - 4) first--
  const words = mark < 0 ? null : actorOf({ at, from: first, to: mark })
  return words !== null && isPointing(words) ? words : null
}

const isNeighbour = ({ piece }: Actor): boolean => /^neighbou?r$/.test(lowerWords(piece).at(-1) ?? '')

/** "17 countries there", "23 of the region's states": of a part of the world, and of no one country. */
export const areCountries = ({ piece }: Actor): boolean =>
  /^(?:countries|nations|states|governments|economies)$/.test(lowerWords(piece).at(-1) ?? '')

/** The countries that a sentence names before a token. */
function namedBefore(at: AnalyzedSentence, end: number): Nationality[] {
  return at.areas.flatMap((area) =>
    area.iso3 === null || area.to > end || isSeat(at, area) || isExcluded(at, area)
      ? []
      : [{ iso3: area.iso3, piece: { at, from: area.from, to: area.to } }],
  )
}

/** The countries that the paragraph has named in sentences before, but for that of the other side. */
const toldBefore = ({ topics }: Discourse, other: Actor | null): Nationality[] =>
  [...topics]
    .filter(([iso3]) => iso3 !== other?.iso3)
    .map(([iso3, { at, area }]) => ({ iso3, piece: { at, from: area.from, to: area.to } }))

/** "From Peru the country got 20 tents": not the one that got them. */
const isSource = ({ at, from }: Piece): boolean => at.tokens[from - 1]?.lower === 'from'

const onlyOne = ([first, ...rest]: readonly Nationality[]): Nationality | null =>
  first !== undefined && rest.every(({ iso3 }) => iso3 === first.iso3) ? first : null

/** "there": the only country that the sentence or the paragraph named before, but for that of the other side; else the one that was given to. */
export function countryTold(
  at: AnalyzedSentence,
  end: number,
  other: Actor | null,
  discourse: Discourse,
): Nationality | null {
  // "Lima's Chinese community gave the clinic there 20 beds": a town, and not the country that gives.
  const isPlace = ({ iso3, piece: { from } }: Nationality): boolean =>
    at.areas.some(
      (area) =>
        area.from === from &&
        area.form === 'name' &&
        wordBefore(at.tokens, from) !== 'from' &&
        (iso3 !== other?.iso3 || /^(?:city|province)$/.test(area.areaKind)),
    )
  const inSentence = namedBefore(at, end).filter(isPlace)
  const { aid, recipient } = discourse
  const getter = [aid?.recipient, recipient].find((one) => one != null && one.iso3 !== null && one.iso3 !== other?.iso3)
  if (inSentence.length > 0) return onlyOne(inSentence)
  const told = onlyOne(toldBefore(discourse, other))
  if (told !== null || getter == null || getter.iso3 === null) return told
  return { iso3: getter.iso3, piece: getter.iso3Piece ?? getter.piece }
}

/** "Chad asked, and Peru sent the country 20 tents", "Peru was hit. Chile sent the city 20": the sentence's own subject, else the only country named before but the one on the other side, else the one that was given to before. */
export function pointedCountry(
  actor: Actor,
  other: Actor | null,
  own: Actor | null,
  discourse: Discourse,
): Nationality | null {
  if (areCountries(actor)) return null
  const owner = ownerPointed(actor)
  if (owner !== null) return pointedCountry(owner, other, own, discourse)
  if (!isPointing(actor)) return null
  const { subject, area, otherPlace, aid, recipient } = discourse
  const nationOf = (one: Actor | null | undefined): Nationality | null =>
    one == null || one.iso3 === null || one.iso3 === other?.iso3
      ? null
      : { iso3: one.iso3, piece: one.iso3Piece ?? one.piece }
  const words = lowerWords(actor.piece)
  const isLand = lands.test(words.at(-1) ?? '')
  // "The country got tents from its neighbour": the neighbour is not the one who got them.
  const isOpen = isNeighbour(actor) && (other === null || other.iso3 === null)
  const getter = isOpen ? null : (nationOf(aid?.recipient) ?? nationOf(recipient))
  // "gave Chad 20 tents. It had sent the same country 30": of the one that got the gift before.
  const first = words.includes('same') ? getter : isLand ? nationOf(own) : null
  const inSentence = namedBefore(actor.piece.at, actor.piece.from).filter(
    ({ iso3, piece }) => iso3 !== other?.iso3 && !isSource(piece),
  )
  const told = toldBefore(discourse, other)
  const found =
    first ??
    (isLand && !isNeighbour(actor) ? onlyOne(inSentence) : null) ??
    onlyOne([...told, ...inSentence]) ??
    getter ??
    // "Chad is dry. Peru sent 20 tents, Chile sent the country 30": of whom none was told to give.
    onlyOne(told.filter(({ iso3 }) => !discourse.givers.has(iso3)))
  // "At a meeting in Quito, Chile handed the clinic 30 gowns": which of the two it lies in is not told.
  if (!isLand && inSentence.some(({ iso3 }) => iso3 !== found?.iso3)) return null
  // A neighbour is another than the one spoken of.
  if (found !== null || !isLand || isNeighbour(actor)) return found
  // "Peru is a friend of Chad. It will give the country 20 tents"
  const isPlace = otherPlace !== null && otherPlace.iso3 !== other?.iso3 && subject?.iso3 === other?.iso3
  return nationOf(subject) ?? nationOf(area) ?? (isPlace ? otherPlace : null)
}
