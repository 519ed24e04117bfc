import { tellingWords } from '../../lexicon/aside-words.ts'
import { caseNouns, diseaseWords } from '../../lexicon/diseases.ts'
import { isGoodsNoun } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { remembered } from '../../lexicon/remembered.ts'
import { isTrade } from '../../lexicon/team-nouns.ts'
import { type VerbClass, verbClasses, verbForms } from '../../lexicon/verbs.ts'
import type { Token } from '../mention.ts'
import { VERB, W } from '../tag/word-class.ts'

/** The words between two marks: those of `tokens` in `[from, to)`. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

export const lowerAt = ({ tokens }: Pick<Words, 'tokens'>, i: number): string => tokens[i]?.lower ?? ''

export const has = ({ tokens }: Pick<Words, 'tokens'>, i: number, wanted: number): boolean =>
  ((tokens[i]?.word?.bits ?? W.PUNCT) & wanted) !== 0

/** What a row may come from: goods, people by trade, a day, a place. */
const mayTell = remembered(
  (lower) =>
    tellingWords.has(lower) ||
    tellingWords.has(singularOf(lower)) ||
    isGoodsNoun(lower) ||
    isTrade(lower) ||
    caseNouns.has(lower) ||
    diseaseWords.has(lower),
)

/** A name, a number, a mark or a word that a row may come from stands in no aside that says nothing. */
export function isPlainWord({ kind, text, word }: Token): boolean {
  if (word === null) return kind === 'punct' && (text === '-' || text === "'" || text === '’')
  if (word.isCapital || ((word.bits & W.NUM) !== 0 && word.lower !== 'one')) return false
  return !mayTell(word.lower)
}

/** What gifts, visits, cases and changes are told with. */
const deeds: ReadonlySet<VerbClass> = new Set<VerbClass>(
  'give receive arrive pledge announce ask raise sell buy travel say deny meet infect die recover make plan increase decrease'.split(
    ' ',
  ) as VerbClass[],
)

export const isDeed = remembered(
  (lower) =>
    verbForms.get(lower)?.some(({ lemma }) => verbClasses.get(lemma)?.some((name) => deeds.has(name)) === true) ===
    true,
)

/** Whether a verb from `from` on tells of a deed; what may be a noun or an adjective is taken for one. */
export function hasDeed(words: Words, from: number): boolean {
  for (let i = from; i < words.to; i++)
    if (has(words, i, VERB) && !has(words, i, W.N | W.ADJ) && isDeed(lowerAt(words, i))) return true
  return false
}

/** Whether a verb stands among the words that can be nothing else. */
export function hasVerb(words: Words, from: number): boolean {
  for (let i = from; i < words.to; i++) {
    const isVerbOnly = has(words, i, W.BASE | W.S | W.PAST) && !has(words, i, W.PP | W.N | W.ADJ | W.ADV | W.PREP)
    if (has(words, i, W.AUX | W.MODAL) || isVerbOnly) return true
  }
  return false
}
