import { endsInAircraft } from '../../lexicon/carriers.ts'
import { storages } from '../../lexicon/nameless.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { borders } from '../../lexicon/place-nouns.ts'
import { actorOfNominal, withoutApposed } from '../actor-of-nominal.ts'
import { type Actor, actorOf, pieceOfMember, pieceOfNominal } from '../actors.ts'
import { programmeOwner } from '../aid/actors-near.ts'
import { actingFrom } from '../aid/acts-from.ts'
import { effortNamed } from '../aid/effort-owner.ts'
import { textAt } from '../aid/fronted-party.ts'
import { isSufficedFor } from '../aid/sufficiency.ts'
import { isOfCall } from '../aid/turns.ts'
import { whoMeant } from '../aid/who-which.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { nameMeant } from '../apposed-name.ts'
import { isLandKind } from '../areas.ts'
import { withHomeBehind } from '../home-behind.ts'
import { type Item, itemsOf } from '../items.ts'
import { donorTypeIn, isFirmAlone } from '../named-in.ts'
import { awaitsVerb } from '../parse/awaited-verb.ts'
import type { Chunk, NounPhrase } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isMostOfBefore, type Member, type Nominal, nominalAt } from '../parse/nominal.ts'
import { isOfAdjunct } from '../parse/of-adjunct.ts'
import { endingAt, lowerWords, type Piece, textOf } from '../piece.ts'
import { beforeGoods } from './before-goods.ts'
import { detailed } from './detail-of-goods.ts'
import { leadToPlace } from './placing.ts'
import { arePeopleOf, areThose, endOfPlight } from './plight.ts'

export function hasOffice({ at, from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (findOffice(at.tokens, i) !== null) return true
  return false
}

/** Nouns for bodies of any kind, public or private. */
export const bodies = new Set(
  'institution institutions sector sectors circle circles side sides hospital hospitals university universities school schools city cities province provinces prefecture prefectures twin counterpart home homes shelter shelters station stations'.split(
    ' ',
  ),
)

/** "Ana Ruiz": capitalised words and nothing else. */
const isPersonName = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.length === 1 &&
  members.every(({ np }) => np.to - np.from > 1 && at.tags.slice(np.from, np.to).every((tag) => tag === 'NNP'))

/** "the repair of schools", "the building of two hospitals": what is done is no one. */
export function isActivity(at: AnalyzedSentence, { np, first, end }: Member): boolean {
  const head = at.tokens[np.head]?.lower ?? ''
  if (end === first + 1 || at.tags[np.head] === 'NNP' || np.areas.length > 0) return false
  return deeds.test(head)
}

const deeds =
  /^(?:repair|purchase|upkeep|relief|care|response|building|construction|reconstruction|rebuilding|rehabilitation|training|treatment|development|evacuation|provision|allocation|procurement|acquisition|installation|renovation|implementation|prevention|storage|transport|transportation|shipping|shipment|distribution|processing|production|import|expansion|establishment|restoration)s?$/

/** "the purchase, transport and storage of Chilean wheat": deeds of which the last tells what they are done to. */
const areActivities = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.some((member) => isActivity(at, member)) &&
  members.every((member) => isActivity(at, member) || deeds.test(at.tokens[member.np.head]?.lower ?? ''))

/** Whether a phrase can give or receive: it names an area, a body or people. */
export function isActor(at: AnalyzedSentence, nominal: Nominal): boolean {
  const piece = pieceOfNominal(at, nominal)
  const words = lowerWords(piece)
  if (areActivities(at, nominal)) return false
  if (nominal.members.every(({ np }) => areThose(at, np))) return endOfPlight(at, nominal.end) > nominal.end
  // "items for shelter"
  if (words.length === 1 && words[0] === 'shelter' && at.tags[piece.from] !== 'NNP') return false
  // "across the Chilean border"
  if (nominal.members.every(({ np }) => borders.test(at.tokens[np.head]?.lower ?? ''))) return false
  // "for nothing"
  if (/^(?:nothing|something|anything|everything)$/.test(words[0] ?? '')) return false
  if (nominal.members.every(({ np }) => np.isPronoun || arePeopleOf(at, np)) || isPersonName(at, nominal)) return true
  if (at.areas.some(({ from, to }) => from >= piece.from && to <= piece.to)) return true
  return (
    donorTypeOf(words) !== null ||
    isFirmAlone(piece) ||
    words.some((word) => isPeopleNoun(word) || bodies.has(word)) ||
    isStrickenPlace(words) ||
    hasOffice(piece)
  )
}

const stricken =
  /^(?:quake|earthquake|disaster|flood|cyclone|typhoon|hurricane|tsunami|war|conflict|crisis|famine|drought|outbreak|(?:\w+-)?(?:hit|struck|stricken|affected|ravaged|devastated|damaged|torn)|devastated|ravaged|flooded|besieged|worst|hardest|needy|poor|poorest)$/

/** "the quake zone", "the flood-hit areas": those who live there. */
export const isStrickenPlace = (words: readonly string[]): boolean =>
  /^(?:zones?|areas?|regions?|districts?|territory|territories|parts?|places)$/.test(words.at(-1) ?? '') &&
  words.slice(0, -1).some((word) => stricken.test(word))

const attaching = new Set(['in', 'at', 'of', 'across', 'near', 'outside', 'around'])

/** "in the Peruvian capital" */
const settlements = /^(?:capital|city|town|village|province|region|island|district|port)$/

function isBareArea(at: AnalyzedSentence, chunk: AnalyzedSentence['chunks'][number] | undefined): boolean {
  if (chunk?.kind !== 'np') return false
  const area = chunk.areas[0]
  return (
    area !== undefined && area.from <= chunk.from + 1 && area.to === chunk.to && at.tokens[area.from]?.kind === 'word'
  )
}

/** "in Peru", "in Peru, Chile and Cuba": up to the last of the places; "in Peru and 30 to Cuba" ends with the first. */
function endOfPlaces(at: AnalyzedSentence, first: number): number {
  const list = nominalAt(at.chunks, first)
  const isList =
    list !== null &&
    list.members.length > 1 &&
    list.members.every(({ first: i, end }) => end === i + 1 && isBareArea(at, at.chunks[i])) &&
    (at.chunks[list.end]?.kind !== 'verb' || awaitsVerb(at.chunks, first, list.end))
  return isList ? list.end : first + 1
}

const getting = /^(?:receive|obtain|get|buy|purchase|order|collect|accept)$/

/** "to students from Peru", "by firms from Peru": where those who get or give it come from; in "reached the monks from Lima" goods come from there. The chunk is the "from". */
function isHomeOfPeople(at: AnalyzedSentence, index: number): boolean {
  const [to, people, from] = at.chunks.slice(Math.max(index - 2, 0), index + 1)
  if (people?.kind !== 'np' || from?.kind !== 'prep' || from.text !== 'from') return false
  if (people.areas.length > 0 || !isBareArea(at, at.chunks[index + 1])) return false
  const isPeople = isPeopleNoun(singularOf(at.tokens[people.head]?.lower ?? ''))
  const isGiver =
    (to?.kind === 'verb' && to.lemma === 'thank') || (to?.kind === 'prep' && /^(?:by|from)$/.test(to.text))
  if (isGiver) {
    // "received by the hospital from Peru", "sent by the army from Lima to Quito"
    const verb = at.clauses.findLast((clause) => clause.at < index)?.verb
    const isGot = to.kind === 'prep' && to.text === 'by' && verb !== undefined && getting.test(verb.lemma)
    const isRoute = textAt(at, index + 2) === 'to'
    const isNamed = at.tags.slice(people.from, people.to).includes('NNP')
    const isSomeone = isPeople || donorTypeIn({ at, from: people.from, to: people.to }) !== null
    return isSomeone && !isGot && !isRoute && !isNamed
  }
  // "at the disposal of nurses from Peru"
  const use = at.chunks[index - 3]
  const isOfUse = use?.kind === 'np' && /^(?:disposal|service|use)$/.test(at.tokens[use.head]?.lower ?? '')
  return isPeople && to?.kind === 'prep' && (/^(?:to|for|among)$/.test(to.text) || (to.text === 'of' && isOfUse))
}

/** Where those who get something come from, not who gives. */
export const isHomeOfReceivers = (at: AnalyzedSentence, { prep, nominal }: Argument): boolean =>
  prep === 'from' && isHomeOfPeople(at, nominal.first - 1)

/** An argument's phrase with what tells of its people or its place behind it ("the business community in Peru"), which belong to its name. */
function widened(at: AnalyzedSentence, nominal: Nominal): Piece {
  const piece = pieceOfNominal(at, nominal)
  // "Chilean students stranded in Lima": whose they are is told.
  const isPlaced = nominal.members.some(({ np }) => np.areas.length > 0)
  let end = isPlaced ? nominal.end : endOfPlight(at, nominal.end)
  if (end > nominal.end) return endingAt(piece, at.chunks[end - 1]?.to ?? piece.to)
  const lead = isPlaced ? end : leadToPlace(at, end)
  const connector = at.chunks[lead]
  const place = at.chunks[lead + 1]
  const isName =
    place?.kind === 'np' &&
    at.tokens[place.head]?.lower !== 'fy' &&
    (at.tags[place.head] === 'NNP' ||
      place.areas.some(({ from, to }) => from <= place.head && place.head < to) ||
      (place.areas.length === 1 && settlements.test(at.tokens[place.head]?.lower ?? '')))
  const isAttached = connector?.kind === 'prep' && (attaching.has(connector.text) || isHomeOfPeople(at, lead))
  if (isAttached && isName && !isInOtherLand(at, nominal, place)) end = endOfPlaces(at, lead + 1)
  // "the camp at Zaatari in Jordan"
  const larger = at.chunks[end]
  if (end > nominal.end && larger?.kind === 'prep' && larger.text === 'in' && isBareArea(at, at.chunks[end + 1]))
    end += 2
  // "the city of X, Y Province": the larger place behind a comma.
  const comma = at.chunks[end]
  const isLarger = comma?.kind === 'punct' && comma.text === ',' && isBareArea(at, at.chunks[end + 1])
  if (isLarger && nominal.members.length === 1 && isCityOf(at, nominal, at.chunks[end + 1])) end += 2
  return end === nominal.end ? piece : endingAt(piece, at.chunks[end - 1]?.to ?? piece.to)
}

/** "rice from Peru in Lomé": no country lies in another's town. */
function isInOtherLand(at: AnalyzedSentence, { first, end }: Nominal, place: NounPhrase): boolean {
  const land = first === end - 1 ? at.chunks[first] : undefined
  const [own] = land?.kind === 'np' && isBareArea(at, land) ? land.areas : []
  return (
    own !== undefined &&
    isLandKind(own.areaKind) &&
    own.form === 'name' &&
    place.areas.length === 1 &&
    place.areas[0]?.iso3 !== own.iso3
  )
}

/** "Lima, Peru"; in "To Quito, Peru sent 20" the two are no place. */
function isCityOf(at: AnalyzedSentence, { end }: Nominal, larger: Chunk | undefined): boolean {
  const to = at.chunks[end - 1]?.to
  const whole = larger?.kind === 'np' ? larger.areas[0] : undefined
  return at.areas.some((area) => area.to === to && area.areaKind === 'city' && area.iso3 === (whole?.iso3 ?? null))
}

export function actorFrom(at: AnalyzedSentence, told: Nominal): Actor {
  const whole = nameMeant(at, told)
  const nominal = withoutApposed(at, whole)
  const piece = widened(at, nominal)
  const named = actorOfNominal(at, told)
  const isWhole = named.piece.to === piece.to
  const actor = isWhole
    ? named
    : actorOf(
        endingAt(named.piece, piece.to),
        nominal.members.length > 1 ? nominal.members.map((member) => pieceOfMember(at, member)) : [piece],
      )
  const end = at.chunks.findIndex((chunk) => chunk.from >= piece.to)
  return end < 0 || nominal.members.length > 1 ? actor : withHomeBehind(actor, end)
}

/** "for the quake effort in Chad", "from Peru's stores": who is meant by what they have or do. */
function ownerNamed(at: AnalyzedSentence, nominal: Nominal, prep: string): Actor | null {
  if (prep === 'from') return programmeOwner(at, nominal)
  return /^(?:to|towards?|for|into)$/.test(prep) ? effortNamed(at, nominal) : null
}

/** "from its own stores": of someone told before, and no firm. */
const isOwnStore = ({ tokens, tags }: AnalyzedSentence, { members: [member] }: Nominal): boolean =>
  member !== undefined && tags[member.np.from] === 'POSS' && storages.has(tokens[member.np.head]?.lower ?? '')

/** The first argument with one of the prepositions that names someone. */
export function actorBehind(at: AnalyzedSentence, found: readonly Argument[], preps: readonly string[]): Actor | null {
  for (const prep of preps) {
    for (const [i, one] of found.entries()) {
      const nominal =
        one.prep === prep && !isOfCall(at, one) && !isOfAdjunct(at, one, found[i - 1])
          ? beforeGoods(at, one.nominal)
          : null
      const owner = nominal === null ? null : ownerNamed(at, nominal, prep)
      if (owner !== null) return owner
      if (nominal === null || (prep === 'from' && isOwnStore(at, nominal))) continue
      if (!isActor(at, nominal) || isSufficedFor(at, nominal.members[0]?.np.from ?? 0)) continue
      // "to two hospitals" names who gets it; "with two hospitals" what is given.
      const isSomeone = ({ category, number }: Item): boolean =>
        category === 'personnel' || (category === 'facility' && (number === null || prep === 'to'))
      if (itemsOf(at, nominal).every(isSomeone)) return actorFrom(at, nominal)
    }
  }
  return null
}

/** The participle clause right behind a phrase: "kits donated by X". */
function participleBehind(at: AnalyzedSentence, nominal: Nominal): Clause | null {
  return (
    at.clauses.find(
      ({ verb, at: place, subject }) => verb.form === 'participle' && place === nominal.end && subject !== null,
    ) ?? null
  )
}

/** The giver that a subject names, or, where the subject is the thing given, the one behind "sent by". */
export function subjectActor(at: AnalyzedSentence, clause: Clause): Actor | null {
  const actor = subjectNamed(at, clause)
  return actor === null ? null : actingFrom(actor, clause.verb)
}

function subjectNamed(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { subject } = clause
  if (subject === null) return null
  const meant = whoMeant(at, clause, subject)
  if (meant !== null) return meant
  const items = itemsOf(at, subject)
  const isThing = items.some(({ category }) => category !== 'personnel' && category !== 'facility')
  const giver = participleBehind(at, firstOf(subject))
  if (endsInAircraft(textOf(pieceOfNominal(at, subject)))) return null
  if (isThing && !isBody(at, subject)) return giver === null ? null : actorBehind(at, giver.arguments, ['by', 'from'])
  if (!isActor(at, subject)) return null
  const next = at.chunks[subject.end]
  // "Families hit by the floods in Peru received": what is said of them is part of their name.
  return next?.kind === 'verb' && next.form !== 'participle' ? actorOfNominal(at, subject) : actorFrom(at, subject)
}

/** A subject's list runs up to its verb; what gives is its first member. */
const firstOf = (nominal: Nominal): Nominal => {
  const [member] = nominal.members
  return member === undefined ? nominal : { members: [member], first: member.first, end: member.end }
}

export const isBody = (at: AnalyzedSentence, nominal: Nominal): boolean => {
  const [member] = nominal.members
  return member !== undefined && donorTypeIn(pieceOfMember(at, member)) !== null
}

export const objects = ({ arguments: found }: Clause): Nominal[] =>
  found.filter(({ prep }) => prep === null).map(({ nominal }) => nominal)

/** "…, along with gloves", "…, among other supplies": more of what is given. */
const adding = new Set(['plus', 'along with', 'together with', 'among', 'besides', 'in addition to'])

/** Things named as objects of the verb, with those behind "including" where the object itself has no amount. */
export function itemsBehind(at: AnalyzedSentence, nominals: readonly Nominal[], found: readonly Argument[]): Item[] {
  const added = found.filter(({ prep }) => prep !== null && adding.has(prep)).map(({ nominal }) => nominal)
  const own = nominals.filter(({ first }) => !isMostOfBefore(at.chunks, first))
  const items = [...own, ...added].flatMap((nominal) => detailed(at, nominal))
  const parts = found.filter(({ prep }) => prep === 'including').flatMap(({ nominal }) => itemsOf(at, nominal))
  const areParts = parts.some(({ number }) => number !== null) && items.every(({ number }) => number === null)
  // "a variety of items including flour, toys and books"
  const areNamed =
    parts.some(({ isGeneric }) => !isGeneric) && items.every((one) => one.isGeneric && one.number === null)
  return areParts || (areNamed && items.every(({ category }) => category === 'other')) ? parts : items
}
