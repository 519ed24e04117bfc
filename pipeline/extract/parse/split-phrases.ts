import { isPlural } from '../../lexicon/nouns.ts'
import { isCountry } from '../areas.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Token } from '../mention.ts'
import { type Analysis, type Chunk, isFiniteVerb, type NounPhrase } from './chunk.ts'
import { behindCounted, firstOfNames, startOfGoods, verbOver } from './start-of-goods.ts'

const isMark = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'sub' || chunk.kind === 'conj' || (chunk.kind === 'punct' && chunk.text !== ')')

const timing = /^(?:after|before|since)$/

/** "One week after the earthquake Peru has": behind a span of time that a date closes. */
function isAfterSpan({ tokens }: Analysis, chunks: readonly Chunk[], i: number): boolean {
  const span = chunks[i - 1]
  return (
    span?.kind === 'date' &&
    timing.test(tokens[span.to - 1]?.lower ?? '') &&
    isMark(chunks[i - 2]) &&
    isFiniteVerb(chunks[i + 1])
  )
}

/** "After years of war Peru has", "After a visit by the mayor of Lima Chile has": the first phrase of those that prepositions join before the one at `i`. */
function startOfJoined(chunks: readonly Chunk[], i: number): number {
  let first = i
  while (chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'np') first -= 2
  return first
}

/** Whether the phrase at `i` stands behind a preposition that opens a clause and right before its verb, which has no other subject. */
function isFronted(chunks: readonly Chunk[], i: number): boolean {
  const opener = startOfJoined(chunks, i) - 1
  const prep = chunks[opener]
  const isOpening =
    (prep?.kind === 'prep' && prep.text !== 'of') || (prep?.kind === 'sub' && timing.test(prep.text.toLowerCase()))
  if (!isOpening || !isMark(chunks[opener - 1])) return false
  let next = i + 1
  // "To Peru Chile and Bolivia sent"
  if (chunks[next]?.kind === 'conj' && chunks[next + 1]?.kind === 'np') next += 2
  if (chunks[next]?.kind === 'adv') next++
  return isFiniteVerb(chunks[next])
}

const partOfName =
  /^(?:(?:north|south|east|west)(?:ern)?|central|greater|inner|outer|upper|lower|new|latin|saint|team)$/

/** "At the request of the city of Lima Norway sent": a land behind a name that no list of places holds. */
const isBehindTown = (
  tokens: readonly Token[],
  tags: Analysis['tags'],
  land: Analysis['areas'][number] | undefined,
): boolean =>
  land !== undefined &&
  isCountry(land) &&
  tags[land.from - 1] === 'NNP' &&
  !partOfName.test(tokens[land.from - 1]?.lower ?? '')

/** Where the name starts that closes a phrase behind a common noun, another place or a date; -1 where there is none. */
function startOfSubjectName(
  { tokens, tags, areas, dates }: Analysis,
  { from, to }: NounPhrase,
  isPlaceOnly: boolean,
): number {
  const last = areas.findLast((area) => area.form === 'name' && area.from > from && area.to === to)
  let start = last?.from ?? to
  // "After the earthquake Peru sent", but "After Mayor Ruiz spoke"
  if (last === undefined && isPlaceOnly) return -1
  if (last === undefined) while (start > from && tags[start - 1] === 'NNP') start--
  if (start === to || start === from) return -1
  const isPlace = areas.some((area) => area.form === 'name' && area.from >= from && area.to === start)
  const isNoun = tags[start - 1] === 'N' && /^\p{Ll}/u.test(tokens[start - 1]?.text ?? '')
  // "At the end of May Peru sent"
  const isDate = last !== undefined && dates.some((date) => date.to === start)
  return isPlace || isNoun || isDate || isBehindTown(tokens, tags, last) ? start : -1
}

/** "With a loan of 3 million Peru got by": where the name starts that is the subject of what follows; -1 where there is none. */
function startOfSubject(
  { areas }: Analysis,
  { number, to }: NounPhrase,
  before: Chunk | undefined,
  next: Chunk | undefined,
): number {
  if (number === null || before?.kind !== 'prep' || !isFiniteVerb(next)) return -1
  return areas.find((area) => area.form === 'name' && area.from === number.to && area.to === to)?.from ?? -1
}

/** What is lacked as a whole, and never stands before the noun that is the subject in full. */
const lacked = new Set('help aid support assistance relief rain funding intervention reform action credit'.split(' '))

/** "With a longer lockdown exports would fall" */
const supposed = new Set('lockdown shutdown outbreak epidemic pandemic curfew quarantine'.split(' '))

/** "In the bank's forecast exports fall", "In the region exports fell": how it will go, until when, or where. */
const foreseen = new Set(
  'forecast projection scenario outlook view estimate baseline period horizon region bloc'.split(' '),
)

const behindPreposition: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['without', lacked],
  ['with', supposed],
  ['under', supposed],
  ['in', foreseen],
])

/** "In the baseline scenario exports": where the plural starts that is the subject. */
function startBehindForeseen(tokens: readonly Token[], { from, to, head }: NounPhrase): number {
  const last = lastIndexIn(tokens, from, to - 1, ({ lower }) => foreseen.has(lower))
  return last >= 0 && isPlural(tokens[head]?.lower ?? '') ? last + 1 : -1
}

/** "Without outside help real output would shrink": where the subject starts behind what is lacked; -1 where a comma or nothing parts them. */
function startBehindLacked({ tokens }: Analysis, np: NounPhrase, chunks: readonly Chunk[], i: number): number {
  const near = chunks[i - 1]
  const opener = near?.kind === 'prep' && near.text === 'outside' ? chunks[i - 2] : near
  // "exports of Peru would"
  const next = chunks[i + 1]?.kind === 'prep' && chunks[i + 2]?.kind === 'np' ? i + 3 : i + 1
  if (opener?.kind !== 'prep' || !isFiniteVerb(chunks[next])) return -1
  const ends = behindPreposition.get(opener.text)
  if (ends === undefined) return -1
  if (ends === foreseen) return startBehindForeseen(tokens, np)
  for (let k = np.from; k < np.to - 1; k++) if (ends.has(tokens[k]?.lower ?? '')) return k + 1
  return -1
}

/** "in Lima Norway's premier met", "at the end of May Norway's premier met": where the owner starts behind the place or the month; -1 where there is no such pair. */
function startOfOwner({ tokens, areas, dates }: Analysis, { from, to }: NounPhrase, before: Chunk | undefined): number {
  if (before?.kind !== 'prep') return -1
  const place = areas.find((area) => area.from === from && area.form === 'name')
  const date = dates.find((one) => one.from <= from && one.to > from)
  const start = place?.to ?? date?.to
  const owner = areas.find((area) => area.from === start && area.form === 'name' && area.to < to)
  return owner !== undefined && /^['’]s$/.test(tokens[owner.to]?.lower ?? '') ? owner.from : -1
}

const placeNoun = /^(?:province|region|city|state|district|county|prefecture|island|area|town|republic)s?$/

/** "In Italy cases rose", "In the Maldives hotel bookings fell": where the subject starts behind the place; -1 where there is none. */
function startBehindPlace(
  { tokens, tags, areas }: Analysis,
  np: NounPhrase,
  chunks: readonly Chunk[],
  i: number,
): number {
  const prep = chunks[i - 1]
  if (prep?.kind !== 'prep' || prep.text !== 'in' || !isFronted(chunks, i) || tags[np.head] !== 'N') return -1
  const place = areas.find(({ from, form }) => form === 'name' && from >= np.from && from <= np.from + 1)
  if (place === undefined || place.to > np.head) return -1
  const next = tokens[place.to]
  const isOfPlace = placeNoun.test(next?.lower ?? '') || !/^(?:N|ADJ)$/.test(tags[place.to] ?? '')
  const isWhole = isPlural(tokens[np.head]?.lower ?? '') && /^\p{Ll}/u.test(next?.text ?? '')
  return isWhole && !isOfPlace ? place.to : -1
}

/**
 * Phrases that stand side by side without a comma: "To Peru Chile sent", "In a statement Peru said" (the one in front, then the
 * subject), "sent Peru masks" (whom, then what).
 */
export function splitPhrases(analysis: Analysis, chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i > 0; i--) {
    const np = chunks[i]
    if (np?.kind !== 'np' || np.to - np.from < 2) continue
    const behindLacked = startBehindLacked(analysis, np, chunks, i)
    const owner = Math.max(
      startOfOwner(analysis, np, chunks[i - 1]),
      np.number === null ? startBehindPlace(analysis, np, chunks, i) : -1,
    )
    const cut =
      owner > 0
        ? owner
        : np.number !== null
          ? Math.max(
              startOfSubject(analysis, np, chunks[i - 1], chunks[i + 1]),
              behindCounted(analysis, np, chunks[i - 1]),
            )
          : behindLacked > 0
            ? behindLacked
            : isFronted(chunks, i) || isAfterSpan(analysis, chunks, i)
              ? startOfSubjectName(analysis, np, chunks[i - 1]?.kind !== 'prep' || startOfJoined(chunks, i) < i)
              : startOfGoods(analysis, np, verbOver(chunks, firstOfNames(chunks, i)), chunks[i + 1])
    if (cut < 0) continue
    const part = (from: number, to: number): NounPhrase => ({
      kind: 'np',
      from,
      to,
      head: to === np.to ? np.head : to - 1,
      number: np.number !== null && from <= np.number.from ? np.number : null,
      areas: np.areas.filter((area) => area.from >= from && area.to <= to),
      isSingledOut: np.isSingledOut,
      isOtherPlaces: np.isOtherPlaces,
      isPronoun: np.isPronoun,
      isName: analysis.tags[to === np.to ? np.head : to - 1] === 'NNP',
    })
    chunks.splice(i, 1, part(np.from, cut), part(cut, np.to))
  }
}
