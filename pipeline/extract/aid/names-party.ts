import { naturalDisasters } from '../../lexicon/diseases.ts'
import { goodsOf } from '../../lexicon/goods.ts'
import { nameless, storages } from '../../lexicon/nameless.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import { pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { arePeopleOf, areThose } from '../gifts/plight.ts'
import { isActivity, isActor, isStrickenPlace } from '../gifts/roles.ts'
import { donorTypeIn, goodsIn, isCarrierPhrase } from '../named-in.ts'
import type { Member, Nominal } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lowerWords } from '../piece.ts'

export const isThing = (at: AnalyzedSentence, { members }: Nominal): boolean =>
  members.every(({ np }) => {
    const head = at.tokens[np.head]?.lower ?? ''
    // "the Kuwaiti fund", "a fund set up by Peru"
    const isOne = head === 'fund' && /^(?:DET|POSS)$/.test(at.tags[np.from] ?? '')
    const isFund =
      isOne || (/^funds?$/.test(head) && (np.areas.length > 0 || at.tags.slice(np.from, np.head).includes('NNP')))
    const goods = at.tags[np.head] === 'NNP' || isFund ? null : goodsIn({ at, from: np.from, to: np.to })
    // "a military Airbus"; "Airbus gave 20 tents"
    const isMake = /^(?:airbus|boeing|cessna|lockheed)$/.test(head) && at.tags[np.from] === 'DET' && np.to > np.from + 1
    return (
      isCarrierPhrase(at, np) ||
      isMake ||
      storages.has(head) ||
      (goods !== null && goods.category !== 'personnel' && goods.category !== 'facility')
    )
  })

/** "items for shelter": without an article no house that gets anything. */
const bareHouses = /^shelter$/

/** "after Cyclone Mal", but "Storm Relief Fund" */
const isStorm = ({ tokens }: AnalyzedSentence, { np: { from, head, isName } }: Member): boolean =>
  isName &&
  tokens[from]?.word?.isCapital === true &&
  tokens[from + 1]?.text !== '-' &&
  naturalDisasters.has(tokens[from]?.lower === 'tropical' ? 'storm' : (tokens[from]?.lower ?? '')) &&
  !/^(?:aid|relief|appeal)$/.test(tokens[head]?.lower ?? '') &&
  !partyNouns.test(tokens[head]?.lower ?? '')

/** Names, peoples and bodies, but no goods and no vehicles. */
export const isParty = (at: AnalyzedSentence, nominal: Nominal): boolean => {
  const [member] = nominal.members
  if (member === undefined || isThing(at, nominal)) return false
  // "from any one country", "half of it for each country"
  const opening = at.tokens[member.np.from]?.lower ?? ''
  if (bareHouses.test(opening) && at.tags[member.np.from] !== 'NNP' && member.np.to === member.np.from + 1) return false
  if (opening === 'any' || (opening === 'each' && member.np.to > member.np.from + 1)) return false
  const ones = onesOfEach(at, member)
  if (ones !== null) return isParty(at, { ...nominal, members: [ones, ...nominal.members.slice(1)], first: ones.first })
  if (
    nominal.members.some(({ np }) =>
      lowerWords({ at, from: np.from, to: np.to }).every((word) => nameless.has(word) || word === 'the'),
    )
  )
    return false
  if (member.np.number !== null) return countsParties(at, member)
  // "its camps": at home.
  if (at.tags[member.np.from] === 'POSS' && at.tokens[member.np.head]?.lower === 'camps') return false
  if (isActivity(at, member) || isStorm(at, member)) return false
  const head = at.tokens[member.np.head]?.lower ?? ''
  // "by close of business"
  if (head === 'close' && at.tokens[member.np.to]?.lower === 'of') return false
  // "on board"
  if (head === 'board' && member.np.to === member.np.from + 1) return false
  return isBody(at, member) && (isActor(at, nominal) || at.tags[member.np.head] === 'NNP' || partyNouns.test(head))
}

/** "each of the towns", "one of its sister cities": the towns, the cities. */
function onesOfEach(at: AnalyzedSentence, { np, first, end }: Member): Member | null {
  const inner = npAt(at, first + 2)
  const isEach =
    np.to === np.from + 1 && /^(?:each|one|some|several)$/.test(at.tokens[np.from]?.lower ?? '') && end > first + 1
  return isEach && inner !== null ? { np: inner, first: first + 2, end } : null
}

/** The head says whose it is: a name, a place, people, a body; "Tents" at the head of a sentence is no name. */
function isBody(at: AnalyzedSentence, member: Member): boolean {
  const { np } = member
  const head = at.tokens[np.head]
  // "made public": an adjective.
  if (np.to === np.from + 1 && head?.lower === 'public') return false
  if (
    areThose(at, np) ||
    arePeopleOf(at, np) ||
    isPartOfLand(at, member) ||
    np.isPronoun ||
    np.areas.length > 0 ||
    partyNouns.test(head?.lower ?? '') ||
    isPeopleNoun(head?.lower ?? '')
  )
    return true
  if (donorTypeIn(pieceOfMember(at, member)) !== null) return true
  if (isStrickenPlace(at.tokens.slice(np.from, np.to).map(({ lower }) => lower))) return true
  const isKnown = goodsOf([head?.lower ?? '']) !== null || verbForms.has(head?.lower ?? '')
  const isOpening = np.from === 0 && np.to === 1 && /[a-z]s$/.test(head?.text ?? '') && isKnown
  return at.tags.slice(np.from, np.to).includes('NNP') && !isOpening
}

const parts =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|interior|coast|capital)$/

/** "the north of Mali", "the capital of Peru" */
const isPartOfLand = (at: AnalyzedSentence, { np, first, end }: Member): boolean =>
  parts.test(at.tokens[np.head]?.lower ?? '') && end > first + 1 && npAt(at, first + 2)?.areas.length === 1

const partyNouns =
  /^(?:globe|world|scheme|initiative|twin|counterpart|partner|neighbou?rs?|ally|allies|countries|nations|states|members|organi[sz]ations|hospitals|islands?|archipelago|emirate|sultanate|kingdom|village|town|district|province|camps?|settlement|municipality|county|orphanage|families|provinces|cities|homes|clinics|districts|villages|towns|people|donors|home|schools|companies|governments|economies|workers|patients|children|board|cabinet|parliament|subsidiary|branch|creditors|arm|wing|chapter)$/

/** "12 countries", "48 of its members". */
function countsParties(at: AnalyzedSentence, { np, end }: Member): boolean {
  const inner = npAt(at, end - 1)
  const heads = [np, ...(inner === null ? [] : [inner])].map(({ head }) => at.tokens[head]?.lower ?? '')
  return heads.some((head) => partyNouns.test(head) || countable.has(donorTypeOf([head]) ?? 'unspecified'))
}

/** "two firms", "three charities" */
const countable: ReadonlySet<string> = new Set(['company', 'foundation', 'ngo', 'local_government', 'party'])
