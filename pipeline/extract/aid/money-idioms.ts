import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { toppingVerbs } from '../../lexicon/topping-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { asAwaited, asGiven, type Idiom, told } from './idiom.ts'
import { modeOf } from './mode.ts'
import { notAsked } from './needed.ts'
import { progressOf } from './progress.ts'

/** Lower-case head of the first object of a verb. */
export const objectOf = ({ tokens }: AnalyzedSentence, { arguments: found }: Clause): string => {
  const np = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  return np === undefined ? '' : (tokens[np.head]?.lower ?? '')
}

/** "picked up the tab, 3 million", "is footing a bill of 3 million": who pays what others owe gives it. */
export const asFooted: Idiom = (at, { number }, governor) => {
  const { clause, relation } = governor
  const { lemma, particle, to } = clause.verb
  const isPaying = lemma === 'foot' || (lemma === 'pick' && (particle ?? at.tokens[to]?.lower) === 'up')
  // "takes over the cost of 20 tents"
  const isTaking = lemma === 'take' && (particle ?? at.tokens[to]?.lower) === 'over'
  // "met the freight, 3 million dollars"
  const isMeeting = /^(?:meet|cover|settle)$/.test(lemma) && isBehindComma(at, number)
  if (!(isPaying || isTaking || isMeeting) || relation !== 'object' || (!isTaking && number.kind !== 'money'))
    return null
  if (!(isMeeting ? bills : tabs).test(objectOf(at, clause))) return null
  const progress = progressOf(at, clause)
  return progress === null
    ? 'none'
    : { mode: 'give', status: progress === 'ahead' ? 'pledged' : 'delivered', governor, rule: 'aid-give' }
}

const tabs = /^(?:bill|bills|tab|cost|costs|check)$/
const bills = /^(?:bill|bills|cost|costs|freight|fare|fares|postage|rent)$/

const isBehindComma = ({ tokens, chunks }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[(chunks.find((chunk) => chunk.to > from)?.from ?? 0) - 1]?.text === ','

/** "20 tents changed hands at the border", "the keys of 20 buses have changed hands": they are handed over. */
export const asChangedHands: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  if (clause.verb.lemma !== 'change' || relation !== 'subject' || objectOf(at, clause) !== 'hands') return null
  return kind === 'any' || progressOf(at, clause) !== 'done'
    ? null
    : { mode: 'move', status: 'delivered', governor, rule: 'aid-move' }
}

const relieving =
  /^(?:feed|help|assist|vaccinate|immuni[sz]e|shelter|treat|nourish|rescue|protect|save|see|tide|keep|clothe|rehouse)$/

/** "It would take 3 million to feed them", "3 million would be needed": what help would cost is asked for. */
export const asWouldTake: Idiom = (at, { number, index }, governor) => {
  const { clause, relation } = governor
  const { verb, subject } = clause
  if (number.kind !== 'money' || relation !== 'object' || verb.modal === null || isDeniedClause(at, clause)) return null
  const isIt = subject?.members[0]?.np.isPronoun === true && at.tokens[subject.members[0].np.head]?.lower === 'it'
  if (!isIt || !/^(?:take|cost|require|need)$/.test(verb.lemma)) return null
  const purpose = at.clauses.find((one) => one.at > index)
  const isHelp = purpose?.verb.form === 'infinitive' && relieving.test(purpose.verb.lemma)
  const outer = at.clauses.findLast((one) => one.at < clause.at && one.verb.form === 'finite')
  const teller = outer === undefined ? null : doerOf(at, outer)
  const isOfHelpers = teller?.type === 'ngo' || (teller?.type === 'unspecified' && teller.areas.length === 0)
  return isHelp || (isOfHelpers && purpose?.verb.form === 'infinitive')
    ? { mode: 'ask', status: 'called_for', governor, rule: 'aid-ask' }
    : null
}

/** "The agency is 3 million short", "the clinic is short of 40 gowns": what is missing is asked for. */
export const asShort: Idiom = (at, { number, kind, item, index }, governor) => {
  const { clause, relation } = governor
  const { lemma, to } = clause.verb
  const isGoods = kind === 'known' && !notAsked.has(item.category)
  if (!(isGoods || number.kind === 'money') || relation !== 'object' || !/^(?:be|remain|run|fall)$/.test(lemma))
    return null
  const isBefore = at.tokens[number.from - 1]?.lower === 'of' && at.tokens[number.from - 2]?.lower === 'short'
  // "3 million short", "40 gowns short"
  const end = at.chunks[index]?.to ?? number.to
  const isBehind = [end - 1, end].some(
    (i) => i >= number.to && at.tokens[i]?.lower === 'short' && at.tokens[i + 1]?.lower !== 'of',
  )
  if (!(isBefore && number.from - 2 <= to + 1) && !isBehind) return null
  return isDeniedClause(at, clause) ? null : { mode: 'ask', status: 'called_for', governor, rule: 'aid-ask' }
}

/** "Peru is in for 3 million", "is good for another 20 tents", "put its name to 3 million", "put itself down for 3 million", "signed up for 3 million": who is counted on for it. */
export const asInFor: Idiom = (at, { kind, index, number }, governor) => {
  const { clause, relation } = governor
  const { lemma, particle, to } = clause.verb
  if (kind === 'any' || relation === 'subject' || isDeniedClause(at, clause)) return null
  const [first, second] = [at.tokens[to]?.lower ?? '', at.tokens[to + 1]?.lower]
  const isIn =
    lemma === 'be' && /^(?:in|down|good)$/.test(first) && second === 'for' && at.chunks[index]?.from === to + 2
  const isPut = lemma === 'put' && /^(?:names?|itself|themselves|himself|herself)$/.test(objectOf(at, clause))
  const isDown = governor.prep === 'for' && at.tokens[(at.chunks[index]?.from ?? 0) - 2]?.lower === 'down'
  const isSignedUp =
    lemma === 'sign' && particle === 'up' && governor.prep === 'for' && at.chunks[index]?.to === number.to
  if (!isIn && !isSignedUp && !(isPut && (governor.prep === 'to' || isDown))) return null
  const doer = doerOf(at, clause)
  // "The actor signed up for 3 million": what one is paid
  const isGiver = isSignedUp ? doer?.type === 'government' || doer?.type === 'unspecified' : doer !== null
  return isGiver
    ? { mode: 'pledge', status: 'pledged', governor: { ...governor, relation: 'object' }, rule: 'aid-pledge' }
    : null
}

const drawing = /^(?:borrow|draw|secure|win|pocket)$/

/** "borrows 3 million from the bank", "has drawn 3 million from the fund", "won 3 million from it": help, if it is told from whom. */
export const asBorrowed: Idiom = (at, { number }, governor) => {
  const { clause, relation } = governor
  const isLoan =
    drawing.test(clause.verb.lemma) &&
    !clause.verb.passive &&
    relation === 'object' &&
    number.kind === 'money' &&
    partyBehind(at, clause.arguments, ['from']) !== null
  return isLoan ? told(at, governor, { ...asAwaited(governor), status: 'delivered' }) : null
}

const frames = /^(?:programme|program|scheme|package|facility)$/
const ofAid = /^(?:loans?|grants?|aid|assistance|credits?|donations?)$/

/** "is lending Peru the money to buy vaccines, under a 3 million programme of loans": the verb of giving stands further off. */
export const asProgramme: Idiom = (at, { number, index }, governor) => {
  const np = at.chunks[index]
  if (number.kind !== 'money' || governor.prep !== 'under' || np?.kind !== 'np') return null
  const kind = at.chunks[index + 2]
  const isOfAid = kind?.kind === 'np' && ofAid.test(at.tokens[kind.head]?.lower ?? '')
  if (!isOfAid || !frames.test(at.tokens[np.head]?.lower ?? '')) return null
  const clause = at.clauses.findLast((one) => one.at < index && modeOf(at, one) === 'give')
  return clause === undefined ? null : told(at, { ...governor, clause }, asGiven({ ...governor, clause }))
}

/** "brings exports to 3 million": what comes to the sum is no gift. */
export const bringsOther = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean => {
  const np = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  const isSum = /^(?:value|worth|amount|sum|figure|tally|it|that)$/.test(at.tokens[np?.head ?? -1]?.lower ?? '')
  return verb.lemma === 'bring' && !verb.passive && np !== undefined && !isSum
}

/** "tops up", "was topped up" */
export const isToppedUp = ({ tokens }: AnalyzedSentence, { verb: { lemma, particle, to } }: Clause): boolean =>
  lemma === 'top' && (particle ?? tokens[to]?.lower) === 'up'

/** "topped up its grant with 3 million", "supplemented it with 20 tents", "Norway's 5 million was topped up by 3 million": more is given on top of a gift. */
export const asToppedUp: Idiom = (at, { kind, number, item }, governor) => {
  const { clause, relation, prep } = governor
  const { lemma, passive, to } = clause.verb
  if (
    !(isToppedUp(at, clause) || toppingVerbs.has(lemma)) ||
    relation !== 'oblique' ||
    (kind === 'any' && number.kind !== 'money')
  )
    return null
  if (prep !== 'with' && !(passive && prep === 'by')) return null
  const whole = passive ? clause.subject : clause.arguments.find((one) => one.prep === null)?.nominal
  const np = whole?.members[0]?.np
  const isGift =
    np === undefined
      ? !passive && /^(?:that|this|it)$/.test(at.tokens[to]?.lower ?? '')
      : np.number?.kind === 'money' ||
        /^(?:it|that|this|these|them)$/.test(at.tokens[np.head]?.lower ?? '') ||
        /^(?:tranche|instal?lment|package|batch|sum|cheque|check)$/.test(at.tokens[np.head]?.lower ?? '') ||
        aidNounStatus(singularOf(at.tokens[np.head]?.lower ?? '')) !== null
  // "3 million dollars were topped up with 10 more": of the millions, and not of the goods told before
  if (np?.number?.kind === 'money' && kind === 'same' && item.category !== 'cash') return 'none'
  return isGift ? told(at, governor, asGiven(governor)) : null
}

/** "The sum could go up to 3 million", "The grant may rise to 3 million": so much more than was told of the same gift. */
export const asMayRise: Idiom = (at, { number }, governor) => {
  const { clause, relation, prep } = governor
  const { lemma, modal, passive } = clause.verb
  const isUp = lemma === 'go' ? relation === 'object' || prep === 'to' : prep === 'to'
  if (number.kind !== 'money' || modal === null || passive || !isUp) return null
  if (!/^(?:go|rise|grow|climb|increase)$/.test(lemma) || isDeniedClause(at, clause)) return null
  const noun = singularOf(at.tokens[clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  const isGift = /^(?:sum|amount|package)$/.test(noun) || /^(?:delivered|pledged)$/.test(aidNounStatus(noun) ?? '')
  return isGift ? { mode: 'amount', status: 'pledged', governor, rule: 'aid-amount' } : null
}
