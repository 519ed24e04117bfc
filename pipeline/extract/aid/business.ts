import { goodsOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { headNoun } from './head-noun.ts'
import { headOf, nounOf } from './head-of.ts'

/** Money that changes hands for something, or because a law says so. */

type Test = (at: AnalyzedSentence, item: Item, sides: Sides) => boolean

interface Sides {
  readonly donor: Actor | null
  readonly recipient: Actor | null
}

const startOf = ({ number, piece }: Item): number => number?.from ?? piece?.from ?? 0

const clauseBefore = (at: AnalyzedSentence, item: Item): Clause | undefined =>
  at.clauses.findLast(({ verb }) => verb.main < startOf(item))

/** "for the doses", "for two dredgers": no one's needs, and no country's. */
const isThing = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.every(({ np }) => {
    const noun = at.tokens[np.head]?.lower ?? ''
    return np.areas.length === 0 && !np.isName && !np.isPronoun && !isPeopleNoun(noun)
  }) && members.some(({ np }) => np.number !== null || goodsOf(lowerWords({ at, from: np.from, to: np.to })) !== null)

/** A firm, or whoever sells: nobody who is helped is told. */
const isSeller = (recipient: Actor | null): boolean =>
  recipient === null ||
  recipient.type === 'company' ||
  (recipient.type === 'unspecified' && recipient.areas.length === 0)

/** "for 20 wells in Chad": whom it helps; not "oxygen from Chile". */
const isPlacedBehind = ({ areas, tokens }: AnalyzedSentence, start: number): boolean =>
  areas.some(({ from }) => from >= start && tokens[from - 1]?.lower !== 'from')

const namesSum = (clause: Clause): boolean =>
  clause.arguments.some(
    ({ prep, nominal: { members } }) => prep === null && members.some(({ np }) => np.number?.kind === 'money'),
  )

/** "paid a firm in Lima 3 million for two ships", "Chad paid 3 million for rice": what they cost. */
const isPriceOfGoods: Test = (at, item, { recipient }) => {
  const clause = clauseBefore(at, item)
  if (item.number?.kind !== 'money' || clause?.verb.lemma !== 'pay' || !isSeller(recipient)) return false
  const { number } = item
  const isFor = ({ prep, nominal }: Clause['arguments'][number]): boolean =>
    prep === 'for' && (at.chunks[nominal.first]?.from ?? 0) >= number.to
  const found = clause.arguments.filter(isFor)
  if (recipient?.type === 'company') return found.some(({ nominal }) => isThing(at, nominal))
  // "sent rice, Germany paying 14 million for the freight": a share in the gift
  if (clause.verb.form !== 'finite') return false
  const isToSomeone = clause.arguments.some(({ prep }) => prep === 'to')
  return (
    found.length > 0 &&
    !isToSomeone &&
    !isPlacedBehind(at, number.to) &&
    found.every(({ nominal }) => isThing(at, nominal))
  )
}

/** "paid Acme 3 million for 40 pumps": what was bought. */
const isBought: Test = (at, item, { recipient }) => {
  const clause = clauseBefore(at, item)
  if (item.number?.kind === 'money' || clause?.verb.lemma !== 'pay' || clause.verb.passive) return false
  const isBehind = ({ prep, nominal }: Clause['arguments'][number]): boolean =>
    prep === 'for' && at.chunks[nominal.first]?.from === startOf(item)
  if (isPlacedBehind(at, startOf(item))) return false
  return isSeller(recipient) && namesSum(clause) && clause.arguments.some(isBehind)
}

const branches = /^(?:branch|subsidiary|unit|arm|division|parent|affiliate|offshoot)$/
const lending = /^(?:lend|loan|advance|forgive|extend|grant)$/

/** "a loan of 3 million", "lent the airline 3 million", "lent its branch in Lima 3 million": between firms. */
const isLentToFirm: Test = (at, item, { donor, recipient }) => {
  if (item.number?.kind !== 'money' || recipient?.type !== 'company') return false
  const { lemma = '' } = clauseBefore(at, item)?.verb ?? {}
  const isLoan = at.tokens[item.number.from - 1]?.lower === 'of' && at.tokens[item.number.from - 2]?.lower === 'loan'
  if (!lending.test(lemma) && !isLoan) return false
  const isOwn =
    branches.test(headNoun(recipient.piece)) && /^(?:its|their|his|her)$/.test(lowerWords(recipient.piece)[0] ?? '')
  return donor?.type === 'company' || (isOwn && (donor === null || donor.areas.length === 0))
}

const courts = /^(?:court|judge|tribunal|jury|arbitrator|magistrate|regulator|watchdog)$/
const punishing = /^(?:fined?|order|sentence|condemn|jail|convict|arrest|charge|oblige)$/

/** Who does it, whether the verb is active or passive. */
const agentNoun = (at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): string =>
  verb.passive
    ? headOf(
        at,
        found.find(({ prep }) => prep === 'by'),
      )
    : nounOf(at, subject)

/** "A court ordered Peru to pay Chile 3 million", "fined the firm 3 million for selling Peru false masks": what a law takes or puts an end to. */
const isByCourt: Test = (at, item) =>
  at.clauses.some(
    (clause) =>
      clause.verb.main < startOf(item) &&
      punishing.test(clause.verb.lemma) &&
      (/^fined?$/.test(clause.verb.lemma) || courts.test(singularOf(agentNoun(at, clause)))),
  )

/** "The budget gives the army 3 billion", "a bill allots schools 40 billion": what a land spends on itself. */
const isOwnBudget: Test = (at, item, { recipient }) => {
  if (item.number?.kind !== 'money' || (recipient !== null && recipient.areas.length > 0)) return false
  const clause = clauseBefore(at, item)
  return clause !== undefined && !clause.verb.passive && /^(?:budget|bill)s?$/.test(nounOf(at, clause.subject))
}

/** "has to return 3 million to the fund": what had been given before. */
const isGivenBack: Test = (at, item) => {
  const verb = item.number?.kind === 'money' ? clauseBefore(at, item)?.verb : undefined
  return verb !== undefined && /^(?:return|refund|reimburse|repay)$/.test(verb.lemma)
}

/** "cut its aid by 3 million": by how much less is given. */
const isCutBy: Test = (at, item) => {
  const verb = clauseBefore(at, item)?.verb
  const isBy = at.tokens[startOf(item) - 1]?.lower === 'by'
  return isBy && verb !== undefined && !verb.passive && hasVerbClass(verb.lemma, verb.particle, 'decrease')
}

/** "Members pay 20 euros a year": a fee, where no one is told to get it. */
const isFee: Test = (at, { number }, { recipient }) => {
  if (number?.kind !== 'money' || recipient !== null) return false
  const verb = at.clauses.findLast(({ verb: { main } }) => main < number.from)?.verb
  const [each, time] = [at.tokens[number.to]?.lower ?? '', at.tokens[number.to + 1]?.lower ?? '']
  return (
    verb?.lemma === 'pay' &&
    !verb.passive &&
    /^(?:an?|per|each|every)$/.test(each) &&
    /^(?:year|month|week|day|night|hour|head|person|ticket|seat|visit|term|ride|trip)$/.test(time)
  )
}

/** "received claims for 3 billion dollars", "won orders worth 3 million": what is asked or owed, and not given. */
const isClaimed: Test = (at, { number }) =>
  number?.kind === 'money' &&
  /^(?:for|worth)$/.test(at.tokens[number.from - 1]?.lower ?? '') &&
  /^(?:claims?|orders?|bids?|lawsuits?)$/.test(at.tokens[number.from - 2]?.lower ?? '')

const works =
  /^(?:mills?|factory|factories|refinery|refineries|plants?|smelters?|brewery|breweries|dairy|dairies|markets?|slaughterhouses?|abattoirs?|silos?|sawmills?|tannery|tanneries)$/

/** "Lorries carried 3,000 tons of beet to the mill": what is worked up or sold there; nobody is told to give it. */
const isHauledToWorks: Test = (_at, { number }, { donor, recipient }) =>
  donor === null && recipient !== null && number?.kind !== 'money' && works.test(headNoun(recipient.piece))

/** "shipped 90 containers of plastic waste back": no one is helped by it. */
const isWaste: Test = (_, { piece }) => piece !== null && lowerWords(piece).at(-1) === 'waste'

const tests: readonly Test[] = [
  isPriceOfGoods,
  isBought,
  isLentToFirm,
  isByCourt,
  isOwnBudget,
  isGivenBack,
  isCutBy,
  isWaste,
  isFee,
  isClaimed,
  isHauledToWorks,
]

export function isBusiness(item: Item, donor: Actor | null, recipient: Actor | null): boolean {
  const at = item.piece?.at ?? donor?.piece.at ?? recipient?.piece.at
  return at !== undefined && tests.some((test) => test(at, item, { donor, recipient }))
}
