import { travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Discourse } from '../discourse.ts'
import { hasWord } from '../word-test.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isOfDistress } from './own-phrase.ts'
import { isPlace, isReference, type Quantity, quantityOf, wordsOf } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** What a country does with its visitors; "settled for", "made do with" tell that there were no more. */
const hosting = new Set(
  'get receive have host greet welcome draw attract see count log record register report post manage lure net'.split(
    ' ',
  ),
)
const settling: ReadonlyMap<string, string> = new Map([
  ['settle', 'for'],
  ['do', 'with'],
  ['end', 'with'],
  ['finish', 'with'],
])

/** "Chinese travellers are back": those that the sentence before was about, unless they are in trouble. */
function toldBefore({ subject }: Discourse): Quantity | null {
  if (subject === null || hasWord(subject.piece.at.tokens, isOfDistress)) return null
  const head = subject.piece.at.tokens[subject.piece.to - 1]?.lower ?? ''
  return travelNouns.has(singularOf(head)) ? quantityOf(subject.piece) : null
}

const isOfTravellers = (quantity: Quantity | null): quantity is Quantity =>
  wordsOf(quantity).some((word) => travelNouns.has(singularOf(word)))

/** "Tourists are back. Peru got 1.7 million; Chile made do with 550,000": of the travellers that were told of last. */
export function asHosted(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, clause, discourse } = spot
  if (number.kind !== 'number' || number.unit !== null || number.to < np.to || (number.low ?? 0) < 100) return null
  // "3 million of them", no "3 million of the doses"
  if (prepText(at.chunks[index + 1]) === 'of' && at.tokens[number.to + 1]?.lower !== 'them') return null
  if (clause === null || clause.verb.passive || clause.verb.negated) return null
  const last = before?.quantity ?? discourse.economy?.quantity ?? toldBefore(discourse)
  if (!isOfTravellers(last)) return null
  const { lemma, main } = clause.verb
  const prep = prepText(at.chunks[index - 1])
  const isNext = index === clause.at + 1 && hosting.has(lemma)
  if (!isNext && !(prep !== null && index === clause.at + 2 && settling.get(lemma) === prep)) return null
  const subject = toldSubject(at, clause)
  if (subject !== null && !isPlace(subject) && !isReference(subject)) return null
  return { ...measureOf(spot, 'level', { ...last, how: 'carried' }, tokenPiece(spot, main)), isValue: true }
}
