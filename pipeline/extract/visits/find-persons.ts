import { homeOfOffice } from '../../lexicon/home-of-office.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { findOffice, leadingRanks, type VisitorRank } from '../../lexicon/offices.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import { lowerAt } from '../lower-at.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { wordTest } from '../word-test.ts'
import { ownerOfTrip, soloName } from './lone-names.ts'
import { isNameOfThing, opensNameOfThing } from './named-things.ts'
import { isArea, nameAt, nameBefore } from './names.ts'
import { asCouples, isFirstOffice, isSecondOffice, sharingHome, sharingOffice, withHome } from './offices-beside.ts'
import { ownedOffice } from './owned-office.ts'
import { withRankedOffice } from './ranked-office.ts'
import { countriesAfter, isOfSeveral, leftOf, placeOf, rightOf } from './title-sides.ts'
import type { Place, Traveller } from './traveller.ts'
import { isVesselName } from './vessel.ts'

const ranksOfCountries: ReadonlyMap<string, VisitorRank> = new Map([
  ['counterpart', 'other'],
  ['counterparts', 'other'],
  ['colleague', 'other'],
  ['colleagues', 'other'],
  ['leader', 'head_of_state'],
  ['leaders', 'head_of_state'],
  ['ruler', 'head_of_state'],
])

const isOfCountry = wordTest((lower) => ranksOfCountries.has(lower))

const posts = /^(?:director|secretary)$/

const isHead = wordTest((lower) => /^(?:chief|head|boss)$/.test(lower))

const bodies =
  /^(?:agency|nations|council|navy|army|force|forces|programme|program|service|services|bank|fund|authority|police|guard|parliament|assembly|organi[sz]ation|commission|committee|federation|union|office|department|bureau|institute|ministry|board|alliance|cross|crescent|operations|corps|junta|society|association|charity|church)$/

/** "head of the Red Cross", "chief of Chile's navy", "head of UNICEF": not of a team, nor of a delegation. */
function isOfBody(at: AnalyzedSentence, i: number): boolean {
  if (lowerAt(at, i + 1) !== 'of') return false
  for (let k = i + 2; k < i + 9 && /^(?:DET|ADJ|N|NNP|POSS|PREP|CONJ)$/.test(at.tags[k] ?? ''); k++)
    if (bodies.test(lowerAt(at, k)) || /^\p{Lu}{3,}$/u.test(at.tokens[k]?.text ?? '')) return true
  return false
}

/** How many tokens "chief" and its like take up where they stand at the head of a body, whatever that is called; 0 where none does. */
function headAt(at: AnalyzedSentence, i: number): number {
  const isOwned = lowerAt(at, i - 1) === "'s" && leftOf(at, i).isInternational
  // "the UN's chief", "the UN's humanitarian aid chief"
  for (let k = i; k < i + 4; k++) {
    const word = at.tokens[k]?.word
    if (word == null || (k > i && !isOwned)) return 0
    if (isHead(word)) return isOwned || (k === i && (isOfBody(at, i) || isOfAcronym(at, i))) ? k + 1 - i : 0
    if (!/^(?:N|ADJ)$/.test(at.tags[k] ?? '')) return 0
  }
  return 0
}

/** "WFP chief Ana Ruiz" */
const isOfAcronym = (at: AnalyzedSentence, i: number): boolean =>
  /^\p{Lu}{3,}$/u.test(at.tokens[i - 1]?.text ?? '') && !isArea(at, i - 1) && at.tags[i + 1] === 'NNP'

/** "Chile's leader", "leader of Chile" is its head of state; "the leader of the team" is none. */
function officeAt(at: AnalyzedSentence, i: number): { length: number; rank: VisitorRank } | null {
  const office = findOffice(at.tokens, i)
  if (office !== null) return office.rank === 'expert_team' ? null : office
  const word = at.tokens[i]?.word
  const head = headAt(at, i)
  if (head > 0) return { length: head, rank: 'official' }
  // "UNICEF's director"
  const isDirector = lowerAt(at, i - 1) === "'s" && posts.test(lowerAt(at, i)) && leftOf(at, i).isInternational
  if (isDirector) return { length: 1, rank: 'official' }
  if (word == null || !isOfCountry(word)) return null
  const rank = ranksOfCountries.get(word.lower)
  // "leader of Chile"; "his colleagues of Chile" are of anything, and "Leaders of Chile and Peru visiting China" is a title over those who are
  const isNoTitle = word.lower !== 'leaders' || lowerAt(at, i - 1) === 'the'
  const isBehind =
    rank === 'head_of_state' && isNoTitle && lowerAt(at, i + 1) === 'of' && countriesAfter(at, i + 1).origins.length > 0
  // "his counterparts from Chile and Peru"
  const isFrom =
    /^(?:counterpart|colleague)/.test(word.lower) &&
    lowerAt(at, i + 1) === 'from' &&
    countriesAfter(at, i + 1).origins.length > 0
  return rank !== undefined && (isBehind || isFrom || leftOf(at, i).origins.length > 0) ? { length: 1, rank } : null
}

/** The Pope, and a Secretary-General of whom nothing else is said: of the United Nations. */
const isAtHomeNowhere = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i) === 'pope' ||
  (at.tokens[i]?.text === 'Secretary' && /^(?:-|General)$/.test(at.tokens[i + 1]?.text ?? ''))

/** "Omar Diallo, President of Guinea, Sandra Kamara, President of Chile": the title is of the name before it, and the name behind has one of its own. */
function withoutNext(
  at: AnalyzedSentence,
  from: number,
  right: ReturnType<typeof rightOf>,
): ReturnType<typeof rightOf> {
  const { name } = right
  if (name === null || lowerAt(at, name.from - 1) !== ',' || lowerAt(at, name.to) !== ',') return right
  const own = officeAt(at, articled(at, name.to + 1))
  const isBehindName = lowerAt(at, from - 1) === ',' && nameBefore(at, from - 1) !== null
  return own !== null && isBehindName ? { ...right, name: null, to: name.from - 1 } : right
}

const articled = (at: AnalyzedSentence, i: number): number => (lowerAt(at, i) === 'the' ? i + 1 : i)

/** "Ana Ruiz, then Peru's president", "at the time president of Peru": where the words begin that tell when the office was held. */
function beforeTime(at: AnalyzedSentence, from: number): number {
  if (/^(?:then|now|formerly|currently|today|once|later)$/.test(lowerAt(at, from - 1))) return from - 1
  const isAtTime = lowerAt(at, from - 1) === 'time' && lowerAt(at, from - 3) === 'at'
  return isAtTime ? from - 3 : from
}

const named =
  /^(?:cent(?:re|er)|foundation|hospital|clinic|university|college|school|institute|fund|trust|society|library|museum|airport|airlines|bank)$/

/** "King Omar Centre", "the Queen Ana Hospital": what a body or a place is called, and no one's title. */
function opensBody(at: AnalyzedSentence, i: number): boolean {
  let end = i
  while (at.tags[end] === 'NNP') end++
  return end > i + 1 && named.test(lowerAt(at, end - 1))
}

/** The person whose title starts at token `i`. */
function officeHolder(at: AnalyzedSentence, i: number, floor: number): Traveller | null {
  const office = officeAt(at, i)
  if (office === null || isVesselName(at, i) || opensBody(at, i)) return null
  const end = i + office.length
  const owned = ownedOffice(at, i, end)
  if (owned !== null) return owned.from < floor ? null : owned
  const left = leftOf(at, i)
  const right = withoutNext(at, left.from, rightOf(at, end))
  if (at.tokens[right.to]?.text === '-' || left.from < floor) return null
  const opens = beforeTime(at, left.from)
  const ahead = right.name === null && lowerAt(at, opens - 1) === ',' ? nameBefore(at, opens - 1) : null
  const name = right.name ?? (ahead !== null && ahead.from >= floor ? ahead : null)
  const told = left.origins.length > 0 ? left.origins : right.origins
  const behind =
    told.length > 0 || right.name !== null || name === null ? told : countryBehind(at, Math.max(end, right.to))
  const home = homeOfOffice(lowerWords({ at, from: i, to: end }).join(' '))
  const origins = behind.length > 0 || home === null ? behind : [{ iso3: home, piece: { at, from: i, to: end } }]
  const from = Math.min(left.from, name?.from ?? left.from)
  const isOfMany = origins.length === 0 && (left.isOfRegion || isOfSeveral(at, end))
  const isInternational = origins.length === 0 && (left.isInternational || right.isInternational || isOfMany)
  return {
    name: name ?? withPlural(at, left.from, Math.max(end, right.to)),
    title: { at, from: i, to: end },
    // The heads of an international body are officials.
    rank: isInternational && !isOfMany && leadingRanks.has(office.rank) ? 'official' : office.rank,
    from,
    to: Math.max(right.to, end),
    origins,
    isInternational: isInternational || (origins.length === 0 && !left.isOfSubject && isAtHomeNowhere(at, i)),
    isNamed: name !== null,
    isOfSubject: left.isOfSubject,
    how: 'visit',
  }
}

/** "Ana Ruiz, Deputy Minister, Peru": behind name and title, and nothing else before the next mark. */
function countryBehind(at: AnalyzedSentence, comma: number): readonly Place[] {
  const area = lowerAt(at, comma) === ',' ? at.areas.find(({ from }) => from === comma + 1) : undefined
  const isClosed = area !== undefined && /^(?:[;,.)]|and)?$/.test(lowerAt(at, area.to))
  return isClosed && area.form === 'name' && isCountry(area) ? placeOf(at, area) : []
}

/** "Her Majesty the Queen": the style belongs to the phrase. */
function withPlural(at: AnalyzedSentence, from: number, to: number): Piece {
  const isStyle =
    lowerAt(at, from - 1) === 'majesties' || lowerAt(at, from - 1) === 'majesty' || lowerAt(at, from - 1) === 'highness'
  return { at, from: isStyle ? from - 2 : from, to }
}

const isHonorific = wordTest((lower) => honorifics.has(lower))

/** "Ana Ruiz", "Mr Berg": a name that no office stands beside. */
function bareName(at: AnalyzedSentence, i: number): Traveller | null {
  const word = at.tokens[i]?.word
  if (word == null || (at.tags[i] !== 'NNP' && !isHonorific(word))) return null
  if (opensNameOfThing(at, i)) return null
  const name = nameAt(at, i, at.tokens.length, true)
  if (name === null || name.to - name.from < 2 || at.tokens[name.from + 1]?.text === '-') return null
  if (isNameOfThing(at, name)) return null
  return {
    name,
    title: null,
    rank: 'other',
    from: lowerAt(at, i - 1) === "'s" ? leftOf(at, i).from : i,
    to: name.to,
    origins: originsBeside(at, i, name.to),
    isInternational: false,
    isNamed: true,
    isOfSubject: false,
    how: 'visit',
  }
}

/** "Chile's Ana Ruiz", "Ana Ruiz of Chile", "Ana Ruiz, of Chile, said" */
function originsBeside(at: AnalyzedSentence, from: number, to: number): readonly Place[] {
  if (lowerAt(at, from - 1) === "'s") return leftOf(at, from).origins
  const isAside = lowerAt(at, to) === ',' && lowerAt(at, to + 1) === 'of'
  const behind = isAside || lowerAt(at, to) === 'of' ? countriesAfter(at, isAside ? to + 1 : to).origins : []
  return behind.length > 0 || lowerAt(at, to) !== ',' ? behind : originsApposed(at, to)
}

/** "Ana Ruiz, a virologist from Peru, went", "Ola Berg, a Norwegian engineer, flew": the country in the phrase that tells who it is. */
function originsApposed(at: AnalyzedSentence, comma: number): readonly Place[] {
  if (!/^(?:an?|the)$/.test(lowerAt(at, comma + 1))) return []
  for (
    let i = comma + 2;
    i < comma + 9 && at.tokens[i]?.kind === 'word' && !/^(?:V|AUX|WH)$/.test(at.tags[i] ?? '');
    i++
  ) {
    const area = at.areas.find(({ from }) => from === i)
    if (area === undefined) continue
    const isHome = area.form === 'demonym' ? i <= comma + 3 : /^(?:from|of|at)$/.test(lowerAt(at, i - 1))
    return isHome ? placeOf(at, area) : []
  }
  return []
}

/** "his Chilean counterpart": of the rank of the one named before. */
const asCounterpart = (one: Traveller, before: Traveller | undefined): Traveller => ({
  ...one,
  title: null,
  rank: before?.rank ?? 'other',
})

/** Persons named by their office or name, in order, without overlap. */
export function findPersons(at: AnalyzedSentence, namedLast: Traveller | undefined): Traveller[] {
  const found: Traveller[] = []
  const taken = new Set<number>()
  let floor = 0
  for (let i = 0; i < at.tokens.length; i++) {
    if (i < floor) continue
    const holder = officeHolder(at, i, floor)
    if (holder === null) continue
    const person = /^(?:counterpart|colleague)/.test(lowerAt(at, i))
      ? asCounterpart(holder, found.at(-1) ?? namedLast)
      : holder
    const told = found.at(-1)
    if (told !== undefined && isSecondOffice(at, told, person)) found[found.length - 1] = withHome(told, person)
    else if (told !== undefined && isFirstOffice(at, told, person)) found[found.length - 1] = withHome(person, told)
    else found.push(person)
    for (let k = person.from; k < person.to; k++) taken.add(k)
    floor = person.to
  }
  for (let i = 0; i < at.tokens.length; i++) {
    const name = taken.has(i) ? null : (bareName(at, i) ?? soloName(at, i) ?? ownerOfTrip(at, i))
    if (name === null) continue
    if (!taken.has(name.to - 1)) found.push(name)
    i = name.to - 1
  }
  const inOrder = found.sort((a, b) => a.from - b.from)
  return withRankedOffice(at, sharingOffice(at, sharingHome(at, asCouples(at, inOrder))))
}
