import { findOffice, type OfficeRank } from '../lexicon/offices.ts'
import { peopleNouns } from '../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Piece } from './piece.ts'

/** Who travels or speaks: a person with an office, or a team. */
export interface Person {
  /** The name where there is one, else the whole phrase. */
  readonly name: Piece
  readonly title: Piece | null
  readonly rank: OfficeRank
}

const teamNouns = new Set(['team', 'teams', 'delegation', 'delegations', 'mission', 'expert', 'experts', 'doctor', 'doctors', 'medic', 'medics', 'nurse', 'nurses', 'specialist', 'specialists'])
const honorifics = new Set(['mr', 'mrs', 'ms', 'dr', 'u', 'daw'])

const isName = (at: AnalyzedSentence, i: number): boolean =>
  at.tags[i] === 'NNP' && !at.areas.some(({ from, to }) => i >= from && i < to)

/** The run of capitalised words at `from`, or null. */
function nameAt(at: AnalyzedSentence, from: number, to: number): Piece | null {
  let end = from
  while (end < to && (isName(at, end) || honorifics.has(at.tokens[end]?.lower ?? '') || (end > from && isHyphen(at, end)))) end++
  return end > from ? { at, from, to: end } : null
}

const isHyphen = (at: AnalyzedSentence, i: number): boolean => at.tokens[i]?.text === '-' || at.tokens[i]?.text === '.'

function withOffice(piece: Piece): Person | null {
  const { at, from, to } = piece
  for (let i = from; i < to; i++) {
    const office = findOffice(at.tokens, i)
    if (office === null) continue
    const end = i + office.length
    const title = { at, from: i, to: end }
    const before = at.tokens[i - 1]?.text === ',' ? nameAt(at, from, i - 1) : null
    const after = nameAt(at, at.tokens[end]?.text === ',' ? end + 1 : end, to)
    return { name: after ?? before ?? piece, title, rank: office.rank }
  }
  return null
}

/** The person or team that a phrase names; null for things and bodies. */
export function personOf(piece: Piece): Person | null {
  const office = withOffice(piece)
  if (office !== null) return office
  const words = piece.at.tokens.slice(piece.from, piece.to).map(({ lower }) => lower)
  if (words.some((word) => teamNouns.has(word))) return { name: piece, title: null, rank: 'expert_team' }
  if (words.some((word) => peopleNouns.has(word))) return { name: piece, title: null, rank: 'other' }
  return null
}
