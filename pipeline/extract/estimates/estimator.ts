import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { growthNouns } from '../../lexicon/indicator-words.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { believedIn } from './believed.ts'
import { besideVerb, closingApposed, wholeName, withApposed } from './estimator-apposed.ts'
import {
  asideTeller,
  beforeTime,
  behindThan,
  behindThat,
  behindVerb,
  closesSentence,
  closing,
  closingNoun,
  drawsScenarios,
  hasItSo,
  headlined,
  headlineEnd,
  isBody,
  isInMood,
  isInPassing,
  isInQuotes,
  isMeasured,
  isNamedSo,
  isQuoted,
  naming,
} from './estimator-closing.ts'
import { counting, countsOn, holdsOn, isOfficeCounting } from './estimator-counting.ts'
import {
  isAgent,
  isNamedBody,
  isTorn,
  makerOf,
  namesSomeone,
  ownerOfForecast,
  ownerOfVerdict,
  paperAt,
  paperBehind,
  paperInside,
  studies,
} from './estimator-makers.ts'
import { arrivesAt, isInverted, isOfOthers, makerBehind, ownerOfView, withAsker } from './estimator-nouns.ts'
import { bodyBefore, hasFigure, isComparedAside, mayMean, personAsked, personBefore } from './estimator-person.ts'
import { guesses, isPutAt, tellsOwnFigure } from './estimator-verbs.ts'
import { bodies, guessing, impersonal, noOne, ownVoice, papers, references, telling } from './estimator-words.ts'
import { foresees } from './foresees.ts'
import { gappedTeller } from './gapped-teller.ts'
import { isPlace } from './is-place.ts'
import type { Measure } from './measure.ts'
import { subjectOf } from './phrases.ts'
import { hasEconomicWord } from './quantity.ts'
import { prepText } from './spot.ts'
import { takesOffice } from './takes-office.ts'
import { isFeared, isGuess, isInRelative, isPast, isShareOf, isUnderWay, opensBetween } from './untold.ts'
import { wholeMinistry } from './whole-ministry.ts'

/** Who says a figure. */
export interface Estimator {
  readonly piece: Piece
  readonly how: string
}

const rule = 'estimate'

/** "a study by the university found that", ", an assessment by the bank has found": not who found a thing. */
function foundBy(at: AnalyzedSentence, clause: Clause): Piece | null {
  const next = at.tokens[clause.verb.to]
  const isTold = next === undefined || next.lower === 'that' || next.kind === 'punct'
  const first = clause.subject?.first ?? -1
  const np = at.chunks[first]
  if (!isTold || clause.verb.passive || np?.kind !== 'np' || first > clause.at) return null
  return papers.has(at.tokens[np.head]?.lower ?? '')
    ? (makerOf(at, first) ?? paperAt(at, first))
    : fullSubject(at, clause)
}

/** "X predicts a fall", "…, X says", "says X", "figures of X show". */
function teller(at: AnalyzedSentence, clause: Clause): Piece | null {
  const { verb } = clause
  if ((naming.has(verb.lemma) && isNamedSo(at, clause)) || drawsScenarios(at, clause)) return fullSubject(at, clause)
  if (verb.lemma === 'find') return foundBy(at, clause)
  if (countsOn(at, clause) || holdsOn(at, clause) || arrivesAt(at, clause)) return fullSubject(at, clause)
  if (counting.has(verb.lemma)) return isOfficeCounting(at, clause) ? fullSubject(at, clause) : null
  if (verb.lemma === 'be' && isInMood(at, clause)) return fullSubject(at, clause)
  if (verb.lemma === 'be') return ownerOfVerdict(at, clause) ?? ownerOfForecast(at, clause)
  // "Brussels has it that output will fall"
  if (verb.lemma === 'have' && at.tokens[verb.to]?.lower === 'it' && hasItSo(at, verb.to + 1))
    return fullSubject(at, clause)
  if (foresees(at, clause)) return fullSubject(at, clause)
  if ((verb.passive && verb.form !== 'participle') || isPutAt(at, verb)) return null
  const isToldOut = verb.particle === 'out' && /^(?:set|point|spell|lay|work)$/.test(verb.lemma)
  if (!isToldOut && !telling.has(verb.lemma) && !(guessing.has(verb.lemma) && guesses(at, clause))) return null
  if (verb.form === 'infinitive' || verb.modal === 'can' || verb.modal === 'may' || verb.modal === 'must') return null
  // "added 2,500 sheep", "admitted 3 million visitors"
  if (/^(?:add|admit)$/.test(verb.lemma) && at.chunks[clause.at + 1]?.kind === 'np' && !isInverted(at, clause))
    return null
  if (takesOffice(at, clause) || tellsOwnFigure(at, clause)) return null
  if (isInverted(at, clause)) return makerOf(at, clause.at + 1)
  if (verb.form === 'participle') return closing(at, clause) ?? closingApposed(at, clause)
  if (beforeTime(at, clause.at) >= 0) return makerOf(at, beforeTime(at, clause.at))
  const aside = besideVerb(at, clause) ?? asideTeller(at, clause)
  if (aside !== null) return aside
  const first = clause.subject?.first ?? -1
  const np = at.chunks[first]
  if (np?.kind !== 'np' || first > clause.at) return null
  const head = at.tokens[np.head]?.lower ?? ''
  return papers.has(head) && !isNamedBody(at, np)
    ? (publisherBefore(at, first) ??
        makerOf(at, first) ??
        (studies.test(head) && np.to - np.from > 2 ? { at, from: np.from, to: np.to } : null))
    : fullSubject(at, clause)
}

/** "The bank has published a report showing that": who published the paper at `index`. */
function publisherBefore(at: AnalyzedSentence, index: number): Piece | null {
  const clause = at.clauses.find(
    ({ verb, arguments: [object] }) =>
      !verb.passive &&
      /^(?:release|publish|issue|present|unveil|update)$/.test(verb.lemma) &&
      object?.prep === null &&
      object.nominal.first === index,
  )
  return clause === undefined ? null : fullSubject(at, clause)
}

function fullSubject(at: AnalyzedSentence, clause: Clause): Piece | null {
  const told = wholeName(behindThat(behindVerb(behindThan(subjectOf(at, clause)))))
  const piece = withAsker(withApposed(at, clause, told))
  // "GDP forecasts for 2020": no one tells.
  if (piece !== null && growthNouns.has(at.tokens[piece.to - 1]?.lower ?? '') && !isBody(piece)) return null
  // "the economy will shrink by 5 percent, having said 1.3": the parse takes what shrinks for who told.
  const isMeasured =
    clause.verb.form === 'gerund' && piece !== null && hasEconomicWord(lowerWords(piece)) && !isBody(piece)
  if (isMeasured) return null
  if (piece === null || at.tags.slice(piece.from, piece.to).includes('NNP')) return piece
  return hasEconomicWord(lowerWords(piece)) && !isPeopleNoun(at.tokens[piece.to - 1]?.lower ?? '') && !isBody(piece)
    ? null
    : piece
}

/** "according to X", "estimated by X", "in X's baseline". */
function namedIn(at: AnalyzedSentence, i: number): Piece | null {
  const [chunk, before] = [at.chunks[i], at.chunks[i - 1]]
  const prep = prepText(chunk)
  if (at.chunks[i + 1]?.kind !== 'np') return null
  if (prep === 'according to' || prep === 'as per') return makerOf(at, i + 1) ?? paperAt(at, i + 1)
  if (prep === 'by' && isAgent(at, i)) return makerOf(at, i + 1)
  const isMade = before?.kind === 'verb' && hasVerbClass(before.lemma, null, 'estimate') && !guessing.has(before.lemma)
  // "was put by the ministry at 3 billion"
  const isPut = before?.kind === 'verb' && before.lemma === 'put' && prepText(at.chunks[i + 2]) === 'at'
  if (prep === 'by' && (isMade || isPut || (before?.kind === 'verb' && before.lemma === 'fear')))
    return makerOf(at, i + 1)
  const own = paperInside(at, i + 1)
  if (own !== null && (prep === 'in' || prep === 'under')) return own
  const paper = paperBehind(at, i + 1)
  const np = at.chunks[paper]
  // "in Peru's case": as for Peru, and no scenario of its.
  const isCase = np?.kind === 'np' && at.tags[np.head - 1] === 'POSS' && at.tokens[np.head]?.lower === 'case'
  const isPaper = np?.kind === 'np' && !isCase && papers.has(at.tokens[np.head]?.lower ?? '') && !isTorn(at, i)
  // "by the reckoning of the firm", "by the union's count"
  return (prep === 'in' || prep === 'under' || prep === 'on' || prep === 'by') && isPaper ? makerOf(at, paper) : null
}

interface Named {
  readonly piece: Piece
  readonly place: number
  /** "the Treasury's view that …": tells of what stands behind it alone. */
  readonly isAhead?: boolean
}

function estimatorsIn(at: AnalyzedSentence): Named[] {
  const found: Named[] = []
  const add = (piece: Piece | null, isAhead = false): void => {
    if (piece !== null && !hasFigure(piece)) found.push({ piece: wholeMinistry(piece), place: piece.from, isAhead })
  }
  for (let i = 0; i < at.chunks.length; i++) {
    const named = namedIn(at, i) ?? closingNoun(at, i)
    add(named ?? ownerOfView(at, i) ?? makerBehind(at, i), named === null)
  }
  for (const clause of at.clauses) add(teller(at, clause))
  for (const one of [headlined(at) ?? headlineEnd(at), believedIn(at)])
    if (one !== null) found.push({ piece: one, place: one.from })
  return found.filter(({ piece }) => namesSomeone(piece)).sort((a, b) => a.place - b.place)
}

const namedBy = oncePerSentence(estimatorsIn)

const isCapital = ({ at, to }: Piece): boolean => /^\p{Lu}/u.test(at.tokens[to - 1]?.text ?? '')

/** "it", "the bank": the one named before, if there is one. */
function resolved(piece: Piece, discourse: Discourse, last: Estimator | null): Estimator | null {
  const words = lowerWords(piece).filter((word) => word !== ',')
  const isPronoun = words.length === 1 && impersonal.has(words[0] ?? '')
  if (references.test(words.join(' '))) {
    const isHuman = /^(?:he|she|him|her)$/.test(words[0] ?? '')
    const noun = words.at(-1) ?? ''
    const known = [last?.piece, discourse.economy?.estimator?.piece, discourse.estimator.find()].map((one) =>
      one == null || (isHuman && isPlace(one)) || (!isPronoun && !mayMean(one, noun)) ? null : one,
    )
    const same = isPronoun ? undefined : known.find((one) => one != null && lowerWords(one).includes(noun))
    const [own, told, named] = known
    const before = same ?? own ?? named ?? told ?? null
    // "the Fund" behind the name of a ministry is someone else.
    const isOther =
      !isPronoun && before !== null && isCapital(piece) && !lowerWords(before).includes(words.at(-1) ?? '')
    const meant = isOther ? null : (before ?? (isPronoun ? personBefore(discourse, isHuman) : null))
    if (meant !== null) return { piece: meant, how: 'carried' }
  }
  // "its economists", "their association", not "its report"
  const teller = words.at(-1) ?? ''
  const isOwned = thirdPersonPossessives.has(words[0] ?? '') && (isPeopleNoun(teller) || bodies.has(teller))
  return isPronoun || (impersonal.has(words[0] ?? '') && words.length < 3 && !isOwned) ? null : { piece, how: rule }
}

/** Who says the figure: named in its sentence; else who said the economic figure before it in the paragraph. */
export function readEstimator(
  at: AnalyzedSentence,
  discourse: Discourse,
  { number, clause: governing, direction, isValue, isForecast, quantity, anchor }: Measure,
  last: Estimator | null,
): Estimator | null {
  const gapped = last?.piece.at === at ? gappedTeller(at, number) : null
  if (gapped !== null) return { piece: gapped, how: rule }
  // "Fares rose 12 percent, rents 3": by the verb told once; "Arrivals, at 130,000, were down"
  const shared = anchor.at === at ? at.clauses.find(({ verb }) => verb.main === anchor.from) : undefined
  const clause =
    governing ?? shared ?? at.clauses.find(({ verb }) => verb.from >= number.to && verb.from - number.to <= 6) ?? null
  // "Exports from Peru show a rise of 3 percent" tell no one's view; "fell by 6 percent, more than the bank had expected": not its figure.
  const all = namedBy(at).filter(
    ({ piece, isAhead }) =>
      !isMeasured(piece) &&
      ((number.to <= piece.from && isAhead !== true && !(isPast(at, clause) && isComparedAside(piece, number.to))) ||
        (number.from >= piece.to && !(isPast(at, clause) && (isFeared(at, piece) || isInRelative(at, piece, clause))))),
  )
  const isParted = (token: number): boolean => {
    const [from, to] = token < number.from ? [token, number.from] : [number.to, token]
    return at.tokens.slice(from, to).some(({ text }) => text === ';')
  }
  // "“It was 90 percent; now it is 5,” said Ana Ruiz": of all that is quoted.
  const near = all.filter(({ piece, place }) => !isParted(place) || (place > number.to && isQuoted(at, piece)))
  if (isOfOthers(at, number.from) && !near.some(({ place }) => place > number.to)) return null
  const beside = near.find(
    ({ place }) => place > number.to && place <= number.to + 2 && at.tokens[place - 1]?.lower === 'by',
  )
  const pick =
    beside ??
    near.findLast(({ place }) => place < number.from) ??
    near.find(({ piece, place }) => closesSentence(at, piece) || !opensBetween(at, number.to, place)) ??
    all.findLast(({ piece, place }) => place < number.from && !(isPast(at, clause) && isGuess(at, piece)))
  // "“We see 2 percent,” said Ana Ruiz": who is quoted; "we see", "our own sums": whoever writes, and no one named before.
  if (pick !== undefined && ownVoice.test(lowerWords(pick.piece).join(' '))) {
    const speaker = near.find(({ piece, place }) => place > number.to && isQuoted(at, piece))
    const told = discourse.economy?.estimator?.piece ?? discourse.estimator.find()
    if (speaker === undefined && told !== null && isInQuotes(at)) return { piece: told, how: 'carried' }
    return speaker === undefined ? null : resolved(speaker.piece, discourse, last)
  }
  if (pick !== undefined && noOne.test(lowerWords(pick.piece).join(' '))) return null
  // "The Fund, in its report, pencils in a fall": whose it is was named in the sentence.
  const owner =
    pick !== undefined && thirdPersonPossessives.has(lowerWords(pick.piece).join(' '))
      ? (near.findLast(({ place }) => place < pick.place) ?? bodyBefore(at, pick.place))
      : undefined
  // "The ministry announced that it expects", "The ministry fears a poor crop; it puts the damage at": it is who told.
  const host = pick === undefined ? undefined : all.findLast(({ place }) => place < pick.place)
  const isIt = pick !== undefined && /^(?:it|they|he|she)$/.test(lowerWords(pick.piece).join(' '))
  const own =
    pick === undefined || (isIt && host !== undefined) ? null : resolved((owner ?? pick).piece, discourse, last)
  if (own !== null) return own
  const meant = host === undefined ? null : resolved(host.piece, discourse, last)
  if (meant !== null) return { ...meant, how: 'carried' }
  const isFact = direction === 'level' && !isValue && !isForecast
  // "Hotels bore 3 million of it": who put the whole puts the parts.
  const isPart = quantity?.whole !== undefined
  if (!isPart && (isPast(at, clause) || isUnderWay(at, clause) || isFact || isShareOf(clause))) return null
  const told = discourse.economy?.estimator?.piece ?? discourse.estimator.find()
  return told === null ? null : { piece: told, how: 'carried' }
}

/** Who a sentence without figures names: "For Chile the sum is simple, says Ana Ruiz." */
export function estimatorOf(at: AnalyzedSentence): Piece | null {
  const all = namedBy(at).filter(
    ({ piece }) => !isInPassing(piece) && (at.tags.slice(piece.from, piece.to).includes('NNP') || isBody(piece)),
  )
  // "Peru expects a fall, the minister said": whoever tells, rather than the place.
  const first = all.find(({ piece }) => !isPlace(piece)) ?? all[0]
  if (first === undefined) return personAsked(at)
  return impersonal.has(lowerWords(first.piece)[0] ?? '') ? null : first.piece
}
