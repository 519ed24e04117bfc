import type { NumberMention } from '../mention.ts'
import type { CountHead, CountKind } from './count-head.ts'
import type { CountMemory } from './memory.ts'
import type { Place } from './place.ts'

/** A number that counts, and the place that stands right beside it, if a list names one. */
export interface Count {
  readonly number: NumberMention
  readonly head: CountHead
  readonly listed: readonly Place[]
  /** "5 of which were imported", "(7 deaths)": a part of the figure before it. */
  readonly isPart: boolean
}

/** A count before it is known what hangs on it. */
export type Read = Omit<Count, 'isPart'>

/** What has been read of the sentence so far. */
export interface Progress {
  readonly counts: Count[]
  /** What the number right before counts; null if that is something else. */
  last: CountHead | null
  lead: CountHead | null
  /** A figure that counts something else stands between. */
  isBroken: boolean
  /** What the paragraph counted before this sentence. */
  readonly memory: CountMemory | null
  /** Heads of the figures told side by side. */
  series: readonly CountHead[]
}

/** Kinds in the order in which a text tells them. */
export type CountHeads = readonly CountKind[]
