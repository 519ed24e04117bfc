import type { Actor } from '../actors.ts'
import type { Discourse } from '../discourse.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isSameSide, type Role } from '../gifts/sides.ts'
import type { Argument } from '../parse/clause.ts'
import { needing } from './needing.ts'
import type { Telling } from './telling.ts'

/** "Peru", "the Philippines": the name of one country and nothing else. */
function isCountryName({ areas, piece: { at, from, to } }: Actor): boolean {
  const [area, more] = areas
  const start = at.tokens[from]?.lower === 'the' ? from + 1 : from
  return (
    area !== undefined &&
    more === undefined &&
    area.areaKind === 'country' &&
    area.form === 'name' &&
    area.from <= start &&
    area.to === to
  )
}

/** Keeps in mind to which countries the paragraph's gifts went; what is sold or asked for is no gift. */
export function rememberGetter(discourse: Discourse, recipient: Actor | null, status: GiftStatus): void {
  if (recipient === null || recipient.iso3 === null || status === 'exported' || status === 'called_for') return
  const known = discourse.getters.get(recipient.iso3)
  if (known == null) discourse.getters.set(recipient.iso3, isCountryName(recipient) ? recipient : null)
}

/** The country that all gifts of the paragraph have gone to so far, if there is one: those that name no other go there too. */
export function onlyGetter({ getters }: Discourse): Actor | null {
  const [only] = getters.values()
  return getters.size === 1 ? (only ?? null) : null
}

/** "gave 20 tents to a shelter": someone gets them, whatever it is. */
const isForSomeone = (phrases: readonly Argument[]): boolean => phrases.some(({ prep }) => prep === 'to')

/** Where the sentence names no receiver: the country that all gifts before went to. */
export function carriedGetter(
  getting: Role,
  donor: Actor | null,
  phrases: readonly Argument[],
  discourse: Discourse,
): Role {
  const isOpen = (getting.actor === null || getting.how === 'carried') && !isForSomeone(phrases)
  const getter = isOpen ? onlyGetter(discourse) : null
  return getter === null || isSameSide(getter, donor) ? getting : { actor: getter, how: 'carried' }
}

/** "UNICEF needs 3 million for clinics": who needs it gets it. */
export const isNeeding = ({ mode, governor }: Telling): boolean =>
  mode === 'ask' && needing.has(governor?.clause.verb.lemma ?? '')

/** "The ministry received 20 beds for its patients": who gets them is told before. */
export const isGot = ({ mode, governor }: Telling): boolean =>
  mode === 'receive' &&
  governor?.relation === 'object' &&
  !governor.clause.verb.passive &&
  /^(?:receive|accept|take|obtain|welcome)$/.test(governor.clause.verb.lemma)
