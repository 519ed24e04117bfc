import { changeNouns, countedNouns, measuredChanges } from '../../lexicon/indicator-words.ts'
import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { homeOf } from '../../lexicon/national-currencies.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { startOfChain } from '../parse/nominal.ts'
import { endingAt, lowerWords, type Piece, startingAt } from '../piece.ts'
import { isLostBehind } from './amounts.ts'
import { bodies } from './estimator-words.ts'
import { isPlace } from './is-place.ts'
import { losesNoun, ruinsNoun } from './lost-noun.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isOfTellers } from './named-change.ts'
import { isOne, placeOfOne } from './one-of-change.ts'
import { behindOpener } from './opener.ts'
import { isFirm } from './payer.ts'
import { isTeller, phraseAfter } from './phrases.ts'
import {
  growthOf,
  hasEconomicWord,
  isCounted,
  isEconomyOfPlace,
  isGrowth,
  isPerson,
  isReference,
  nameOfQuantity,
  type Quantity,
  quantityOf,
  resolve,
  wordsOf,
} from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { suffererOf } from './sufferer.ts'
import { toldSubject } from './told-subject.ts'

const binding = new Set(['of', 'worth', 'at', 'to the tune of', 'to the value of'])
const inPlace = new Set(['in', 'to', 'of', 'for'])

/** Head token of the noun phrase at chunk `index`. */
function headAt({ at }: Spot, index: number): number {
  const np = at.chunks[index]
  return np?.kind === 'np' ? np.head : -1
}

/** "look for a fall in exports": the first phrase of the chain whose noun can be measured, else its first. */
function startOfMeasured(spot: Spot, end: number): number {
  let start = startOfChain(spot.at.chunks, end)
  // "from growth of 1% to a contraction of 3%": behind the figure before another noun begins.
  for (let i = start; i < end; i += 2) {
    const np = spot.at.chunks[i]
    if (np?.kind !== 'np' || np.number === null || i + 2 >= end) continue
    // "from a surplus of 4 percent of GDP to a deficit of 3": behind what it is a share of, too.
    const isOf = prepText(spot.at.chunks[i + 1]) === 'of' && i + 4 < end
    start = isOf ? i + 4 : i + 2
  }
  // "an outlook for the industry, with losses of 3 billion": the loss that a figure hangs on.
  const isLoss = lossNouns.has(lowerAt(spot.at, headAt(spot, end - 1)))
  if (isLoss && end - 2 > start && prepText(spot.at.chunks[end - 2]) === 'with') return end - 1
  for (let i = start; i < end; i += 2) if (hasEconomicWord([lowerAt(spot.at, headAt(spot, i))])) return i
  return start
}

/** "a rise of 4 percent last month in prices": a time stands right behind the figure. */
const isTimed = ({ at, index }: Spot): boolean => /^(?:date|adv)$/.test(at.chunks[index + 1]?.kind ?? '')

/** "a fall in exports of 3%", "a fall of 3% in exports", "exports recorded a fall of 3%", ", a fall of 3%". */
function changeOf(spot: Spot, head: number, chain: Piece, before: Measure | null): Quantity | null {
  const { at, index, discourse } = spot
  const left = at.chunks[index - 1]?.kind === 'adv' ? index - 2 : index - 1
  const inner = startOfChain(at.chunks, left) + 2
  const named: Piece | null =
    inner < left
      ? { at, from: at.chunks[inner]?.from ?? 0, to: chain.to }
      : (phraseAfter(at, index + 1, inPlace) ?? (isTimed(spot) ? phraseAfter(at, index + 2, inPlace) : null))
  const word = lowerAt(at, head)
  const sufferer = suffererOf(spot)
  const isSuffered =
    suffering.has(spot.clause?.verb.lemma ?? '') &&
    sufferer !== null &&
    !(/^loss(?:es)?$/.test(word) && isFirm(sufferer)) &&
    !isPlace(sufferer) &&
    !isOfTellers(quantityOf(sufferer))
  if (isSuffered && named === null && hasEconomicWord(lowerWords(sufferer))) return quantityOf(sufferer)
  // "fell 3 percent, after growth of 2": of the same.
  if (word === 'growth' && before !== null && before.quantity !== null && isContrasted(spot, chain, before))
    return { ...before.quantity, name: `growth of ${nameOfQuantity(before.quantity)}`, how: 'carried' }
  // "3,000 guests came from Peru, which is an increase of 8 percent": of what the figure before counts.
  const verb = spot.clause?.verb
  const isWhich =
    (verb?.lemma === 'be' && at.tokens[verb.from - 1]?.lower === 'which' && spot.number.unit === 'percent') ||
    // "guests spent 3 million, representing a fall of 1 million"
    (verb?.form === 'gerund' && equating.has(verb.lemma) && at.tokens[verb.from - 1]?.text === ',')
  if (isWhich && named === null && before !== null && before.quantity !== null && !measuredChanges.has(word))
    return { ...before.quantity, how: 'carried' }
  // "numbered 3,000, a loss of 70 percent": of what the figure before counts.
  const isOfLast = at.tokens[chain.from - 1]?.text === ',' && spot.number.unit === 'percent' && word !== 'growth'
  if (isOfLast && named === null && before !== null && before.quantity !== null)
    return { ...before.quantity, how: 'carried' }
  if (measuredChanges.has(word)) {
    const isFuller = named !== null && !isPlace(named) && word !== 'growth' && named.from > spot.number.from
    return isFuller ? { ...quantityOf(chain), name: `${wordOf(chain)} ${wordOf(withPrep(named))}` } : quantityOf(chain)
  }
  if (named !== null && spot.number.unit === 'percent' && isEconomyOfPlace(named)) return growthOf(named, null)
  if (named !== null && !isPlace(named) && hasEconomicWord(lowerWords(named))) return quantityOf(named)
  const isApposed = at.tokens[chain.from - 1]?.text === ','
  if (isApposed && before !== null) return before.quantity
  const premodified = { at, from: chain.from, to: head }
  const owner = lowerWords(premodified)
  if (hasEconomicWord(owner) || owner.some((word) => homeOf(word, null) !== null))
    return quantityOf(endingAt(premodified, head + 1))
  // "After a rise in cases of 40 percent, exports fell": of the cases.
  const opened = isOpening(spot, chain) && (named === null || isPlace(named)) ? behindOpener(at, spot.number.to) : null
  if (opened !== null && isPlace(opened)) return growthOf(opened, null)
  if (opened !== null && hasEconomicWord(lowerWords(opened))) return quantityOf(opened)
  const subject = toldSubject(at, spot.clause)
  const isGuess = spot.clause !== null && isGuessed(spot.clause, subject)
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (isGuess && last !== null) return { ...last, how: 'carried' }
  if (subject !== null && !isPlace(subject) && !isGuess) return resolve(subject, last, discourse)
  // "The fund has a fall of 4 percent for Chile"
  const isOfEconomy = isGuess && named !== null && isPlace(named) && spot.number.unit === 'percent'
  if (isOfEconomy) return growthOf(named, null)
  return before?.quantity ?? discourse.economy?.quantity ?? quantityOf(named ?? chain)
}

/** "After a fall of 12 percent, exports gained": what opens the sentence is of the subject to come. */
const isOpening = ({ at, clause }: Spot, { from }: Piece): boolean =>
  clause === null && from <= 2 && /^(?:after|following|despite|instead)$/.test(lowerAt(at, 0))

/** "the institute expects a decline of 3%", "the statisticians report one", "it speaks of a dip of 2%", "May brought a fall of 3%": of what was measured last. */
function isGuessed({ verb: { lemma } }: Clause, subject: Piece | null): boolean {
  if (hasVerbClass(lemma, null, 'estimate') || speaking.has(lemma)) return true
  if (bringing.has(lemma)) return subject !== null && !hasEconomicWord(lowerWords(subject))
  if (!reporting.has(lemma) || subject === null) return false
  // "the central bank in Lima"
  const words = lowerWords(subject)
  const prep = words.findIndex((word) => /^(?:in|of|at|for)$/.test(word))
  return isTeller(words.at(-1) ?? '') || (prep > 0 && bodies.has(words[prep - 1] ?? ''))
}

const equating = new Set('be represent mark mean reflect constitute signify imply'.split(' '))
const speaking = new Set('speak talk warn say pencil reckon'.split(' '))
const bringing = new Set('bring cause mean trigger spell imply entail signal herald portend deliver see'.split(' '))
const reporting = new Set('report record register see show post announce count find tell note have give'.split(' '))
const suffering = new Set(
  'suffer post record see report register show face take bear sustain incur book log notch achieve enjoy witness experience undergo'.split(
    ' ',
  ),
)

/** A bare "growth" behind "after", "from" or "against", where something else than an economy was measured. */
function isContrasted({ at }: Spot, chain: Piece, { quantity, number }: Measure): boolean {
  const before = at.tokens[chain.from - 1]?.lower ?? ''
  const isBare = at.tags.slice(chain.from, chain.to - 1).every((tag) => tag === 'ADJ')
  return (
    isBare &&
    /^(?:after|following|from|against|with|to|than)$/.test(before) &&
    number.unit === 'percent' &&
    !isGrowth(quantity) &&
    !wordsOf(quantity).includes('output')
  )
}

const withPrep = (piece: Piece): Piece => startingAt(piece, piece.from - 1)
const wordOf = ({ at, from, to }: Piece): string =>
  at.text.slice(at.tokens[from]?.start ?? 0, at.tokens[to - 1]?.end ?? 0)

/** "a rebound, however modest, of 4 percent": index of the comma that opens the remark; -1 where none stands between two. */
function beforeRemark({ at: { chunks, tokens } }: Spot, close: number): number {
  if (markerText(chunks[close]) !== ',') return -1
  for (let i = close - 1; i > close - 5; i--) {
    const chunk = chunks[i]
    if (markerText(chunk) !== ',') {
      if (chunk === undefined || chunk.kind === 'verb' || chunk.kind === 'prep') return -1
      continue
    }
    const np = chunks[i - 1]?.kind === 'np' ? chunks[startOfChain(chunks, i)] : undefined
    return np?.kind === 'np' && changeNouns.has(tokens[np.head]?.lower ?? '') ? i : -1
  }
  return -1
}

const restricting = /^(?:just|only|merely|barely|hardly|still|even)$/

/** "growth of 2.1 per cent", "losses of 3 billion", "orders worth 5 million", "arrivals, at 1.4 million". */
export function behindNoun(spot: Spot, before: Measure | null): Measure | null {
  const { at } = spot
  // "growth of just 0.6 percent"
  const isRestricted = at.chunks[spot.index - 1]?.kind === 'adv' && restricting.test(lowerAt(at, spot.np.from - 1))
  const index = isRestricted ? spot.index - 1 : spot.index
  const prep = prepText(at.chunks[index - 1])
  // "orders for 3 billion dollars"
  const isOrdered =
    prep === 'for' &&
    spot.number.kind === 'money' &&
    /^(?:orders?|contracts?|bookings?)$/.test(lowerAt(at, headAt(spot, index - 2)))
  // "a reduction by 15 percent", not "cut growth by half a point"
  const noun = prep === 'by' && isRelative(spot.number) ? lowerAt(at, headAt(spot, index - 2)) : ''
  const isBy = changeNouns.has(noun) && !measuredChanges.has(noun)
  if (prep === null || !(binding.has(prep) || isOrdered || isBy)) return null
  const parted = prep === 'of' ? beforeRemark(spot, index - 2) : -1
  const isAside = parted < 0 && at.chunks[index - 2]?.kind === 'punct' && at.chunks[index - 3]?.kind === 'np'
  const end = parted >= 0 ? parted : isAside ? index - 2 : index - 1
  // "the fall, of 6 percent, was"
  const isOfChange = prep === 'of' && isAside && changeNouns.has(lowerAt(at, headAt(spot, index - 3)))
  if (isAside && prep !== 'at' && prep !== 'worth' && !isOfChange) return null
  if (prep === 'worth' && at.chunks[end - 1]?.kind === 'verb') return worthOf(spot, before)
  if (at.chunks[end - 1]?.kind !== 'np') return null
  const start = startOfMeasured(spot, end)
  // "put the damage to roads and farming at 3 billion": the object of the verb, not its last noun.
  const isPut = prep === 'at' && /^(?:put|estimate|value|peg|assess|reckon)$/.test(spot.clause?.verb.lemma ?? '')
  const joined = markerText(at.chunks[start - 1]) === 'and' ? at.chunks[start - 2] : undefined
  if (isPut && joined?.kind === 'np' && joined.number === null) return null
  const head = headAt(spot, start)
  const chain = { at, from: at.chunks[start]?.from ?? 0, to: at.chunks[end - 1]?.to ?? 0 }
  // "grew at an annual rate of 3%": the verb says what.
  if (/^(?:rate|pace)$/.test(lowerAt(at, head)) && isReference(chain) && prepText(at.chunks[end - 2]) === 'at')
    return null
  if (isReference(chain) || isPerson(chain)) {
    const last = before?.quantity ?? spot.discourse.economy?.quantity ?? null
    // "a fall of 3 percent, for Peru one of 2"
    if (isOne(chain) && before !== null && before.direction !== 'level' && last !== null)
      return {
        ...measureOf(spot, before.direction, { ...last, how: 'carried' }, null),
        isValue: before.isValue,
        placePiece: placeOfOne(chain),
      }
    return last === null ? null : { ...measureOf(spot, 'level', { ...last, how: 'carried' }, null), isValue: true }
  }
  const sign = changeNouns.get(lowerAt(at, head))
  if (sign !== undefined) return measureOf(spot, sign, changeOf(spot, head, chain, before), tokenPiece(spot, head))
  if (!hasEconomicWord(lowerWords(chain))) return prep === 'worth' ? ofRuined(spot, start, chain) : null
  const isCount = spot.number.kind === 'number' && spot.number.unit === null
  // "production at the three biggest makers"
  if (isCount && prep === 'at' && spot.number.to < spot.np.to) return null
  if (isCount && !lowerWords(chain).some((word) => isCounted(word) && (isPlural(word) || countedNouns.has(word))))
    return null
  // "exported merchandise worth 3 billion": what is traded.
  const traded = prep === 'worth' ? tradedAs(spot, start, chain) : null
  if (traded !== null) return { ...measureOf(spot, 'level', traded, tokenPiece(spot, head)), isValue: true }
  const isLost = isLostBehind(spot, spot.number.to) || losesNoun(spot, start)
  const sent = isLost ? 'decrease' : 'level'
  return { ...measureOf(spot, sent, withHole(spot, head, chain), tokenPiece(spot, head)), isValue: true }
}

const trades: Readonly<Record<string, string>> = { export: 'exports', import: 'imports' }

/** "imported goods from China worth 3 million": by the noun of the verb whose object they are. */
function tradedAs({ clause }: Spot, start: number, chain: Piece): Quantity | null {
  const noun = clause === null || clause.verb.passive || clause.at !== start - 1 ? undefined : trades[clause.verb.lemma]
  return noun === undefined ? null : { piece: chain, name: `${noun} of ${wordOf(chain)}`, how: 'estimate' }
}

/** "destroyed timber worth 190 million dollars": what it was worth is lost; one's luggage is no figure of an economy. */
function ofRuined(spot: Spot, start: number, chain: Piece): Measure | null {
  const { number } = spot
  if (number.kind !== 'money' || (number.low ?? number.high ?? 0) < 1e6 || !ruinsNoun(spot, start)) return null
  const quantity = { piece: chain, name: `losses of ${wordOf(chain)}`, how: 'estimate' }
  return { ...measureOf(spot, 'decrease', quantity, null), isValue: true }
}

/** "a hole of 3 billion in the tax take": with what it is in. */
function withHole({ at, index }: Spot, head: number, chain: Piece): Quantity {
  const quantity = quantityOf(chain)
  const inside = at.tokens[head]?.lower === 'hole' ? phraseAfter(at, index + 1, new Set(['in'])) : null
  return inside === null || isPlace(inside) ? quantity : { ...quantity, name: `${wordOf(chain)} in ${wordOf(inside)}` }
}

/** "sales could be worth 500 million". */
function worthOf(spot: Spot, before: Measure | null): Measure | null {
  const subject = toldSubject(spot.at, spot.clause)
  if (subject === null || !hasEconomicWord(lowerWords(subject))) return null
  return {
    ...measureOf(spot, 'level', resolve(subject, before?.quantity ?? null, spot.discourse), null),
    isValue: true,
  }
}
