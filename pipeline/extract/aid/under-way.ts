import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

const preparing = new Set('prepare ready pack load assemble gather collect organize organise arrange'.split(' '))
const states =
  /^(?:ready (?:to|for)|(?:in|under) (?:the (?:pipeline|making)|preparation|transit|production)|on order|(?:still )?to (?:come|follow))\b/

/** "is being packed", "are ready to be shipped", "are in the pipeline", "await shipment": the goods are still to come. */
export function isUnderWay({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  if (verb.lemma === 'await') return true
  // "Nine nurses are expected on Friday"
  if (verb.passive && verb.modal === null && /^(?:expect|schedule)$/.test(verb.lemma)) return true
  const isInHand = verb.passive && tokens.slice(verb.from, verb.main).some(({ lower }) => lower === 'being')
  if (isInHand) return preparing.has(verb.lemma)
  if (verb.lemma !== 'be' || verb.negated) return false
  const behind = tokens.slice(verb.to, verb.to + 3).map(({ lower }) => lower)
  return states.test(behind.join(' '))
}
