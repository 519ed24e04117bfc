import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { LocalParty } from './fronted-party.ts'
import { giverOfLabel } from './label-giver.ts'
import { towards } from './role-readers.ts'
import type { AidSides } from './sides.ts'
import { isSupplying } from './supplying.ts'
import type { Telling } from './telling.ts'

/** "By destination: Peru 20": what the label of a list says of its names. */
function isListOfReceivers(at: AnalyzedSentence, index: number): boolean {
  for (let i = 0; i < index; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind !== 'punct' || chunk.text !== ':') continue
    const words = at.tokens.slice(at.chunks[i - 1]?.from ?? 0, chunk.from)
    if (
      words.some(({ lower }) => /^(?:destinations?|recipients?|receivers?|beneficiar(?:y|ies)|recipient)$/.test(lower))
    )
      return true
  }
  return false
}

/** "Peru's gifts: Chad, 20 tents; Mali, 30": who gives is told before the list of those who get. */
function isListOfGiver(at: AnalyzedSentence): boolean {
  const colon = at.chunks.findIndex((chunk) => chunk.kind === 'punct' && chunk.text === ':')
  return giverOfLabel(at, colon) !== null
}

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

export function slotOf(
  at: AnalyzedSentence,
  index: number,
  local: LocalParty | null,
  telling: Telling,
  previous: AidSides | null,
): 'donor' | 'recipient' {
  if (local !== null && (isListOfReceivers(at, index) || isSupplied(telling, local))) return 'recipient'
  if (local === null) {
    if (telling.mode === 'receive' || isGivenTo(telling)) return 'recipient'
    return telling.governor?.relation === 'object' ? 'donor' : (previous?.slot ?? 'donor')
  }
  if (local.by === 'indirect' || local.by === 'to') return 'recipient'
  if (local.by === 'item') return isListOfGiver(at) ? 'recipient' : 'donor'
  if (local.by === 'from') return 'donor'
  if (local.by === 'with' && isGivenTo(telling)) return 'recipient'
  if (local.by === 'thanks' || local.by === 'label' || local.by === 'with') return 'donor'
  if (local.by === 'bracket')
    return sideByPreposition(at, index) ?? (isShared(telling) ? 'recipient' : (previous?.slot ?? 'donor'))
  if (previous?.slot === 'recipient' && isLikeGiver(local.actor, previous)) return 'donor'
  return previous?.slot ?? (telling.mode === 'receive' ? 'recipient' : 'donor')
}

const hasCountry = (actor: Actor | null): boolean => (actor?.iso3 ?? null) !== null

/** "The World Bank lends Peru 3 million, the IMF 2 million": a body without a country goes with the one that gave, not with the country that got. */
const isLikeGiver = (actor: Actor, { donor, recipient }: AidSides): boolean =>
  (!hasCountry(actor) && donor.actor !== null && !hasCountry(donor.actor) && hasCountry(recipient.actor)) ||
  (hasCountry(actor) && actor.iso3 === donor.actor?.iso3 && actor.iso3 !== recipient.actor?.iso3)

/** "between the Red Cross (3 million) and Oxfam (2 million)", "led by Peru (3 million)": the preposition before the list. */
function sideByPreposition(at: AnalyzedSentence, index: number): 'donor' | 'recipient' | null {
  for (let i = index - 3; i >= 0; i--) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb') return null
    if (chunk?.kind !== 'prep' || chunk.text === 'of') continue
    if (towards.includes(chunk.text)) return 'recipient'
    return chunk.text === 'from' || chunk.text === 'by' || chunk.text === 'with' ? 'donor' : null
  }
  return null
}

/** "split between the Red Cross (3 million) and Oxfam (2 million)". */
const isShared = ({ governor }: Telling): boolean =>
  governor?.prep === 'between' || governor?.prep === 'among' || governor?.prep === 'to' || governor?.prep === 'for'
