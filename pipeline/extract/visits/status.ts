import { hasVerbClass, type VerbClass, verbForms } from '../../lexicon/verbs.ts'
import { isAsked } from '../aid/progress.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isDue } from '../due.ts'
import { hadPlanned } from '../had-planned.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { isDeniedClause, isNoOne } from '../is-denied.ts'
import { lowerAt } from '../lower-at.ts'
import { isLabelledNotNeeded } from '../not-needed.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { ownSubject } from '../parse/own-sentence.ts'
import { isByWeekday, isTimeAhead } from '../time-ahead.ts'
import { isForgone, isOfNoPlan } from './no-plan.ts'

export type Status = 'made' | 'planned'

const ahead = new Set(['will', 'shall', "'ll", "'d", 'would', 'to'])
/** Said of what one would like to do, not of what is set. */
const wishes = new Set([
  'hope',
  'want',
  'wish',
  'like',
  'consider',
  'mull',
  'offer',
  'volunteer',
  'love',
  'try',
  'seek',
  'threaten',
  'fail',
  'hesitate',
  'wait',
  'dream',
  'yearn',
  'aspire',
  'invite',
  'ask',
  'urge',
  'request',
  'beg',
  'call',
  'need',
  'use',
  'think',
  'talk',
])
const setVerbs = new Set([
  'expect',
  'schedule',
  'set',
  'slate',
  'plan',
  'intend',
  'agree',
  'promise',
  'vow',
  'pledge',
  'decide',
  'arrange',
  'prepare',
  'undertake',
  'announce',
  'due',
  'bind',
  'aim',
  'order',
  'book',
  'accept',
])

const cancelling = new Set([
  'cancel',
  'postpone',
  'scrap',
  'shelve',
  'abandon',
  'suspend',
  'drop',
  'forgo',
  'skip',
  'delay',
  'scupper',
  'rule',
  'nix',
  'cut',
])

const journeys = /^(?:trips?|visits?|journeys?|tours?|stops?|plans?|idea|calls?|outing|meetings?|talks|flights?)$/

/** ", but the trip was called off": said of the journey before. */
function isOfJourney({ tokens }: AnalyzedSentence, { members: [first] }: Nominal): boolean {
  return first === undefined || first.np.isPronoun || journeys.test(tokens[first.np.head]?.lower ?? '')
}

/** The stretch between semicolons, or clauses that speak of others, that a token stands in. */
function stretchOf(at: AnalyzedSentence, i: number): [number, number] {
  let [from, to] = [i, i]
  while (from > 0 && lowerAt(at, from - 1) !== ';') from--
  while (to < at.tokens.length && lowerAt(at, to) !== ';') to++
  for (const clause of at.clauses) {
    const subject = ownSubject(at.chunks, clause)
    if (subject === null) continue
    const start = at.chunks[subject.first]?.from ?? 0
    if (start <= i) from = Math.max(from, start)
    else if (!isOfJourney(at, subject)) to = Math.min(to, start)
  }
  return [from, to]
}

const refusals =
  /(?:^|; )(?:off|on ice|on hold|not) [:–—]|\b(?:called? off|put off|put (?:the|his|her|their|its) (?:trip|visit|journey|tour) off|(?:trips?|visits?|journeys?|tours?|it) (?:has been|have been|had been|was|were|is) (?:put|pushed|moved) back|gave up|gives? up|given up|giv(?:es|en|e|ing|ave)? way to|gave way to|by video|via video|by (?:tele)?phone|on the phone|online|virtually|remotely|over the internet|(?:via|over|on|by) (?:zoom|skype|webex)|video (?:link|call|conference|message)|stay(?:s|ed|ing)? (?:at home|away)|thought better of|pulled out|held back|no longer|(?:is|are|was|were) off(?! (?:to|on|for|from|the))|fell through|(?:struck|dropped|deleted|removed|crossed) (?:from|off)|taken off the|left out|fallen through|refused|turned down|after all|never (?:came|went|left|travelled|traveled|arrived|set out)|virtual (?:meeting|summit|visit|talks|conference|session|event)|in mind|not (?:take|taken|took) place|not be (?:made|held|possible)|(?<!\b(?:known|said|reported|believed|thought|understood|rumou?red|alleged|found|shown|seems?|seemed|appears?|appeared|claims?|claimed|likely) )to have (?:begun|visited|travelled|traveled|flown|gone|arrived|started|been|taken))\b/

/** "was to go but sent her deputy instead"; "goes there instead" takes back another journey. */
function isInstead(at: AnalyzedSentence, i: number, limit: number): boolean {
  const found = firstIndexIn(at.tokens, i + 1, limit, ({ lower: word }) => word === 'instead')
  return found > 0 && at.clauses.some(({ verb }) => verb.form === 'finite' && verb.main > i && verb.main < found)
}

/** "a decision on whether he can pay his visit": not made yet; "whether or not it rains, he will": said of something else. */
function isUndecided(at: AnalyzedSentence, from: number, i: number): boolean {
  for (let k = i - 1; k >= from && lowerAt(at, k) !== ','; k--)
    if (lowerAt(at, k) === 'whether') return lowerAt(at, k + 1) !== 'or'
  return false
}

/** "was due to fly to Lima but stayed in Quito": a plan of the past, and what was done behind "but". */
function isThwarted(at: AnalyzedSentence, i: number): boolean {
  const to = lowerAt(at, i - 1) === 'to' ? i - 1 : -1
  const was = /^(?:due|set|expected|scheduled|supposed)$/.test(lowerAt(at, to - 1)) ? to - 2 : to - 1
  if (to < 0 || !/^(?:was|were)$/.test(lowerAt(at, was))) return false
  const but = firstIndexIn(at.tokens, i, at.tokens.length, ({ lower }) => lower === 'but')
  return (
    but > 0 && at.clauses.some(({ verb }) => verb.from === but + 1 && verb.form === 'finite' && verb.modal === null)
  )
}

/** "was put off", "will speak by video link instead": the stretch around a token takes a journey back. */
export function isTakenBack(at: AnalyzedSentence, i: number): boolean {
  const [start, to] = stretchOf(at, i)
  // "spoke by phone with Chile's president before flying to Peru"
  const isTimed = /^(?:before|after|upon)$/.test(lowerAt(at, i - 1)) && at.clauses.some(({ verb }) => verb.main === i)
  const from = isTimed ? i : start
  if (
    at.clauses.some(
      ({ verb }) =>
        verb.from >= from &&
        verb.to <= to &&
        cancelling.has(verb.lemma) &&
        verb.particle === null &&
        // "cut the ribbon"
        lowerAt(at, verb.to + 1) !== 'ribbon',
    )
  )
    return true
  if (isInstead(at, i, to) || isThwarted(at, i) || isUndecided(at, from, i) || isLabelledNotNeeded(at, i)) return true
  let text = ''
  for (let k = from; k < to; k++) text += `${lowerAt(at, k)} `
  return refusals.test(text)
}

/** "tomorrow", "next month": the present tense tells of what is to come. */
export const isAhead = ({ tokens }: AnalyzedSentence): boolean => tokens.some((_, i) => isTimeAhead(tokens, i))

const isFinitePast = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.form === 'finite' &&
  verb.modal === null &&
  verbForms.get(lowerAt(at, verb.main))?.some(({ form }) => form === 'past' || form === 'pp') === true

/** "From there he goes to Lima", "her tour takes in Lima": the verb at a token is in the plain present. */
export const isPresent = (at: AnalyzedSentence, i: number): boolean =>
  at.clauses.some(
    (clause) =>
      clause.verb.main === i &&
      clause.verb.form === 'finite' &&
      clause.verb.modal === null &&
      clause.verb.from === i &&
      !isFinitePast(at, clause),
  )

/** "He visited Lima": the verb at a token tells of what is over. */
export const isPast = (at: AnalyzedSentence, i: number): boolean =>
  at.clauses.some(
    (clause) =>
      clause.verb.main === i && clause.verb.form === 'finite' && clause.verb.modal === null && isFinitePast(at, clause),
  )

const inclined = /^(?:ready|willing|eager|keen|reluctant|unable)$/
/** "was able to visit", "was glad to visit" tell of a journey once they are past. */
const fulfilled = /^(?:able|free|happy|glad|pleased|delighted)$/

/** "had planned to visit", "had been due to visit", "had been set to visit": nothing came of it. */
const isUnfulfilled = (at: AnalyzedSentence, clause: Clause): boolean =>
  hadPlanned(at, clause) ||
  (clause.verb.form === 'finite' && lowerAt(at, clause.verb.from) === 'had' && /^(?:set|be)$/.test(clause.verb.lemma))

/** "A visit by X is planned for May", "has been agreed for June": said of the journey itself. */
export function isSetFor(at: AnalyzedSentence, { verb }: Clause): boolean {
  if (!verb.passive || !setVerbs.has(verb.lemma)) return false
  const [next, act] = [lowerAt(at, verb.to), lowerAt(at, verb.to + 1)]
  // "was expected to help", "was arranged by her aides": of one that may be over
  return (
    lowerAt(at, verb.from) !== 'was' || next === 'for' || (next === 'to' && /^(?:begin|start|take|last)$/.test(act))
  )
}

/** What follows from "was able to"; nothing from "is able to", "would be happy to". */
const stateOf = (at: AnalyzedSentence, { verb }: Clause): Status | null =>
  verb.negated || verb.modal !== null || !isPast(at, verb.main) ? null : 'made'

/** The verb that an infinitive hangs on: "is expected to visit", "hopes to visit". */
function governorStatus(at: AnalyzedSentence, clause: Clause): Status | null | undefined {
  const { verb } = clause
  if (verb.form !== 'infinitive') return undefined
  // "stands ready to leave"
  if (inclined.test(lowerAt(at, verb.from - 1))) return null
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  if (governor !== undefined && fulfilled.test(lowerAt(at, verb.from - 1)))
    return governor.verb.form === 'infinitive' ? governorStatus(at, governor) : stateOf(at, governor)
  if (governor !== undefined && isUnfulfilled(at, governor)) return null
  if (isDue(at, clause)) return 'planned'
  if (governor === undefined) return 'made'
  const { lemma, particle, negated } = governor.verb
  const is = (wanted: VerbClass): boolean => hasVerbClass(lemma, particle, wanted)
  if (negated || is('deny') || is('ask') || wishes.has(lemma)) return null
  // "was supposed to visit": nothing came of it
  if (lemma === 'suppose') return /^(?:was|were)$/.test(lowerAt(at, governor.verb.from)) ? null : 'planned'
  // "has plans to visit"
  if (/^plans?$/.test(lowerAt(at, verb.from - 1)) && governor.verb.lemma === 'have') return 'planned'
  if (setVerbs.has(lemma) || is('plan') || is('pledge') || is('announce')) return 'planned'
  // "is expected to be the first king to visit"
  if (lemma === 'be' && governor.verb.form === 'infinitive') return governorStatus(at, governor)
  return governor.verb.modal === null ? 'made' : ahead.has(governor.verb.modal) ? 'planned' : null
}

/** "If the minister goes to Lima", "Unless she travels there", "Had the minister gone to Lima": what might be, or might have been. */
function isSupposed(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const start = at.chunks[subject?.first ?? -1]?.from ?? verb.from
  const isIf = [start - 1, verb.from - 1].some(
    (i) => /^(?:if|unless)$/.test(lowerAt(at, i)) && lowerAt(at, i - 1) !== 'even',
  )
  return isIf || (start === 1 && lowerAt(at, 0) === 'had' && verb.modal === null)
}

/** "would have been the first president to go", "might have been the first received in Lima": who did not. */
const isOfWhatFailed = (at: AnalyzedSentence, { verb, subject, at: place }: Clause): boolean =>
  at.clauses.some(
    ({ verb: told, at: before, subject: owner, arguments: [complement] }) =>
      before < place &&
      told.lemma === 'be' &&
      /^(?:would|could|might|should)$/.test(told.modal ?? '') &&
      lowerAt(at, told.main - 1) === 'have' &&
      complement?.prep === null &&
      (subject === null
        ? place === complement.nominal.end
        : [owner?.first, complement.nominal.first].includes(subject.first)) &&
      verb.form !== 'finite',
  )

/** "would have flown to Lima": and did not. */
const isUnmade = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.modal === 'would' && someIn(tokens, verb.from, verb.main, ({ lower: word }) => word === 'have')

/** Made, planned, or (null) neither: refused, called off, only possible, asked for. */
export function statusOf(at: AnalyzedSentence, clause: Clause): Status | null {
  const { verb } = clause
  if (isDeniedClause(at, clause) || isNoOne(at, clause)) return null
  if (isSupposed(at, clause) || isOfWhatFailed(at, clause) || isAsked(at, clause)) return null
  if (isOfNoPlan(at, clause) || isForgone(at, clause) || isUnmade(at, clause)) return null
  const governed = governorStatus(at, clause)
  if (governed === null) return null
  // "has been to see"
  if (verb.modal === 'to' && at.tokens.slice(verb.from, verb.main).some(({ lower: word }) => word === 'been'))
    return 'made'
  const isOpen = verb.modal !== null || governed === 'planned' || !isFinitePast(at, clause)
  if (isOpen && isTakenBack(at, verb.main)) return null
  if (verb.modal !== null) return ahead.has(verb.modal) ? 'planned' : null
  if (governed !== undefined) return governed
  const isToCome = isAhead(at) || at.tokens.some((_, i) => isByWeekday(at.tokens, i))
  return isToCome && !isFinitePast(at, clause) ? 'planned' : 'made'
}
