import { ownPossessives } from '../../lexicon/function-words.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isSameSide, type Role } from '../gifts/sides.ts'
import type { Argument } from '../parse/clause.ts'
import { hasName, lowerWords, type Piece } from '../piece.ts'
import { rememberHome } from './named-before.ts'
import { needing } from './needing.ts'
import type { AidSides } from './sides.ts'
import type { Telling } from './telling.ts'

/** "Peru", "the Philippines", "the Peruvians": one country, or the whole of its people, and nothing else. */
export function isCountryName({ areas, piece: { at, from, to } }: Actor): boolean {
  const [area, more] = areas
  const start = at.tokens[from]?.lower === 'the' ? from + 1 : from
  return (
    area !== undefined &&
    more === undefined &&
    isCountry(area) &&
    (area.form === 'name' || start > from) &&
    area.from <= start &&
    area.to === to
  )
}

/** The country's own name inside the words for a body of it: "the health ministry of [Chad]". */
function countryIn({ iso3, areas, piece: { at } }: Actor): Actor | null {
  const area = areas.find((one) => one.iso3 === iso3 && isCountry(one) && one.form === 'name')
  return area === undefined ? null : actorOf({ at, from: area.from, to: area.to })
}

/** A country's name in the paragraph, or inside the words for the body that got a gift. */
function countryNamed(body: Actor, { topics }: Discourse): Actor | null {
  const topic = topics.get(body.iso3 ?? '')
  const isName = topic !== undefined && isCountry(topic.area) && topic.area.form === 'name'
  return countryIn(body) ?? (isName ? actorOf({ at: topic.at, from: topic.area.from, to: topic.area.to }) : null)
}

/** A country told by its name, or the one named in the words for a body of it. */
export const landOf = (actor: Actor): Actor | null => (isCountryName(actor) ? actor : countryIn(actor))

/** Who got gifts of a paragraph in one country: the country where it was told to get any by its name, and the body where only one did. */
export interface Getter {
  readonly country: Actor | null
  readonly body: Actor | null
  /** Who gave to that body. */
  readonly giver: Actor | null
}

const pots = /^(?:fund|appeal|campaign)$/

const isSameName = (a: Actor, b: Actor): boolean => lowerWords(a.piece).join(' ') === lowerWords(b.piece).join(' ')

/** Keeps in mind to which countries the paragraph's gifts went; what is sold or asked for is no gift. */
export function rememberGetter(
  discourse: Discourse,
  { recipient, donor }: { readonly recipient: Actor | null; readonly donor: Actor | null },
  status: GiftStatus,
): void {
  if (recipient === null || recipient.iso3 === null || status === 'exported' || status === 'called_for') return
  rememberHome(recipient, discourse)
  const known = discourse.getters.get(recipient.iso3)
  const isName = isCountryName(recipient)
  // "its sister society in Chad": what its own friends send is no one else's gift.
  const isOwn = ownPossessives.has(recipient.piece.at.tokens[recipient.piece.from]?.lower ?? '')
  const isOther = known?.body != null && !isSameName(known.body, recipient)
  discourse.getters.set(recipient.iso3, {
    country: known?.country ?? (isName ? recipient : null),
    body:
      isName || isOther || isOwn || (known !== undefined && known.body === null) ? null : (known?.body ?? recipient),
    giver: donor?.iso3 == null ? (known?.giver ?? null) : donor,
  })
}

/** What verbs and nouns tell is read anew, each gift by those before it. */
export function restoreGetters({ getters }: Discourse, before: ReadonlyMap<string, Getter>): void {
  getters.clear()
  for (const [iso3, getter] of before) getters.set(iso3, getter)
}

/** Who has got gifts and given none, where others have given: what is given next is of someone else, unless the sentence before was about the one who got. */
export const hasOnlyGot = ({ getters, givers, subject }: Discourse, iso3: string): boolean =>
  givers.size > 0 && getters.has(iso3) && !givers.has(iso3) && subject?.iso3 !== iso3

/** The one country in need, unless it was itself told to give something. */
const needyTold = ({ needy, givers }: Discourse): Actor | null =>
  needy === null || needy === 'several' || givers.has(needy.iso3 ?? '') ? null : needy

const ofTheLand =
  /^(?:victims?|survivors?|homeless|displaced|injured|wounded|sick|needy|people|population|government|authorities|ministry|army|families|villagers|residents|farmers|capital|region|province)$/

/** "Chad was flooded. Peru gave 20 tents to the victims", "to the health ministry": whose country no word tells are of the one in need. */
export function ofNeedyLand(actor: Actor | null, donor: Actor | null, discourse: Discourse): Actor | null {
  if (actor === null || actor.iso3 !== null || actor.areas.length > 0 || hasName(actor.piece)) return actor
  const words = lowerWords(actor.piece)
  const needy = words[0] === 'the' && ofTheLand.test(words.at(-1) ?? '') ? needyTold(discourse) : null
  // "Chad was flooded. In Mali, Peru gave 20 tents to the displaced"
  const isElsewhere = actor.piece.at.areas.some(
    ({ iso3 }) => iso3 !== null && iso3 !== donor?.iso3 && iso3 !== needy?.iso3,
  )
  return needy === null || isElsewhere || isSameSide(needy, donor)
    ? actor
    : { ...actor, iso3: needy.iso3, iso3Piece: needy.iso3Piece ?? needy.piece }
}

/** The country that all gifts of the paragraph have gone to so far, if there is one: those that name no other go there too. */
export function onlyGetter(discourse: Discourse, donor: Actor | null): Actor | null {
  const [only] = discourse.getters.values()
  if (only === undefined) return needyTold(discourse)
  if (discourse.getters.size > 1) return null
  if (only.country !== null || only.body === null || donor === null) return only.country
  // "The embassy gave the ministry 20 tents. The embassy also gave 30 beds": the same giver to the same body.
  const isSameGiver = isSameSide(donor, only.giver) && donor.type === only.giver?.type && !hasName(donor.piece)
  // "Our Fund received 3 million. Balfour gave 2 million": into the same pot.
  if (isSameGiver || pots.test(lowerWords(only.body.piece).at(-1) ?? '')) return only.body
  // "Athens asked for help. Peru sent 20 tents. Chile sent 30"
  const needy = needyTold(discourse)
  return countryNamed(only.body, discourse) ?? (isSameSide(needy, only.body) ? needy : null)
}

/** "gave 20 tents to a shelter": someone gets them, whatever it is. */
const isForSomeone = (phrases: readonly Argument[]): boolean => phrases.some(({ prep }) => prep === 'to')

const worldwide = /^(?:global|worldwide|world|international|planet|continental|pan-african)$/

/** "for the global response", "for research": not for the country that was told of. */
export const isForTheWorld = ({ chunks, tokens }: AnalyzedSentence, from: number): boolean =>
  chunks.some((prep, i) => {
    const np = chunks[i + 1]
    const isPurpose = prep.kind === 'prep' && prep.from >= from && /^(?:for|to|towards?|into)$/.test(prep.text)
    if (!isPurpose || np?.kind !== 'np') return false
    const isResearch = tokens[np.head]?.lower === 'research'
    return isResearch || tokens.slice(np.from, np.to + 1).some(({ lower }) => worldwide.test(lower))
  })

/** Where the sentence names no receiver: the country that all gifts before went to. */
export function carriedGetter(
  getting: Role,
  donor: Actor | null,
  phrases: readonly Argument[],
  discourse: Discourse,
  { at, from }: Piece,
): Role {
  const isOpen =
    (getting.actor === null || getting.how === 'carried') && !isForSomeone(phrases) && !isForTheWorld(at, from)
  const getter = isOpen ? onlyGetter(discourse, donor) : null
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

/** "Peru sent Chad 20 tents. Chile sent a plane loaded with rice": to where all gifts before went. */
export function getterOfLoad(
  { donor, recipient, rule }: { readonly donor: Actor | null; readonly recipient: Actor | null; readonly rule: string },
  discourse: Discourse,
): Actor | null {
  if (recipient !== null || donor === null || rule !== 'gift-load') return recipient
  const getter = onlyGetter(discourse, donor)
  return isSameSide(getter, donor) ? null : getter
}

/** "across Africa (3 million) and Ukraine (2 million)": shares of one gift, which went to no one of them. */
export const areShares = (told: readonly { readonly sides: AidSides }[]): boolean =>
  told.length > 1 &&
  told.some(
    ({ sides: { isLocal, slot, recipient } }) => isLocal && slot === 'recipient' && recipient.actor?.iso3 === null,
  )
