import { deathNouns } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { causeFor } from './cause.ts'
import type { Progress } from './count.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { nounLead } from './noun-lead.ts'
import { stateLead } from './title-lead.ts'

/** Whether a bracket with nothing but a number of dead stands right behind a figure: "40 (2 deaths)", "40 (two died)". */
export function isBeforeDead(at: AnalyzedSentence, { to }: NumberMention): boolean {
  const dead = at.tokens[to]?.text === '(' ? at.numbers.find(({ from }) => from === to + 1) : undefined
  const word = at.tokens[dead?.to ?? -1]?.lower ?? ''
  return dead !== undefined && (deathNouns.has(word) || word === 'died') && at.tokens[dead.to + 1]?.text === ')'
}

/** "Confirmed: Lasa 40 (2 dead); Munta 12 (1 death)": whoever is counted before the dead in brackets fell ill, and is not of the dead of the item before. */
export function ofIllBeforeDead(input: FrameInput, number: NumberMention, progress: Progress): CountHead | null {
  const { at, discourse } = input
  const { counts, memory } = progress
  const label = stateLead(input, number) ?? nounLead(at, counts[0]?.number.from ?? number.from)
  // "Recoveries: Lasa 40 (2 deaths)"
  if (label?.kind === 'recovered') return label
  const known = counts.findLast(({ head }) => head.kind === 'case')?.head ?? label ?? memory?.cases
  if (known?.kind === 'case') return { ...known, how: nearRule }
  const cause = causeFor(at, number.from, discourse)
  return cause === 'disease' || (cause === null && discourse.namesCases)
    ? headOf('case', { at, from: number.from, to: number.to }, false, nearRule)
    : null
}
