import { goodsOf } from '../../lexicon/goods.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Tag } from '../tag.ts'
import {
  before,
  bits,
  finiteAhead,
  has,
  isIntransitive,
  isNounish,
  lemmaOf,
  lowerAt,
  type Reader,
  skipAdverbs,
  startsPhrase,
} from './reader.ts'
import { W } from './word-class.ts'

const beForms = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
])
const doForms = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"])
const bareInfinitive = new Set(['help', 'let', 'make', 'dare', 'see', 'watch', 'hear', 'have', 'go', 'come'])
const linking = new Set([
  'remain',
  'become',
  'get',
  'feel',
  'seem',
  'keep',
  'leave',
  'appear',
  'look',
  'stay',
  'go',
  'have',
  'see',
  'find',
])
const objects = new Set(['them', 'us', 'him', 'me', 'it', 'you', 'her'])
const sayVerbs = new Set([
  'say',
  'state',
  'tell',
  'add',
  'note',
  'write',
  'announce',
  'think',
  'believe',
  'hope',
  'claim',
  'report',
  'show',
  'mean',
  'know',
])

/** Tell what was said, and hardly ever describe a noun. */
const tellers = new Set('said added warned stressed argued told noted'.split(' '))

/** Nouns first and foremost: "to state leaders" holds no verb unless an object with an article follows. */
const seldomVerbs = new Set(
  `state party house book water air number place hand power station team tax land man people school home market bank police field fund cash
  interest time site sort voice area season nurse doctor position storm weather staff surface partner crew question rate condition term
  subject figure object body mail author pilot monitor health mask face government aid test trade group price stock cause case form
  force charge club coach pool ship back list service border city sample price root side point cover source amount board service issue
  sponsor guest patient head arm major effect bill resort respect reason total`.split(/\s+/),
)

/** "due to lack of", "thanks to help from": a preposition's "to". */
const nounTakers = new Set(
  'due thanks owing according addition response access contrary prior subject similar related contribution contributions exposure relation attention return'.split(
    ' ',
  ),
)

/** "to" before a verb, with adverbs between: "to further strengthen". */
export function isInfinitiveTo(reader: Reader, i: number): boolean {
  const at = skipAdverbs(reader, i + 1)
  const word = bits(reader, at)
  const lower = lowerAt(reader, at)
  if (lower === 'be' || lower === 'have' || lower === 'do') return true
  if (!(word & W.BASE) || word & W.NAME || word & (W.DET | W.POSS | W.NUM)) return adverbialVerb(reader, i)
  if (word & W.PREP) return startsPhrase(reader, at + 1)
  if (!(word & (W.N | W.ADJ))) return true
  return isVerbAfterTo(reader, i, at)
}

/** "to better serve": an adverb that could be more, before a plain verb. */
function adverbialVerb(reader: Reader, i: number): boolean {
  const word = bits(reader, i + 2)
  return has(reader, i + 1, W.ADV) && (word & W.BASE) !== 0 && (word & (W.N | W.ADJ | W.NAME)) === 0
}

function isVerbAfterTo(reader: Reader, to: number, at: number): boolean {
  const next = at + 1
  if (startsPhrase(reader, next) && !has(reader, next, W.NUM)) return true
  const lower = lowerAt(reader, next)
  if (nounTakers.has(lowerAt(reader, to - 1)) || lower === 'of') return false
  if (has(reader, at, W.ADJ) && !has(reader, at, W.N) && isNounish(reader, next)) return false
  if (isNounish(reader, next)) {
    if (goodsOf([lowerAt(reader, at), lower]) !== null && isCompound(reader, at)) return false
    if (seldomVerbs.has(lowerAt(reader, at))) return false
    return !(isPeopleNoun(lower) && lowerAt(reader, at) === 'relief')
  }
  return !seldomVerbs.has(lowerAt(reader, at)) || has(reader, next, W.PRON)
}

function isCompound(reader: Reader, at: number): boolean {
  const pair = goodsOf([lowerAt(reader, at), lowerAt(reader, at + 1)])
  return pair !== null && pair.from === 0
}

function isBase(reader: Reader, i: number): boolean {
  return has(reader, i, W.BASE) && !has(reader, i, W.S)
}

/** Whether the subject just before can go with the form: "doctors treat", "the doctor treats", "A and B treat". */
function agrees(reader: Reader, i: number, p: number): boolean {
  if (has(reader, p, W.NAME)) return !isBase(reader, i) || has(reader, p, W.PLURAL) || joinedSubject(reader, p)
  const plural = has(reader, p, W.PLURAL)
  return isBase(reader, i) ? plural || joinedSubject(reader, p) : !plural || joinedSubject(reader, p)
}

/** "Japan and Korea": at most four words back. */
function joinedSubject(reader: Reader, p: number): boolean {
  for (let at = p - 1; at >= 0 && at > p - 5; at--) {
    if (reader.tags[at] === 'CONJ') return true
    if (reader.tags[at] !== 'NNP' && reader.tags[at] !== 'N' && reader.tags[at] !== 'ADJ' && reader.tags[at] !== 'DET')
      return false
  }
  return false
}

/** After a noun: "China supplies masks" and "the doctors visit Rome", but "test supplies" and "hospital visits". */
function verbAfterNoun(reader: Reader, i: number, p: number): boolean {
  if (!agrees(reader, i, p)) return false
  const next = skipAdverbs(reader, i + 1)
  if (has(reader, next, W.AUX | W.MODAL)) return false
  if (reader.finite && !followsSay(reader)) return false
  if (startsPhrase(reader, next)) return !finiteAhead(reader, next)
  if (lowerAt(reader, next) === 'that' || lowerAt(reader, next) === 'to' || isNounish(reader, next))
    return !finiteAhead(reader, next)
  return (
    has(reader, next, W.PREP | W.PUNCT | W.ADV | W.SUB) &&
    !finiteAhead(reader, next) &&
    !reader.finite &&
    hasFullSubject(reader, i, p)
  )
}

/** A heading such as "Visits to Rome" has no verb: what stands before must be a phrase of its own. */
function hasFullSubject(reader: Reader, i: number, p: number): boolean {
  if (has(reader, p, W.NAME) && !isBase(reader, i)) return has(reader, i, W.S) && !has(reader, i + 1, W.PUNCT)
  for (let at = p; at >= 0 && at > p - 5; at--) if (reader.tags[at] === 'DET' || reader.tags[at] === 'POSS') return true
  return isBase(reader, i) && has(reader, p, W.PLURAL)
}

function followsSay(reader: Reader): boolean {
  return reader.lastVerb >= 0 && sayVerbs.has(lemmaOf(reader, reader.lastVerb))
}

/** After "and", "or" or a comma: "to test and treat them", "masks and supplies". */
function verbAfterLink(reader: Reader, i: number): boolean {
  const last = reader.lastVerb
  if (last < 0) return false
  const isPlain = isBase(reader, i)
  const after = lastIsBase(reader)
  if (isPlain ? !after : !has(reader, last, W.S)) return false
  const next = i + 1
  if (startsPhrase(reader, next) && !has(reader, next, W.NUM)) return true
  if (lowerAt(reader, next) === 'to' || has(reader, next, W.PREP | W.CONJ | W.PUNCT)) {
    return (
      reader.tags[i - 1] === 'CONJ' && (reader.tags[i - 2] === 'V' || reader.tags[i - 2] === 'ADV') && last >= i - 3
    )
  }
  return (
    isNounish(reader, next) &&
    !isCompound(reader, i) &&
    !seldomVerbs.has(lowerAt(reader, i)) &&
    has(reader, next, W.ADJ | W.PLURAL)
  )
}

function lastIsBase(reader: Reader): boolean {
  return has(reader, reader.lastVerb, W.BASE)
}

/** A present or bare form that can be a noun as well. */
export function isVerbNotNoun(reader: Reader, i: number): boolean {
  const p = before(reader, i)
  const tag: Tag = p < 0 ? 'PUNCT' : (reader.tags[p] ?? 'PUNCT')
  const previous = lowerAt(reader, p)
  switch (tag) {
    case 'TO':
    case 'MODAL':
      return true
    case 'AUX':
      return doForms.has(previous) && isBase(reader, i)
    case 'DET':
    case 'POSS':
    case 'ADJ':
    case 'NUM':
    case 'PREP':
      return false
    case 'PRON':
      return objects.has(previous) && previous !== 'it' && previous !== 'you'
        ? isBase(reader, i) && bareInfinitive.has(lemmaOf(reader, reader.lastVerb)) && startsPhrase(reader, i + 1)
        : pronounTakes(reader, i, previous)
    case 'WH':
      return (
        ['who', 'which', 'that', 'what'].includes(previous) &&
        (startsPhrase(reader, i + 1) || !finiteAhead(reader, i + 1))
      )
    case 'V':
    case 'VING':
    case 'VPP':
      return (
        isBase(reader, i) && lemmaOf(reader, p) === 'help' && (startsPhrase(reader, i + 1) || isNounish(reader, i + 1))
      )
    case 'N':
    case 'NNP':
      return inHelp(reader, i) || verbAfterNoun(reader, i, p)
    case 'CONJ':
      return verbAfterLink(reader, i)
    case 'PUNCT':
      return previous === ',' ? verbAfterLink(reader, i) || verbAfterAside(reader, i) : false
    default:
      return false
  }
}

function pronounTakes(reader: Reader, i: number, previous: string): boolean {
  if (previous === 'it' || previous === 'you') return isBase(reader, i) ? previous === 'you' || inHelp(reader, i) : true
  return has(reader, i, W.S | W.BASE)
}

/** "help the doctors fight the virus": a bare form after the object of "help". */
function inHelp(reader: Reader, i: number): boolean {
  const last = reader.lastVerb
  if (last < 0 || last < i - 7 || !isBase(reader, i)) return false
  const lemma = lemmaOf(reader, last)
  if (lemma !== 'help' && lemma !== 'let') return false
  return startsPhrase(reader, i + 1) || has(reader, i + 1, W.PARTICLE | W.ADJ)
}

/** "Japan, a neighbour, supplies masks": the clause's verb after an aside. */
function verbAfterAside(reader: Reader, i: number): boolean {
  return !reader.finite && has(reader, i, W.S) && startsPhrase(reader, i + 1) && !finiteAhead(reader, i + 1, 1)
}

/** Whether the participle or past at `i` is a helper's: "was sent", "were not yet sent", "is China prepared". */
function helperBefore(reader: Reader, i: number): 'be' | 'have' | null {
  let at = i - 1
  for (let seen = 0; at >= 0 && seen < 5; at--, seen++) {
    const tag = reader.tags[at]
    const lower = lowerAt(reader, at)
    if (tag === 'AUX') return beForms.has(lower) ? 'be' : doForms.has(lower) ? null : 'have'
    if (tag === 'PRON' && /'(?:re|m)$/.test(lower)) return 'be'
    if (tag === 'PRON' && /'(?:ve|d)$/.test(lower)) return 'have'
    if (tag !== 'ADV' && tag !== 'NOT') return null
  }
  return null
}

/** Past or participle, where the form can be both. */
export function pastOrParticiple(reader: Reader, i: number): 'V' | 'VPP' {
  const helper = helperBefore(reader, i)
  if (helper !== null) return helper === 'be' ? 'VPP' : 'V'
  const word = bits(reader, i)
  if (!(word & W.PP)) return 'V'
  if (!(word & W.PAST)) return 'VPP'
  const p = before(reader, i)
  const tag: Tag = p < 0 ? 'PUNCT' : (reader.tags[p] ?? 'PUNCT')
  switch (tag) {
    case 'DET':
    case 'POSS':
    case 'ADJ':
    case 'PREP':
    case 'SUB':
    case 'TO':
      return tag === 'SUB' && !isSubjectless(reader, p) ? 'V' : 'VPP'
    case 'NUM':
      return isNounish(reader, i + 1) && !startsPhrase(reader, i + 1) ? 'VPP' : afterNoun(reader, i)
    case 'PRON':
      return objects.has(lowerAt(reader, p)) && reader.finite && lowerAt(reader, p) !== 'it' ? 'VPP' : 'V'
    case 'WH':
      return 'V'
    case 'V':
    case 'VING':
    case 'VPP':
      return 'VPP'
    case 'N':
    case 'NNP':
      return afterNoun(reader, i)
    case 'CONJ':
      return afterAnd(reader, i, p)
    case 'PUNCT':
      return afterMark(reader, i, p)
    default:
      return 'V'
  }
}

/** "as expected", "when needed"; after "that" or "because" a verb has a subject of its own. */
function isSubjectless(reader: Reader, p: number): boolean {
  return lowerAt(reader, p) !== 'that' || !reader.finite
}

/** "Japan donated 5,000 masks", "cases rose by 5": verbs. "masks donated by", "cases reported in Rome were": participles. */
function afterNoun(reader: Reader, i: number): 'V' | 'VPP' {
  const next = skipAdverbs(reader, i + 1)
  if (isIntransitive(reader, i))
    return reader.finite && !mayOpenClause(reader) && finiteAhead(reader, i + 1) ? 'VPP' : 'V'
  if (lowerAt(reader, next) === 'by') return 'VPP'
  if (tellers.has(lowerAt(reader, i)) && has(reader, next, W.PUNCT | W.SUB | W.PREP)) return 'V'
  if (startsPhrase(reader, next) || lowerAt(reader, next) === 'that') {
    return reader.finite && !mayOpenClause(reader) && has(reader, next, W.PREP) ? 'VPP' : 'V'
  }
  if (isNounish(reader, next))
    return reader.finite && !mayOpenClause(reader) && finiteAhead(reader, i + 1) ? 'VPP' : 'V'
  if (reader.finite && !followsSay(reader)) return 'VPP'
  return finiteAhead(reader, i + 1) ? 'VPP' : 'V'
}

/** Since the last finite verb an "and" was read, or the verb tells what was said: a new clause may stand here. */
function mayOpenClause(reader: Reader): boolean {
  if (followsSay(reader)) return true
  for (let at = reader.tags.length - 1; at > reader.lastVerb && at >= 0; at--) {
    if (reader.tags[at] === 'CONJ' || reader.tags[at] === 'PUNCT') return true
  }
  return false
}

/** "were packed and shipped", "packed and shipped it": as the verb before. */
function afterAnd(reader: Reader, i: number, p: number): 'V' | 'VPP' {
  const last = reader.lastVerb
  if (last < 0) return isNounish(reader, i + 1) && finiteAhead(reader, i + 1) ? 'VPP' : 'V'
  const tag = reader.tags[last]
  const near = last >= p - 2
  if (tag === 'VPP') return near || !(startsPhrase(reader, i + 1) || isIntransitive(reader, i)) ? 'VPP' : 'V'
  if (isNounish(reader, i + 1) && !startsPhrase(reader, i + 1) && has(reader, last, W.BASE | W.ING | W.S) && !near)
    return 'VPP'
  return 'V'
}

/** After a comma, a bracket or at the start: an aside, unless the clause still wants its verb or tells one deed after another. */
function afterMark(reader: Reader, i: number, p: number): 'V' | 'VPP' {
  const mark = lowerAt(reader, p)
  if (p < 0 || mark !== ',')
    return hyphened(reader, i, p) ? 'VPP' : reader.finite || p < 0 || mark === '(' ? 'VPP' : afterNoun(reader, i)
  const next = skipAdverbs(reader, i + 1)
  if (lowerAt(reader, next) === 'by') return isIntransitive(reader, i) ? 'V' : 'VPP'
  const last = reader.lastVerb
  const isSeries = last >= 0 && reader.tags[last] === 'V' && has(reader, last, W.PAST)
  if (startsPhrase(reader, next)) return reader.finite ? (isSeries ? 'V' : 'VPP') : 'V'
  if (!reader.finite) return finiteAhead(reader, i + 1, 1) ? 'VPP' : 'V'
  return isSeries && isIntransitive(reader, i) ? 'V' : 'VPP'
}

function hyphened(reader: Reader, i: number, p: number): boolean {
  const mark = reader.tokens[p]
  return mark?.lower === '-' && mark.end === reader.tokens[i]?.start
}

/** A "-ing" form that is a noun where it stands: "the sending of", "contact tracing". */
export function isGerundNoun(reader: Reader, i: number): boolean {
  const p = before(reader, i)
  const tag: Tag = p < 0 ? 'PUNCT' : (reader.tags[p] ?? 'PUNCT')
  if (startsPhrase(reader, i + 1)) return false
  const isNoun = has(reader, i, W.ING_NOUN)
  if (tag === 'DET' || tag === 'POSS') return !isNounish(reader, i + 1) || (isNoun && has(reader, i, W.PLURAL))
  if (tag === 'ADJ' || (tag === 'NUM' && isNoun)) return !isNounish(reader, i + 1) || isNoun
  if (!isNoun) return false
  if (tag === 'N' || tag === 'NNP' || tag === 'VPP')
    return !isNounish(reader, i + 1) && !has(reader, i + 1, W.PARTICLE) && i - 1 === p
  if (tag === 'PREP' || tag === 'V' || tag === 'CONJ')
    return !isNounish(reader, i + 1) && lowerAt(reader, i + 1) !== 'to'
  return tag === 'PUNCT' && p < 0 && !isNounish(reader, i + 1)
}

export function linkingBefore(reader: Reader, i: number): boolean {
  const p = before(reader, i)
  return p >= 0 && reader.tags[p] === 'V' && linking.has(lemmaOf(reader, p))
}
