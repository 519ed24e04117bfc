import { diseaseWords, kindsOfIllness } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, nearRule } from './count-head.ts'

const forms = /^(?:forms?|kind|type|variety|one|strain)$/

/** "with the pneumonic form": whether an illness is told by its kind behind a token. */
export const isWithForm = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'with' &&
  /^(?:the|a)$/.test(tokens[i + 1]?.lower ?? '') &&
  kindsOfIllness.has(tokens[i + 2]?.lower ?? '') &&
  forms.test(tokens[i + 3]?.lower ?? '')

/** How far before it the patients stand with whom a figure goes on. */
const reach = 14

/** "40 patients with plague and 12 with cholera", "300 with the pneumonic form and 42 with the bubonic one": the noun is told once. */
export function withOtherIllness(
  at: AnalyzedSentence,
  number: NumberMention,
  lead: CountHead | null,
): CountHead | null {
  const { tokens } = at
  const { from, to } = number
  const isIll = isWithForm(at, to) || (tokens[to]?.lower === 'with' && diseaseWords.has(tokens[to + 1]?.lower ?? ''))
  if (!isIll || lead?.kind !== 'case' || !/^(?:and|,)$/.test(tokens[from - 1]?.lower ?? '')) return null
  const before = tokens.slice(Math.max(0, from - reach), from)
  if (
    !before.some(
      ({ lower }, i) => lower === 'with' && /^(?:patients?|people|sufferers)$/.test(before[i - 1]?.lower ?? ''),
    )
  )
    return null
  return { ...lead, piece: { at, from, to }, isNew: false, how: nearRule }
}
