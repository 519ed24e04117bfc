import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { isComma, memberAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { base, headOf, isBareNumber } from './team-size.ts'
import { isOfPronoun } from './told-of-subject.ts'

/** The noun right before the comma; a particle of the verb may stand between: "flew poles in, 200 of them". */
function nounBefore(at: AnalyzedSentence, comma: number): number {
  const last = at.chunks[comma - 1]
  return last?.kind === 'adv' && last.to === last.from + 1 ? comma - 2 : comma - 1
}

/** "gave prosthetic limbs, 14 of them,": things that no list of goods holds, with their number behind them. */
export function soManyOfThem(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const np = npAt(at, index)
  if (np === null || number.kind !== 'number' || !isBareNumber(at, np, number)) return null
  if (!isComma(at.chunks[index - 1]) || !isOfPronoun(at, index)) return null
  const first = nounBefore(at, index - 1)
  const noun = npAt(at, first)
  const isThings =
    noun !== null && noun.number === null && at.tags[noun.head] === 'N' && noun.areas.length === 0 && !noun.isPronoun
  if (!isThings || isPeopleNoun(headOf(at, noun)) || !/[^s]s$/.test(at.tokens[noun.head]?.lower ?? '')) return null
  const piece = { at, from: noun.from, to: noun.to }
  return { ...base, piece, category: 'other', number, unit: 'item', isGeneric: false, first, end: index + 3 }
}

const giving = /^(?:give|donate|lend|loan|gift|present|contribute|grant)$/

/** "has 12 ambulances, 7 of them lent by Peru": of the goods that are counted right before the comma. */
export function partOfCounted(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const np = npAt(at, index)
  if (np === null || number.kind !== 'number' || !isBareNumber(at, np, number)) return null
  if (!isComma(at.chunks[index - 1]) || !isOfPronoun(at, index)) return null
  const deed = at.chunks[index + 3]
  if (deed?.kind !== 'verb' || deed.form !== 'participle' || !giving.test(deed.lemma)) return null
  const whole = npAt(at, index - 2)
  const member = whole?.number == null || whole.number.kind !== 'number' ? null : memberAt(at.chunks, index - 2)
  const item = member === null ? null : itemOf(at, member)
  if (item === null || item.category === 'personnel' || item.category === 'cash') return null
  return { ...item, number, alternative: null, first: index, end: index + 3 }
}
