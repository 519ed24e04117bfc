import type { AnalyzedSentence } from '../analyze.ts'
import type { Gift } from '../gifts/gift.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { ownerOf } from './actors-near.ts'
import { isOfEarlier, tellsContents } from './amount-of.ts'
import type { AidFigure } from './figure.ts'
import { type Governor, governorsOf } from './governor.ts'
import { isComingLabel, statedInBracket } from './lacking-label.ts'
import { isLoadedFor } from './loaded-for.ts'
import { verbOfMore } from './people-of.ts'
import { progressOf } from './progress.ts'
import { bracketed } from './receivers.ts'
import type { Telling } from './telling.ts'
import { isUnderWay } from './under-way.ts'
import { whatDone } from './what-done.ts'

const neutral = new Set([
  'go',
  'find',
  'lead',
  'bring',
  'add',
  'put',
  'come',
  'follow',
  'be',
  'throw',
  'raise',
  'carry',
  'hold',
])

/** "3 million goes to Chad, and Mali gets 2 million": who gets something now may be told only of what is planned. */
const isPresent = ({ clause }: Governor, at: AnalyzedSentence): boolean =>
  /^(?:gets?|receives?|goes)$/.test(at.tokens[clause.verb.main]?.lower ?? '') || isOfPlan(at, clause)

/** "The money comes to 3 million": said now, or in the words that announce it, of what was told before. */
function isSumNow({ mode, governor }: Telling, at: AnalyzedSentence, isHere: boolean): boolean {
  if (mode !== 'amount' || governor === null || governor.relation === 'outer') return false
  const { from, main, lemma, form } = governor.clause.verb
  const word = at.tokens[main]?.lower ?? ''
  // "its help since 2015 came to 3 million": given before.
  if (form !== 'finite' || from < main || isOfEarlier(at, governor.clause)) return false
  return isHere || word === lemma || word === 'are' || (/s$/.test(word) && word !== 'was')
}

const plans = /^(?:it|this|package|programme|program|plan|scheme|deal|facility|budget|allocation|decision|agreement)$/

/** "The package gives 3 million to Chad": what a plan holds is as far as the plan. */
const isOfPlan = (at: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  at.tokens[verb.main]?.lower === `${verb.lemma}s` &&
  plans.test(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')

/** "20 tents are due. Peru brought 30", "Peru has sent 30": goods that a verb of the past moves have come; sums of money are named so too. */
function isDone(
  at: AnalyzedSentence,
  { clause: { verb, subject }, relation }: Governor,
  { number, item }: AidFigure,
): boolean {
  // "The public has raised 3 million": what is gathered is there; at a conference it is promised.
  const isGathered = verb.lemma === 'raise' && relation === 'object' && !isAtMeeting(at, subject)
  const isMoney = (number.kind === 'money' || item.category === 'cash') && !isGathered
  // "Of this, 3 million has gone to Peru": money on its way from a fund.
  const isOwn = relation !== 'outer' && (!isMoney || (verb.lemma === 'go' && relation === 'subject'))
  // "was wired to two ministries: 3 million to one, 2 million to the other"
  const isWhole = relation === 'outer' && !neutral.has(verb.lemma)
  return (isOwn || isWhole) && verb.form === 'finite' && verb.modal === null && isPast(at, verb)
}

const isAtMeeting = ({ tokens }: AnalyzedSentence, subject: Governor['clause']['subject']): boolean =>
  /^(?:conference|meeting|summit|round|event|donors|pledges?)$/.test(
    tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '',
  )

/** "brought", "has brought", "was brought". */
function isPast({ tokens }: AnalyzedSentence, { main, lemma, from }: Governor['clause']['verb']): boolean {
  const word = tokens[main]?.lower ?? ''
  // "six have come": a participle that looks like the present
  if (word === lemma && main > from && /^(?:has|have|had)$/.test(tokens[from]?.lower ?? '')) return true
  return word !== lemma && !/(?:s|ing)$/.test(word)
}

/** "Chile's aid comes to 3 million": the subject says whose it is. */
const isOwned = (at: AnalyzedSentence, { clause: { subject }, relation }: Governor): boolean =>
  relation !== 'outer' && subject !== null && ownerOf(at, subject.first, subject.end)?.iso3 != null

const isBesides = ({ prep, clause: { verb } }: Governor): boolean =>
  (prep === 'on top of' || prep === 'in addition to') && (verb.lemma === 'come' || verb.lemma === 'be')

/** Of goods and money that no gift goes before, what only ranks is none; a team is where it is told to be. */
export const isMereRank = (telling: Telling | null, { item }: AidFigure): boolean =>
  isNextInRank(telling) && item.category !== 'personnel'

/** "Chad gets the most, followed by Mali with 3 million" */
const isNextInRank = (telling: Telling | null): boolean =>
  telling?.governor?.clause.verb.lemma === 'follow' && telling.governor.clause.verb.form === 'participle'

const promised = /^(?:promises|pledges|commitments)$/
const paid = /^(?:cash|hand)$/

/** "300 million in pledges", "2 million in cash": how far the money is, told right behind it. */
function inPromises(at: AnalyzedSentence, { index, number }: AidFigure): Gift['status'] | null {
  const [prep, np] = [at.chunks[index + 1], at.chunks[index + 2]]
  if (number.kind !== 'money' || prep?.kind !== 'prep' || prep.text !== 'in' || np?.kind !== 'np') return null
  const noun = at.tokens[np.head]?.lower ?? ''
  return promised.test(noun) ? 'pledged' : paid.test(noun) ? 'delivered' : null
}

/** Where promises or plans are counted, words that leave open how far the gift has come tell of one too. `isHere`: they are in this sentence. */
export function asPromised(
  at: AnalyzedSentence,
  telling: Telling,
  figure: AidFigure,
  last: Gift['status'] | null,
  isHere: boolean,
): Telling {
  // "Peru – 3 million – food (paid)": the line says so itself
  if (telling.governor === null && telling.rule === 'aid-noun' && bracketed(at) !== null) return telling
  const told = inPromises(at, figure)
  // "has raised its pledge; by then Chile had offered 3 million": among promises an offer is one.
  const isOffer = telling.status === 'announced' && telling.governor?.clause.verb.lemma === 'offer'
  if (isOffer && last === 'pledged' && figure.number.kind === 'money') return { ...telling, status: 'pledged' }
  if (told === 'pledged' || (told === 'delivered' && telling.mode === 'noun')) return { ...telling, status: told }
  // "gave 9 million last year. These include 3 million for Chad"
  const isOfGiven = last === 'delivered' && telling.mode === 'amount' && telling.status === 'announced'
  const subject = telling.governor?.clause.subject?.members[0]?.np
  if (isOfGiven && /^(?:these|they)$/.test(at.tokens[subject?.head ?? -1]?.lower ?? ''))
    return { ...telling, status: 'delivered' }
  if (telling.status !== 'delivered' || telling.rule === 'aid-team') return telling
  if (telling.mode === 'amount' && whatDone(at, telling.governor?.clause) !== null) return telling
  if (last !== 'pledged' && last !== 'announced') return telling
  const { governor } = telling
  // "Peru has promised 20 tents. Chile's aid comes to 3 million": of another giver.
  if (governor !== null && telling.mode === 'amount' && isOwned(at, governor)) return telling
  // "will send supplies. They include 20 tents": what is in a gift has come as far as the gift.
  const verb = telling.mode === 'amount' ? governor?.clause.verb : undefined
  if (verb !== undefined && (verb.lemma === 'hold' || tellsContents(verb, at.tokens[verb.to]?.lower ?? null)))
    return { ...telling, status: last }
  if (isSumNow(telling, at, isHere)) return { ...telling, status: last }
  if (governor !== null && isDone(at, governor, figure)) return telling
  // "The money comes on top of 2 million released in May": given before.
  if (governor !== null && isBesides(governor)) return telling
  // "2 million has come in": that much is here.
  if (governor?.clause.verb.particle === 'in') return telling
  // "Committed: 3 million. Paid out: 2 million": the label says how far.
  if (governor?.relation === 'outer' && governor.clause.verb.form === 'participle' && governor.clause.at === 0)
    return telling
  if (governor === null && isOfSaidMoney(at, figure.index)) return { ...telling, status: last }
  const isNeutral =
    telling.governor === null ||
    telling.governor.relation === 'outer' ||
    neutral.has(telling.governor.clause.verb.lemma)
  const isPlanned = telling.governor !== null && isPresent(telling.governor, at)
  return isPlanned || isNextInRank(telling) || (isNeutral && last === 'pledged')
    ? { ...telling, status: last }
    : telling
}

/** "has announced help. The money, 40 million in all,": the sum of what was told before. */
function isOfSaidMoney(at: AnalyzedSentence, index: number): boolean {
  const [np, comma] = [at.chunks[index - 2], at.chunks[index - 1]]
  return (
    np?.kind === 'np' &&
    isComma(comma) &&
    /^(?:the|this|these)$/.test(at.tokens[np.from]?.lower ?? '') &&
    /^(?:money|sum|funds|funding|help|aid|assistance|support|package|amount)$/.test(at.tokens[np.head]?.lower ?? '')
  )
}

/** "Still to be shipped are 20 tons": what is yet to be done stands before its verb. */
const isStillTo = ({ chunks }: AnalyzedSentence, index: number): boolean => {
  const [deed, be] = [chunks[index - 2], chunks[index - 1]]
  return be?.kind === 'verb' && be.lemma === 'be' && deed?.kind === 'verb' && deed.form === 'infinitive' && deed.passive
}

/** "Ten pumps, a gift of Peru, will be installed": what is still to come of the goods themselves. */
export function asAhead(at: AnalyzedSentence, figure: AidFigure, telling: Telling): Telling {
  const { index, number } = figure
  const { relation = 'participle' } = telling.governor ?? {}
  const stated = statedInBracket(at, figure, relation !== 'participle')
  if (stated !== null && telling.mode !== 'ask' && telling.mode !== 'sell') return { ...telling, status: stated }
  if (isStillTo(at, index) && telling.status === 'delivered') return { ...telling, status: 'pledged' }
  // "had 40 rescuers there, with a further 12 people to follow"
  const isInList = telling.rule === 'aid-list' && telling.status === 'delivered'
  const next = isInList ? verbOfMore(at, index, number) : null
  if (next?.form === 'infinitive' || next?.form === 'participle') return { ...telling, status: 'pledged' }
  if (telling.status === 'delivered' && isComingLabel(at, index)) return { ...telling, status: 'pledged' }
  // "20 tents are being loaded for Chad"
  const { governor, status } = telling
  const isInHand =
    governor?.relation === 'subject' && isLoadedFor(at, governor.clause) && isUnderWay(at, governor.clause)
  if (isInHand && status === 'delivered') return { ...telling, status: 'pledged' }
  if (governor !== null || status !== 'delivered' || telling.rule === 'aid-list') return telling
  const isToCome = governorsOf(at, index).some(
    ({ clause, relation }) => relation === 'subject' && (progressOf(at, clause) === 'ahead' || isUnderWay(at, clause)),
  )
  return isToCome ? { ...telling, status: 'pledged' } : telling
}
