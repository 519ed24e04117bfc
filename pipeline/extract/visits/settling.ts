import { isSoldier } from '../../lexicon/team-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import { isTeam, type Traveller } from './traveller.ts'

/** "left Chad for good": those who had lived or been posted there, and go on no visit. */
export const isLeavingForGood = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'leave' &&
  someIn(
    tokens,
    verb.main + 1,
    tokens.length,
    ({ lower }, i) =>
      /^(?:permanently|forever)$/.test(lower) ||
      // "left for good talks"
      (lower === 'good' && tokens[i - 1]?.lower === 'for' && closes.test(tokens[i + 1]?.lower ?? '.')),
  )
const closes =
  /^(?:[.,;:!?)–—]|and|on|in|at|by|after|before|when|as|last|this|earlier|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

const armed = /^(?:military|army|naval|peacekeeping|troops?|garrison|peacekeepers?)$/
const helping =
  /^(?:medical|medics?|doctors?|nurses?|surgeons?|relief|rescue|humanitarian|engineers?|firefighters?|hospital)$/

/** "The French military mission left Niger", "400 peacekeepers left Haiti": those who were posted there end no visit. */
export function isWithdrawal(
  { tokens }: AnalyzedSentence,
  { verb, arguments: found }: Clause,
  travellers: readonly Traveller[],
): boolean {
  if (!/^(?:leave|depart|withdraw)$/.test(verb.lemma) || found.some(({ prep }) => prep === 'for' || prep === 'to'))
    return false
  return (
    travellers.length > 0 &&
    travellers.every(({ from, to }) => {
      const own = tokens.slice(from, to).map(({ lower }) => lower)
      return own.some((word) => armed.test(word) || isSoldier(word)) && !own.some((word) => helping.test(word))
    })
  )
}

/** "moved to Hamburg in 1793 with his family": someone without an office goes there to live; a team moves on, and who comes to treat the sick, for a week or on a day does not settle. */
export const isSettling = (at: AnalyzedSentence, { verb }: Clause, travellers: readonly Traveller[]): boolean =>
  verb.lemma === 'move' &&
  verb.particle === null &&
  !isOfErrand(at, verb.main) &&
  travellers.length > 0 &&
  travellers.every((one) => one.title === null && one.isNamed && !isTeam(one))

/** "to treat patients", "for three weeks", "with colleagues", "on 3 May". */
const isOfErrand = (at: AnalyzedSentence, verb: number): boolean =>
  at.clauses.some(
    ({ verb: other }) => other.form === 'infinitive' && other.from > verb && !settled.test(other.lemma),
  ) ||
  at.dates.some(({ from, edtf }) => from > verb && /^\d{4}-\d\d-\d\d$/.test(edtf)) ||
  someIn(
    at.tokens,
    verb + 1,
    at.tokens.length,
    ({ lower }, i) =>
      /^(?:colleagues?|team)$/.test(lower) || (lower === 'for' && length.test(at.tokens[i + 2]?.lower ?? '')),
  )
const settled = /^(?:live|settle|join|study|retire|marry|be|escape|find|start|work)$/
const length = /^(?:days?|weeks?|months?)$/

const kin = /^(?:wife|husband|widow|spouse|partner|son|daughter|family)$/
const posted = /^(?:ambassador|consul|diplomat|envoy|commissioner|attaché|counsellor)$/

/** "Jane Smith, the wife of the British ambassador, is in Rome", "The ambassador's wife is in Rome": at home there with the one who is posted. */
export function isKinOfPosted({ tokens }: AnalyzedSentence, { from, to, title }: Traveller, verb: number): boolean {
  const own = tokens.slice(from, to).map(({ lower }) => lower)
  if (kin.test(own.at(-1) ?? '')) return own.some((word) => posted.test(word))
  const words = tokens.slice(to, verb).map(({ lower }) => lower)
  return (
    title === null &&
    words[0] === ',' &&
    words.some((word) => kin.test(word)) &&
    words.some((word) => posted.test(word))
  )
}
