import { aidModeOf, aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind, wordBefore } from '../areas.ts'
import { isFirstLine } from '../first-line.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { firstIndexIn } from '../index-in.ts'
import { isVerbless } from '../is-verbless.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { memberAt, nominalAt } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { hasWord, wordTest } from '../word-test.ts'
import { doerOf, isNameless, ownerOf, partyBehind, partyFrom } from './actors-near.ts'
import { calledUpon } from './called-upon.ts'
import { announcesHelp, raisesHelp } from './helpful.ts'
import type { AidMemory } from './memory.ts'
import { modeOf } from './mode.ts'
import { thankedBy, thanker } from './thanks.ts'

const heading = new Set(['bound', 'destined', 'headed', 'meant', 'intended', 'earmarked'])

const isHeading = wordTest((lower) => heading.has(lower))
const isQuestion = wordTest((lower) => lower === 'what')

/** "The next delivery is bound for Peru": whom what follows is for. */
export function topicReceiver(at: AnalyzedSentence): Actor | null {
  const called = calledUpon(at)
  if (called !== null) return called
  if (!hasWord(at.tokens, isHeading)) return null
  const i = at.tokens.findIndex(({ lower }, k) => heading.has(lower) && at.tokens[k + 1]?.lower === 'for')
  const found = i < 0 ? -1 : at.chunks.findIndex(({ from }) => from > i + 1)
  const nominal = found < 0 ? null : nominalAt(at.chunks, found)
  return nominal === null ? null : partyFrom(at, nominal)
}

const coming = new Set(['next', 'coming', 'due', 'bound', 'soon', 'shortly', 'heading', 'upcoming', 'tomorrow'])

interface Topic {
  readonly index: number
  readonly status: GiftStatus
}

const tellsAid = wordTest((lower) => lower === 'response' || aidNounStatus(singularOf(lower)) !== null)

/** The noun of giving that a sentence is about. */
function nounOf(at: AnalyzedSentence): Topic | null {
  if (!hasWord(at.tokens, tellsAid)) return null
  for (const [index, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np') continue
    const noun = singularOf(at.tokens[chunk.head]?.lower ?? '')
    // "Peru's response at a glance": a heading.
    const isResponse = noun === 'response' && at.clauses.length === 0 && ownerOf(at, index, index + 1) !== null
    const status = isResponse ? 'delivered' : aidNounStatus(isPaper(noun) ? precedingNoun(at, chunk) : noun)
    if (status !== null) return { index, status }
  }
  return null
}

/** "two grant contracts" are signed by who gives. */
const isPaper = (noun: string): boolean => /^(?:contract|agreement|deal)$/.test(noun)
const precedingNoun = (at: AnalyzedSentence, { from, head }: NounPhrase): string =>
  head > from ? singularOf(at.tokens[head - 1]?.lower ?? '') : ''

const isAhead = (at: AnalyzedSentence): boolean =>
  at.tokens.some(({ lower }) => coming.has(lower)) ||
  at.clauses.some(({ verb }) => verb.modal === 'will' || verb.modal === 'to')

/** "Peru and the floods in Chile", at the head of a text: who helps whom in what follows. */
function topicOfTitle(at: AnalyzedSentence): AidMemory | null {
  const [giver, getter, third] = at.areas.filter(({ areaKind }) => isLandKind(areaKind))
  const isTitle = at.sentence.index === 0 && isVerbless(at)
  if (!isTitle || giver === undefined || getter === undefined || third !== undefined) return null
  const isPair = giver.from <= 1 && giver.form === 'name' && at.tokens[giver.to]?.lower === 'and'
  if (!isPair || wordBefore(at.tokens, getter.from) !== 'in' || giver.iso3 === getter.iso3) return null
  const side = ({ from, to }: typeof giver): Actor => actorOf({ at, from, to })
  return { donor: side(giver), recipient: side(getter), item: null, status: 'delivered', isTopic: true }
}

/** "Floods in Chile: who has given what", at the head of a list: what follows is given there. */
function topicOfQuestion(at: AnalyzedSentence): AidMemory | null {
  const who = at.tokens.findIndex(({ lower }) => lower === 'who')
  const what = who < 0 ? -1 : firstIndexIn(at.tokens, who + 1, who + 4, ({ lower }) => lower === 'what')
  const verb = what < 0 ? null : verbForms.get(at.tokens[what - 1]?.lower ?? '')?.[0]
  if (verb === null || verb === undefined || aidModeOf(verb.lemma, null) !== 'give') return null
  const place = at.areas.find(({ from }) => /^(?:in|to|for)$/.test(wordBefore(at.tokens, from)))
  const recipient = place === undefined ? null : actorOf({ at, from: place.from, to: place.to })
  return { donor: null, recipient, item: null, status: 'delivered', isTopic: true }
}

/** "Peru and Chile, a parcel is coming your way!": those whom the sentence speaks to. */
function spokenTo(at: AnalyzedSentence): Actor | null {
  const called = calledUpon(at)
  if (called !== null || !at.tokens.some(({ lower }) => lower === 'you' || lower === 'your')) return called
  const list = nominalAt(at.chunks, 0)
  const mark = list === null ? undefined : at.chunks[list.end]
  const isCalled = mark?.kind === 'punct' && /^[:,!]$/.test(mark.text)
  return isCalled && list?.members.every(({ np }) => np.isName && np.number === null) ? partyFrom(at, list) : null
}

/** "At the request of Peru, Chile has decided on further help." */
const requesterOf = (at: AnalyzedSentence): Actor | null =>
  partyBehind(
    at,
    at.clauses.flatMap(({ fronted }) => fronted),
    ['at the request of'],
  )

const preparations = new Set(['prepare', 'ready', 'assemble', 'pack', 'plan', 'arrange', 'line', 'draw', 'put'])

/** "Peru is putting together a shipment", "has prepared a consignment", "A parcel is being packed": the gift is still to come. */
const isPreparing = ({ verb, subject, arguments: found }: Clause, index: number): boolean => {
  const particle = verb.lemma === 'put' ? 'together' : /^(?:line|draw)$/.test(verb.lemma) ? 'up' : verb.particle
  if (!preparations.has(verb.lemma) || verb.particle !== particle || verb.negated) return false
  const object = verb.passive ? subject : found.find(({ prep }) => prep === null)?.nominal
  return object != null && object.first <= index && index < object.end
}

/** "A shipment of vaccine arrived in Chad": where what the noun tells of comes. */
function arrivalOf(at: AnalyzedSentence, index: number): Actor | null {
  const isOf = ({ subject, verb }: Clause): boolean =>
    subject !== null && subject.first <= index && index < subject.end && arriving.test(verb.lemma) && !verb.passive
  const clause = at.clauses.find(isOf)
  return clause === undefined
    ? null
    : partyBehind(at, clause.arguments, clause.verb.lemma === 'reach' ? [null] : ['in'])
}
const arriving = /^(?:arrive|land|dock|reach)$/

/** "Chad and Mali are to share a consignment": who gets what the noun tells of. */
function getterOf(at: AnalyzedSentence, index: number): Actor | null {
  const clause = at.clauses.find(
    (one) =>
      !one.verb.passive &&
      modeOf(at, one) === 'receive' &&
      one.arguments.some(({ prep, nominal }) => prep === null && nominal.first <= index && index < nominal.end),
  )
  return clause === undefined ? null : doerOf(at, clause)
}

/** "The money went to two clinics": what became of what was given, and of nothing that follows. */
function isMoneyGone(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !/^(?:the|this)$/.test(at.tokens[np.from]?.lower ?? '')) return false
  const isMoney = /^(?:money|cash|funds?|sum|cheque)$/.test(at.tokens[np.head]?.lower ?? '')
  return isMoney && at.clauses.some(({ subject, verb }) => subject?.first === index && verb.modal === null)
}

/** "I express my gratitude to Peru for the aid", "thanked Peru for its gift": who is thanked gave what follows. */
function thanksIn(at: AnalyzedSentence): Pick<AidMemory, 'donor' | 'recipient'> | null {
  for (const clause of at.clauses) {
    const thanked = thankedBy(at, clause)
    const donor = thanked === null ? null : partyFrom(at, thanked.nominal)
    const isFor = clause.arguments.some(({ prep }) => prep === 'for')
    if (thanked === null || (thanked.prep !== 'to' && !isFor) || donor === null || isNameless(donor)) continue
    // "On behalf of Chad I express my gratitude"
    return { donor, recipient: partyBehind(at, clause.fronted, ['on behalf of']) ?? thanker(at, clause) }
  }
  return null
}

/** "The clinic acknowledges receipt of the following.": who got all that is listed behind. */
function topicOfReceipt(at: AnalyzedSentence): AidMemory | null {
  const i = at.tokens.findIndex(({ lower }) => lower === 'following')
  const isList = /^[.:]$/.test(at.tokens[i + 1]?.text ?? '.') && at.tokens[i - 1]?.lower === 'the'
  const clause = at.clauses.findLast(({ verb }) => verb.form === 'finite')
  if (!isList || clause === undefined) return null
  const isReceipt = at.tokens[i - 2]?.lower === 'of' && at.tokens[i - 3]?.lower === 'receipt'
  const recipient = isReceipt || modeOf(at, clause) === 'receive' ? doerOf(at, clause) : null
  return recipient === null
    ? null
    : {
        donor: null,
        recipient: isNameless(recipient) ? null : recipient,
        item: null,
        status: 'delivered',
        isTopic: true,
      }
}

/** "The request from Chad came in", "Chad's plea to Peru": who asks is to get what follows, and who is asked may give it. */
function requestTold(at: AnalyzedSentence, owner: Actor | null, behind: readonly Argument[]): AidMemory {
  const [asker, asked] = [owner ?? partyBehind(at, behind, ['from', 'by', 'of']), partyBehind(at, behind, ['to'])]
  return {
    donor: asked === null || isNameless(asked) || lowerWords(asked.piece).includes('donors') ? null : asked,
    recipient: isNameless(asker) ? null : asker,
    item: null,
    status: 'called_for',
    isTopic: true,
  }
}

/** What a sentence without a figure of aid tells of it: "A parcel is coming from us to Peru." What follows goes on with that. */
export function topicOf(at: AnalyzedSentence): AidMemory | null {
  const question = hasWord(at.tokens, isQuestion) ? topicOfQuestion(at) : null
  if (question !== null) return question
  const receipt = topicOfReceipt(at)
  if (receipt !== null) return receipt
  const noun = nounOf(at)
  // "Doses given to Chad": a caption.
  const isCaption = at.clauses.every(({ verb }) => verb.form === 'participle')
  const clause = at.clauses.find(
    (one) =>
      (one.verb.form === 'finite' || isCaption) &&
      ((['give', 'pledge'].includes(modeOf(at, one) ?? '') && one.verb.lemma !== 'carry') ||
        announcesHelp(at, one) ||
        (noun !== null && (one.verb.lemma === 'sign' || modeOf(at, one) === 'announce'))),
  )
  if (noun === null && clause === undefined) {
    const called = calledUpon(at)
    if (called === null) return topicOfTitle(at)
    return { donor: null, recipient: called, item: null, status: 'pledged', isTopic: true }
  }
  const start = noun === null ? 0 : noun.index
  const thanks = noun === null ? null : thanksIn(at)
  if (thanks !== null) return { ...thanks, item: null, status: 'delivered', isTopic: true }
  const behind = collectArguments(at.chunks, start, at.chunks.length).found
  const found = [...behind]
  for (const one of at.clauses) found.push(...one.arguments)
  const np = at.chunks[start] as NounPhrase | undefined
  const end = memberAt(at.chunks, start)?.end ?? start + 1
  const owner = np?.kind === 'np' && noun !== null ? ownerOf(at, start, end) : null
  if (noun?.status === 'called_for') return requestTold(at, owner, behind)
  const raising = noun === null ? undefined : at.clauses.find((one) => raisesHelp(one, noun.index))
  if (raising?.verb.negated === true) return null
  const preparing = noun === null ? undefined : at.clauses.find((one) => isPreparing(one, noun.index))
  const giving = raising ?? clause ?? preparing
  const donor =
    owner ??
    partyBehind(at, found, ['from', 'by']) ??
    (giving === undefined || giving.verb.passive ? null : doerOf(at, giving))
  // "doses that Chad had been given"
  const given = clause?.verb.passive === true && clause.verb.lemma === 'give' ? doerOf(at, clause) : null
  const recipient =
    topicReceiver(at) ??
    spokenTo(at) ??
    given ??
    partyBehind(at, found, ['to', 'for']) ??
    requesterOf(at) ??
    (noun === null ? null : (arrivalOf(at, noun.index) ?? getterOf(at, noun.index)))
  const told = noun?.status ?? 'delivered'
  const mode = told === 'delivered' && clause !== undefined ? modeOf(at, clause) : null
  const isPlan = mode === 'pledge' || (preparing !== undefined && told === 'delivered')
  const isMore = raising !== undefined && mode === null && told === 'delivered'
  const status = mode === 'announce' || isMore ? 'announced' : isPlan ? 'pledged' : told
  const giver = isNameless(donor) ? null : donor
  return {
    donor: giver,
    recipient: isNameless(recipient) ? null : recipient,
    item: null,
    status: (status === 'delivered' || isMore) && isAhead(at) ? 'pledged' : status,
    isTopic: noun !== null && !isMoneyGone(at, start),
    // "Peru is returning the favour": of all that follows.
    ...(giver !== null && clause !== undefined && announcesHelp(at, clause) ? { opener: giver } : {}),
  }
}

/** "What Peru is sending to Chad": who gives whom what is told below. */
function topicOfWhat(at: AnalyzedSentence): AidMemory | null {
  const what = at.chunks.findIndex((chunk) => chunk.kind === 'wh' && chunk.text === 'what')
  const [clause, ...others] = what < 0 ? [] : at.clauses.filter(({ at: verb }) => verb > what)
  const isGiving = clause !== undefined && others.length === 0 && /^(?:give|pledge)$/.test(modeOf(at, clause) ?? '')
  if (!isGiving || clause.verb.passive) return null
  const donor = doerOf(at, clause)
  const recipient = partyBehind(at, collectArguments(at.chunks, clause.at + 1, at.chunks.length).found, ['to', 'for'])
  const isGoingOn = at.tokens[clause.verb.main]?.lower.endsWith('ing') === true
  const status = isGoingOn || isAhead(at) || modeOf(at, clause) === 'pledge' ? 'pledged' : 'delivered'
  return { donor: isNameless(donor) ? null : donor, recipient, item: null, status, isTopic: true }
}

/** "Aid from Peru", "Peru's contribution to date", over a text: whose are all gifts below it, or who gets them. */
export function topicOfHeading(at: AnalyzedSentence): AidMemory | null {
  const isTold = at.clauses.some(({ verb }) => verb.form === 'finite')
  const topic = topicOfWhat(at) ?? (isTold && !isHeadOfNews(at) ? null : topicOf(at))
  const isOfCountry = (actor: Actor | null): boolean => actor !== null && actor.iso3 !== null
  return topic?.isTopic === true && (isOfCountry(topic.donor) || isOfCountry(topic.recipient)) ? topic : null
}

/** "Peru sends aid to Chad", over a text. */
const isHeadOfNews = (at: AnalyzedSentence): boolean => {
  const [clause, other] = at.clauses
  const isOne = isFirstLine(at) && clause !== undefined && other === undefined
  return isOne && /^(?:give|pledge|move)$/.test(modeOf(at, clause) ?? '')
}

/** A first line without a verb, or with that of a question: a heading, though nothing else marks it as one. */
export const isHeadline = (at: AnalyzedSentence): boolean =>
  (isFirstLine(at) || (at.sentence.index === 0 && at.tokens.at(-1)?.text === ':')) &&
  (isVerbless(at) || isHeadOfNews(at) || at.chunks.some((chunk) => chunk.kind === 'wh' && chunk.text === 'what'))
