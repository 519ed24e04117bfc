import { caseNouns, deathNouns, recoveryNouns, unconfirmedWords } from '../../lexicon/diseases.ts'
import { newWords } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { kindsOfCase } from '../estimates/scenario-nouns.ts'
import type { Piece } from '../piece.ts'
import { wordTest } from '../word-test.ts'

/** `other`: counted like cases, but left to the tallies (suspected cases, contacts, people in hospital). */
export type CountKind = 'case' | 'deaths' | 'recovered' | 'other'

/** What is counted. */
export interface CountHead {
  readonly kind: CountKind
  readonly measure: 'confirmed' | 'imported' | 'deaths' | 'recovered' | null
  readonly piece: Piece
  /** An increase ("rose by 6", "61 new cases"), not a total. */
  readonly isNew: boolean
  /** Told only to compare with: "up from 210", "against 70 in 2011". */
  readonly isCompared?: boolean
  /** Told by a verb of one place ("Spain mourns 40"): lists that follow go on with what was counted before. */
  readonly isPassing?: boolean
  /** The rule that read it. */
  readonly how: string
}

export const rule = 'case-count'
export const nearRule = 'case-count-near'

const newOnes = new Set([...newWords, 'newly', 'another', 'extra', 'daily'])
const confirmedWords = new Set(['confirmed', 'laboratory-confirmed'])

export const isCountNoun = (lower: string): boolean =>
  caseNouns.has(lower) || deathNouns.has(lower) || recoveryNouns.has(lower)

/** The same of a word, asked once a spelling. */
export const isCountWord = wordTest(isCountNoun)

const measureOf = (kind: CountKind): CountHead['measure'] => (kind === 'deaths' || kind === 'recovered' ? kind : null)

/** A head of `kind`, read from a piece. */
export function headOf(kind: CountKind, piece: Piece, isNew: boolean, how = rule): CountHead {
  return { kind, measure: measureOf(kind), piece, isNew, how }
}

/** "the severe case", and not "severe case numbers", "its first case of cholera" */
function isScenario({ tokens }: AnalyzedSentence, i: number): boolean {
  const [kind, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? '']
  if (!kindsOfCase.has(kind) || /^(?:numbers?|totals?|counts?|tally|load)$/.test(next)) return false
  const isOfPatient = /^(?:its|their|'s)$/.test(tokens[i - 2]?.lower ?? '') || /^(?:of|in|was|since|on)$/.test(next)
  return !(/^(?:first|second|third)$/.test(kind) && isOfPatient)
}

/** "has drawn up three cases": of what may come. */
const isDrawnUp = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'cases' && tokens[i - 2]?.lower === 'up' && /^dr[ae]w/.test(tokens[i - 3]?.lower ?? '')

/** "has more cases (40) than": held against another place, and not new. */
const isMoreThan = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'more' &&
  isCountNoun(tokens[i + 1]?.lower ?? '') &&
  tokens.slice(i + 2, i + 8).some(({ lower }) => lower === 'than')

/** What the words of a stretch say is counted: "newly confirmed cases", "imported infections", "deaths". */
export function headIn(at: AnalyzedSentence, from: number, to: number, how = rule): CountHead | null {
  let [kind, isNew, isOther, measure]: [CountKind | null, boolean, boolean, CountHead['measure']] = [
    null,
    false,
    false,
    null,
  ]
  for (let i = from; i < to; i++) {
    const lower = at.tokens[i]?.lower ?? ''
    if (unconfirmedWords.has(lower)) isOther = true
    if (newOnes.has(lower) && !isMoreThan(at, i)) isNew = true
    if (lower === 'fatal' && isCountNoun(at.tokens[i + 1]?.lower ?? '')) kind = 'deaths'
    if (deathNouns.has(lower)) kind = 'deaths'
    else if (recoveryNouns.has(lower)) kind ??= 'recovered'
    else if ((lower === 'case' && isScenario(at, i)) || isDrawnUp(at, i)) continue
    else if (caseNouns.has(lower)) kind ??= 'case'
    else if (lower === 'imported') measure = 'imported'
    else if (confirmedWords.has(lower)) measure ??= 'confirmed'
  }
  if (kind === null) return null
  // "confirmed, probable and suspected cases": all there are
  const isOfAll = isOther && measure === 'confirmed'
  if (isOfAll) measure = null
  const head = headOf(isOther && !isOfAll && kind !== 'deaths' ? 'other' : kind, { at, from, to }, isNew, how)
  return head.kind === 'case' ? { ...head, measure } : head
}
