import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { hasName, lowerWords } from '../piece.ts'
import type { LocalParty } from './fronted-party.ts'
import type { GiftList } from './gift-list.ts'
import { giftInBracket } from './in-brackets.ts'
import { towards } from './relative-receivers.ts'
import type { AidSides } from './sides.ts'
import { isSupplying } from './supplying.ts'
import type { Telling } from './telling.ts'

/** "supplied Peru with 20": those who are given something stand right behind the verb. */
const isSupplied = ({ governor }: Telling, { actor }: LocalParty): boolean =>
  governor !== null &&
  governor.prep === 'with' &&
  actor.piece.from >= governor.clause.verb.to &&
  isSupplying(governor.clause)

/** "Peru was presented with 20, Chile with 30", "Peru was sent 20, Chile 30": those named get them. */
const isGivenTo = ({ governor, mode }: Telling): boolean =>
  governor?.clause.verb.passive === true &&
  ((governor.prep === 'with' && /^(?:supply|provide|present|equip)$/.test(governor.clause.verb.lemma)) ||
    (governor.relation === 'object' && mode === 'give'))

const getterNoun = /\b(?:beneficiary|recipient|receiver)\b[^;]*\b(?:followed by|with)\b/
const gotMost =
  /\b(?:received?|receiving|gets?|got|had)(?: by far)? (?:the )?(?:most|largest|biggest|highest|greatest|bulk|lion)\b[^;]*\bfollowed by\b/

/** "Chad, the largest beneficiary, was followed by Peru with 20", "Chad got most, followed by Peru with 20": the next ones get it too; the aside is no longer among the tokens. */
const listsGetters = oncePerSentence(
  ({ sentence }: AnalyzedSentence) => getterNoun.test(sentence.text) || gotMost.test(sentence.text),
)

/** The arrangements in which a list names those on its side. */
const listed = new Set<LocalParty['by']>(['item', 'label', 'gap', 'bracket'])

export function slotOf(
  at: AnalyzedSentence,
  index: number,
  local: LocalParty | null,
  telling: Telling,
  previous: AidSides | null,
  list: GiftList | null,
): 'donor' | 'recipient' {
  if (local !== null && isSupplied(telling, local)) return 'recipient'
  const isOfList = local !== null && (listed.has(local.by) || (local.by === 'with' && list?.side === 'recipient'))
  if (isOfList && list !== null) return list.side
  // "Chad: 40 doses (gift of Peru)"
  if (local?.by === 'label' && giftInBracket(at, index) !== null) return 'recipient'
  if (local === null) {
    if (telling.mode === 'receive' || isGivenTo(telling)) return 'recipient'
    return telling.governor?.relation === 'object' ? 'donor' : (previous?.slot ?? 'donor')
  }
  if (local.by === 'indirect' || local.by === 'to') return 'recipient'
  if (local.by === 'item') return 'donor'
  if (local.by === 'from') return 'donor'
  if (local.by === 'with' && isGivenTo(telling)) return 'recipient'
  if (local.by === 'with' && listsGetters(at)) return 'recipient'
  if (local.by === 'thanks' || local.by === 'label' || local.by === 'with') return 'donor'
  if (local.by === 'bracket' && listsGetters(at)) return 'recipient'
  if (local.by === 'bracket') return sideByPreposition(at, index) ?? previous?.slot ?? 'donor'
  if (previous?.slot === 'recipient' && (isLikeGiver(local.actor, previous) || isBodyOfGiver(local.actor)))
    return 'donor'
  // "Peru gave us 20 tents, Chile 30"
  if (previous?.slot === 'recipient' && previous.isLocal && previous.recipient.actor === null) return 'donor'
  return previous?.slot ?? (telling.mode === 'receive' ? 'recipient' : 'donor')
}

/** "Peru gave Chad 20 tents, and its army 30": behind a comma, a body of the one that gave. */
function isBodyOfGiver({ piece: { at, from }, type }: Actor): boolean {
  const [comma, link, word] = [from - 2, from - 1, from].map((i) => at.tokens[i]?.lower ?? '')
  const isApart = link === ';' || (comma === ',' && /^(?:and|while)$/.test(link ?? ''))
  return isApart && /^(?:its|their|his|her)$/.test(word ?? '') && /^(?:military|ngo|citizens|company|royal)$/.test(type)
}

const hasCountry = (actor: Actor | null): boolean => (actor?.iso3 ?? null) !== null

/** "the Netherlands" is a country all the same. */
const startOfWords = ({ at, from }: Actor['piece']): number => (at.tags[from] === 'DET' ? from + 1 : from)

/** "Peru gave Chad 20 tents, Jorge Ruiz, a brewer in Lima, 30": a person or body by name is no country that gets. */
const isNameOnly = ({ areas, piece, type }: Actor, getter: Actor | null): boolean =>
  areas.every(({ from }) => from > startOfWords(piece)) &&
  hasName(piece) &&
  type !== 'government' &&
  getter !== null &&
  (getter.areas.some(({ areaKind, from }) => isLandKind(areaKind) && from === getter.piece.from) ||
    /^(?:neighbou?rs?|countries|nations)$/.test(lowerWords(getter.piece).at(-1) ?? ''))

const isTown = (actor: Actor | null): boolean => actor?.areas[0]?.areaKind === 'city'

/** "Washington gave Chad 3 million; Ottawa 2 million": capitals that stand for who gives go together, not with the country that got. */
const isCapitalToo = (actor: Actor, donor: Actor | null, getter: Actor | null): boolean =>
  isTown(actor) &&
  isTown(donor) &&
  getter !== null &&
  isLandKind(getter.areas[0]?.areaKind) &&
  actor.iso3 !== getter.iso3

/** "The World Bank lends Peru 3 million, the IMF 2 million": a body without a country goes with the one that gave, not with the country that got. */
const isLikeGiver = (actor: Actor, { donor, recipient }: AidSides): boolean =>
  isNameOnly(actor, recipient.actor) ||
  isCapitalToo(actor, donor.actor, recipient.actor) ||
  (!hasCountry(actor) &&
    actor.areas.length === 0 &&
    hasName(actor.piece) &&
    donor.actor !== null &&
    !hasCountry(donor.actor) &&
    hasCountry(recipient.actor)) ||
  (hasCountry(actor) && actor.iso3 === donor.actor?.iso3 && actor.iso3 !== recipient.actor?.iso3)

/** "between the Red Cross (3 million) and Oxfam (2 million)", "led by Peru (3 million)": the preposition before the list. */
function sideByPreposition(at: AnalyzedSentence, index: number): 'donor' | 'recipient' | null {
  for (let i = index - 3; i >= 0; i--) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb') return null
    // "from, among others, Peru (3 million)"
    const isAside =
      chunk?.kind === 'prep' &&
      chunk.text === 'among' &&
      /^(?:others?|them|these)$/.test(at.tokens[chunk.to]?.lower ?? '')
    if (chunk?.kind !== 'prep' || chunk.text === 'of' || isAside) continue
    if (towards.includes(chunk.text) || isWorkIn(at, i)) return 'recipient'
    return chunk.text === 'from' || chunk.text === 'by' || chunk.text === 'with' ? 'donor' : null
  }
  return null
}

const works =
  /^(?:operations?|programmes?|programs?|projects?|activit(?:y|ies)|work|efforts?|needs?|response|people|refugees|families|children|communities)$/

/** "spread across operations in Mali (3 million) and Peru (2 million)": where the work is that the money is for. */
function isWorkIn({ chunks, tokens }: AnalyzedSentence, prep: number): boolean {
  const [work, place] = [chunks[prep - 1], chunks[prep]]
  const isPlaced = place?.kind === 'prep' && /^(?:in|across|throughout)$/.test(place.text)
  return isPlaced && work?.kind === 'np' && works.test(tokens[work.head]?.lower ?? '')
}
