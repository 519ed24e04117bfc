import type { AnalyzedSentence } from './analyze.ts'

const disputing = new Set(
  'expel summon recall accuse deny warn condemn reject criticise criticize denounce threaten blame attack kill shoot injure evacuate withdraw insult detain'.split(
    ' ',
  ),
)

/** "The Peruvian ambassador was expelled", "denied the charge", "was called in": nothing by which one gives. */
export const isInDispute = ({ clauses, tokens }: AnalyzedSentence): boolean =>
  clauses.some(
    ({ verb: { lemma, passive, particle, to } }) =>
      disputing.has(lemma) ||
      (lemma === 'call' && passive && /^(?:in|home)$/.test(particle ?? tokens[to]?.lower ?? '')),
  )
