import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import type { Piece } from '../piece.ts'
import type { TravelMemory } from './memory.ts'
import type { Place, Traveller } from './traveller.ts'

/** What the readers of journeys look at. */
export interface Scene {
  readonly at: AnalyzedSentence
  readonly discourse: Discourse
  readonly memory: TravelMemory
  readonly travellers: readonly Traveller[]
  /** Journeys that the sentence has told so far. */
  readonly told: Journey[]
}

/** Some who travel, and where to, as one verb or noun tells it. */
export interface Journey {
  readonly anchor: Piece
  readonly travellers: readonly Traveller[]
  readonly destinations: readonly Place[]
  /** Countries that the words beside the verb say they come from. */
  readonly origins: readonly Place[]
  readonly isPlanned: boolean
  /** Told in passing: no row of its own, but another telling of one. */
  readonly isPassing: boolean
  /** A place is named that no list of places has. */
  readonly isSomewhere?: boolean
  /** They come from a place that no list has. */
  readonly isFromAfar?: boolean
  /** The day that stands over it as a label, or of the event that it leads to; null where the days beside it are of something else. */
  readonly date?: DateChoice | null
  /** Name of the reading that its cells carry. */
  readonly rule: 'visit' | 'visit-near'
}

/** A journey that no verb of travel tells, with what most of these leave open. */
export const nearJourney = (
  told: Pick<Journey, 'anchor' | 'travellers' | 'destinations'> & Partial<Journey>,
): Journey => ({ origins: [], isPlanned: false, isPassing: false, rule: 'visit-near', ...told })

export const piece = (at: AnalyzedSentence, from: number, to: number): Piece => ({ at, from, to })
