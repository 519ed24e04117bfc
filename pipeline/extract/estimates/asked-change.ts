import { travelNouns } from '../../lexicon/indicator-words.ts'
import { lossVerbs } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass, verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { isQuestion } from '../question.ts'
import { isPlace } from './is-place.ts'
import type { Direction } from './measure.ts'
import { signOfVerb } from './own-phrase.ts'
import { phraseAt } from './phrases.ts'
import { growthIn, hasEconomicWord, isCounted, type Quantity, quantityOf } from './quantity.ts'

/** What a question asks for, and which way it says that this goes. */
export interface Asked {
  readonly quantity: Quantity
  readonly direction: Direction
}

const helpers = /^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might|must|should)$/
const extents = /^(?:much|far|fast|deep|deeply|steeply|sharply|badly|quickly)$/
const growing = /^(?:grow|shrink|contract|expand|slow)$/

/** So far behind "how much" the verb may stand. */
const reach = 14

/** Which way the verb of a token goes: "did sales drop" may be tagged as a noun. */
function changeAt(at: AnalyzedSentence, i: number): { readonly lemma: string; readonly sign: Direction } | null {
  for (const { lemma } of verbForms.get(at.tokens[i]?.lower ?? '') ?? []) {
    if (hasVerbClass(lemma, null, 'decrease')) return { lemma, sign: 'decrease' }
    if (hasVerbClass(lemma, null, 'increase')) return { lemma, sign: 'increase' }
  }
  return null
}

/** "have arrivals in Peru fallen", "Peru's economy will shrink": what changes, and which way, from a token on. */
export function changeFrom(at: AnalyzedSentence, start: number): Asked | null {
  const from = helpers.test(at.tokens[start]?.lower ?? '') ? start + 1 : start
  for (let i = from + 1; i < Math.min(at.tokens.length, from + reach); i++) {
    const change = changeAt(at, i)
    if (change === null) continue
    let to = i
    while (to > from + 1 && (helpers.test(at.tokens[to - 1]?.lower ?? '') || at.tags[to - 1] === 'ADV')) to--
    const piece = { at, from, to }
    const isWhole = isPlace(piece)
    if (!isWhole && !hasEconomicWord(lowerWords(piece))) continue
    // "How much has Peru lost?"
    if (isWhole && lossVerbs.has(change.lemma))
      return { quantity: { piece, name: 'losses', how: 'estimate-near' }, direction: 'decrease' }
    if (isWhole && !growing.test(change.lemma)) return null
    if (isWhole) return { quantity: growthIn(piece, 'estimate-near'), direction: change.sign }
    // "How much did prices rise in Peru?": with the place behind the verb.
    const end = firstIndexIn(at.tokens, i + 1, at.tokens.length, ({ text }) => /^[?,:.]$/.test(text))
    const whole: Piece = { at, from, to: end < 0 ? to : end }
    return { quantity: { ...quantityOf(whole, textOf(piece)), how: 'estimate-near' }, direction: change.sign }
  }
  return null
}

/** "How many tourists came to Peru?", "How many jobs did it cost?": what is counted. */
function countAsked(at: AnalyzedSentence, many: number): Asked | null {
  const index = at.chunks.findIndex(({ kind, to }) => kind === 'np' && to > many + 1)
  const np = at.chunks[index]
  const noun = np?.kind === 'np' && np.from <= many + 1 ? (at.tokens[np.head]?.lower ?? '') : ''
  if (!isCounted(noun)) return null
  const isTravel = travelNouns.has(singularOf(noun))
  const signs = isTravel ? [] : at.clauses.map((clause) => signOfVerb(clause))
  const piece = { at, from: many + 1, to: at.tokens.length - 1 }
  const quantity = { ...quantityOf(piece, textOf({ ...phraseAt(at, index), from: many + 1 })), how: 'estimate-near' }
  return { quantity, direction: signs.find((sign) => sign !== 'level') ?? 'level' }
}

/** "By how much have arrivals in Peru fallen?", "How fast will Peru grow?" */
export function changeAsked(at: AnalyzedSentence): Asked | null {
  if (!isQuestion(at.tokens) || at.numbers.length > 0) return null
  const how = at.tokens.findIndex(({ lower }) => lower === 'how')
  const extent = how < 0 || how > 3 ? '' : (at.tokens[how + 1]?.lower ?? '')
  if (extent === 'many') return countAsked(at, how + 1)
  return extents.test(extent) ? changeFrom(at, how + 2) : null
}
