import { travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { traders } from '../../lexicon/trades.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { startOfName, wordBefore } from '../areas.ts'
import { endOfDateline } from '../dateline.ts'
import { someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { isOfThem } from '../of-them.ts'
import { ownSubject } from '../parse/own-sentence.ts'
import type { Piece } from '../piece.ts'
import { isBidden, isExcluded, isReinsurer, isSeat } from '../unmeant.ts'
import { isIncluded } from './included-places.ts'
import type { Measure } from './measure.ts'
import { skipped } from './other-side.ts'
import { placeBehind, places } from './place-behind.ts'
import { wordsOf } from './quantity.ts'
import { conditionsIn } from './scenario.ts'
import { figureBefore } from './spot.ts'
import { isBuyerOfLess, isDestination, isFrontedOrigin, isInvertedOrigin } from './tied-places.ts'
import { toldSubject } from './told-subject.ts'

/** A piece of an earlier sentence holds none of this one's areas. */
export const isInside = (at: AnalyzedSentence, area: AreaMention, piece: Piece | null): boolean =>
  piece !== null && piece.at === at && area.from >= piece.from && area.to <= piece.to

/** Start and end of the stretch between semicolons and brackets that a token stands in. */
function segmentOf(at: AnalyzedSentence, token: number): { from: number; to: number } {
  let [from, to] = [token, token]
  while (from > 0 && at.tokens[from - 1]?.text !== ';') from--
  while (to < at.tokens.length && at.tokens[to]?.text !== ';') to++
  return { from, to }
}

/** Token with which the next sentence of its own begins behind a token: ", while Peru sent 3,000". */
function nextSentence({ chunks, clauses, tokens }: AnalyzedSentence, token: number): number {
  for (const clause of clauses) {
    const subject = ownSubject(chunks, clause)
    const start = chunks[subject?.first ?? -1]?.from ?? -1
    if (start >= token) return start
  }
  return tokens.length
}

/** "another 20% located in Peru": the place of the share itself. */
export function placeOfShare(at: AnalyzedSentence, { number }: Measure): AreaMention | undefined {
  const verb = at.clauses.find(
    ({ verb: { form, from } }) => form === 'participle' && from >= number.to && from - number.to <= 1,
  )
  return verb?.arguments.find(({ prep }) => prep === 'in')?.nominal.members[0]?.np.areas[0]
}

/** "With prices still low, Fiji earned …". */
export const isSubject = (at: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  at.clauses.some(
    ({ verb, subject }) => verb.from === to && at.chunks[subject?.first ?? -1]?.from === startOfName(at.tokens, from),
  )

/** "Chile, with a fall of 3 percent, got off lightest": the subject before an aside. */
const isPartedSubject = (at: AnalyzedSentence, { from, to }: AreaMention, number: NumberMention): boolean =>
  at.tokens[to]?.text === ',' &&
  to <= number.from &&
  at.clauses.some(({ verb, subject }) => {
    const first = at.chunks[subject?.first ?? -1]
    const isInAside = verb.from >= number.to && at.tokens[verb.from - 1]?.text === ','
    return isInAside && first?.to === to && first.from === startOfName(at.tokens, from)
  })

function isPlaced(at: AnalyzedSentence, { from, to }: AreaMention): boolean {
  let i = from - 1
  while (skipped.has(at.tokens[i]?.lower ?? '')) i--
  // "tourists stayed away from Peru"
  const isAway = at.tokens[i]?.lower === 'from' && at.tokens[i - 1]?.lower === 'away'
  return isAway || places.has(at.tokens[i]?.lower ?? '') || at.tokens[to]?.lower === "'s"
}

/** "LIMA – Exports fell", "LIMA, 3 May – Exports fell": where a report was written. */
export const isDateline = ({ tokens, dates }: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  from === 0 && to < endOfDateline(tokens, dates)

/** "the Bank of Chile", not the bank of a continent, and not where it has its seat ("the institute in Lima", "the Lima office"). */
const isNational = (at: AnalyzedSentence, area: AreaMention): boolean =>
  (area.iso3 !== null &&
    /^(?:country|territory)$/.test(area.areaKind) &&
    wordBefore(at.tokens, area.from) !== 'in' &&
    !isReinsurer(at, area)) ||
  (/^(?:in|around|near|across|of)$/.test(wordBefore(at.tokens, area.from)) &&
    traders.has(at.tokens[area.from - 2]?.lower ?? ''))

interface Around {
  readonly own: readonly AreaMention[]
  /** "For Peru the bank expects": a place that opens the stretch of a figure, whoever is the subject. */
  readonly fronted: readonly AreaMention[]
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
  const last = figureBefore(at, number.from)
  const floor = last?.to ?? 0
  const isBetween = ({ from, to }: AreaMention): boolean => from >= floor && to <= number.from
  return [
    ...at.areas.filter((area) => isInside(at, area, estimator) && isNational(at, area) && isBetween(area)),
    ...inSegment
      .filter((area) => isBetween(area) && (isPlaced(at, area) || isSubject(at, area) || area.form !== 'name'))
      .reverse(),
  ]
}

/** "cost Peru 3 billion and Chile 2 billion": of the places behind a verb those behind the figure before, if there are any. */
function objects(
  at: AnalyzedSentence,
  number: NumberMention,
  inSegment: readonly AreaMention[],
  verb: number,
): AreaMention[] {
  const behind = inSegment.filter(({ from, to }) => from >= verb && to <= number.from)
  const last = figureBefore(at, number.from)
  const own = behind.filter(({ from }) => from >= (last?.to ?? 0))
  return own.length > 0 ? own : behind
}

/** The last "for Peru" or "in Peru" before a figure that opens a clause. */
function frontedFor(at: AnalyzedSentence, number: NumberMention, inSegment: readonly AreaMention[]): AreaMention[] {
  const last = inSegment.findLast((area) => area.to <= number.from && opensWith(at, area))
  if (last === undefined) return []
  const isLeft = at.numbers.some((one) => one.nonFigure === null && one.from >= last.to && one.to <= number.from)
  const isBroken = at.tokens.slice(last.to, number.from).some(({ text }, k) => text === ',' && k > 3)
  return isLeft && isBroken ? [] : [last]
}

/** "for Peru", "; in Peru": "in" places whatever follows where a clause begins with it, "for" behind a comma too. */
function opensWith({ tokens }: AnalyzedSentence, { from, form }: AreaMention): boolean {
  let i = from - 1
  while (skipped.has(tokens[i]?.lower ?? '')) i--
  const prep = tokens[i]?.lower ?? ''
  if (form !== 'name' || !/^(?:for|in)$/.test(prep)) return false
  // "; elsewhere in Peru"
  if (tokens[i - 1]?.lower === 'elsewhere') i--
  const before = tokens[i - 1]?.lower ?? ''
  if (prep === 'in')
    return before === ';' || (/^(?:and|but|while|whereas)$/.test(before) && tokens[i - 2]?.text === ',')
  return i === 0 || /^(?:[,;:]|and|but|while)$/.test(before)
}

/** "coal exports, nearly all to China, dropped": between the commas behind the quantity. */
function isInAside({ tokens }: AnalyzedSentence, { from, to }: AreaMention, { quantity, clause }: Measure): boolean {
  const open = quantity?.piece.to ?? -1
  if (clause === null || from <= open || from - open > 6 || tokens[open]?.text !== ',' || tokens[to]?.text !== ',')
    return false
  return clause.verb.from >= to && clause.verb.from - to <= 3 && /^(?:to|from)$/.test(wordBefore(tokens, from))
}

/** "half of them were Australians", "a third of the visitors are Chinese" */
const isPredicate = ({ tokens, tags }: AnalyzedSentence, { from, to, form }: AreaMention): boolean =>
  (form === 'people' || (form === 'demonym' && !/^(?:N|NNP|ADJ)$/.test(tags[to] ?? ''))) &&
  /^(?:are|were|be|being)$/.test(tokens[from - 1]?.lower ?? '')

/** The areas of a sentence by their distance from the figure; those of who estimates last. */
export function areasAround(at: AnalyzedSentence, measure: Measure, estimator: Piece | null): Around {
  const { number, clause, quantity } = measure
  const segment = segmentOf(at, number.from)
  const next = at.numbers.find(({ from, nonFigure }) => from >= number.to && nonFigure === null)
  const limit = nextSentence(at, number.to)
  const told = toldSubject(at, clause)
  const isTourism = wordsOf(quantity).some((word) => word === 'tourism' || word === 'travel')
  const isExport = wordsOf(quantity).some((word) => /^(?:exports?|shipments|sales)$/.test(word))
  // "a surplus of 3 billion with Peru"
  const isBalance = wordsOf(quantity).some((word) => /^(?:trade|surplus|deficit)$/.test(word))
  const supposed = conditionsIn(at).filter(({ from, to }) => number.from < from || number.to > to)
  const free = at.areas.filter(
    (area) =>
      !isDateline(at, area) &&
      !isSeat(at, area) &&
      !isExcluded(at, area) &&
      !isIncluded(at, area, number) &&
      !(area.from >= number.to && isBidden(at, area)) &&
      (isInside(at, area, quantity?.piece ?? null) ||
        !(isInside(at, area, estimator) || supposed.some((piece) => isInside(at, area, piece)))),
  )
  const inSegment = free.filter(({ from, to }) => from >= segment.from && to <= segment.to)
  const isOwn = quantity !== null && quantity.piece.at === at && quantity.how !== 'carried'
  const own = isOwn ? at.areas.filter((area) => isInside(at, area, quantity.piece)) : []
  return {
    own,
    fronted: frontedFor(at, number, inSegment),
    tied: inSegment.filter(
      (area) =>
        (area.from >= number.to &&
          area.from < (next?.from ?? segment.to) &&
          !at.tokens.slice(number.to, area.from).some(({ text }) => /^[,;:]$/.test(text)) &&
          (wordBefore(at.tokens, area.from) === 'from' ||
            (isBalance && wordBefore(at.tokens, area.from) === 'with') ||
            isPredicate(at, area) ||
            (isDestination(at, area) &&
              (isExport || /^(?:exported|shipped|sold)$/.test(at.tokens[area.from - 2]?.lower ?? ''))) ||
            (isExport && isBuyerOfLess(at, area)))) ||
        isInAside(at, area, measure) ||
        isInvertedOrigin(at, area, number) ||
        isFrontedOrigin(at, area, measure) ||
        (isTourism && area.form !== 'name' && travelNouns.has(singularOf(at.tokens[area.to]?.lower ?? ''))),
    ),
    behind: placeBehind(at, measure, next?.from ?? segment.to),
    object: clause === null ? [] : objects(at, number, inSegment, clause.verb.to),
    subject: inSegment.filter((area) => isInside(at, area, told) || isPartedSubject(at, area, number)),
    before: [
      ...at.areas.filter((area) => isInside(at, area, estimator) && isNational(at, area)),
      ...inSegment.filter(({ to }) => to <= number.from).reverse(),
    ],
    nearer: nearer(at, number, inSegment, estimator),
    later: [
      ...inSegment.filter(
        (area) =>
          area.from >= number.to &&
          area.to <= limit &&
          area.form === 'name' &&
          // "roughly what Aceh lost"
          !/^(?:with|while|whereas|what)$/.test(wordBefore(at.tokens, area.from)) &&
          !isOfPart(at, number, area) &&
          !isNextOwner(at, area) &&
          !(clause?.verb.form === 'finite' && opensNext(at, area)) &&
          !at.tokens.slice(number.to, area.from).some(({ lower }) => lower === 'than') &&
          (isPlaced(at, area) || isSubject(at, area)),
      ),
    ],
  }
}

/** "Exports were 3 billion, Peru bought goods for 2 billion": behind a comma, what is told of it with a figure of its own. */
const opensNext = ({ tokens, clauses, numbers }: AnalyzedSentence, area: AreaMention): boolean =>
  tokens[startOfName(tokens, area.from) - 1]?.text === ',' &&
  clauses.some(
    ({ verb }) =>
      verb.from === area.to &&
      numbers.some(({ from, nonFigure }) => nonFigure === null && from >= verb.to && from <= verb.to + 8),
  )

/** "claims of 17 billion crowns, Peru's with 2 billion": whose the next figure is. */
const isNextOwner = ({ tokens, numbers }: AnalyzedSentence, { to }: AreaMention): boolean =>
  tokens[to]?.lower === "'s" &&
  /^(?:with|by|to|at|from)$/.test(tokens[to + 1]?.lower ?? '') &&
  numbers.some(({ from, nonFigure }) => nonFigure === null && from === to + 2)

/** "3 billion, of which 1 billion in Peru", "3 million jobs, 1 million of them in Peru": the place of a part. */
const isOfPart = ({ tokens }: AnalyzedSentence, { to }: NumberMention, area: AreaMention): boolean =>
  someIn(tokens, to, area.from, (_, i) => isOfThem(tokens, i))

const isOwned = (at: AnalyzedSentence, { quantity }: Measure): boolean =>
  quantity !== null && quantity.piece.at === at && /^(?:its|their)$/.test(at.tokens[quantity.piece.from]?.lower ?? '')

/** In the order in which they may be what the figure is about. */
export function candidates(at: AnalyzedSentence, measure: Measure, around: Around, hasLast: boolean): AreaMention[] {
  const place = placeOfShare(at, measure)
  const { own, behind, object, fronted, subject } = around
  // "Its exports may shrink by 9 percent, Peru's by 3": whose they are was told before.
  const later = isOwned(at, measure) ? [] : around.later
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
    ...fronted,
    ...subject,
    ...before,
    ...(hasLast ? [] : later),
  ]
}
