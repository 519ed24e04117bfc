import { goodsOf } from '../../lexicon/goods.ts'
import type { Tag } from '../tag.ts'
import { before, finiteAhead, has, isNounish, lemmaOf, lowerAt, type Reader, startsPhrase } from './reader.ts'
import { isGerundSubject } from './verb-context.ts'
import { W } from './word-class.ts'

/** What follows them in "-ing" is a deed: "keep sharing". */
const aspectual = new Set([
  'keep',
  'begin',
  'start',
  'stop',
  'continue',
  'avoid',
  'consider',
  'resume',
  'finish',
  'include',
  'propose',
  'suggest',
  'recommend',
])

/** After a noun they go on with a clause: "a banner saying". */
const clausal = new Set(
  'saying warning offering holding standing writing reading opening closing meeting hosting urging'.split(' '),
)

/** "during the training they slept": a new subject follows. */
function isNounAfterArticle(reader: Reader, i: number, tag: Tag): boolean {
  return (tag === 'DET' || tag === 'POSS') && has(reader, i + 1, W.SUBJECT)
}

/** "rose 2 percent and card spending 9 percent": a noun and its gerund right before a figure, no verb. */
const isGapped = (reader: Reader, i: number, left: Tag): boolean =>
  left === 'N' &&
  has(reader, i + 1, W.NUM) &&
  !has(reader, i - 1, W.PLURAL) &&
  /^(?:,|;|and|while|but)$/.test(lowerAt(reader, i - 2))

const sectors =
  /^(?:building|fishing|farming|mining|manufacturing|shipping|banking|catering|printing|logging|publishing|trading|retailing|engineering|gambling|gaming|weaving|spinning|drilling|dining|shopping|housing|advertising|computing)$/

const isRate = (reader: Reader, i: number): boolean => /^(?:percent|per|%|pct|points?)$/.test(lowerAt(reader, i))

/** The last word of a figure. */
const endsFigure = (reader: Reader, i: number): boolean =>
  has(reader, i, W.NUM) || /^(?:percent|cent|%|pct|points?|million|billion|trillion)$/.test(lowerAt(reader, i))

/** "shrank 3 percent, building 4 and fishing by 5": the name of a trade between two figures, of which the second counts nothing. */
function isTradeInList(reader: Reader, i: number): boolean {
  if (!sectors.test(lowerAt(reader, i)) || !/^(?:,|;|and|while|but)$/.test(lowerAt(reader, i - 1))) return false
  let number = lowerAt(reader, i + 1) === 'by' ? i + 2 : i + 1
  while (/^(?:an?|mere|only|just|modest|full)$/.test(lowerAt(reader, number))) number++
  if (!has(reader, number, W.NUM)) return false
  const before = /^[,;]$/.test(lowerAt(reader, i - 2)) ? i - 3 : i - 2
  const isAlone = /^(?:[.,;]|and|million|billion|trillion|)$/.test(lowerAt(reader, number + 1))
  return isRate(reader, number + 1) || (isAlone && endsFigure(reader, before))
}

/** "Consumer spending in Peru fell": behind a singular without an article, with a preposition and the verb to come. */
function isBareCompound(reader: Reader, i: number, p: number): boolean {
  const opens = p >= 0 && /^(?:undefined|PUNCT|CONJ|PREP|ADJ)$/.test(String(reader.tags[p - 1]))
  const isSingular = reader.tags[p] === 'N' && i - 1 === p && !has(reader, p, W.PLURAL)
  if (!opens || !isSingular || !has(reader, i + 1, W.PREP) || reader.finite) return false
  return finiteAhead(reader, i + 1) || (p === 0 && lowerAt(reader, i + 3) === ',')
}

/** Things by what they are for: no one "clothes to Peru". */
const ofThings =
  /^(?:clothing|bedding|sheeting|netting|roofing|fencing|piping|tubing|flooring|matting|lighting|funding|financing)$/

const ofMoney = /^(?:funding|financing|lending|spending|training|housing|bedding|clothing)$/

/** "3 million in emergency funding on Friday": behind a preposition and a singular that says what it is for. */
const isKindOfFunding = (reader: Reader, i: number, p: number): boolean =>
  ofMoney.test(lowerAt(reader, i)) &&
  reader.tags[p] === 'N' &&
  i - 1 === p &&
  !has(reader, p, W.PLURAL) &&
  /^(?:PREP|ADJ)$/.test(reader.tags[p - 1] ?? '') &&
  has(reader, i + 1, W.PREP)

/** "Spending this year is to rise": at the start of a sentence, with the time of it. */
const isOfTime = (reader: Reader, i: number): boolean =>
  /^(?:spending|lending|borrowing|funding|financing|farming|mining|fishing|manufacturing|shipping|trading)$/.test(
    lowerAt(reader, i),
  ) &&
  /^(?:this|last|next)$/.test(lowerAt(reader, i + 1)) &&
  /^(?:year|month|quarter|season|week|summer|winter|spring|autumn|time)$/.test(lowerAt(reader, i + 2))

/** "expects spending to grow": a sum of money that is to change. */
const isToChange = (reader: Reader, i: number): boolean =>
  /^(?:spending|lending|borrowing|funding|financing)$/.test(lowerAt(reader, i)) &&
  lowerAt(reader, i + 1) === 'to' &&
  /^(?:grow|rise|fall|shrink|drop|decline|increase|decrease|climb|slow|double|halve|reach|remain|stay|come|be)$/.test(
    lowerAt(reader, i + 2),
  )

/** "nursing homes", "a fishing village": houses and people by what is done there. */
const houses: Readonly<Record<string, RegExp>> = {
  working: /^(?:groups?|part(?:y|ies)|committees?|sessions?|lunch(?:es)?|dinners?|papers?|visits?|teams?)$/,
  warning: /^(?:mechanisms?|cent(?:er|re)s?|systems?|stations?|signs?|networks?)$/,
  monitoring: /^(?:cent(?:er|re)s?|systems?|stations?|networks?|teams?|groups?)$/,
  steering: /^(?:groups?|committees?|boards?)$/,
  meeting: /^(?:rooms?|points?|places?|halls?)$/,
  nursing: /^(?:homes?|schools?|colleges?|students?|staff|teams?)$/,
  firefighting:
    /^(?:teams?|crews?|units?|delegations?|brigades?|planes?|aircraft|helicopters?|equipment|gear|vehicles?|trucks?|service|services|efforts?)$/,
  peacekeeping: /^(?:forces?|missions?|troops|operations?|units?)$/,
  drinking: /^(?:places?|establishments?|houses?|dens?)$/,
  demining: /^(?:teams?|experts?|units?|equipment|crews?)$/,
  teaching: /^(?:hospitals?|colleges?|staff|unions?)$/,
  training: /^(?:cent(?:er|re)s?|colleges?|schools?|institutes?|camps?)$/,
  learning: /^cent(?:er|re)s?$/,
  feeding: /^(?:cent(?:er|re)s?|stations?|programmes?|programs?)$/,
  fishing: /^(?:villages?|towns?|communit(?:y|ies)|famil(?:y|ies)|ports?|crews?|cooperatives?)$/,
  farming: /^(?:villages?|towns?|communit(?:y|ies)|famil(?:y|ies)|households?|cooperatives?)$/,
  computing:
    /^(?:power|capacity|time|cent(?:er|re)s?|compan(?:y|ies)|firms?|groups?|giants?|services?|systems?|equipment|devices?|skills|labs?)$/,
  mining: /^(?:villages?|towns?|communit(?:y|ies)|compan(?:y|ies)|firms?|groups?)$/,
}

/** "a Dutch cycling club": a single one by its pastime; whoever is "joining a club" would have an article behind. */
const isPastime = (reader: Reader, i: number): boolean =>
  /^(?:club|society|circle|association|federation)$/.test(lowerAt(reader, i + 1)) && !isNounish(reader, i + 2)

const isHouse = (reader: Reader, i: number): boolean =>
  isPastime(reader, i) || houses[lowerAt(reader, i)]?.test(lowerAt(reader, i + 1)) === true

/** "while manufacturing output fell": what a trade makes, sells or pays. */
const isOfTrade = (reader: Reader, i: number): boolean =>
  sectors.test(lowerAt(reader, i)) &&
  /^(?:output|production|sectors?|industry|industries|exports|imports|sales|jobs|employment|activity|investment|revenues?|profits|wages|orders|firms|companies|costs)$/.test(
    lowerAt(reader, i + 1),
  )

/** "testing kits": the two words name one thing. */
function isCompound(reader: Reader, at: number): boolean {
  const pair = goodsOf([lowerAt(reader, at), lowerAt(reader, at + 1)])
  return pair !== null && pair.from === 0
}

/** Before "meeting", they tell which. */
const ofMeetings = /^(?:video|phone|telephone|zoom|emergency|summit|crisis|follow-up)$/

/** "Writing in the Tribune, the president thanked Chile": whoever stands behind the comma does so. */
function isLeadingDeed(reader: Reader, i: number): boolean {
  if (lowerAt(reader, i) !== 'writing' || !/^(?:in|for|to)$/.test(lowerAt(reader, i + 1))) return false
  for (let comma = i + 3; comma < i + 9; comma++)
    if (lowerAt(reader, comma) === ',') return isNounish(reader, comma + 1) || startsPhrase(reader, comma + 1)
  return false
}

/** A "-ing" form that is a noun where it stands: "the sending of", "contact tracing". */
export function isGerundNoun(reader: Reader, i: number): boolean {
  const p = before(reader, i)
  const tag: Tag = p < 0 ? 'PUNCT' : (reader.tags[p] ?? 'PUNCT')
  // "a team belonging to the corps"
  if (lowerAt(reader, i) === 'belonging' && lowerAt(reader, i + 1) === 'to') return false
  // "with Peru accounting for a third"
  if (lowerAt(reader, i) === 'accounting' && lowerAt(reader, i + 1) === 'for' && /^(?:N|NNP)$/.test(tag)) return false
  if (isGerundSubject(reader, i, tag)) return true
  const isNoun = has(reader, i, W.ING_NOUN)
  // "Farming accounts for 3 million"
  if (sectors.test(lowerAt(reader, i)) && lowerAt(reader, i + 1) === 'accounts' && lowerAt(reader, i + 2) === 'for')
    return true
  if ((isNoun && isGapped(reader, i, tag)) || isTradeInList(reader, i)) return true
  if (tag !== 'AUX' && isOfTrade(reader, i)) return true
  // "the number of missing from 27 to 31"
  if (lowerAt(reader, i) === 'missing' && tag === 'PREP' && has(reader, i + 1, W.PREP | W.PUNCT)) return true
  // "the cost of living went up"
  const isOf = lowerAt(reader, i - 1) === 'of'
  if (lowerAt(reader, i) === 'living' && isOf && /^(?:costs?|standards?)$/.test(lowerAt(reader, i - 2))) return true
  // "a video meeting with Peru"
  if (lowerAt(reader, i) === 'meeting' && ofMeetings.test(lowerAt(reader, i - 1)) && !has(reader, i - 1, W.PLURAL))
    return true
  // "a trilateral meeting of ministers"
  if (lowerAt(reader, i) === 'meeting' && tag === 'N' && i - 1 === p && lowerAt(reader, i + 1) === 'of') return true
  // "the office's travel warning, though lifted, …"
  const isWarning =
    lowerAt(reader, i) === 'warning' && (tag === 'N' || tag === 'DET' || tag === 'POSS' || tag === 'ADJ')
  if (isWarning && /^(?:,|of|was|is|has|had|from)$/.test(lowerAt(reader, i + 1))) return true
  // "the fighting costs the economy 3 million"
  if (tag === 'DET' && /^costs?$/.test(lowerAt(reader, i + 1)) && startsPhrase(reader, i + 2)) return true
  if (p < 0 && isOfTime(reader, i)) return true
  if (p < 0 && isLeadingDeed(reader, i)) return false
  if (startsPhrase(reader, i + 1)) return isNounAfterArticle(reader, i, tag)
  if (tag !== 'AUX' && ((isNoun && isCompound(reader, i)) || isHouse(reader, i))) return true
  if (tag === 'DET' || tag === 'POSS') return !isNounish(reader, i + 1) || (isNoun && has(reader, i, W.PLURAL))
  if (tag === 'ADJ' || (tag === 'NUM' && isNoun)) return !isNounish(reader, i + 1) || isNoun
  if (!isNoun) return false
  if (isToChange(reader, i)) return true
  if ((tag === 'N' || tag === 'NNP') && i - 1 === p && isNounish(reader, i + 1))
    return !clausal.has(lowerAt(reader, i)) && !has(reader, p, W.PLURAL)
  if (tag === 'V' && aspectual.has(lemmaOf(reader, p))) return false
  if (isBareCompound(reader, i, p) || isKindOfFunding(reader, i, p)) return true
  if (tag === 'N' || tag === 'NNP' || tag === 'VPP')
    return (
      !clausal.has(lowerAt(reader, i)) && !isNounish(reader, i + 1) && !has(reader, i + 1, W.PARTICLE) && i - 1 === p
    )
  if (tag === 'PREP' || tag === 'V' || tag === 'CONJ')
    return (
      !isNounish(reader, i + 1) &&
      (lowerAt(reader, i + 1) !== 'to' || (tag !== 'V' && ofThings.test(lowerAt(reader, i))))
    )
  return (
    tag === 'PUNCT' && p < 0 && !isNounish(reader, i + 1) && !/^(?:on|with|upon|up|for)$/.test(lowerAt(reader, i + 1))
  )
}
