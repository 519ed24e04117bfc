import { hasVerbClass, type VerbClass, verbClassesOf, verbForms } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import { carriedOut } from '../aid/carried-out.ts'
import { haverOf } from '../aid/haver.ts'
import { intentOf } from '../aid/intent-noun.ts'
import { isInsured } from '../aid/no-help.ts'
import { withOwnerOfApposed } from '../aid/parties-of-noun.ts'
import { isPassedOn } from '../aid/passed-on.ts'
import { isPurchase } from '../aid/purchase.ts'
import { thankerFor } from '../aid/thanks.ts'
import { isOfPaper } from '../aid/turns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isInTurn } from '../in-turn.ts'
import { itemsOf } from '../items.ts'
import { isLaidBefore } from '../laid-before.ts'
import { isCarrierPhrase } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { isRankingDeed } from '../parse/superlative-aside.ts'
import { verbPiece } from '../piece.ts'
import { soldFor } from '../sold-for.ts'
import { isTestDone } from '../tests-done.ts'
import { arrived } from './arrived.ts'
import { isHomecoming, isStillToCome } from './arriver.ts'
import { builtAbroad } from './built-abroad.ts'
import { builtBy } from './built-by.ts'
import type { Gift, GiftStatus } from './gift.ts'
import { isAbility } from './helped.ts'
import { intermediaryOf } from './intermediary.ts'
import { placeAbroad } from './place-abroad.ts'
import { received } from './received.ts'
import { actorBehind, actorFrom, isActor, objects, subjectActor } from './roles.ts'
import { byGetter } from './sides-of-items.ts'
import { statusOf } from './status.ts'
import { basisOfGiving } from './value-basis.ts'
import { type Roles, rolesOf } from './verb-roles.ts'

/** Verbs that tell of a gift only where someone gets it: one brings, pays or extends many things. */
const needsRecipient = new Set(
  'bring extend fund finance support pay release transfer present assign equip inject subscribe rush channel forward second collect supply furnish'.split(
    ' ',
  ),
)
/** Who flies or trucks goods somewhere brings them. */
const carrying = new Set(['fly', 'airlift', 'truck', 'haul', 'ferry'])
const carrierOf = ({ verb, subject }: Clause): { carrier?: number } =>
  verb.passive || subject === null ? {} : { carrier: subject.first }

/** "offered help separately". */
const isSeparate = (at: AnalyzedSentence, clause: Clause): boolean =>
  at.tokens
    .slice(clause.verb.from, at.chunks[clause.end - 1]?.to)
    .some(({ lower }, i) => lower === 'separately' || isInTurn(at.tokens, clause.verb.from + i))

/** "to take 43 students home": whom a flight is for. */
function purposeOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (next === undefined || next.verb.form !== 'infinitive' || isAbility(at, next)) return null
  const object = next.arguments.find(({ prep, nominal }) => prep === null && isActor(at, nominal))
  return object === undefined ? null : actorFrom(at, object.nominal)
}

/** "match whatever they give, up to 3 million": the amount is given by whoever matches it. */
function isOfOthers({ chunks }: AnalyzedSentence, { first }: Clause): boolean {
  const wh = chunks[first - 1]
  return wh?.kind === 'wh' && /^what(?:ever)?$/.test(wh.text) && chunks[first - 2]?.kind === 'verb'
}

/** "The clinic was funded by Peru", "the scanner, paid for by Peru": a known thing that another paid for. */
const isPaidBy = ({ verb }: Clause, { donor, items }: Roles): boolean =>
  verb.passive &&
  paying.has(verb.lemma) &&
  donor !== null &&
  items.every(({ category, isGeneric }) => !isGeneric && category !== 'cash' && category !== 'personnel')

/** "A plane from Peru brought tents": help that is flown in; ships, trains and lorries bring wares as well, and from a town it only takes off. */
const isCarried = (at: AnalyzedSentence, { verb, subject }: Clause, { donor, items }: Roles): boolean =>
  verb.lemma === 'bring' &&
  items.every(({ number }) => number === null) &&
  donor?.iso3 != null &&
  donor.type !== 'local_government' &&
  subject?.members.every(
    ({ np }) =>
      isCarrierPhrase(at, np) &&
      !/^(?:(?:ship|vessel|freighter|boat|barge|train|wagon|truck|van|trailer)s?|ferry|ferries|lorry|lorries)$/.test(
        at.tokens[np.head]?.lower ?? '',
      ),
  ) === true

/** "Six hospitals have been set aside for cholera patients": for whom they are kept, not to whom they are given. */
const isReserved = ({ verb: { lemma, particle } }: Clause, { items }: Roles): boolean =>
  (/^(?:reserve|earmark|designate)$/.test(lemma) || particle === 'aside') &&
  items.every(({ category }) => category === 'facility')

/** "got 3 million to provide food to the displaced": what the receiver is to do with it, without a figure of its own. */
function isPurposeOfGetting(at: AnalyzedSentence, { verb, at: place }: Clause, { items }: Roles): boolean {
  if (verb.form !== 'infinitive' || items.some(({ number }) => number !== null)) return false
  const outer = at.clauses.findLast((one) => one.at < place && one.verb.form === 'finite')
  return outer !== undefined && hasVerbClass(outer.verb.lemma, outer.verb.particle, 'receive')
}

/** "COVAX, which delivers vaccines to poorer countries": what someone is there for, and no one gift. */
const isHabit = (at: AnalyzedSentence, { verb, first }: Clause, { items, recipient }: Roles): boolean =>
  at.chunks[first - 1]?.kind === 'wh' &&
  verb.from === verb.main &&
  verbForms.get(at.tokens[verb.main]?.lower ?? '')?.some(({ form }) => form === 's') === true &&
  items.every(({ number }) => number === null) &&
  recipient !== null &&
  recipient.iso3 === null

const paying = new Set(['fund', 'finance', 'pay', 'sponsor'])

/** "bought the clinic a scanner": whom it was bought for stands before it. */
function bought(at: AnalyzedSentence, clause: Clause): Gift[] {
  const [first, second] = clause.verb.passive ? [] : objects(clause)
  const isForOther =
    first !== undefined && second !== undefined && isActor(at, first) && first.members[0]?.np.isPronoun !== true
  return isForOther ? given(at, clause, 'delivered', 'gift-verb').filter(({ recipient }) => recipient !== null) : []
}

function given(at: AnalyzedSentence, clause: Clause, done: GiftStatus, rule: string): Gift[] {
  if (isOfOthers(at, clause)) return []
  const intent = intentOf(at, clause)
  const told = intent === null ? statusOf(at, clause, done) : intent.isVoid ? null : intent.status
  if (told === null) return []
  const deed = told === 'delivered' ? null : carriedOut(at, clause)
  const status = deed !== null ? 'delivered' : told === 'delivered' && isStillToCome(at, clause) ? 'pledged' : told
  const roles = rolesOf(at, clause)
  if (roles === null || isReserved(clause, roles) || isPurposeOfGetting(at, clause, roles)) return []
  if (isHabit(at, clause, roles)) return []
  if (isHomecoming(at, clause, roles.items) || roles.items.every(({ first }) => isTestDone(at, first))) return []
  const abroad = roles.recipient === null && paying.has(clause.verb.lemma) ? placeAbroad(at, clause, roles) : null
  const getter = roles.recipient ?? abroad
  const isToldAlone = isPaidBy(clause, roles) || isCarried(at, clause, roles)
  if (getter === null && needsRecipient.has(clause.verb.lemma) && !isToldAlone) return []
  const recipient =
    getter ??
    (deed === null ? null : actorBehind(at, deed.arguments, ['to'])) ??
    thankerFor(at, clause) ??
    (roles.donor === null || clause.verb.form !== 'participle' ? null : haverOf(at, roles.items[0]?.first ?? 0)) ??
    (roles.items.some(({ category }) => category === 'transport') ? purposeOf(at, clause) : null)
  const anchor = verbPiece(at, clause)
  const sides = withOwnerOfApposed(at, roles.items.find(({ number }) => number !== null)?.first ?? 0, clause, {
    donor: roles.donor,
    recipient,
  })
  return byGetter(at, clause, { ...roles, ...sides }).map(({ donor, recipient: own, items }) => ({
    donor: intent?.donor ?? donor,
    recipient: own,
    items,
    intermediary: intermediaryOf(at, clause),
    status,
    anchor,
    basis: basisOfGiving(at, clause, { ...roles, ...sides }),
    rule,
    handsOver: clause.verb.lemma === 'hand' || isPassedOn(clause.verb),
    isDirect: clause.verb.form === 'participle',
    ...carrierOf(clause),
    isSeparate: isSeparate(at, clause),
  }))
}

/** "will support Peru in building a hospital": help whose goods stand behind. */
function helped(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at, clause, 'delivered')
  const [helpedOne] = objects(clause)
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (
    status === null ||
    helpedOne === undefined ||
    next?.verb.form !== 'gerund' ||
    !hasVerbClass(next.verb.lemma, null, 'make')
  )
    return []
  const items = objects(next).flatMap((nominal) => itemsOf(at, nominal))
  if (items.length === 0 || !isActor(at, helpedOne)) return []
  return [
    {
      donor: subjectActor(at, clause),
      recipient: actorFrom(at, helpedOne),
      items,
      intermediary: null,
      status,
      anchor: verbPiece(at, clause),
      basis: 'total',
      rule: 'gift-help',
    },
  ]
}

/** "had raised 3 million", "raised 3 million in May": it has come in. */
const isRaised = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  // "having raised 3 million"
  at.tokens[verb.from]?.lower === 'having' ||
  ((verb.form === 'finite' || verb.form === 'participle') &&
    verb.modal === null &&
    at.tags[verb.main] !== 'VING' &&
    (verb.main > verb.from || (at.tokens[verb.main]?.lower ?? '') !== verb.lemma) &&
    verbForms.get(at.tokens[verb.main]?.lower ?? '')?.some(({ form }) => form === 'past' || form === 'pp') === true)

/** "The appeal to help 3 million people has raised": the drive itself gives nothing, nor do those it is for. */
const isOfDrive = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  /^(?:appeals?|campaigns?|drives?|conferences?|plans?|programmes?|programs?)$/.test(
    at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '',
  )

/** "raising money for Peru", "hopes to raise money": what is not there yet is being raised. */
function raised(at: AnalyzedSentence, clause: Clause): Gift[] {
  const done = isRaised(at, clause) ? 'delivered' : 'called_for'
  return given(at, clause, done, 'gift-appeal').flatMap((gift) => {
    const cash = gift.items.filter(({ category }) => category === 'cash')
    const items = clause.verb.form === 'participle' ? cash : gift.items
    const donor = isOfDrive(at, clause) ? null : gift.donor
    return cash.length === 0 ? [] : [{ ...gift, donor, items, status: done }]
  })
}

/** "pledged assistance": the promise itself has the goods as its object. */
function pledged(at: AnalyzedSentence, clause: Clause): Gift[] {
  return given(at, clause, 'pledged', 'gift-pledge')
}

function announced(at: AnalyzedSentence, clause: Clause): Gift[] {
  const gifts = given(at, clause, 'announced', 'gift-announcement')
  if (clause.verb.lemma !== 'order') return gifts
  // Who orders goods buys them; who orders that they be sent to someone gives them.
  return isOfSending(at, clause) ? gifts.filter(({ donor, recipient }) => donor !== null && recipient !== null) : []
}

const sendings =
  /^(?:dispatch|despatch|delivery|shipment|provision|sending|deployment|allocation|release|airlift|transfer|distribution|donation|granting)$/

/** "ordered the dispatch of 20 tents" */
const isOfSending = (at: AnalyzedSentence, clause: Clause): boolean =>
  sendings.test(at.tokens[objects(clause)[0]?.members[0]?.np.head ?? -1]?.lower ?? '')

/** What is sold abroad, but for the trade of a country; paper is not. "will sell 20 buses to Chad": a sale to come is none of the promises of help. */
const sold = (at: AnalyzedSentence, clause: Clause): Gift[] =>
  (soldFor(at, clause) === null ? given(at, clause, 'exported', 'gift-export') : [])
    .filter(({ items }) => !items.some(({ first }) => isOfPaper(at, first)))
    .map((gift) => (gift.status === 'called_for' ? gift : { ...gift, status: 'exported' }))

const readers: readonly [VerbClass, (at: AnalyzedSentence, clause: Clause) => Gift[]][] = [
  ['sell', sold],
  [
    'give',
    (at, clause) =>
      isLaidBefore(at, clause) || isPurchase(at, clause) || isInsured(at, clause)
        ? []
        : given(at, clause, 'delivered', 'gift-verb'),
  ],
  ['buy', bought],
  ['travel', (at, clause) => (carrying.has(clause.verb.lemma) ? given(at, clause, 'delivered', 'gift-verb') : [])],
  ['help', helped],
  ['pledge', pledged],
  ['announce', announced],
  ['raise', raised],
  ['arrive', arrived],
  ['receive', received],
]

/** The gifts that the verbs of a sentence tell. The first class of a verb that fits decides. */
export function findVerbGifts(at: AnalyzedSentence): Gift[] {
  return at.clauses.flatMap((clause) => {
    if (isRankingDeed(at, clause)) return []
    const built = clause.verb.passive ? builtBy(at, clause) : builtAbroad(at, clause)
    if (built.length > 0) return built
    const classes = verbClassesOf(clause.verb.lemma, clause.verb.particle)
    for (const [wanted, read] of readers) {
      const gifts = classes.includes(wanted) ? read(at, clause) : []
      if (gifts.length > 0) return gifts
    }
    return []
  })
}
