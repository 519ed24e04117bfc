import { hasVerbClass, verbForms } from '../lexicon/verbs.ts'
import { actorOf } from './actors.ts'
import { listAhead } from './aid/gift-list.ts'
import { topicOfHeading } from './aid/topic.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Discourse } from './discourse.ts'

const givesHelp = (lower: string): boolean =>
  verbForms.get(lower)?.some(({ lemma }) => hasVerbClass(lemma, null, 'give') || hasVerbClass(lemma, null, 'help')) ===
  true

/** "X Supporting Y in …": who gives and who receives in the section below. */
export function readHeading(at: AnalyzedSentence, discourse: Discourse): void {
  const list = listAhead(at)
  if (list !== null) discourse.giftList = { ...list, reach: 'section' }
  discourse.headingAid = topicOfHeading(at)
  const verb = at.tokens.findIndex(({ lower }) => givesHelp(lower))
  if (verb < 0) return
  const before = at.areas.find(({ to }) => to <= verb)
  const after = at.areas.find(({ from }) => from > verb)
  discourse.headingDonor = before === undefined ? null : actorOf({ at, from: before.from, to: before.to })
  discourse.headingRecipient = after === undefined ? null : actorOf({ at, from: after.from, to: after.to })
}

/** "Peru: sent 20 tents": who is told of under a label gives on in the lines below, where "the government" is of no other country. */
export function rememberLabel(at: AnalyzedSentence, discourse: Discourse): void {
  const [np, colon] = at.chunks
  const area = at.areas.find(({ from, form }) => from === 0 && form === 'name')
  const isLabel = np?.kind === 'np' && colon?.kind === 'punct' && colon.text === ':' && area?.to === np.to
  if (isLabel && at.clauses[0]?.at === 2) discourse.headingDonor = actorOf({ at, from: np.from, to: np.to })
}
