import { bodyNouns } from '../../lexicon/contact-words.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { nameParticles } from '../../lexicon/name-particles.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { findOffice, type Office } from '../../lexicon/offices.ts'
import { findOrganization } from '../../lexicon/organization-names.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { donorTypeIn } from '../named-in.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isOfOther } from '../related-place.ts'
import { isKin } from './kin.ts'
import { partsOfWith, unsplit } from './unsplit.ts'
import { isBlocNamed, isNameWord } from './words-at.ts'

/** One side of an act as a stretch of tokens, and what it is. */

const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my'])

/** Roles that are no offices: "head of a committee", "founder of the company". */
const roles = new Set([
  'head',
  'founder',
  'chief',
  'member',
  'chair',
  'leader',
  'co-founder',
  'professor',
  'owner',
  'colleague',
])

const formerly = new Set([
  'former',
  'then',
  'acting',
  'current',
  'ex',
  'outgoing',
  'incoming',
  'visiting',
  'new',
  'newly',
  'appointed',
  'accredited',
  'departing',
])

const isOppositeNumber = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i) === 'opposite' && /^numbers?$/.test(lowerAt(at, i + 1))

/** The office or role that a phrase opens with, behind an article, a country and "former". */
function openingOffice(at: AnalyzedSentence, from: number, to: number): { at: number; office: Office | null } | null {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const office = findOffice(at.tokens, i)
    if (office !== null) return { at: i, office }
    if (roles.has(lowerAt(at, i)) || lowerAt(at, i) === 'counterpart') return { at: i, office: null }
    if (isOppositeNumber(at, i)) return { at: i + 1, office: null }
    const area = at.areas.find((one) => one.from <= i && one.to > i)
    // "World Bank Representative Ana Ruiz", "the World Bank's new director"
    const body = area === undefined ? findOrganization(at.tokens, i, at.tags) : null
    const next = i + (body?.length ?? 0)
    if (body !== null && next < to && (lowerAt(at, next) === "'s" || findOffice(at.tokens, next) !== null)) {
      i += body.length - 1
      continue
    }
    const passes =
      area !== undefined ||
      articles.has(lowerAt(at, i)) ||
      formerly.has(lowerAt(at, i)) ||
      lowerAt(at, i) === "'s" ||
      at.tokens[i]?.text === '-' ||
      // "Peru's climate minister"
      ((at.tags[i] === 'N' || at.tags[i] === 'ADJ') && findOffice(at.tokens, i + 1) !== null)
    if (!passes) return null
  }
  return null
}

/** "head of a committee", "the Chilean Minister of Science": an office with no name behind it. */
export function isTitleOnly(at: AnalyzedSentence, from: number, to: number): boolean {
  const opening = openingOffice(at, from, to)
  if (opening === null) return false
  const end = opening.at + (opening.office?.length ?? 1)
  // "the ambassador to Peru Ana Ruiz": the name stands behind the post.
  const isNamedLater = at.areas.some(
    (area) =>
      area.from >= end &&
      area.to < to &&
      isNameWord(at, area.to) &&
      lowerAt(at, area.to) !== 'region' &&
      findOrganization(at.tokens, area.from, at.tags) === null,
  )
  return end >= to || (!isNameWord(at, end) && !isNamedLater)
}

const isParticle = (at: AnalyzedSentence, i: number, from: number): boolean =>
  i > from && nameParticles.has(at.tokens[i]?.text ?? '')

/** Nothing but a personal name: "Tom Berg", "Mr. Jari Lehto", "the Hon. Ruth Bell". */
export function isBareName(at: AnalyzedSentence, opening: number, to: number): boolean {
  const isStyled = lowerAt(at, opening) === 'the' && /^(?:hon|rt|rev)$/.test(lowerAt(at, opening + 1))
  const from = isStyled ? opening + 1 : opening
  if (to <= from || findOffice(at.tokens, from) !== null) return false
  for (let i = from; i < to; i++) {
    const isMark = at.tokens[i]?.text === '-' || at.tokens[i]?.text === '.'
    const isInitial = i > from && lowerAt(at, i).length <= 2
    const isSecond = at.tokens[i - 1]?.text === '-' && i > from + 1
    const isSmall = isInitial || isParticle(at, i, from)
    if (!isNameWord(at, i) && !isSecond && !(isMark && i > from) && !honorifics.has(lowerAt(at, i)) && !isSmall)
      return false
  }
  return donorTypeIn({ at, from, to }) === null
}

const joins = new Set([',', 'and', '&', ';'])

const isJoin = (at: AnalyzedSentence, i: number): boolean =>
  joins.has(lowerAt(at, i)) || (lowerAt(at, i) === 'as' && lowerAt(at, i + 1) === 'well' && lowerAt(at, i + 2) === 'as')

interface Segment {
  readonly from: number
  readonly to: number
  /** Whether "and" stands before it. */
  readonly isAdded: boolean
}

/** "Peruvian and Chilean officials": the first shares the noun of the second. */
function sharesNoun(at: AnalyzedSentence, from: number, i: number): boolean {
  const before = at.areas.find(({ to }) => to === i)
  const after = at.areas.find((area) => area.from === i + 1)
  const start = lowerAt(at, from) === 'the' ? from + 1 : from
  if (before === undefined || before.from !== start || after === undefined) return false
  return before.form === 'demonym' && after.form === 'demonym'
}

/** A stretch cut at its commas and "and"s. */
function segmentsOf({ at, from, to }: Piece): Segment[] {
  const inside = unsplit(at, from, to)
  const found: Segment[] = []
  // "Both the Chilean president and the king"
  const first = lowerAt(at, from) === 'both' && to - from > 3 ? from + 1 : from
  let [start, isAdded] = [first, false]
  for (let i = first; i <= to; i++) {
    if (i < to && (inside.has(i) || !isJoin(at, i) || sharesNoun(at, start, i))) continue
    if (i > start) {
      // "Egypt's and Sudan's ministers"
      const end = i < to && i - 1 > start && lowerAt(at, i - 1) === "'s" ? i - 1 : i
      found.push({ from: start, to: end, isAdded })
      isAdded = false
    }
    if (lowerAt(at, i) === 'as') i += 2
    if (lowerAt(at, i) !== ',' && i < to) isAdded = true
    start = i + 1
  }
  return found
}

const isPeer = (at: AnalyzedSentence, { from, to }: Segment): boolean =>
  /^(?:his|her|their)$/.test(lowerAt(at, from)) &&
  at.tokens.slice(from, to).some(({ lower }) => /^(?:counterparts?|colleagues?|opposite)$/.test(lower))

/** "Minister Ana Ruiz" */
function isTitledName(at: AnalyzedSentence, { from, to }: Segment): boolean {
  const office = findOffice(at.tokens, from)
  return office !== null && from + office.length < to && isBareName(at, from + office.length, to)
}

/** Whether a segment only says more of the one before: "X, ambassador to Y", "the minister of science, X". */
export function isApposition(at: AnalyzedSentence, before: Segment, one: Segment, isGoingOn: boolean): boolean {
  const isTitle = isTitleOnly(at, one.from, one.to)
  // "the minister, Ana Ruiz, and the Chilean envoy": whose country stands first is another.
  const isAnother =
    (lowerAt(at, one.from) === 'the' && at.areas.some(({ from }) => from === one.from + 1)) ||
    at.areas.some(({ from, to }) => from === one.from && lowerAt(at, to) === "'s") ||
    isPeer(at, one)
  if (one.isAdded) return isGoingOn && isTitle && !isAnother
  if (isBareName(at, before.from, before.to) && isTitle) return true
  // "her Chilean counterpart, Minister Ana Ruiz", but "her counterpart, President Ruiz and the speaker"
  const isOne = isPeer(at, before) && /^(?:counterpart|colleague)$/.test(lowerAt(at, before.to - 1))
  if (isOne && isTitledName(at, one) && lowerAt(at, one.to) !== 'and') return true
  return isTitleOnly(at, before.from, before.to) && isBareName(at, one.from, one.to)
}

/** The members of a list, each with its appositions. */
export function membersOf(piece: Piece): Piece[] {
  const groups: { from: number; to: number }[] = []
  let [before, isGoingOn]: [Segment | null, boolean] = [null, false]
  for (const one of segmentsOf(piece)) {
    const last = groups.at(-1)
    if (before !== null && last !== undefined && isApposition(piece.at, before, one, isGoingOn)) {
      last.to = one.to
      isGoingOn = true
    } else {
      groups.push({ from: one.from, to: one.to })
      isGoingOn = false
      before = one
    }
  }
  return groups.map(({ from, to }) => ({ at: piece.at, from, to }))
}

/** "Minister" of "Minister of Foreign Affairs". */
function headOfOffice(at: AnalyzedSentence, opening: { readonly at: number; readonly office: Office | null }): string {
  const end = opening.at + (opening.office?.length ?? 1)
  for (let i = opening.at + 1; i < end; i++) if (/^(?:of|for)$/.test(lowerAt(at, i))) return lowerAt(at, i - 1)
  return lowerAt(at, end - 1)
}

/** Someone named, by name or by office. */
export function isPerson({ at, from, to }: Piece): boolean {
  const opening = openingOffice(at, from, to)
  if (opening !== null && !/s$/.test(headOfOffice(at, opening))) return true
  for (let i = from; i < to; i++) if (findOffice(at.tokens, i) !== null && isNameWord(at, i + 1)) return true
  return isBareName(at, from, to) || namesFirst({ at, from, to }) || isOwnedName(at, from, to) || isNameOf(at, from, to)
}

/** "Ana Ruiz of Peru". */
function isNameOf(at: AnalyzedSentence, from: number, to: number): boolean {
  const home = at.areas.find((area) => area.to === to && area.form === 'name')
  const of = home === undefined ? -1 : lowerAt(at, home.from - 1) === 'the' ? home.from - 2 : home.from - 1
  return of > from + 1 && lowerAt(at, of) === 'of' && isBareName(at, from, of)
}

/** "Peru's Ana Ruiz". */
function isOwnedName(at: AnalyzedSentence, from: number, to: number): boolean {
  const owner = at.areas.find((area) => area.from === from)
  return owner !== undefined && lowerAt(at, owner.to) === "'s" && isBareName(at, owner.to + 1, to)
}

/** "Tom Berg, head of a committee". */
function namesFirst({ at, from, to }: Piece): boolean {
  let end = from
  while (end < to && at.tokens[end]?.text !== ',') end++
  return end > from && end < to && isBareName(at, from, end)
}

/** Persons act one by one; countries and bodies named together act together. */
export function actingParties(piece: Piece): Piece[] {
  const parts = partsOfWith(piece)
  if (parts.length > 1) return parts.flatMap(actingParties)
  const members = membersOf(piece)
  return members.length > 1 && members.every(isPerson) ? members : [piece]
}

const pronouns = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them'])
export const isPronoun = (piece: Piece): boolean => lowerWords(piece).every((word) => pronouns.has(word))

/** Whether a phrase can act: a country, a body, a person, people. */
export function canAct(piece: Piece): boolean {
  if (isPronoun(piece)) return true
  if (isKin(piece)) return false
  const { at, from, to } = piece
  const words = lowerWords(piece)
  if (isPerson(piece) || donorTypeOf(words) !== null || findOrganization(at.tokens, from, at.tags) !== null) return true
  const isPeople = (word: string): boolean => isPeopleNoun(word) || bodyNouns.has(singularOf(word))
  if (words.some(isPeople)) return true
  return isBlocNamed(at, to - 1) || at.areas.some((area) => area.from >= from && area.to === to)
}

const neighbours = /^(?:neighbou?r|partner|friend|ally)/

/** "neighboring countries": named only by where they are. */
const isRelation = (at: AnalyzedSentence, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  at.tokens.slice(from, to).some(({ lower }) => neighbours.test(lower) || lower === 'countries')

/** There is but one. */
export const isPope = ({ at, from, to }: Piece): boolean =>
  /^(?:pope|pontiff)$/.test(lowerAt(at, to - 1)) && to - from < 3

/** Whether a phrase names someone: a name, a country or a number of them ("leaders of 40 countries"). */
export function isNamed(piece: Piece): boolean {
  const { at, from, to } = piece
  const areas = at.areas.filter(
    (area) => area.from >= from && area.to <= to && area.areaId !== 'world' && !isRelation(at, area),
  )
  if (areas.some((area) => !isOfOther(piece, area)) || isPope(piece)) return true
  if (at.numbers.some((number) => number.from >= from && number.to <= to && number.nonFigure === null)) return true
  for (let i = from; i < to; i++) {
    if (at.tags[i] !== 'NNP' || areas.some((area) => i >= area.from && i < area.to)) continue
    // "FAO will propose": of capitals alone
    const isAcronym = /^\p{Lu}{2,}$/u.test(at.tokens[i]?.text ?? '')
    if ((i > 0 || isAcronym || isBlocNamed(at, i)) && at.tokens[i]?.word?.isCapital === true) return true
    if (isPerson(piece) || findOrganization(at.tokens, i, at.tags) !== null) return true
  }
  return false
}
