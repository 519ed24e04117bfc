import { aidModeOf } from '../../lexicon/aid-verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Nominal } from '../parse/nominal.ts'
import { doerOf } from './actors-near.ts'

/** "has sent food aid totalling 3 million": who does what the outer verb says of the goods. */
export function giverOfObject(at: AnalyzedSentence, { first }: Nominal): Actor | null {
  const outer = at.clauses.find(
    ({ arguments: found, verb }) =>
      !verb.passive &&
      /^(?:give|pledge|announce)$/.test(aidModeOf(verb.lemma, verb.particle) ?? '') &&
      found.some(({ prep, nominal }) => prep === null && nominal.first === first),
  )
  return outer === undefined ? null : doerOf(at, outer)
}
