import { markerText } from '../parse/chunk.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAfter, phraseAt } from './phrases.ts'
import { growthIn, hasEconomicWord, isGrowth, isPerson, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const taking = new Set(
  'take shave lop chop clip dock pare knock wipe cut strip drain suck siphon subtract slice trim'.split(' '),
)

const giving = new Set(['add', 'contribute', 'put'])

const away = new Set(['off', 'from'])

const forecasts = new Set(['forecast', 'projection', 'estimate', 'call', 'outlook', 'prediction', 'view'])

const onto = new Set(['to', 'on'])

const isPerTime = (words: string): boolean =>
  /^(?:an?|each|every) (?:hour|day|week|month|quarter|season|year)$/.test(words)

/** "adds 0.4 percent of GDP to the deficit": index of the chunk behind what it is measured by. */
const behindGdp = ({ at, index, number }: Spot): number => {
  // "400 million a day off revenue"
  const time = at.chunks[index + 1]
  if (time?.kind === 'np' && isPerTime(lowerWords({ at, from: time.from, to: time.to }).join(' '))) return index + 2
  const np = at.chunks[index + 2]
  // "two tenths of a point off growth"
  if (np !== undefined && np.from < number.to && number.to <= np.to) return index + 3
  const isGdp = np?.kind === 'np' && np.to === np.from + 1 && at.tokens[np.from]?.lower === 'gdp'
  return prepText(at.chunks[index + 1]) === 'of' && isGdp ? index + 3 : index + 1
}

/** "3 percent would be knocked off output", "a point was added to inflation": the figure is what is taken off or put on. */
function asTransferred(spot: Spot): Measure | null {
  const { at, index } = spot
  const clause = at.clauses.find(
    ({ verb, subject }) =>
      verb.passive &&
      (taking.has(verb.lemma) || giving.has(verb.lemma)) &&
      subject !== null &&
      subject.first <= index &&
      index < subject.end,
  )
  if (clause === undefined) return null
  const isTaken = taking.has(clause.verb.lemma)
  const preps = isTaken ? away : onto
  const changed = clause.arguments.find(({ prep }) =>
    prep === null ? clause.verb.particle === 'off' : preps.has(prep),
  )
  const piece = changed === undefined ? null : phraseAt(at, changed.nominal.first)
  if (piece === null || !hasEconomicWord(lowerWords(piece))) return null
  const anchor = tokenPiece(spot, clause.verb.main)
  return measureOf({ ...spot, clause }, isTaken ? 'decrease' : 'increase', quantityOf(piece), anchor)
}

const wholes =
  /^(?:gdp|gnp|product|output|economy|income|budget|coffers|treasury|exchequer|exports?|imports?|trade|revenues?|receipts|earnings|employment|takings)$/

/** "Tourism contributes 3 billion to GDP": that part of it. */
function partOf(spot: Spot, whole: Piece): Measure | null {
  const { at, clause, number } = spot
  const subject = clause?.verb.lemma === 'contribute' ? toldSubject(at, clause) : null
  const words = lowerWords(whole)
  const of = words.indexOf('of')
  if (subject === null || isPlace(subject) || isPerson(subject) || !wholes.test(words.at(of > 0 ? of - 1 : -1) ?? ''))
    return null
  // "contributed half a point to growth" adds to it.
  if (number.unit === 'percentage_point') return null
  const quantity = {
    piece: subject,
    name: `${textOf(subject).replace(/s$/, "s'").replace(/[^']$/, "$&'s")} contribution`,
    how: 'estimate',
  }
  return { ...measureOf(spot, 'level', quantity, null), isValue: true }
}

/** "takes 1.5 points off growth", "adds 0.4 points to inflation". */
export function asTransfer(spot: Spot, before: Measure | null): Measure | null {
  const { at, clause, discourse } = spot
  const moved = asTransferred(spot)
  if (moved !== null) return moved
  if (clause === null || !(taking.has(clause.verb.lemma) || giving.has(clause.verb.lemma))) return null
  const isTaken = taking.has(clause.verb.lemma)
  const changed = phraseAfter(at, behindGdp(spot), isTaken ? away : onto)
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  // "would take off another 3 points", "took away 1.1 points"
  const words = [
    clause.verb.particle ?? '',
    markerText(at.chunks[spot.index + 1]),
    at.tokens[clause.verb.to]?.lower ?? '',
  ]
  const isOff = words.some((word) => /^(?:off|away)$/.test(word))
  if (changed === null && isOff && isRelative(spot.number) && last !== null)
    return measureOf(spot, 'decrease', { ...last, how: 'carried' }, tokenPiece(spot, clause.verb.main))
  // "takes 0.3 points off that of Australia"
  const isOfPlace =
    changed !== null && last !== null && (isPlace(changed) || /^(?:that|those|it)$/.test(lowerWords(changed)[0] ?? ''))
  if (isOfPlace && isRelative(spot.number))
    return {
      ...measureOf(
        spot,
        isTaken ? 'decrease' : 'increase',
        { ...last, how: 'carried' },
        tokenPiece(spot, clause.verb.main),
      ),
      placePiece: at.areas.some(({ from, to }) => from >= changed.from && to <= changed.to) ? changed : null,
    }
  // "knocked half a point off its outlook": of growth, where nothing else is named.
  const isForecast =
    changed !== null && isRelative(spot.number) && lowerWords(changed).some((word) => forecasts.has(word))
  if (isForecast && !hasEconomicWord(lowerWords(changed)))
    return measureOf(
      spot,
      isTaken ? 'decrease' : 'increase',
      last !== null && isGrowth(last) ? { ...last, how: 'carried' } : growthIn(changed, 'estimate'),
      tokenPiece(spot, clause.verb.main),
    )
  if (changed === null || !hasEconomicWord(lowerWords(changed))) return null
  const part = partOf(spot, changed)
  if (part !== null) return part
  // "sucked 2 billion from the economies of Peru and Chile": money that they lose.
  if (
    isTaken &&
    spot.number.kind === 'money' &&
    /^(?:the |its |their )?(?:\S+ )?econom(?:y|ies)\b/i.test(textOf(changed))
  )
    return measureOf(
      spot,
      'decrease',
      quantityOf(changed, `losses of ${textOf(changed)}`),
      tokenPiece(spot, clause.verb.main),
    )
  return measureOf(spot, isTaken ? 'decrease' : 'increase', quantityOf(changed), tokenPiece(spot, clause.verb.main))
}
