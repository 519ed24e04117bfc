import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares as wareNouns } from '../../lexicon/trades.ts'
import { lastIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { lemmaWithParticle } from '../parse/verb-group.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'
import { isLossVerb } from './undone.ts'

const handling = new Set(['handle', 'process', 'load', 'unload', 'clear', 'move', 'take in', 'turn round', 'ship'])
const gates = /^(?:ports?|harbours?|harbors?|terminals?|docks|quays?|airports?|canal|railways?|wharves|wharf)$/

const bringingOut = new Map([
  ['ship', 'exports'],
  ['export', 'exports'],
  ['mine', 'output'],
  ['land', 'catch'],
  ['catch', 'catch'],
  ['pump', 'output'],
  ['grow', 'harvest'],
  ['pick', 'harvest'],
  ['pluck', 'harvest'],
  ['reap', 'harvest'],
  ['gather', 'harvest'],
  ['bring in', 'harvest'],
  ['yield', 'harvest'],
  ['take in', 'harvest'],
  ['produce', 'output'],
  ['turn out', 'output'],
  ['put out', 'output'],
  ['make', 'output'],
  ['build', 'output'],
  ['assemble', 'output'],
  ['manufacture', 'output'],
  ['roll out', 'output'],
  ['smelt', 'output'],
  ['refine', 'output'],
  ['grind', 'output'],
  ['crush', 'output'],
  ['extract', 'output'],
  ['lift', 'output'],
  ['deliver', 'output'],
])
const given = /^(?:aid|relief|assistance|supplies|donations?|gifts|help)$/
/** "brought in 300 tons of fertiliser": what growers buy, and do not grow. */
const bought =
  /^(?:fertili[sz]ers?|manure|pesticides?|herbicides?|insecticides?|seeds?|seedlings|feed|fodder|fuel|diesel|lime)$/
const makers =
  /^(?:miners|mines?|growers|planters|producers|exporters|shippers|smelters?|refiner(?:y|ies)|mills?|plantations?|farmers|fishermen|fishers|trawlers|fleets?|boats|fisher(?:y|ies)|quarries|wells|(?:car|auto|truck|ship|steel|plane)makers?|automakers?|manufacturers?|factory|factories|plants?|works|shipyards?|assemblers?|foundr(?:y|ies)|drillers?|(?:oil)?fields|orchards|vineyards|groves|paddies)$/

const wares = /^(?:ton|container|teu|box|barrel|bale|bag|crate|sack)$/
/** What comes off a line. */
export const made =
  /^(?:vehicle|car|truck|lorry|bus|van|tractor|motorcycle|scooter|bicycle|engine|tyre|tire|aircraft|plane|ship|vessel|fridge|refrigerator|television|phone|smartphone|computer|laptop|watch|shoe|carpet|bottle|unit)$/

/** "The port handled 41,000 tonnes in August", "coal miners shipped 38 million tonnes": what a trade does, and no load of a giver. */
export function asTraded(spot: Spot): Measure | null {
  const { at, number, np, clause, index } = spot
  if (number.kind !== 'number' || clause === null || clause.verb.passive || clause.verb.negated) return null
  const counted = number.unit ?? (number.to <= np.head ? singularOf(at.tokens[np.head]?.lower ?? '') : '')
  // "turned out 14,000 tractors"
  const particle = clause.verb.particle ?? (at.chunks[index - 1]?.kind === 'adv' ? lowerAt(at, np.from - 1) : null)
  const isNext = clause.at === index - (clause.verb.particle === null && particle !== null ? 2 : 1)
  if (!isNext || !(wares.test(counted) || made.test(counted))) return null
  const subject = toldSubject(at, clause)
  const of = prepText(at.chunks[index + 1]) === 'of' ? at.chunks[index + 2] : undefined
  const ware = of?.kind === 'np' ? (at.tokens[of.head]?.lower ?? '') : ''
  const isAid = given.test(ware) || (particle === 'in' && bought.test(ware))
  if (subject === null || isAid || prepText(at.chunks[index + 1]) === 'to') return null
  // "Venezuela pumped 500,000 barrels a day"
  const isPumped = counted === 'barrel' && isPlace(subject) && /^(?:pump|produce|refine)$/.test(clause.verb.lemma)
  const noun = isPumped
    ? 'oil output'
    : (nounOf(subject, clause.verb.lemma, particle) ??
      (isTrader(spot, subject, clause.verb.from) ? bringingOut.get(clause.verb.lemma) : undefined) ??
      (isReaped(subject, lemmaWithParticle({ lemma: clause.verb.lemma, particle }), ware) ? 'harvest' : null))
  if (noun === null) return null
  // "Kenya's fields yielded 3 million tonnes of maize": of what grows there
  const isOfWare = clause.verb.lemma === 'yield' || isPlace(subject) || isCrop(subject)
  const crop = isOfWare && of?.kind === 'np' ? { at, from: of.from, to: of.to } : subject
  const name = isPumped ? noun : `${noun} of ${textOf(crop)}`
  const anchor = tokenPiece(spot, clause.verb.main)
  return {
    ...measureOf(spot, 'level', { piece: subject, name, how: ofSubject }, anchor),
    isValue: true,
    unit: made.test(counted) ? 'item' : counted,
  }
}

function nounOf(subject: Piece, lemma: string, particle: string | null): string | null {
  const words = lowerWords(subject)
  const verb = lemmaWithParticle({ lemma, particle })
  if ((handling.has(lemma) || handling.has(verb)) && words.some((word) => gates.test(word))) return 'throughput'
  const noun = bringingOut.get(verb) ?? bringingOut.get(lemma)
  return words.some((word) => makers.test(word)) ? (noun ?? null) : null
}

/** "this year's crop", "the 2008 harvest" */
export const isCrop = (piece: Piece): boolean => /^(?:crops?|harvests?|vintage)$/.test(lowerWords(piece).at(-1) ?? '')

const reaping = /^(?:gather|reap|pick|grow|bring in|gather in)$/

/** "Ghana has gathered 1.76 million tonnes of cocoa", "The harvest brought 575,000 tons of maize": what a land has grown, or its harvest gave. */
const isReaped = (subject: Piece, verb: string, ware: string): boolean =>
  (pricedGoods.has(singularOf(ware)) || wareNouns.has(singularOf(ware))) &&
  ((isPlace(subject) && reaping.test(verb)) ||
    (isCrop(subject) && /^(?:bring|bring in|yield|give|produce|deliver)$/.test(verb)))

/** "India, the biggest seller, shipped 9 million tonnes": beside its name, what it is to the market. */
const isTrader = ({ at: { tokens } }: Spot, subject: Piece, verb: number): boolean =>
  tokens
    .slice(subject.to, verb)
    .some(({ lower }) => /^(?:sellers?|exporters?|suppliers?|shippers?|producers?|growers?)$/.test(lower))

const putting = /^(?:put|estimate|value|reckon|assess|price|set|peg|count)$/

/** "put what they have forgone this year at 2.2 billion dollars": a clause for the quantity. */
export function asWhatPutAt(spot: Spot): Measure | null {
  const { at, number, index } = spot
  if (number.kind !== 'money' || prepText(at.chunks[index - 1]) !== 'at') return null
  const wh = lastIndexIn(at.chunks, 0, index, ({ kind, from }) => kind === 'wh' && at.tokens[from]?.lower === 'what')
  const verb = at.clauses.find(({ at: place }) => place === wh - 1)
  const inner = at.clauses.find(({ at: place }) => place > wh && place < index)
  const what = at.chunks[wh]
  if (verb === undefined || inner === undefined || what === undefined || !putting.test(verb.verb.lemma)) return null
  const piece = { at, from: what.from, to: at.chunks[index - 1]?.from ?? what.to }
  const sign: Direction = isLossVerb(inner.verb) ? 'decrease' : 'level'
  const name = sign === 'decrease' ? `losses: ${textOf(piece)}` : null
  const anchor = tokenPiece(spot, verb.verb.main)
  return { ...measureOf({ ...spot, clause: verb }, sign, { piece, name, how: ofSubject }, anchor), isValue: true }
}
