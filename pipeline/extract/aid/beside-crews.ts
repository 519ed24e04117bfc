import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { actorFrom } from '../gifts/roles.ts'
import type { Argument, Clause } from '../parse/clause.ts'

const beside = /^(?:beside|alongside|next to|along with|together with|shoulder to shoulder with)$/
const working = /^(?:work|dig|search|battle|fight|toil|labou?r|cooperate|operate|serve)$/

/** "working with", "digging side by side with" */
const isBeside = ({ prep }: Argument, { verb }: Clause): boolean =>
  prep !== null && (beside.test(prep) || (prep === 'with' && working.test(verb.lemma)))

/** "Swiss doctors are working beside Haitian nurses": those of another country, where the helpers are, whom they help. */
export function crewsBeside(at: AnalyzedSentence, home: string | null): Actor | null {
  for (const clause of at.clauses) {
    if (clause.verb.passive || clause.verb.negated) continue
    for (const argument of clause.arguments) {
      const [member, more] = argument.nominal.members
      const head = singularOf(at.tokens[member?.np.head ?? -1]?.lower ?? '')
      const area = member?.np.areas.find(({ form, to }) => form !== 'name' && to <= member.np.head)
      if (more !== undefined || area == null || !isBeside(argument, clause) || !isCrew(head)) continue
      if (area.iso3 !== null && area.iso3 !== home) return actorFrom(at, argument.nominal)
    }
  }
  return null
}

const isCrew = (noun: string): boolean => isPeopleNoun(noun) || /^(?:crew|team|brigade|squad|unit)$/.test(noun)
