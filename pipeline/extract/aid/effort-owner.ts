import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { ownerOf } from './actors-near.ts'
import { withLandBehind } from './deed-owner.ts'
import { genitiveIn } from './owner-words.ts'

/** "to the Red Cross's relief efforts": they are their owner's. */
export const ownerOfEffort = (at: AnalyzedSentence, { members, first, end }: Nominal): Actor | null =>
  members.length === 1 && ownUndertakings.test(at.tokens[members[0]?.np.head ?? -1]?.lower ?? '')
    ? withLandBehind(at, ownerOf(at, first, end), end)
    : null

/** Prepositions of whom or what a gift is for. */
export const toward = /^(?:to|towards|toward|for|into)$/

const works = /^(?:efforts?|operations?|work|activities|services)$/

/** "for the Red Cross movement's work in Peru": whose it is, where "'s" tells it. */
export function effortNamed(at: AnalyzedSentence, { members, end }: Nominal): Actor | null {
  const np = members.length === 1 ? members[0]?.np : undefined
  const owner = np !== undefined && works.test(at.tokens[np.head]?.lower ?? '') ? genitiveIn(at, np) : null
  return withLandBehind(at, owner, end)
}

const ownUndertakings =
  /^(?:efforts?|response|operations?|fight|battle|campaign|drive|recovery|rebuilding|reconstruction|work|stockpiles?|stocks?|reserves?|stores?|programmes?|programs?|budget|system|sector|plan|activities|services|upkeep|maintenance|training)$/

/** "to the cholera response in Peru": the phrases that tell where such an effort is made. */
export const landsOfEfforts = (at: AnalyzedSentence, found: readonly Argument[]): readonly Argument[] =>
  found.filter(({ prep, nominal }, i) => {
    const effort = found[i - 1]
    const head = effort?.nominal.members[0]?.np.head ?? -1
    const isEffort = toward.test(effort?.prep ?? '') && ownUndertakings.test(at.tokens[head]?.lower ?? '')
    return prep === 'in' && isEffort && effort?.nominal.end === nominal.first - 1
  })
