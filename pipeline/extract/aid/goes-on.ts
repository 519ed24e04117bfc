import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { medicalGoods, wornGoods } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isPastTense } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasEconomicWord } from '../estimates/quantity.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { Gift } from '../gifts/gift.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { collectArguments } from '../parse/clause.ts'
import { opensToldSubject } from '../parse/next-clause.ts'
import { isComma, isNameAt } from '../parse/nominal.ts'
import { lastWordOf } from '../piece.ts'
import { ownerOf, partyBehind } from './actors-near.ts'
import { tellsContents } from './amount-of.ts'
import type { AidFigure } from './figure.ts'
import { isFromLabel } from './from-label.ts'
import { textAt } from './fronted-party.ts'
import { governorsOf } from './governor.ts'
import { localParty } from './local-party.ts'
import { endOfOnBoard, isItWas, startOfOnBoard } from './on-board.ts'
import { hadOnSpot } from './on-spot.ts'
import { isListed } from './shares.ts'
import { isHelpingTeam } from './team-size.ts'
import type { Telling } from './telling.ts'
import type { Told } from './told.ts'
import { isMoreUnderWay } from './under-way.ts'

/** How far the gifts told last have come; what is only asked for says nothing of the next. */
export const lastStatus = (told: readonly Told[]): Gift['status'] | null =>
  told.findLast(({ telling }) => telling.status !== 'called_for')?.telling.status ?? null

/** Told in a text about aid, by no word that says that it is given. */
export const nearRule = 'aid-near'

const listed = (telling: Telling | null, status: Gift['status']): Telling => ({
  ...(telling ?? { mode: 'noun', governor: null }),
  status,
  rule: 'aid-list',
})

/** A figure that goes on with the one before: "gave 5 tents and 20 beds", "Peru (5), Chile (3)", "Tents: 5. Beds: 20." */
export function continued(
  at: AnalyzedSentence,
  figure: AidFigure,
  told: readonly Told[],
  { discourse }: FrameInput,
): Telling | null {
  const { index, kind } = figure
  // "Rescuers: 6"
  const isHelp = kind === 'known' && figure.item.category === 'personnel'
  const isOfPeople = figure.number.kind !== 'money' && isListOfPeople(at, index) && !isHelp
  if (isOfPeople || isRate(at, figure)) return null
  const before = told.at(-1) ?? null
  const party = localParty(at, index, null)
  const isNext = before !== null && isListed(at, before.figure.item.end, Math.min(figure.item.first, index))
  const status = (isNext ? before.telling.status : null) ?? lastStatus(told) ?? discourse.aid?.status ?? null
  if (status === null) return null
  const { aid } = discourse
  const isTopic = aid?.isTopic === true || aid?.opener !== undefined
  const isItem =
    (party?.by === 'label' && isTopic) ||
    (before !== null && (kind === 'known' || party?.actor.piece.to === figure.number.from) && isGapped(at, figure))
  if (party === null && before === null && aid?.isAsked === true && !isFiniteBetween(at, -1, index))
    return listed(null, status)
  if (party !== null && party.by !== 'indirect' && (kind !== 'any' || isItem)) return listed(null, status)
  if (before !== null) {
    // "a loan of 9 million, of which 5 million will help banks, while the remaining 4 million will go into farming"
    if (before.figure.item.category === 'cash' && isRestOfMoney(at, figure)) return listed(null, status)
    const isApart = isFiniteBetween(at, before.figure.index, index) || opensToldSubject(at.chunks, index)
    return isNext || (kind === 'known' && !isApart) ? listed(before.telling, status) : null
  }
  if (figure.number.kind === 'money' && isPriceOf(at, figure.number)) return listed(null, status)
  const isVerbless = !isFiniteBetween(at, -1, index)
  return isVerbless && kind === 'known' && isFragment(at) ? listed(null, status) : null
}

const isRestOfMoney = ({ tokens }: AnalyzedSentence, { number: { from, kind } }: AidFigure): boolean =>
  kind === 'money' && /^(?:remaining|other)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'the'

/** "was promised 20 tents by Peru, 30 by Chile and 40 by Togo": the next amount and its giver, by the same verb. */
function isByNext(at: AnalyzedSentence, index: number): boolean {
  const isInRow = /^(?:,|and)$/.test(textAt(at, index - 1)) && textAt(at, index + 1) === 'by'
  return (
    isInRow &&
    isNameAt(at.chunks, index + 2) &&
    at.clauses.some(
      ({ at: verb, verb: { passive }, arguments: found }) =>
        passive && verb < index && found.some(({ prep, nominal }) => prep === 'by' && nominal.end <= index - 1),
    )
  )
}

/** "…, and Chile 3 million", "…, and Chile, where it is dry, 20 pumps", "…; from Peru 40 tons", not "from Peru a promise of 3": a name behind "and" or a semicolon and its own amount, whatever verb stands before. */
export function isGapped(at: AnalyzedSentence, { index }: AidFigure): boolean {
  if (isByNext(at, index)) return true
  const party = localParty(at, index, null)
  if (party === null) return false
  const [name, next] = [chunkOf(at, party.actor.piece.from), at.chunks[index]?.from]
  const isFrom = party.by === 'from' && textAt(at, name - 1) === 'from' && party.actor.piece.to === next
  if (party.by !== 'gap' && !isFrom) return false
  const first = isFrom ? name - 1 : name
  const [mark, before] = [at.chunks[first - 1], at.chunks[first - 2]]
  const isAnd = mark?.kind === 'conj' && (isComma(before) || before?.kind === 'np')
  return isAnd || (mark?.kind === 'punct' && mark.text === ';')
}

/** "can turn out 100,000 meals a day": how much in a time. */
function isRate({ chunks, tokens }: AnalyzedSentence, { index, item }: AidFigure): boolean {
  const from = chunks[Math.max(item.end, index + 1)]?.from ?? tokens.length
  return (
    /^(?:an?|per|every|each)$/.test(tokens[from]?.lower ?? '') &&
    /^(?:hour|day|week|month|year)$/.test(tokens[from + 1]?.lower ?? '')
  )
}

const meals = /^(?:meals?|dinners?|lunches|breakfasts|portions?|rations?|plates?|loaves|bowls?)$/

/** "grinds 40 tons a day", "can test 300 people an hour": how fast something works; meals are handed out by the day. */
export const isOutput = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  isRate(at, figure) && !(figure.item.piece !== null && meals.test(lastWordOf(figure.item.piece)))

/** "People in need: 3 million, of whom 1 million live in Peru": no list of gifts. */
function isListOfPeople(at: AnalyzedSentence, index: number): boolean {
  const colon = at.chunks.findIndex((chunk) => chunk.kind === 'punct' && chunk.text === ':')
  const label = at.chunks[0]
  return colon > 0 && colon < index && label?.kind === 'np' && isPeopleNoun(at.tokens[label.head]?.lower ?? '')
}

const unlikely = new Set(['cash', 'facility', 'livestock'])

/** Goods and helpers counted in a text that tells of aid, where no verb says what became of them. */
export function nearby(
  at: AnalyzedSentence,
  figure: AidFigure,
  told: readonly Told[],
  { discourse }: FrameInput,
): Telling | null {
  if (isOutput(at, figure) || isOwned(at, figure)) return null
  if (isFromLabel(at, figure)) return listed(null, discourse.aid?.status ?? 'delivered')
  const isBorne = startOfOnBoard(at) > 0 || isItWas(at, figure.index)
  const borne = isBorne ? (discourse.bearer?.status ?? null) : null
  const last = lastStatus(told) ?? discourse.aid?.status ?? borne
  if (last !== null && isContents(at, figure)) return listed(null, isToBe(at, figure) ? 'pledged' : last)
  if (last !== null && isMoreUnderWay(at, figure)) return listed(null, 'pledged')
  const directed = isDirected(at, figure, told, discourse)
  if (directed !== null) return directed
  if (figure.number.kind === 'money' || figure.item.category === 'cash') return nearbyMoney(at, figure, told, discourse)
  if (figure.kind !== 'known' || unlikely.has(figure.item.category)) return null
  // "Peru's rescue team of 40 is at work"
  if (isHelpingTeam(at, figure.index, figure.item)) return { ...listed(null, 'delivered'), rule: 'aid-team' }
  const status = lastStatus(told) ?? discourse.aid?.status ?? null
  // "Exports fell, and 70,000 workers were laid off": people are not sold.
  if (status === 'exported' && figure.item.category === 'personnel') return null
  const onSpot = status === null ? null : hadOnSpot(at, figure, discourse)
  if (onSpot !== null) return { mode: 'give', status: 'delivered', governor: onSpot, rule: 'aid-team' }
  const isVague = figure.item.category === 'other' && (figure.item.isGeneric || (figure.number.low ?? 0) < 2)
  if (isVague) return null
  // Things of any kind are given only where the paragraph has told of gifts.
  const isAbout =
    status !== null ||
    (figure.item.category !== 'other' &&
      at.tokens.some(({ lower }) => aidNounStatus(singularOf(lower)) === 'delivered'))
  return isAbout ? { ...listed(null, reachedBy(at, figure, status)), rule: nearRule } : null
}

/** "The city has 30 ambulances": what someone has was given by no one; helpers whom a country has somewhere help there. */
function isOwned(at: AnalyzedSentence, { index, item }: AidFigure): boolean {
  // "It had 20 tents on board"
  if (item.category === 'personnel' || startOfOnBoard(at) > 0) return false
  const governor = governorsOf(at, index).find(({ relation }) => relation === 'object')
  const verb = governor?.clause.verb
  // "let its neighbour have 20 tents"
  const isLet = at.clauses.some((one) => one.verb.lemma === 'let' && one.at < index)
  const isFrom = governor?.clause.arguments.some(({ prep }) => prep === 'from') === true
  return (
    verb !== undefined &&
    !isLet &&
    !isFrom &&
    /^(?:have|own|possess)$/.test(verb.lemma) &&
    verb.modal === null &&
    !verb.passive
  )
}

const landing = /^(?:arrive|land|reach|cross|roll|touch|dock|berth|tie|pull)$/

/** "Chile has landed 20 tons", "Its ship tied up with 20 tons": what has come is promised no more. */
function hasLanded({ clauses, tokens }: AnalyzedSentence, { index }: AidFigure): boolean {
  const verb = clauses.findLast(({ at }) => at < index)?.verb
  if (verb === undefined || verb.form !== 'finite' || verb.modal !== null || !landing.test(verb.lemma)) return false
  const opening = tokens[verb.from]?.lower ?? ''
  return !verb.negated && (/^(?:has|have|had)$/.test(opening) || isPastTense(tokens[verb.main]?.lower ?? ''))
}

/** How far the gifts of a figure have come that no verb of giving tells: as far as those told before it. */
export const reachedBy = (at: AnalyzedSentence, figure: AidFigure, before: Gift['status'] | null): Gift['status'] =>
  isToBe(at, figure) ? 'pledged' : hasLanded(at, figure) ? 'delivered' : (before ?? 'delivered')

/** "Included will be 20 tents", "In the next load will be 20 tents" */
const isToBe = ({ clauses }: AnalyzedSentence, { index }: AidFigure): boolean =>
  clauses.findLast(({ at: verb }) => verb < index)?.verb.modal === 'will'

const loads = /^(?:load|loads|cargo|cargoes|contents|freight)$/

/** "It comprised 20 tents", "Its load includes 20 tents", "Included were 20 tents": what the gift told before was made of. */
function isContents(at: AnalyzedSentence, { index, kind, item }: AidFigure): boolean {
  if (kind !== 'known') return false
  if (isItWas(at, index)) return item.category !== 'transport' && item.category !== 'personnel'
  const end = endOfOnBoard(at)
  if (end > 0 && (at.chunks[index]?.from ?? 0) <= end + 3) return true
  // "It had 4,000 cars on board": freight
  if ((at.chunks[index]?.to ?? 0) <= startOfOnBoard(at)) return item.category !== 'transport'
  const governor = governorsOf(at, index).find(({ relation }) => relation === 'object' || relation === 'oblique')
  const subject = governor?.clause.subject
  const np = subject?.members.length === 1 ? subject.members[0]?.np : undefined
  const word = at.tokens[np?.head ?? -1]?.lower ?? ''
  const isMeant = np?.isPronoun === true ? /^(?:it|they|this|these)$/.test(word) : loads.test(word)
  const verb = governor?.clause.verb
  const isHeld = verb?.lemma === 'hold' && wornGoods.has(item.category)
  return verb !== undefined && (isHeld || tellsContents(verb, at.tokens[verb.to]?.lower ?? null)) && isMeant
}

/** "3 million from Peru", "20 tents from Peru for Chile": someone right behind an amount, where aid is told of. */
function isDirected(
  at: AnalyzedSentence,
  figure: AidFigure,
  told: readonly Told[],
  { aid }: FrameInput['discourse'],
): Telling | null {
  const { index, item, kind } = figure
  if (kind === 'any' && !told.length) return null
  const status = lastStatus(told) ?? aid?.status ?? null
  const isAbout = status !== null || at.tokens.some(({ lower }) => aidNounStatus(singularOf(lower)) === 'delivered')
  const isMedical = kind === 'known' && (medicalGoods.has(item.category) || item.unit === 'dose')
  if (!(isAbout || isMedical) || hasEconomicWord(at.tokens.map(({ lower }) => lower))) return null
  const end = Math.max(item.end, index + 1)
  const [behind] = collectArguments(at.chunks, end, Math.min(end + 8, at.chunks.length)).found
  const isBehind = behind !== undefined && behind.nominal.first === end + 1
  if (!isBehind || partyBehind(at, [behind], ['from', 'to', 'for']) === null) return null
  return { ...listed(null, reachedBy(at, figure, status)), rule: nearRule }
}

/** "Peru's 3 million", "3 million is on the table", where the paragraph has told of money given before, and of no economy. */
function nearbyMoney(
  at: AnalyzedSentence,
  { index }: AidFigure,
  told: readonly Told[],
  discourse: FrameInput['discourse'],
): Telling | null {
  const status = lastStatus(told) ?? discourse.aid?.status ?? null
  const isCash = told.some(({ figure }) => figure.item.category === 'cash') || discourse.aid?.item?.isMoney === true
  if (status === null || !isCash) return null
  const isOwned = ownerOf(at, index, index + 1) !== null
  return isOwned || !hasEconomicWord(at.tokens.map(({ lower }) => lower))
    ? { ...listed(null, status), rule: nearRule }
    : null
}

/** "The trucks, worth 3 million": the price of what was given before. */
function isPriceOf(at: AnalyzedSentence, { from }: AidFigure['number']): boolean {
  const index = at.chunks.findIndex(({ to }) => to > from) - 1
  const [thing, prep] = [at.chunks[isComma(at.chunks[index - 1]) ? index - 2 : index - 1], at.chunks[index]]
  const isOther = thing?.kind === 'np' && ungiven.test(at.tokens[thing.head]?.lower ?? '')
  return prep?.kind === 'prep' && (prep.text === 'worth' || prep.text === 'valued at') && !isOther
}

/** "31 projects worth 120 million", "deals worth 3 billion": built or agreed on, and given by no one. */
const ungiven =
  /^(?:projects?|deals?|contracts?|agreements?|documents?|investments?|exports?|imports?|orders?|roads?|bridges?|dams?)$/

export function isFiniteBetween(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return true
  }
  return false
}

/** "Test kits (150k), masks (2 million)", "In the hold: 20 tents": no sentence with a verb of its own. */
const isFragment = (at: AnalyzedSentence): boolean =>
  !at.clauses.some(
    ({ verb, at: place }) =>
      verb.form === 'finite' && at.chunks[place - 1]?.kind !== 'wh' && !hasColonBefore(at, place),
  )

function hasColonBefore(at: AnalyzedSentence, index: number): boolean {
  for (let i = 0; i < index; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'punct' && chunk.text === ':') return true
  }
  return false
}
