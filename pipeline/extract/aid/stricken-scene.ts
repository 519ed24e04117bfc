import { diseaseWords, naturalDisasters } from '../../lexicon/diseases.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { seatsOfBodies } from '../../lexicon/seats-of-bodies.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { isCause } from '../counts/cause.ts'
import type { Token } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { hasWord, wordFact } from '../word-test.ts'
import { headOf } from './head-of.ts'

const isDisaster = wordFact(({ lower }) => naturalDisasters.has(lower))

const isOfReport = wordFact(({ lower }) =>
  /^(?:days?|weeks?|months?|hours|update|bulletin|sitrep|situation|response|emergency|influx|appeal)$/.test(lower),
)

/** "Nepal, day 11.", "Palu two weeks on.", "Situation report 4: Chad", "Flood bulletin, Sindh", at the head of a text: the one country that a title without a verb tells of; null where it tells of several, or only where it was written. */
export function sceneOfTitle(at: AnalyzedSentence): Actor | null {
  if (at.sentence.index !== 0 || at.clauses.length > 0 || at.tokens.length > longestTitle) return null
  const [first] = at.areas
  const isOne = first !== undefined && first.iso3 !== null && at.areas.every(({ iso3 }) => iso3 === first.iso3)
  // "Cholera, Chad.", "Tonga after Gita"
  const isOfTrouble = hasWord(at.tokens, isOfHarm) || (first?.from === 0 && at.tokens[first.to]?.lower === 'after')
  if (!isOne || first.form !== 'name' || !(hasWord(at.tokens, isOfReport) || isOfTrouble)) return null
  const before = at.tokens[first.from - 1]?.lower
  // "Geneva, day three": where bodies meet, and nothing befell
  const words = at.tokens.slice(first.from, first.to).map(({ lower }) => lower)
  if (seatsOfBodies.has(words.join(' ')) && !isOfTrouble) return null
  const isAhead = before === undefined || /^(?:in|for|:|-|–|—)$/.test(before)
  return isAhead || (before === ',' && hasWord(at.tokens, isOfHarm))
    ? actorOf({ at, from: first.from, to: first.to })
    : null
}

const isOfHarm = wordFact(({ lower }) => naturalDisasters.has(lower) || diseaseWords.has(lower))

/** Tokens of a title. */
const longestTitle = 16

const harming =
  /^(?:kill|die|drown|perish|injure|hurt|displace|destroy|damage|claim|bury|uproot|wreck|flatten|wash|leave|lose|sweep|collapse|evacuate|flee|affect|cut)$/

const isTold = ({ verb: { negated, modal, form } }: Clause): boolean => !negated && modal === null && form === 'finite'

const subjectWord = ({ tokens }: AnalyzedSentence, { subject }: Clause): Token | undefined =>
  tokens[subject?.members[0]?.np.head ?? -1]

/** "Cholera has broken out in Chad", "War rages in Chad"; not a row over it. */
function isOutbreak(at: AnalyzedSentence, clause: Clause): boolean {
  const { lemma, particle, to } = clause.verb
  const isOut = lemma === 'break' && (particle === 'out' || at.tokens[to]?.lower === 'out')
  const word = subjectWord(at, clause)?.word
  return isTold(clause) && (isOut || lemma === 'rage') && word != null && isCause(word)
}

/** "In Chad 300 families have lost their homes" */
const isLossOfHome = (at: AnalyzedSentence, clause: Clause): boolean =>
  isTold(clause) &&
  clause.verb.lemma === 'lose' &&
  isPeopleNoun(subjectWord(at, clause)?.lower ?? '') &&
  /^(?:homes|houses|everything|roofs|livelihoods)$/.test(
    headOf(
      at,
      clause.arguments.find(({ prep }) => prep === null),
    ),
  )

/** What is asked for, or sent to those in need. */
export const helps = /^(?:help|aid|assistance|relief|support|offers?)$/

/** "Help is on its way to Chad", "Help has arrived in Chad" */
function isHelpComing(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, arguments: found } = clause
  const next = at.tokens.slice(verb.to, verb.to + 4).map(({ lower }) => lower)
  const isOnWay = verb.lemma === 'be' && /^(?:on (?:its|the) way to|under ?way to)$/.test(next.join(' '))
  const isComing = isOnWay || /^(?:come|arrive|flow|pour|stream|roll|head)$/.test(verb.lemma)
  const isThere = found.some(
    ({ prep, nominal: { members } }) =>
      /^(?:to|in|into|for)$/.test(prep ?? '') && members.some(({ np }) => np.areas.length > 0),
  )
  return isComing && (isThere || isOnWay) && helps.test(subjectWord(at, clause)?.lower ?? '')
}

/** "Several countries have come to the aid of Chad": of whoever is not named. */
const areHelpers = (at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean =>
  verb.lemma === 'come' &&
  subject?.members.every(({ np }) => !np.isName && np.areas.length === 0) === true &&
  found.some((one) => one.prep === 'to' && /^(?:aid|help|assistance)$/.test(headOf(at, one)))

const isComingThere = (at: AnalyzedSentence, clause: Clause): boolean =>
  isTold(clause) &&
  !clause.arguments.some(({ prep }) => prep === 'from') &&
  (isHelpComing(at, clause) || areHelpers(at, clause))

/** "Floods have killed 300 people in Chad", "In Chad 300 have died in a quake": the one country that a sentence names in which a disaster does harm; null where it names several, or none. */
export function strickenScene(at: AnalyzedSentence): Actor | null {
  const [first] = at.areas
  const isOne = first !== undefined && first.iso3 !== null && at.areas.every(({ iso3 }) => iso3 === first.iso3)
  const area = isOne ? at.areas.find(({ form, areaKind }) => form === 'name' && isLandKind(areaKind)) : undefined
  if (area === undefined) return null
  if (at.clauses.some((clause) => isOutbreak(at, clause) || isLossOfHome(at, clause) || isComingThere(at, clause)))
    return actorOf({ at, from: area.from, to: area.to })
  if (!hasWord(at.tokens, isDisaster)) return null
  const isHarmed = at.clauses.some(({ verb: { lemma, negated, modal }, first, subject, end }) => {
    const from = at.chunks[Math.min(first, subject?.first ?? first)]?.from ?? 0
    const own = at.tokens.slice(from, at.chunks[end - 1]?.to)
    return harming.test(lemma) && !negated && modal === null && hasWord(own, isDisaster)
  })
  return isHarmed ? actorOf({ at, from: area.from, to: area.to }) : null
}
