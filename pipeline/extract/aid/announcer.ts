import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isDue } from '../due.ts'
import { isPronoun } from '../nationality.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { intentOf } from './intent-noun.ts'
import type { Telling } from './telling.ts'
import { isLoad, verbBehind } from './vehicle.ts'

const deciding = new Set(['announce', 'decide', 'order', 'direct', 'decree', 'instruct', 'agree', 'rule'])
const promising = new Set(['promise', 'pledge', 'vow'])

/** ", the Okello Foundation said", ", said the Okello Foundation": the clause behind a comma that tells of the sentence. */
function tellerBehind(at: AnalyzedSentence, { at: place }: Clause): Clause | undefined {
  const outer = at.clauses.find((one) => one.at > place && isTelling(one))
  if (outer === undefined || outer.verb.passive) return undefined
  const start = outer.subject !== null && outer.subject.first > place ? outer.subject.first : outer.at
  return isComma(at.chunks[start - 1]) ? outer : undefined
}

const goals = ['to', 'at', 'for', 'in', 'into']

/** A foundation, a charity or a body of many countries; or a country, of what another gets. */
function tellsOfOwn(teller: Actor, getter: Actor): boolean {
  if (teller.type === 'foundation' || teller.type === 'ngo') return true
  // "UNHCR said"
  const words = lowerWords(teller.piece)
  if (teller.type === 'unspecified' && donorTypeOf(words) !== null) return true
  const isCountry = teller.type === 'government' && teller.areas.length === 1 && teller.iso3 !== null
  const isWhole = isCountry && teller.areas[0]?.form === 'name' && teller.areas[0].to === teller.piece.to
  return isWhole && getter.iso3 !== null && getter.iso3 !== teller.iso3
}

/** "left for Chad", "took off for Chad with 20 tents": goods set out from whoever tells of it. */
const departing = new Set(['leave', 'depart', 'take', 'set', 'head', 'sail', 'go'])
const ownTellers: ReadonlySet<string> = new Set(['government', 'military', 'royal', 'local_government'])

/** "20 tents left for Chad, Peru's defence ministry said", "Peru's news agency said": who tells that goods set out for another country, or whose agency does. */
function senderTelling(at: AnalyzedSentence, clause: Clause, outer: Clause, getter: Actor): Actor | null {
  const teller = departing.has(clause.verb.lemma) ? doerOf(at, outer) : null
  if (teller === null || getter.iso3 === null || getter.iso3 === teller.iso3) return null
  const [area] = teller.areas
  const { from, to } = teller.piece
  const isOfAgency = area !== undefined && /\bnews agency$/.test(lowerWords({ at, from, to }).join(' '))
  if (isOfAgency) return { ...actorOf({ at, from: area.from, to: area.to }), type: 'government' }
  const isBody = teller.iso3 !== null || /^the\b/.test(lowerWords(teller.piece).join(' '))
  return isBody && ownTellers.has(teller.type) ? teller : null
}

/** "20 tents reached Chad, the Okello Foundation said", "Peru said 20 tents had reached Chad": who tells of goods with no giver, and of who gets them, tells of its own. */
function givenByTeller(at: AnalyzedSentence, clause: Clause, outer: Clause | undefined): Actor | null {
  if (outer === undefined || outer.verb.negated || !isTelling(outer)) return null
  // "20 ships left the port": trade
  const getter = partyBehind(at, clause.arguments, [null, ...goals])
  if (getter === null || getter.type === 'foundation') return null
  const isBehind = outer.at > clause.at && isComma(at.chunks[outer.at - 1])
  const teller = (isBehind ? partyBehind(at, outer.arguments, [null]) : null) ?? doerOf(at, outer)
  if (outer.verb.lemma === 'say' && teller !== null && tellsOfOwn(teller, getter)) return teller
  return senderTelling(at, clause, outer, getter)
}

/** The verb before a clause that "that" opens; undefined where nothing tells it. */
function tellerOf({ chunks, clauses }: AnalyzedSentence, { first }: Clause): Clause | undefined {
  const opening = chunks[first - 1]
  // "said 20 tents would be sent"
  if (opening?.kind === 'verb')
    return clauses.find(({ at: place, verb }) => place === first - 1 && verb.lemma === 'say')
  if (opening?.kind !== 'sub' || opening.text !== 'that') return undefined
  return clauses.findLast(({ at: place, verb }) => place < first && verb.form === 'finite')
}

/** "Peru announced that 20 tents would go to Chad", "promised that 20 would reach Chad", "vowed that Chad would get 20": who says that they will be given gives them. */
export function announcerOf(at: AnalyzedSentence, { governor, mode }: Telling): Actor | null {
  const load = governor === null ? null : tellerOfLoad(at, governor.clause)
  if (load !== null) return load
  // "A plane left for Chad with 20 tents, the Red Cross said"
  const isLaden = governor?.prep === 'with' && (mode === 'move' || governor.clause.verb.lemma === 'leave')
  if (governor === null || (governor.relation !== 'subject' && mode !== 'receive' && !isLaden)) return null
  const news = senderOfNews(at, governor.clause)
  if (news !== null) return news
  const { verb } = governor.clause
  const outer = tellerOf(at, governor.clause)
  if (mode === 'move' || isLaden) {
    const own = givenByTeller(at, governor.clause, outer ?? tellerBehind(at, governor.clause))
    if (own !== null) return own
  }
  if (outer === undefined && mode === 'give' && verb.passive) return tellerOfGiven(at, governor.clause)
  if (outer === undefined || (outer.verb.passive && !/^(?:please|delight|honou?r)$/.test(outer.verb.lemma))) return null
  if (verb.modal === null && !ordering.has(outer.verb.lemma))
    return mode === 'give' && verb.passive ? (postOf(at, outer) ?? tellerOfOthers(at, governor.clause, outer)) : null
  if (hearerOf(at, governor.clause, mode) !== null) return doerOf(at, outer)
  const isSent = (mode === 'give' && verb.passive) || /^(?:go|leave|depart)$/.test(verb.lemma)
  const tells =
    promising.has(outer.verb.lemma) ||
    (mode === 'receive' && (isLender(at, outer) || grantsToOthers(at, governor.clause, outer))) ||
    (isSent && (deciding.has(outer.verb.lemma) || isLender(at, outer) || isOfOthers(at, governor.clause, outer)))
  const teller = tells && (mode === 'give' || mode === 'move' || mode === 'receive') ? doerOf(at, outer) : null
  return teller === null || isReporter(teller) || isToOwn(at, governor.clause, teller) ? null : teller
}

/** "20 tents were given to Chad, Peru's health ministry said": a government, or its post abroad, tells of what its own country gave to another. */
function tellerOfGiven(at: AnalyzedSentence, clause: Clause): Actor | null {
  const outer = tellerBehind(at, clause)
  return outer === undefined ? null : (postOf(at, outer) ?? tellerOfOthers(at, clause, outer))
}

/** "From Lima came word that 20 tents had been set aside", "Word came from Lima that 20 would be sent": from whom the news of a gift comes that names no giver. */
function senderOfNews(at: AnalyzedSentence, { first, verb }: Clause): Actor | null {
  const that = at.chunks[first - 1]
  const isThat = (that?.kind === 'sub' || that?.kind === 'wh') && that.text === 'that'
  const outer = isThat ? at.clauses.findLast((one) => one.at < first && one.verb.form === 'finite') : undefined
  if (outer?.verb.lemma !== 'come' || !(verb.passive || verb.modal !== null)) return null
  const isNews = at.chunks.some(
    (chunk, i) => chunk.kind === 'np' && i < first && news.test(at.tokens[chunk.head]?.lower ?? ''),
  )
  return isNews ? partyBehind(at, [...outer.fronted, ...outer.arguments], ['from']) : null
}

const news = /^(?:word|news|confirmation|notice)$/

/** "UNICEF said a plane carrying 20 tents would land in Chad": what is on board is of the one who tells of it. */
function tellerOfLoad(at: AnalyzedSentence, clause: Clause): Actor | null {
  const load = at.clauses.find((one) => isLoad(at, one) && (one === clause || verbBehind(at, one) === clause))
  const moved = load === undefined ? undefined : verbBehind(at, load)
  if (load === undefined || moved === undefined || moved.verb.passive) return null
  return givenByTeller(at, moved, tellerOf(at, { ...load, first: load.subject?.first ?? load.first }))
}

/** "The bank said that 3 million would be made over to Chad": it speaks of its own money. */
function isLender(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const np = verb.lemma === 'say' ? subject?.members[0]?.np : undefined
  return np !== undefined && /^(?:bank|fund|foundation|trust)$/.test(at.tokens[np.head]?.lower ?? '')
}

const tellingOfOwn = /^(?:say|tell|confirm|declare|state|disclose|reveal|add)$/

/** "Peru's premier said that 20 tents had been sent to Chad" */
const tellerOfOthers = (at: AnalyzedSentence, clause: Clause, outer: Clause): Actor | null =>
  isOfOthers(at, clause, outer) ? doerOf(at, outer) : null

/** "Peru's health ministry said that 20 tents would be sent to Chad": a government speaks of its own gifts to others. */
function isOfOthers(at: AnalyzedSentence, { verb, arguments: found }: Clause, outer: Clause): boolean {
  const teller = tellingOfOwn.test(outer.verb.lemma) ? doerOf(at, outer) : null
  if (teller === null || teller.iso3 === null || !/^(?:government|military)$/.test(teller.type)) return false
  const getter = partyBehind(at, found, ['to'])
  return (
    at.tokens[verb.to]?.lower === 'abroad' || (getter !== null && getter.iso3 !== null && getter.iso3 !== teller.iso3)
  )
}

/** "The Okello Foundation announced that Chad would get 20 tents": a body or country that announces what others are to get gives it. */
function grantsToOthers(at: AnalyzedSentence, clause: Clause, outer: Clause): boolean {
  const teller = outer.verb.lemma === 'announce' && !clause.verb.passive ? doerOf(at, outer) : null
  const getter = teller === null ? null : doerOf(at, clause)
  if (teller === null || getter === null || isPronoun(getter)) return false
  // "UNICEF announced that it would get 20 tents": for itself
  if (getter.piece.from === teller.piece.from) return false
  const isForeign = teller.iso3 !== null && getter.iso3 !== null && getter.iso3 !== teller.iso3
  return teller.type === 'company' || isForeign || tellsOfOwn(teller, getter)
}

const coming = /^(?:follow|come|arrive|be|reach)$/
const writing = new Set(['tell', 'write', 'assure', 'inform', 'notify', 'promise', 'cable', 'wire'])
const press = /^(?:reporters?|journalists?|press|media|radio|television|newspapers?|agency|correspondents?)$/

/** "told the mayor of Lima that 20 tents would follow": to whom they are promised; the press only passes it on. */
function hearerOf(at: AnalyzedSentence, clause: Clause, mode: Telling['mode']): Actor | null {
  const outer = mode === 'move' && coming.test(clause.verb.lemma) ? tellerOf(at, clause) : undefined
  if (outer === undefined || outer.verb.passive || !writing.has(outer.verb.lemma)) return null
  const hearer = partyBehind(at, outer.arguments, [null, 'to'])
  return hearer === null || lowerWords(hearer.piece).some((word) => press.test(word)) ? null : hearer
}

const gotten = /^(?:come|arrive|land)$/

/** "Peru's ministry said that 20 tents had come from Chile": an authority that tells of goods from abroad, with no word of where they went, got them. */
function getterTelling(
  at: AnalyzedSentence,
  clause: Clause,
  mode: Telling['mode'],
  source: Actor | null,
): Actor | null {
  const { verb } = clause
  const isHere = (mode === 'move' && gotten.test(verb.lemma)) || (mode === 'receive' && verb.passive)
  const isFromAbroad = isHere && source !== null && source.iso3 !== null
  const outer = isFromAbroad ? (tellerOf(at, clause) ?? tellerBehind(at, clause)) : undefined
  if (outer === undefined || outer.verb.passive || outer.verb.negated || !isTelling(outer)) return null
  const teller = doerOf(at, outer)
  const isAuthority = teller !== null && teller.iso3 !== null && authorities.has(teller.type) && !isReporter(teller)
  return isAuthority && teller.iso3 !== source?.iso3 ? teller : null
}

const isTelling = ({ verb: { lemma, particle } }: Clause): boolean =>
  /^(?:confirm|report|tweet)$/.test(lemma) ||
  hasVerbClass(lemma, particle, 'say') ||
  hasVerbClass(lemma, particle, 'announce')

const authorities: ReadonlySet<string> = new Set(['government', 'local_government', 'military'])

/** The one to whom it is told that goods will come, or who tells that they came from another. */
export function promisedTo(
  at: AnalyzedSentence,
  { governor, mode, asked }: Telling,
  source: Actor | null,
): Actor | null {
  // "paid for the 20 tents that Chad had asked for"
  if (asked !== undefined) return doerOf(at, asked.clause)
  if (governor?.relation !== 'subject') return null
  const { clause } = governor
  return clause.verb.modal === null ? getterTelling(at, clause, mode, source) : hearerOf(at, clause, mode)
}

const ordering = new Set(['order', 'direct', 'decree', 'instruct'])

/** "ordered that 20 tents be sent", "decreed that 20 go to Chad": decided, and not yet done. */
export function isOrdered(at: AnalyzedSentence, clause: Clause): boolean {
  const outer = clause.verb.modal === null ? tellerOf(at, clause) : undefined
  return outer !== undefined && !outer.verb.passive && ordering.has(outer.verb.lemma)
}

/** "decided that 20 tents will go to Chad", "It was decided that they would": what is decided will come. */
export function isDecidedThat(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const that = at.chunks[(subject?.first ?? 0) - 1]
  const isThat = (that?.kind === 'sub' || that?.kind === 'wh') && that.text === 'that'
  if (subject === null || !isThat || verb.form !== 'finite') return false
  const outer = at.clauses.findLast((one) => one.at < subject.first)
  return (
    /^(?:will|would|should|shall)$/.test(verb.modal ?? '') && /^(?:decide|resolve|rule)$/.test(outer?.verb.lemma ?? '')
  )
}

/** "decided to give Chad 20 tents and 3 million": the infinitive of what is decided. */
export function isDecided(at: AnalyzedSentence, clause: Clause): boolean {
  if (clause.verb.form !== 'infinitive') return isDecidedThat(at, clause)
  // "the decision to give Chad 20 tents"
  if (intentOf(at, clause)?.status === 'announced') return true
  const outer = at.clauses.slice(0, at.clauses.indexOf(clause)).findLast(({ verb }) => verb.form === 'finite')
  return (
    outer !== undefined &&
    outer.verb.modal === null &&
    !isDue(at, clause) &&
    (hasVerbClass(outer.verb.lemma, outer.verb.particle, 'announce') ||
      /^(?:arrange|vote)$/.test(outer.verb.lemma) ||
      isOrder(at, outer))
  )
}

/** "gave the order to send 20 tents", "took the decision to send 20 tents" */
export const isOrder = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  /^(?:give|issue|take|make|reach)$/.test(verb.lemma) &&
  found.some(
    ({ prep, nominal: { members } }) =>
      prep === null &&
      /^(?:orders?|instructions?|directives?|go-ahead|approval|decision)$/.test(
        at.tokens[members[0]?.np.head ?? -1]?.lower ?? '',
      ),
  )

/** "Peru's embassy reports that 20 tents have been given": a post abroad tells of its own country's gifts. */
function postOf(at: AnalyzedSentence, outer: Clause): Actor | null {
  const teller = doerOf(at, outer)
  return teller?.type === 'embassy' ? teller : null
}

/** Who tells of a gift, or rules on it, and does not give it. */
const isReporter = ({ piece }: Actor): boolean =>
  lowerWords(piece).some((word) =>
    /^(?:newspapers?|papers?|agency|radio|television|tv|broadcasters?|reporters?|police|judges?|court|scientists?)$/.test(
      word,
    ),
  )

/** "Chad announced that 20 tents would be sent to its army" */
function isToOwn(at: AnalyzedSentence, clause: Clause, teller: Actor): boolean {
  const to = clause.arguments.find(({ prep }) => prep === 'to')?.nominal.members[0]?.np
  if (to === undefined) return false
  const isOwn = thirdPersonPossessives.has(at.tokens[to.from]?.lower ?? '')
  return isOwn || (teller.iso3 !== null && to.areas.some(({ iso3 }) => iso3 === teller.iso3))
}
