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
