import { aidModeOf } from '../../lexicon/aid-verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Nominal } from '../parse/nominal.ts'
import { doerOf } from './actors-near.ts'

const gatherings = /^(?:collection|whip-round|raffle|auction|concert|fundraiser|bazaar)$/
const holding = /^(?:take|hold|organise|organize|stage|start|run|mount)$/

/** "has sent food aid totalling 3 million", "took up a collection that came to 3 million": who does what the outer verb says of the goods. */
export function giverOfObject(at: AnalyzedSentence, { first, members }: Nominal): Actor | null {
  const isGathering = gatherings.test(at.tokens[members[0]?.np.head ?? -1]?.lower ?? '')
  const outer = at.clauses.find(
    ({ arguments: found, verb }) =>
      !verb.passive &&
      (/^(?:give|pledge|announce)$/.test(aidModeOf(verb.lemma, verb.particle) ?? '') ||
        (isGathering && holding.test(verb.lemma))) &&
      found.some(({ prep, nominal }) => prep === null && nominal.first === first),
  )
  return outer === undefined ? null : doerOf(at, outer)
}
