import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { actorFrom } from '../gifts/roles.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'

const beside = /^(?:beside|alongside|next to|along with|together with|shoulder to shoulder with)$/
const working = /^(?:work|dig|search|battle|fight|toil|labou?r|cooperate|operate|serve)$/

/** Those beside whom one fights are allies. */
const fighting = /^(?:fight|battle|serve)$/
const soldiers = /^(?:soldier|troop|marine|fighter|unit|brigade)$/

/** "working with", "digging side by side with" */
const isBeside = ({ prep }: Argument, { verb }: Clause): boolean =>
  prep !== null && (beside.test(prep) || (prep === 'with' && working.test(verb.lemma)))

interface Crew {
  readonly actor: Actor
  readonly iso3: string
}

const crewsIn = oncePerSentence((at: AnalyzedSentence): readonly Crew[] =>
  at.clauses.flatMap((clause) => {
    if (clause.verb.passive || clause.verb.negated) return []
    return clause.arguments.flatMap((argument): Crew[] => {
      const [member, more] = argument.nominal.members
      if (member === undefined || more !== undefined || !isBeside(argument, clause)) return []
      const area = member.np.areas.find(({ form, to }) => form !== 'name' && to <= member.np.head)
      const head = singularOf(at.tokens[member.np.head]?.lower ?? '')
      const isAlly = fighting.test(clause.verb.lemma) && soldiers.test(head)
      const isOfCountry = area?.iso3 != null && isCrew(head) && !isAlly
      return isOfCountry ? [{ actor: actorFrom(at, argument.nominal), iso3: area.iso3 }] : []
    })
  }),
)

/** "Swiss doctors are working beside Haitian nurses": those of another country, where the helpers are, whom they help; "beside Cuban nurses in Haiti" those help too. */
export function crewsBeside(at: AnalyzedSentence, home: string | null): Actor | null {
  const crew = crewsIn(at).find(({ iso3 }) => iso3 !== home)
  if (crew === undefined) return null
  const isElsewhere = at.areas.some(
    ({ iso3, from }) =>
      iso3 !== null &&
      iso3 !== home &&
      iso3 !== crew.iso3 &&
      /^(?:in|at|near|across)$/.test(at.tokens[from - 1]?.lower ?? ''),
  )
  return isElsewhere ? null : crew.actor
}

const isCrew = (noun: string): boolean => isPeopleNoun(noun) || /^(?:crew|team|brigade|squad|unit)$/.test(noun)

/** "84 rescuers and seven dogs": helpers and what they lead. */
export const isOfCrew = (at: AnalyzedSentence, { item, number }: AidFigure): boolean =>
  item.category === 'personnel' || /^(?:dogs?|handlers?)$/.test(at.tokens[number.to]?.lower ?? '')
