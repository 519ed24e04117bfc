import { groupPronouns } from '../../lexicon/function-words.ts'
import { jobNouns, travelNouns } from '../../lexicon/indicator-words.ts'
import { dismissalVerbs } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { personVerbs } from '../../lexicon/tally-words.ts'
import { isTeamField, isTrade } from '../../lexicon/team-nouns.ts'
import { peopleAlong } from '../aid/people-along.ts'
import { helpersBefore, peopleOf, verbOfMore } from '../aid/people-of.ts'
import { isApposedSize, isSizeOfTeam, teamsOfSize } from '../aid/size-behind.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { isPrep } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { workforceIn } from '../visits/workforce.ts'
import { clauseOf, ofBareSubject } from './bare.ts'
import { isSent } from './gift-like.ts'
import { isCapacity, measuresOther } from './no-count.ts'
import { ofNumbered } from './numbered.ts'
import { ofOwnNoun } from './own-noun.ts'
import { ofActBeside, ofBereaved, ofLack } from './persons-act.ts'
import { spotOf } from './read.ts'
import { type Counted, isBare, type Spot } from './spot.ts'
import { ofState } from './states.ts'
import { ofRefuge, ofWho } from './who-are.ts'

/** States that tell of an economy as much as of people. */
const economic = new Set([
  'unemployed',
  'jobless',
  'idle',
  'poor',
  'needy',
  'hungry',
  'affected',
  'saved',
  'open',
  'closed',
])

/** "40,000 of its 90,000 jobs", "300 of its 900 workers" where they are sent away: figures of an economy. */
function isPartOfEconomy({ at, index }: Spot, head: number): boolean {
  const noun = singularOf(lowerAt(at, head))
  const isStaff = /^(?:staff|worker|employee|workforce)$/.test(noun)
  const before = at.clauses.findLast((clause) => clause.at < index && index < clause.end)
  return (
    jobNouns.has(noun) ||
    travelNouns.has(noun) ||
    (isStaff && [before, clauseOf(at, index)].some((clause) => dismissalVerbs.has(clause?.verb.lemma ?? '')))
  )
}

/** "40 injured", "1,200 suspected", "64 have been killed". */
function isState(spot: Spot): boolean {
  const [of, whole] = [spot.at.chunks[spot.index + 1], spot.at.chunks[spot.index + 2]]
  // "23 of 31 provinces"
  const isPart = isPrep(of, 'of') && whole?.kind === 'np' && whole.number !== null && whole.number.unit === null
  // "12 of the 40 ventilators": goods may be given.
  const goods = isPart ? goodsIn({ at: spot.at, from: whole.number?.to ?? whole.from, to: whole.to }) : null
  const isOfGoods = goods !== null && goods.category !== 'personnel' && goods.category !== 'facility'
  const isOfEconomy = whole?.kind === 'np' && isPartOfEconomy(spot, whole.head)
  if (isPart && !isOfGoods && !isOfEconomy && whole.number?.kind === 'number' && ofOwnNoun(spot)?.how === 'tally')
    return true
  const state = ofState(spot)
  if (state !== null) return !economic.has(lowerAt(spot.at, state.noun.from)) && state.how === 'tally-of-state'
  // "left 3 million without a roof", "1,200 need food": no gift
  if ((ofLack(spot) ?? ofBereaved(spot) ?? ofActBeside(spot) ?? ofWho(spot) ?? ofRefuge(spot)) !== null) return true
  // "1,877 of these are bedded down"
  const isOfThem = isPrep(of, 'of') && whole !== undefined && groupPronouns.has(lowerAt(spot.at, whole.from))
  if (isOfThem && isBare(spot) && whole.to === whole.from + 1 && isDoneTo(spot)) return true
  const numbered = lowerAt(spot.at, spot.number.from - 1) === 'number' ? ofNumbered(spot) : null
  return numbered?.unit === 'person' || ofBareSubject(spot)?.how === 'tally-of-verb'
}

/** "800 workers would be vaccinated": something is done to them. */
function isDoneTo({ at, index }: Spot): boolean {
  const clause = clauseOf(at, index)
  const next = at.chunks[index + 1]
  const lemma = clause?.verb.passive === true ? clause.verb.lemma : next?.kind === 'verb' ? next.lemma : ''
  return personVerbs.has(lemma) || lemma === 'inject'
}

const dying = new Set(['die', 'perish', 'drown', 'vanish'])

/** "12 holidaymakers lost their lives", "nine tourists are missing": no guests that an economy counts. */
function isOfVictims({ at, index }: Spot): boolean {
  const clause = at.clauses.find(
    ({ verb, at: told, subject }) =>
      verb.form === 'finite' && told > index && subject !== null && subject.first <= index + 1 && subject.end > index,
  )
  if (clause === undefined) return false
  const { lemma, to } = clause.verb
  const behind = at.tokens.slice(to, to + 7).map(({ lower }) => lower)
  if (lemma === 'lose') return behind.slice(0, 3).some((word) => /^(?:life|lives)$/.test(word))
  if (at.tokens.slice(clause.verb.from, to + 1).some(({ lower }) => lower === 'missing')) return true
  const isFeared = lemma === 'be' || /^(?:know|fear|believe|presume|report)$/.test(lemma)
  return dying.has(lemma) || (isFeared && behind.some((word) => /^(?:missing|dead|died|lives|killed)$/.test(word)))
}

/** Bodies that act, and publications; a team may be sent. */
const bodies = new Set(
  'country organization government party province city ministry institution embassy parliament edition version guideline'.split(
    ' ',
  ),
)

/** People who are not sent to help, and countries. */
function isSet(spot: Spot, own: Counted, { discourse }: FrameInput): boolean {
  // "four of whom are being treated"
  if (own.how !== 'tally') return own.unit === 'person' && isDoneTo(spot)
  if (bodies.has(own.unit)) return true
  // "Rescue teams came from Peru (12 people)"
  if (peopleOf(spot.at, spot.index, spot.number, null) !== null) return false
  if (verbOfMore(spot.at, spot.index, spot.number) !== null && isOfHelpers(spot, discourse)) return false
  if (isWithCountry(spot) && (isOfHelpers(spot, discourse) || namesHelpers(spot))) return false
  return own.unit === 'person' && (isDoneTo(spot) || !isSent(spot, own))
}

/** "France came with 82 firefighters, Chile with 112 men" */
const isWithCountry = ({ at: { chunks }, index }: Spot): boolean => {
  const land = chunks[index - 2]
  return isPrep(chunks[index - 1], 'with') && land?.kind === 'np' && land.isName && land.areas.length > 0
}

/** "Rescuers came from all over: Chile with 54 people" */
const namesHelpers = ({ at: { chunks, tokens }, index }: Spot): boolean =>
  chunks.slice(0, index).some((chunk) => chunk.kind === 'np' && isTrade(tokens[chunk.head]?.lower ?? ''))

/** "had 40 rescuers there, with a further 20 people to follow": helpers were counted before. */
const isOfHelpers = ({ at, index }: Spot, { aid }: Discourse): boolean =>
  aid?.item?.category === 'personnel' || helpersBefore(at, index) !== null

/** Figures that count people or bodies whatever else the text tells: no gifts, and where `isOfState` no amounts of an economy. */
interface Sure {
  readonly number: NumberMention
  readonly isOfState: boolean
}

/** "a Danish team of 70 people", "a rescue squad of 12 members", "a team of 34 Danes", "a team of 20 people from Peru": how many helpers there are. */
function isInTeam(at: AnalyzedSentence, number: NumberMention): boolean {
  const index = chunkOf(at, number.from)
  const team = at.chunks[index - 2]
  const [members, from, land] = at.chunks.slice(index, index + 3)
  const isAbroad =
    (members?.kind === 'np' && members.areas.length > 0) ||
    (isPrep(from, 'from') && land?.kind === 'np' && land.areas.length > 0)
  return (
    isPrep(at.chunks[index - 1], 'of') &&
    team?.kind === 'np' &&
    /^(?:team|brigade|contingent|squad|crew)$/.test(lowerAt(at, team.head)) &&
    (isAbroad || team.areas.length > 0 || at.tokens.slice(team.from, team.head).some(({ lower }) => isTeamField(lower)))
  )
}

/** How many are in a team or in several. */
const isSize = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isInTeam(at, number) ||
  isSizeOfTeam(at, number) ||
  teamsOfSize(at, number) !== null ||
  isApposedSize(at, number) ||
  peopleAlong(at, chunkOf(at, number.from)) !== null ||
  workforceIn(at).some(({ from, to }) => from <= number.from && number.to <= to)

export function surelyCounted(input: FrameInput): Sure[] {
  const sure: Sure[] = []
  for (const number of input.free) {
    if (number.kind !== 'number' || number.unit !== null || number.each) continue
    const spot = spotOf(input, number, [])
    // "laid out for 90,000": no gift, whatever was given before.
    if (spot !== null && isBare(spot) && isCapacity(spot)) sure.push({ number, isOfState: true })
    if (spot === null || measuresOther(spot) || isSize(input.at, number)) continue
    const isOfState = isState(spot) || isOfVictims(spot)
    const own = isOfState ? null : ofOwnNoun(spot)
    if (isOfState || (own !== null && isSet(spot, own, input))) sure.push({ number, isOfState })
  }
  return sure
}
