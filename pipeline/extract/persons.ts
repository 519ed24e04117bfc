import { honorifics } from '../lexicon/honorifics.ts'
import { findOffice } from '../lexicon/offices.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { donorTypeIn } from './named-in.ts'
import type { Piece } from './piece.ts'
import { wordTest } from './word-test.ts'

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

const isName = (at: AnalyzedSentence, i: number): boolean =>
  honorifics.has(at.tokens[i]?.lower ?? '') ||
  (at.tags[i] === 'NNP' && !at.areas.some(({ from, to }) => i >= from && i < to))

/** Nothing but capitalised words, two at least. */
function isWholeName({ at, from, to }: Piece): boolean {
  let end = from
  while (end < to && isName(at, end)) end++
  return end === to && to - from >= 2
}

/** "the minister", "Doctor Ana Ruiz", "nurses" */
function hasOfficeOrTrade({ at, from, to }: Piece): boolean {
  for (let i = from; i < to; i++) {
    const word = at.tokens[i]?.word
    if ((word != null && isTeamNoun(word)) || findOffice(at.tokens, i) !== null) return true
  }
  return false
}

/** A phrase that names a person or a team; not one of things, bodies or peoples. */
export const isSomeone = (piece: Piece): boolean =>
  hasOfficeOrTrade(piece) || (isWholeName(piece) && donorTypeIn(piece) === null)
