import { disasterWords } from '../../lexicon/diseases.ts'
import { weekdays } from '../../lexicon/months.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { toppingVerbs } from '../../lexicon/topping-verbs.ts'
import { phrasal } from '../../lexicon/verbs.ts'
import type { Tag } from '../tag.ts'
import { has, isBase, isNounish, lemmaOf, lowerAt, type Reader, startsPhrase } from './reader.ts'
import { W } from './word-class.ts'

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

const informVerbs = new Set([
  'inform',
  'assure',
  'warn',
  'remind',
  'convince',
  'stress',
  'argue',
  'express',
  'explain',
  'estimate',
  'predict',
  'confirm',
  'expect',
  'forecast',
  'reckon',
  'recall',
  'fear',
])

/** Nouns first and foremost: "to state leaders" holds no verb unless an object with an article follows. */
export const seldomVerbs = new Set(
  `state party house book water air number place hand power station team tax land man people school home market bank police field fund cash
  interest time site sort area season nurse doctor position storm weather staff surface partner crew question rate condition term
  subject figure object body mail author pilot monitor health mask face government aid test trade group price stock cause case form
  force charge club coach pool ship back list service border city sample price root side point cover source amount board service issue
  sponsor guest patient head arm major effect bill  respect reason total sequence sequences`.split(/\s+/),
)

/** After a list's "and", rather a further deed than a further thing. */
export const oftenVerbs = new Set(
  `share help offer hold boost build launch curb combat tackle stop raise treat visit purchase upgrade push fight ease host monitor control
  limit deploy improve promote support protect`.split(/\s+/),
)

/** A pronoun that follows its verb. */
export const objects = new Set(['them', 'us', 'him', 'me', 'it', 'you', 'her'])

export function isTelling(lemma: string): boolean {
  return sayVerbs.has(lemma) || informVerbs.has(lemma)
}

/** The last verb tells, so that "that" opens what is told. */
export function isTeller(reader: Reader): boolean {
  const lemma = reader.lastVerb < 0 ? '' : lemmaOf(reader, reader.lastVerb)
  return isTelling(lemma)
}

export function followsSay(reader: Reader): boolean {
  return reader.lastVerb >= 0 && sayVerbs.has(lemmaOf(reader, reader.lastVerb))
}

/** Those whose trade is to tell: ", state television reported". */
const informants = new Set(
  'television radio agency media newspaper newspapers press broadcaster officials authorities sources doctors spokesman spokeswoman spokesperson diplomats witnesses'.split(
    ' ',
  ),
)

/** "…, the palace announced on Monday": a named or known teller right after a comma. */
export function isAttribution(reader: Reader, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    const tag = reader.tags[at]
    if (tag === 'PUNCT')
      return (
        lowerAt(reader, at) === ',' &&
        (reader.tags[at + 1] === 'NNP' ||
          /^(?:the|both|its|their)$/.test(lowerAt(reader, at + 1)) ||
          informants.has(lowerAt(reader, i - 1)))
      )
    if (!/^(?:N|NNP|DET|ADJ|NUM|POSS)$/.test(tag ?? '')) return false
  }
  return false
}

/** "whereas manufacturing grew", "and shipping fell": right before a past form, the noun of a trade is what it is said of. */
export function isGerundSubject(reader: Reader, i: number, tag: Tag): boolean {
  // "show, flooding made the economy shrink"
  const isActive = has(reader, i + 1, W.PAST) && (startsPhrase(reader, i + 2) || has(reader, i + 2, W.PLURAL))
  const isVerb = isActive || (has(reader, i + 1, W.PAST) && !has(reader, i + 1, W.PP | W.N | W.ADJ))
  return isVerb && has(reader, i, W.ING_NOUN) && (tag === 'PUNCT' || tag === 'SUB' || tag === 'CONJ')
}

/** "flood victims", "storm survivors": those whom a disaster struck. */
export const isOfVictims = (reader: Reader, i: number): boolean =>
  (disasterWords.has(lowerAt(reader, i)) || /^(?:fire|abuse|crime)$/.test(lowerAt(reader, i))) &&
  /^(?:victims?|survivors?|evacuees?|sufferers?|refugees?|orphans|casualties)$/.test(lowerAt(reader, i + 1))

const helpedOnes = /^(?:region|country|government|island|town|city|village|community|nation|state)$/

/** Behind those who are helped, a bare form with its object. */
const isOfHelped = (reader: Reader, i: number): boolean =>
  isNounish(reader, i + 1) &&
  !seldomVerbs.has(lowerAt(reader, i)) &&
  (helpedOnes.test(lowerAt(reader, i - 1)) || (has(reader, i - 1, W.PLURAL) && isPeopleNoun(lowerAt(reader, i - 1))))

/** "brought in by Peru now stand in": right behind such an adverb a plain form with a preposition behind it is no noun. */
export const isBehindNow = (reader: Reader, i: number): boolean =>
  /^(?:now|still|currently|already)$/.test(lowerAt(reader, i - 1)) &&
  /^(?:in|at|on|near|from)$/.test(lowerAt(reader, i + 1)) &&
  (reader.tags[i - 2] === 'N' || reader.tags[i - 2] === 'NNP') &&
  has(reader, i, W.BASE)

const fighting =
  /^(?:fight|battle|combat|tackle|beat|contain|curb|control|treat|test|vaccinate|rebuild|repair|meet|buy|plant|grow|feed|house|combat|overcome|manage)$/

/** "help the doctors fight the virus": a bare form after the object of "help". */
export function inHelp(reader: Reader, i: number): boolean {
  const last = reader.lastVerb
  if (last < 0 || last < i - 7 || !isBase(reader, i)) return false
  const lemma = lemmaOf(reader, last)
  if (lemma !== 'help' && lemma !== 'let') return false
  // "help farmers plant rice"
  if (isOfHelped(reader, i)) return true
  // "help Peru battle cholera"
  if (fighting.test(lowerAt(reader, i)) && reader.tags[i - 1] === 'NNP' && isNounish(reader, i + 1)) return true
  // "help it produce at least 20 tons"
  const isHedged = /^(?:at|up|more|about|around|over|nearly)$/.test(lowerAt(reader, i + 1))
  if (isHedged && [2, 3].some((step) => has(reader, i + step, W.NUM))) return true
  return startsPhrase(reader, i + 1) || (has(reader, i + 1, W.PARTICLE | W.ADJ) && lowerAt(reader, i + 1) !== 'by')
}

/** "to help the people contain it": the bare form makes no clause of its own. */
export function isBareInHelp(reader: Reader, i: number): boolean {
  const last = reader.lastVerb
  if (last < 0 || last < i - 7 || last > i - 2 || !isBase(reader, i) || lemmaOf(reader, last) !== 'help') return false
  return reader.tags.slice(last + 1, i).every((tag) => tag !== 'CONJ' && tag !== 'PUNCT')
}

const supplied =
  /^(?:relief|emergency|aid|food|water|medicine|health|hygiene|energy|power|gas|oil|fuel|oxygen|blood|vaccine|school|hospital|laboratory|office|shelter|rescue|disaster|winter)$/

/** "12 tons of relief supplies to Peru", "40 face masks to Chad": no one supplies or masks anything. */
export function areSupplies(reader: Reader, i: number): boolean {
  const [before, word] = [lowerAt(reader, i - 1), lowerAt(reader, i)]
  const isOne =
    (word === 'supplies' && supplied.test(before)) ||
    (/^(?:masks|shields)$/.test(word) && /^(?:face|gas)$/.test(before))
  return isOne && !startsPhrase(reader, i + 1)
}

/** "next month", "last Monday" */
export const isTimeAt = (reader: Reader, i: number): boolean =>
  /^(?:last|next|this|that)$/.test(lowerAt(reader, i)) &&
  (/^(?:week|month|year|night|weekend|spring|summer|autumn|fall|winter|quarter|morning|afternoon|evening)$/.test(
    lowerAt(reader, i + 1),
  ) ||
    weekdays.has(lowerAt(reader, i + 1)))

/** "The United States last week sent": a form of "to last" has an article or a plural behind it. */
export const isLastTime = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'last' && reader.tags[i - 1] === 'NNP' && isTimeAt(reader, i)

/** What a country or trade does with its rise or fall. */
export const undergoing = /^(?:show|post|record|register|report|face|suffer|see|enjoy)$/

/** "Lima chipped in $300 and Quito gave 20": a name, a verb with its particle and a sum. */
export const isPayingIn = (reader: Reader, i: number): boolean => {
  const sign = has(reader, i + 2, W.NAME) ? i + 3 : i + 2
  return (
    reader.tags[i - 1] === 'NNP' &&
    phrasal.get(lemmaOf(reader, i))?.has(lowerAt(reader, i + 1)) === true &&
    /^[$€£¥]$/.test(reader.tokens[sign]?.text ?? '')
  )
}

/** "(that of) imported goods at 2 percent" */
export const comesToFigure = (reader: Reader, i: number): boolean =>
  [1, 2, 3, 4].some(
    (k) =>
      /^(?:at|by|to)$/.test(lowerAt(reader, i + k)) &&
      has(reader, i + k + 1, W.NUM) &&
      /^(?:percent|per|%)$/.test(lowerAt(reader, i + k + 2)),
  ) && !reader.tags.includes('SUB')

/** "When the river rose you sent us tents": "you", as no other object, may do what the verb behind it tells. */
export function isObjectAt(reader: Reader, p: number): boolean {
  const word = lowerAt(reader, p)
  return objects.has(word) && word !== 'it' && !(word === 'you' && startsPhrase(reader, p + 2))
}

/** "Chad needed tents, so Peru sent 20": behind a comma, "so" opens a clause with a subject of its own. */
export const opensResult = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i - 1) === ',' && startsPhrase(reader, i + 1)

/** What comes on top of a thing: with these no one says "that …". */
const exceeding = new Set([...toppingVerbs, 'top', 'match', 'beat', 'back', 'couple', 'combine'])

/** "followed [that] with": whether the verb and what stands behind the word at `that` make it what is outdone. */
export const isExceeding = (reader: Reader, verb: number, that: number): boolean =>
  exceeding.has(lemmaOf(reader, verb)) && /^(?:with|by|up)$/.test(lowerAt(reader, that + 1))
