import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { hasOffice } from '../gifts/roles.ts'
import type { Role } from '../gifts/sides.ts'
import { withNationality } from '../nationality.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { memberAt, nominalAt } from '../parse/nominal.ts'
import { doerOf, firstBehind, ownerOf, partyAt, partyBehind, partyFrom } from './actors-near.ts'
import { withOwner } from './antecedent.ts'
import { partiesOfDonorList } from './donor-list.ts'
import type { AidFigure } from './figure.ts'
import { filled, type Memory, meant } from './filled.ts'
import { addedTo, governorsOf } from './governor.ts'
import { deliverer, giverOfLabel, isColonBetween, ownerOfShipment } from './label-giver.ts'
import { localParty, startOfAmount, thanksBefore } from './local-party.ts'
import { openingReceiver, potBehind, receiverOfAll } from './receivers.ts'
import { argsOf, funding, giving, ownerOfGift, type Parties, roleReaders, towards } from './role-readers.ts'
import { slotOf } from './slot.ts'
import type { Telling } from './telling.ts'
import { topicReceiver } from './topic.ts'

export interface AidSides {
  readonly donor: Role
  readonly recipient: Role
  /** The side that someone beside the figure took: in "A gave 5, B 3" the next one takes the same. */
  readonly slot: 'donor' | 'recipient'
  /** Someone is named right beside the figure. */
  readonly isLocal: boolean
  /** Someone is named behind the figure, by "to" or "from". */
  readonly isBehind: boolean
}

/** What the verb that tells of the gift says of its sides. */
function partiesOf(
  at: AnalyzedSentence,
  figure: AidFigure,
  { governor, mode, rule }: Telling,
  previous: AidSides | null,
): Parties {
  if (governor === null)
    return previous === null
      ? partiesOfNoun(at, figure.index)
      : { donor: ownerBefore(at, figure.index), recipient: null }
  const { clause, relation } = governor
  if (rule === 'aid-thanks')
    return {
      donor: partyBehind(at, clause.arguments, clause.verb.lemma === 'thank' ? [null] : ['to']),
      recipient: thanker(at, clause) ?? ownerOfThanks(at, clause),
    }
  if (relation === 'outer' && isColonBetween(at, clause.at, figure.index)) return partiesOfColon(at, clause, mode)
  const read = roleReaders[mode] ?? giving
  if (relation === 'participle') {
    // "had 20 tons flown to Peru"
    const causing = at.clauses[at.clauses.indexOf(clause) - 1]
    const isCausing =
      causing?.verb.lemma === 'have' &&
      causing.at < figure.index &&
      !causing.verb.passive &&
      at.chunks[clause.at - 1]?.kind === 'np'
    const told = read(at, clause, figure.index, true)
    const giver = told.donor === null ? addedTo(at, figure.index) : null
    const own = giver === null ? told : { ...told, donor: doerOf(at, giver.clause) }
    return isCausing && own.donor === null ? { ...own, donor: doerOf(at, causing) } : own
  }
  // "the doses that Peru had promised": the subject of the relative clause gives.
  if (
    relation === 'relative' &&
    clause.subject !== null &&
    clause.at > figure.index &&
    clause.subject.first > figure.index
  ) {
    const doer = doerOf(at, clause)
    const to = partyBehind(at, clause.arguments, [null]) ?? partyBehind(at, argsOf(clause), towards)
    if (mode === 'receive') return { donor: partyBehind(at, argsOf(clause), ['from']), recipient: doer }
    return mode === 'ask' ? { donor: null, recipient: doer } : { donor: doer, recipient: to }
  }
  return read(at, clause, figure.index, relation !== 'object' && relation !== 'oblique')
}

/** "Peru's gift came in: 20 tents", "Sent by Peru to Chad: 20 tents". */
function partiesOfColon(at: AnalyzedSentence, clause: Clause, mode: Telling['mode']): Parties {
  const isLabel = clause.verb.form === 'participle'
  const giver = isLabel ? partyBehind(at, clause.arguments, ['by', 'from']) : ownerOfShipment(at, clause)
  return {
    donor: giver ?? (mode === 'give' ? deliverer(at, clause) : null),
    recipient: isLabel ? partyBehind(at, clause.arguments, towards) : null,
  }
}

/** "Peru doubled its grant to 3 million": whose the noun is, else who does something with it. */
function partiesOfNoun(at: AnalyzedSentence, index: number): Parties {
  const owner = ownerBefore(at, index)
  const colon = at.chunks.findLastIndex((chunk, i) => i < index && chunk.kind === 'punct' && chunk.text === ':')
  if (colon > 0 && owner === null) {
    const label = collectArguments(at.chunks, 0, colon).found
    const parties = { donor: giverOfLabel(at, colon), recipient: firstBehind(at, label, ['to', 'for']) }
    if (parties.donor !== null || parties.recipient !== null) return parties
  }
  const listed = partiesOfDonorList(at, index)
  if (listed.donor !== null || listed.recipient !== null) return listed
  const verb = governorsOf(at, index).find(({ relation }) => relation === 'object' || relation === 'oblique')
  if (verb === undefined || verb.clause.verb.passive) return { donor: owner, recipient: null }
  return { donor: owner ?? doerOf(at, verb.clause), recipient: partyBehind(at, argsOf(verb.clause), ['to', 'for']) }
}

/** "Lima thanked Chile for 20 tents": a country, city or body that gives thanks got them; a person may speak for others. */
function thanker(at: AnalyzedSentence, clause: Clause): Actor | null {
  const actor = doerOf(at, clause)
  const [area] = actor?.areas ?? []
  const isPlace = actor !== null && area !== undefined && area.form === 'name' && area.to === actor.piece.to
  return isPlace && actor.type !== 'unspecified' && !hasOffice(actor.piece) ? actor : null
}

/** "Peru's thanks went to Chile" */
function ownerOfThanks(at: AnalyzedSentence, clause: Clause): Actor | null {
  const index = thanksBefore(at, clause.at)
  return index < 0 ? null : ownerOf(at, index, index + 1)
}

function ownerBefore(at: AnalyzedSentence, index: number): Actor | null {
  // "Peru's rescuers, 60 strong"
  const number = at.chunks[index]?.kind === 'np' ? at.chunks[index].number : null
  const isBehind = number !== null && at.tokens[number.to]?.lower === 'strong'
  let first = isBehind ? index - 1 : index
  while (first > 0 && (at.chunks[first - 1]?.kind === 'np' || at.chunks[first - 1]?.kind === 'prep')) first--
  return ownerOf(at, index, index + 1) ?? ownerOf(at, first, index)
}

/** "to 92 countries", "for 14 hospitals": a number of those who get it is no next figure. */
const isCountedReceiver = (at: AnalyzedSentence, index: number): boolean => {
  const prep = at.chunks[index - 1]
  const nominal =
    prep?.kind === 'prep' && /^(?:to|for|among|between)$/.test(prep.text) ? nominalAt(at.chunks, index) : null
  return nominal !== null && partyFrom(at, nominal) !== null
}

/** Phrases behind the figure, up to the next one. */
function phrasesBehind(at: AnalyzedSentence, { item, index }: AidFigure, { mode }: Telling): Argument[] {
  const start = Math.max(item.end, index + 1)
  let next = start
  while (next < at.chunks.length) {
    const chunk = at.chunks[next]
    const isOther = chunk?.kind === 'np' && chunk.number !== null && chunk.number !== item.alternative?.number
    if (isOther && (mode === 'ask' || !isCountedReceiver(at, next))) {
      next = Math.max(start, startOfAmount(at, next))
      break
    }
    next++
  }
  return collectArguments(at.chunks, start, next).found
}

/** The figure before in the sentence, and whether no verb stands between. */
interface Previous {
  readonly sides: AidSides | null
  readonly isSameClause: boolean
}

/** The sides of a figure's gift: beside the figure, behind it, by its verb, else as the paragraph told them before. */
export function sidesOfFigure(
  at: AnalyzedSentence,
  figure: AidFigure,
  telling: Telling,
  { sides: previous, isSameClause }: Previous,
  memory: Memory,
  discourse: Discourse,
): AidSides {
  const behind = phrasesBehind(at, figure, telling)
  const local = localParty(at, figure.index, telling.governor?.clause ?? null)
  const told = partiesOf(at, figure, telling, isSameClause ? previous : null)
  const promised = telling.promise === undefined ? null : doerOf(at, telling.promise.clause)
  const verb = promised === null ? told : { ...told, donor: promised }
  const slot = slotOf(at, figure.index, local, telling, previous)
  const phrases = [...behind, ...(telling.governor?.clause.arguments ?? [])]
  const from =
    partyBehind(at, phrases, ['on behalf of', 'courtesy of']) ??
    courtesyOf(at) ??
    trailingGiver(at, figure) ??
    partyBehind(at, behind, telling.governor?.clause.verb.passive === true ? ['from', 'by'] : ['from']) ??
    ownerOfGift(at, behind)
  const isThanks = telling.rule === 'aid-thanks'
  const to = isThanks
    ? null
    : (firstBehind(at, behind, ['to', 'for', 'towards', 'toward']) ?? receiverInBrackets(at, figure, telling))
  const named = local?.actor ?? null
  const own = (side: 'donor' | 'recipient'): Actor | null => (slot === side && named !== null ? named : null)
  const donor =
    own('donor') ??
    from ??
    (slot === 'recipient' &&
    named !== null &&
    previous !== null &&
    (isSameClause || verb.donor === null || local?.by === 'bracket')
      ? previous.donor.actor
      : verb.donor)
  const recipient =
    own('recipient') ??
    (isNeeding(telling) ? verb.recipient : null) ??
    to ??
    (slot === 'donor' && (local?.by === 'gap' || local?.by === 'thanks')
      ? isThanks && local.by === 'thanks'
        ? verb.recipient
        : null
      : (verb.recipient ??
        assignee(at, figure) ??
        receiverOfAll(at, figure.index) ??
        (figure.item.category === 'cash' ? potBehind(at, phrases) : null) ??
        openingReceiver(at, figure.index) ??
        placeOf(at, telling, behind)))
  const origin = telling.mode !== 'ask' && telling.mode !== 'sell' ? originOfTeam(at, figure) : null
  const known = (actor: Actor | null): Actor | null =>
    actor === null || isItem(actor, figure) ? null : withOwner(withNationality(actor, discourse), discourse)
  return {
    isLocal: named !== null,
    isBehind: to !== null || from !== null,
    donor: filled(known(donor) ?? origin, 'donor', telling, memory, discourse),
    recipient: filled(
      meant(recipient, donor, discourse) ?? (isSame(recipient, donor) ? null : known(recipient)),
      'recipient',
      telling,
      memory,
      discourse,
    ),
    slot,
  }
}

/** "welcomed a Peruvian team of 40", "received 20 Peruvian nurses": whose the people are. */
function originOfTeam(at: AnalyzedSentence, { item, index, number }: AidFigure): Actor | null {
  if (item.category !== 'personnel' || item.piece === null) return null
  return ownerOf(at, index, index + 1) ?? (item.piece.to <= number.from ? ownerOf(at, index - 2, index - 1) : null)
}

/** "10 tents for Peru, 4 for Chile, courtesy of Oxfam": said of all that the sentence counts. */
function courtesyOf(at: AnalyzedSentence): Actor | null {
  const prep = at.chunks.findIndex((chunk) => chunk.kind === 'prep' && chunk.text === 'courtesy of')
  return prep < 0 ? null : partyBehind(at, collectArguments(at.chunks, prep, at.chunks.length).found, ['courtesy of'])
}

/** "20 tents for Chad, paid for by Oxfam": an aside behind the figure's phrases that says who gave it. */
function trailingGiver(at: AnalyzedSentence, { item, index }: AidFigure): Actor | null {
  let i = Math.max(item.end, index + 1)
  while (at.chunks[i]?.kind === 'prep' && at.chunks[i + 1]?.kind === 'np') i = memberAt(at.chunks, i + 1)?.end ?? i + 2
  const comma = at.chunks[i]
  const clause = comma?.kind === 'punct' && comma.text === ',' ? at.clauses.find((one) => one.at === i + 1) : undefined
  if (clause?.verb.form !== 'participle' || !funding.has(clause.verb.lemma)) return null
  return partyBehind(at, clause.arguments, ['by', 'from'])
}

const sending = new Set<Telling['mode']>(['give', 'move', 'pledge', 'announce'])

/** "Sent: 40 tents (Peru), 30 beds (Chile)": a place in brackets behind what is sent is where it goes. */
function receiverInBrackets(at: AnalyzedSentence, { item, index }: AidFigure, { mode }: Telling): Actor | null {
  const open = Math.max(item.end, index + 1)
  const chunk = at.chunks[open]
  const np = at.chunks[open + 1]
  const isOpen = chunk?.kind === 'punct' && chunk.text === '(' && np?.kind === 'np'
  return isOpen && sending.has(mode) && item.category !== 'cash' && np.areas.some(({ form }) => form === 'name')
    ? partyAt(at, open + 1)
    : null
}

/** "UNICEF needs 3 million for clinics": who needs it gets it. */
const isNeeding = ({ mode, governor }: Telling): boolean =>
  mode === 'ask' && /^(?:need|require|lack)$/.test(governor?.clause.verb.lemma ?? '')

/** No one gives to himself, nor to a list that he stands in. */
const isSame = (recipient: Actor | null, donor: Actor | null): boolean =>
  recipient !== null &&
  donor !== null &&
  recipient.piece.at === donor.piece.at &&
  recipient.piece.from <= donor.piece.from &&
  donor.piece.to <= recipient.piece.to

/** The thing given, or the number of it, is no side of the gift. */
const isItem = ({ piece }: Actor, { item, number }: AidFigure): boolean =>
  (item.piece !== null && item.piece.at === piece.at && piece.from < item.piece.to && item.piece.from < piece.to) ||
  (piece.from <= number.from && number.to <= piece.to && item.category === 'personnel')

/** "3 million of it is for Peru": whom an amount is set apart for. */
function assignee(at: AnalyzedSentence, { index }: AidFigure): Actor | null {
  const clause = at.clauses.find(
    ({ verb, at: place, subject }) =>
      place > index && place <= index + 4 && subject !== null && assigning.has(verb.lemma) && subject.first <= index,
  )
  const isFor = clause !== undefined && (clause.verb.lemma !== 'be' || at.tokens[clause.verb.to]?.lower === 'for')
  return isFor ? firstBehind(at, clause.arguments, ['for', 'to']) : null
}

const assigning = new Set(['be', 'mean', 'intend', 'earmark', 'go', 'destine', 'reserve', 'allocate', 'allot'])

/** "all meant for Peru", "for clinics in Peru": whom a gift is for, where no verb says so. */
function placeOf(at: AnalyzedSentence, { mode }: Telling, behind: readonly Argument[]): Actor | null {
  if (mode === 'ask' || mode === 'receive') return null
  const places = behind.filter(({ nominal }) => isCountry(nominal))
  return topicReceiver(at) ?? partyBehind(at, places, ['in', 'across', 'throughout'])
}

const isCountry = ({ members }: Argument['nominal']): boolean =>
  members.every(({ np }) => np.areas.some(({ areaKind }) => areaKind !== 'city'))
