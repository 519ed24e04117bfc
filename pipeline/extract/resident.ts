import type { AnalyzedSentence } from './analyze.ts'

const living =
  /^(?:, )?(?:(?:from|of) (?:the )?\w+ )?(?:(?:who|that) )?(?:(?:is|are|was|were|have|has|had|all|both|long|now|already|been) )*(?:live|lives|lived|living|reside|resides|resided|residing|resident|domiciled|(?:settled|based|employed) (?:in|at|near|abroad|there)(?! (?:their|its|his|her)))\b/
const working =
  /^(?:, )?(?:(?:who|that) (?:(?:have|has|had|been|all|both) )*work(?:s|ed|ing)?|working) (?:[^.;]+ )?(?:for (?:\w+ )?(?:years|decades)|since \d{4})\b/

/** "Cuban doctors living in Rome", "nurses who have worked in Rome for years": the words behind the last token of people who are at home abroad, and on no journey. */
export function isResidentBehind({ tokens }: AnalyzedSentence, to: number): boolean {
  const words = tokens
    .slice(to, to + 14)
    .map(({ lower }) => lower)
    .join(' ')
  return living.test(words) || working.test(words)
}
