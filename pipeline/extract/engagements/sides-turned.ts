import type { Discourse } from '../discourse.ts'
import { lowerWords, type Piece } from '../piece.ts'
import type { Act } from './act.ts'
import type { Side } from './memory.ts'
import type { Sides } from './sides.ts'

/** Who answers whom, where a reply is told behind the letter it answers. */

const unnamed = new Set(['his', 'her', 'its', 'their', 'the'])

/** "Chile's answer", not "his reply" or "the answer" */
export const isOwnedByName = (actor: Piece): boolean => !unnamed.has(lowerWords(actor)[0] ?? '')

const carried = (side: Side): Side => ({ ...side, isCarried: true })

/** "His reply came at once": from whoever the letter told last went to, to whoever wrote it. */
export function sidesTurned(
  act: Act,
  before: readonly { act: Act; sides: Sides }[],
  { engagement }: Discourse,
  told: Side | null,
): Sides {
  const none = { actors: [], counterparts: [] }
  const here = before.findLast(({ act: { kind } }) => kind === 'letter')?.sides
  const isLetter = engagement?.kind === 'letter'
  const [writer, getter] =
    here !== undefined
      ? [here.actors[0] ?? null, here.counterparts[0] ?? null]
      : isLetter
        ? [engagement.actor, engagement.counterpart]
        : [null, null]
  // "The Chileans wrote back", to whomever
  if (told !== null && writer === null && getter === null && act.clause?.verb.lemma === 'write')
    return { actors: [told], counterparts: [] }
  const actor = told ?? (getter === null ? null : carried(getter))
  if (actor === null || (writer === null && getter === null)) return none
  return { actors: [actor], counterparts: writer === null ? [] : [carried(writer)] }
}
