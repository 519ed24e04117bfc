import { isPastTense } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { lastWordOf } from '../piece.ts'
import type { AidFigure } from './figure.ts'
import { type Governor, governorsOf } from './governor.ts'
import { headOf } from './head-of.ts'
import type { Telling } from './telling.ts'

/** "Peru had 40 rescuers on the spot", of another country told of, "in the country": the verb of those whose helpers are there already. */
export function hadOnSpot(at: AnalyzedSentence, { index, item }: AidFigure, discourse: Discourse): Governor | null {
  const { category, piece } = item
  const isHelp = category === 'personnel' || (piece !== null && /^(?:dogs?|rescuers?)$/.test(lastWordOf(piece)))
  const have = isHelp ? governorsOf(at, index).find(({ clause }) => clause.verb.lemma === 'have') : undefined
  if (have === undefined || have.relation !== 'object' || have.clause.verb.modal !== null) return null
  const isThere = have.clause.arguments.some(
    ({ prep, nominal }) =>
      /^(?:on|at|in)$/.test(prep ?? '') &&
      (isPlaceAbroad(nominal) ||
        spots.test(headOf(at, { nominal })) ||
        (prep === 'in' && lands.test(headOf(at, { nominal })) && isOfOther(have.clause, discourse))),
  )
  // "has 12 doctors there"
  const behind = at.tokens[at.chunks[Math.max(item.end, index + 1) - 1]?.to ?? -1]?.lower
  return isThere || behind === 'there' ? have : null
}

/** "has 12 doctors in Lebanon" */
const isPlaceAbroad = ({ members }: Argument['nominal']): boolean =>
  members.every(({ np }) => np.areas.some(({ form }) => form === 'name'))

const lands = /^(?:country|region|province|island|city|area|district)$/

/** The subject is another country than the one that has been told to be helped. */
function isOfOther({ subject }: Clause, { aid, recipient }: Discourse): boolean {
  const helped = aid?.recipient?.iso3 ?? recipient?.iso3 ?? null
  const areas = subject?.members.flatMap(({ np }) => np.areas) ?? []
  return helped !== null && areas.length > 0 && areas.every(({ iso3 }) => iso3 !== helped)
}

const spots = /^(?:spot|ground|scene|site|work|place|action|hand)$/

/** "Cuba promised 20 nurses. A week later 12 nurses were at work": those who did something on the spot, or whom someone put there, had come. */
export function asThere(at: AnalyzedSentence, { index, item }: AidFigure, telling: Telling): Telling {
  const isCarried = telling.rule === 'aid-list' || telling.rule === 'aid-near'
  const isAhead = telling.status === 'pledged' || telling.status === 'announced'
  if (item.category !== 'personnel' || !isCarried || !isAhead) return telling
  const clause = at.clauses.find(
    ({ subject, verb, arguments: found }) =>
      verb.form === 'finite' &&
      ((subject !== null && subject.first <= index && index < subject.end) ||
        (placing.test(verb.lemma) && found[0]?.prep === null && found[0].nominal.first === index)),
  )
  if (clause === undefined || clause.verb.modal !== null || clause.verb.passive || clause.verb.negated) return telling
  return isPastTense(at.tokens[clause.verb.from]?.lower ?? '')
    ? { ...telling, status: 'delivered', rule: 'aid-team' }
    : telling
}

/** "put 15 volunteers into Lima" */
const placing = /^(?:put|base|station|place|post)$/
