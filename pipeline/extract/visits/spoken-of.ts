import { eventNouns } from '../../lexicon/event-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument } from '../parse/clause.ts'

/** Behind these stands what is spoken of, or what goes on elsewhere. */
const ofTopic =
  /^(?:about|regarding|concerning|amid|amidst|despite|because of|against|in (?:the wake|view|light|spite) of)$/
const affairs =
  /^(?:election|vote|referendum|situation|ceasefire|truce|transition|question|issue|massacre|killing|violence|tensions?|events?)$/
/** "amid the talks in Lima": held where they meet. */
const held = /^(?:talks?|meetings?|summit|conference|congress|forum|session|dinner|lunch|assembly|negotiations)$/
/** "took part in the events in Lima", "spoke at the opening in Lima" */
const attended = /^(?:event|opening|reopening|protest|vote)$/

const lastNoun = (at: AnalyzedSentence, { nominal }: Argument): string => {
  const np = at.chunks[nominal.end - 1]
  return np?.kind === 'np' ? singularOf(at.tokens[np.head]?.lower ?? '') : ''
}

/** "met over the crisis in Mali", "at a time of fighting in Mali": the place is that of the crisis, not where they met. */
const isPlaceOfTopic = (at: AnalyzedSentence, one: Argument, before: Argument | undefined): boolean => {
  if (before === undefined || before.prep === null || before.nominal.end !== one.nominal.first - 1) return false
  const noun = lastNoun(at, before)
  const isOne = before.nominal.end - before.nominal.first === 1
  if (isOne && attended.test(noun) && /^(?:at|in|for)$/.test(before.prep)) return false
  return !held.test(noun) && (ofTopic.test(before.prep) || eventNouns.has(noun) || affairs.test(noun))
}

/** The phrases of a meeting without the places of what it is about. */
export const besideTopics = (at: AnalyzedSentence, found: readonly Argument[]): Argument[] =>
  found.filter((one, i) => !isPlaceOfTopic(at, one, found[i - 1]))
