import type { AreaMention } from '../areas.ts'
import type { DateMention, NumberMention, Token } from '../mention.ts'
import type { Tag } from '../tag.ts'
import type { VerbGroup } from './verb-group.ts'

/** A noun phrase without what follows its head: "the first batch", "900 sheep", "China's medical experts". */
export interface NounPhrase {
  readonly kind: 'np'
  readonly from: number
  readonly to: number
  /** Index of the head token. */
  readonly head: number
  readonly number: NumberMention | null
  readonly areas: readonly AreaMention[]
  readonly isPronoun: boolean
  /** Its head is a name. */
  readonly isName: boolean
  /** "the first country", "the only one": an infinitive behind it is said of it. */
  readonly isSingledOut: boolean
  /** "12 other countries": a number of places more. */
  readonly isOtherPlaces: boolean
}

export interface Marker {
  readonly kind: 'prep' | 'conj' | 'sub' | 'wh' | 'punct' | 'adv' | 'adj'
  readonly from: number
  readonly to: number
  /** Lower case, words joined by spaces. */
  readonly text: string
  /** Of the second of two dashes round an aside with commas of its own: the chunk of the first. */
  readonly opened?: number
}

export interface DateChunk {
  readonly kind: 'date'
  readonly from: number
  readonly to: number
  readonly date: DateMention
}

export type Chunk = NounPhrase | VerbGroup | Marker | DateChunk

/** Text of a marker; empty for phrases and verbs. */
export const markerText = (chunk: Chunk | undefined): string =>
  chunk !== undefined && 'text' in chunk ? chunk.text : ''

export const isMark = (chunk: Chunk | undefined, mark: string): boolean =>
  chunk?.kind === 'punct' && chunk.text === mark
export const isPrep = (chunk: Chunk | undefined, prep: string): boolean => chunk?.kind === 'prep' && chunk.text === prep

export const isFiniteVerb = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && chunk.form === 'finite'

/** A sentence's tokens and all that was found in them. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly numbers: readonly NumberMention[]
  readonly dates: readonly DateMention[]
  readonly areas: readonly AreaMention[]
}
