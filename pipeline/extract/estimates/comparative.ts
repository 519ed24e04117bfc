import { comparatives } from '../../lexicon/indicator-words.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { type Measure, measureOf } from './measure.ts'
import { chainBefore, phraseAfter, phraseAt } from './phrases.ts'
import {
  growthOf,
  hasEconomicWord,
  isPerson,
  isPlace,
  type Quantity,
  quantityOf,
  resolve,
  tokenWord,
} from './quantity.ts'
import { beforeAsides, isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** "pushed prices up by 3%": the object goes up. */
const causing = new Set(['push', 'drive', 'send', 'bring', 'take', 'force', 'drag', 'pull', 'set'])

/** Token of the word that compares: right before the figure ("up 3%", "up by 3%") or right behind it ("3% lower"). */
function comparing({ at, number, clause }: Spot): number {
  const last = tokenWord(at, number.from - 1)
  const before = last === 'by' || last === 'to' ? number.from - 2 : number.from - 1
  const word = tokenWord(at, before)
  // "has given up 40%": the verb's own.
  const isParticle =
    clause !== null && clause.verb.particle === word && clause.verb.to >= before && clause.verb.lemma !== 'be'
  const isCaused = clause !== null && !clause.verb.passive && causing.has(clause.verb.lemma)
  if ((word === 'up' || word === 'down') && isCaused) return -1
  if ((word === 'up' || word === 'down') && !isParticle) return before
  // "a fifth more than": the hedge has taken the word in.
  const inside = tokenWord(at, number.to - 1)
  if (tokenWord(at, number.to) === 'than' && comparatives.has(inside)) return number.to - 1
  const after = tokenWord(at, number.to)
  if (!comparatives.has(after) || after === 'faster' || after === 'slower') return -1
  // "receipts will be 3 million short"
  const isShort = after === 'short' && clause?.verb.lemma === 'be'
  const isMore = !isShort && /^(?:more|up|down|short)$/.test(after)
  // "570,000 more" are further ones; "30 million more than" compares.
  // "280 million dollars less in revenue"
  const isLess = number.kind === 'money' && after === 'less'
  if (!isRelative(number) && !isLess && isMore && tokenWord(at, number.to + 1) !== 'than') return -1
  return number.to
}

/** Index of the chunk before "in 2024 just". */
function beforeDates(at: Spot['at'], index: number): number {
  const left = beforeAsides(at, index)
  const isDated = prepText(at.chunks[left]) !== null && at.chunks[left + 1]?.kind === 'date'
  return isDated ? left - 1 : left
}

const nouns: ReadonlyMap<string, string> = new Map([
  ['earn', 'earnings'],
  ['spend', 'spending'],
  ['export', 'exports'],
  ['import', 'imports'],
  ['invest', 'investment'],
  ['sell', 'sales'],
])

/** "visitor numbers still 40 percent below …": the phrase right before; else the subject. */
function compared(spot: Spot, before: Measure | null): Quantity | null {
  const { at, index, clause, discourse, number } = spot
  const tail: Piece = { at, from: number.to + 1, to: spot.np.to }
  if (tail.from < tail.to && hasEconomicWord(lowerWords(tail)))
    return quantityOf({ ...phraseAt(at, index), from: tail.from })
  const inside = tokenWord(at, number.to) === 'less' ? phraseAfter(at, index + 1, new Set(['in'])) : null
  if (inside !== null && hasEconomicWord(lowerWords(inside))) return quantityOf(inside)
  const left = beforeDates(at, index)
  const chunk = at.chunks[left]
  // "3 percent smaller if it ends and 5 percent smaller if it lasts"
  const isAside = (chunk?.kind === 'punct' || chunk?.kind === 'conj') && before !== null
  const near = chunk?.kind === 'np' && chunk.number === null ? chainBefore(at, left + 1) : null
  const subject = toldSubject(at, clause)
  const last = before?.quantity ?? discourse.economy?.quantity ?? null
  if (near !== null && hasEconomicWord(lowerWords(near))) return quantityOf(near)
  if (isAside && before !== null) return before.quantity
  // "Peru will earn 40 billion less"
  const earned = clause === null ? undefined : nouns.get(clause.verb.lemma)
  if (number.kind === 'money' && subject !== null && isPlace(subject) && earned !== undefined)
    return { piece: subject, name: earned, how: 'estimate' }
  if (subject !== null && !isPerson(subject))
    return isPlace(subject) ? growthOf(subject, last) : resolve(subject, last, discourse)
  const aside = chunk?.kind === 'punct' ? chainBefore(at, left) : null
  return aside !== null && hasEconomicWord(lowerWords(aside)) ? quantityOf(aside) : last
}

/** "were down nearly 60%", "up 3%", "12 percent lower than", "69 percent more". */
export function byComparative(spot: Spot, before: Measure | null): Measure | null {
  const { at } = spot
  const word = comparing(spot)
  const sign = word < 0 ? undefined : comparatives.get(tokenWord(at, word))
  if (sign === undefined) return null
  const isValue = tokenWord(at, spot.number.from - 1) === 'to'
  return {
    ...measureOf(spot, isValue ? 'level' : sign, compared(spot, before), { at, from: word, to: word + 1 }),
    isValue,
  }
}
