import { countryOf } from '../lexicon/areas/index.ts'
import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { AreaMention } from './areas.ts'
import type { Chunk } from './parse/chunk.ts'
import { isComma } from './parse/nominal.ts'

const seated = /^(?:base|headquarter|headquartered|locate|seat|domicile)$/
const seats = /^(?:seat|headquarters|home|base|offices?)$/

const closes = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'verb' || (chunk.kind === 'punct' && /^[,;:.)]$/.test(chunk.text))

const isPrep = (chunk: Chunk | undefined, texts: RegExp): boolean => chunk?.kind === 'prep' && texts.test(chunk.text)

/** "Turin", "Callao, Peru": the place that a chunk names, or the larger one behind its comma. */
function placeAt({ chunks }: AnalyzedSentence, i: number): AreaMention | null {
  const np = chunks[i]
  if (np?.kind !== 'np' || np.number !== null) return null
  const whole = isComma(chunks[i + 1]) ? chunks[i + 2] : undefined
  const area =
    np.areas[0] ??
    (np.isName && whole?.kind === 'np' && whole.areas[0]?.from === whole.from ? whole.areas[0] : undefined)
  return area === undefined || countryOf(area.areaId) === null ? null : area
}

/** ", based in Turin", ", which has its seat in Turin", ", whose offices are in Turin": the chunk of the "in"; -1 where no such thing is said. */
function seatBehind(at: AnalyzedSentence, comma: number): number {
  const { chunks, tokens } = at
  const wh = chunks[comma + 1]
  const isWhich = wh?.kind === 'wh' && /^(?:which|that|who)$/.test(wh.text)
  const first = isWhich ? comma + 2 : comma + 1
  const isSeat = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === 'np' && chunk.areas.length === 0 && seats.test(tokens[chunk.head]?.lower ?? '')
  const [verb, next] = [chunks[first], chunks[first + 1]]
  if (verb?.kind === 'verb' && seated.test(verb.lemma) && (isWhich || !verb.passive || verb.form === 'participle'))
    return first + 1
  if (isWhich && verb?.kind === 'verb' && verb.lemma === 'have' && isSeat(next)) return first + 2
  const copula = chunks[comma + 3]
  const isWhose = wh?.kind === 'wh' && wh.text === 'whose' && isSeat(verb)
  return isWhose && copula?.kind === 'verb' && copula.lemma === 'be' ? comma + 4 : -1
}

/** ", a maker of tents from Turin,", ", a charity in Turin,": the chunk of the last preposition; -1 where there is none. */
function homeOfApposed(at: AnalyzedSentence, comma: number): number {
  const { chunks, tokens, tags } = at
  const np = chunks[comma + 1]
  if (np?.kind !== 'np' || np.areas.length > 0 || tags[np.head] !== 'N') return -1
  if (!/^(?:an?|the|one)$/.test(tokens[np.from]?.lower ?? '')) return -1
  let i = comma + 2
  while (isPrep(chunks[i], /^(?:of|for)$/) && chunks[i + 1]?.kind === 'np') i += 2
  return isPrep(chunks[i], i === comma + 2 ? /^(?:in|from)$/ : /^from$/) && closes(chunks[i + 2]) ? i : -1
}

/** "the union of Callao, in Peru,": behind a name the larger place. */
const isWithinLarger = ({ chunks, tags }: AnalyzedSentence, comma: number): boolean => {
  const name = chunks[comma - 1]
  const isPlaced =
    isPrep(chunks[comma - 2], /^(?:of|in|from|at|near)$/) && name?.kind === 'np' && tags[name.head] === 'NNP'
  return isPlaced && isPrep(chunks[comma + 1], /^in$/) && closes(chunks[comma + 3])
}

/** Where the one whose phrase ends before chunk `end` is at home, as the words right behind say. */
export function homeBehind(at: AnalyzedSentence, end: number): AreaMention | null {
  const { chunks } = at
  const mark = chunks[end]
  if (mark?.kind !== 'punct') return null
  if (mark.text === '(') {
    const [place, close] = [chunks[end + 1], chunks[end + 2]]
    const isAlone = place?.kind === 'np' && place.areas[0]?.from === place.from && place.areas[0].to === place.to
    return isAlone && close?.kind === 'punct' && close.text === ')' ? placeAt(at, end + 1) : null
  }
  if (mark.text !== ',') return null
  const seat = seatBehind(at, end)
  const prep = seat >= 0 ? seat : isWithinLarger(at, end) ? end + 1 : homeOfApposed(at, end)
  return isPrep(chunks[prep], /^(?:in|at|near|outside|from|out of)$/) ? placeAt(at, prep + 1) : null
}

/** "Sigma, based in Turin,", "Sigma (Italy)": of the country that stands behind the name. */
export function withHomeBehind(actor: Actor, end: number): Actor {
  if (actor.iso3 !== null || actor.areas.length > 0) return actor
  const { at } = actor.piece
  const area = homeBehind(at, end)
  const iso3 = area === null ? null : countryOf(area.areaId)
  return area === null || iso3 === null ? actor : { ...actor, iso3, iso3Piece: { at, from: area.from, to: area.to } }
}
