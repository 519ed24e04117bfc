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

/** The claims that a frame reads in a sentence and the figures they use up. */
export interface FrameResult {
  readonly claims: readonly Claim[]
  readonly used: readonly NumberMention[]
}

export interface Frame {
  readonly name: string
  readonly extract: (input: FrameInput) => FrameResult
}

export const nothing: FrameResult = { claims: [], used: [] }
