import { cardinals } from '../../lexicon/number-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { Token } from '../mention.ts'

/** Before "one" these make it a pronoun. */
const before = words(
  'the this that no any every each another which same last next new such good better bad big small great only-one best worst biggest largest smallest like single right wrong other old young first second final latest previous as without',
)

/** Function words: after "one" they leave it without a noun. */
const functionWords = words(
  'another who that which whom whose can may must should would might could cannot needs in on at by to for from with as and or but when where while if because than so then also too not very about into under over after before between during without through against until since there here is does',
)

/** "made them one": no count. */
const objects = words('us them me you him it')

const auxiliaries = words('is was are were has had will died came went')

const afterParticiple = words('by in on at to for from with as of')

function isParticiple(word: string): boolean {
  return word.length > 4 && (word.endsWith('ed') || word.endsWith('ing'))
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'digits' || cardinals.has(token.lower))
}

const placing = words('in on at from')

/** "7 in Lasa and one in Munta": counted like the numbers before it in the list. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at + 1]?.lower ?? ''
  if (!placing.has(place) || !/^(?:and|,|;|plus)$/.test(tokens[at - 1]?.lower ?? '')) return false
  // "five people in Peru and one in Chile"
  for (let i = at - 2; i > at - 14; i--)
    if (isNumber(tokens[i]) && [1, 2, 3].some((k) => isBehindNoun(tokens, i, k) && tokens[i + k]?.lower === place))
      return true
  return false
}

/** ": one in Lasa and two in Munta": the first of a list that a number goes on with. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at + 1]?.lower ?? ''
  if (!placing.has(place) || !/^(?:,|:|\()$/.test(tokens[at - 1]?.text ?? '')) return false
  for (let i = at + 3; i < at + 8; i++)
    if (isNumber(tokens[i])) return tokens[i + 1]?.lower === place && /^(?:and|,|;)$/.test(tokens[i - 1]?.lower ?? '')
  return false
}

const isBehindNoun = (tokens: readonly Token[], number: number, words: number): boolean =>
  words === 1 ||
  (tokens[number + words - 1]?.kind === 'word' && tokens[number + words - 1]?.lower.endsWith('s')) ||
  /^(?:people|men|women|children)$/.test(tokens[number + words - 1]?.lower ?? '')

/** "one" that stands for a person or a thing instead of counting. */
export function isPronounOne(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]
  const next = tokens[at + 1]
  if (last !== undefined && before.has(last.lower)) return true
  // "Peru's is a gift of 20 tents, Chile's one of 30 beds"
  if (last?.lower === "'s" && next?.lower === 'of' && isNumber(tokens[at + 2])) return true
  // "free for all who ask for one": for such a thing.
  const isAskedFor =
    last?.lower === 'for' && /^(?:asks?|asked|asking|begs?|begged|begging)$/.test(tokens[at - 2]?.lower ?? '')
  if (isAskedFor && next?.kind !== 'word' && next?.text !== '-') return true
  // "the Chinese one sent": the noun went before; not "the Emirates one".
  if (tokens[at - 2]?.lower === 'the' && last?.word?.isCapital === true && !last.lower.endsWith('s')) return true
  // "the harsher one to 2 percent"
  if (tokens[at - 2]?.lower === 'the' && /..(?:er|est)$/.test(last?.lower ?? '')) return true
  // "only one has opened", "of which one had opened"
  const isPartOf = (last?.lower === 'which' || last?.lower === 'whom') && tokens[at - 2]?.lower === 'of'
  if (last?.lower === 'only' || isPartOf) return false
  // "one by one"
  if (next?.lower === 'by' && tokens[at + 2]?.lower === 'one') return true
  if (last?.lower === 'by' && tokens[at - 2]?.lower === 'one') return true
  // "between one and two", "one in five", "one or two".
  if (last?.lower === 'between' || isNumber(tokens[at + 2])) return false
  if (last?.text === '-' && last.end === tokens[at]?.start) return true
  if (next === undefined) return last?.kind === 'word' && last.lower !== 'minus'
  if (next.lower === "'s" || next.lower === 'another') return true
  if (next.kind === 'punct' && objects.has(last?.lower ?? '')) return true
  // "the Peruvian one:"
  if (next.kind === 'punct' && (tokens[at - 2]?.lower === 'the' || tokens[at - 2]?.lower === 'a')) return true
  if (next.kind === 'punct') return next.text === "'" || (next.text === '-' && !isCounted(tokens, at + 2))
  // "504 fell ill and one died"
  const isNext = last?.lower === 'and' && tokens.slice(Math.max(0, at - 12), at).some(isNumber)
  if (next.lower === 'died' && isNext) return false
  if (auxiliaries.has(next.lower)) return last !== undefined && last.kind === 'word'
  if (functionWords.has(next.lower)) return !isListed(tokens, at) && !opensList(tokens, at)
  return isParticiple(next.lower) && afterParticiple.has(tokens[at + 2]?.lower ?? '')
}

const compounds = words('on sided off way to time size liner upmanship man self stop')

function isCounted(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  return word !== undefined && word.kind === 'word' && !compounds.has(word.lower)
}
