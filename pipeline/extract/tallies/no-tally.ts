import { goodsOf, unitOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import {
  capacityVerbs,
  capacityWords,
  harmVerbs,
  infectionWords,
  limitingVerbs,
  limitNouns,
} from '../../lexicon/tally-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { type Counted, lowerAt, type Spot } from './spot.ts'

const lemmasAt = (at: AnalyzedSentence, i: number): readonly string[] =>
  (verbForms.get(lowerAt(at, i)) ?? []).map(({ lemma }) => lemma)

/** "one essence", "one of the projects": in words it says "a" more often than it counts. */
const isOne = ({ at, number }: Spot): boolean =>
  at.text.slice(number.numeralStart, number.numeralEnd).toLowerCase() === 'one'

/** "a 20-bed ward", "a two-man team": what something is like, not how many there are. */
function isHyphenated({ at, number }: Spot): boolean {
  const [last, mark, next] = [at.tokens[number.to - 1], at.tokens[number.to], at.tokens[number.to + 1]]
  return (
    mark?.text === '-' &&
    last?.end === mark.start &&
    next?.start === mark.end &&
    next.kind === 'word' &&
    next.lower !== 'odd'
  )
}

/** "built for 90,000", "room for 60", "able to serve 5,000". */
function isCapacity({ at, number }: Spot): boolean {
  const before = number.from - 1
  const prep = lowerAt(at, before)
  if (prep === 'for' || prep === 'of')
    return [1, 2, 3].some((step) => {
      const word = lowerAt(at, before - step)
      return capacityWords.has(word) && (prep === 'for' || word === 'capacity')
    })
  const [verb, to, able] = [lemmasAt(at, before), lowerAt(at, before - 1), lowerAt(at, before - 2)]
  if (!verb.some((lemma) => capacityVerbs.has(lemma))) return false
  return to === 'can' || to === 'could' || (to === 'to' && (able === 'able' || able === 'capable'))
}

/** "under five", "aged 12": how old someone is. */
function isAge({ at, number, np }: Spot): boolean {
  const before = lowerAt(at, number.from - 1)
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  const isUnder = number.to >= np.to && /^(?:under|over|below|above)$/.test(lowerAt(at, number.to - 2))
  const value = number.high ?? number.low ?? 0
  const isSmall = value <= 100 && /^(?:under|over|below|above)/.test(at.text.slice(number.valueStart).toLowerCase())
  return isUnder || (isSmall && number.to >= np.to && isPeopleNoun(lowerAt(at, number.from - 1)))
}

/** "a nation of 2.6 million": how many live there. */
const populated = new Set(
  'country nation city town state island village province region continent population'.split(' '),
)
const isPopulation = ({ at, number, np }: Spot): boolean =>
  number.to >= np.to && lowerAt(at, number.from - 1) === 'of' && populated.has(lowerAt(at, number.from - 2))

/** "those three received", "the two said": whom the text spoke of. */
function isBackReference({ at, np, number }: Spot): boolean {
  const word = lowerAt(at, np.from)
  const isSmall = number.low !== null && number.low <= 12 && number.low === number.high && number.to === np.to
  return isSmall && /^(?:those|these|both)$/.test(word) && number.from === np.from + 1
}

/** Who is told to have caught a disease is a case. */
function isInfection({ at, np, number, index }: Spot): boolean {
  const clause = at.clauses.find(({ at: verb }) => verb > index && verb <= index + 2)
  const words = at.tokens.slice(number.to, np.to)
  if (words.some(({ lower }) => infectionWords.has(lower) && lower !== 'catch')) return true
  if (clause === undefined) return false
  const { lemma, main } = clause.verb
  const tail = [lowerAt(at, main + 1), lowerAt(at, main + 2), lowerAt(at, main + 3)]
  if (lemma === 'know' && lowerAt(at, main + 1) === 'to')
    return tail.length > 0 && infectionWords.has(lowerAt(at, main + 3))
  if (lemma === 'fall' || lemma === 'take') return tail[0] === 'ill' || tail[0] === 'sick'
  if (lemma === 'go' || lemma === 'come') return tail[0] === 'down' && tail[1] === 'with'
  if (lemma === 'test') return tail[0] === 'positive'
  if (infectionWords.has(lemma)) return true
  const before = at.clauses.findLast(({ at: verb }) => verb < index)?.verb
  return before !== undefined && before.to === np.from && striking.has(before.lemma)
}

/** "the fever has struck 12,000 people". */
const striking = new Set(['strike', 'infect', 'sicken', 'contaminate'])

/** "the 95% coverage that it takes", "where 1 percent counts as tolerable": a mark to be reached, no share that was. */
function isThreshold({ at, np, number, index }: Spot): boolean {
  if (number.kind !== 'percent') return false
  const isDefinite = lowerAt(at, np.from) === 'the' && np.from < number.from
  const behind = at.chunks[index + 1]
  return (isDefinite && behind?.kind === 'wh') || lowerAt(at, number.from - 1) === 'where'
}

/** "a KOSPI 200 fund", "-0.4": a name, or what can be no count of things. */
function isNoCount({ at, number, np }: Spot): boolean {
  if (number.kind !== 'number' || number.unit !== null) return false
  const value = number.low ?? number.high ?? 0
  if (value < 0 || !Number.isInteger(value)) return true
  const isInName = number.from > np.from && at.tags[number.from - 1] === 'NNP'
  return isInName && !at.areas.some(({ to }) => to === number.from)
}

/** "bars gatherings of more than 50 people": what a rule allows. */
function isLimit({ at, number, clause, index }: Spot): boolean {
  const isRuled = clause !== null && limitingVerbs.has(clause.verb.lemma) && index <= clause.end
  const noun = lowerAt(at, number.from - 2)
  return isRuled || (lowerAt(at, number.from - 1) === 'of' && limitNouns.has(noun))
}

/** "the five members", "all three wards": a small number in words that says again how many there are. */
function isSaidAgain({ at, np, number }: Spot): boolean {
  const value = number.low ?? 0
  if (number.kind !== 'number' || value !== number.high || value > 12 || number.to >= np.to) return false
  const before = lowerAt(at, number.from - 1)
  const isDefinite =
    before === 'the' || before === 'these' || before === 'those' || before === 'all' || before === 'both'
  const isInWords = at.tokens[number.to - 1]?.kind === 'word'
  if (!isDefinite || !isInWords || number.from - 1 < np.from) return false
  const next = at.chunks[at.chunks.indexOf(np) + 1]
  // "the fourteen countries that reported it": which ones is told here.
  return next?.kind !== 'wh' && next?.kind !== 'prep' && !(next?.kind === 'verb' && next.form === 'participle')
}

type Class = (spot: Spot) => boolean

/** What a number measures that is no tally, told by the number and the words around it. */
const classes: readonly Class[] = [
  isNoCount,
  isThreshold,
  isLimit,
  isSaidAgain,
  isOne,
  isHyphenated,
  isCapacity,
  isAge,
  isPopulation,
  isBackReference,
  isInfection,
]

export const measuresOther = (spot: Spot): boolean => classes.some((is) => is(spot))

const handing = new Set(
  `donate give provide send deliver supply present contribute offer dispatch ship distribute airlift lend loan deploy hand fly truck unload
  pledge promise vow part bring add buy purchase order import sell export want need require request wire transfer`.split(
    /\s+/,
  ),
)

const isHanded = ({ verb }: Clause): boolean => handing.has(verb.lemma)

const sending = new Set([
  'send',
  'dispatch',
  'deploy',
  'provide',
  'supply',
  'lend',
  'loan',
  'donate',
  'contribute',
  'second',
])

/** The number is in the object of a verb of giving or trade, or the subject of its passive. */
function isObjectOf({ at, index, clause }: Spot, isHanded: (clause: Clause) => boolean): boolean {
  const isIn = ({ members }: { members: readonly { first: number; end: number }[] }): boolean =>
    members.some(({ first, end }) => first <= index && index < end)
  if (clause !== null && isHanded(clause) && !clause.verb.passive) {
    const place = clause.arguments.find(({ nominal }) => isIn(nominal))
    if (place !== undefined && (place.prep === null || place.prep === 'of' || place.prep === 'with')) return true
  }
  return at.clauses.some((one) => one.verb.passive && isHanded(one) && one.subject !== null && isIn(one.subject))
}

const arriving = new Set('arrive join land come fly travel head leave depart reach go'.split(' '))

/** "11 doctors from Peru are due": who comes to help is a team on its way. */
function isTravelling({ at, index }: Spot): boolean {
  const end = memberAt(at.chunks, index)?.end ?? index + 1
  const clause = at.clauses.find(({ at: verb, subject }) => verb >= end && verb <= end + 3 && subject !== null)
  if (clause === undefined) return false
  const isDue = clause.verb.lemma === 'be' && lowerAt(at, clause.verb.to) === 'due'
  return isDue || arriving.has(clause.verb.lemma)
}

const callings = new Set(
  `doctor nurse medic midwife specialist expert troop soldier rescuer engineer epidemiologist surgeon paramedic technician adviser
  advisor virologist logistician entomologist physician trainer`.split(/\s+/),
)
const missions = new Set(
  'send dispatch deploy arrive land fly join relieve station second lend bring aboard assign carry transport'.split(
    ' ',
  ),
)

/** Doctors and soldiers in a sentence that tells of sending them. */
const isOnMission = ({ at }: Spot, head: number): boolean =>
  callings.has(singularOf(lowerAt(at, head))) &&
  at.tokens.some(
    ({ lower }, i) =>
      lower === 'aboard' || (at.tags[i] !== 'N' && lemmasAt(at, i).some((lemma) => missions.has(lemma))),
  )

const packages = new Set(['person', 'case', 'sample', 'team', 'flight', 'group', 'line', 'bed'])
const carriers = new Set(
  'lorry truck van plane ship wagon helicopter carload boatload aircraft train convoy'.split(' '),
)

/** Beside goods that another frame has taken: "24 rescuers and three dogs". */
function isBesideGift({ at, index, number }: Spot, free: ReadonlySet<unknown>): boolean {
  const near = [at.chunks[index - 2], at.chunks[index - 3], at.chunks[index + 2]]
  const links = [at.chunks[index - 1], at.chunks[index - 2], at.chunks[index + 1]]
  return near.some((np, i) => {
    const link = links[i]
    const isLink = link?.kind === 'conj' || (link?.kind === 'punct' && link.text === ',')
    if (!isLink || np?.kind !== 'np' || np.number === null || np.number === number || free.has(np.number)) return false
    return goodsOf(lowerWords({ at, from: np.from, to: np.to })) !== null
  })
}

/** Whatever their kind, they work where they are. */
const institutions = new Set([
  'clinic',
  'clinics',
  'hospital',
  'hospitals',
  'laboratory',
  'laboratories',
  'centres',
  'centers',
  'labs',
])

/** "Of 24 helicopters, 5 …": told for its parts. */
const isFrontedWhole = ({ at, number }: Spot): boolean =>
  at.tokens[number.from - 1]?.text === 'Of' ||
  (lowerAt(at, number.from - 1) === 'the' && at.tokens[number.from - 2]?.text === 'Of')

const harmed = ({ at, index, clause }: Spot): boolean =>
  (clause !== null && harmVerbs.has(clause.verb.lemma) && index <= clause.end) ||
  at.clauses.some(({ at: verb, verb: { lemma } }) => verb > index && verb <= index + 4 && harmVerbs.has(lemma))

/** Someone who is sent, or whose calling it is to help. */
export function isSent(spot: Spot, { noun }: Counted): boolean {
  const { at, number } = spot
  const goods = goodsOf(lowerWords({ at, from: Math.min(number.to, noun.from), to: noun.to }))
  return goods !== null || isObjectOf(spot, ({ verb }) => sending.has(verb.lemma))
}

/** A thing that is given, sold or carried, or someone who is sent; no set that the text tells the size of. */
export function isGiftLike(spot: Spot, { noun, unit }: Counted, free: ReadonlySet<unknown>): boolean {
  const { at, number, np, index } = spot
  if (number.unit !== null && number.unit !== 'share' && number.kind === 'number') return !harmed(spot)
  const member = memberAt(at.chunks, index)
  const last = at.chunks[(member?.end ?? index + 1) - 1]
  const isOwn = noun.from >= np.from && noun.to <= (last?.to ?? np.to)
  if (!isOwn) return false
  const container = unitOf(lowerAt(at, noun.from))
  if (container !== null && !packages.has(container)) return true
  if (carriers.has(singularOf(lowerAt(at, noun.from))) && lowerAt(at, noun.to) === 'of') return true
  const goods = goodsOf(lowerWords({ at, from: Math.min(number.to, noun.from), to: noun.to }))
  const isPersonnel = goods?.category === 'personnel'
  const isOther = goods !== null && !isPersonnel && goods.category !== 'facility' && unit !== 'flight'
  if (isOther && !goods.generic && !harmed(spot) && !institutions.has(lowerAt(at, noun.from)) && !isFrontedWhole(spot))
    return true
  if (isPersonnel && (isTravelling(spot) || isOnMission(spot, noun.from))) return true
  if (unit === 'country' || unit === 'organization' || unit === 'case') return false
  if (unit === 'person' && !isPersonnel) return isObjectOf(spot, ({ verb }) => sending.has(verb.lemma))
  return isObjectOf(spot, isHanded) || isBesideGift(spot, free)
}
