import type { Cell, Claim } from '../claim.ts'

/** Columns in their order, one list for all claims that fill the same. */
interface Columns {
  readonly names: readonly string[]
  readonly next: Map<string, Columns>
}

/** Two lists in place of a map, which takes up three times the memory; of so few cells none is far to find. */
class PackedCells {
  readonly #columns: readonly string[]
  readonly #cells: readonly Cell[]

  constructor(columns: readonly string[], cells: readonly Cell[]) {
    this.#columns = columns
    this.#cells = cells
  }

  get(column: string): Cell | undefined {
    const at = this.#columns.indexOf(column)
    return at < 0 ? undefined : this.#cells[at]
  }

  has(column: string): boolean {
    return this.#columns.includes(column)
  }

  values(): Iterable<Cell> {
    return this.#cells
  }

  *[Symbol.iterator](): Generator<[string, Cell]> {
    for (const [i, cell] of this.#cells.entries()) yield [this.#columns[i] ?? '', cell]
  }
}

/** Packs the cells of claims of one document. */
export function cellPacker(): (cells: Claim['cells'], lean: (column: string, cell: Cell) => Cell) => Claim['cells'] {
  const first: Columns = { names: [], next: new Map() }
  return (cells, lean) => {
    const packed: Cell[] = []
    let columns = first
    for (const [column, cell] of cells) {
      packed.push(lean(column, cell))
      let next = columns.next.get(column)
      if (next === undefined) {
        next = { names: [...columns.names, column], next: new Map() }
        columns.next.set(column, next)
      }
      columns = next
    }
    return new PackedCells(columns.names, packed.slice())
  }
}
