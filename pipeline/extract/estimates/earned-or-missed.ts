import { pricedGoods, travelNouns } from '../../lexicon/indicator-words.ts'
import { lossVerbs } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { wares } from '../../lexicon/trades.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { phraseAfter } from './phrases.ts'
import { hasEconomicWord } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

/** "visitors, who brought in 62 billion", "cocoa brought in 2 billion": by those who travel, or by goods; others bring gifts. */
export const isBroughtIn = ({ verb, arguments: found }: Clause, subject: Piece | null): boolean => {
  if (subject === null) return false
  const isOfLand = found.some(
    ({ prep, nominal }) =>
      prep === null && nominal.members.every(({ np }) => np.areas.length > 0 && np.number === null),
  )
  return verb.particle === 'in' || isOfLand
    ? bringsMoney(singularOf(lowerWords(subject).at(-1) ?? '')) || (isOfLand && isPricedGood(lowerWords(subject)))
    : isPricedGood(lowerWords(subject))
}

/** "Tourism brought Peru 3 billion": a flow that is its own name, where goods have earnings. */
export const isFlowBrought = ({ verb }: Clause, subject: Piece | null): boolean =>
  subject !== null && verb.lemma === 'bring' && verb.particle === null && !isPricedGood(lowerWords(subject))

/** "Rubber, the country's second export, brought 148 million": goods alone bring nothing but money. */
function isPricedGood(words: readonly string[]): boolean {
  const end = firstIndexIn(words, 1, words.length, (word) => /^(?:,|from|of|in|with|for|on|the|an?|its)$/.test(word))
  const noun = singularOf((end < 0 ? words.at(-1) : words[end - 1]) ?? '')
  return pricedGoods.has(noun) || wares.has(noun)
}

export const bringsMoney = (noun: string): boolean =>
  travelNouns.has(noun) ||
  pricedGoods.has(noun) ||
  /^(?:tourism|export|remittance|sector|industry|farming|mining|crop|harvest|tax|levy|duty|toll|canal|port|airport|harbou?r|railway|pipeline|mine|casino|hotel|fishing|forestry|shipping|logging|(?:agri|horti|flori|aqua|viti|seri|api)culture)$/.test(
    noun,
  )

/** "makes 3 billion a year from tourism", "stands to gain 3 billion from dearer oil". */
export function isMadeFrom({ at, number }: Spot, next: number): boolean {
  const from = /^(?:np|date)$/.test(at.chunks[next]?.kind ?? '') ? next + 1 : next
  const source = number.kind === 'money' ? phraseAfter(at, from, sources) : null
  // "brought in 3 million with coffee", not "with a sale"
  const isWith = source !== null && lowerAt(at, source.from - 1) === 'with'
  return (
    source !== null &&
    lowerWords(source).some((word) => (!isWith && hasEconomicWord([word])) || pricedGoods.has(singularOf(word)))
  )
}
const sources = new Set(['from', 'out of', 'on', 'with'])

/** "missed out on 3 million", "will have to do without 3 million", "can say goodbye to 3 million". */
export function isMissed({ at, index, number }: Spot, { verb }: Clause): boolean {
  const prep = at.chunks[index - 1]
  const isOn = verb.lemma === 'miss' && verb.particle === 'out' && prepText(prep) === 'on'
  if (isOn || number.kind !== 'money') return isOn
  // "burns through 3 million a day"
  if (verb.lemma === 'burn' && prepText(prep) === 'through') return true
  const before = lowerAt(at, (prep?.from ?? 0) - 1)
  // "put paid to 3 million of exports"
  if (before === 'paid') return lowerAt(at, (prep?.from ?? 0) - 2) === 'put' && prepText(prep) === 'to'
  if (prepText(prep) === 'without')
    return /^(?:do|does|did|done|go|went|gone|going|manage|managed|cope|get|live|left)$/.test(before)
  return prepText(prep) === 'to' && /^(?:goodbye|good-bye|farewell|adieu)$/.test(before)
}

/** The infinitive behind a verb that says it comes to an end or does not come about. */
export const isCeased = ({ at }: Spot, clause: Clause): boolean =>
  clause.verb.form === 'infinitive' &&
  /^(?:cease|fail)$/.test(at.clauses[at.clauses.indexOf(clause) - 1]?.verb.lemma ?? '') &&
  /^(?:cease|fail)/.test(at.tokens[clause.verb.from - 1]?.lower ?? '')

export const isCostBetween = ({ at, index, clause }: Spot): boolean =>
  clause?.verb.lemma === 'cost' && !clause.verb.passive && prepText(at.chunks[index - 1]) === 'between'

/** "surrendered 40 percent of its value": with a part of one's own, these say the same as "lose". */
const ceding = new Set(['surrender', 'relinquish', 'cede'])

/** Whether a verb of handing over tells of a part that its subject no longer has. */
export const isCeded = ({ at, number }: Spot, { verb }: Clause): boolean =>
  ceding.has(verb.lemma) &&
  isRelative(number) &&
  lowerAt(at, number.to) === 'of' &&
  /^(?:its|their)$/.test(lowerAt(at, number.to + 1)) &&
  hasEconomicWord([2, 3].map((i) => lowerAt(at, number.to + i)))

const lenders = /^(?:banks?|lenders?|creditors?|insurers?|investors?|shareholders|firms?|companies)$/

/** "Banks wrote off 3 billion of loans to Greek borrowers", "wrote down 4 billion": lenders who hand over nothing, and have lost it. */
export const isWrittenOff = ({ number }: Spot, { verb }: Clause, subject: Piece | null): boolean =>
  number.kind === 'money' &&
  verb.lemma === 'write' &&
  /^(?:off|down)$/.test(verb.particle ?? '') &&
  subject !== null &&
  lowerWords(subject).some((word) => lenders.test(word))

/** "has lost eleven days and 38 million dollars": a sum behind another thing that is lost. */
export const isSecondLost = ({ at, index, number }: Spot, { verb, at: place }: Clause): boolean =>
  lossVerbs.has(verb.lemma) && number.kind === 'money' && index === place + 3 && at.chunks[index - 1]?.kind === 'conj'

/** "set the country back 3 million": what it has cost. */
export const isSetBack = ({ at, number, index }: Spot, { verb, at: place }: Clause): boolean =>
  number.kind === 'money' &&
  verb.lemma === 'set' &&
  !verb.negated &&
  lowerAt(at, number.from - 1) === 'back' &&
  index - place <= 5
