import { disasterWords } from '../../lexicon/diseases.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { isOfThem } from '../of-them.ts'
import { markerText } from '../parse/chunk.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import type { Piece } from '../piece.ts'
import { antecedentOf, lastCounted } from './antecedent.ts'
import { endOfDoses } from './doses-each.ts'
import { type Counted, isBare, type Spot } from './spot.ts'

const breaking = new Set(['but', 'than', 'while', 'whereas'])

/** "… while Peru has one, Chile 26 and Bolivia two": the name right before the number, behind a mark, makes it an item. */
export const isItem = ({ at, number }: Spot): boolean =>
  at.areas.some(({ from, to, form }) => {
    const before = lowerAt(at, from - 1) === 'the' ? from - 2 : from - 1
    return to === number.from && form === 'name' && /^(?:,|and)$/.test(lowerAt(at, before))
  })

/** Whether only names of places, "in", commas and "and" stand between two figures of a list. */
function isListed({ at, index }: Spot, last: Counted): boolean {
  const first = chunkAround(at, last.number)
  if (first < 0) return false
  for (let i = first + 1; i < index; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return false
    if (breaking.has(markerText(chunk))) return false
    // "deaths fell by 30% and inflation by 3%"
    const isNamed = chunk?.kind === 'np' && chunk.number === null && chunk.areas.length === 0
    if (last.how === 'share-near' && isNamed) return false
  }
  return true
}

/** "40 schools are shut in Kenya; in Uganda, 60": the place stands in front of its figure, behind a mark. */
function placeInFront({ at, number }: Spot): Piece | null {
  const end = lowerAt(at, number.from - 1) === ',' ? number.from - 1 : number.from
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  if (area === undefined) return null
  const prep = lowerAt(at, area.from - 1) === 'the' ? area.from - 2 : area.from - 1
  const isOpened = /^(?:in|across)$/.test(lowerAt(at, prep)) && /^(?:;|,|and|while)$/.test(lowerAt(at, prep - 1))
  return isOpened && isEnd(lowerAt(at, number.to)) ? { at, from: area.from, to: area.to } : null
}

const isEnd = (word: string): boolean => /^(?:[.;,]|and|)$/.test(word)

const placing = new Set(['in', 'from', 'to', 'at', 'through', 'for', 'by', 'on'])

/** A place or an origin beside the number: "268 in Zimbabwe", "Turkey 750,000". */
function isPlaced({ at, number }: Spot): boolean {
  const before = at.areas.some(({ to }) => to === number.from)
  const next = lowerAt(at, number.to)
  // "Peru with 5 and Chile with 4"
  const isLinked =
    next === 'and' && lowerAt(at, number.from - 1) === 'with' && at.areas.some(({ to }) => to === number.from - 1)
  return (
    before ||
    isLinked ||
    placing.has(next) ||
    next === 'more' ||
    next === ',' ||
    next === '.' ||
    next === '' ||
    next === ';'
  )
}

/** "with 7,400 in Chad, 12,000 in Niger": a place right behind a number that a mark or "with" sets off. */
export const isParted = ({ at, number }: Spot): boolean =>
  /^(?:with|:|,|;|and)$/.test(lowerAt(at, number.from - 1)) &&
  lowerAt(at, number.to) === 'in' &&
  (at.areas.some(({ from, form }) => from === number.to + 1 && form === 'name') || at.tags[number.to + 1] === 'NNP')

/** "79,123 staying in camps": what a part of those counted does. */
const isDoing = ({ at, number, before }: Spot): boolean =>
  lowerAt(at, number.from - 1) === 'with' &&
  at.tags[number.to] === 'VING' &&
  /^(?:person|family|household|house)$/.test(before.at(-1)?.unit ?? '')

/** "38 patients are in isolation, and 24 at the hospital in town", "700 are listed as damaged and 200 as lost": the verb is told once. */
function isGapped({ at, number, index }: Spot): boolean {
  const next = at.tags[number.to + 1]
  const isNamed = next === 'DET' || next === 'NNP' || next === 'POSS'
  const isPlacedSo = (/^(?:at|in|on)$/.test(lowerAt(at, number.to)) && isNamed) || lowerAt(at, number.to) === 'as'
  const end = firstIndexIn(
    at.chunks,
    index + 1,
    at.chunks.length,
    (chunk) => chunk.kind === 'punct' && chunk.text !== ',',
  )
  const hasVerb = someIn(
    at.chunks,
    index + 1,
    at.chunks.length,
    (chunk, i) => (end < 0 || i < end) && chunk.kind === 'verb' && chunk.form === 'finite',
  )
  return isPlacedSo && !hasVerb && /^(?:,|and)$/.test(lowerAt(at, number.from - 1))
}

/** "3,090 patients were admitted, including 901 from Lima", "166 died, including 91 in earthquakes", "of them 901 in Lima": a part with its place, whatever stands between. */
const isPartOf = ({ at, number }: Spot): boolean =>
  /^(?:in|from|at)$/.test(lowerAt(at, number.to)) &&
  (at.areas.some(({ from }) => from === number.to + 1) ||
    at.tags[number.to + 1] === 'NNP' ||
    disasterWords.has(lowerAt(at, number.to + 1))) &&
  (lowerAt(at, number.from - 1) === 'including' || isOfThem(at.tokens, number.from - 2))

/** "Seven people died in the fires and four more while fleeing" */
const isMoreOf = ({ at, number }: Spot): boolean =>
  lowerAt(at, number.to) === 'more' &&
  /^(?:and|,)$/.test(lowerAt(at, number.from - 1)) &&
  /^(?:while|when|as|in|at|on|during|after|[.,;])$/.test(lowerAt(at, number.to + 1))

/** "15 deaths were reported from Lima, five from Cusco", "in Peru and another 17 in Chile": the same preposition, each with its place. */
const isOfSamePlacing = ({ at, np, number, before }: Spot): boolean => {
  const last = before.at(-1)?.number
  const prep = lowerAt(at, number.to)
  const joint = np.from - 1
  return (
    last !== undefined &&
    /^(?:in|from|at)$/.test(prep) &&
    /^(?:and|,)$/.test(lowerAt(at, joint)) &&
    /^\p{Lu}/u.test(at.tokens[number.to + 1]?.text ?? '') &&
    at.tokens
      .slice(last.to, joint)
      .some(({ lower }, i) => lower === prep && /^\p{Lu}/u.test(at.tokens[last.to + i + 1]?.text ?? '')) &&
    at.tokens.slice(last.to, joint).every(({ text }) => !/^[;:.,]$/.test(text))
  )
}

/** "315 houses were damaged, 62 totally and 253 partially", "98 people were killed (58 confirmed)": how far or how surely, of a part. */
const isInManner = ({ at, number }: Spot): boolean =>
  /^(?:confirmed|unconfirmed|verified|unverified|totally|fully|wholly|completely|partially|partly|severely|badly|heavily|slightly|lightly|moderately|seriously|critically)$/.test(
    lowerAt(at, number.to),
  ) && /^(?:[,.;)–—-]|and|)$/.test(lowerAt(at, number.to + 1))

const comparing = new Set(['against', 'versus', 'vs', 'compared with', 'compared to', 'up from', 'down from'])

/** "and the remaining 56 through an agency". */
const isRest = ({ at, np }: Spot): boolean =>
  lowerAt(at, np.from) === 'the' && (lowerAt(at, np.from + 1) === 'remaining' || lowerAt(at, np.from + 1) === 'other')

/** "900 people, against 700 a week earlier". */
function isCompared({ at, index, before }: Spot): boolean {
  const text = markerText(at.chunks[index - 1])
  // "rose to 1,900 from 1,200": right behind the figure that it rose to
  const isBase = text === 'from' && before.at(-1)?.number.to === at.chunks[index - 1]?.from
  // "died in Lasa, up from 71"
  const isRise = text === 'from' && /^(?:up|down)$/.test(lowerAt(at, (at.chunks[index - 1]?.from ?? 0) - 1))
  if (isRise) return true
  return isBase || comparing.has(text)
}

/** "in Lower Munta": a name that no gazetteer has. */
function nameIn(at: Spot['at'], from: number): Piece | null {
  let to = from
  while (from >= 0 && at.tags[to] === 'NNP') to++
  return to > from ? { at, from, to } : null
}

/** "446 lives in Peru, 259 in Chile": the second are not in Peru. */
function placeOwned(spot: Spot, { subject, place }: Counted): Pick<Counted, 'subject' | 'place'> | null {
  const { at, number } = spot
  const isInside = /^(?:in|from|at)$/.test(lowerAt(at, number.to))
  const area = isInside ? at.areas.find(({ from }) => from === number.to + 1) : undefined
  const own = area === undefined ? nameIn(at, isInside ? number.to + 1 : -1) : { at, from: area.from, to: area.to }
  // "40 were hurt, of whom 12 in Peru"; those that come from a place are counted elsewhere
  const isThere = isPartOf(spot) && lowerAt(at, number.to) !== 'from'
  if (own !== null && (place !== undefined || isThere)) return { subject, place: own }
  const other = subject.at.areas.find(({ from, to }) => from > subject.from && to <= subject.to)
  if (own === null || other === undefined || subject.at.tags[other.from - 1] !== 'PREP') return null
  return { subject: { ...subject, to: other.from - 1 }, place: own }
}

const finding = /^(?:find|detect|discover|see|record|note|confirm|identify)$/

/** "looked into 900 farms and found rats in 14", "detected it at 9": the same verb's subject found something in as many of them. */
function isFoundIn({ at, number, clause, before }: Spot): boolean {
  const last = before.at(-1)
  if (last === undefined || clause === null || clause.verb.passive || !finding.test(clause.verb.lemma)) return false
  if (!/^(?:in|at|on)$/.test(lowerAt(at, number.from - 1)) || last.unit === 'person' || last.unit === 'case')
    return false
  const isObject = clause.arguments.some(({ prep }) => prep === null)
  return last.number.to < clause.verb.from && isObject && isEnd(lowerAt(at, number.to))
}

/** "killed 598 in Peru, 268 in Chile and 59 in Bolivia": the list goes on, its noun left out. */
export function ofGap(spot: Spot): Counted | null {
  const [latest, counted] = [spot.before.at(-1), lastCounted(spot.before)]
  const last = latest?.unit === 'percent' || latest?.unit === 'share' ? latest : (counted ?? latest)
  if (last === undefined || !isBare(spot)) return null
  const front = placeInFront(spot)
  if (
    front === null &&
    !isCompared(spot) &&
    !isRest(spot) &&
    !isParted(spot) &&
    !isDoing(spot) &&
    !isGapped(spot) &&
    !isItem(spot) &&
    !isPartOf(spot) &&
    !isInManner(spot) &&
    !isMoreOf(spot) &&
    !isOfSamePlacing(spot) &&
    !isFoundIn(spot) &&
    endOfDoses(spot) < 0 &&
    !(isPlaced(spot) && isListed(spot, last))
  )
    return null
  const unit = spot.number.unit
  const isRatio = last.unit === 'percent' || last.unit === 'share'
  if (isRatio !== (unit !== null)) return null
  const place = front === null ? placeOwned(spot, last) : { place: front }
  return { ...last, ...place, number: spot.number, unit: unit ?? last.unit, how: 'tally-near' }
}

/** "Peru 206 (31), Chile 138": a list of places goes on with what the paragraph counts. */
export function ofPlace(spot: Spot): Counted | null {
  const { at, number } = spot
  if (!isBare(spot) || at.clauses.some(({ verb: { form } }) => form === 'finite')) return null
  const area = at.areas.find(({ to, form }) => to === number.from && form === 'name')
  const meant = area === undefined ? null : antecedentOf(spot)
  if (meant === null || area === undefined) return null
  const noun = { at, from: area.from, to: area.to }
  return { number, subject: meant.subject, noun, unit: meant.unit, how: 'carried' }
}
