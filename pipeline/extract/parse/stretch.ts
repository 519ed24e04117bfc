import { isAnd } from './aside.ts'
import type { Chunk } from './chunk.ts'
import { isComma, isConnector, memberAt, type Nominal, nominalOver, startOfName } from './nominal.ts'
import { overDoer } from './over-doer.ts'

const isAdverb = (chunk: Chunk | undefined): boolean => chunk?.kind === 'adv'

/** Index of the chunk before `at` that is no adverb. */
export function beforeAdverbs(chunks: readonly Chunk[], at: number): number {
  let i = at - 1
  while (i >= 0 && isAdverb(chunks[i])) i--
  return i
}

/** ", and for 2022 as a whole the bank expects": the chunk before the time that opens the clause of the phrase at `first`. */
export function beforeTime(chunks: readonly Chunk[], first: number): number {
  const date = beforeAdverbs(chunks, first)
  if (chunks[date]?.kind !== 'date') return first - 1
  return chunks[date - 1]?.kind === 'prep' ? date - 2 : date - 1
}

/** How far from a conjunction what opens its clause may reach. */
const longestOpening = 8

/** "gave tents and then Peru", "but last week Peru", "and, in the end, Peru": behind an adverb, a time or a phrase right behind the conjunction no list goes on. */
export function isBehindAdverbial(chunks: readonly Chunk[], first: number): boolean {
  let i = first - 1
  // "and on Friday tents from Peru": the phrase is not the one that opens the clause.
  if (chunks[i]?.kind === 'prep') return false
  while (i > first - longestOpening && (isComma(chunks[i]) || /^(?:adv|date|prep|np)$/.test(chunks[i]?.kind ?? ''))) i--
  const opening = isComma(chunks[i + 1]) ? chunks[i + 2] : chunks[i + 1]
  return chunks[i]?.kind === 'conj' && i < first - 1 && /^(?:adv|date|prep)$/.test(opening?.kind ?? '')
}

/** "…, and then a plane from Peru brought", "…, but 20 tents given by Peru arrived": the first noun of the chain that ends in the name at `last`. */
export function headBehindAdverbial(chunks: readonly Chunk[], last: number): Nominal | null {
  const done = memberAt(chunks, last)
  const over = done === null ? null : overDoer(chunks, { members: [done], first: last, end: done.end })
  let first = over?.first ?? last
  while (chunks[first - 1]?.kind === 'prep' && !isConnector(chunks[first - 1]) && chunks[first - 2]?.kind === 'np')
    first = startOfName(chunks, first - 2)
  const isOpen = isBehindAdverbial(chunks, first) || (first === over?.first && chunks[first - 1]?.kind === 'conj')
  const head = first < last && isOpen ? memberAt(chunks, first) : null
  return head === null ? null : { members: [head], first, end: done?.end ?? last + 1 }
}

const opensAdverbial = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.kind === 'prep' ||
  chunk.kind === 'date' ||
  chunk.kind === 'verb' ||
  chunk.kind === 'sub' ||
  chunk.kind === 'punct'

/** "five months on, X went": what ends in a preposition before its comma is an adverbial. */
function endsAdverbial(chunks: readonly Chunk[], start: number, at: number): boolean {
  let end = start
  while (end < at && !isComma(chunks[end])) end++
  return end < at && chunks[end - 1]?.kind === 'prep'
}

function isDateOfNoun(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i]
  return chunk?.kind === 'date' && chunk.date.basis !== 'computed' && chunks[i + 1]?.kind === 'np'
}

const dating = new Set(['in', 'on', 'by', 'during', 'since', 'for'])

/** "In August food prices", without a comma between. */
function isDatedAhead(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i]
  return (
    chunk?.kind === 'prep' && dating.has(chunk.text) && chunks[i + 1]?.kind === 'date' && chunks[i + 2]?.kind === 'np'
  )
}

/** "On Monday the ambassador in Lima, Ana Ruiz, gave": a name behind what it is, where the phrase in front has no comma. */
function apposedAfterPhrase(chunks: readonly Chunk[], start: number, at: number): Nominal | null {
  const name = chunks[at - 2]
  if (!isComma(chunks[at - 1]) || name?.kind !== 'np' || !name.isName || !isComma(chunks[at - 3])) return null
  let first = at - 4
  while (first - 2 > start && chunks[first]?.kind === 'np' && chunks[first - 1]?.kind === 'prep') {
    const before = chunks[first - 2]
    if (before?.kind !== 'np' || isConnector(chunks[first - 1])) break
    first -= 2
  }
  const [before, office] = [chunks[first - 1], chunks[first]]
  const isOffice = office?.kind === 'np' && office.number === null && !office.isPronoun
  const isBehindPhrase = first > start && (before?.kind === 'np' || before?.kind === 'date')
  return isOffice && isBehindPhrase ? nominalOver(chunks, first, at - 1) : null
}

/** "In Peru, Chile and Cuba, output fell": the comma that closes a list of names behind a preposition; the first comma where no list goes on behind it. */
function endOfFrontedList(chunks: readonly Chunk[], opening: number, comma: number, at: number): number {
  const first = chunks[comma - 1]
  const isName = (i: number): boolean => {
    const np = chunks[i]
    return np?.kind === 'np' && (np.isOtherPlaces || (np.isName && np.number === null))
  }
  if (chunks[opening]?.kind !== 'prep' || first?.kind !== 'np' || !isName(comma - 1)) return comma
  let i = comma
  for (let isLast = false; ; ) {
    let next = isComma(chunks[i]) ? i + 1 : i
    if (isConnector(chunks[next])) {
      isLast = true
      next++
    }
    const member = next > i && isName(next) ? memberAt(chunks, next) : null
    if (member === null) return comma
    i = member.end
    if (isLast)
      return isComma(chunks[i]) && i + 1 < at && chunks[i + 1]?.kind === 'np' && !isComma(chunks[at - 1]) ? i : comma
  }
}

/** "After a talk with the minister, my friend Grace, last May, we came", "With its sister house, Oxfam, it gave": behind a phrase in front a pronoun ends no list of names. */
function lonePronoun(chunks: readonly Chunk[], start: number, opening: number, end: number): Nominal | null {
  const last = chunks[end - 1]
  const isAlone = last?.kind === 'np' && last.isPronoun && last.to === last.from + 1 && isComma(chunks[end - 2])
  // "As for the rice, 20 tons of it, that was paid for": the same once more
  const before = chunks[end - 3]
  if (before?.kind === 'np' && before.isPronoun) return null
  return isAlone && opening > start && end - 1 > opening ? nominalOver(chunks, end - 1, end) : null
}

/** The stretch before the verb, cut at commas; the first piece that opens with a noun phrase is the subject. */
export function subjectInStretch(chunks: readonly Chunk[], start: number, at: number): Nominal | null {
  const apposed = apposedAfterPhrase(chunks, start, at)
  if (apposed !== null) return apposed
  let first = start
  while (first < at) {
    let opening = first
    while (
      opening < at &&
      (isAdverb(chunks[opening]) || isConnector(chunks[opening]) || chunks[opening]?.kind === 'conj')
    )
      opening++
    // "February arrivals fell": the date belongs to the noun behind it; "In August prices rose": the subject follows it.
    if (isDateOfNoun(chunks, opening) && opening + 2 <= at) opening++
    else if (isDatedAhead(chunks, opening) && opening + 3 <= at) opening += 2
    if (!opensAdverbial(chunks[opening]) && !endsAdverbial(chunks, opening, at)) {
      const end = isComma(chunks[at - 1]) ? at - 1 : at
      return lonePronoun(chunks, start, opening, end) ?? nominalOver(chunks, opening, end)
    }
    while (first < at && !isComma(chunks[first])) first++
    if (first < at) first = endOfFrontedList(chunks, opening, first, at)
    first++
  }
  return subjectAfterPhrase(chunks, start, at)
}

/** "In Lima 20 engineers are building", "Two days later 20 tents from Peru arrived": the phrase in front is not cut off by a comma; "Behind it tons of tents, beds and food were unloaded". */
function subjectAfterPhrase(chunks: readonly Chunk[], start: number, at: number): Nominal | null {
  const endsInList = isAnd(chunks[at - 2])
  for (let i = at - 1; i > start; i--) {
    if (isComma(chunks[i]) && !endsInList) return null
    const [before, opening] = [chunks[i - 1], chunks[i]]
    if ((before?.kind === 'np' || before?.kind === 'date') && opening?.kind === 'np') return nominalOver(chunks, i, at)
  }
  return null
}

/** After the objects of the verb before, a new subject begins behind the last "and" or comma. */
export function startAfterObjects(chunks: readonly Chunk[], start: number, at: number): number {
  for (let i = at - 1; i > start; i--) {
    const chunk = chunks[i]
    const opens = isComma(chunk) || chunk?.kind === 'conj'
    if (opens && chunks[i + 1]?.kind === 'np') return i + 1
  }
  return start
}

/** The list before a verb up to its last member, if it has more than two and hangs on no preposition. */
export function wholeBefore(chunks: readonly Chunk[], near: Nominal, end: number): Nominal | null {
  if (chunks[near.first - 1]?.kind === 'prep') return null
  // "In Lima 40 tents, 20 beds and 3 lamps arrived"
  const isCounted = near.end < end && near.members.every(({ np }) => np.number !== null)
  const whole = isCounted ? nominalOver(chunks, near.first, end) : near
  return whole !== null && whole.members.length > 2 ? whole : null
}
