import { createHash } from 'node:crypto'
import type { Claim, FactTable } from '../claim.ts'
import type { Sentence } from '../document.ts'
import { oncePerSentence } from '../extract/once-per-sentence.ts'

/** The columns that tell one row of a sentence from another. */
const distinguishing: Record<FactTable, readonly string[]> = {
  visits: ['visitor', 'to_iso3'],
  donations: ['item', 'recipient'],
  case_counts: ['measure', 'area'],
  economic_estimates: ['indicator', 'area'],
  tallies: ['subject', 'area'],
  engagements: ['kind', 'actor', 'counterpart'],
}

/** Sixteen hexadecimal digits (64 bits): among a million rows the chance that any two are alike is one in 37 million. */
export const shortHash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 16)

/** Digits and what parts them stand as one mark, so that a corrected figure keeps its id. */
export const masked = (text: string): string => text.replace(/\d[\d,.\u00a0 ]*/g, '#')

/** The masked words of a sentence, worked out once for the facts that stand in it, which follow each other. */
export const maskedSentence = oncePerSentence((sentence: Sentence): string => masked(sentence.text))

/** The id of a claim's row, of words and never of offsets, lines or values; `taken` tells rows of equal words apart by their order. */
export function idOf(documentId: string, claim: Claim, taken: Map<string, number>): string {
  const words = distinguishing[claim.table].map((column) => String(claim.cells.get(column)?.value ?? ''))
  const base = shortHash(documentId, claim.table, maskedSentence(claim.sentence), ...words.map(masked))
  const seen = taken.get(base) ?? 0
  taken.set(base, seen + 1)
  return seen === 0 ? base : shortHash(base, String(seen))
}
