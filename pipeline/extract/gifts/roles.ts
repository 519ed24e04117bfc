import { endsInAircraft } from '../../lexicon/carriers.ts'
import { storages } from '../../lexicon/nameless.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { borders } from '../../lexicon/place-nouns.ts'
import { actorOfNominal, withoutApposed } from '../actor-of-nominal.ts'
import { type Actor, actorOf, pieceOfMember, pieceOfNominal } from '../actors.ts'
import { programmeOwner } from '../aid/actors-near.ts'
import { actingFrom } from '../aid/acts-from.ts'
import { effortNamed } from '../aid/effort-owner.ts'
import { isSufficedFor } from '../aid/sufficiency.ts'
import { isOfCall } from '../aid/turns.ts'
import { whoMeant } from '../aid/who-which.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { nameMeant } from '../apposed-name.ts'
import { withHomeBehind } from '../home-behind.ts'
import { type Item, itemsOf } from '../items.ts'
import { donorTypeIn, isFirmAlone } from '../named-in.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isMostOfBefore, type Member, type Nominal } from '../parse/nominal.ts'
import { isOfAdjunct } from '../parse/of-adjunct.ts'
import { endingAt, lowerWords, type Piece, textOf } from '../piece.ts'
import { beforeGoods } from './before-goods.ts'
import { detailed } from './detail-of-goods.ts'
import { arePeopleOf, areThose, endOfPlight } from './plight.ts'
import { widened } from './widened.ts'

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
