import type { Claim } from '../../claim.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'

/** What a frame is given: the sentence, what the paragraph has told so far, and the figures that no frame has taken. */
export interface FrameInput {
  readonly at: AnalyzedSentence
  readonly discourse: Discourse
  readonly free: ReadonlySet<NumberMention>
}

/** What a frame makes of a figure on weak grounds: it counts where no frame takes the figure. */
export interface SpareReading {
  readonly number: NumberMention
  readonly claims: readonly Claim[]
  /** No words tell it: it counts only near sentences that tell of the like. */
  readonly isLone?: boolean
  /** No one gives or gets it: it counts only where a sentence behind says who does. */
  readonly isOpen?: boolean
  /** A sum, a count in the ten thousands or a part of what was measured: it goes on with that rather than being a tally of its own. */
  readonly isOfMeasure?: boolean
  /** Keeps in mind what it read, once no frame has taken the figure. */
  readonly remember?: () => void
}

/** The claims that a frame reads in a sentence, the figures they use up, and what it would make of others. */
export interface FrameResult {
  readonly claims: readonly Claim[]
  readonly used: readonly NumberMention[]
  readonly spare?: readonly SpareReading[]
}

export interface Frame {
  readonly name: string
  readonly extract: (input: FrameInput) => FrameResult
}

export const nothing: FrameResult = { claims: [], used: [] }
