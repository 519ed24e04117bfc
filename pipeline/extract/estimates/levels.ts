import type { AnalyzedSentence } from '../analyze.ts'
import type { Piece } from '../piece.ts'
import { type Change, changeOf, isRelative, phraseAfter, type Spot, subjectPiece } from './spot.ts'

const people = new Set(['population', 'people', 'members', 'countries', 'residents'])

/** The noun that a share is of: "half of the world's population". */
function headOfShare(at: AnalyzedSentence, index: number): string {
  const [of, noun] = [at.chunks[index + 1], at.chunks[index + 2]]
  return of?.kind === 'prep' && of.text === 'of' && noun?.kind === 'np' ? (at.tokens[noun.head]?.lower ?? '') : ''
}

/** "provides 58% of the country's GDP", "imports 70% of its drugs", "hosts half of the factories". */
export function asShare(spot: Spot): Change | null {
  const { at, number, np, index, clause } = spot
  if (!isRelative(number.unit)) return null
  if (people.has(headOfShare(at, index))) return null
  const own = number.to < np.to ? { at, from: number.to, to: np.to } : phraseAfter(at, index + 1, ['of'])
  // "nearly 70% of its drugs" in a title: no verb says it.
  if (clause === null)
    return own === null ? null : changeOf(spot, 'level', own, { at, from: number.from, to: number.to })
  const { main } = clause.verb
  const isShareOfWhole =
    own !== null &&
    ['provide', 'account', 'make', 'represent', 'constitute', 'contribute', 'comprise', 'amount'].includes(
      clause.verb.lemma,
    )
  const indicator = isShareOfWhole ? subjectPiece(at, clause) : (own ?? subjectPiece(at, clause))
  return changeOf(spot, 'level', indicator, { at, from: main, to: main + 1 })
}

const spanUnits = new Set(['month', 'day', 'week', 'year'])
const lasting = new Set(['last', 'suffice', 'endure'])

/** "may last five weeks, and elsewhere only 12 days". */
export function asDuration(spot: Spot): Change | null {
  const { at, number, index } = spot
  if (number.unit === null || !spanUnits.has(number.unit)) return null
  const clause = at.clauses.findLast(({ at: place, verb }) => place < index && lasting.has(verb.lemma))
  if (clause === undefined) return null
  const anchor = { at, from: clause.verb.main, to: clause.verb.main + 1 }
  const gapped = index - clause.at > 3 ? nounBefore(at, index) : null
  return { ...changeOf({ ...spot, clause }, 'level', gapped ?? subjectPiece(at, clause), anchor), isDuration: true }
}

function nounBefore(at: AnalyzedSentence, index: number): Piece | null {
  let i = index - 1
  while (i >= 0 && at.chunks[i]?.kind === 'adv') i--
  const chunk = at.chunks[i]
  return chunk?.kind === 'np' && chunk.number === null ? { at, from: chunk.from, to: chunk.to } : null
}
