import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { statusOf } from '../gifts/status.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { type Member, type Nominal, nominalAt } from '../parse/nominal.ts'
import { verbPiece } from '../piece.ts'
import { clauseOfBearer } from './aboard.ts'
import { ownerOf, partyBehind } from './actors-near.ts'
import { withReferent } from './antecedent.ts'
import type { Bearer } from './bearer.ts'
import { behindSource, isOfMarket, loadBehind, loadBehindVerb } from './cargo.ts'
import { contentsTold } from './contents-told.ts'
import { textAt } from './fronted-party.ts'
import { isCarrier, isOnBoardWith } from './laden.ts'
import type { AidMemory } from './memory.ts'
import { modeOf } from './mode.ts'
import { progressOf } from './progress.ts'
import { roleReaders } from './role-readers.ts'

const isThing = ({ number, isGeneric, category }: Item): boolean =>
  number === null && !isGeneric && category !== 'personnel' && category !== 'cash' && category !== 'transport'

const isCountry = (actor: Actor | null): boolean => actor !== null && (actor.iso3 !== null || actor.areas.length > 0)

function giftsIn(at: AnalyzedSentence, clause: Clause, bearer: Bearer): GiftOfItem[] {
  const items = clause.arguments
    .filter(({ prep }) => prep === (clause.verb.passive ? 'with' : null))
    .flatMap(({ nominal }) => itemsOf(at, nominal))
  return giftsOf(at, clause, items, bearer)
}

function giftsOf(
  at: AnalyzedSentence,
  clause: Clause,
  items: readonly Item[],
  bearer: Pick<Bearer, 'donor' | 'recipient' | 'status'>,
): GiftOfItem[] {
  return items.filter(isThing).map((item) => ({
    donor: bearer.donor,
    recipient: bearer.recipient,
    intermediary: null,
    items: [item],
    item,
    status: bearer.status,
    anchor: verbPiece(at, clause),
    basis: 'total',
    rule: 'gift-load',
  }))
}

/** What is told to be on board of a carrier that a verb sends or moves: the phrase behind "with", and whether the carrier is the subject. */
function cargoOfClause(at: AnalyzedSentence, { subject, arguments: found, at: verb, verb: { passive } }: Clause) {
  const isCarried = (member: Member | undefined): member is Member =>
    member !== undefined &&
    !at.chunks.slice(member.first, member.end).some((chunk) => chunk.kind === 'np' && chunk.number !== null) &&
    isCarrier(at.tokens[member.np.head]?.lower ?? '')
  const withBehind = found.find(({ prep }) => prep === 'with')?.nominal ?? null
  const [own, object] = [subject?.members[0], found[0]?.prep === null ? found[0].nominal.members[0] : undefined]
  if (isCarried(own)) {
    const end = behindSource(at, own.end)
    // The list ends before the verb, whatever its last phrases look like.
    const near = textAt(at, end) === 'with' ? nominalAt(at.chunks.slice(0, verb), end + 1) : null
    return {
      isSubject: true,
      carrier: own,
      load: near ?? carriedBy(at, own) ?? (passive ? withBehind : null) ?? loadBehindVerb(at, own.first)[0] ?? null,
    }
  }
  const isObject = isCarried(object)
  const load = isObject ? (withBehind ?? carriedBy(at, object)) : null
  return { isSubject: false, carrier: object, load }
}

/** "a plane carrying medicines", "a ship laden with flour" */
const carriedBy = (at: AnalyzedSentence, { end }: Member): Nominal | null =>
  at.clauses.some((one) => one.at === end) ? (loadBehind(at, end)[0] ?? null) : null

/** "sent a plane carrying medicines to Peru", "A plane carrying medicines from Peru": the phrase hangs on the verb of the load. */
const partyOfLoad = (at: AnalyzedSentence, { end }: Member, preps: readonly string[]): Actor | null =>
  partyBehind(at, at.clauses.find((one) => one.at === end)?.arguments ?? [], preps)

/** "sent a plane with blankets and 20 doctors", "A ship with rice from Peru docked": what of the load has no number. */
export function loadGifts(at: AnalyzedSentence, discourse: Discourse): GiftOfItem[] {
  return at.clauses.flatMap((clause) => {
    const mode = modeOf(at, clause)
    // "A plane has been sent with tents"
    const isSent = clause.verb.passive && clause.verb.form === 'finite' && sentOut.test(clause.verb.lemma)
    if ((mode !== 'give' && mode !== 'move') || (clause.verb.passive && !isSent)) return []
    const { isSubject, carrier, load } = cargoOfClause(at, clause)
    if (carrier === undefined || load === null || isSubject !== (mode === 'move' || isSent)) return []
    if (!isOnBoardWith(at, carrier.first, load)) return []
    const status = statusOf(at, clause, 'delivered')
    const told = roleReaders[mode]?.(at, clause, carrier.first, isSubject)
    const flag = isSent && carrier.np.areas.length > 0 ? ownerOf(at, carrier.first, carrier.end) : null
    const sender = partyBehind(at, clause.arguments, ['by'])
    const giver = sender ?? flag ?? told?.donor ?? (isShipWith(at, carrier) ? null : partyOfLoad(at, carrier, ['from']))
    const getter = told?.recipient ?? partyOfLoad(at, carrier, ['to', 'for'])
    // "Peru's news agency said the country had sent a plane carrying tents"
    const donor = giver === null ? null : withReferent(giver, getter, discourse)
    const sides = told && { donor, recipient: getter }
    if (status === null || sides === undefined || !(isCountry(sides.donor) || isCountry(sides.recipient))) return []
    // "A train arrived in Lagos with rice", "A ship carrying wheat docked": without a country that it comes from, a load of the trade.
    if (isSubject && !isCountry(sides.donor) && isLoadOfTrade(at, clause, carrier, load)) return []
    // "sends ships carrying grain to Peru", "ships carrying toys to Europe"
    const isOnShip = !isSubject && isShipWith(at, carrier, /^carry$/)
    if (isOnShip && (isOfMarket(at, load) || (sides.recipient?.iso3 ?? null) === null)) return []
    return giftsOf(at, clause, itemsOf(at, load), { ...sides, status })
  })
}

/** "A plane has been sent with tents": where the load is told, what brings it is none. */
export const isBringer = ({ item, anchor }: GiftOfItem, loads: readonly GiftOfItem[]): boolean =>
  item.number === null && item.category === 'transport' && loads.some((load) => load.anchor.from === anchor.from)

const sentOut = /^(?:send|dispatch|despatch|fly|rush)$/

const ships = /^(?:ships?|vessels?|boats?|freighters?|tankers?|barges?|trains?)$/

/** Whether a load may be one that is bought: told only behind the verb of its carrier, of a market, or on a ship that merely carries it. */
const isLoadOfTrade = (at: AnalyzedSentence, clause: Clause, { np, end }: Member, load: Nominal): boolean =>
  load.first > clause.at || isOfMarket(at, load) || isShipWith(at, { np, end })

/** "a ship carrying wheat", "a ship laden with wheat" */
const isShipWith = (at: AnalyzedSentence, { np, end }: Pick<Member, 'np' | 'end'>, by = /./): boolean =>
  ships.test(at.tokens[np.head]?.lower ?? '') && at.clauses.some((one) => one.at === end && by.test(one.verb.lemma))

/** "The plane also brought laboratory equipment", behind the sentence of a plane: goods that no number counts. */
export function borneGifts(at: AnalyzedSentence, bearer: Bearer | null): GiftOfItem[] {
  if (bearer === null || !(isCountry(bearer.donor) || isCountry(bearer.recipient))) return []
  return at.clauses
    .filter((clause) => clauseOfBearer(at, clause) && progressOf(at, clause) !== null)
    .flatMap((clause) => giftsIn(at, clause, bearer))
}

/** "Peru has sent aid to Chad. The aid includes tents and medicines": what the gift told before is made of, without numbers. */
export function contentGifts(at: AnalyzedSentence, aid: AidMemory | null): GiftOfItem[] {
  if (aid === null || !(isCountry(aid.donor) || isCountry(aid.recipient))) return []
  // "gave goods worth 3 million. They include masks": counted by their worth
  if (aid.item?.number?.kind === 'money') return []
  return at.clauses
    .filter((clause) => contentsTold(at, clause) !== null)
    .flatMap((clause) => {
      const of = clause.verb.lemma === 'consist' || clause.verb.passive ? 'of' : null
      const items = clause.arguments.filter(({ prep }) => prep === of).flatMap(({ nominal }) => itemsOf(at, nominal))
      return giftsOf(at, clause, items, aid)
    })
}
