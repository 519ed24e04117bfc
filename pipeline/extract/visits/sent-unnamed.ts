import type { VisitorRank } from '../../lexicon/offices.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Nominal } from '../parse/nominal.ts'
import type { Scene } from './journey.ts'
import { type Traveller, unnamedTraveller } from './traveller.ts'

const officials =
  /^(?:envoys|emissar(?:y|ies)|officials?|representatives?|diplomats?|negotiators?|mediators?|observers?)$/
const ofState = /^(?:parliamentary|government|governmental|official|ministerial|high-level|congressional|presidential)$/

/** With these, whoever is sent is on the way. */
export const envoyVerbs = new Set(['send', 'dispatch', 'despatch', 'fly'])

export const sendsSomeone = ({ clauses, tokens }: AnalyzedSentence): boolean =>
  clauses.some(({ verb }) => envoyVerbs.has(verb.lemma)) &&
  tokens.some(({ lower }) => officials.test(lower) || /^delegations?$/.test(lower))

/** What "a delegation", "two envoys" are by their own words; null for what no one sends to represent them. */
function rankOf({ at: { tokens } }: Scene, from: number, head: number): VisitorRank | null {
  const noun = tokens[head]?.lower ?? ''
  if (officials.test(noun)) return 'official'
  if (!/^delegations?$/.test(noun)) return null
  return tokens.slice(from, head).some(({ lower }) => ofState.test(lower)) ? 'official' : 'other'
}

/** "Peru sent a delegation to Nairobi": of whichever country sends them, though no words of their own say so. */
export function sentUnnamed(scene: Scene, nominals: readonly Nominal[]): Traveller[] {
  const { at } = scene
  return nominals
    .flatMap(({ members }) => members)
    .flatMap(({ np }): Traveller[] => {
      const rank = np.areas.length > 0 ? null : rankOf(scene, np.from, np.head)
      if (rank === null) return []
      return [unnamedTraveller({ at, from: np.from, to: np.to }, rank)]
    })
}
