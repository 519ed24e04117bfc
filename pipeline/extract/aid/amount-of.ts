import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { Governor } from './governor.ts'
import { giverModes, modeOf } from './mode.ts'

/** "donations reached 3 million": the act of giving that comes to the amount; null where something else does. */
export function amountOf(at: AnalyzedSentence, { clause, relation }: Governor): GiftStatus | null {
  if (relation === 'subject') return null
  for (let i = Math.min(clause.first, clause.subject?.first ?? clause.first); i < clause.at; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind !== 'np') continue
    // "the aid request": its last word says what it is.
    for (let k = chunk.to - 1; k >= chunk.from; k--) {
      const status = aidNounStatus(singularOf(at.tokens[k]?.lower ?? ''))
      // "The appeal stands at 3 million": so much has come in.
      if (status === 'called_for' && clause.verb.lemma === 'stand') return 'delivered'
      if (status === 'delivered' && isPromised(at, i + 1)) return 'pledged'
      if (status !== null) return status
      if (/^(?:goods|supplies|items|equipment)$/.test(at.tokens[k]?.lower ?? '') && isGivenInside(at, i, clause.at))
        return 'delivered'
    }
  }
  return null
}

/** "Aid pledged for Peru came to 3 million" */
const isPromised = ({ chunks }: AnalyzedSentence, i: number): boolean => {
  const verb = chunks[i]
  return verb?.kind === 'verb' && verb.form === 'participle' && /^(?:pledge|promise|offer)$/.test(verb.lemma)
}

/** "The goods, which Peru handed over, comprise": a verb of giving between the goods and what they are. */
const isGivenInside = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.clauses.some((one) => one.at > from && one.at < to && giverModes.has(modeOf(at, one) ?? 'none'))
