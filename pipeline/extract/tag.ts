import { months, weekdays } from '../lexicon/function-words.ts'
import type { Token } from './mention.ts'
import { tagFunctionWord } from './tag/function-word.ts'
import { before, bits, finiteAhead, has, isNounish, lemmaOf, lowerAt, type Reader, startsPhrase } from './tag/reader.ts'
import { isGerundNoun, isVerbNotNoun, pastOrParticiple } from './tag/verb.ts'
import { classOf, VERB, W } from './tag/word-class.ts'

/** Part of speech of a token, as far as the finders of phrases need it. */
export type Tag =
  | 'DET'
  | 'POSS'
  | 'PRON'
  | 'PREP'
  | 'CONJ'
  | 'SUB'
  | 'WH'
  | 'AUX'
  | 'MODAL'
  | 'NOT'
  | 'TO'
  | 'V'
  | 'VPP'
  | 'VING'
  | 'ADJ'
  | 'ADV'
  | 'N'
  | 'NNP'
  | 'NUM'
  | 'PUNCT'

const functionBits = W.DET | W.POSS | W.PRON | W.PREP | W.CONJ | W.SUB | W.WH | W.AUX | W.MODAL | W.NOT

function isCapital(text: string): boolean {
  const first = text[0] ?? ''
  return first !== first.toLowerCase()
}

/** Marks after which a capital says nothing: the start, a colon, an opening quotation mark, a bullet. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 4; at--) {
    const text = tokens[at]?.text ?? ''
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
  return true
}

/** A heading in title case: nearly all its longer words are capitalised, so that capitals mark no names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0
  let capitals = 0
  let lowerRun = 0
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 5) continue
    long++
    if (isCapital(text)) capitals++
    else lowerRun++
  }
  return long >= 4 && capitals >= long * 0.8 && lowerRun <= 2
}

/** Bits of a token where it stands: a capital in mid-sentence makes a name, whatever the word is otherwise. */
function classAt(tokens: readonly Token[], i: number, isTitle: boolean): number {
  const token = tokens[i]
  if (token === undefined || token.kind === 'punct') return token?.text === '&' ? W.CONJ : W.PUNCT
  if (token.kind === 'digits') return W.NUM
  const word = classOf(token.lower)
  if (!isCapital(token.text) || token.lower === 'i') return word
  const isAcronym = token.text.length > 1 && token.text === token.text.toUpperCase()
  const isTime = months.has(token.lower) || weekdays.has(token.lower)
  if (isTime && token.lower !== 'may') return W.NAME
  if (token.lower === 'may') return tokens[i + 1]?.kind === 'digits' || !opensSentence(tokens, i) ? W.NAME : word
  if (isAcronym && !isTitle) return word & functionBits && opensSentence(tokens, i) ? word : W.NAME
  if (isTitle) return word & W.GUESSED && !(word & VERB) ? W.NAME : word
  const isFunction = (word & functionBits) !== 0
  if (isFunction) return word
  if (!opensSentence(tokens, i)) return W.NAME | (word & W.PLURAL)
  const isKnown = (word & W.GUESSED) === 0 || (word & W.ADV) !== 0 || (word & W.PLURAL) !== 0
  const goesOn = isCapital(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.kind === 'word'
  return isKnown && !(goesOn && (word & (W.ADV | W.ADJ | VERB)) === 0) ? word : W.NAME
}

/** After an adjacent word in -s: "the doctors' masks". */
function isPluralGenitive(tokens: readonly Token[], i: number): boolean {
  const [previous, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (mark?.lower !== "'" || previous?.kind !== 'word' || previous.end !== mark.start) return false
  return /s$/.test(previous.lower) && next !== undefined && next.kind !== 'punct' && next.start > mark.end
}

/** Adjective, noun or adverb, where a word can be more than one of these. */
function tagNominal(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  const next = bits(reader, i + 1)
  const canFollow = isNounish(reader, i + 1) || ((next & (W.PP | W.ING)) !== 0 && isNounish(reader, i + 2))
  if (word & W.ADV && !(word & (W.ADJ | W.N))) return 'ADV'
  if (word & W.ADV) return tagAdverbial(reader, i, canFollow)
  if (word & W.ADJ && word & W.N) {
    if (canFollow && !(next & VERB && !(next & W.N))) return 'ADJ'
    const p = reader.tags[before(reader, i)]
    return p === 'AUX' || p === 'ADV' || (p === 'V' && lemmaOf(reader, i - 1) === 'remain') ? 'ADJ' : 'N'
  }
  if (word & W.ADJ) {
    const isHead =
      reader.tags[i - 1] === 'DET' && !canFollow && (next & (W.AUX | W.MODAL | W.PREP)) !== 0 && !(next & (W.NUM | W.N))
    return isHead ? 'N' : 'ADJ'
  }
  return 'N'
}

/** "a long way" and "no longer", "the early cases" and "arrived early". */
function tagAdverbial(reader: Reader, i: number, canFollow: boolean): Tag {
  const p = reader.tags[i - 1]
  if (bits(reader, i) & W.ADJ || bits(reader, i) & W.N) {
    if (
      canFollow &&
      p !== 'AUX' &&
      lowerAt(reader, i) !== 'only' &&
      lowerAt(reader, i) !== 'just' &&
      lowerAt(reader, i) !== 'even'
    )
      return 'ADJ'
    if (canFollow) return 'ADV'
    if (bits(reader, i) & W.ADJ && (p === 'DET' || p === 'POSS') && has(reader, i + 1, W.NUM)) return 'ADJ'
    if (bits(reader, i) & W.N && (p === 'DET' || p === 'POSS' || p === 'PREP' || p === 'ADJ')) return 'N'
    if (
      /^(?:high|low|higher|lower|better|likely|close|right|fast|hard|long|due|ready)$/.test(lowerAt(reader, i)) &&
      p === 'AUX'
    )
      return 'ADJ'
  }
  return 'ADV'
}

function tagVerbal(reader: Reader, i: number): Tag | null {
  const word = bits(reader, i)
  if (word & W.ING) {
    if (isGerundNoun(reader, i)) return 'N'
    const isFollowed = isNounish(reader, i + 1) && !startsPhrase(reader, i + 1)
    return word & W.ADJ && isFollowed ? 'ADJ' : 'VING'
  }
  if (word & (W.PAST | W.PP) && !(word & W.BASE && isBareHere(reader, i))) return tagPast(reader, i)
  if (!(word & (W.BASE | W.S))) return null
  if (word & W.PAST && !(word & W.N)) return 'V'
  if (!(word & (W.N | W.ADJ | W.ADV))) {
    const p = reader.tags[i - 1]
    return p === 'DET' || (p === 'POSS' && !(word & W.S)) ? 'N' : 'V'
  }
  return isVerbNotNoun(reader, i) ? 'V' : null
}

/** "cut", "put", "spread": the bare form is the past as well. */
function isBareHere(reader: Reader, i: number): boolean {
  const p = before(reader, i)
  const tag = reader.tags[p]
  if (tag === 'TO' || tag === 'MODAL') return true
  if (tag === 'AUX') return /^do|^did/.test(lowerAt(reader, p))
  if (!(bits(reader, i) & W.N)) return false
  if (tag === 'DET' || tag === 'POSS' || tag === 'ADJ' || tag === 'PREP' || tag === 'NUM' || tag === 'V') return true
  return (tag === 'N' || tag === 'NNP' || tag === 'CONJ' || p < 0) && lowerAt(reader, i + 1) === 'of'
}

function tagPast(reader: Reader, i: number): Tag | null {
  const word = bits(reader, i)
  const p = before(reader, i)
  const tag = reader.tags[p]
  const isPremodifier = (tag === 'DET' || tag === 'POSS' || tag === 'ADJ') && word & (W.N | W.ADJ)
  if (isPremodifier) return null
  if (word & W.ADJ && (isNounish(reader, i + 1) || tag === 'AUX') && !startsPhrase(reader, i + 1)) return 'ADJ'
  if (word & W.N && word & W.PAST && !(word & W.PP))
    return tag === 'N' || tag === 'NNP' || tag === 'PRON' || tag === 'WH' ? 'V' : null
  return pastOrParticiple(reader, i)
}

function tagOf(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  if (word & W.PUNCT) return isPluralGenitive(reader.tokens, i) ? 'POSS' : 'PUNCT'
  if (word & W.NAME) return 'NNP'
  const closed = word & functionBits ? tagFunctionWord(reader, i) : null
  if (closed !== null) return closed
  if (word & W.NUM) return 'NUM'
  const verbal = word & VERB ? tagVerbal(reader, i) : null
  return verbal ?? tagNominal(reader, i)
}

/** What the tag just given says of the clause. */
function follow(reader: Reader, i: number, tag: Tag): void {
  const lower = lowerAt(reader, i)
  if (tag === 'V' || tag === 'VPP' || tag === 'VING') reader.lastVerb = i
  if (tag === 'V' && reader.tags[before(reader, i)] !== 'TO') reader.finite = true
  else if (tag === 'MODAL') reader.finite = true
  else if (tag === 'AUX')
    reader.finite ||= !/^(?:be|been|being|having|have)$/.test(lower) || reader.tags[i - 1] !== 'TO'
  else if (tag === 'WH') {
    reader.outer ??= reader.finite
    reader.finite = false
  } else if (tag === 'SUB' || lower === ';' || lower === ':') {
    reader.finite = false
    reader.outer = null
  } else if (lower === ',' && reader.outer !== null) {
    reader.finite = reader.outer
    reader.outer = null
  } else if (lower === ',' && isOpeningClause(reader, i)) reader.finite = false
}

/** The comma that ends "When the masks arrived," begins the main clause. */
function isOpeningClause(reader: Reader, i: number): boolean {
  const first = reader.tags[0]
  return (
    (first === 'SUB' || first === 'WH') &&
    !reader.tags.slice(1, Math.min(i, 40)).includes('PUNCT') &&
    finiteAhead(reader, i + 1)
  )
}

/** "infection-free", "in-kind", "much-needed": a word after a hyphen that stands before a noun describes it. */
function mendHyphens(reader: Reader): void {
  const { tokens, tags } = reader
  for (let i = 1; i + 1 < tokens.length; i++) {
    const [left, mark, right] = [tokens[i - 1], tokens[i], tokens[i + 1]]
    if (mark?.text !== '-' || left?.end !== mark.start || right?.start !== mark.end || right.kind !== 'word') continue
    const tag = tags[i + 1]
    if (tag === 'NNP' || tag === 'NUM') continue
    const next = tags[i + 2]
    const isBeforeNoun =
      next === 'N' ||
      next === 'NNP' ||
      next === 'ADJ' ||
      (tokens[i + 2]?.text === '-' && tokens[i + 2]?.start === right.end)
    const isVerbal = tag === 'V' || tag === 'VPP' || tag === 'VING'
    if (isVerbal || tag === 'ADJ' || tag === 'ADV' || tag === 'PREP')
      tags[i + 1] = isBeforeNoun || tag !== 'VING' ? 'ADJ' : 'N'
    else if (tag === 'N' && isBeforeNoun) tags[i + 1] = 'ADJ'
    if (tags[i - 1] === 'V' || tags[i - 1] === 'TO' || tags[i - 1] === 'VPP' || tags[i - 1] === 'AUX') tags[i - 1] = 'N'
    else if (tags[i - 1] === 'PREP' || tags[i - 1] === 'ADV') tags[i - 1] = 'ADJ'
  }
}

/** One tag a token. The pass goes from left to right; what lies ahead is looked at over a fixed span, so that it is linear. */
export function tagWords(tokens: readonly Token[]): Tag[] {
  const isTitle = isTitleCase(tokens)
  const classes = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) classes[i] = classAt(tokens, i, isTitle)
  const reader: Reader = { tokens, classes, tags: [], finite: false, outer: null, lastVerb: -1 }
  for (let i = 0; i < tokens.length; i++) {
    const tag = tagOf(reader, i)
    reader.tags.push(tag)
    follow(reader, i, tag)
  }
  mendHyphens(reader)
  return reader.tags
}
