import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isDeniedClause } from '../is-denied.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { doerOf, ownerOf, partyBehind, partyFrom } from './actors-near.ts'
import { isDecided } from './announcer.ts'
import { headOf } from './head-of.ts'
import { isCarrier } from './laden.ts'
import { modeOf } from './mode.ts'
import { type Parties, roleReaders } from './role-readers.ts'
import { isOnItsWay, isYetToLeave } from './turns.ts'

/** Whose plane went where, or who helps whom: what a load or help is then told to be is of these. */
export interface Bearer extends Parties {
  readonly status: GiftStatus
  /** A crew, which brings no one's goods but its own. */
  readonly isCrew?: boolean
  /** A helper, whatever brings the goods. */
  readonly isHelp?: boolean
}

const calling = new Set(
  'land dock touch arrive reach leave set head anchor berth send fly sail travel depart follow come take drop call'.split(
    ' ',
  ),
)
const helping = new Set(['help', 'assist', 'support', 'aid'])

const isTravelling = (noun: string): boolean => isCarrier(noun) || /^(?:team|crew|contingent|brigade)$/.test(noun)

/** "landed in Lima on its way to Chad", "to refuel": not where the load goes. */
const passingThrough =
  /\b(?:on (?:its|their|the) way to|en route to|bound for|to refuel|for refuelling|stop-?over|in transit)\b/i

/** "A Peruvian freighter has docked in Mombasa." */
function carrierTold(at: AnalyzedSentence): Bearer | null {
  const isOfCarrier = (clause: Clause): boolean =>
    clause.verb.form === 'finite' &&
    (calling.has(clause.verb.lemma) || isOnItsWay(at, clause)) &&
    isTravelling(at.tokens[clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  const clause = at.clauses.find(isOfCarrier)
  if (clause === undefined || isDeniedClause(at, clause)) return null
  const parties = roleReaders.move?.(at, clause, clause.subject?.first ?? clause.at, true)
  const isComing = isAhead(clause) || isYetToLeave(at, clause)
  const isCrew = !isCarrier(at.tokens[clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  const recipient = passingThrough.test(at.text) ? null : (parties?.recipient ?? null)
  return parties === undefined ? null : { ...parties, recipient, status: isComing ? 'pledged' : 'delivered', isCrew }
}

const sending = new Set(['send', 'dispatch', 'despatch', 'deploy', 'fly', 'rush'])

/** "Peru sent a plane to Chad", "Peru will fly a team of nurses to Chad": whose it is and where it goes. */
function senderTold(at: AnalyzedSentence): Bearer | null {
  const isSent = ({ prep, nominal: { members } }: Argument): boolean => {
    const head = at.tokens[members[0]?.np.head ?? -1]?.lower ?? ''
    return prep === null && members.length === 1 && (isCarrier(head) || /^teams?$/.test(head))
  }
  const clause = at.clauses.find(
    (one) => sending.has(one.verb.lemma) && !one.verb.passive && one.arguments.some(isSent),
  )
  if (clause === undefined || isDeniedClause(at, clause)) return null
  const parties = roleReaders.give?.(at, clause, at.chunks.length, false)
  return parties === undefined ? null : { ...parties, status: isAhead(clause) ? 'pledged' : 'delivered' }
}

const meeting = new Set(['receive', 'meet', 'welcome', 'greet', 'await', 'unload'])

/** "The mayor came to meet a plane from Peru": where the carrier comes from and who awaits it. */
function welcomerTold(at: AnalyzedSentence): Bearer | null {
  for (const clause of at.clauses) {
    if (!meeting.has(clause.verb.lemma) || clause.verb.passive || isDeniedClause(at, clause)) continue
    const [object, source] = clause.arguments
    const np = object?.prep === null ? object.nominal.members[0]?.np : undefined
    if (object === undefined || np === undefined || !isCarrier(at.tokens[np.head]?.lower ?? '')) continue
    const isFrom = source?.prep === 'from' && source.nominal.first === object.nominal.end + 1
    const donor =
      ownerOf(at, object.nominal.first, object.nominal.end) ?? (isFrom ? partyFrom(at, source.nominal) : null)
    if (donor !== null) return { donor, recipient: doerOf(at, clause), status: 'delivered' }
  }
  return null
}

const isAhead = ({ verb }: Clause): boolean =>
  verb.form === 'infinitive' || /^(?:will|would|shall|to)$/.test(verb.modal ?? '')

/** "help Chad", "stand by Chad" */
const isHelping = ({ verb, arguments: found }: Clause): boolean =>
  helping.has(verb.lemma) || (verb.lemma === 'stand' && !verb.passive && found[0]?.prep === 'by')

const isCountry = (actor: Actor | null): boolean => actor !== null && actor.areas.length > 0

/** "supports Chad's bid": no help that is given. */
const isOfPolitics = ({ tokens }: AnalyzedSentence, { arguments: found }: Clause): boolean =>
  found.some(
    ({ prep, nominal }) => prep === null && politics.test(tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''),
  )

const politics =
  /^(?:bids?|claims?|candidacy|candidate|membership|accession|positions?|stance|sovereignty|independence|proposals?|right|view|unity|integrity)$/

/** "Peru said that it would help Chad", "Chad is to be helped by Peru": countries that help each other; in "helped exports" no one is. */
export const helperTold = oncePerSentence((at: AnalyzedSentence): Bearer | null => {
  const clause = at.clauses.find((one) => isHelping(one) && !isDeniedClause(at, one))
  if (clause === undefined || isOfPolitics(at, clause)) return null
  const beside = clause.verb.lemma === 'stand' ? ['by'] : [null]
  const [doer, other] = [doerOf(at, clause), partyBehind(at, clause.arguments, clause.verb.passive ? ['by'] : beside)]
  const [donor, recipient] = clause.verb.passive ? [other, doer] : [doer, other]
  if (!isCountry(recipient) || donor === null) return null
  const isAnnounced =
    isDecided(at, clause) || at.clauses.some((one) => one.at < clause.at && modeOf(at, one) === 'announce')
  return {
    donor,
    recipient,
    status: isAnnounced ? 'announced' : isAhead(clause) ? 'pledged' : 'delivered',
    isHelp: true,
  }
})

export const helpNouns = /^(?:aid|help|assistance|rescue|relief|defence|side)$/

/** "Peru has come to the aid of Chad", "Peru came to Chad's help" */
export const rescuerTold = oncePerSentence((at: AnalyzedSentence): Bearer | null => {
  const isComing = ({ verb, arguments: [first] }: Clause): boolean =>
    /^(?:come|go|rush|hurry)$/.test(verb.lemma) && first?.prep === 'to' && helpNouns.test(headOf(at, first))
  const clause = at.clauses.find((one) => isComing(one) && !isDeniedClause(at, one))
  const phrase = clause?.arguments[0]?.nominal
  if (clause === undefined || phrase === undefined) return null
  const recipient = ownerOf(at, phrase.first, phrase.end)
  return { donor: doerOf(at, clause), recipient, status: isAhead(clause) ? 'pledged' : 'delivered', isHelp: true }
})

export const bearerTold = (at: AnalyzedSentence): Bearer | null =>
  carrierTold(at) ?? senderTold(at) ?? welcomerTold(at) ?? helperTold(at) ?? rescuerTold(at)
