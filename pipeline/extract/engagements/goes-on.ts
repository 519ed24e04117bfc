import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { hasTimeOfItsOwn } from '../pointed-time.ts'
import { surnameOf } from '../surname.ts'
import type { Act } from './act.ts'
import { areasOf, nameOf } from './country.ts'
import type { Side } from './memory.ts'

/** Whether an act is told on in the next sentence. */

const isoOf = (side: Side): string | null => side.country?.iso3 ?? null

const synchronous = new Set(['call', 'meeting', 'video_conference', 'interview'])
const pronouns = new Set(['he', 'she', 'they', 'it'])

/** "President Ruiz", "the Chilean side", "she": no one is introduced anew. */
function isShortName(piece: Piece): boolean {
  const words = lowerWords(piece)
  if (words.every((word) => pronouns.has(word)) || words.at(-1) === 'side') return true
  const names = piece.at.tags
    .slice(piece.from, piece.to)
    .filter(
      (tag, i) =>
        tag === 'NNP' &&
        !/^(?:president|minister|prime|chancellor|premier|ambassador|king|foreign|secretary)$/.test(words[i] ?? ''),
    )
  return names.length <= 1
}

/** "He also consoled the people of Samoa": others than those spoken to before. */
function turnsToOther({ counterpart }: Act, before: Side | null): boolean {
  const iso3 = counterpart === null ? null : (knownAreas(counterpart)[0] ?? null)
  return iso3 !== null && before !== null && isoOf(before) !== null && isoOf(before) !== iso3
}

const knownAreas = (piece: Piece): string[] => areasOf(piece).flatMap(({ areaId }) => countryOf(areaId) ?? [])

/** What the same person says on in the next sentence, with no new date and no new occasion. */
export function goesOn(
  act: Act,
  actor: Side | undefined,
  { discourse, at }: { readonly discourse: Discourse; readonly at: AnalyzedSentence },
): boolean {
  const { engagement } = discourse
  if (!act.isSpeech || act.means !== null || actor === undefined || engagement === null || at.dates.length > 0)
    return false
  // "The next morning he praised": another occasion.
  if (hasTimeOfItsOwn(at)) return false
  const sides = [engagement.actor, engagement.counterpart].filter((side) => side !== null)
  if (lowerWords(actor.piece).at(-1) === 'side')
    return sides.some((side) => isoOf(side) !== null && isoOf(side) === isoOf(actor))
  if (actor.isCarried) return true
  if (!synchronous.has(engagement.kind) && turnsToOther(act, engagement.counterpart)) return false
  const surname = surnameOf(nameOf(actor.piece))
  const isSame = surname !== null && sides.some((side) => surnameOf(nameOf(side.piece)) === surname)
  return isSame && (synchronous.has(engagement.kind) || isShortName(actor.piece))
}
