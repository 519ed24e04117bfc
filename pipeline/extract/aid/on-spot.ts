import { isPastTense } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastWordOf } from '../items.ts'
import type { Argument } from '../parse/clause.ts'
import type { AidFigure } from './figure.ts'
import { type Governor, governorsOf } from './governor.ts'
import { headOf } from './head-of.ts'
import type { Telling } from './telling.ts'

/** "Peru had 40 rescuers on the spot": the verb of those whose helpers are there already. */
export function hadOnSpot(at: AnalyzedSentence, { index, item }: AidFigure): Governor | null {
  const { category, piece } = item
  const isHelp = category === 'personnel' || (piece !== null && /^(?:dogs?|rescuers?)$/.test(lastWordOf(piece)))
  const have = isHelp ? governorsOf(at, index).find(({ clause }) => clause.verb.lemma === 'have') : undefined
  if (have === undefined || have.relation !== 'object' || have.clause.verb.modal !== null) return null
  const isThere = have.clause.arguments.some(
    ({ prep, nominal }) =>
      /^(?:on|at|in)$/.test(prep ?? '') && (isPlaceAbroad(nominal) || spots.test(headOf(at, { nominal }))),
  )
  // "has 12 doctors there"
  const behind = at.tokens[at.chunks[Math.max(item.end, index + 1) - 1]?.to ?? -1]?.lower
  return isThere || behind === 'there' ? have : null
}

/** "has 12 doctors in Lebanon" */
const isPlaceAbroad = ({ members }: Argument['nominal']): boolean =>
  members.every(({ np }) => np.areas.some(({ form }) => form === 'name'))

const spots = /^(?:spot|ground|scene|site|work|place|action|hand|country|countries|region)$/

/** "Cuba promised 20 nurses. A week later 12 nurses were at work": those who did something on the spot had come. */
export function asThere(at: AnalyzedSentence, { index, item }: AidFigure, telling: Telling): Telling {
  const isCarried = telling.rule === 'aid-list' || telling.rule === 'aid-near'
  const isAhead = telling.status === 'pledged' || telling.status === 'announced'
  if (item.category !== 'personnel' || !isCarried || !isAhead) return telling
  const clause = at.clauses.find(
    ({ subject, verb }) => verb.form === 'finite' && subject !== null && subject.first <= index && index < subject.end,
  )
  if (clause === undefined || clause.verb.modal !== null || clause.verb.passive || clause.verb.negated) return telling
  return isPastTense(at.tokens[clause.verb.from]?.lower ?? '') ? { ...telling, status: 'delivered' } : telling
}
