import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'

const ranking = new Set(['head', 'lead', 'top'])
const lists = /^(?:lists?|tables?|rankings?|league|field|charts?|standings|way|queue)$/

/** "Peru heads the list with 3 million": what it has of what was told, and no journey or gift. */
export const isRanked = ({ tokens }: AnalyzedSentence, { verb, arguments: [object] }: Clause): boolean =>
  ranking.has(verb.lemma) &&
  object?.prep === null &&
  lists.test(tokens[object.nominal.members[0]?.np.head ?? -1]?.lower ?? '')

/** "lifts Peru above Chile with 3 million", "puts it ahead of Chile": who is ranked gets nothing. */
export const ranksAbove = ({ verb, arguments: found }: Clause): boolean =>
  /^(?:lift|put|place|move|push|take|rank|raise|bring|leave|carry|catapult)$/.test(verb.lemma) &&
  found.some(
    ({ prep, nominal }) =>
      /^(?:above|ahead of|past|before|over|behind|below)$/.test(prep ?? '') &&
      nominal.members.some(({ np }) => np.areas.length > 0),
  )
