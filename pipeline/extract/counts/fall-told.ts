import { changeNouns } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'

/** "fell by 12", "was down by 12", "a drop of 12": by how many fewer there are, which is neither an increase nor all there are. */
export function tellsFall({ tokens, clauses }: AnalyzedSentence, { from }: Pick<NumberMention, 'from'>): boolean {
  const [second, first] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  if (first === 'of') return changeNouns.get(second) === 'decrease'
  if (first !== 'by') return false
  const verb = clauses.findLast((clause) => clause.verb.from < from)?.verb
  return second === 'down' || (verb?.to === from - 1 && hasVerbClass(verb.lemma, verb.particle, 'decrease'))
}
