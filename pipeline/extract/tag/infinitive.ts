import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { phrasal } from '../../lexicon/verbs.ts'
import { bits, has, isNounish, lowerAt, type Reader, skipAdverbs, startsPhrase } from './reader.ts'
import { strickenBy } from './stricken.ts'
import { isOfVictims, seldomVerbs } from './verb-context.ts'
import { W } from './word-class.ts'

/** "due to lack of", "thanks to help from": a preposition's "to". */
const nounTakers = new Set(
  'due thanks owing attributable attributed ascribed according addition response access contrary prior subject similar related contribution contributions exposure relation attention return'.split(
    ' ',
  ),
)

/** "to" before a verb, with adverbs between: "to further strengthen". */
export function isInfinitiveTo(reader: Reader, i: number): boolean {
  const after = lowerAt(reader, i + 1)
  const floats = after === 'each' || after === 'all' || after === 'both' ? 2 : 1
  const at = skipAdverbs(reader, i + floats)
  const word = bits(reader, at)
  const lower = lowerAt(reader, at)
  if (lower === 'be' || lower === 'have' || lower === 'do') return true
  // "20 tents to date"
  if (lower === 'date') return has(reader, at + 1, W.DET | W.POSS)
  // "brings it to close to 90 million"
  if (lower === 'close' && lowerAt(reader, at + 1) === 'to' && isAmountAt(reader, at + 2)) return false
  if (word & W.GUESSED && word & W.N && !(word & W.PLURAL)) return has(reader, at + 1, W.DET | W.POSS)
  if (!(word & W.BASE) || word & W.NAME || word & (W.DET | W.POSS | W.NUM)) return adverbialVerb(reader, i)
  if (isOfVictims(reader, at)) return false
  if (word & W.PREP) return startsPhrase(reader, at + 1)
  if (!(word & (W.N | W.ADJ))) return true
  return isVerbAfterTo(reader, i, at)
}

/** "3 million", "A$ 3 million", "$3" */
const isAmountAt = (reader: Reader, at: number): boolean => [at, at + 1, at + 2].some((i) => has(reader, i, W.NUM))

/** "to further strengthen": an adverb that could be more, before a plain verb. */
function adverbialVerb(reader: Reader, i: number): boolean {
  const word = bits(reader, i + 2)
  return has(reader, i + 1, W.ADV) && (word & W.BASE) !== 0 && (word & (W.N | W.ADJ | W.NAME)) === 0
}

const compounds =
  /^(?:fire (?:departments?|brigades?|stations?|services?|crews?|fighters?)|care (?:homes?|workers?|cent(?:re|er)s?|facilities|providers)|farm (?:workers?|families|labou?rers|households)|guard (?:posts?|units?)|(?:help|support) (?:cent(?:re|er)s?|groups?)|charge stations?)$/

/** "to care homes", "to flood-hit villages": a name for someone, though its first word is a verb too. */
const isNameOfSomeone = (reader: Reader, at: number): boolean =>
  compounds.test(`${lowerAt(reader, at)} ${lowerAt(reader, at + 1)}`) ||
  (lowerAt(reader, at + 1) === '-' && strickenBy.test(lowerAt(reader, at + 2)))

/** "want to express thanks" */
const wanting = /^(?:want|wish|like|love|hope|need|try|plan|intend|agree|decide|offer|begin|continue)(?:e?[sd]|ned)?$/

const intending =
  /^(?:(?:want|wish|hope|need|try|plan|intend|agree|decide|offer|promise|pledge|vow|aim|prepare|propose|mean|expect)(?:e?[sd]|ned)?|preparing|planning|hoping|about|ready|able|going|set)$/

const needy =
  /^(?:families|households|victims|survivors|people|children|women|refugees|residents|farmers|communities|individuals|persons|villagers|migrants)$/

/** "to aid quake-hit Peru", "to aid families hit by the storm": those who are helped stand right behind the verb. */
const isHelpOfStricken = (reader: Reader, at: number): boolean =>
  /^(?:aid|help|support|assist)$/.test(lowerAt(reader, at)) &&
  ((lowerAt(reader, at + 2) === '-' && strickenBy.test(lowerAt(reader, at + 3))) || needy.test(lowerAt(reader, at + 1)))

/** "is expected to land", "was due to land at": what one is said to be about to do. */
function isSaidToDo(reader: Reader, to: number, at: number): boolean {
  if (!/^(?:is|are|was|were|be|been|also|now)$/.test(lowerAt(reader, to - 2))) return false
  const word = lowerAt(reader, to - 1)
  if (/^(?:expected|scheduled|slated|supposed|set|likely|bound|going|ready|able|unable)$/.test(word))
    return !isNounish(reader, at + 1)
  return word === 'due' && lowerAt(reader, at) === 'land' && /^(?:in|on|at)$/.test(lowerAt(reader, at + 1))
}

const singled = /^(?:first|second|third|last|next|only|latest)$/
/** What ends the phrase that "first" is said of. */
const phraseEnd = /^(?:V|VPP|VING|MODAL|AUX|PUNCT|SUB|WH)$/

/** "the first head of state to land in Lima", "the only ship to dock at": who did it when others had not. */
function isFirstToArrive(reader: Reader, to: number, at: number): boolean {
  if (!/^(?:land|stop|call|dock|berth|moor|touch)$/.test(lowerAt(reader, at))) return false
  if (!/^(?:in|at|on|there|here|down|off)$/.test(lowerAt(reader, at + 1))) return false
  for (let i = to - 1; i >= Math.max(0, to - 6); i--) {
    if (singled.test(lowerAt(reader, i))) return true
    if (phraseEnd.test(reader.tags[i] ?? '')) return false
  }
  return false
}

/** "came to light", "went to work": where something comes, not what it comes for. */
const goals =
  /^(?:com(?:e|es|ing)|came|br(?:ing|ings|inging|ought)|put|puts|putting|go|goes|going|went|gone|take|takes|took|taken|return(?:s|ed|ing)?) (?:light|power|mind|rest|use|work|market|war)$/

function isVerbAfterTo(reader: Reader, to: number, at: number): boolean {
  const next = at + 1
  if (goals.test(`${lowerAt(reader, to - 1)} ${lowerAt(reader, at)}`) && !startsPhrase(reader, next)) return false
  if (isHelpOfStricken(reader, at) || isSaidToDo(reader, to, at) || isFirstToArrive(reader, to, at)) return true
  if (isNameOfSomeone(reader, at)) return false
  if (startsPhrase(reader, next) && !has(reader, next, W.NUM)) return true
  const lower = lowerAt(reader, next)
  // "is due to hold talks", "due to visit Peru"
  if (/^(?:hold|visit|host|address)$/.test(lowerAt(reader, at)) && lowerAt(reader, to - 1) === 'due') {
    // not "losses due to visit cuts"
    const isSaid = /^(?:is|are|was|were|be|been|also|now)$/.test(lowerAt(reader, to - 2))
    if (isNounish(reader, next) && (isSaid || has(reader, next, W.NAME | W.DET))) return true
  }
  if (nounTakers.has(lowerAt(reader, to - 1)) || lower === 'of') return false
  // "to hand over", "to set aside"
  if (phrasal.get(lowerAt(reader, at))?.has(lower) === true && !/^(?:to|on|in|at|for|with)$/.test(lower)) return true
  if (has(reader, at, W.ADJ) && !has(reader, at, W.N) && isNounish(reader, next))
    return wanting.test(lowerAt(reader, to - 1))
  if (isNounish(reader, next)) {
    if (has(reader, next, W.ADJ) && !has(reader, next, W.N)) return true
    if (seldomVerbs.has(lowerAt(reader, at))) return false
    return !(isPeopleNoun(lower) && lowerAt(reader, at) === 'relief')
  }
  // "plans to hand 300 kits to Peru"
  if (intending.test(lowerAt(reader, to - 1)) && has(reader, next, W.NUM)) return true
  return !seldomVerbs.has(lowerAt(reader, at)) || has(reader, next, W.PRON)
}
