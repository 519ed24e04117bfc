import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { collectArguments } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { firstBehind } from './actors-near.ts'
import { giverNoun } from './donor-list.ts'
import type { AidFigure } from './figure.ts'
import { type LocalParty, textAt } from './fronted-party.ts'
import { towards } from './relative-receivers.ts'
import type { AidSides } from './sides.ts'
import type { Telling } from './telling.ts'

/** "delivered to Oxfam 20 tents given by Peru, 30 beds given by Chile": the next of a list, with a participle of its own, goes where the one before went. */
export function listedReceiver({ governor }: Telling, previous: AidSides | null): Actor | null {
  const isOwn = governor?.relation === 'participle' && governor.clause.arguments[0]?.prep === 'by'
  return isOwn && previous !== null ? previous.recipient.actor : null
}

/** "gave Peru 40 tents, Chad 30 beds and 20 stoves": the second of a pair goes to the one named right before the first. */
export const getterOfPair = (
  at: AnalyzedSentence,
  index: number,
  local: LocalParty | null,
  { governor }: Telling,
  previous: AidSides | null,
): Actor | null =>
  local === null &&
  governor?.relation !== 'subject' &&
  previous?.isLocal === true &&
  previous.slot === 'recipient' &&
  textAt(at, index - 1) === 'and'
    ? previous.recipient.actor
    : null

/** "Peru gave the fund 3 million; Chile followed with 2 million", "… and Chile will add 2 million" */
function isFollowing(at: AnalyzedSentence, index: number): boolean {
  const clause = at.clauses.findLast(({ at: place }) => place < index)
  if (clause === undefined || clause.verb.passive || index - clause.at > 2) return false
  const isWith = textAt(at, index - 1) === 'with'
  return isWith
    ? /^(?:follow|join|chip|come|weigh)$/.test(clause.verb.lemma)
    : clause.verb.lemma === 'add' && index === clause.at + 1
}

/** "The biggest donor to Chad is Peru with 20 tents, followed by Chile with 10 and Cuba": they gave where the one before did. */
export const isNextGiver = (at: AnalyzedSentence, index: number, local: LocalParty | null): boolean =>
  isFollowing(at, index) ||
  // "and Cuba with 40"
  (local?.by === 'with' && textAt(at, index - 2) !== ',') ||
  (giverNoun(at) >= 0 &&
    at.clauses.some(
      ({ verb, at: place, arguments: found }) => verb.lemma === 'follow' && found[0]?.prep === 'by' && place < index,
    ))

/** "sent help to its allies: 20 tents to Chad": whom the words behind the amount name, of those before the colon. */
export const oneOfLabel = (
  at: AnalyzedSentence,
  index: number,
  local: LocalParty | null,
  to: Actor | null,
): Actor | null => {
  const isLabel = local?.by === 'to' && textAt(at, index - 1) === ':' && local.actor.iso3 === null
  return isLabel && to !== null && to.areas.length > 0 && to.piece.from > local.actor.piece.to ? to : null
}

/** "3 million to Oxfam and 2 million to farm projects": where the amount goes is told right behind it, and by no name. */
export function hasOwnPhrase(at: AnalyzedSentence, { item, index }: AidFigure): boolean {
  const prep = at.chunks[Math.max(item.end, index + 1)]
  return prep?.kind === 'prep' && /^(?:to|towards)$/.test(prep.text)
}

/** Chunks of a list behind a figure, so that a text of figures alone costs no more than its length. */
const longestList = 60

/** "Peru gave 20 tents, Chile 30 beds and Cuba 40 stoves to Haiti": who is named behind the last of a list is meant by those before it; else the country that got the gift before. */
export function receiverOfGaps(at: AnalyzedSentence, figure: AidFigure, previous: AidSides | null): Actor | null {
  // "Peru 20 million to the rebels": to someone of its own
  const next = at.chunks[Math.max(figure.item.end, figure.index + 1)]
  const isToOther = next?.kind === 'prep' && /^(?:to|into)$/.test(next.text)
  return receiverOfLast(at, figure) ?? (isToOther ? null : landNamed(previous))
}

function receiverOfLast(at: AnalyzedSentence, { item, index }: AidFigure): Actor | null {
  let last = -1
  const start = Math.max(item.end, index + 1)
  for (let i = start; i < Math.min(at.chunks.length, start + longestList); i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'np' && chunk.number !== null) last = i
    const isMark = chunk?.kind === 'punct' && /^[,()]$/.test(chunk.text)
    if (chunk?.kind === 'np' || chunk?.kind === 'conj' || chunk?.kind === 'adv' || isMark || isOf(chunk)) continue
    if (last < 0 || chunk?.kind !== 'prep') return null
    return firstBehind(at, collectArguments(at.chunks, i, at.chunks.length).found.slice(0, 1), towards)
  }
  return null
}

/** "gave 40 tents to Chad, Peru 30": the country that the verb of all names. */
const landNamed = (previous: AidSides | null): Actor | null =>
  previous?.recipient.how === '' && previous.recipient.actor?.iso3 != null ? previous.recipient.actor : null
