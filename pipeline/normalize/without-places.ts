import type { Cell, Claim } from '../claim.ts'
import type { Span } from '../document.ts'
import { quoteOf } from './quote.ts'

/** Gifts are told apart by the place of their status. */
const kept = new Set(['status'])
const none: readonly Span[] = []

/** A claim for a row alone: the places of its cells, most of its size, are let go once its quotation is cut. */
export function withoutPlaces(claim: Claim, text: string): Claim {
  const { table, sentence, anchor, restatements, isGeneric = false } = claim
  const cells = new Map<string, Cell>()
  for (const [column, { value, spans, how }] of claim.cells)
    cells.set(column, { value, spans: kept.has(column) ? spans : none, how })
  return { table, sentence, cells, anchor, restatements, isGeneric, quote: quoteOf(claim, text) }
}
