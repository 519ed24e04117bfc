import type { Cell } from '../claim.ts'
import { aidModeOf } from '../lexicon/aid-verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { type AreaMention, isLandKind } from './areas.ts'
import { endOfDateline } from './dateline.ts'
import { isHelper } from './helping-country.ts'
import { cellOf, type Piece, textOf } from './piece.ts'

/** A country by its name and its code. */
export interface NamedCountry {
  readonly name: Cell
  readonly code: Cell
}

/** A country that the sentence names which opens a text. */
export interface OpeningCountry extends NamedCountry, Pick<Naming, 'isAside'> {
  readonly paragraph: number
}

/** A country as a text names it. */
interface Naming {
  /** The first paragraph of the text, where it, or a place in it, stands in the sentence that opens that; else null. */
  readonly paragraph: number | null
  /** By its own name, and no town's. */
  readonly land: NamedCountry | null
  /** The text names it only as where something is, or who or what is behind it: "made by Chad", "in Chad", "LIMA, 3 May –". */
  readonly isAside: boolean
  readonly helper: NamedCountry | null
  /** It is told to give, promise or decide something. */
  readonly isGiver: boolean
}

const giving: ReadonlySet<string | null> = new Set(['give', 'pledge', 'announce'])

/** "Rome announced that it would spend", "Peru has promised": what the country is the subject of. */
const isGiving = ({ clauses }: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  clauses.some(
    ({ verb, subject }) =>
      !verb.passive &&
      giving.has(aidModeOf(verb.lemma, verb.particle)) &&
      subject?.members.some(({ np }) => np.from <= from && to === np.to) === true,
  )

const asideOf = /^(?:by|from|in|at|near)$/

const isAside = ({ tokens, dates }: AnalyzedSentence, { from }: AreaMention): boolean =>
  from < endOfDateline(tokens, dates) || asideOf.test(tokens[from - 1]?.lower ?? '')

const namedBy = (iso3: string, piece: Piece): NamedCountry => ({
  name: cellOf(textOf(piece), piece, 'carried'),
  code: cellOf(iso3, piece, 'carried'),
})

/** The countries that a whole text names: what no sentence tells alone may follow from there being no other. */
export class NamedCountries {
  readonly #found = new Map<string, Naming>()

  remember(at: AnalyzedSentence): void {
    for (const area of at.areas) {
      const { iso3 } = area
      if (iso3 === null) continue
      const known = this.#found.get(iso3)
      const named = namedBy(iso3, { at, from: area.from, to: area.to })
      const isName = area.form === 'name'
      this.#found.set(iso3, {
        paragraph: known?.paragraph ?? (at.sentence.index === 0 ? at.sentence.paragraph : null),
        land: known?.land ?? (isName && isLandKind(area.areaKind) ? named : null),
        isAside: known?.isAside !== false && isAside(at, area),
        helper: known?.helper ?? (isHelper(at, area) ? named : null),
        isGiver: known?.isGiver === true || isGiving(at, area),
      })
    }
  }

  #onlyBeside(codes: ReadonlySet<string>): Naming | null {
    const others = [...this.#found].filter(([code]) => !codes.has(code))
    const [only] = others
    return only === undefined || others.length > 1 ? null : only[1]
  }

  /** The one country that the text names besides these; null where it names more, or does not show it as one who helps. */
  onlyHelperBeside(codes: ReadonlySet<string>): NamedCountry | null {
    return this.#onlyBeside(codes)?.helper ?? null
  }

  /** The one country that the text names besides these; null where it names more, does not open with it, or tells that it helps or gives. */
  onlyOpenedBeside(codes: ReadonlySet<string>): OpeningCountry | null {
    const only = this.#onlyBeside(codes)
    if (only === null || only.land === null || only.paragraph === null) return null
    const { land, paragraph, isAside, helper, isGiver } = only
    return helper === null && !isGiver ? { ...land, paragraph, isAside } : null
  }
}
