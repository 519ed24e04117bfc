import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { groundOf, onGround } from '../gifts/ground.ts'
import { isSameSide, ofMany, type Role } from '../gifts/sides.ts'
import { withNationality } from '../nationality.ts'
import { hasOfWhich } from '../parse/nominal.ts'
import { hasName } from '../piece.ts'
import { bearerMeant, isBearerItself } from './aboard.ts'
import { firstBehind, partyBehind } from './actors-near.ts'
import { isOfMany } from './amount-of.ts'
import { announcerOf, promisedTo } from './announcer.ts'
import { withOwner, withReferent } from './antecedent.ts'
import { backerOf } from './backer.ts'
import { courtesyOf, funderOf, trailingParties } from './beside.ts'
import { crewsBeside, isOfCrew } from './beside-crews.ts'
import { isSame, isVaguer, principalOf } from './compare-sides.ts'
import type { AidFigure } from './figure.ts'
import { filled, isForNeedy, isHelping, type Memory, meant } from './filled.ts'
import { carriedGetter, isGot, isNeeding } from './getter.ts'
import { giverApposed } from './gift-apposed.ts'
import { type GiftList, listOf } from './gift-list.ts'
import { ownerOfGift, ownerOfMoney } from './gift-owner.ts'
import { drawnParties, payerBehind } from './giver-inside.ts'
import { helpedBy } from './helped-before.ts'
import { atPost, hostOfPost } from './host-of-post.ts'
import { hostVisited } from './host-visited.ts'
import { impliedGiver } from './implied-giver.ts'
import { giverInBrackets, receiverInBrackets } from './in-brackets.ts'
import { isInReturn, turned } from './in-return.ts'
import { isItem } from './is-item.ts'
import { labelOfItem } from './label-party.ts'
import { giverOfLead } from './lead-giver.ts'
import { getterOfPair, hasOwnPhrase, isNextGiver, listedReceiver, oneOfLabel, receiverOfGaps } from './list-sides.ts'
import { localParty } from './local-party.ts'
import { byName, receiverAmong } from './named-giver.ts'
import { needyOf } from './needy.ts'
import { behalfIn } from './on-behalf.ts'
import { giverAt, isOnlyPlace } from './origin.ts'
import { originOfTeam, ownerOfCounted, ownOrigin } from './owner-of-item.ts'
import { partiesOf, withOuter } from './parties.ts'
import { receiverOfLabel } from './parties-of-noun.ts'
import { phrasesBefore, phrasesBehind } from './phrases-behind.ts'
import { placeOf } from './place-of.ts'
import { asShare } from './portion.ts'
import { promiseeOf, promiserOf } from './promise-parties.ts'
import { giverOfWhole, ownerOfParts, receiverOfListed, receiverOfWhole } from './receiver-of-whole.ts'
import { assignee, funded, partiesAmong, potBehind, receiverOfAll } from './receivers.ts'
import { routeOf } from './route.ts'
import { isOfSameGift } from './same-gift.ts'
import { servedBeside } from './served.ts'
import { slotOf } from './slot.ts'
import { asCompatriot, ofSpeaker, withAuthor } from './speaker.ts'
import { sidesOfTeam } from './teams.ts'
import type { Telling } from './telling.ts'
import { receiverThanked, thankerFor } from './thanks.ts'
import { sentThere, withThere } from './there.ts'
import { unnamedSource } from './unnamed-source.ts'
import { isPartOfSum } from './whole-of-part.ts'
import { withSidesOfWorth } from './worth.ts'

export interface AidSides {
  readonly donor: Role
  readonly recipient: Role
  /** The side that someone beside the figure took: in "A gave 5, B 3" the next one takes the same. */
  readonly slot: 'donor' | 'recipient'
  /** Who gives is told as the one that the giver speaks for, whose gift the goods are called, or of whose country the crew is. */
  readonly isOnBehalf: boolean
  /** Someone is named right beside the figure. */
  readonly isLocal: boolean
  /** "A gave 5, B 3 and 2": of the one named right beside it, or beside the figure before. */
  readonly isGapped: boolean
  /** Who gets it is named in brackets: the next of the list has one of its own. */
  readonly isInBrackets: boolean
  /** Someone is named behind the figure, by "to" or "from". */
  readonly isBehind: boolean
}

/** The figure before in the sentence, whether no verb stands between, and whether the two stand in one list. */
interface Previous {
  readonly sides: AidSides | null
  readonly isSameClause: boolean
  readonly isListed: boolean
}

/** The sides of a figure's gift: beside the figure, behind it, by its verb, else as the paragraph told them before. */
export function sidesOfFigure(
  at: AnalyzedSentence,
  figure: AidFigure,
  telling: Telling,
  { sides: previous, isSameClause, isListed }: Previous,
  memory: Memory,
  discourse: Discourse,
): AidSides {
  const behind = phrasesBehind(at, figure, telling)
  const before = {
    donor: previous?.donor.actor ?? memory.donor,
    recipient: previous?.recipient.actor ?? memory.recipient,
    isGot: previous?.isLocal === true && previous.slot === 'recipient',
  }
  const local =
    asShare(at, figure.index, localParty(at, figure.index, telling.governor?.clause ?? null), before) ??
    (previous === null ? labelOfItem(at, figure.index) : null)
  const told = partiesOf(at, figure, telling, isSameClause ? previous : null)
  const isByGiver = telling.mode !== 'ask' && (telling.governor === null || telling.governor.clause.verb.passive)
  const isDrawn = telling.governor !== null && drawnParties(at, telling.governor.clause) !== null
  const source = isDrawn ? null : partyBehind(at, behind, isByGiver ? ['from', 'by'] : ['from'])
  const promised = telling.promise === undefined ? null : promiserOf(at, telling.promise.clause)
  const whole = withOuter(at, figure, telling, told)
  const verb = {
    donor: promised ?? whole.donor ?? announcerOf(at, telling),
    recipient: whole.recipient ?? promisedTo(at, telling, whole.donor ?? source),
  }
  const list = listOf(at, figure.index, discourse)
  const pairGetter = getterOfPair(at, figure.index, local, telling, isListed ? previous : null)
  const slot = pairGetter === null ? slotOf(at, figure.index, local, telling, previous, list) : 'recipient'
  const trailing = trailingParties(at, figure, telling)
  const phrases = [...behind, ...(telling.governor?.clause.arguments ?? [])]
  const isAsking = telling.mode === 'ask'
  const around = telling.governor === null ? [] : phrasesBefore(at, telling.governor.clause)
  const behalf = isAsking ? null : withAuthor(principalOf(behalfIn(at, [...phrases, ...around])), discourse)
  // "On behalf of Chad, I thank Peru for 20 tents"
  const isGetting = telling.mode === 'receive' || telling.rule === 'aid-thanks' || local?.by === 'thanks'
  const funder = isGetting ? null : funderOf(at, verb.donor)
  const paid = payerBehind(at, Math.max(figure.item.end, figure.index + 1))
  // "Peru received 20 cars bought by the ministry": its own
  const payer = isGetting && paid?.iso3 == null && paid?.type === 'government' ? null : paid
  const bracketed = giverInBrackets(at, figure, telling, memory, list)
  const from =
    (isGetting ? null : asCompatriot(behalf, verb.donor)) ??
    (source === null ? ownerOfMoney(at, figure) : null) ??
    courtesyOf(at, figure.index) ??
    payer ??
    funder ??
    trailing.donor ??
    bracketed ??
    (isOnlyPlace(source, verb.donor, telling, figure) || isVaguer(source, verb.donor) ? null : source) ??
    (previous === null ? null : unnamedSource(at, figure, telling)) ??
    ownerOfGift(at, behind) ??
    (isGetting || verb.donor === null ? giverApposed(at, figure) : null)
  // "owes its 20 tents to Peru"
  const isOwed = telling.governor?.clause.verb.lemma === 'owe' && telling.status === 'delivered'
  const isOpenTo = telling.rule !== 'aid-thanks' && !isOwed
  const behindFigure = isOpenTo ? firstBehind(at, behind, ['to', 'for', 'towards', 'toward']) : null
  // "provided Mali with 20 tents for flood victims"
  const isByFor = behindFigure !== null && firstBehind(at, behind, ['to', 'towards', 'toward']) === null
  const toward = isByFor && isVaguer(behindFigure, whole.recipient) ? null : behindFigure
  const inBrackets = isOpenTo && toward === null ? receiverInBrackets(at, figure, telling, list) : null
  const to = toward ?? inBrackets ?? (isOpenTo ? trailing.recipient : null)
  const named = local?.actor ?? null
  const load = withSidesOfWorth(at, figure, partiesAmong(at, figure))
  const route = telling.governor === null ? routeOf(at, figure) : null
  const home = ownOrigin(at, figure, telling)
  const own = (side: 'donor' | 'recipient'): Actor | null => (slot === side && named !== null ? named : null)
  const isGetter = slot === 'recipient' && named !== null
  // "Peru's part is 3 million": whose it is does not give it.
  const user = funded(at, figure)
  const isOfGetter = isGetter && (isSame(named, verb.donor) || isSame(verb.donor, named))
  const doer = isOfGetter || isSame(user, verb.donor) ? null : verb.donor
  // "promised Chad 5 million: 2 million came from Peru": the amount's own verb names who gave it.
  const isOwnVerb = telling.governor?.relation === 'subject' && telling.mode === 'move' && doer !== null
  const isInherited =
    local === null && !isOwnVerb && isSameClause && previous?.isGapped === true && previous.slot === 'donor'
  const donor =
    (local?.by === 'from' ? ownerOfGift(at, behind) : null) ??
    // "Moderna: 5 million from Peru": the label names the make.
    (local?.by === 'label' && local.actor.areas.length === 0 ? source : null) ??
    // "From companies: 20 tents (Acme)", "Rescue crews: 20 people (Peru)": the label names no one.
    (local === null || local.actor.areas.length > 0 || hasName(local.actor.piece) ? null : bracketed) ??
    own('donor') ??
    home ??
    from ??
    (telling.governor === null ? otherOf(list, 'donor') : null) ??
    (isInherited ? previous.donor.actor : null) ??
    (isGetter && !isOwnVerb && previous !== null && (isSameClause || doer === null || local?.by === 'bracket')
      ? previous.donor.actor
      : doer) ??
    load.donor ??
    route?.donor ??
    (isAsking || telling.mode === 'sell'
      ? null
      : (giverOfWhole(at, figure, telling) ??
        backerOf(at, telling.governor?.clause ?? null, figure.index) ??
        giverOfLead(at, figure.index, to ?? verb.recipient)))
  const isElsewhere = previous !== null && to === null && hasOwnPhrase(at, figure)
  const recipient =
    oneOfLabel(at, figure.index, local, to) ??
    own('recipient') ??
    (to === null ? pairGetter : null) ??
    // "Ana Ruiz, on behalf of Peru, received 20 tents"
    (isGetting ? behalf : null) ??
    (isNeeding(telling) || isGot(telling) ? verb.recipient : null) ??
    to ??
    // "20 of which are for Peru", "20 meant for Peru"
    (hasOfWhich(at.chunks, figure.index) || isParticipleNext(at, figure) ? assignee(at, figure) : null) ??
    (slot === 'donor' && (local?.by === 'gap' || local?.by === 'thanks')
      ? local.by === 'thanks'
        ? receiverThanked(at, telling, verb.recipient)
        : (receiverOfGaps(at, figure, isSameClause ? previous : null) ?? receiverOfLabel(at, figure.index))
      : (receiverAmong(at) ??
        (isElsewhere ? null : verb.recipient) ??
        // "The tents that Peru had promised Chile arrived"
        (telling.promise === undefined ? null : promiseeOf(at, telling.promise.clause)) ??
        receiverOfWhole(at, figure, telling) ??
        ownerOfParts(at, figure, telling, donor) ??
        receiverOfListed(at, figure.index, telling, source, previous?.recipient.actor ?? null) ??
        load.recipient ??
        route?.recipient ??
        user ??
        listedReceiver(telling, isListed ? previous : null) ??
        (isNextGiver(at, figure.index, local) ? previous?.recipient.actor : null) ??
        assignee(at, figure) ??
        receiverOfAll(at, figure.index) ??
        servedBeside(at, figure.index) ??
        (isOfCrew(at, figure) ? crewsBeside(at, donor?.iso3 ?? null) : null) ??
        (telling.governor === null ? null : thankerFor(at, telling.governor.clause)) ??
        (figure.item.category === 'cash' ? potBehind(at, phrases, figure.index) : null) ??
        placeOf(at, figure, telling, behind) ??
        (isHelping(telling) || telling.mode === 'move' ? sentThere(at, figure.index, donor, discourse) : null) ??
        (isHelping(telling) ? hostVisited(at, telling, donor) : null)))
  const isOpen = isForNeedy(telling, slot === 'donor' && named !== null)
  const ground = groundOf(at, telling.governor?.clause ?? null)
  const needy = recipient === null && isHelping(telling) ? needyOf(at, figure.number.from, ground) : null
  const origin = telling.mode !== 'ask' && telling.mode !== 'sell' ? originOfTeam(at, figure) : null
  const team = sidesOfTeam(at, figure, discourse)
  const aboard = bearerMeant(at, telling, discourse.bearer, previous === null)
  const lent =
    aboard !== null
      ? { ...aboard, isTopic: true }
      : isInReturn(at, telling)
        ? turned(memory)
        : telling.mode === 'receive' && isPartOfSum(at, figure.index)
          ? { ...memory, donor: null }
          : isOfSameGift(at, figure, telling, memory)
            ? { ...memory, isTopic: true }
            : memory
  const known = (actor: Actor | null, other: Actor | null): Actor | null =>
    actor === null || isItem(actor, figure) || (aboard !== null && isBearerItself(actor))
      ? null
      : withThere(
          withReferent(
            withOwner(withNationality(ofSpeaker(actor, discourse), discourse), other, discourse),
            other,
            discourse,
          ),
          other,
          discourse,
        )
  const giver = byName(giverAt(at, donor, telling, memory, discourse))
  const giving =
    known(giver ?? ownerOfCounted(at, figure, telling), recipient) ?? impliedGiver(at, telling, recipient, discourse)
  // Not whoever gave before, nor the country that was told of the firm which gives.
  const other = (isSame(giving, donor) ? giving : donor) ?? (telling.mode === 'receive' ? memory.donor : null)
  const giverRole =
    giving === null && isOfMany(at, telling, discourse)
      ? { actor: null, how: ofMany }
      : filled(giving ?? origin ?? otherOf(list, 'donor') ?? team.donor, 'donor', telling, lent, discourse)
  const getting = filled(
    (aboard === null ? meant(recipient, other, discourse) : null) ??
      (isSame(recipient, donor)
        ? null
        : atPost(onGround(known(recipient, other), ground), giverRole.actor, discourse)) ??
      otherOf(list, 'recipient') ??
      ((donor !== null || needy === ground) && needy !== null && !isSameSide(needy, known(donor, needy))
        ? needy
        : ((team.donor === null ? null : team.recipient) ?? hostOfPost(giving) ?? helpedBy(giving, discourse))),
    'recipient',
    telling,
    lent,
    discourse,
  )
  return {
    isLocal: named !== null || pairGetter !== null,
    isGapped: local?.by === 'gap' || local?.by === 'with' || local?.by === 'from' || isInherited,
    isOnBehalf:
      (behalf !== null && !isGetting) ||
      funder !== null ||
      payer !== null ||
      home !== null ||
      ownerOfGift(at, behind) !== null,
    isBehind: to !== null || from !== null,
    isInBrackets: inBrackets !== null,
    donor: giverRole,
    recipient:
      isOpen && donor !== null && (memory.isTopic !== true || memory.recipient === null)
        ? carriedGetter(getting, giving, phrases, discourse, { at, from: figure.number.from, to: figure.number.to })
        : getting,
    slot,
  }
}

const isParticipleNext = ({ chunks }: AnalyzedSentence, { item, index }: AidFigure): boolean => {
  const verb = chunks[Math.max(item.end, index + 1)]
  return verb?.kind === 'verb' && verb.form === 'participle'
}

/** Who stands on the other side of all the gifts of a list. */
const otherOf = (list: GiftList | null, side: GiftList['side']): Actor | null =>
  list === null || list.side === side ? null : list.other
