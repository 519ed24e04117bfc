export type AreaKind = 'country' | 'territory' | 'region' | 'group' | 'province' | 'city'
export type AreaForm = 'name' | 'demonym' | 'people'

export interface Area {
  /** ISO 3166-1 alpha-3 for a country, `CHN-hubei` for a part of one, `asean` for a group. */
  readonly id: string
  readonly kind: AreaKind
  /** Country it belongs to; null for regions and groups. */
  readonly iso3: string | null
  readonly name: string
}

/** "US" must be in capitals, "Iran" must begin with one, "of" may be as it likes. */
export type Capitals = 'all' | 'first' | 'free'

/** One way to write an area. */
export interface AreaPattern {
  readonly area: Area
  readonly form: AreaForm
  /** Lower-case tokens. */
  readonly words: readonly string[]
  /** The same tokens as the vocabulary writes them: their capitals must stand in the text. */
  readonly cased: readonly string[]
  readonly capitals: readonly Capitals[]
  /** Reads as an area only beside a cue: "in X", "X City", "X, Country". */
  readonly needsCue: boolean
  /** Well-known enough to stand after a capitalised word of any kind. */
  readonly strong: boolean
}
