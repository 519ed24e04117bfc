import { economicNouns } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'

const gifts = new Set(
  'grant grants aid donation donations gift gifts credit credits pledge pledges assistance fund funds appeal package contribution contributions'.split(
    ' ',
  ),
)

const giving = new Set([
  'donate',
  'give',
  'send',
  'grant',
  'contribute',
  'offer',
  'hand',
  'provide',
  'lend',
  'allocate',
  'disburse',
  'earmark',
  'raise',
  'wire',
  'pay',
])

/** Whether a sentence tells of a gift or a promise of one: its money is hardly a figure of the economy. */
export const isOfGifts = oncePerSentence(
  ({ tokens, clauses }: AnalyzedSentence): boolean =>
    tokens.some(({ lower }) => gifts.has(lower)) ||
    clauses.some(
      ({ verb, arguments: phrases }, i) =>
        (hasVerbClass(verb.lemma, verb.particle, 'pledge') && !isAim(tokens, clauses[i + 1])) ||
        (giving.has(verb.lemma) &&
          !(verb.lemma === 'raise' && raisesFigure(tokens, phrases)) &&
          !(verb.lemma === 'contribute' && isPartOfOutput(tokens, phrases))),
    ),
)

/** "contributed 3 million to the gross domestic product" */
const isPartOfOutput = (tokens: AnalyzedSentence['tokens'], phrases: Clause['arguments']): boolean =>
  phrases.some(
    ({ prep, nominal }) =>
      prep === 'to' &&
      /^(?:gdp|gnp|product|output|economy)$/.test(tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''),
  )

/** "agreed to bring bilateral trade to 5 billion", "aim to double it to 6 billion": a figure to be reached, and no gift. */
function isAim(tokens: AnalyzedSentence['tokens'], next: Clause | undefined): boolean {
  if (next?.verb.form !== 'infinitive' || !next.arguments.some(({ prep }) => prep === 'to')) return false
  const object = next.arguments.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  const head = object === undefined || object.number !== null ? '' : (tokens[object.head]?.lower ?? '')
  return /^(?:trade|turnover|commerce|exports|imports|investment|volumes?|output|growth|it|figures?)$/.test(head)
}

/** "raise global output by 9 billion" raises no money. */
function raisesFigure(tokens: AnalyzedSentence['tokens'], phrases: Clause['arguments']): boolean {
  const object = phrases.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  const head = object === undefined || object.number !== null ? '' : (tokens[object.head]?.lower ?? '')
  // "raise it to 5 billion"
  if (head === 'it' && phrases.some(({ prep }) => prep === 'to')) return true
  return (
    economicNouns.has(head) || /^(?:estimate|forecast|projection|outlook|target|guess|figure|prediction)$/.test(head)
  )
}
