import { isPlural } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { headcountNouns } from '../../lexicon/tally-words.ts'
import { isBaseForm, verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import { endOfDoses } from './doses-each.ts'

/** What a figure counts. */
export interface Counted {
  readonly number: NumberMention
  /** With what hangs on it. */
  readonly subject: Piece
  readonly noun: Piece
  readonly unit: string
  /** Where they are, if the subject, told elsewhere, does not say it. */
  readonly place?: Piece
  /** Name of the rule that read it. */
  readonly how: string
}

/** What is counted where later figures leave it out. */
export interface CountedNoun {
  readonly subject: Piece
  readonly unit: string
  /** The two that figures side by side counted last: "40 dead and 12 injured". */
  readonly pair?: readonly [CountedNoun, CountedNoun]
}

/** Persons that the text counted, and the sentence that did so last. */
export interface Crowd extends CountedNoun {
  readonly sentence: number
}

/** A figure of a sentence with the phrase that holds it. */
export interface Spot {
  readonly at: AnalyzedSentence
  readonly discourse: Discourse
  readonly number: NumberMention
  readonly np: NounPhrase
  /** Index of its chunk. */
  readonly index: number
  /** Last verb before it, as far as it reaches. */
  readonly clause: Clause | null
  /** Figures counted before in the sentence. */
  readonly before: readonly Counted[]
  /** Persons counted before, in a last attempt to tell what a bare figure counts; else null. */
  readonly crowd: Crowd | null
}

export type Reader = (spot: Spot) => Counted | null

/** The verbs that a word may be a form of. */
export const lemmasOf = (at: AnalyzedSentence, i: number): readonly string[] =>
  (verbForms.get(lowerAt(at, i)) ?? []).map(({ lemma }) => lemma)

const around = new Set([
  'another',
  'further',
  'an',
  'the',
  'remaining',
  'more',
  'other',
  'others',
  'a',
  'all',
  'some',
  'additional',
  'just',
  'only',
  'of',
  'still',
  'mere',
])

/** "1,300 more turn up", "4.8 million live in Kenya": the last word of the phrase is the verb of its number; its token, or -1. */
export function verbInside({ at, np, number }: Spot): number {
  const last = np.to - 1
  const lower = lowerAt(at, last)
  if (last < number.to || isPlural(lower) || lower.endsWith('ing') || number.low === 1) return -1
  if (!isBaseForm(lower) || isPeopleNoun(lower)) return -1
  for (let i = number.to; i < last; i++) if (!around.has(lowerAt(at, i))) return -1
  // "12 staff": a noun that is counted without a plural
  return headcountNouns.has(lower) ? -1 : last
}

/** "the remaining 12", "another 71", "20 more": no noun stands with the number. */
export function isBare(spot: Spot): boolean {
  const { at, np, number } = spot
  const verb = verbInside(spot)
  const end = Math.max(number.to, endOfDoses(spot))
  for (let i = np.from; i < np.to; i++) {
    if ((i >= number.from && i < end) || i === verb) continue
    if (!around.has(lowerAt(at, i))) return false
  }
  return true
}
