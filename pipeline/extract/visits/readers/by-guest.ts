import { countryOf } from '../../../lexicon/areas/index.ts'
import { hosting } from '../../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../../analyze.ts'
import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import type { NounPhrase } from '../../parse/chunk.ts'
import { countryOfOffice } from '../home.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { datelineOf } from '../memory.ts'
import { placesBetween, placesIn } from '../places.ts'
import { resolvePronoun, travellersIn, withKnown } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isNational, type Place, type Traveller } from '../traveller.ts'
import type { ChunkReader } from './reader.ts'

const guests = /^(?:guests?|visitors?)$/
const own = /^(?:his|her|their|its)$/

/** "Lima's", "the Philippines'": the mark of an owner. */
const isOwner = (at: AnalyzedSentence, i: number): boolean => /^'s?$/.test(lowerAt(at, i))

/** "guest this week", "guest on Monday", "guest today": the token behind such a time. */
function behindTime(at: AnalyzedSentence, i: number): number {
  if (/^(?:today|tonight|yesterday|tomorrow)$/.test(lowerAt(at, i))) return i + 1
  const isTime = /^(?:this|that|last|next|on)$/.test(lowerAt(at, i)) && times.test(lowerAt(at, i + 1))
  return isTime ? i + 2 : i
}

const times = /^(?:week|weekend|month|year|morning|afternoon|evening|\w+day)$/

/** The guest: the name in apposition or right behind the noun. */
function guestAt({ at, travellers }: Scene, head: number): Traveller | undefined {
  const behind = behindTime(at, head + 1)
  // "Lima's guests: X and Y" is a list
  const isMark =
    lowerAt(at, behind) === ',' || (!lowerAt(at, head).endsWith('s') && /^[:–—]$/.test(lowerAt(at, behind)))
  const start = isMark ? behind + 1 : behind
  return travellers.find((one) => one.from === start && (one.title !== null || one.isNamed))
}

/** "Mali's guest", "his guest": the country of the one who receives. */
function hostOf(scene: Scene, from: number, head: number, guest: Traveller): Place | null {
  const { at } = scene
  const area = at.areas.find((one) => one.from >= from && one.to <= head && isOwner(at, one.to))
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  if (area !== undefined && iso3 !== null) return { iso3, piece: piece(at, area.from, area.to) }
  const homes = guest.origins.map((place) => place.iso3)
  // "President X's guest"
  const owner = scene.travellers.find((one) => one.from >= from && one.to <= head && isOwner(at, one.to))
  if (owner !== undefined) return countryOfHost(scene, withKnown(scene, owner), homes)
  if (!own.test(lowerAt(at, from))) return null
  const subject = at.clauses.findLast((clause) => clause.verb.from < from && clause.subject !== null)?.subject
  const meant = subject == null ? resolvePronoun(scene, lowerAt(at, from), from) : null
  const hosts = subject == null ? (meant === null ? [] : [meant]) : travellersIn(scene, subject)
  const known = hosts.flatMap(({ origins }) => origins).find((place) => !homes.includes(place.iso3))
  const [host] = hosts
  return known ?? (host === undefined ? datelineOf(scene.memory) : countryOfHost(scene, host, homes))
}

/** Said beside the host's office, else where the text was sent from, else of the country spoken of. */
const countryOfHost = (scene: Scene, host: Traveller, homes: readonly string[]): Place | null =>
  host.origins.find(({ iso3 }) => !homes.includes(iso3)) ??
  datelineOf(scene.memory) ??
  countryOfOffice(scene, host, homes)

/** "Lima had a visitor on Friday: President X": the place that has the guest. */
function placeHaving(scene: Scene, index: number): Place | null {
  const clause = scene.at.clauses.find(({ arguments: [first] }) => first?.nominal.first === index)
  const isHost =
    clause?.subject != null &&
    !clause.verb.passive &&
    (/^(?:have|get)$/.test(clause.verb.lemma) || hosting.has(clause.verb.lemma)) &&
    statusOf(scene.at, clause) === 'made'
  return isHost ? (placesIn(scene, clause.subject)[0] ?? null) : null
}

/** "told his Peruvian guest, President X": the guest has come to the host's country. */
export const byGuest: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !guests.test(lowerAt(at, np.head))) return []
  const named = guestAt(scene, np.head)
  if (named === undefined) return []
  const area = at.areas.find((one) => one.from >= np.from && one.to <= np.head && !isOwner(at, one.to))
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  const origins = area === undefined || iso3 === null ? [] : [{ iso3, piece: piece(at, area.from, area.to) }]
  const guest = named.origins.length > 0 ? withKnown(scene, named) : { ...withKnown(scene, named), origins }
  const host = hostOf(scene, np.from, np.head, guest) ?? placeHaving(scene, index)
  if (host === null || isTakenBack(at, np.head)) return []
  return [
    nearJourney({
      anchor: piece(at, np.head, np.head + 1),
      travellers: [guest],
      destinations: [host],
    }),
  ]
}

/** "Lima's latest visitor": the place whose guest it is. */
function placesOwning(at: AnalyzedSentence, { from, head }: NounPhrase): Place[] {
  const area = at.areas.find((one) => one.from >= from && one.to <= head && isOwner(at, one.to))
  const iso3 = area?.form === 'name' ? countryOf(area.areaId) : null
  return area === undefined || iso3 === null ? [] : [{ iso3, piece: piece(at, area.from, area.to) }]
}

/** "Visitors to Lima this week: the presidents of Chile and Peru": those behind the colon. */
function visitorsListed(scene: Scene, np: NounPhrase): Journey[] {
  const { at } = scene
  const colon = firstIndexIn(at.tokens, np.to, np.to + 8, ({ text }) => text === ':')
  if (np.from > 1 || colon < 0 || isTakenBack(at, np.head)) return []
  const places = placesOfGuests(scene, np, colon)
  const found = scene.travellers.filter((one) => (one.title !== null || isNational(one)) && one.from > colon)
  if (places.length === 0 || found.length === 0) return []
  return [
    nearJourney({
      anchor: piece(at, np.head, np.head + 1),
      travellers: found.map((one) => withKnown(scene, one)),
      destinations: places.slice(0, 1),
    }),
  ]
}

/** "the Lima visitor", "Chile's guest", "a guest of Chile", "the guest of honour in Lima": where the noun says that they are. */
function placesOfGuests(scene: Scene, np: NounPhrase, end: number): readonly Place[] {
  const owning = placesOwning(scene.at, np)
  return owning.length > 0 ? owning : placesBetween(scene, np.to, end)
}

/** "Among the visitors to Lima were X and Y", "Chile's guest this week is X": those on the other side of "were". */
export const byVisitors: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !/^(?:visitors?|guests?|arrivals?|travell?ers)$/.test(lowerAt(at, np.head))) return []
  const listed = visitorsListed(scene, np)
  if (listed.length > 0) return listed
  const be = at.clauses.find(({ verb, at: place }) => verb.lemma === 'be' && place > index)
  const status = be === undefined ? null : statusOf(at, be)
  const places = be === undefined ? [] : placesOfGuests(scene, np, be.verb.from)
  if (be === undefined || status === null || places.length === 0) return []
  const limit = at.clauses.find(({ at: place }) => place > be.at)?.verb.from ?? at.tokens.length
  // "A guest in Lima was the brother of the Peruvian president"
  const isRelated = (one: Traveller): boolean => lowerAt(at, one.from - 1) === 'of' || isOwner(at, one.to)
  const found = travellers.filter(
    (one) => (one.title !== null || isNational(one)) && one.from >= be.verb.to && one.to <= limit && !isRelated(one),
  )
  return found.length === 0
    ? []
    : [
        nearJourney({
          anchor: piece(at, np.head, np.head + 1),
          travellers: found.map((one) => withKnown(scene, one)),
          destinations: places.slice(0, 1),
          isPlanned: status === 'planned',
        }),
      ]
}
