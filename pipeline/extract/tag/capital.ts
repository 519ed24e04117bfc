import { isByEnding } from '../../lexicon/adjectives.ts'
import { isWeekdayName, monthWords } from '../../lexicon/months.ts'
import { isInitial, isShortTitle } from '../../lexicon/short-titles.ts'
import type { Token } from '../mention.ts'
import { isBareDay, isBesideBareDay } from './bare-day.ts'
import { VERB, W } from './word-class.ts'

/** Bits of the closed classes. */
export const functionBits = W.DET | W.POSS | W.PRON | W.PREP | W.CONJ | W.SUB | W.WH | W.AUX | W.MODAL | W.NOT

/** The point of "Dr. Brown", "Alan B. Brown". */
function isInsideName(tokens: readonly Token[], point: number): boolean {
  const [first, before] = [tokens[point - 2], tokens[point - 1]]
  if (before === undefined || before.end !== tokens[point]?.start) return false
  return isShortTitle(before.text) || (isInitial(before.text) && first?.word?.isCapital === true)
}

/** Marks after which a capital says nothing: the start, a colon, an opening quotation mark, a bullet. */
function opensSentence(tokens: readonly Token[], i: number, isWhole: boolean): boolean {
  for (let at = i - 1; at >= 0 && at > i - 4; at--) {
    const text = tokens[at]?.text ?? ''
    if (text === '.' && at === i - 1 && isInsideName(tokens, at)) return false
    if ('.!?:'.includes(text)) return true
    if (!'"“‘\'(*•–—'.includes(text)) return false
    if (text === '(' || ((text === '–' || text === '—') && at > 0)) return false
    if (
      '"“‘\''.includes(text) &&
      at > 0 &&
      tokens[at - 1]?.text !== ',' &&
      tokens[at - 1]?.text !== ':' &&
      tokens[at]?.end === tokens[at + 1]?.start
    )
      return false
  }
  return isWhole || i > 3
}

/** "AID FOR PERU GROWS": a heading of nothing but capitals. */
const isShouted = (words: readonly (Token['word'] | null)[]): boolean =>
  words.length > 2 && words.every((word) => word?.isAcronym === true || (word?.text.length ?? 0) < 2)

/** A heading in title case: all its longer words but prepositions are capitalised, so that capitals mark no names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens[0]?.word?.isAcronym === true && isShouted(tokens.map(({ word }) => word).filter((word) => word !== null)))
    return true
  let capitals = 0
  for (const { word } of tokens) {
    if (word === null || word.text.length < 4 || word.isAcronym) continue
    if (word.isCapital) capitals++
    else if (!(word.bits & functionBits)) return false
  }
  return capitals >= 4 || (capitals === 3 && /^\p{L}/u.test(tokens.at(-1)?.text ?? '') && tokens.some(isPresentInside))
}

/** "Peru Sends Aid to Chad": a verb of the present between names. */
const isPresentInside = ({ word }: Token, i: number): boolean =>
  i > 0 && word?.isCapital === true && (word.bits & W.S) !== 0 && (word.bits & (W.N | W.GUESSED)) === 0

/** "President To Lam", "Minister So Hyun": a short family name between a word and another capital. */
const isFamilyName = (tokens: readonly Token[], i: number): boolean =>
  /^(?:To|So|Do|An|Ho|Nor)$/.test(tokens[i]?.text ?? '') &&
  tokens[i + 1]?.word?.isCapital === true &&
  tokens[i - 1]?.kind === 'word'

/** "Ana do Carmo", "Porto do Son": a small word between two names, of which no list has one; not "Only in Chile do Peruvians". */
const isInsideSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'do' &&
  tokens[i + 1]?.word?.isCapital === true &&
  tokens[i - 1]?.word?.isCapital === true &&
  (isUnlisted(tokens[i - 1]) || isUnlisted(tokens[i + 1]))

const isUnlisted = (token: Token | undefined): boolean =>
  ((token?.word?.bits ?? 0) & (W.GUESSED | W.PLURAL)) === W.GUESSED

/** Few plurals end so: "Nordlys", "Veritas", "Helios". */
const unlikePlural = /(?:[^aeiou]y|[aiu]|i?o)s$/
const donating = new Set([
  'give',
  'donate',
  'send',
  'pledge',
  'promise',
  'contribute',
  'offer',
  'present',
  'lend',
  'deliver',
  'supply',
  'provide',
])

const beforeGiving = /^(?:has|had|will|would|also|already|later|then)$/

/** Where the verb of giving stands whose subject is the word at `i`; -1 where there is none. */
function givingBehind(tokens: readonly Token[], i: number): number {
  let next = i + 1
  while (next < i + 4 && beforeGiving.test(tokens[next]?.lower ?? '')) next++
  const word = tokens[next]?.word
  return word != null && donating.has(word.lemma) ? next : -1
}

/** "Nordlys gave 20 tents", "Veritas has also sent 30": an unknown word in "-s" that gives is a name. */
const isNamedGiver = (tokens: readonly Token[], i: number): boolean =>
  unlikePlural.test(tokens[i]?.lower ?? '') && ((tokens[givingBehind(tokens, i)]?.word?.bits ?? 0) & W.PAST) !== 0

/** "Rotary gave 40 beds", "Prudential will send 30", but not "Additional donated masks came": no adjective gives, so that it is a name. */
function isGivingAdjective(tokens: readonly Token[], i: number, word: number): boolean {
  if ((word & W.ADJ) === 0 || word & (W.N | W.ADV | W.NUM | VERB)) return false
  const verb = givingBehind(tokens, i)
  const form = tokens[verb]?.word?.bits ?? 0
  // "Special offers"
  if (verb < 0 || (verb === i + 1 && form & W.N)) return false
  return verb > i + 1 || (form & W.PP) === 0 || ((tokens[verb + 1]?.word?.bits ?? 0) & (W.N | W.ADJ)) === 0
}

/** Bits of a token where it stands: a capital in mid-sentence makes a name, whatever the word is otherwise. `isWhole` is false of a sentence whose lead-in is left out. */
export function classInText(tokens: readonly Token[], i: number, isTitle: boolean, isWhole: boolean): number {
  const token = tokens[i]
  if (token?.word == null) return token?.kind === 'digits' ? W.NUM : token?.text === '&' ? W.CONJ : W.PUNCT
  const word = token.word.bits
  if (token.word.isCapital ? isBareDay(tokens, i) : isBesideBareDay(tokens, i)) return W.ADV
  // "iKraft", "MediCorps": a small letter before a capital one is a name's.
  if (/^(?:\p{Ll}{1,2}|\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}/u.test(token.text)) return W.NAME
  if (isInsideSurname(tokens, i)) return W.NAME
  if (!token.word.isCapital || token.lower === 'i') return word
  const isTime = monthWords.has(token.lower) || isWeekdayName(token.lower)
  if (isTime && token.lower !== 'may') return W.NAME
  // "Tourism May Lose 3 Billion"
  if (token.lower === 'may' && isTitle && ((tokens[i + 1]?.word?.bits ?? 0) & W.BASE) !== 0) return word
  if (token.lower === 'may')
    return tokens[i + 1]?.kind === 'digits' || !opensSentence(tokens, i, isWhole) ? W.NAME : word
  if (token.word.isAcronym && !isTitle) return W.NAME
  // "Li Yanjing Meets Peruvian Premier": an unknown word in "-ing" behind a name is one.
  if (isTitle)
    return word & W.GUESSED && (!(word & VERB) || (word & W.ING && tokens[i - 1]?.word?.isCapital === true))
      ? W.NAME
      : word
  const isFunction = (word & functionBits) !== 0
  if (isFunction) return isFamilyName(tokens, i) && !opensSentence(tokens, i, isWhole) ? W.NAME : word
  if (!opensSentence(tokens, i, isWhole)) return W.NAME | (word & W.PLURAL)
  // "Polish firms": no one is told to polish them.
  const next = tokens[i + 1]?.word?.bits ?? 0
  if (token.text === 'Polish' && (next & (W.DET | W.POSS | W.PRON)) === 0) return W.NAME
  const isPlural = (word & W.PLURAL) !== 0 && !isNamedGiver(tokens, i)
  const isKnown = (word & W.GUESSED) === 0 || (word & W.ADV) !== 0 || isPlural
  const goesOn = tokens[i + 1]?.word?.isCapital === true
  // "Hillary Clinton", "Gregory Ruiz": no adjective that is known
  if (goesOn && /(?:ary|ory)$/.test(token.lower) && isByEnding(token.lower)) return W.NAME
  if (isGivingAdjective(tokens, i, word)) return W.NAME
  return isKnown && !(goesOn && (word & (W.ADV | W.ADJ | VERB)) === 0) ? word : W.NAME
}
