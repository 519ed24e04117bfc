import { kindOfNoun, talkKinds } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isInBareForm } from '../bare-form.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, lowerWords } from '../piece.ts'
import { areTwo } from './by-means.ts'
import { wholeOf } from './extent.ts'
import { pairOf, partnerOf, twoSides } from './pairs.ts'
import { lightVerbs } from './read-events.ts'
import { sharing } from './read-sharing.ts'
import {
  argumentOf,
  headWords,
  leadsToInfinitive,
  type Reading,
  readingOf,
  sideOf,
  subjectOf,
  wordsOf,
} from './reading.ts'
import { isSubjunctive } from './unreal.ts'

/** What is agreed on or proposed, but not yet there. */

const planners = new Set(['agree', 'decide', 'resolve'])
const proposers = new Set(['propose', 'suggest', 'float'])

/** The verb that an infinitive, or a second one behind it, hangs on: "agreed to meet, set up X and hold Y". */
function governorOf(at: AnalyzedSentence, clause: Clause): Clause | null {
  for (let i = at.clauses.indexOf(clause) - 1; i >= 0; i--) {
    const one = at.clauses[i]
    if (one === undefined) return null
    if (planners.has(one.verb.lemma) || proposers.has(one.verb.lemma))
      return one.verb.form === 'infinitive' ? null : one
    if (one.verb.form === 'finite' && one.subject !== null && one.subject.first !== clause.subject?.first) return null
  }
  return null
}

/** "proposed that the leaders hold a summit": told in the form of a wish. */
const isWishedThat = (at: AnalyzedSentence, governor: Clause, clause: Clause): boolean =>
  // "agreed that a joint board be set up"
  isSubjunctive(at, clause) || (proposers.has(governor.verb.lemma) && isInBareForm(at, clause.verb))

/** "suggested that the leaders meet by video": whatever deed it is, no one has done it. */
export function isOnlyProposed(at: AnalyzedSentence, clause: Clause): boolean {
  const governor = markerText(at.chunks[clause.first - 1]) === 'that' ? governorOf(at, clause) : null
  return governor !== null && proposers.has(governor.verb.lemma) && isWishedThat(at, governor, clause)
}

/** What was agreed on or proposed: its status, and the sides of those who did. */
export function planned(at: AnalyzedSentence, clause: Clause): Reading[] {
  const governor = governorOf(at, clause)
  // "agreed that their experts should form a committee"
  const isThat =
    governor !== null &&
    markerText(at.chunks[clause.first - 1]) === 'that' &&
    clause === at.clauses[at.clauses.indexOf(governor) + 1] &&
    (/^(?:should|would|will)$/.test(clause.verb.modal ?? '') || isWishedThat(at, governor, clause))
  const hangs = clause.verb.form !== 'finite' || clause.verb.modal === null || isThat
  if (governor === null || !hangs || clause.verb.lemma === 'agree') return []
  const isSame =
    isThat ||
    clause.verb.form === 'infinitive' ||
    clause.subject === null ||
    clause.subject.first === governor.subject?.first
  if (!isSame) return []
  const status = planners.has(governor.verb.lemma) ? 'agreed' : 'proposed'
  const agreed = governor.verb.passive ? argumentOf(governor, 'between', 'by') : undefined
  const between = agreed === undefined ? null : wholeOf(at, agreed.nominal)
  const own = between ?? subjectOf(at, governor)
  // "It was agreed to set up a commission between A and B"
  const actor = own !== null && lowerWords(own).join(' ') === 'it' ? null : own
  // "put in place a mechanism" may be read as a participle: its things are all the same its objects.
  const theme =
    isThat && clause.verb.passive && clause.subject !== null ? [{ prep: null, nominal: clause.subject }] : []
  const isForOthers = isThat && proposers.has(governor.verb.lemma)
  const active = {
    ...clause,
    subject: isForOthers ? clause.subject : (agreed?.nominal ?? governor.subject),
    verb: { ...clause.verb, passive: false },
    arguments: [...theme, ...clause.arguments],
  }
  const sides = actor === null ? null : twoSides(actor)
  return [...lightVerbs(at, active), ...sharing(at, active)].map((reading) => ({
    ...reading,
    actor: sides === null ? reading.actor : sides.actor,
    counterpart: sides?.counterpart ?? (isForOthers ? null : reading.counterpart),
    status,
  }))
}

const plans = words('plan proposal idea scheme blueprint')

/** "requested a meeting with Peru", "sought talks with Peru": what one asks another for is proposed. */
function seeks(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { verb } = clause
  if (!/^(?:request|seek)$/.test(verb.lemma) || verb.passive || verb.particle !== null) return []
  const np = argumentOf(clause, null)?.nominal.members[0]?.np
  const kind = np === undefined ? null : kindOfNoun(headWords(at, np))
  const [own, partner] = [subjectOf(at, clause), partnerOf(at, clause)]
  const isOfTwoLands = [own, partner].every((side) => side !== null && areasOf(side).length > 0)
  return kind !== null && talkKinds.has(kind) && isOfTwoLands
    ? [readingOf(at, clause, kind, { counterpart: partner, status: 'proposed' })]
    : []
}

/** "proposed a regional reserve", "proposed to set up …" is read with its infinitive. */
export function proposes(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { lemma, passive } = clause.verb
  const sought = seeks(at, clause)
  if (sought.length > 0) return sought
  const isProposal = proposers.has(lemma) || (lemma === 'put' && at.tokens[clause.verb.to - 1]?.lower === 'forward')
  // "A regional reserve was proposed by Peru"
  const theme = !isProposal ? undefined : passive ? clause.subject : argumentOf(clause, null)?.nominal
  const named = theme?.members[0]?.np
  // "put forward a plan for a regional hub"
  const isPlan = named !== undefined && plans.has(at.tokens[named.head]?.lower ?? '')
  const np = isPlan ? argumentOf(clause, 'for')?.nominal.members[0]?.np : named
  const proposer = passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  if (np === undefined || proposer === null) return []
  const words = wordsOf(at, np)
  const isShared = words.some((word) => /^(?:joint|regional|common|bilateral|trilateral|international)$/.test(word))
  const kind = kindOfNoun(headWords(at, np)) ?? (isShared ? 'mechanism' : null)
  const counterpart = sideOf(at, clause, 'to', 'with')
  // "proposed a call with Peru"; "a call for aid" is none
  const isCall = kind === 'call' && counterpart !== null && argumentOf(clause, 'for') === undefined
  const isOpen =
    kind !== null && ['mechanism', 'joint_project', 'meeting', 'video_conference', 'agreement'].includes(kind)
  if (kind === null || !(isOpen || isCall)) return []
  return [readingOf(at, clause, kind, { actor: proposer, status: 'proposed', counterpart })]
}

const jointDeeds = new Set(
  `work cooperate collaborate coordinate share exchange strengthen deepen step enhance promote expand boost intensify establish create set hold
  meet develop join form launch maintain keep organize organise shore build explore consult continue stay combine pool`.split(
    /\s+/,
  ),
)

export const prolonging = /^(?:renew|extend|prolong|resume)$/

/** "agreed to renew the pact", "to resume talks"; not "to extend its lockdown". */
function prolongsBond(at: AnalyzedSentence, { end }: Clause): boolean {
  const next = at.clauses.find(({ at: index }) => index === end)
  if (next?.verb.form !== 'infinitive' || !prolonging.test(next.verb.lemma)) return false
  const np = argumentOf(next, null)?.nominal.members[0]?.np
  const head = singularOf(at.tokens[np?.head ?? -1]?.lower ?? '')
  return np !== undefined && (kindOfNoun(headWords(at, np)) !== null || bonds.has(head))
}

const bonds = words('cooperation collaboration partnership tie relation talk dialogue contact consultation exchange')

/** "agreed to meet in person", "agreed to hold talks in May" */
function isToMeet(at: AnalyzedSentence, { end }: Clause): boolean {
  const next = at.clauses.find(({ at: index }) => index === end)
  if (next?.verb.form !== 'infinitive') return false
  const object = argumentOf(next, null)?.nominal.members[0]?.np
  if (next.verb.lemma === 'meet') return object === undefined
  return next.verb.lemma === 'hold' && /^(?:talks|meetings?|summit)$/.test(at.tokens[object?.head ?? -1]?.lower ?? '')
}

/** "came to terms on a depot", "came to terms with Chile over the dam": they agreed; one comes to terms with a loss alone. */
function asAgreeing(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb } = clause
  const terms = verb.lemma === 'come' && !verb.passive ? argumentOf(clause, 'to') : undefined
  const head = at.tokens[terms?.nominal.members[0]?.np.head ?? -1]?.lower
  const matter = argumentOf(clause, 'on', 'over', 'about', 'for')
  if (head !== 'terms' || matter === undefined) return clause
  const rest = clause.arguments.filter((one) => one !== terms && one !== matter)
  return {
    ...clause,
    verb: { ...verb, lemma: 'agree', particle: null },
    arguments: [...rest, { ...matter, prep: 'on' }],
  }
}

/** "both sides agree to share data": an agreement, where nothing more is named that they would set up. */
export function agreesTo(at: AnalyzedSentence, told: Clause): Reading[] {
  const clause = asAgreeing(at, told)
  const { lemma, particle, passive, form } = clause.verb
  if (lemma !== 'agree' || passive || form !== 'finite') return []
  const next = at.chunks[clause.end]
  // "agreed with Laos to reopen the bridge"
  const partner = partnerOf(at, clause)
  const speaker = subjectOf(at, clause)
  const isOfTwoLands =
    partner !== null && speaker !== null && [partner, speaker].every((side) => areasOf(side).length > 0)
  if (isOfTwoLands && leadsToInfinitive(at, clause) && !isToMeet(at, clause))
    return [readingOf(at, clause, 'agreement', { counterpart: partner, status: 'agreed' })]
  const hasDeed =
    (next?.kind === 'verb' && next.form === 'infinitive' && jointDeeds.has(next.lemma)) ||
    prolongsBond(at, clause) ||
    particle === 'on' ||
    argumentOf(clause, 'on') !== undefined
  const actor = subjectOf(at, clause)
  if (actor === null) return []
  const sides = twoSides(actor)
  // "Peru and Chile agreed to open a corridor": of two, whatever they agree to do but give.
  const isOfTwo =
    (sides.counterpart !== null || (areTwo(actor) && areasOf(actor).length > 1)) &&
    next?.kind === 'verb' &&
    next.form === 'infinitive' &&
    !at.tokens.slice(actor.from, clause.verb.main).some(({ lower }) => /^(?:each|separately|both)$/.test(lower)) &&
    next.lemma !== 'disagree' &&
    !hasVerbClass(next.lemma, next.particle, 'give')
  return hasDeed || isOfTwo
    ? [
        readingOf(at, clause, isToMeet(at, clause) ? 'meeting' : 'agreement', {
          ...(isOfTwo ? sides : pairOf(actor)),
          status: 'agreed',
        }),
      ]
    : []
}
