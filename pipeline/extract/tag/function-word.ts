import { currencySigns } from '../../lexicon/currencies.ts'
import { monthNames } from '../../lexicon/months.ts'
import type { Tag } from '../tag.ts'
import { isInfinitiveTo } from './infinitive.ts'
import { nominalTags } from './nominal-tags.ts'
import { pastOrParticiple } from './participle.ts'
import { before, bits, finiteAhead, has, isBase, isNounish, lowerAt, type Reader, startsPhrase } from './reader.ts'
import { tagThat } from './that-word.ts'
import { isTimeAt, opensResult } from './verb-context.ts'
import { VERB, W } from './word-class.ts'

/** "after the outbreak" or "after the outbreak began": a clause if a finite verb follows. */
function prepositionOrClause(reader: Reader, i: number): Tag {
  const next = i + 1
  const lower = lowerAt(reader, i)
  if (has(reader, next, W.SUBJECT) && !/^(?:it|you)$/.test(lowerAt(reader, next))) return 'SUB'
  if (lower === 'than' || lower === 'except') return 'PREP'
  if (has(reader, next, W.ING) && !has(reader, next, W.N)) return 'PREP'
  if (lower === 'as') {
    const p = lowerAt(reader, i - 1)
    if (p === 'such' || p === 'well' || lowerAt(reader, next) === 'of' || lowerAt(reader, next) === 'to') return 'PREP'
    if (has(reader, next, W.PP) && !isNounish(reader, i + 2)) return 'SUB'
    if (/^(?:well|many|much|soon|long|far|few|little)$/.test(lowerAt(reader, next))) return 'ADV'
    if (changeAhead(reader, next)) return 'SUB'
  }
  return finiteAhead(reader, next) || (reader.finite && isApposedAhead(reader, next)) ? 'SUB' : 'PREP'
}

/** "sent 20 tents after the head of the fund, Ana Ruiz, visited Lima": a phrase, another between commas, and at once the verb. */
function isApposedAhead(reader: Reader, from: number): boolean {
  const commas: number[] = []
  for (let i = from; commas.length < 2 && i < from + 16 && i < reader.classes.length; i++) {
    if (lowerAt(reader, i) === ',') commas.push(i)
    else if (!isNounish(reader, i) && !has(reader, i, W.DET | W.POSS) && lowerAt(reader, i) !== 'of') return false
  }
  const [first, second] = commas
  if (first === undefined || second === undefined || second < first + 2) return false
  return first > from && has(reader, second + 1, W.PAST | W.S) && !has(reader, second + 1, W.N | W.NAME)
}

const changing =
  /^(?:falls|drops|rises|slumps|climbs|plunges|declines|surges|slides|jumps|slips|recovers|returns|spreads)$/

/** "as passenger demand falls by 9 percent": a verb of change that may be a noun, behind nouns and before what tells how far. */
function changeAhead(reader: Reader, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    if (i > from && changing.test(lowerAt(reader, i)))
      return /^(?:by|to|further|sharply|amid|across|worldwide|,|\.|)$/.test(lowerAt(reader, i + 1))
    if (!isNounish(reader, i) && !has(reader, i, W.DET | W.POSS)) return false
  }
  return false
}

/** "once Chad has paid", "will pay once older promises have been kept"; in "the once mighty army" it is no more than a time. */
function opensClauseAtOnce(reader: Reader, i: number): boolean {
  const before = reader.tags[i - 1] ?? ''
  const isBehindClause = reader.finite && !/^(?:DET|POSS|AUX|MODAL|CONJ)$/.test(before) && isNounish(reader, i + 1)
  return finiteAhead(reader, i + 1) && (startsPhrase(reader, i + 1) || i === 0 || isBehindClause)
}

const plainParticles = new Set(['out', 'away', 'back', 'forward', 'apart', 'aside', 'together'])

function isParticle(reader: Reader, i: number): boolean {
  const [p, lower] = [reader.tags[i - 1], lowerAt(reader, i)]
  const isAfterVerb = p === 'V' || p === 'VPP' || p === 'VING'
  if (plainParticles.has(lower)) return lowerAt(reader, i + 1) !== 'of' || lower !== 'out'
  const next = '$€£¥"“('.includes(lowerAt(reader, i + 1) || 'x') ? 0 : bits(reader, i + 1)
  if (lower === 'up' || lower === 'down') return lowerAt(reader, i + 1) !== 'to' || isAfterVerb
  if (lower === 'off') return isAfterVerb || (next & (W.PUNCT | W.PREP | W.CONJ)) !== 0
  if (lower === 'about' || lower === 'around') return (next & W.NUM) !== 0
  // "count on at least 20"
  if (lower === 'on' && /^(?:count|rel[yi]|bank|depend|spen[dt])/.test(lowerAt(reader, i - 1))) return false
  return (
    (next & (W.PUNCT | W.CONJ | W.WH)) !== 0 ||
    (isAfterVerb && (next & W.PREP) !== 0 && (next & W.ADV) === 0 && lowerAt(reader, i + 1) !== 'up')
  )
}

/** "20 beds and 30 pumps, all given by Peru", "40 kits, all from Chad": of what stands before the comma. */
const isBehindList = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i - 1) === ',' &&
  (lowerAt(reader, i + 1) === 'from' || (has(reader, i + 1, W.PP) && lowerAt(reader, i + 2) === 'by'))

/** "the doctors all support it", "have each sent": between a subject and its verb. */
function isFloating(reader: Reader, i: number): boolean {
  const p = reader.tags[i - 1]
  if (p === 'TO' || isBehindList(reader, i)) return true
  // "have each sent"
  if (p === 'AUX' || p === 'MODAL') return has(reader, i + 1, W.PP | W.BASE) && !has(reader, i + 1, W.N)
  if (p !== 'N' && p !== 'NNP' && p !== 'PRON') return false
  // "Peru and Chile each donated medicines"
  if (has(reader, i + 1, W.PAST) && !reader.finite && isNounish(reader, i + 2)) return true
  // "Peru and Chile each agreed to send", "both handed over"
  const isTaken = lowerAt(reader, i + 2) === 'to' ? has(reader, i + 3, W.BASE) : has(reader, i + 2, W.PARTICLE)
  if (has(reader, i + 1, W.PAST) && !reader.finite && isTaken && lowerAt(reader, i + 2) !== 'by') return true
  return has(reader, i + 1, W.BASE | W.PAST | W.AUX | W.MODAL) && startsPhrase(reader, i + 2)
}

const amounts = new Set(['more', 'most', 'less', 'much', 'far', 'enough'])
const floating = new Set(['all', 'both', 'each'])

/** "another $3 million", "those €40"; "gave each $40" */
const isMoney = (reader: Reader, i: number): boolean =>
  currencySigns.has(lowerAt(reader, i)) && has(reader, i + 1, W.NUM)

/** Determiners that stand alone are pronouns: "many died", "both of them". */
function tagDeterminer(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  const next = bits(reader, i + 1)
  const lower = lowerAt(reader, i)
  if (amounts.has(lower)) {
    // "will send 77 more next month"
    if (isTimeAt(reader, i + 1)) return 'PRON'
    if (next & W.ADJ && !(next & W.N)) return 'ADV'
    // "the countries most affected by the drought"
    if (lower === 'most' && reader.tags[i - 1] === 'N' && next & W.PP && lowerAt(reader, i + 2) === 'by') return 'ADV'
    if (next & W.ADV && !(next & (W.PREP | W.N))) return 'ADV'
    if (lowerAt(reader, i + 1) === 'than') return has(reader, i + 2, W.NUM | W.DET) ? 'ADV' : 'PRON'
    if (lower === 'much' && /^(?:needed|awaited|loved|discussed)$/.test(lowerAt(reader, i + 1))) return 'ADV'
  }
  if (floating.has(lower) && isFloating(reader, i)) return 'ADV'
  // "Both then left for Lima"
  if (lower === 'both' && /^(?:then|later|also|soon|now|still)$/.test(lowerAt(reader, i + 1))) return 'PRON'
  if (lower === 'half' && /^(?:ADJ|DET|POSS)$/.test(reader.tags[i - 1] ?? '')) return 'N'
  if (!(word & W.PRON)) return 'DET'
  if (lower !== 'each' && lower !== 'both' && isMoney(reader, i + 1)) return 'DET'
  if (next & (W.AUX | W.MODAL | W.PREP | W.PUNCT | W.CONJ | W.WH) && !(next & (W.NUM | W.N))) return 'PRON'
  // "This included 300 tents"
  const isOpening = i === 0 || reader.tags[i - 1] === 'PUNCT'
  if (isOpening && /^th(?:is|ese)$/.test(lower) && next & W.PAST && has(reader, i + 2, W.DET | W.POSS | W.NUM))
    return 'PRON'
  if (next & (W.PAST | W.S) && !(next & (W.N | W.ADJ | W.PP))) return 'PRON'
  return 'DET'
}

/** After these "'s" is a verb. */
const beforeIs = new Set(['there', 'here', 'what', 'where', 'how', 'that', 'let'])

function tagPossessive(reader: Reader, i: number): Tag {
  const lower = lowerAt(reader, i)
  if (lower === "'s") {
    const p = reader.tags[i - 1]
    const known = lowerAt(reader, i - 1)
    return (p === 'PRON' && !/(?:one|body|other)$/.test(known)) || beforeIs.has(known) ? 'AUX' : 'POSS'
  }
  if (lower === 'her') return isNounish(reader, i + 1) || has(reader, i + 1, W.PP | W.ING) ? 'POSS' : 'PRON'
  return lower === 'whose' ? 'WH' : 'POSS'
}

function tagPreposition(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  const lower = lowerAt(reader, i)
  if (lower === 'to') return isInfinitiveTo(reader, i) ? 'TO' : 'PREP'
  if (lower === 'like') return tagLike(reader, i)
  // "per capita income"
  if (lower === 'per' && isPerHead(reader, i)) return 'ADJ'
  if (lower === 'since' && monthNames.has(lowerAt(reader, i + 1))) return 'PREP'
  // "its help since 2015 came to 3 million"
  const isOfNoun = lower === 'since' && /^NN?P?$/.test(reader.tags[i - 1] ?? '')
  if (isOfNoun && /^(?:1[89]|20)\d\d$/.test(lowerAt(reader, i + 1)) && has(reader, i + 2, VERB)) return 'PREP'
  // "in that period"
  if (lower === 'in' && lowerAt(reader, i + 1) === 'that' && lowerAt(reader, i + 2) === 'period') return 'PREP'
  if (word & W.SUB) return prepositionOrClause(reader, i)
  if (lower === 'following' || lower === 'given' || lower === 'considering') return tagVerbal(reader, i)
  // "his British opposite number"
  if (lower === 'opposite' && /^numbers?$/.test(lowerAt(reader, i + 1)) && !has(reader, i + 2, W.NUM)) return 'ADJ'
  if (/^(?:near|outside|inside|past|opposite|worth)$/.test(lower))
    return reader.tags[i - 1] === 'DET' || reader.tags[i - 1] === 'POSS' ? 'ADJ' : 'PREP'
  if (lower === 'round' || lower === 'bar' || lower === 'minus' || lower === 'plus')
    return has(reader, i - 1, W.DET | W.ADJ | W.NUM | W.POSS) ? 'N' : 'PREP'
  return word & (W.PARTICLE | W.ADV) && isParticle(reader, i) ? 'ADV' : 'PREP'
}

/** "per capita" before what is reckoned so; not "3 doses per capita". */
const isPerHead = (reader: Reader, i: number): boolean =>
  /^(?:capita|head|person)$/.test(lowerAt(reader, i + 1)) &&
  isNounish(reader, i + 2) &&
  !has(reader, i - 1, W.NUM | W.N)

function tagLike(reader: Reader, i: number): Tag {
  const tag = reader.tags[before(reader, i)]
  return tag === 'MODAL' || tag === 'TO' || (tag === 'PRON' && startsPhrase(reader, i + 1)) ? 'V' : 'PREP'
}

/** "given" and the like after a helper or an article are participles. */
function tagVerbal(reader: Reader, i: number): Tag {
  const p = reader.tags[before(reader, i)]
  const isGiven = lowerAt(reader, i) === 'given'
  if (p === 'AUX') return isGiven ? pastOrParticiple(reader, i) : 'VING'
  if (p === 'DET' || p === 'POSS') return isGiven ? 'VPP' : 'ADJ'
  if (isGiven && p === 'CONJ' && reader.tags[reader.lastVerb] === 'VPP') return 'VPP'
  if (isGiven && (p === 'N' || p === 'NNP' || isHelperOpen(reader, i))) return 'VPP'
  // "20 beds, given by Peru, stand ready"
  if (isGiven && /^(?:by|to|away|free)$/.test(lowerAt(reader, i + 1))) return 'VPP'
  return 'PREP'
}

/** "had by 5 March given": a helper that only a date parts from its verb. */
function isHelperOpen(reader: Reader, i: number): boolean {
  let at = i - 1
  while (at >= 0 && i - at < longestDate && (reader.tags[at] === 'NUM' || isTimeWord(lowerAt(reader, at)))) at--
  return lowerAt(reader, at) === 'by' && reader.tags[at - 1] === 'AUX'
}
const longestDate = 6

const isTimeWord = (lower: string): boolean =>
  monthNames.has(lower) || /^(?:\d.*|then|the|last|early|late|mid|yesterday|\w+day)$/.test(lower)

/** "Peru's will slow": behind a genitive that stands by itself, before a verb. */
const isOfOwner = (reader: Reader, i: number): boolean =>
  /^['’]s$/.test(lowerAt(reader, i - 1)) && isBase(reader, i + 1)

/** Tag of a word of the closed classes; null where it is none here ("might" after "the"). */
export function tagFunctionWord(reader: Reader, i: number): Tag | null {
  const word = bits(reader, i)
  const lower = lowerAt(reader, i)
  const isAfterDeterminer = reader.tags[i - 1] === 'DET' || reader.tags[i - 1] === 'POSS'
  if (lower === 'provided' || lower === 'providing' || lower === 'supposing')
    return lowerAt(reader, i + 1) === 'that' ? 'SUB' : null
  if (word & W.AUX) return 'AUX'
  if (word & W.MODAL)
    return (lower === 'will' || lower === 'might' || lower === 'must' || lower === 'may') &&
      isAfterDeterminer &&
      !isOfOwner(reader, i)
      ? 'N'
      : 'MODAL'
  if (word & W.NOT) return 'NOT'
  if (lower === 'that') return tagThat(reader, i)
  if (lower === 'so') return lowerAt(reader, i + 1) === 'that' ? 'SUB' : opensResult(reader, i) ? 'CONJ' : 'ADV'
  if (lower === 'no' && lowerAt(reader, i + 1) === 'longer') return 'ADV'
  if (lower === 'one') return has(reader, i + 1, W.AUX | W.MODAL | W.PUNCT | W.WH) ? 'PRON' : 'NUM'
  if (lower === 'round' && isAfterDeterminer) return 'N'
  if (word & W.POSS) return tagPossessive(reader, i)
  if (word & W.WH) return /^when(?:ever)?$/.test(lower) ? 'SUB' : 'WH'
  // "has since sent"
  if (lower === 'since' && /^(?:has|have|had)$/.test(lowerAt(reader, i - 1)) && !isTimeWord(lowerAt(reader, i + 1)))
    return 'ADV'
  if (lower === 'yet') return reader.tags[i - 1] === 'PUNCT' || i === 0 ? 'CONJ' : 'ADV'
  // "a plus of 3 percent"
  if (lower === 'plus' && isAfterDeterminer) return 'N'
  if (lower === 'plus' || lower === 'for' || lower === 'but') return lower === 'but' ? 'CONJ' : 'PREP'
  if (word & W.CONJ) return 'CONJ'
  if (word & W.DET) return tagDeterminer(reader, i)
  if (word & W.PREP) return tagPreposition(reader, i)
  if (word & W.SUB) return lower !== 'once' || opensClauseAtOnce(reader, i) ? 'SUB' : 'ADV'
  // "the programme, which itself sent 38 tons"
  if (/^(?:it|him|her|them)sel(?:f|ves)$/.test(lower) && reader.tags[i - 1] === 'WH') return 'ADV'
  // "the coal mine", "at the Kolwezi mine"
  if (lower === 'mine' && nominalTags.has(reader.tags[i - 1])) return 'N'
  if (word & W.PRON)
    return lower === 'other' || lower === 'others'
      ? isNounish(reader, i + 1) || has(reader, i + 1, W.NUM)
        ? 'ADJ'
        : 'PRON'
      : 'PRON'
  return null
}
