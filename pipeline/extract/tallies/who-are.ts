import { infectionWords } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { isPrep } from '../parse/chunk.ts'
import { antecedentOf } from './antecedent.ts'
import { type Counted, isBare, type Reader, type Spot } from './spot.ts'
import { subjectEnd } from './subject-end.ts'

const rule = 'tally-of-verb'

function persons(at: AnalyzedSentence, { number }: Spot, from: number, to: number): Counted {
  const piece = { at, from, to }
  return { number, subject: piece, noun: { at, from, to: from + 1 }, unit: number.unit ?? 'person', how: rule }
}

/** "5,200 who had met them", "182 of the 307 who died": only persons are told of by "who". */
export const ofWho: Reader = (spot) => {
  const { at, index, number } = spot
  const [of, whole] = [at.chunks[index + 1], at.chunks[index + 2]]
  const isWhole = isPrep(of, 'of') && whole?.kind === 'np' && whole.number !== null && whole.number.to === whole.to
  const end = isWhole ? index + 2 : index
  const who = at.chunks[end + 1]
  const verb = at.chunks[end + 2]
  // "relieved the 18 who came in May": told before
  const isPointed =
    (number.low ?? 0) <= 100 && lowerAt(at, number.from - 1) === 'the' && lowerAt(at, number.from - 2) !== 'of'
  // "the 34,000 whom the flood drove out"
  const isDriven = who !== undefined && lowerAt(at, who.from) === 'whom' && verb?.kind === 'np'
  if (isDriven && isBare(spot) && !isPointed) {
    const doing = at.chunks.slice(end + 3, end + 6).find(({ kind }) => kind === 'verb')
    return persons(at, spot, who.from, doing?.to ?? verb.to)
  }
  if (who === undefined || lowerAt(at, who.from) !== 'who' || !isBare(spot) || isPointed) return null
  // "nine who caught it" are cases
  if (verb?.kind !== 'verb' || infectionWords.has(verb.lemma)) return null
  return persons(at, spot, who.from, Math.max(subjectEnd(at, end), verb.to))
}

const refuges = new Set('home shelter refuge asylum sanctuary haven hospitality'.split(' '))

/** "is home to 355,000", "has given shelter to 1.1 million": who lives or is taken in somewhere. */
export const ofRefuge: Reader = (spot) => {
  const { at, number } = spot
  if (!isBare(spot) || lowerAt(at, number.from - 1) !== 'to' || !refuges.has(lowerAt(at, number.from - 2))) return null
  const found = persons(at, spot, number.from - 2, number.from - 1)
  const meant = antecedentOf(spot)
  return meant?.unit === 'person' ? { ...found, subject: meant.subject } : found
}

/** "was caring for 131", "looks after 60", and not "can care for 60". */
export const ofCared: Reader = (spot) => {
  const { at, clause, index } = spot
  const prep = lowerAt(at, spot.number.from - 1)
  const lemma = clause?.verb.lemma
  const isCare = (lemma === 'care' && prep === 'for') || (lemma === 'look' && prep === 'after')
  if (clause === null || !isCare || !isBare(spot) || clause.verb.modal !== null || clause.verb.form !== 'finite')
    return null
  return index <= clause.at + 3 ? persons(at, spot, clause.verb.main, clause.verb.main + 1) : null
}
