import { eventNouns } from '../../lexicon/event-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPastTense } from '../../lexicon/verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { Token } from '../mention.ts'
import { lowerAt } from './date-point.ts'

export const countedNouns = words(
  'people persons men women children households families masks kits beds tons cases deaths patients workers students jobs soldiers troops units pieces sets boxes doses tests items samples visitors tourists doctors nurses delegates homes houses refugees dollars yuan words meters metres miles km kg companies schools hospitals villages volunteers boats suits gloves goggles ventilators bottles staff employees citizens victims points copies',
)

/** "20 trucks (delivered 2019)": the year of a deed that a bracket tells. */
export const isInBracket = (tokens: readonly Token[], from: number, to: number): boolean =>
  lowerAt(tokens, from - 2) === '(' && tokens[to]?.text === ')' && isPastTense(lowerAt(tokens, from - 1))

/** "2011 Haiti Earthquake Anniversary", "2019 Peru floods: 40 dead": the year of an event that a line begins with. */
export function opensTitle(tokens: readonly Token[], from: number, to: number): boolean {
  if (from !== 0 || tokens[to]?.word?.isCapital !== true) return false
  return tokens.slice(to + 1, to + 4).some(({ lower }) => eventNouns.has(singularOf(lower)))
}

const longestTitle = 9

/** "Cholera in Peru, 2013.", "Floods, 2013: 40 dead": the year that closes a short title of nothing but words; not "Dead, 1950.", "Patients treated, 1985." */
export function isOfTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const end = tokens[to]?.text
  if (tokens[from - 1]?.text !== ',' || (end !== undefined && end !== '.' && end !== ':')) return false
  const noun = lowerAt(tokens, from - 2)
  if (countedNouns.has(noun) || /^(?:dead|missing|homeless)$/.test(noun) || isPastTense(noun)) return false
  let first = from - 1
  while (first > 0 && from - first < longestTitle && tokens[first - 1]?.kind === 'word') first--
  return (first === 0 || tokens[first - 1]?.text === '.') && first < from - 1
}
