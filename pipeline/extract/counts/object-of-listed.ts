import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headIn, isCountNoun, nearRule } from './count-head.ts'
import { confirmedBy } from './own-noun.ts'
import { isRecording } from './place-of-subject.ts'

const inList = /^(?:NNP|NUM|CONJ|PUNCT|DET|ADV)$/

/** Tokens between a figure and the verb of its list. */
const longestList = 60

/** "Peru (20) and Chile (30) reported new cases": what the figures behind the names of a subject count is the object of its verb. */
export function objectOfListed(at: AnalyzedSentence, { from, to }: NumberMention): CountHead | null {
  const { tokens, tags, areas, chunks } = at
  const isBehindName = tokens[from - 1]?.text === '(' && areas.some((area) => area.to === from - 1)
  if (!isBehindName || tokens[to]?.text !== ')') return null
  // "Peru (population 30 million) and Chile (19 million)", "reported more cases than Cuba"
  if (tokens.some(({ lower }) => /^(?:population|people|inhabitants|than)$/.test(lower))) return null
  const clause = at.clauses.find(({ verb }) => verb.form === 'finite' && verb.from > to)
  if (clause === undefined || clause.verb.passive || clause.verb.negated || !isRecording(clause.verb.lemma)) return null
  const end = clause.verb.from
  if (end - to > longestList || !tags.slice(to, end).every((tag) => inList.test(tag))) return null
  const object = chunks[clause.at + 1]
  if (object?.kind !== 'np' || object.number !== null || tokens[object.from]?.lower === 'no') return null
  if (!isCountNoun(tokens[object.head]?.lower ?? '')) return null
  const head = headIn(at, object.from, object.to, nearRule)
  return head === null ? null : confirmedBy(at, head)
}
