import { doForms } from '../../lexicon/function-words.ts'
import { monthNames } from '../../lexicon/months.ts'
import type { Tag } from '../tag.ts'
import { isBeforeAgent } from './agent.ts'
import { beforeDate } from './before-date.ts'
import { isCalledByName } from './called-by-name.ts'
import { areGoodsSent } from './goods-sent.ts'
import { isOfJoinedClause } from './joined-clause.ts'
import { isOfLabelledItem } from './labelled-item.ts'
import { isInNumberedPhrase } from './numbered-phrase.ts'
import { closesSaying, inPhrase, isInOpeningPhrase, isOfOpeningNoun } from './opening-phrase.ts'
import { isOfPair } from './pair-deed.ts'
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
import { isOfObject, isReachedBySubject, isReducedRelative } from './reduced-relative.ts'
import { isStricken } from './stricken.ts'
import { isBeforeSum } from './sum-ahead.ts'
import { followsSay, isAttribution, isObjectAt, isPayingIn } from './verb-context.ts'
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

/** Tell as well, but are participles too. */
const toldAfter = new Set('announced reported stated claimed confirmed'.split(' '))

/** Tell what was said, and hardly ever describe a noun. */
const tellers = new Set('said added warned stressed argued told noted'.split(' '))

/** Whether the participle or past at `i` is a helper's: "was sent", "were not yet sent", "is China prepared". */
function helperBefore(reader: Reader, i: number): 'be' | 'have' | null {
  // "has, since May, sent"
  // "was on Friday summoned"
  const p = before(reader, i)
  let at = p === reader.parted || reader.tags[p] === 'AUX' ? p : i - 1
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

/** "a letter dated 3 May" */
const isDatedOn = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'dated' && (has(reader, i + 1, W.NUM) || monthNames.has(lowerAt(reader, i + 1)))

/** "96 stood idle", "40 slept rough": no noun is told to be so. */
const postures = new Set(['stood', 'sat', 'slept', 'stayed', 'remained', 'lived', 'looked', 'went', 'came'])

/** Past or participle, where the form can be both. */
export function pastOrParticiple(reader: Reader, i: number): 'V' | 'VPP' {
  const helper = helperBefore(reader, i)
  if (helper !== null) return helper === 'be' ? 'VPP' : 'V'
  const word = bits(reader, i)
  if (!(word & W.PP)) return 'V'
  if (!(word & W.PAST) || isDatedOn(reader, i)) return 'VPP'
  const p = beforeDate(reader, i)
  const tag: Tag = p < 0 ? 'PUNCT' : (reader.tags[p] ?? 'PUNCT')
  if (closesRelative(reader, p)) return 'V'
  switch (tag) {
    case 'ADJ':
      if (standsAlone(reader, p) && (!isNounish(reader, i + 1) || startsPhrase(reader, i + 1)))
        return afterNoun(reader, i)
      return isIntransitive(reader, i) && !reader.finite && !isNounish(reader, i + 1) ? 'V' : 'VPP'
    case 'POSS':
      return isOfElided(reader, i) ? 'V' : 'VPP'
    case 'DET':
    case 'PREP':
    case 'SUB':
    case 'TO':
      return tag === 'SUB' && !isSubjectless(reader, p) ? 'V' : 'VPP'
    case 'NUM':
      if (isOfPair(reader, i, p) || postures.has(lowerAt(reader, i))) return 'V'
      if (isOfLabel(reader, p) && !isIntransitive(reader, i) && !startsPhrase(reader, i + 1)) return 'VPP'
      return isNounish(reader, i + 1) && !startsPhrase(reader, i + 1) ? 'VPP' : afterNoun(reader, i)
    case 'PRON':
      return reader.finite && isObjectAt(reader, p) ? 'VPP' : 'V'
    case 'WH':
      return 'V'
    case 'VING':
      return !reader.finite && startsPhrase(reader, lowerAt(reader, i + 1) === 'home' ? i + 2 : i + 1) ? 'V' : 'VPP'
    case 'V':
    case 'VPP':
      return isReachedBySubject(reader, i) ? 'V' : 'VPP'
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

/** "Peru's output fell to 3 percent and Chile's rose to 4", "Peru's plane brought tents, Chile's carried 20 beds": the noun is told once. */
const isOfElided = (reader: Reader, i: number): boolean =>
  (/^(?:to|by|from)$/.test(lowerAt(reader, i + 1)) &&
    (has(reader, i + 2, W.NUM) || /^[$€£¥]$/.test(reader.tokens[i + 2]?.text ?? ''))) ||
  (hasObjectOrPlace(reader, i) && !finiteAhead(reader, i + 1))

/** "carried 20 beds", "landed at Lima" */
const hasObjectOrPlace = (reader: Reader, i: number): boolean =>
  startsPhrase(reader, i + 1) || (isIntransitive(reader, i) && has(reader, i + 1, W.PREP))

/** "Villagers whose homes were flooded received", "clinics that are old got": behind the whole predicate of a relative, the verb of its noun. */
function closesRelative(reader: Reader, p: number): boolean {
  const tag = reader.tags[p]
  if (reader.outer !== false || !reader.finite || (tag !== 'VPP' && tag !== 'ADJ')) return false
  return helperBefore(reader, p) !== null
}

/** "the former", "the latter": adjectives that are a phrase without a noun. */
const standsAlone = (reader: Reader, p: number): boolean =>
  reader.tags[p - 1] === 'DET' && /^(?:former|latter)$/.test(lowerAt(reader, p))

/** "Blankets: 12,000 handed out": the label has named what the number counts. */
const isOfLabel = (reader: Reader, number: number): boolean => lowerAt(reader, number - 1) === ':'

/** "as expected", "when needed"; after "that" or "because" a verb has a subject of its own. */
function isSubjectless(reader: Reader, p: number): boolean {
  return lowerAt(reader, p) !== 'that' || !reader.finite
}

/** "Japan donated 7,000 masks", "cases rose by 5": verbs. "masks donated by", "cases reported in Rome were": participles. */
function afterNoun(reader: Reader, i: number): 'V' | 'VPP' {
  const next = skipAdverbs(reader, i + 1)
  if (lowerAt(reader, i) === 'headed' && lowerAt(reader, next) === 'by') return 'VPP'
  if (isInNumberedPhrase(reader.tokens, reader.tags, i) || isStricken(reader.tokens, reader.tags, i)) return 'VPP'
  if (tellsParts(reader, i) || isCalledByName(reader, i)) return 'VPP'
  if (tellsThereWere(reader, i)) return 'V'
  // "The number of hours worked at mills has fallen"
  if (
    /^worked$/.test(lowerAt(reader, i)) &&
    /^(?:hours|days|weeks)$/.test(lowerAt(reader, i - 1)) &&
    finiteAhead(reader, i + 1)
  )
    return 'VPP'
  if (isTurningOn(reader, i) && mayOpenClause(reader)) return 'V'
  if (isIntransitive(reader, i))
    return reader.finite && !mayOpenClause(reader) && finiteAhead(reader, i + 1) ? 'VPP' : 'V'
  if (isBeforeAgent(reader, next) || isInOpeningPhrase(reader, i) || isOfOpeningNoun(reader, i)) return 'VPP'
  if (isPayingIn(reader, i) || isOfJoinedClause(reader, i)) return 'V'
  if (isRelativeSubject(reader, i) || isReducedRelative(reader, i)) return 'V'
  // "a train packed with tents, food and beds arrived"
  if (lowerAt(reader, next) === 'with' && filling.has(lowerAt(reader, i)) && finiteAhead(reader, next, 2)) return 'VPP'
  if (toldAfter.has(lowerAt(reader, i)) && isAttribution(reader, i)) return 'V'
  if (tellers.has(lowerAt(reader, i)) && has(reader, next, W.PUNCT | W.SUB | W.PREP)) return 'V'
  if (startsPhrase(reader, next) || lowerAt(reader, next) === 'that') {
    return reader.finite && !mayOpenClause(reader) && has(reader, next, W.PREP) ? 'VPP' : 'V'
  }
  if (isNounish(reader, next))
    return reader.finite && !mayOpenClause(reader) && finiteAhead(reader, i + 1) ? 'VPP' : 'V'
  if (isOfObject(reader, i)) return 'V'
  if (areGoodsSent(reader, i) || isBeforeSum(reader, i)) return 'VPP'
  const isTaken = reader.finite && reader.outer !== false
  if (isTaken && !followsSay(reader)) return 'VPP'
  return finiteAhead(reader, i + 1) || isBeforeAside(reader, i) ? 'VPP' : 'V'
}

/** "20 tents made in Chile, donated by Peru, have arrived": between the form and the verb stands a second participle with its doer. */
function isBeforeAside(reader: Reader, i: number): boolean {
  let comma = i + 1
  while (has(reader, comma, W.PREP | W.DET | W.NAME | W.N | W.ADJ) && comma < i + 6) comma++
  const isDone = has(reader, comma + 1, W.PP) && lowerAt(reader, comma + 2) === 'by'
  return lowerAt(reader, comma) === ',' && isDone && finiteAhead(reader, i + 1, 2)
}

/** "…, and the talk turned on trade", "and their talks focused on how to help" */
const isTurningOn = (reader: Reader, i: number): boolean =>
  /^(?:turn|focus|cent(?:er|re)|concentrate|dwell)$/.test(lemmaOf(reader, i)) &&
  /^(?:on|around|to)$/.test(lowerAt(reader, i + 1))

/** "The minister confirmed there were 40 cases"; not "the cases found there were mild". */
const tellsThereWere = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i + 1) === 'there' &&
  has(reader, i + 2, W.AUX) &&
  /^(?:not|confirm|report|add|announce|acknowledge|estimate|state|reveal|admit)e?$/.test(lemmaOf(reader, i)) &&
  !/^(?:cases|deaths|infections|patients|people|figures|numbers)$/.test(lowerAt(reader, i - 1)) &&
  (has(reader, i + 3, W.NUM | W.DET) ||
    /^(?:been|now|still|only|more|about|at|nearly|over)$/.test(lowerAt(reader, i + 3)))

/** "a team made up of 30 nurses": nothing makes up of anything. */
const tellsParts = (reader: Reader, i: number): boolean =>
  (lowerAt(reader, i) === 'made' && lowerAt(reader, i + 1) === 'up' && lowerAt(reader, i + 2) === 'of') ||
  (/^(?:composed|comprised)$/.test(lowerAt(reader, i)) && lowerAt(reader, i + 1) === 'of')

const relatives = /^(?:that|which|whom|what|whatever)$/
const joining = /^(?:of|in|from|at|on|for|to|near|across|throughout|and|or|,|-)$/

/** "that Peru had", "what the army of Peru sent", "which firms in Lima gave": the phrase right behind a relative, with what hangs on it, is the subject of what follows. */
function isRelativeSubject(reader: Reader, i: number): boolean {
  let [at, end] = [i - 1, i]
  while (at >= 0) {
    if (reader.tags[at] === 'NNP' || inPhrase.has(reader.tags[at])) at--
    else if (at < end - 1 && joining.test(lowerAt(reader, at))) end = at--
    else break
  }
  return at >= 0 && at < end - 1 && reader.tags[at] === 'WH' && relatives.test(lowerAt(reader, at))
}

const filling = new Set('packed loaded filled stuffed laden stocked crammed'.split(' '))

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
  if (lowerAt(reader, i + 1) === 'by' && !isIntransitive(reader, i)) return 'VPP'
  if (!near && lowerAt(reader, i + 1) === 'to' && has(reader, i + 2, W.BASE) && !has(reader, i + 2, W.N)) return 'V'
  if (tag === 'VPP') return near || !(startsPhrase(reader, i + 1) || isIntransitive(reader, i)) ? 'VPP' : 'V'
  if (
    isNounish(reader, i + 1) &&
    !startsPhrase(reader, i + 1) &&
    !reader.told &&
    has(reader, last, W.BASE | W.ING | W.S) &&
    !near
  )
    return 'VPP'
  return 'V'
}

const hedges = new Set('about around over nearly almost under roughly'.split(' '))

/** After a comma, a bracket or at the start: an aside, unless the clause still wants its verb or tells one deed after another. */
function afterMark(reader: Reader, i: number, p: number): 'V' | 'VPP' {
  const mark = lowerAt(reader, p)
  if (p < 0 || mark !== ',') return reader.finite || p < 0 || mark === '(' ? 'VPP' : afterNoun(reader, i)
  const next = skipAdverbs(reader, i + 1)
  if (isBeforeAgent(reader, next)) return isIntransitive(reader, i) ? 'V' : 'VPP'
  // "…," Ana Ruiz, a minister, said.
  if (lowerAt(reader, i) === 'said') return 'V'
  const last = reader.lastVerb
  const isSeries = last >= 0 && reader.tags[last] === 'V' && has(reader, last, W.PAST)
  if (isSeries && isNounish(reader, next)) return 'V'
  // "Peru, officials say, sent 20 tents"; "the tents, officials say, sent last week were lost"
  if (closesSaying(reader, p)) return finiteAhead(reader, i + 1) ? 'VPP' : 'V'
  // "the president, Ana Ruiz, visited Lima": no one is visited a place.
  if (seeing.has(lemmaOf(reader, i)) && (has(reader, next, W.NAME | W.DET) || startsPhrase(reader, next))) return 'V'
  const isAmount = startsPhrase(reader, next) || (hedges.has(lowerAt(reader, next)) && has(reader, next + 1, W.NUM))
  if (isAmount) return reader.finite ? (isSeries ? 'V' : 'VPP') : 'V'
  if (!reader.finite) return finiteAhead(reader, i + 1, 1) || isOfLabelledItem(reader, i, p) ? 'VPP' : 'V'
  // "…, and Ana Ruiz, the president, travelled to Lima"; "the team, arrived from Lima last night, has begun"
  return isIntransitive(reader, i) && (isSeries || !finiteAhead(reader, i + 1, 1)) ? 'V' : 'VPP'
}

const seeing = new Set(['visit', 'tour', 'attend', 'meet', 'join', 'reach', 'enter', 'leave', 'address'])
