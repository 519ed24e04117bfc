import { countryOf } from '../../lexicon/areas/index.ts'
import { travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import type { Measure } from './measure.ts'
import { isInbound, isOtherSide, isSecondOfPair, skipped } from './other-side.ts'
import { wordsOf } from './quantity.ts'
import { conditionsIn } from './scenario.ts'
import { areaInSeries, rowFrom } from './series.ts'
import { placeOfTopic, type Side, sideOf } from './side.ts'
import { toldSubject } from './told-subject.ts'

/** The area that a figure is about, and the other one that it names ("imports from Peru"). */
export interface Sides {
  readonly area: Side | null
  readonly counterpart: Side | null
}

/** A piece of an earlier sentence holds none of this one's areas. */
const isInside = (at: AnalyzedSentence, area: AreaMention, piece: Piece | null): boolean =>
  piece !== null && piece.at === at && area.from >= piece.from && area.to <= piece.to

/** Start and end of the stretch between semicolons and brackets that a token stands in. */
function segmentOf(at: AnalyzedSentence, token: number): { from: number; to: number } {
  let [from, to] = [token, token]
  while (from > 0 && at.tokens[from - 1]?.text !== ';') from--
  while (to < at.tokens.length && at.tokens[to]?.text !== ';') to++
  return { from, to }
}

/** "another 20% located in Peru": the place of the share itself. */
function placeOfShare(at: AnalyzedSentence, { number }: Measure): AreaMention | undefined {
  const verb = at.clauses.find(
    ({ verb: { form, from } }) => form === 'participle' && from >= number.to && from - number.to <= 1,
  )
  return verb?.arguments.find(({ prep }) => prep === 'in')?.nominal.members[0]?.np.areas[0]
}

const places = new Set(['in', 'for', 'at', 'across', 'into', 'inside', 'throughout', 'around', 'of', 'off'])

/** "5 percent in Peru": a place right behind the figure's phrase, before the next figure. */
function placeBehind(at: AnalyzedSentence, { number, quantity }: Measure, limit: number): AreaMention[] {
  const isTravel = wordsOf(quantity).some((word) => isInbound(word))
  return at.areas.filter(({ from }) => {
    if (from < number.to || from >= limit || from - number.to > 8) return false
    let i = from - 1
    while (skipped.has(at.tokens[i]?.lower ?? '')) i--
    const prep = at.tokens[i]?.lower ?? ''
    return (places.has(prep) || (isTravel && prep === 'to')) && i >= number.to - 1 && !hasBreak(at, number.to, i)
  })
}

/** "With prices still low, Fiji earned …". */
const isSubject = (at: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  at.clauses.some(({ verb, subject }) => verb.from === to && at.chunks[subject?.first ?? -1]?.from === from)

function isPlaced(at: AnalyzedSentence, { from, to }: AreaMention): boolean {
  let i = from - 1
  while (skipped.has(at.tokens[i]?.lower ?? '')) i--
  return places.has(at.tokens[i]?.lower ?? '') || at.tokens[to]?.lower === "'s"
}

function hasBreak(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:[,;:()]|before|after|since|when|than|if|unless|while|whereas|because)$/.test(at.tokens[i]?.lower ?? ''))
      return true
  return false
}

/** "LIMA – Exports fell": where a report was written. */
const isDateline = ({ tokens }: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  from === 0 && /^(?:-|--|–|—)$/.test(tokens[to]?.text ?? '')

/** "the Bank of Chile", not the bank of a continent, and not where it has its seat ("the institute in Lima", "the Lima office"). */
const isNational = (at: AnalyzedSentence, { from, iso3, areaKind }: AreaMention): boolean =>
  iso3 !== null && areaKind === 'country' && at.tokens[from - 1]?.lower !== 'in'

interface Around {
  readonly own: readonly AreaMention[]
  readonly behind: readonly AreaMention[]
  /** Between the verb and the figure: "costing Chile's economy 3 billion". */
  readonly object: readonly AreaMention[]
  readonly subject: readonly AreaMention[]
  readonly before: readonly AreaMention[]
  /** Of those before it the ones behind the figure before, where they are told as the place of something. */
  readonly nearer: readonly AreaMention[]
  readonly later: readonly AreaMention[]
  /** Behind the figure, before the next: "from Peru"; of tourism, where the tourists are from. */
  readonly tied: readonly AreaMention[]
}

/** "…, and in Peru growth was 3%", "…, while Peru's bank sees 3%": behind the figure before. */
function nearer(
  at: AnalyzedSentence,
  number: NumberMention,
  inSegment: readonly AreaMention[],
  estimator: Piece | null,
): AreaMention[] {
  const last = at.numbers.findLast(({ to, nonFigure }) => to <= number.from && nonFigure === null)
  const floor = last?.to ?? 0
  const isBetween = ({ from, to }: AreaMention): boolean => from >= floor && to <= number.from
  return [
    ...at.areas.filter((area) => isInside(at, area, estimator) && isNational(at, area) && isBetween(area)),
    ...inSegment
      .filter((area) => isBetween(area) && (isPlaced(at, area) || isSubject(at, area) || area.form !== 'name'))
      .reverse(),
  ]
}

/** The areas of a sentence by their distance from the figure; those of who estimates last. */
function areasAround(at: AnalyzedSentence, measure: Measure, estimator: Piece | null): Around {
  const { number, clause, quantity } = measure
  const segment = segmentOf(at, number.from)
  const next = at.numbers.find(({ from, nonFigure }) => from >= number.to && nonFigure === null)
  const told = toldSubject(at, clause)
  const isTourism = wordsOf(quantity).some((word) => word === 'tourism' || word === 'travel')
  const supposed = conditionsIn(at).filter(({ from, to }) => number.from < from || number.to > to)
  const free = at.areas.filter(
    (area) =>
      !isDateline(at, area) &&
      (isInside(at, area, quantity?.piece ?? null) ||
        !(isInside(at, area, estimator) || supposed.some((piece) => isInside(at, area, piece)))),
  )
  const inSegment = free.filter(({ from, to }) => from >= segment.from && to <= segment.to)
  const isOwn = quantity !== null && quantity.piece.at === at && quantity.how !== 'carried'
  const own = isOwn ? at.areas.filter((area) => isInside(at, area, quantity.piece)) : []
  return {
    own,
    tied: inSegment.filter(
      (area) =>
        (area.from >= number.to &&
          area.from < (next?.from ?? segment.to) &&
          at.tokens[area.from - 1]?.lower === 'from') ||
        (isTourism && area.form !== 'name' && travelNouns.has(singularOf(at.tokens[area.to]?.lower ?? ''))),
    ),
    behind: placeBehind(at, measure, next?.from ?? segment.to),
    object: clause === null ? [] : inSegment.filter(({ from, to }) => from >= clause.verb.to && to <= number.from),
    subject: inSegment.filter((area) => isInside(at, area, told)),
    before: [
      ...at.areas.filter((area) => isInside(at, area, estimator) && isNational(at, area)),
      ...inSegment.filter(({ to }) => to <= number.from).reverse(),
    ],
    nearer: nearer(at, number, inSegment, estimator),
    later: [
      ...inSegment.filter(
        (area) => area.from >= number.to && area.form === 'name' && (isPlaced(at, area) || isSubject(at, area)),
      ),
    ],
  }
}

/** In the order in which they may be what the figure is about. */
function candidates(at: AnalyzedSentence, measure: Measure, around: Around, hasLast: boolean): AreaMention[] {
  const place = placeOfShare(at, measure)
  const { own, behind, object, subject, later } = around
  const before = hasLast ? around.nearer : around.before
  if (measure.placePiece !== null)
    return [...at.areas.filter((area) => isInside(at, area, measure.placePiece)), ...behind, ...own]
  const isShareHeld = measure.direction === 'level' && measure.number.kind !== 'number' && measure.clause !== null
  if (measure.number.unit === 'share' || (isShareHeld && !measure.isValue))
    return [
      ...(place === undefined ? [] : [place]),
      ...subject,
      ...own,
      ...behind,
      ...before,
      ...(hasLast ? [] : later),
    ]
  return [
    ...(place === undefined ? [] : [place]),
    ...behind,
    ...own,
    ...object,
    ...subject,
    ...before,
    ...(hasLast ? [] : later),
  ]
}

/** "Guinea, Liberia and Togo will together lose": one figure of the group, as it is written. */
function groupOf(at: AnalyzedSentence, area: AreaMention, measure: Measure): Side | null {
  const told = toldSubject(at, measure.clause)
  if (told === null || !isInside(at, area, told)) return null
  const row = rowFrom(at, area)
  const [last] = row.slice(-1)
  const isAll =
    row.length > 1 && at.tokens.some(({ lower }) => /^(?:together|combined|joint|jointly|altogether)$/.test(lower))
  return isAll && last !== undefined
    ? { piece: { at, from: area.from, to: last.to }, name: null, iso3: null, how: 'estimate' }
    : null
}

/** "both Peru and Chile": one figure stated of each. */
function eachOf(at: AnalyzedSentence, area: AreaMention): AreaMention[] {
  const isBoth = at.tokens
    .slice(Math.max(0, area.from - 2), area.from)
    .some(({ lower }) => lower === 'both' || lower === 'each')
  const second = at.areas.find(({ from }) => from > area.to && from <= area.to + 2)
  return isBoth && second !== undefined ? [area, second] : [area]
}

/** The world is meant only where no one else is. */
const pick = (areas: readonly AreaMention[], isOther: (area: AreaMention) => boolean): AreaMention | undefined =>
  areas.find((area) => area.areaId !== 'world' && !isOther(area)) ?? areas.find((area) => !isOther(area))

/** "flows of investment to Africa", from whom it does not say. */
const investedIn = (own: readonly AreaMention[], words: readonly string[]): AreaMention | undefined =>
  words.includes('investment') || words.includes('fdi') ? own[0] : undefined

const carried = (side: Side | null): Side | null => (side === null ? null : { ...side, how: 'carried' })

/** The place that the paragraph is about; where the sentence names that as the other side, the next of those it speaks of. */
function carriedArea({ place, topics }: Discourse, others: readonly AreaMention[]): Side | null {
  const isOther = ({ iso3 }: Side): boolean => iso3 !== null && others.some((other) => other.iso3 === iso3)
  if (place !== null && !isOther(place)) return carried(place)
  const rest = [...topics.values()].map((topic) => ({ side: placeOfTopic(topic), weight: topic.weight }))
  const [best] = rest.filter(({ side }) => !isOther(side)).sort((a, b) => b.weight - a.weight)
  return best === undefined ? null : { ...best.side, how: 'estimate-near' }
}

/** "the country's exports": the country named last before it. */
function meantByCountry(at: AnalyzedSentence, discourse: Discourse, { quantity, number }: Measure): Side | null {
  const isOwn = quantity !== null && quantity.piece.at === at
  const [from, to] = isOwn ? [quantity.piece.from, quantity.piece.to] : [number.to, number.to]
  const behind = at.tokens[number.to]?.lower === 'of' ? number.to + 1 : number.to
  const the = [from, behind].find(
    (i) =>
      at.tokens[i]?.lower === 'the' &&
      /^(?:country|kingdom|nation|republic|island)$/.test(at.tokens[i + 1]?.lower ?? ''),
  )
  if (
    the === undefined ||
    at.areas.some((area) => area.form === 'name' && area.from > the && area.to <= to && area.to <= the + 4)
  )
    return null
  const named = at.areas.findLast((area) => area.to <= the && area.areaKind === 'country')
  return named === undefined ? carried(discourse.place) : sideOf(at, named, 'estimate-near')
}

const holding = new Set([
  'account',
  'make',
  'represent',
  'constitute',
  'comprise',
  'provide',
  'supply',
  'buy',
  'take',
  'absorb',
])

/** A share of something that someone else holds. */
const isHolding = ({ clause, number, direction }: Measure): boolean =>
  clause !== null && direction === 'level' && number.kind !== 'money' && holding.has(clause.verb.lemma)

/** Who a figure is about; several where it is stated of each. `last` are the sides of the figure before it in the sentence. */
export function readSides(
  at: AnalyzedSentence,
  discourse: Discourse,
  measure: Measure,
  estimator: Piece | null,
  last: Sides | null,
  listed: readonly (readonly Side[])[],
): Sides[] {
  const respective = areaInSeries(at, listed, measure.number)
  if (respective !== null) return [{ area: respective, counterpart: null }]
  const words = wordsOf(measure.quantity)
  const around = areasAround(at, measure, estimator)
  const isOther = (area: AreaMention): boolean =>
    isOtherSide(at, area, words, isInside(at, area, measure.placePiece)) || isSecondOfPair(at, area)
  const all = candidates(at, measure, around, last !== null && last.area !== null)
  const isReferent = measure.quantity?.isReferent === true
  const goesOn =
    last !== null &&
    (measure.continues !== null || measure.isBase || (measure.quantity?.how === 'carried' && !isReferent))
  const held = placeOfShare(at, measure)
  const told = measure.continues === null && !measure.isBase ? around.subject : []
  const near = measure.placePiece === null ? [...around.behind, ...around.own, ...told] : all
  const scope = goesOn ? near : all
  const meant = meantByCountry(at, discourse, measure)
  // "the cost to the global economy", whoever reckons it
  const world = around.own.find(({ areaId }) => areaId === 'world')
  const isOfWorld = world !== undefined && !goesOn && pick([...around.behind, ...around.own], isOther) === world
  const own =
    held ??
    (isOfWorld ? world : undefined) ??
    pick(scope, isOther) ??
    (goesOn ? undefined : investedIn(around.own, words))
  const pool = [...around.own, ...around.behind, ...around.subject, ...around.tied, ...around.object]
  const other = pool.find((area) => area !== own && isOther(area))
  const givers = held === undefined ? [] : [...around.subject, ...around.before]
  const supplier = givers.find((area) => area !== own && countryOf(area.areaId) !== null)
  // "Chile accounts for a third of the tourists in Peru"
  const isHeld = isHolding(measure) && own !== undefined && around.own.includes(own)
  const holder = isHeld
    ? around.subject.find((area) => area !== own && area.iso3 !== null && area.iso3 !== own.iso3)
    : undefined
  const found = supplier ?? holder ?? other
  const counterpart = found !== undefined ? sideOf(at, found) : goesOn ? carried(last.counterpart) : null
  if (meant !== null) return [{ area: meant, counterpart }]
  const area = carried(last?.area ?? null)
  if (own === undefined) return [{ area: area ?? carriedArea(discourse, at.areas.filter(isOther)), counterpart }]
  const group = groupOf(at, own, measure)
  if (group !== null) return [{ area: group, counterpart }]
  return eachOf(at, own).map((area) => ({ area: sideOf(at, area), counterpart }))
}
