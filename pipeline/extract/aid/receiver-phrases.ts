import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { ownerOf, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import { headOf } from './head-of.ts'
import { answeredCall, isAidOf, isOfCall } from './turns.ts'

/** "at the disposal of Peru" */
export function disposerOf(at: AnalyzedSentence, found: readonly Argument[]): Actor | null {
  const place = found.find(
    ({ prep, nominal }) => prep === 'at' && at.tokens[nominal.members[0]?.np.head ?? -1]?.lower === 'disposal',
  )
  return place === undefined ? null : ownerOf(at, place.nominal.first, place.nominal.end)
}

/** "to the aid of Peru", "came to Chad's aid": whom someone goes to help. */
export function aidedOf(at: AnalyzedSentence, found: readonly Argument[]): Actor | null {
  const aid = found.find((argument) => isAidOf(at, argument))
  return aid === undefined ? null : ownerOf(at, aid.nominal.first, aid.nominal.end)
}

/** "deposited 3 million with the Central Bank", "shared 20 tents with the Red Cross" */
export const depositary = (at: AnalyzedSentence, { verb: { lemma }, arguments: found }: Clause): Actor | null => {
  if (/^(?:deposit|leave|lodge|share)$/.test(lemma)) return partyBehind(at, found, ['with'])
  // "put 3 million on deposit at the Central Bank"
  const isPut =
    /^(?:put|place)$/.test(lemma) &&
    found.some(({ nominal: { members } }) => at.tokens[members[0]?.np.head ?? -1]?.lower === 'deposit')
  return isPut ? partyBehind(at, found, ['at', 'with', 'in']) : null
}

const objects = /^(?:it|them|him|her)$/

/** "sent 20 tents to them", "were handed to it": someone named before; what is added to something goes to no one. */
export function pronounBehindTo(at: AnalyzedSentence, { verb, arguments: found }: Clause): Actor | null {
  if (verb.lemma === 'add') return null
  for (const { prep, nominal } of found) {
    const np = prep === 'to' && nominal.members.length === 1 ? nominal.members[0]?.np : undefined
    if (np?.isPronoun === true && objects.test(at.tokens[np.head]?.lower ?? ''))
      return actorOf({ at, from: np.from, to: np.to })
  }
  return null
}

/** "sent it 20 tents", "supplied them with 20": someone named before. */
export function pronounOf(at: AnalyzedSentence, { verb, at: place }: Clause): Actor | null {
  const np = at.chunks[place + 1]
  const next = at.chunks[place + 2]
  const isGiven = next?.kind === 'np' || (next?.kind === 'prep' && next.text === 'with')
  return !verb.passive && isGiven && np?.kind === 'np' && np.isPronoun && objects.test(at.tokens[np.head]?.lower ?? '')
    ? actorOf({ at, from: np.from, to: np.to })
    : null
}

/** "for use in the clinics of Peru", "for distribution among the poor" */
export function userOf(at: AnalyzedSentence, found: readonly Argument[]): Actor | null {
  const use = found.findIndex(
    ({ prep, nominal }) => prep === 'for' && /^(?:use|distribution|delivery)$/.test(headOf(at, { nominal })),
  )
  return use < 0 ? null : partyBehind(at, found.slice(use + 1, use + 2), ['in', 'at', 'by', 'among', 'to'])
}

/** "bestowed 20 tents on Peru", "dropped 20 tons over Lima": verbs that say with another preposition who gets it. */
export function endowedOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { lemma } = clause.verb
  const found = argsOf(clause)
  if (/^(?:bestow|confer|lavish|settle|spend)$/.test(lemma)) return partyBehind(at, found, ['on', 'upon'])
  return /^(?:drop|airdrop|parachute)$/.test(lemma) ? partyBehind(at, found, ['over', 'on', 'in']) : null
}

/** "answered Peru's appeal with 20 tents": whose appeal it was. */
export function callerOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const call = answeredCall(at, clause)
  if (call === null) return null
  // "responded to the appeal from Peru"
  const from = clause.arguments.filter((one) => isOfCall(at, one))
  return ownerOf(at, call.nominal.first, call.nominal.end) ?? partyBehind(at, from, ['from', 'by'])
}

/** "the tents Peru lent it": a pronoun right behind the verb of the relative clause. */
export function lentTo(at: AnalyzedSentence, { arguments: [first] }: Clause): Actor | null {
  const np = first?.prep === null && first.nominal.members.length === 1 ? first.nominal.members[0]?.np : undefined
  const isObject = np?.isPronoun === true && /^(?:it|them|him|her)$/.test(at.tokens[np.head]?.lower ?? '')
  return isObject ? actorOf({ at, from: np.from, to: np.to }) : null
}
