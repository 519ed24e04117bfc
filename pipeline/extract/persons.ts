import { findOffice, type VisitorRank } from '../lexicon/offices.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { donorTypeIn } from './named-in.ts'
import type { Piece } from './piece.ts'
import { wordTest } from './word-test.ts'

/** Who travels or speaks: a person with an office, or a team. */
interface Person {
  /** The name where there is one, else the whole phrase. */
  readonly name: Piece
  readonly title: Piece | null
  readonly rank: VisitorRank
}

const teamNouns = new Set([
  'team',
  'teams',
  'delegation',
  'delegations',
  'mission',
  'expert',
  'experts',
  'doctor',
  'doctors',
  'medic',
  'medics',
  'nurse',
  'nurses',
  'specialist',
  'specialists',
])
const isTeamNoun = wordTest((lower) => teamNouns.has(lower))
const honorifics = new Set(['mr', 'mrs', 'ms', 'dr', 'u', 'daw'])

const isName = (at: AnalyzedSentence, i: number): boolean =>
  at.tags[i] === 'NNP' && !at.areas.some(({ from, to }) => i >= from && i < to)

/** The run of capitalised words at `from`, or null. */
function nameAt(at: AnalyzedSentence, from: number, to: number): Piece | null {
  let end = from
  while (
    end < to &&
    (isName(at, end) || honorifics.has(at.tokens[end]?.lower ?? '') || (end > from && isHyphen(at, end)))
  )
    end++
  return end > from ? { at, from, to: end } : null
}

const isHyphen = (at: AnalyzedSentence, i: number): boolean => at.tokens[i]?.text === '-' || at.tokens[i]?.text === '.'

/** "X, Chilean ambassador": the name that opens a phrase before its comma. */
function openingName(piece: Piece): Piece | null {
  const name = nameAt(piece.at, piece.from, piece.to)
  return name !== null && piece.at.tokens[name.to]?.text === ',' ? name : null
}

function withOffice(piece: Piece): Person | null {
  const { at, from, to } = piece
  for (let i = from; i < to; i++) {
    const office = findOffice(at.tokens, i)
    if (office === null) continue
    const end = i + office.length
    if (office.rank === 'expert_team') return { name: piece, title: null, rank: office.rank }
    const after = nameAt(at, at.tokens[end]?.text === ',' ? end + 1 : end, to)
    return { name: after ?? openingName(piece) ?? piece, title: { at, from: i, to: end }, rank: office.rank }
  }
  return null
}

function namesTeam({ at, from, to }: Piece): boolean {
  for (let i = from; i < to; i++) {
    const word = at.tokens[i]?.word
    if (word != null && isTeamNoun(word)) return true
  }
  return false
}

/** The person or team that a phrase names; null for things, bodies and peoples. */
export function personOf(piece: Piece): Person | null {
  const office = withOffice(piece)
  if (office !== null) return office
  if (namesTeam(piece)) return { name: piece, title: null, rank: 'expert_team' }
  const name = nameAt(piece.at, piece.from, piece.to)
  if (name === null || name.to - name.from < 2 || name.to !== piece.to || name.from !== piece.from) return null
  return donorTypeIn(piece) === null ? { name, title: null, rank: 'other' } : null
}
