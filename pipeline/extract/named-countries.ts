import type { Cell } from '../claim.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isHelper } from './helping-country.ts'
import { cellOf, type Piece, textOf } from './piece.ts'

/** A country as one who helps: its name and its code. */
export interface NamedCountry {
  readonly name: Cell
  readonly code: Cell
}

const namedBy = (iso3: string, piece: Piece): NamedCountry => ({
  name: cellOf(textOf(piece), piece, 'carried'),
  code: cellOf(iso3, piece, 'carried'),
})

/** The countries that a whole text names: what no sentence tells alone may follow from there being no other. */
export class NamedCountries {
  readonly #found = new Map<string, NamedCountry | null>()

  remember(at: AnalyzedSentence): void {
    for (const area of at.areas) {
      const { iso3 } = area
      if (iso3 !== null && this.#found.get(iso3) == null)
        this.#found.set(iso3, isHelper(at, area) ? namedBy(iso3, { at, from: area.from, to: area.to }) : null)
    }
  }

  /** The one country that the text names besides these; null where it names more, or does not show it as one who helps. */
  onlyBeside(codes: ReadonlySet<string>): NamedCountry | null {
    const others = [...this.#found].filter(([code]) => !codes.has(code))
    const [only] = others
    return only === undefined || others.length > 1 ? null : only[1]
  }
}
