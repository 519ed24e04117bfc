import { doForms } from '../../lexicon/function-words.ts'
import type { Tag } from '../tag.ts'
import { isCountedCompound, isCountedSubject, isOfNationality, opensCounted } from './counted-plural.ts'
import {
  callsForAmount,
  closesWhat,
  hasFarPlural,
  hasParticle,
  isAfterShortForm,
  isBehindSubject,
  isBehindYear,
  isDoneByWho,
  isIntended,
  isOfAntecedent,
  isOfInner,
  isPartOfGroup,
  isPluralAt,
  takesBase,
  takesParticle,
  tellsOfClause,
  verbAfterAside,
} from './far-verb.ts'
import { areFlows, isBehindPair, isDatingBack, isOfOffice } from './known-pairs.ts'
import { isStandingBy } from './level-verb.ts'
import { isAmounting, isCosting, isFallingTo, isHandling, isMeasuredChange, isSecondChange, isSum } from './measured.ts'
import { isOfEach } from './pair-deed.ts'
import {
  before,
  finiteAhead,
  has,
  isBase,
  isIntransitive,
  isNounish,
  lemmaOf,
  lowerAt,
  type Reader,
  skipAdverbs,
  startsPhrase,
} from './reader.ts'
import {
  areSupplies,
  followsSay,
  inHelp,
  isAttribution,
  isBehindNow,
  isLastTime,
  isOfVictims,
  isTelling,
  objects,
  oftenVerbs,
  seldomVerbs,
} from './verb-context.ts'
import { VERB, W } from './word-class.ts'

const bareInfinitive = new Set(['help', 'let', 'make', 'dare', 'see', 'watch', 'hear', 'have', 'go', 'come'])

/** "prevention and control measures": after "and" they stand before a noun, as nouns. */
const pairedNouns = new Set(
  'control research trade response test supply support relief rescue care export import finance'.split(' '),
)

/** Whether the subject just before can go with the form: "doctors treat", "the doctor treats", "A and B treat". */
function agrees(reader: Reader, i: number, p: number): boolean {
  if (has(reader, p, W.NAME))
    return !isBase(reader, i) || has(reader, p, W.PLURAL) || joinedSubject(reader, p) || isPluralAt(reader, i, p)
  const plural = has(reader, p, W.PLURAL)
  return isBase(reader, i)
    ? plural || joinedSubject(reader, p) || isPartOfGroup(reader, i, p)
    : !plural || joinedSubject(reader, p)
}

/** "India, Bhutan sign a treaty", "8 May: Peru, Chile hold talks": in headlines a comma stands for "and". */
function isHeadlinePair({ tags, tokens }: Reader, p: number): boolean {
  const opens = tokens[p - 3]
  const isPair = tags[p] === 'NNP' && tokens[p - 1]?.text === ',' && tags[p - 2] === 'NNP'
  return isPair && (opens === undefined || /^[:–—]$/.test(opens.text))
}

/** "Japan and Korea": at most four words back. */
function joinedSubject(reader: Reader, p: number): boolean {
  if (isHeadlinePair(reader, p)) return true
  for (let at = p - 1; at >= 0 && at > p - 5; at--) {
    if (reader.tags[at] === 'CONJ') return true
    if (
      reader.tags[at] !== 'NNP' &&
      reader.tags[at] !== 'N' &&
      reader.tags[at] !== 'ADJ' &&
      reader.tags[at] !== 'DET' &&
      reader.tags[at] !== 'POSS'
    )
      return false
  }
  return false
}

/** After "and", with its own subject: "and the town hosts the team", "and the world stands to gain". */
function opensObject(reader: Reader, i: number, p: number): boolean {
  if (has(reader, p, W.PLURAL) === has(reader, i, W.S)) return false
  if (lowerAt(reader, i + 1) === 'to') return has(reader, i + 2, W.BASE) && !has(reader, i + 2, W.NAME)
  // "but the clinic needs 40 more"
  const isNeeded = /^(?:needs|requires|lacks|wants)$/.test(lowerAt(reader, i))
  return startsPhrase(reader, i + 1) && (isNeeded || !has(reader, i + 1, W.NUM))
}

/** After a noun: "China supplies masks" and "the doctors visit Rome", but "test supplies" and "hospital visits". */
function verbAfterNoun(reader: Reader, i: number, p: number): boolean {
  if (isBehindPair(reader, i) || isCountedCompound(reader, i, p)) return false
  if (hasFarPlural(reader, i, p)) return true
  if (
    !isBase(reader, i) &&
    has(reader, i + 1, W.DET | W.POSS) &&
    lowerAt(reader, i + 1) !== 'that' &&
    !reader.finite &&
    reader.tags.lastIndexOf('PREP') >= Math.max(0, p - 4)
  )
    return true
  if (!agrees(reader, i, p)) return false
  const next = skipAdverbs(reader, i + 1)
  if (has(reader, next, W.AUX | W.MODAL)) return false
  if (tellsOfClause(reader, i, next)) return true
  if (lowerAt(reader, next) === 'that' && has(reader, next + 1, VERB | W.AUX | W.MODAL)) return false
  if (reader.outer !== null && !reader.finite && (!isBase(reader, i) || closesWhat(reader, i))) return true
  if (takesParticle(reader, i)) return !reader.finite && !finiteAhead(reader, i + 1)
  if (!reader.finite && isCountedSubject(reader, i, p)) return true
  if (reader.finite && !followsSay(reader))
    return (
      opensCounted(reader, i, p) || (reader.tags.indexOf('CONJ', reader.lastVerb + 1) >= 0 && opensObject(reader, i, p))
    )
  if (has(reader, next, W.DET | W.POSS)) return true
  if (startsPhrase(reader, next)) return !finiteAhead(reader, next)
  if (has(reader, next, W.PUNCT) && isAttribution(reader, i) && isTelling(lemmaOf(reader, i))) return true
  if (has(reader, next, W.PUNCT) && isVerbOfSupposed(reader, i, p)) return true
  if (has(reader, next, W.PUNCT) && !isIntransitive(reader, i)) return false
  if (lowerAt(reader, next) === 'that' || lowerAt(reader, next) === 'to' || isNounish(reader, next))
    return !finiteAhead(reader, next)
  return (
    has(reader, next, W.PREP | W.PUNCT | W.ADV | W.SUB) &&
    !finiteAhead(reader, next) &&
    !reader.finite &&
    hasFullSubject(reader, i, p)
  )
}

/** "if world demand falls", "unless oil stays below": right behind such a word a noun without an article is the subject. */
function opensSupposed(reader: Reader, p: number): boolean {
  let at = p
  while (at > p - 4 && /^(?:N|NNP|ADJ)$/.test(reader.tags[at] ?? '')) at--
  return reader.tags[at] === 'SUB' && /^(?:if|unless|when|while|until|because|once)$/.test(lowerAt(reader, at))
}

/** "if the drought spreads, the crop": the clause has no other verb before its comma; not "if the food exports, up 3%, hold". */
function isVerbOfSupposed(reader: Reader, i: number, p: number): boolean {
  const det = reader.tags.findLastIndex((tag) => tag === 'DET' || tag === 'POSS')
  const isWhole = det >= p - 3 && reader.tags.slice(det + 1).every((tag) => /^(?:N|NNP|ADJ)$/.test(tag))
  const isSingular =
    has(reader, i, W.S) && !has(reader, p, W.PLURAL) && !seldomVerbs.has(lowerAt(reader, i).replace(/s$/, ''))
  return isWhole && isSingular && lowerAt(reader, i + 1) === ',' && opensSupposed(reader, det - 1)
}

/** A heading such as "Visits to Rome" has no verb: what stands before must be a phrase of its own. */
function hasFullSubject(reader: Reader, i: number, p: number): boolean {
  if (has(reader, p, W.NAME) && !isBase(reader, i)) return has(reader, i, W.S) && !has(reader, i + 1, W.PUNCT)
  for (let at = p; at >= 0 && at > p - 5; at--) if (reader.tags[at] === 'DET' || reader.tags[at] === 'POSS') return true
  if (isIntransitive(reader, i) && opensSupposed(reader, p)) return true
  return isBase(reader, i) && has(reader, p, W.PLURAL)
}

/** After "and", "or" or a comma: "to test and treat them", "masks and supplies". */
function verbAfterLink(reader: Reader, i: number): boolean {
  const last = reader.lastVerb
  if (last < 0) return false
  const isPlain = isBase(reader, i)
  // "has fed thousands, but needs $3 million"
  if (!isPlain && lowerAt(reader, i - 1) === 'but' && /^(?:[$€£¥]|\d.*)$/.test(lowerAt(reader, i + 1))) return true
  if (!isPlain && isIntended(reader, i)) return true
  // "spoke in Lima and leaves tonight for Quito"
  if (!isPlain && reader.tags[i - 1] === 'CONJ' && /^(?:tonight|tomorrow|today)$/.test(lowerAt(reader, i + 1)))
    return true
  const after = has(reader, last, W.BASE)
  if (isPlain ? !after : !has(reader, last, W.S)) return false
  const next = i + 1
  if (startsPhrase(reader, next) && !has(reader, next, W.NUM)) return true
  // "will build a clinic and train 40 nurses"
  const isOfCounted = has(reader, next, W.NUM) && has(reader, next + 1, W.PLURAL)
  if (isPlain && isOfCounted && reader.tags[i - 1] === 'CONJ') return true
  const isAdverbial = skipAdverbs(reader, next) > next || (has(reader, next, W.PARTICLE) && !has(reader, next, W.PREP))
  if (isPlain && (isAdverbial || takesParticle(reader, i)))
    return reader.tags[i - 1] === 'CONJ' || takesParticle(reader, i)
  if (lowerAt(reader, next) === 'to' || has(reader, next, W.PREP | W.CONJ | W.PUNCT)) return isJoinedVerb(reader, i)
  if (!isNounish(reader, next) || finiteAhead(reader, next)) return false
  if (isPlain && oftenVerbs.has(lowerAt(reader, i)) && reader.tags[i - 2] === 'PUNCT') return true
  // "would set up a hospital and dispatch rescue teams"
  if (
    isPlain &&
    /^(?:dispatch|despatch|deploy|donate|deliver)$/.test(lowerAt(reader, i)) &&
    reader.tags[i - 1] === 'CONJ'
  )
    return true
  return (
    !pairedNouns.has(lowerAt(reader, i)) && !seldomVerbs.has(lowerAt(reader, i)) && has(reader, next, W.ADJ | W.PLURAL)
  )
}

/** "to plan and report": the verb before stands right before "and". */
function isJoinedVerb(reader: Reader, i: number): boolean {
  if (reader.tags[i - 1] !== 'CONJ' || reader.lastVerb < i - 3) return false
  return reader.tags[i - 2] === 'V' || reader.tags[i - 2] === 'ADV'
}

/** A present or bare form that can be a noun as well. */
export function isVerbNotNoun(reader: Reader, i: number): boolean {
  // "small island states", "its member states"
  if (
    lowerAt(reader, i) === 'states' &&
    /^(?:island|member|gulf|arab|baltic|coastal|insular)$/.test(lowerAt(reader, i - 1))
  )
    return false
  // "3 million falls due"
  if (lowerAt(reader, i + 1) === 'due' && /^falls?$/.test(lowerAt(reader, i))) return true
  if (isDatingBack(reader, i) || isSecondChange(reader, i) || isFallingTo(reader, i)) return true
  if (isOfOffice(reader, i) || areSupplies(reader, i) || isLastTime(reader, i)) return false
  const p = before(reader, i)
  if (isOfVictims(reader, i) || isOfNationality(reader, i, p)) return false
  if (isBehindNow(reader, i) || isOfEach(reader, i)) return true
  const tag: Tag = p < 0 ? 'PUNCT' : (reader.tags[p] ?? 'PUNCT')
  const previous = lowerAt(reader, p)
  if (lowerAt(reader, i - 1) === 'there') return true
  if (/^totals?$/.test(lowerAt(reader, i)) && isSum(reader, i, tag)) return true
  if (isHandling(reader, i, tag) || isCosting(reader, i, tag)) return true
  // "Cotton exports to Peru, which …": whoever exports, exports something.
  if (/^(?:exports|imports)$/.test(lowerAt(reader, i)) && /^(?:to|from|of)$/.test(lowerAt(reader, i + 1))) return false
  if (tag !== 'PRON' && areFlows(reader, i)) return false
  // "sets out for": a noun takes no particle before a preposition.
  if ((tag === 'PUNCT' || tag === 'NNP') && hasParticle(reader, i)) return true
  // "the mill that Peru and Chile own": behind a name no one's own
  if (lowerAt(reader, i) === 'own' && (tag === 'N' || tag === 'NNP')) return true
  if ((tag === 'N' || tag === 'NNP') && (isMeasuredChange(reader, i, p) || isAmounting(reader, i, p))) return true
  if (/^accounts?$/.test(lowerAt(reader, i)) && lowerAt(reader, i + 1) === 'for' && (tag === 'N' || tag === 'NNP'))
    return true
  if (isStandingBy(reader, i, tag) || callsForAmount(reader, i, tag)) return true
  // "Lasa, its capital, accounts for 40"
  const isOfShare = lowerAt(reader, i) === 'accounts' && lowerAt(reader, i + 1) === 'for' && has(reader, i + 2, W.NUM)
  if (isOfShare && previous === ',' && !reader.finite) return true
  if (reader.helper >= 0 && takesBase(reader)) return isBehindSubject(reader, i)
  switch (tag) {
    case 'TO':
    case 'MODAL':
      return true
    case 'AUX':
      return doForms.has(previous) && isBase(reader, i)
    case 'DET':
    case 'POSS':
    case 'ADJ':
    case 'PREP':
      return false
    case 'NUM':
      return isBehindYear(reader, i)
    case 'PRON':
      return objects.has(previous) && previous !== 'it' && previous !== 'you'
        ? isBase(reader, i) && bareInfinitive.has(lemmaOf(reader, reader.lastVerb)) && startsPhrase(reader, i + 1)
        : pronounTakes(reader, i, previous)
    case 'WH':
      // "3 million, of which damage 1 million"
      if (lowerAt(reader, p - 1) === 'of' && has(reader, i, W.N) && isBase(reader, i) && !has(reader, i + 1, W.DET))
        return false
      return (
        ['who', 'which', 'that', 'what'].includes(previous) &&
        (startsPhrase(reader, i + 1) ||
          !finiteAhead(reader, i + 1) ||
          isDoneByWho(reader, i, previous) ||
          isMeasuredChange(reader, i, p) ||
          isOfAntecedent(reader, i, p))
      )
    case 'V':
    case 'VING':
    case 'VPP':
      return (
        isBase(reader, i) && lemmaOf(reader, p) === 'help' && (startsPhrase(reader, i + 1) || isNounish(reader, i + 1))
      )
    case 'N':
    case 'NNP':
      return inHelp(reader, i) || isOfInner(reader, i, p) || verbAfterNoun(reader, i, p)
    case 'CONJ':
      return verbAfterLink(reader, i)
    case 'PUNCT':
      if (previous === ',') return verbAfterLink(reader, i) || verbAfterAside(reader, i)
      return isAfterShortForm(reader, i) && verbAfterNoun(reader, i, i - 4)
    default:
      return false
  }
}

function pronounTakes(reader: Reader, i: number, previous: string): boolean {
  if (previous === 'it' || previous === 'you') return isBase(reader, i) ? previous === 'you' || inHelp(reader, i) : true
  return has(reader, i, W.S | W.BASE)
}
