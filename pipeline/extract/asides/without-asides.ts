import type { Token } from '../mention.ts'
import { W } from '../tag/word-class.ts'
import { isAside } from './is-aside.ts'
import { withoutSpans } from './without-spans.ts'
import { has, lowerAt } from './words.ts'

/** How many words an aside may have, and the subject before it: keeps the pass linear. */
const longestAside = 12
const longestSubject = 14
const mostAsides = 3

const isSpaced = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0) && (tokens[i]?.end ?? 0) < (tokens[i + 1]?.start ?? 0)

/** A comma, a dash or a bracket that opens an aside. */
const isMark = (tokens: readonly Token[], i: number): boolean => {
  const text = tokens[i]?.text ?? ''
  return text === ',' || text === '(' || text === '—' || ((text === '–' || text === '-') && isSpaced(tokens, i))
}

const isInWord = (mark: string | undefined): boolean => mark === '-' || mark === "'"

/** Index of the mark that closes what `open` opens; -1 where another sentence mark or nothing comes first. */
function closing(tokens: readonly Token[], open: number): number {
  const mark = tokens[open]?.text === '(' ? ')' : tokens[open]?.text
  for (let i = open + 1; i < tokens.length && i <= open + longestAside + 1; i++) {
    if (tokens[i]?.text === mark && (mark !== '-' || isMark(tokens, i))) return i > open + 1 ? i : -1
    if (tokens[i]?.kind === 'punct' && !isInWord(tokens[i]?.lower)) return -1
  }
  return -1
}

const startsNoun = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  const isMoney = token.kind === 'punct' && /^[\p{Sc}"“]$/u.test(token.text)
  return (
    token.kind === 'digits' || isMoney || token.word?.isCapital === true || has({ tokens }, i, W.DET | W.POSS | W.NUM)
  )
}

const infinite = /^(?:be|been|being|having)$/

/** Whether a verb stands at `i` that the clause before may want. */
function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const words = { tokens }
  const word = tokens[i]?.word
  if (word == null || word.isCapital || infinite.test(word.lower)) return false
  if (has(words, i, W.AUX | W.MODAL)) return true
  if (has(words, i, W.PREP | W.DET | W.PRON)) return false
  const isOther = has(words, i, W.N | W.ADJ | W.ADV)
  if (has(words, i, W.PAST) && !(has(words, i, W.PP) && lowerAt(words, i + 1) === 'by'))
    return !isOther || startsNoun(tokens, i + 1) || has(words, i + 1, W.PREP)
  if (has(words, i, W.S)) return !isOther || startsNoun(tokens, i + 1)
  return has(words, i, W.BASE) && !isOther && startsNoun(tokens, i + 1)
}

function wantsSubject(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (i < from + 3 && has({ tokens }, i, W.ADV | W.NOT) && !has({ tokens }, i, W.N | W.PREP | W.PAST | W.AUX)) i++
  return isFiniteVerb(tokens, i)
}

const opensBefore = W.SUB | W.WH

/** Whether only a phrase without a verb stands before the mark, back to where its clause begins. */
function isSubject(tokens: readonly Token[], mark: number): boolean {
  const words = { tokens }
  const last = tokens[mark - 1]
  if (last === undefined || (last.kind === 'punct' && last.text !== ')' && !/^["”’]$/.test(last.text))) return false
  if (last.kind === 'word' && !last.word?.isCapital && has(words, mark - 1, W.PREP | W.DET | W.CONJ | W.SUB))
    return false
  for (let i = mark - 1, inBracket = false; i >= 0; i--) {
    if (i < mark - longestSubject) return false
    const { text, kind, word } = tokens[i] as Token
    if (text === ')') inBracket = true
    else if (text === '(' && inBracket) inBracket = false
    else if (inBracket) continue
    else if (kind === 'punct' && /^[,;:—–.!?(]$/.test(text)) return !isPhrase(tokens, i + 1)
    else if (word !== null && !word.isCapital) {
      if (has(words, i, opensBefore) && !has(words, i, W.PREP)) return true
      const isOther = has(words, i, W.N | W.ADJ | W.ADV | W.PREP)
      if (has(words, i, W.AUX | W.MODAL) && !infinite.test(word.lower)) return false
      if (has(words, i, W.PAST | W.S) && !isOther && !(has(words, i, W.PP) && has(words, i + 1, W.PREP))) return false
    }
  }
  return !isPhrase(tokens, 0)
}

const opensPhrase =
  /^(?:following|according|including|regarding|given|thanks|due|owing|last|this|next|today|yesterday)$/
const timeNoun = /^(?:hours?|days?|weeks?|months?|years?)$/

/** "On Friday, Chile's economy, too, shrank": a phrase in front is no subject; "over 300 nurses" may be one. */
function isPhrase(tokens: readonly Token[], first: number): boolean {
  const words = { tokens }
  if (opensPhrase.test(lowerAt(words, first))) return !has(words, first + 1, W.AUX | W.MODAL)
  if (timeNoun.test(lowerAt(words, first + 1))) return true
  const isPreposition = has(words, first, W.PREP) && !has(words, first, W.ADJ | W.N)
  return isPreposition && tokens[first + 1]?.kind !== 'digits' && !has(words, first + 1, W.NUM)
}

/** Index of the mark that a verb stands behind, where only asides stand up to it: "Peru, too, moved by the news, sent"; -1 where anything else does. */
function endOfAsides(tokens: readonly Token[], open: number): number {
  for (let from = open, count = 0; count < mostAsides; count++) {
    const close = closing(tokens, from)
    if (close < 0 || !isAside({ tokens, from: from + 1, to: close })) return -1
    if (wantsSubject(tokens, close + 1)) return close
    from = tokens[close]?.text === ')' ? close + 1 : close
    if (!isMark(tokens, from)) return -1
  }
  return -1
}

const timing = /^(?:then|now|still|also|already|always|perhaps|arguably|(?:it|him|her|them)sel(?:f|ves))$/

/** "Ana Ruiz, then the health minister, flew": behind the adverbs that only date or stress what a subject is. */
function behindTiming(tokens: readonly Token[], open: number): number {
  let i = open + 1
  while (timing.test(tokens[i]?.lower ?? '')) i++
  if (i === open + 1 || !has({ tokens }, i, W.DET)) return open + 1
  const close = closing(tokens, open)
  return close > i && wantsSubject(tokens, close + 1) ? i : open + 1
}

/** Index of the comma that closes "whatever their size" or "no matter how small", which opens at `from` and has no verb; -1 where nothing of the kind stands there. */
function endOfConcession(tokens: readonly Token[], from: number): number {
  const opening = lowerAt({ tokens }, from)
  const isMatter = opening === 'no' && lowerAt({ tokens }, from + 1) === 'matter'
  if (opening !== 'whatever' && !isMatter) return -1
  for (let i = from + 1; i < tokens.length && i <= from + longestAside; i++) {
    const token = tokens[i]
    if (token?.text === ',') return i > from + 1 ? i : -1
    const isVerb = has({ tokens }, i, W.AUX | W.MODAL | W.PAST | W.S) && !has({ tokens }, i, W.N | W.ADJ)
    if (token?.kind !== 'word' || token.word?.isCapital === true || isVerb) return -1
  }
  return -1
}

/** "each state, whatever its size, with 20 tents": the aside without a verb that opens behind a comma, wherever that stands. */
const closeOfConcession = (tokens: readonly Token[], open: number): number =>
  tokens[open]?.text === ',' ? endOfConcession(tokens, open + 1) : -1

/** "Help came from Peru, too: 20 tents", "from Peru as well: 20": index behind what only adds to those before, over its comma, where a colon follows; `at` where nothing of the kind stands there. */
function endOfAddition(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text === ',' ? at + 1 : at
  const isPair = lowerAt({ tokens }, first) === 'as' && lowerAt({ tokens }, first + 1) === 'well'
  const isOne = /^(?:too|also|likewise)$/.test(lowerAt({ tokens }, first))
  const end = first + (isPair ? 2 : 1)
  return (isPair || isOne) && tokens[end]?.text === ':' ? end : at
}

/**
 * "Peru, never slow to help, sent", "the bank, for its part, said": the tokens without the asides between a subject and its verb
 * that say nothing that a row could come from, so that every reader finds the verb right behind its subject.
 */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  // "Whatever the weather, Japan will fly"
  const lead = endOfConcession(tokens, 0)
  const asides: [number, number][] = lead < 0 ? [] : [[0, lead + 1]]
  for (let open = lead + 2; open < tokens.length; open++) {
    const added = endOfAddition(tokens, open)
    if (added > open) {
      asides.push([open, added])
      open = added
    }
    if (!isMark(tokens, open)) continue
    const conceded = closeOfConcession(tokens, open)
    const close = conceded < 0 ? endOfAsides(tokens, open) : conceded
    const [from, to] = close < 0 ? [open + 1, behindTiming(tokens, open)] : [open, close + 1]
    if (from === to || (conceded < 0 && !isSubject(tokens, open))) continue
    asides.push([from, to])
    open = to - 1
  }
  return withoutSpans(tokens, asides)
}
