import { type AidMode, aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { diseaseWords, naturalDisasters } from '../../lexicon/diseases.ts'
import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isMined } from '../../lexicon/trades.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lowerWords } from '../piece.ts'
import { isDecided } from './announcer.ts'
import type { AidFigure } from './figure.ts'
import { relativeOf, voting } from './giver-inside.ts'
import type { Governor } from './governor.ts'
import { isCarrier } from './laden.ts'
import { giverModes, modeOf } from './mode.ts'
import { isPaidOut } from './paid-out.ts'
import { isOfPackage, isPlannedAbroad } from './planned-money.ts'
import { progressOf } from './progress.ts'
import type { Telling } from './telling.ts'
import { calls } from './turns.ts'

/** "The bill for the relief came to 3 million", "Its budget for aid was 3 million": what it costs or may cost, given or not. */
export const isOfCost = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  /^(?:budgets?|bills?|costs?|prices?|shortfalls?|gaps?)$/.test(
    at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '',
  )

/** "donations reached 3 million": the act of giving that comes to the amount; null where something else does. */
function amountOf(at: AnalyzedSentence, { clause, relation }: Governor, number: NumberMention): GiftStatus | null {
  if (relation === 'subject') return null
  const start = Math.min(clause.first, clause.subject?.first ?? clause.first)
  const outer = listedBy(at, clause)
  const told = outer === undefined ? null : modeOf(at, outer)
  // "pledged a package that comprises 20 tents"
  if (told === 'pledge') return 'pledged'
  if (told === 'announce') return 'announced'
  const status = clause.verb.form === 'finite' ? null : statusOfGiving(at, clause)
  if (status !== null) return status
  for (let i = outer?.at ?? start; i < clause.at; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind !== 'np' || isAnswered(at, i)) continue
    const hasContents = tellsContents(clause.verb, null)
    const isNext = hasContents && npAt(at, clause.at + 1)?.number === number
    if (isNext && isPlannedAbroad(at, chunk, number)) return 'announced'
    // "the aid request": its last word says what it is.
    for (let k = chunk.to - 1; k >= chunk.from; k--) {
      const status = aidNounStatus(singularOf(at.tokens[k]?.lower ?? ''))
      // "The appeal stands at 3 million": so much has come in.
      if (status === 'called_for' && clause.verb.lemma === 'stand') return 'delivered'
      if (status === 'delivered')
        return isAnnouncedBeside(at, clause) || (isNext && isOfPackage(at, chunk, number))
          ? 'announced'
          : promisedAs(at, i + 1, clause)
      // "Today's announcement includes 20 tents for Chad"
      if (announcing.test(at.tokens[k]?.lower ?? '') && hasContents) return 'announced'
      if (status !== null) return status
    }
    if (number.kind === 'money' && isShareOfEffort(at, clause, chunk)) return 'delivered'
    // "The medicines sent by Peru come to 12 tons"
    // "The batch contains 4,100 doses"
    if (lots.test(at.tokens[chunk.head]?.lower ?? '') && hasContents) return 'delivered'
    const isGoods =
      /^(?:goods|items)$/.test(at.tokens[chunk.head]?.lower ?? '') ||
      goodsIn({ at, from: chunk.from, to: chunk.to }) !== null
    if (isGoods && isGivenInside(at, i, clause.at)) return 'delivered'
  }
  return null
}

/** "Norway's share of the tsunami effort stands at 3 million": what it does for those hit. */
function isShareOfEffort({ tokens }: AnalyzedSentence, { subject }: Clause, { from, head }: NounPhrase): boolean {
  const share = tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? ''
  const isEffort = /^(?:efforts?|response|operation)$/.test(tokens[head]?.lower ?? '')
  return (
    isEffort &&
    /^(?:share|contribution|spending)$/.test(share) &&
    tokens.slice(from, head).some(({ lower }) => naturalDisasters.has(lower) || diseaseWords.has(lower))
  )
}

/** "Exports of masks reached 3 million": the goods are told before the verb. */
export const isOfSubject = (at: AnalyzedSentence, clause: Clause, { item: { piece } }: AidFigure): boolean =>
  piece !== null && piece.at === at && piece.to <= clause.verb.from

/** "shipped 3 million tonnes of iron ore": sold, and no gift. */
export function shippedAs({ verb }: Clause, { item }: AidFigure, usual: GiftStatus): GiftStatus {
  const isOre = item.piece !== null && isMined(lowerWords(item.piece))
  return isOre && /^(?:ship|move|deliver)$/.test(verb.lemma) ? 'exported' : usual
}

/** "Copper exports were valued at 3 million" tells of trade. */
export function amountTold(at: AnalyzedSentence, governor: Governor, { number }: AidFigure): GiftStatus | null {
  const status = amountOf(at, governor, number)
  return status === 'exported' && number.kind === 'money' ? null : status
}

const besides = /^(?:on top of|in addition to|besides|beyond|after|following|alongside)$/

/** "on top of aid totalling 3 million", "grants worth 3 million since May": told of before. */
export function isOfEarlier(at: AnalyzedSentence, { first, subject, at: place }: Clause): boolean {
  const isBehind = at.chunks.slice(Math.max(0, first - 4), place).some((one) => 'text' in one && besides.test(one.text))
  const from = at.chunks[place]?.to ?? 0
  const start = at.chunks[subject?.first ?? place]?.from ?? from
  const words = at.tokens.slice(Math.max(start, from - 16), from + 16).map(({ lower }) => lower)
  return isBehind || words.some((word) => /^(?:since|already|previously|earlier|before|past|last|date|far)$/.test(word))
}

/** "decided to give Chad aid totalling 3 million", "announced grants totalling 3 million": what the verb whose object the aid is tells of it. */
function statusOfGiving(at: AnalyzedSentence, clause: Clause): GiftStatus | null {
  const { at: place, subject } = clause
  const giving = at.clauses.findLast((one) => one.at < place && (subject === null || one.at < subject.first))
  const mode = giving === undefined ? null : modeOf(at, giving)
  if (giving === undefined || !isGiving(mode)) return null
  const isNow = !isOfEarlier(at, clause) && !isDeniedClause(at, giving)
  if (isNow && mode === 'announce') return 'announced'
  if (isNow && mode === 'pledge') return 'pledged'
  if (isDecided(at, giving)) return 'announced'
  return progressOf(at, giving) === 'ahead' ? 'pledged' : null
}

const announcing = /^announcements?$/

/** "Announcing the package, she said it would include 20 tents", "The package comprises 20 tents, he said in unveiling it": of the help itself. */
const isAnnouncedBeside = ({ clauses, tokens }: AnalyzedSentence, { at: place }: Clause): boolean =>
  clauses.some(
    ({ at: verb, verb: { lemma, form, negated }, arguments: found }) =>
      verb !== place &&
      form === 'gerund' &&
      !negated &&
      /^(?:announce|unveil|present|reveal)$/.test(lemma) &&
      found.some(({ prep, nominal: { members } }) => {
        const np = prep === null ? members[0]?.np : undefined
        return np !== undefined && (np.isPronoun || aidNounStatus(singularOf(tokens[np.head]?.lower ?? '')) !== null)
      }),
  )

/** "In response to a request from Chad, Peru made": what is answered is not what is given. */
function isAnswered({ chunks, tokens }: AnalyzedSentence, i: number): boolean {
  const [prep, np] = [chunks[i - 1], chunks[i]]
  const isBehind =
    prep !== undefined &&
    'text' in prep &&
    /^(?:in response to|in answer to|after|following)$/.test(prep.text.toLowerCase())
  return isBehind && np?.kind === 'np' && calls.test(tokens[np.head]?.lower ?? '')
}

/** Parts in which a gift comes. */
const lots = /^(?:batch|lot|load|cargo|convoy|tranche|instal?lment|planeload|shipload)$/

/** Verbs that say what a gift is made of. */
const contents: ReadonlySet<string> = new Set(['comprise', 'include', 'contain', 'consist', 'total'])

/** "comprises 20 tents", "is made up of 20 tents", "runs to 20 tents" */
export const tellsContents = ({ lemma, particle, passive }: Clause['verb'], next: string | null): boolean =>
  contents.has(lemma) ||
  (lemma === 'make' && particle === 'up' && passive) ||
  (lemma === 'run' && (particle === 'to' || next === 'to'))

/** "Peru sent Chad a shipment from its stores in Lima, which included 20 tents": the clause whose gift "which" lists. */
export function listedBy(at: AnalyzedSentence, clause: Clause): Clause | undefined {
  const wh = at.chunks[clause.first - 1]
  const isOfWhich = wh?.kind === 'wh' && /^(?:which|that)$/.test(wh.text) && tellsContents(clause.verb, null)
  const outer = isOfWhich
    ? at.clauses.findLast((one) => one.at < clause.first - 1 && one.verb.form === 'finite')
    : undefined
  return outer !== undefined && /^(?:give|receive|announce|pledge|move)$/.test(modeOf(at, outer) ?? '')
    ? outer
    : undefined
}

/** "Aid pledged for Peru came to 3 million", "The gifts for Chad, announced by Peru, include 20 tents" */
function promisedAs(at: AnalyzedSentence, i: number, clause: Clause): GiftStatus {
  const { chunks } = at
  let said = i
  while (chunks[said]?.kind === 'prep' && chunks[said + 1]?.kind === 'np') said += 2
  const next = chunks[said]?.kind === 'punct' ? chunks[said + 1] : chunks[said]
  // "The aid, which Peru announced, comprises"
  const verb = next?.kind === 'verb' && next.form === 'participle' ? next : relativeOf(at, clause)?.verb
  if (verb === undefined) return 'delivered'
  if (/^(?:pledge|promise|offer)$/.test(verb.lemma)) return 'pledged'
  return verb.lemma === 'announce' || voting.test(verb.lemma) ? 'announced' : 'delivered'
}

/** "The goods, which Peru handed over, comprise": a verb of giving between the goods and what they are. */
export const isGivenInside = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.clauses.some((one) => one.at > from && one.at < to && isGiving(modeOf(at, one)))

/** "The rice sold by Peru amounts to 12 tons" is trade. */
const isGiving = (mode: AidMode | null): boolean => mode !== null && mode !== 'sell' && giverModes.has(mode)

/** "Total pledges stood at 3 million": of all who gave, not of the one told last. */
export function isOfMany(at: AnalyzedSentence, { mode, governor }: Telling, discourse: Discourse): boolean {
  if (
    governor !== null &&
    (isInAll(at, governor) || opensInAll(at, governor) || isPaidOut(at, governor.clause, discourse))
  )
    return true
  const subject = governor?.clause.subject?.members[0]?.np
  // "160 flights have brought 7,000 tons"
  const head = singularOf(at.tokens[subject?.head ?? -1]?.lower ?? '')
  const opening = at.tokens[subject?.from ?? -1]?.lower ?? ''
  const isCarried = subject?.number != null && subject.areas.length === 0 && (isCarrier(head) || head === 'flight')
  // "Telephone gifts have brought in 12 million"
  const isOfGivers = subject !== undefined && subject.areas.length === 0 && /^(?:gift|donation|collection)$/.test(head)
  const isBrought = governor?.clause.verb.lemma === 'bring' && !thirdPersonPossessives.has(opening)
  if ((isCarried || (isOfGivers && isBrought)) && governor?.relation === 'object' && !governor.clause.verb.passive)
    return true
  const np = mode === 'amount' ? subject : undefined
  if (np === undefined || thirdPersonPossessives.has(at.tokens[np.from]?.lower ?? '')) return false
  return /^(?:pledges|contributions|donations|commitments|promises)$/.test(at.tokens[np.head]?.lower ?? '')
}

/** "In all, 3 million were pledged": by nobody named. */
function opensInAll({ tokens }: AnalyzedSentence, { clause: { verb, arguments: found }, relation }: Governor): boolean {
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? '']
  const isAll = /^(?:altogether|overall)$/.test(first) || /^(?:in all|in total|all told)$/.test(`${first} ${second}`)
  return isAll && relation === 'subject' && verb.passive && !found.some(({ prep }) => prep === 'by')
}

/** "Of the 3 million promised in all", "the 3 million pledged altogether": a sum of what several gave. */
function isInAll({ tokens }: AnalyzedSentence, { clause: { verb }, relation }: Governor): boolean {
  if (relation !== 'participle') return false
  const words = tokens.slice(verb.to, verb.to + 2).map(({ lower }) => lower)
  return /^(?:altogether|overall)\b|^in (?:all|total)$/.test(words.join(' '))
}

/** "Pledges came from Peru (3 million)" */
export function isPledgeComing(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const np = /^(?:come|arrive|follow)$/.test(verb.lemma) ? subject?.members[0]?.np : undefined
  return np !== undefined && aidNounStatus(singularOf(at.tokens[np.head]?.lower ?? '')) === 'pledged'
}

/** "Exports of 3 million dollars went to Chad", "Of Peru's exports, 3 million went to Chad", "3 million in exports went there": a sum of trade. */
function isOfTrade({ chunks, tokens }: AnalyzedSentence, { number, index, item }: AidFigure): boolean {
  const isBeside = (preposition: string, prep: number, noun: number): boolean => {
    const [link, np] = [chunks[prep], chunks[noun]]
    if (link?.kind !== 'prep' || link.text !== preposition || np?.kind !== 'np') return false
    return /^(?:exports|imports|trade)$/.test(tokens[np.head]?.lower ?? '')
  }
  if (number.kind !== 'money' && item.category !== 'cash') return false
  const isOpened = isBeside('of', 0, 1) || (isOf(chunks[0]) && isBeside('in', 2, 3))
  return isOpened || isBeside('of', index - 1, index - 2) || isBeside('in', index + 1, index + 2)
}

const dues = /^(?:tax|taxes|rents?|wages|salaries|fees|duties|royalties|fines|dividends|tolls|premiums)$/

/** "3 million in taxes and 2 million in rents": paid because it is due. */
function isOfDues({ chunks, tokens }: AnalyzedSentence, { number, index }: AidFigure): boolean {
  const [link, np] = [chunks[index + 1], chunks[index + 2]]
  const isIn = number.kind === 'money' && link?.kind === 'prep' && link.text === 'in'
  return isIn && np?.kind === 'np' && dues.test(tokens[np.head]?.lower ?? '')
}

/** A sum of trade or of what is due: no gift. */
export const isEarned = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  isOfTrade(at, figure) || isOfDues(at, figure)
