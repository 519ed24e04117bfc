import { remembered } from '../lexicon/remembered.ts'
import { classOf } from './tag/word-class.ts'

/** What is known of a spelling, whatever stands around it: looked up once, so that the same word costs little the next time. */
export interface Word {
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  /** Begins with a capital letter. */
  readonly isCapital: boolean
  /** All capitals: "WHO". */
  readonly isAcronym: boolean
  /** Bits of `W`: what it can be. */
  readonly bits: number
}

export const wordOf = remembered((text): Word => {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const first = text.charAt(0)
  return {
    text,
    lower,
    isCapital: first !== first.toLowerCase(),
    isAcronym: text.length > 1 && text === text.toUpperCase(),
    bits: classOf(lower),
  }
})
