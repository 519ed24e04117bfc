import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Chunk } from '../parse/chunk.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { partyBehind } from './actors-near.ts'

export const gathering = new Set(['collect', 'raise', 'gather', 'muster'])

const events =
  /^(?:concert|telethon|auction|campaign|collection|gala|marathon|bazaar|raffle|tombola|match|drive|appeal|fundraiser|walk|festival|dinner|sale)s?$/

/** "A concert by Chilean singers raised 3 million": the event stands for those who gave there. */
export function eventOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const np = clause.subject?.members[0]?.np
  if (np === undefined || !isEvent(at, clause)) return null
  // "The appeal for Peru, launched in May, raised": those it is for do not give.
  const closes = (chunk: Chunk): boolean => isComma(chunk) || (chunk.kind === 'prep' && chunk.text === 'for')
  const end = at.chunks.find((chunk) => chunk.from >= np.to && closes(chunk))?.from ?? clause.verb.from
  return actorOf({ at, from: np.from, to: Math.min(end, clause.verb.from) })
}

function isEvent(at: AnalyzedSentence, { subject, verb }: Clause): boolean {
  const np = subject?.members[0]?.np
  const isNamed = np !== undefined && np.number === null && events.test(at.tokens[np.head]?.lower ?? '')
  return isNamed && (gathering.has(verb.lemma) || (verb.lemma === 'bring' && verb.particle === 'in'))
}

/** "An appeal for Peru raised 3 million": for whom the event was held. */
export const causeOf = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  clause.subject !== null && isEvent(at, clause)
    ? partyBehind(at, collectArguments(at.chunks, clause.subject.first, clause.at).found, ['for', 'in aid of'])
    : null
