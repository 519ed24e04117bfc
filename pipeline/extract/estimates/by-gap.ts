import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { type Chunk, markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { asNominal } from './by-object.ts'
import { isPlace } from './is-place.ts'
import type { Measure } from './measure.ts'
import { phraseAt } from './phrases.ts'
import type { Spot } from './spot.ts'

const isBe = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && chunk.lemma === 'be'

/** "the 3 billion that Peru lost", "the 3 billion Peru lost": the clause whose object the figure is, though it stands in front. */
function clauseBehind({ at: { chunks, clauses }, index }: Spot): Clause | null {
  const next = chunks[index + 1]
  // "Three billion: that, the bank has worked out, is what Peru lost"
  const equated =
    index === 0 && markerText(next) === ':'
      ? firstIndexIn(chunks, 0, 14, (chunk, i) => markerText(chunk) === 'what' && isBe(chunks[i - 1]))
      : -1
  const isThat = next?.kind === 'wh' && /^(?:that|which|what)$/.test(markerText(next))
  const first = isThat ? index + 2 : equated >= 0 ? equated + 1 : index + 1
  const found = clauses.findIndex(({ subject, verb }) => verb.form === 'finite' && subject?.first === first)
  const [own, inner] = found < 0 ? [] : clauses.slice(found, found + 2)
  // "what Peru stands to lose"
  return inner?.verb.form === 'infinitive' && inner.at === (own?.at ?? 0) + 1 ? inner : (own ?? null)
}

/** "the 3 billion that the storm cost Peru": read as if it stood where the verb leaves a gap. */
export function asGap(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, number } = spot
  const isSum = number.kind === 'money' && number.to === spot.np.to
  // "It is 3 billion that Peru stands to lose"
  const isCleft =
    clause?.verb.lemma === 'be' && lowerAt(at, clause.verb.from - 1) === 'it' && clause.at === spot.index - 1
  const own = (clause === null || isCleft) && isSum ? clauseBehind(spot) : null
  if (own === null) return null
  const object = at.chunks[own.at + 1]
  const index = object?.kind === 'np' && object.number === null ? own.at + 2 : own.at + 1
  const next = at.chunks[index]
  if (next?.kind === 'np' && next.number !== null) return null
  const measure = asNominal({ ...spot, clause: own, index, isGap: true }, before)
  const place = index > own.at + 1 ? phraseAt(at, own.at + 1) : null
  return measure === null || place === null || !isPlace(place) ? measure : { ...measure, placePiece: place }
}
