import type { Cell, CellValue, Claim } from '../claim.ts'
import type { Span } from '../document.ts'
import { cellPacker } from './packed-cells.ts'
import { quoteOf } from './quote.ts'

/** Gifts are told apart by the place of their status. */
const kept = new Set(['status'])
const none: readonly Span[] = []

/** So many cells are kept to be shared, then all are forgotten: a text without end of new ones must not fill the memory. */
const mostCells = 2 ** 14

/** Cells without a place, one for all that say the same by the same rule. */
function sharedCells(): (value: CellValue, how: string) => Cell {
  const known = new Map<string, Map<CellValue, Cell>>()
  let count = 0
  return (value, how) => {
    if (count >= mostCells) {
      known.clear()
      count = 0
    }
    const ofRule = known.get(how) ?? new Map<CellValue, Cell>()
    const before = ofRule.get(value)
    if (before !== undefined) return before
    const cell = { value, spans: none, how }
    known.set(how, ofRule.set(value, cell))
    count++
    return cell
  }
}

/** Makes claims for rows alone: the places of their cells, most of their size, are let go once their quotation is cut. */
export function placeForgetter(text: string): (claim: Claim) => Claim {
  const shared = sharedCells()
  const pack = cellPacker()
  const withoutPlace = (column: string, cell: Cell): Cell => (kept.has(column) ? cell : shared(cell.value, cell.how))
  return (claim) => ({ ...claim, cells: pack(claim.cells, withoutPlace), quote: quoteOf(claim, text) })
}
