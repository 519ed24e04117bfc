import { areaName } from '../../lexicon/areas/index.ts'
import { homeOf } from '../../lexicon/national-currencies.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry, isLandKind, wordBefore } from '../areas.ts'
import { isInstitution, nameBehind } from '../counts/place-name.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import { kindAt, topicOfKind } from '../kind-of-country.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Piece } from '../piece.ts'
import { isDateline, isInside, isSubject } from './around.ts'
import { bodies } from './estimator-words.ts'
import { isWorld } from './group-meant.ts'
import { seatedIn } from './home-of-teller.ts'
import { isPlace } from './is-place.ts'
import { type Measure, ofLine } from './measure.ts'
import { isHost } from './other-side.ts'
import { ofTownsCountry, payerAt } from './payer.ts'
import { wordsOf } from './quantity.ts'
import { homeOfArea, placeOfTopic, type Side, sideOf } from './side.ts'
import type { Sides } from './sides.ts'
import { figureBefore } from './spot.ts'
import { toldSubject } from './told-subject.ts'

export const carried = (side: Side | null): Side | null => (side === null ? null : { ...side, how: 'carried' })

const countryNouns = /^(?:country|kingdom|nation|republic|island|bloc|region|continent)$/
const groupNouns = /^(?:bloc|region|continent)$/
const partnerNouns = /^(?:neighbour|neighbor)$/

/** Token of "to", "from" or "with" in a quantity, before "that country" or "its neighbour"; -1 where there is none. */
function meantLink({ tokens, areas }: AnalyzedSentence, { from, to }: Piece): number {
  for (let i = from; i + 1 < to; i++) {
    // "imports from there"
    if (tokens[i]?.lower === 'from' && tokens[i + 1]?.lower === 'there') return i
    const [word = '', noun = '', next = ''] = [1, 2, 3].map((k) => tokens[i + k]?.lower)
    const isPartner = partnerNouns.test(noun) || (/^neighbou?ring$/.test(noun) && countryNouns.test(next))
    const isMeant =
      (/^(?:the|that)$/.test(word) && countryNouns.test(noun)) || (/^(?:its|the|that)$/.test(word) && isPartner)
    const isReceived =
      tokens[i]?.lower === 'to' && /^(?:remittances?|inflows?|transfers)$/.test(tokens[i - 1]?.lower ?? '')
    if (!isMeant || isReceived || !/^(?:to|from|with)$/.test(tokens[i]?.lower ?? '')) continue
    if (!areas.some((area) => area.from > i && area.from <= i + 4)) return i
  }
  return -1
}

/** "Demand from China fell. Zambia's exports to that country": the one other country that was named. */
function otherNamed(
  at: AnalyzedSentence,
  { from }: Piece,
  link: number,
  { place, topics }: Discourse,
  last: Sides | null,
): Side | null {
  const isOwned = /^(?:its|their)$/.test(at.tokens[from]?.lower ?? '')
  const owner = isOwned ? at.areas.findLast(({ to, iso3 }) => to <= from && iso3 !== null) : undefined
  const own =
    at.areas.find((area) => area.from >= from && area.to <= link)?.iso3 ??
    owner?.iso3 ??
    place?.iso3 ??
    last?.area?.iso3 ??
    null
  const isOther = (iso3: string | null): boolean => iso3 !== null && iso3 !== own
  const near = at.areas.findLast((area) => area.to <= from && isOther(area.iso3) && !isDateline(at, area))
  if (near !== undefined) return sideOf(at, near, 'estimate-near')
  const [other, ...more] = [...topics.values()].filter(({ area }) => isOther(area.iso3))
  return other === undefined || more.length > 0 || own === null ? null : carried(placeOfTopic(other))
}

/** "its exports to the country", "arrivals from that country": the other side told last. */
export function meantByPartner(
  at: AnalyzedSentence,
  { quantity }: Measure,
  last: Sides | null,
  discourse: Discourse,
): Side | null {
  if (quantity === null || quantity.piece.at !== at) return null
  const link = meantLink(at, quantity.piece)
  if (link < 0) return null
  const told = last?.counterpart ?? discourse.economy?.sides.counterpart ?? null
  return told === null ? otherNamed(at, quantity.piece, link, discourse, last) : carried(told)
}

/** "the island took in 3 million", "the Gulf emirate's exports": the country of that kind which was named. */
function meantByKind(at: AnalyzedSentence, discourse: Discourse, places: readonly number[]): Side | null {
  for (const i of places) {
    const kind = kindAt(at, i)
    if (kind === null) continue
    const named = at.areas.findLast(
      ({ to, iso3, form }) => to <= i && form === 'name' && iso3 !== null && kind.countries.has(iso3),
    )
    // "Colombo expects …; the island": the country that the town stands for.
    if (named !== undefined) return { ...homeOfArea(at, named), how: 'estimate-near' }
    const topic = topicOfKind(discourse, kind.countries)
    if (topic !== null) return placeOfTopic(topic)
  }
  return null
}

/** "our exports", in what an embassy writes: those of its country. */
const meantByWriter = (at: AnalyzedSentence, { post }: Discourse, places: readonly number[]): Side | null =>
  post !== null && places.some((i) => at.tokens[i]?.lower === 'our')
    ? { piece: post.piece, name: areaName(post.iso3), iso3: post.iso3, how: 'carried' }
    : null

/** "the East African nation": the token of a "the" before a country that is told by its region, in front of a phrase or not far behind the figure; -1 where none is. */
function regionalAt(at: AnalyzedSentence, starts: readonly number[], behind: number): number {
  const isTold = (the: number): boolean => {
    const area = at.areas.find(({ from }) => from === the + 1)
    return (
      at.tokens[the]?.lower === 'the' &&
      area?.areaKind === 'region' &&
      area.form !== 'name' &&
      /^(?:country|nation|kingdom|republic|powerhouse)$/.test(at.tokens[area.to]?.lower ?? '')
    )
  }
  const first = starts.find(isTold)
  if (first !== undefined) return first
  for (let i = behind; i < behind + 7 && at.tokens[i]?.kind === 'word'; i++)
    if (/^(?:in|for|of)$/.test(at.tokens[i]?.lower ?? '') && isTold(i + 1)) return i + 1
  return -1
}

/** "the country's exports": the country named last before it. */
export function meantByCountry(
  at: AnalyzedSentence,
  discourse: Discourse,
  { quantity, number, placePiece, clause }: Measure,
): Side | null {
  const isOwn = quantity !== null && quantity.piece.at === at
  // "The region as a whole will shrink"
  const told = toldSubject(at, clause)
  const subject = told !== null && isPlace(told) ? told : null
  const [from, to] = isOwn ? [quantity.piece.from, quantity.piece.to] : [number.to, number.to]
  const behind = at.tokens[number.to]?.lower === 'of' ? number.to + 1 : number.to
  const inside = Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k).filter((i) =>
    /^(?:in|of|across|for)$/.test(at.tokens[i - 1]?.lower ?? ''),
  )
  // "The bloc's exports fell by 2 percent and Germany's by 3": of the owner named.
  if (placePiece !== null) return null
  const places = [from, behind, ...(isOwn ? inside : []), subject?.from ?? -1, payerAt(at, clause, number)]
  const meant = meantByKind(at, discourse, places) ?? meantByWriter(at, discourse, [from, told?.from ?? -1])
  if (meant !== null) return meant
  const regional = regionalAt(at, [from, subject?.from ?? -1, told?.from ?? -1], number.to)
  if (regional >= 0) {
    const country = at.areas.findLast((area) => area.to <= regional && isCountry(area))
    const last = country === undefined ? discourse.place : sideOf(at, country, 'estimate-near')
    if (last !== null && last.iso3 !== null) return carried(last)
  }
  const own = ofTownsCountry(at, clause, number)
  if (own !== null) return own
  const the = places.find((i) => at.tokens[i]?.lower === 'the' && countryNouns.test(at.tokens[i + 1]?.lower ?? ''))
  if (
    the === undefined ||
    at.areas.some((area) => area.form === 'name' && area.from > the && area.to <= to && area.to <= the + 4)
  )
    return null
  const isGroup = groupNouns.test(at.tokens[the + 1]?.lower ?? '')
  const named = at.areas.findLast(
    (area) =>
      area.to <= the &&
      // "arrivals from Europe were up in the region"
      !isHost(at, area) &&
      (isGroup ? area.iso3 === null && wordBefore(at.tokens, area.from) !== 'from' : isCountry(area)),
  )
  if (named !== undefined) return sideOf(at, named, 'estimate-near')
  // "the region", of which only countries were named: as it is written.
  if (isGroup && (discourse.place === null || discourse.place.iso3 !== null || isWorld(discourse.place)))
    return { piece: { at, from: the, to: the + 2 }, name: null, iso3: null, how: 'estimate' }
  // "Growth in the euro area slowed, and Germany's stopped. The country": no group.
  const last = [...discourse.topics.values()].at(-1)
  const isOfGroup = !isGroup && discourse.place !== null && discourse.place.iso3 === null
  return isOfGroup && last !== undefined ? placeOfTopic(last) : carried(discourse.place)
}

const members = /^(?:countries|economies|states|islands|nations|members|republics)$/

/** "across the six countries of the union": a group as it is written, where it is named by no area. */
export function meantByGroup(at: AnalyzedSentence, { number }: Measure): Side | null {
  const last = at.numbers.findLast(
    ({ to, nonFigure }) => to <= number.from && nonFigure === null && !members.test(at.tokens[to]?.lower ?? ''),
  )
  for (let i = (last?.to ?? 0) + 1; i + 2 < number.from; i++) {
    const isPlaced = /^(?:in|of|across|for)$/.test(at.tokens[i - 1]?.lower ?? '') && at.tokens[i]?.lower === 'the'
    const noun = [i + 1, i + 2].find((k) => members.test(at.tokens[k]?.lower ?? ''))
    // "in the southern states": parts of the country told.
    const isPart = noun === i + 2 && at.tags[i + 1] === 'ADJ' && at.tokens[noun]?.lower === 'states'
    if (!isPlaced || noun === undefined || isPart || at.areas.some(({ from }) => from > i && from <= noun)) continue
    const chunk = chunkOf(at, noun)
    const [of, whole] = [at.chunks[chunk + 1], at.chunks[chunk + 2]]
    const isOf = of?.kind === 'prep' && of.text === 'of' && whole?.kind === 'np'
    return { piece: { at, from: i, to: isOf ? whole.to : noun + 1 }, name: null, iso3: null, how: 'estimate' }
  }
  return null
}

/** "GDP losses for the three countries": a group of whom the quantity itself is told, and none of them by name. */
export function groupInQuantity(at: AnalyzedSentence, { quantity }: Measure): Side | null {
  if (quantity === null || quantity.piece.at !== at || quantity.how === 'carried') return null
  const { from, to } = quantity.piece
  for (let i = from + 1; i + 2 < to; i++) {
    const isNumbered =
      at.tokens[i + 1]?.kind === 'word' &&
      at.tags[i + 1] === 'NUM' &&
      !/^(?:two|one)$/.test(at.tokens[i + 1]?.lower ?? '')
    const isPlaced = /^(?:in|of|across|for|to)$/.test(at.tokens[i - 1]?.lower ?? '') && at.tokens[i]?.lower === 'the'
    if (!isPlaced || !isNumbered || !members.test(at.tokens[i + 2]?.lower ?? '')) continue
    if (at.areas.some((area) => area.from > i && area.to <= to)) return null
    // "in the three states fell 3 percent in India": of a country
    const isPart = /^(?:states?|regions?|provinces?)$/.test(at.tokens[i + 2]?.lower ?? '')
    if (isPart && at.areas.some(({ areaKind, form }) => isLandKind(areaKind) && form === 'name')) return null
    return { piece: { at, from: i, to: i + 3 }, name: null, iso3: null, how: 'estimate' }
  }
  return null
}

/** "the rupiah has lost a tenth of its value", "the Nikkei fell": what one country has. */
export function homeOfQuantity({ place }: Discourse, { quantity }: Measure): Side | null {
  const iso3 = wordsOf(quantity).flatMap((word) => homeOf(word, place?.iso3 ?? null) ?? [])[0]
  return iso3 === undefined || quantity === null
    ? null
    : { piece: quantity.piece, name: areaName(iso3), iso3, how: 'estimate' }
}

/** "Peru would stagnate; now it says that output will shrink": told of before a semicolon, as a subject or by "in". */
export function earlierPlace(at: AnalyzedSentence, { number }: Measure, estimator: Piece | null): Side | null {
  const semicolon = lastIndexIn(at.tokens, 0, number.from, ({ text }) => text === ';')
  const place = at.areas.findLast(
    (area) =>
      area.to <= semicolon &&
      area.form === 'name' &&
      !isDateline(at, area) &&
      !isInside(at, area, estimator) &&
      (isSubject(at, area) ||
        (area.from === 1 && at.tokens[0]?.lower === 'in') ||
        // "Exports were to shrink in Peru; they rose by 3 percent"
        (at.tokens[area.from - 1]?.lower === 'in' && figureBefore(at, semicolon) === undefined)),
  )
  return place === undefined ? null : seatedIn(at, place)
}

/** A name behind "in" that no gazetteer has, as it is written; "in GDP" is none. */
function nameAfter(at: AnalyzedSentence, prep: number): Side | null {
  const name = nameBehind(at, prep)
  if (name === null || isInstitution(name)) return null
  const { piece } = name
  const isBody = bodies.has(at.tokens[piece.to - 1]?.lower ?? '')
  if (piece.from !== (at.tokens[prep + 1]?.lower === 'the' && prep > 0 ? prep + 2 : prep + 1) || isBody) return null
  const isKnown = at.areas.some(({ from, to }) => from <= piece.from && to > piece.from)
  const isName = at.tokens.slice(piece.from, piece.to).every(({ text }) => text !== text.toUpperCase())
  return isKnown || !isName ? null : { piece, name: null, iso3: null, how: 'estimate-near' }
}

/** "22% in Lower Sasa and Munta", where no known place is named, or "but" sets it against one; "in Advent sales", "in Phase 2" name none. */
export function nameBehindFigure(at: AnalyzedSentence, { number }: Measure): Side | null {
  const isContrast = at.tokens[number.from - 1]?.lower === 'but'
  if (at.tokens[number.to]?.lower !== 'in' || (at.areas.length > 0 && !isContrast)) return null
  const name = nameAfter(at, number.to)
  const next = name === null ? undefined : at.tags[name.piece.to]
  return next === 'N' || next === 'NUM' || next === 'NNP' || at.tokens[name?.piece.to ?? 0]?.lower === "'s"
    ? null
    : name
}

/** "Growth in the Levant may slow to 2 percent, with Jordan at 1": the name that stands in the quantity itself. */
export function nameInQuantity(at: AnalyzedSentence, { quantity }: Measure): Side | null {
  const isOwn = quantity !== null && quantity.piece.at === at && quantity.how !== 'carried'
  const { from, to } = isOwn ? quantity.piece : { from: 0, to: 0 }
  const inside = firstIndexIn(at.tokens, from + 1, to, ({ lower }) => lower === 'in')
  // "damage in Lasa came to 3 million, in Munta to 2": the noun is left out.
  const prep = inside < 0 && quantity?.name != null && at.tokens[from - 1]?.lower === 'in' ? from - 1 : inside
  const name = prep < 0 ? null : nameAfter(at, prep)
  const next = at.tokens[name?.piece.to ?? 0]?.lower ?? ''
  return name === null || at.tags[name.piece.to] === 'N' || /^(?:'s|of)$/.test(next) ? null : name
}

/** "Rice, Lower Sasa: 300 shillings", "Livestock shipped from Berbera: 400 head": the place that the label of a line gives, known or not. */
export function placeOfLine(at: AnalyzedSentence, { placePiece: piece, quantity }: Measure): Side | null {
  if (piece === null || quantity?.how !== ofLine) return null
  const area = at.areas.find((one) => isInside(at, one, piece))
  return area === undefined ? { piece, name: null, iso3: null, how: 'estimate' } : sideOf(at, area)
}

/** "the index in Frankfurt"; "In Lower Sasa, hotels" at the start. */
export const nameInPhrase = (at: AnalyzedSentence, measure: Measure): Side | null =>
  nameInQuantity(at, measure) ?? (at.tokens[0]?.lower === 'in' ? nameAfter(at, 0) : null)
