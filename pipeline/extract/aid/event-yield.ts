import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { collectArguments } from '../parse/clause.ts'
import { partyBehind } from './actors-near.ts'
import type { Governor } from './governor.ts'
import { type Idiom, told } from './idiom.ts'

const meetings = /^(?:conference|meeting|summit|forum|event|round)$/
const shows = /^(?:telethon|concert|gala|auction|campaign|collection|drive|marathon|broadcast|fundraiser)$/
const yielding = /^(?:yield|produce|generate|garner|net|attract|secure|bring|raise|gather|mobili[sz]e)$/
const closing = /^(?:end|close|finish|conclude)$/

/** "A donors' meeting for Peru", "the pledging conference": held so that something is given. */
function isForGifts(at: AnalyzedSentence, { clause: { subject, at: verb } }: Governor): boolean {
  const np = subject?.members[0]?.np
  if (subject == null || np === undefined) return false
  const words = at.tokens.slice(np.from, np.to).map(({ lower }) => lower)
  return (
    words.some((word) => /^(?:pledging|donors?|fundraising|charity|benefit|solidarity|aid|relief)$/.test(word)) ||
    partyBehind(at, collectArguments(at.chunks, subject.first, verb).found, ['for']) !== null
  )
}

/** "The donors' conference for Peru yielded 3 million", "The telethon for Chad ended with 3 million": what was promised or given there, by no one who is named. */
export const asYielded: Idiom = (at, { number }, governor) => {
  const { clause, relation, prep } = governor
  const { lemma, passive, negated } = clause.verb
  if (number.kind !== 'money' || passive || negated || !isForGifts(at, governor)) return null
  const noun = singularOf(at.tokens[clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  const isYield = relation === 'object' && yielding.test(lemma) && meetings.test(noun)
  const isEnd = prep === 'with' && closing.test(lemma) && (meetings.test(noun) || shows.test(noun))
  if (!isYield && !isEnd) return null
  const status = meetings.test(noun) ? 'pledged' : 'delivered'
  return told(at, governor, {
    mode: 'amount',
    status,
    governor: { ...governor, relation: 'object' },
    rule: 'aid-amount',
  })
}
