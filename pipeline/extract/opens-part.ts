import type { AnalyzedSentence } from './analyze.ts'

const whole =
  /^(?:(?:among|amongst|in|included in|included among|of) )?(?:the )?(?:them|it|these|those|this|that|that figure|that sum|that total|that number|that amount|this figure|this sum|this total|this number|this amount|that shipment|that consignment|this shipment|this consignment|total|figure|sum)$/

const holding = /^(?:include|comprise|contain|cover)$/

/** "Among them were 20 tents", "In that figure are 20 tents", "This included 20 tents": the sentence tells a part of what was told before. */
export function opensPart(at: AnalyzedSentence): boolean {
  const [verb] = at.clauses.filter(({ verb: { form } }) => form === 'finite')
  if (verb === undefined || verb.verb.passive) return false
  const opening = at.tokens
    .slice(0, verb.verb.from)
    .map(({ lower }) => lower)
    .join(' ')
  if (!whole.test(opening)) return false
  const isInside = /^(?:among|amongst|in|included)\b/.test(opening)
  return isInside ? verb.verb.lemma === 'be' : holding.test(verb.verb.lemma) && !/^of\b/.test(opening)
}
