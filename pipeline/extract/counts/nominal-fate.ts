import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headOf } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { shapeAfter, shapeBefore } from './shape.ts'

const curing = /(?:^| )(?:recovery|recoveries|cure|discharge|healing) of $/
const patients = /^(?:more |new |other |additional |another )*(?:[AN] ){0,3}(?:P|cases) /

/** "the deaths of 12 people", "taking the lives of 40", "the recovery of 41 patients": a noun that tells what became of them. */
export function headOfNominalFate(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  if (at.tokens[number.from - 1]?.lower !== 'of') return null
  const piece = { at, from: number.from - 2, to: number.from }
  const before = shapeBefore(at, number.from)
  const after = shapeAfter(at, number.to)
  if (isCured(at, number)) return patients.test(after) ? headOf('recovered', piece, false) : null
  // "has robbed Peru of 12 lives"
  const isRobbed = /(?:robbed|deprived) (?:\S+ ){1,4}of $/.test(before) && /^(?:more )?lives /.test(after)
  // "has a death toll of 40"
  const isToll = isBare(at, number) && /(?:^| )a (?:[AN] |death )*toll of $/.test(before)
  if (/^(?:[AN] )+(?!of )/.test(after) && !patients.test(after) && !/^(?:[AN] ){0,3}lives /.test(after)) return null
  const isTold = isRobbed || isToll || /(?:^| )(?:lives|deaths|death|life) of $/.test(before)
  return isTold ? headOf('deaths', piece, false) : null
}

const isCured = ({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean =>
  curing.test(` ${tokens[from - 2]?.lower ?? ''} of `)
