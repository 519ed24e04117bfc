import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { withNationality } from '../nationality.ts'
import type { Clause } from '../parse/clause.ts'
import { lastWordOf } from '../piece.ts'
import { asAhead, asPromised, isMereRank } from './as-promised.ts'
import { bearerTold } from './bearer.ts'
import { eachMeant } from './each-of-these.ts'
import { type AidFigure, figureAt, type LastItem } from './figure.ts'
import type { Memory } from './filled.ts'
import { textAt } from './fronted-party.ts'
import { rememberGetter, restoreGetters } from './getter.ts'
import { listAhead, listOfLabel } from './gift-list.ts'
import { continued, isFiniteBetween, isGapped, lastStatus, nearby, nearRule } from './goes-on.ts'
import { acquiredGoods, goodsBefore, goodsNeeded } from './goods-before.ts'
import { rememberHelp } from './helped-before.ts'
import { isEnough, isNearlyEnough } from './is-enough.ts'
import { isNextEntry, isOwnEntry, leftBy } from './left-by.ts'
import { loneFigure, openFigure } from './lone-figure.ts'
import { meantBy } from './meant-by.ts'
import { aidOfList } from './memory.ts'
import { rememberNeedy } from './needy.ts'
import { isNotGiven } from './not-given.ts'
import { isWithOwnCarrier, tellsOfLoad } from './on-board.ts'
import { asThere } from './on-spot.ts'
import { asPartFrom, withLandOfWhole } from './origins-of-whole.ts'
import { partOfMoney, withGiverOfWhole } from './part-of-money.ts'
import { isPartOfWhole } from './part-of-whole.ts'
import { atConference } from './pledging.ts'
import { askedOf, asWanted, giverAsked } from './question.ts'
import { withRescued } from './rescued.ts'
import { respectively } from './shared-out.ts'
import { withSharedSides } from './shared-sides.ts'
import { goesOnInList, isListed } from './shares.ts'
import { sheetTold } from './sheet.ts'
import { sidesOfFigure } from './sides.ts'
import { asStaged } from './stage-noun.ts'
import { type Telling, tellingOf } from './telling.ts'
import type { Told } from './told.ts'
import { areHeldAside } from './told-of-subject.ts'
import { isHeadline, topicOf, topicOfHeading } from './topic.ts'
import { goingOn } from './topic-of-gifts.ts'

/** What a figure leaves in mind of its item: not what the whole is worth, nor what each costs. */
const lastOf = ({ item: { piece, category, isGeneric, unit, number } }: AidFigure): LastItem => ({
  piece,
  category,
  isGeneric,
  unit,
  number,
  isMoney: category === 'cash' || number?.kind === 'money',
})

interface Found {
  readonly told: readonly Told[]
  /** Told on weak grounds: of figures that nothing else takes. */
  readonly spare: readonly Told[]
  /** What later figures may count without naming it. */
  readonly last: LastItem
  /** The money that was given last. */
  readonly money: LastItem
  /** Those who were sent last. */
  readonly helpers: LastItem
}

function read(input: FrameInput): Found {
  const { at, free, discourse } = input
  const told: Told[] = []
  const spare: Told[] = []
  const taken = new Set<NumberMention>()
  let last = discourse.aid?.item ?? discourse.goods
  let { money, helpers } = discourse
  const getters = new Map(discourse.getters)
  let isOnlyMoney = discourse.goods === null
  let isCompany = false
  for (const [index, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np' || chunk.number === null || !free.has(chunk.number) || taken.has(chunk.number)) continue
    const candidates = { last, money, helpers, goods: discourse.goods, isOnlyMoney }
    const figure = figureAt(at, index, meantBy(at, index, chunk.number, candidates))
    if (figure === null || isNotGiven(at, figure)) continue
    const before = told.at(-1) ?? null
    const gapped = before !== null && isGapped(at, figure) ? continued(at, figure, told, input) : null
    const part = money === null ? null : partOfMoney(at, figure, lastStatus(told) ?? discourse.aid?.status ?? null)
    const own =
      gapped ??
      part ??
      asPartFrom(at, figure) ??
      tellingOf(at, figure) ??
      continued(at, figure, told, input) ??
      nearby(at, figure, told, input)
    if (own === 'none') {
      const open = openFigure(at, figure)
      if (open !== null) spare.push(open)
    }
    if (own === 'none' || (before === null && discourse.aid === null && isMereRank(own, figure))) continue
    if (own === null) {
      // "Peru, with 20 doctors in Chad, asks for 30 more"
      const isHeld = areHeldAside(at, index)
      if (isHeld && figure.item.category === 'personnel') last = helpers = lastOf(figure)
      else if (isHeld) continue
      const one = loneFigure(at, figure, told, discourse)
      if (one !== null) spare.push({ ...one, telling: asThere(at, figure, one.telling) })
      continue
    }
    const isMoney = figure.number.kind === 'money' || figure.item.category === 'cash'
    const known = discourse.isPledging && isMoney ? 'pledged' : (lastStatus(told) ?? statusBefore(at, own, discourse))
    const reached = asAhead(at, figure, asPromised(at, asThere(at, figure, own), figure, known, before !== null))
    const staged = asStaged(at, index, atConference(reached, discourse.isPledging))
    const telling = asWanted(at, staged, discourse.aid)
    const isSameClause = before !== null && !isFiniteBetween(at, before.figure.index, index)
    const isNext = before !== null && isListed(at, before.figure.item.end, startOf(figure))
    // "brought 20 tents and 30 beds": what was told of the first is told of the next.
    const isJoined = isNext && own.governor !== null && before.telling.governor?.clause === own.governor.clause
    const memory =
      before === null
        ? (discourse.aid ?? none)
        : {
            ...leftBy(before, discourse.aid, isNextEntry(at, before, index)),
            ...openerOf(discourse.aid),
            ...(isJoined ? { isTopic: true } : {}),
          }
    const isInList = before !== null && goesOnInList(at, before.figure.item.end, index)
    const previous = { sides: before?.sides ?? null, isSameClause, isListed: isInList }
    const found = withRescued(at, sidesOfFigure(at, figure, telling, previous, memory, discourse))
    const sides = withLandOfWhole(at, figure, telling, withGiverOfWhole(at, figure, found, before))
    const one = eachMeant(at, { figure, telling: asGivenByOne(at, telling, sides), sides }, discourse)
    const isNextToSpare = spare.some(({ figure: { item } }) => isListed(at, item.end, index))
    const isAboutAid = before !== null || discourse.aid !== null || isNextToSpare
    if (!isEnough(at, one, isAboutAid, isNext)) {
      if (isNearlyEnough(at, one, isAboutAid)) spare.push({ ...one, telling: { ...telling, rule: nearRule } })
      continue
    }
    told.push(one)
    if (telling.mode === 'give' && sides.recipient.how === '' && sides.donor.actor !== null)
      rememberGetter(discourse, { donor: sides.donor.actor, recipient: sides.recipient.actor }, telling.status)
    isCompany = isOfHelpers(at, before, figure) || (isCompany && isNext)
    if (!isCompany) last = lastOf(figure)
    if (figure.item.category === 'personnel') helpers = lastOf(figure)
    if (isMoney) money = lastOf(figure)
    else isOnlyMoney = false
    for (const number of [figure.number, figure.item.alternative?.number]) if (number !== undefined) taken.add(number)
  }
  restoreGetters(discourse, getters)
  return { told, spare, last, money, helpers }
}

const asking = /^(?:need|requirement|request|ask|appeal|seek|require|want|call|lack|sought|raise)(?:s|ed|ing)?$/

/** "Palu needs 5 million. On the runway: 20 tents from Peru": what is told of someone by name is no more asked for, unless this sentence asks. */
const asGivenByOne = (at: AnalyzedSentence, telling: Telling, { donor }: Told['sides']): Telling =>
  telling.governor === null &&
  telling.rule === 'aid-list' &&
  telling.status === 'called_for' &&
  donor.actor !== null &&
  donor.how === '' &&
  !at.tokens.some(({ lower }) => asking.test(lower))
    ? { ...telling, status: 'delivered' }
    : telling

/** "80 rescuers with eight dogs", "26 pumps, with 110 firemen to work them": what helpers bring, and who is sent along with goods, is not counted on behind them. */
function isOfHelpers(at: AnalyzedSentence, before: Told | null, { index, item }: AidFigure): boolean {
  const isHelp = item.category === 'personnel'
  const link = textAt(at, index - 1)
  // "a team of 67 and five dogs"
  const isDogs = item.piece !== null && /^dogs?$/.test(lastWordOf(item.piece)) && link === 'and'
  if (before === null || !(link === 'with' || isDogs)) return false
  if (before.figure.item.category === 'personnel') return !isHelp
  const next = at.chunks[Math.max(item.end, index + 1)]
  return isHelp && next?.kind === 'verb' && next.form === 'infinitive'
}

/** What the sentence before told goes on only where this one has no finite verb of its own for the figure. */
const statusBefore = (
  at: AnalyzedSentence,
  { governor, mode }: Telling,
  { aid, bearer }: Discourse,
): Telling['status'] | null =>
  governor !== null &&
  mode === 'give' &&
  governor.clause.verb.form === 'finite' &&
  governor.relation !== 'outer' &&
  isToldPast(at, governor.clause)
    ? null
    : (aid?.status ?? bearer?.status ?? null)

/** "put in 20 tents": a plain past. */
const isToldPast = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean => {
  const word = tokens[verb.main]?.lower ?? ''
  return verb.modal === null && verb.from === verb.main && word !== verb.lemma && !word.endsWith('s')
}

/** "tents, 250 (Peru); rice, 30 tons": the noun may stand before its number. */
const startOf = ({ item, index }: AidFigure): number => Math.min(item.first, index)

const none: Memory = { donor: null, recipient: null }

/** Who gives all that follows goes on giving behind the first gift. */
const openerOf = (aid: Discourse['aid']): Pick<Memory, 'opener'> =>
  aid === null ? {} : { opener: aid.isTopic === true ? aid.donor : aid.opener }

/** The figures of a sentence that are given, in reading order; the last one stays in mind for the paragraph. */
export function readAid(input: FrameInput): Pick<Found, 'told' | 'spare'> {
  const sheet = sheetTold(input.at, input.discourse.aid)
  if (isWithOwnCarrier(input.at)) input.discourse.bearer = bearerTold(input.at) ?? input.discourse.bearer
  if (sheet !== null) input.discourse.aid = sheet
  const { told: found, spare, last: lastItem, money, helpers } = read(input)
  const told = withSharedSides(input.at, respectively(input.at, found))
  const last = told.at(-1)
  const { discourse } = input
  discourse.money = money
  discourse.helpers = helpers
  const things = told
    .map(({ figure }) => lastOf(figure))
    .filter((one) => one !== null && one.category !== 'personnel' && !one.isMoney)
  rememberHelp(input.at, discourse)
  rememberNeedy(input.at, discourse)
  const isOfBearer = tellsOfLoad(input.at)
  discourse.bearer = bearerTold(input.at) ?? (isOfBearer ? discourse.bearer : null)
  discourse.goods =
    goodsBefore(input.at, input.at.chunks.length) ?? goodsNeeded(input.at) ?? things.at(-1) ?? discourse.goods
  if (last === undefined) {
    if (sheet !== null) return { told, spare }
    const asked = giverAsked(input.at, discourse.aid) ?? askedOf(input.at)
    if (asked !== null) {
      discourse.recipient ??= asked.recipient
      discourse.aid = { ...asked, donor: asked.donor === null ? null : withNationality(asked.donor, discourse) }
      const list = listAhead(input.at)
      if (list !== null) discourse.giftList = { ...list, reach: 'paragraph' }
      return { told, spare }
    }
    const acquired = acquiredGoods(input.at).at(-1)?.goods ?? null
    if (acquired !== null && discourse.aid !== null) discourse.aid = { ...discourse.aid, item: acquired }
    const topic = goingOn(input.at, topicOf(input.at), discourse.aid)
    if (isHeadline(input.at)) discourse.headingAid = topicOfHeading(input.at)
    const list = listAhead(input.at)
    if (list !== null) {
      const isOpen = textAt(input.at, input.at.chunks.length - 1) === ':'
      discourse.giftList = { ...list, reach: isOpen ? 'next' : 'paragraph' }
      discourse.aid = aidOfList(list, topic)
      return { told, spare }
    }
    if (topic !== null && (discourse.aid === null || topic.donor !== null || topic.recipient !== null)) {
      const donor = topic.donor === null ? null : withNationality(topic.donor, discourse)
      discourse.aid = { ...topic, donor, item: discourse.aid?.item ?? null }
    }
    return { told, spare }
  }
  const { aid } = discourse
  const list = listOfLabel(input.at, last.figure.index)
  if (list !== null) discourse.giftList = { ...list, reach: 'paragraph' }
  // Who sells is not the one who goes on giving.
  const gift = told.findLast(({ telling }) => telling.status !== 'exported')
  const before = { donor: aid?.donor ?? null, recipient: aid?.recipient ?? null }
  const whole =
    told.length > 1 && gift !== undefined && isPartOfWhole(input.at, gift.figure.number) ? told[0] : undefined
  discourse.aid = {
    ...(gift === undefined ? before : leftBy(gift, aid, isOwnEntry(input.at, told, gift))),
    ...(whole === undefined ? {} : { recipient: leftBy(whole, aid).recipient }),
    ...openerOf(aid),
    item: lastItem ?? discourse.aid?.item ?? null,
    status: lastStatus(told) ?? discourse.aid?.status ?? last.telling.status,
  }
  return { told, spare }
}
