import { monthNames } from '../lexicon/months.ts'
import { isDash } from './dash.ts'
import { opensInversion } from './inversion.ts'
import type { Token } from './mention.ts'
import { adverbLength } from './tag/adverb-phrase.ts'
import { isInARow, tagAdverbial } from './tag/adverbial.ts'
import { beforeDate } from './tag/before-date.ts'
import { isActingBody } from './tag/body-noun.ts'
import { classInText, functionBits, isTitleCase } from './tag/capital.ts'
import { isCertified } from './tag/certified.ts'
import { isNumberedCount, isOfCounted } from './tag/counted-state.ts'
import { isInDescribedList } from './tag/described-list.ts'
import { tagFunctionWord } from './tag/function-word.ts'
import { isGerundNoun } from './tag/gerund-noun.ts'
import { isHyphened, mendAsWhole, mendHyphens, tagHyphened } from './tag/hyphens.ts'
import { areThosePresent, isMoneyOfBrazil } from './tag/known-pairs.ts'
import { isLevelVerb } from './tag/level-verb.ts'
import { isAmountAt, isAmounting, isAmountOfChange } from './tag/measured.ts'
import { isNamedByUse } from './tag/named-by-use.ts'
import { isOwnForecast } from './tag/own-forecast.ts'
import { closesSaid, closesWords, partHelper } from './tag/parted.ts'
import { pastOrParticiple } from './tag/participle.ts'
import { before, bits, finiteAhead, has, isNounish, lemmaOf, lowerAt, type Reader, startsPhrase } from './tag/reader.ts'
import { isBareParticiple } from './tag/set-earlier.ts'
import { isOfSufferers } from './tag/sufferers.ts'
import { isTradeNoun } from './tag/trade-noun.ts'
import { isVerbNotNoun } from './tag/verb.ts'
import { followsSay, inHelp, isBareInHelp } from './tag/verb-context.ts'
import { VERB, W } from './tag/word-class.ts'

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

/** After an adjacent word in -s: "the doctors' masks", "the Emirates' (61)". */
function isPluralGenitive(tokens: readonly Token[], i: number): boolean {
  const [previous, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (mark?.lower !== "'" || previous?.kind !== 'word' || previous.end !== mark.start) return false
  if (next?.text === '(' && /^\p{Lu}/u.test(previous.text)) return previous.lower.endsWith('s')
  return /s$/.test(previous.lower) && next !== undefined && next.kind !== 'punct' && next.start > mark.end
}

/** Adjective, noun or adverb, where a word can be more than one of these. */
function tagNominal(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  const next = bits(reader, i + 1)
  const canFollow = isNounish(reader, i + 1) || ((next & (W.PP | W.ING)) !== 0 && isNounish(reader, i + 2))
  // "imports from there fell": a place, as "from it".
  if (lowerAt(reader, i) === 'there' && lowerAt(reader, i - 1) === 'from') return 'PRON'
  if (word & W.ADV) return word & (W.ADJ | W.N) ? tagAdverbial(reader, i, canFollow) : 'ADV'
  if (word & W.ADJ && word & W.N) {
    // "The total stands at 40"
    const isVerb = next & VERB && (!(next & W.N) || isAmounting(reader, i + 1, i))
    if (canFollow && !isVerb && !isActingBody(reader, i)) return 'ADJ'
    const p = reader.tags[before(reader, i)]
    const isState = p === 'AUX' || p === 'ADV' || (p === 'V' && lemmaOf(reader, i - 1) === 'remain')
    return isState || areThosePresent(reader, i) ? 'ADJ' : 'N'
  }
  if (word & W.ADJ) {
    if (isMoneyOfBrazil(reader, i) && !canFollow) return 'N'
    const isHead =
      reader.tags[i - 1] === 'DET' &&
      !canFollow &&
      (next & (W.AUX | W.MODAL | W.PREP | W.WH)) !== 0 &&
      !(next & (W.NUM | W.N))
    return isHead ? 'N' : 'ADJ'
  }
  return 'N'
}

function tagVerbal(reader: Reader, i: number): Tag | null {
  const word = bits(reader, i)
  if (word & W.ING) {
    if (isInARow(reader, i)) return 'ADV'
    if (isGerundNoun(reader, i)) return 'N'
    // "the remaining 10 tents"
    if (lowerAt(reader, i) === 'remaining' && reader.tags[i - 1] === 'DET' && has(reader, i + 1, W.NUM)) return 'ADJ'
    if (isNamedByUse(reader, i)) return 'ADJ'
    const isFollowed = isNounish(reader, i + 1) && !startsPhrase(reader, i + 1)
    const left = reader.tags[i - 1]
    if (isFollowed && (left === 'DET' || left === 'POSS' || left === 'ADJ')) return 'ADJ'
    if (word & W.ADJ && isFollowed && reader.tokens[i + 1]?.text !== lowerAt(reader, i + 1)) return 'ADJ'
    // "is trying to", not "is trying": what one does
    if (lowerAt(reader, i) === 'trying' && lowerAt(reader, i + 1) === 'to') return 'VING'
    const isPredicate = reader.tags[before(reader, i)] === 'AUX' && !startsPhrase(reader, i + 1)
    return word & W.ADJ && (isFollowed || isPredicate) ? 'ADJ' : 'VING'
  }
  if (isOfOwner(reader, i)) return 'V'
  if (word & (W.PAST | W.PP) && !(word & W.BASE && isBareHere(reader, i))) return tagPast(reader, i)
  if (!(word & (W.BASE | W.S))) return null
  if (isTradeNoun(reader, i)) return 'N'
  // "told fellow delegates", "the member states pay"
  if (/^(?:fellow .+|member states)$/.test(`${lowerAt(reader, i - 1)} ${lowerAt(reader, i)}`)) return null
  if (word & W.PAST && !(word & W.N)) return 'V'
  if (!(word & (W.N | W.ADJ | W.ADV))) {
    const p = reader.tags[i - 1]
    return (p === 'DET' && !startsPhrase(reader, i + 1)) || (p === 'POSS' && !(word & W.S)) ? 'N' : 'V'
  }
  return isLevelVerb(reader, i) || isVerbNotNoun(reader, i) ? 'V' : null
}

/** "Moody's cut its forecast", "Lloyd's put the bill at": a name that is a genitive itself, since an article or "its" follows. */
const isOfOwner = (reader: Reader, i: number): boolean =>
  reader.tags[i - 1] === 'POSS' &&
  /^['’]s$/.test(lowerAt(reader, i - 1)) &&
  reader.tags[i - 2] === 'NNP' &&
  has(reader, i, W.PAST) &&
  has(reader, i + 1, W.DET | W.POSS) &&
  !reader.finite &&
  !finiteAhead(reader, i + 1)

const badly = new Set(['hard', 'harder', 'hardest', 'worst', 'worse', 'badly'])

/** "cut", "put", "spread": the bare form is the past as well. */
function isBareHere(reader: Reader, i: number): boolean {
  const p = beforeDate(reader, i)
  const tag = reader.tags[p]
  if (tag === 'TO' || tag === 'MODAL') return true
  if (tag === 'AUX') return /^do|^did/.test(lowerAt(reader, p))
  if (inHelp(reader, i)) return true
  const isLinked = tag === 'CONJ' || (tag === 'PUNCT' && lowerAt(reader, p) === ',')
  if (isLinked && reader.lastVerb >= 0 && has(reader, reader.lastVerb, W.BASE) && !reader.told) return true
  if (badly.has(lowerAt(reader, i - 1))) return false
  if (!(bits(reader, i) & W.N)) return false
  if (tag === 'DET' || tag === 'POSS' || tag === 'ADJ' || tag === 'PREP' || tag === 'NUM' || tag === 'V') return true
  return tag !== 'PRON' && lowerAt(reader, i + 1) === 'of'
}

const beforeDescription: ReadonlySet<Tag> = new Set(['DET', 'POSS', 'ADJ', 'NUM', 'PREP', 'V', 'VING', 'ADV'])

/** "of imported cases", "the donated masks", "Donated masks are": the participle belongs to the noun that follows. */
function describesNext(reader: Reader, i: number, tag: Tag | undefined): boolean {
  if (tag === undefined && isOfCounted(reader, i)) return true
  // "India's pledged 300 tents have come"
  if (tag === 'POSS' && isAmountAt(reader, i + 1) && finiteAhead(reader, i + 1)) return true
  if (!isNounish(reader, i + 1) || startsPhrase(reader, i + 1) || lowerAt(reader, i + 1) === 'last') return false
  // "money sent home by workers", but "rented home prices"
  if (lowerAt(reader, i + 1) === 'home' && !isNounish(reader, i + 2)) return false
  if (tag === undefined) return finiteAhead(reader, i + 1)
  if (tag === 'CONJ' || tag === 'PUNCT') return reader.tags[reader.lastVerb] !== 'VPP'
  return beforeDescription.has(tag)
}

function tagPast(reader: Reader, i: number): Tag | null {
  const word = bits(reader, i)
  const p = beforeDate(reader, i)
  const tag = reader.tags[p]
  if (isCertified(reader, i) || isInDescribedList(reader, i) || isNumberedCount(reader, i)) return 'ADJ'
  if (lowerAt(reader, i) === 'hit' && badly.has(lowerAt(reader, i - 1))) return 'VPP'
  if (isAmountOfChange(reader, i)) return null
  const isPremodifier = (tag === 'DET' || tag === 'POSS' || tag === 'ADJ') && word & (W.N | W.ADJ)
  // "our October forecast"
  const isDated = monthNames.has(lowerAt(reader, p)) && /^(?:POSS|DET|ADJ)$/.test(String(reader.tags[p - 1]))
  if (isPremodifier || (isDated && word & W.N) || isOwnForecast(reader, i)) return null
  if (word & W.ADJ && isNounish(reader, i + 1) && tag !== 'AUX' && !startsPhrase(reader, i + 1)) return 'ADJ'
  if (word & W.N && word & W.PAST && !(word & W.PP))
    return tag === 'N' || tag === 'NNP' || tag === 'PRON' || tag === 'WH' ? 'V' : null
  if (isOfSufferers(reader, i)) return 'N'
  const found = pastOrParticiple(reader, i)
  return found === 'VPP' && describesNext(reader, i, tag) ? 'ADJ' : found
}

function tagOf(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  if (word & W.PUNCT) return isPluralGenitive(reader.tokens, i) ? 'POSS' : 'PUNCT'
  if (word & W.NAME) return 'NNP'
  if (isHyphened(reader, i)) return tagHyphened(reader, i)
  if (reader.tokens[i]?.lower === 'won' && reader.tags[i - 1] === 'NUM') return 'N'
  if (isBareParticiple(reader, i)) return 'VPP'
  // "would likely hit"
  if (reader.tokens[i]?.lower === 'likely' && reader.tags[i - 1] === 'MODAL') return 'ADV'
  return tagWord(reader, i)
}

const prepositions = /^(?:in|of|from|with|under|at|by|into|among|amid|without|on)$/

/** "still in ruins", "in tears": a form in -s right behind a preposition is no verb of a clause. */
const isBehindPreposition = (reader: Reader, i: number): boolean =>
  (bits(reader, i) & (W.S | W.BASE | W.PAST | W.AUX)) === W.S &&
  reader.tags[i - 1] === 'PREP' &&
  prepositions.test(lowerAt(reader, i - 1))

function tagWord(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  const closed = word & functionBits ? tagFunctionWord(reader, i) : null
  if (closed !== null) return closed
  if (word & W.NUM) return 'NUM'
  const verbal = word & VERB && !isBehindPreposition(reader, i) ? tagVerbal(reader, i) : null
  if (verbal === null && !(word & W.ADV) && reader.tags[before(reader, i)] === 'TO') return 'V'
  return verbal ?? tagNominal(reader, i)
}

const isHead = (tag: Tag | undefined): boolean => tag === 'N' || tag === 'NNP' || tag === 'PRON' || tag === 'WH'

const infinitives = new Set(['be', 'been', 'being', 'having', 'have'])

/** "Having begun in Lima, the minister spent", "Having been asked, Peru decided": no verb of a clause. */
const isGerundOf = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'having' || (lowerAt(reader, i) === 'been' && lowerAt(reader, i - 1) === 'having')

/** The comma behind a relative clause; the second of two dashes or brackets around it. */
function closesRelative(reader: Reader, i: number): boolean {
  const lower = lowerAt(reader, i)
  if (lower === ',') return true
  const opening = lower === ')' || isDash(lower) ? lowerAt(reader, reader.tags.lastIndexOf('WH') - 1) : ''
  return lower === ')' ? opening === '(' : isDash(lower) && isDash(opening)
}

/** What the tag just given says of the clause. */
function follow(reader: Reader, i: number, tag: Tag): void {
  const lower = lowerAt(reader, i)
  partHelper(reader, i, tag)
  if (tag === 'AUX' || tag === 'MODAL') reader.helper = opensInversion(reader.tokens, i) ? i : -1
  else if (tag === 'V' || tag === 'PUNCT') reader.helper = -1
  const isBare = tag === 'V' && isBareInHelp(reader, i)
  const isDeed = tag === 'V' || tag === 'VPP' || tag === 'VING'
  // "said Peru, according to Reuters, sent"
  if (isDeed && lower !== 'according') reader.lastVerb = i
  if (tag === 'V' && bits(reader, i) & W.PAST && !(bits(reader, i) & W.BASE)) reader.told = true
  if (isBare) return
  if (tag === 'V') reader.finite ||= reader.tags[before(reader, i)] !== 'TO' && !isGerundOf(reader, before(reader, i))
  else if (tag === 'MODAL') reader.finite = true
  else if (tag === 'AUX' && isGerundOf(reader, i)) return
  else if (tag === 'AUX') reader.finite ||= !infinitives.has(lower) || reader.tags[i - 1] !== 'TO'
  else if (tag === 'WH') {
    // "said that Peru, where it is cold, sent"
    reader.outer ??= reader.finite && !(followsSay(reader) && reader.lastVerb < i - 2)
    reader.finite = false
  } else if (tag === 'SUB' || lower === ';' || lower === ':') {
    // "Peru, although it is poor, sent": behind the aside the subject still wants its verb.
    const isAside = tag === 'SUB' && lowerAt(reader, i - 1) === ',' && !reader.finite && isHead(reader.tags[i - 2])
    reader.outer = isAside ? false : null
    reader.finite = false
  } else if (reader.outer !== null && closesRelative(reader, i)) {
    // "China, whose minister, Wang Yi, had come, offered": the relative clause still wants its verb.
    if (!reader.finite) return
    reader.finite = reader.outer
    reader.outer = null
  } else if (closesWords(reader, i) || (lower === ',' && (isOpeningClause(reader, i) || closesSaid(reader, i))))
    reader.finite = false
}

/** The comma that ends "When the masks arrived," or "To help fight it," begins the main clause. */
function isOpeningClause(reader: Reader, i: number): boolean {
  const first = reader.tags[0]
  if ((first !== 'SUB' && first !== 'WH' && first !== 'TO') || !reader.finite || reader.opened) return false
  // "To rebuild it would take 3 million, …"
  if (first === 'TO' && reader.tags.some((tag) => tag === 'MODAL' || tag === 'AUX')) return false
  reader.opened = i > 0
  return reader.opened
}

/** One tag a token. The pass goes from left to right; what lies ahead is looked at over a fixed span, so that it is linear. */
export function tagWords(tokens: readonly Token[], isWhole = true): Tag[] {
  const isTitle = isTitleCase(tokens)
  // A list of numbers: to set up a typed array costs more than so short a one saves.
  const classes: number[] = []
  for (let i = 0; i < tokens.length; i++) classes.push(classInText(tokens, i, isTitle, isWhole))
  const reader: Reader = {
    tokens,
    classes,
    tags: [],
    finite: false,
    outer: null,
    lastVerb: -1,
    told: false,
    opened: false,
    helper: -1,
    parted: -1,
  }
  let adverbEnd = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i >= adverbEnd) adverbEnd = i + adverbLength(tokens, classes, i)
    const tag = i < adverbEnd ? 'ADV' : tagOf(reader, i)
    reader.tags.push(tag)
    follow(reader, i, tag)
  }
  mendHyphens(reader)
  mendAsWhole(reader)
  return reader.tags
}
