import { donorTypeOf } from '../../lexicon/organizations.ts'
import { harmVerbs, holdingVerbs, hurtVerbs } from '../../lexicon/tally-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { isEvent } from '../estimates/claimed-by-event.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import type { Member } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lowerWords } from '../piece.ts'
import type { Counted } from './spot.ts'

const locating = /^(?:in|across|throughout)$/
const worldwide = /^(?:country|organization|economy|state|nation|percent|share)$/

const nameAt = ({ areas }: AnalyzedSentence, from: number): AreaMention | null =>
  areas.find((area) => area.form === 'name' && area.from === from) ?? null

/** "in Niger", "across the Philippines": the place behind the preposition, if nothing of it is only its owner's. */
function placedAt(at: AnalyzedSentence, prep: number): AreaMention | null {
  if (!locating.test(at.tokens[prep]?.lower ?? '')) return null
  const first = at.tokens[prep + 1]?.lower === 'the' ? prep + 2 : prep + 1
  const area = nameAt(at, first) ?? nameAt(at, prep + 1)
  return area === null || /^['’]s?$/.test(at.tokens[area.to]?.text ?? '') || at.tags[area.to] === 'N' ? null : area
}

/** "working for a bank", "run by a charity": what follows is where the body has its seat. */
function opensBody(at: AnalyzedSentence, i: number): boolean {
  if (!/^(?:for|by|of)$/.test(at.tokens[i]?.lower ?? '')) return false
  const np = npAt(at, chunkOf(at, i) + 1)
  const words = at.tokens.slice(np?.from ?? i, np === null ? i : np.head + 1).map(({ lower }) => lower)
  const type = words.length > 0 ? donorTypeOf(words) : null
  // "the homes of farmers in Peru": people have no seat.
  return type !== null && type !== 'citizens'
}

/** "Chad 60" */
const opensItem = (at: AnalyzedSentence, from: number): boolean =>
  at.numbers.some((number) => number.from === nameAt(at, from)?.to)

/** "40 shops", "a market", "dozens of shops" */
const isCountedMember = (at: AnalyzedSentence, { np, first, end }: Member): boolean =>
  np.number === null
    ? /^an?$/.test(at.tokens[np.from]?.lower ?? '')
    : np.number.from < np.head || np.to > np.number.to || end > first + 1

/** "300 homes and 40 shops were destroyed in Samoa": behind the last of those that a verb is said of, where none before it has a place of its own. */
function endOfList(at: AnalyzedSentence, { from, to }: NumberMention): number {
  const index = chunkOf(at, from)
  const list = at.clauses.find(
    ({ subject, at: verb }) => subject !== null && subject.first <= index && index < subject.end && subject.end <= verb,
  )?.subject
  const last = at.chunks[(list?.end ?? 0) - 1]
  if (list == null || last === undefined || last.to < to) return to
  if (list.members.length < 2 || !list.members.every((member) => isCountedMember(at, member))) return to
  return at.areas.some((area) => area.from >= to && area.to <= last.to) ? to : last.to
}

/** "killed 40 people in Peru": behind the figure, up to the next mark, figure or verb of its own; "in 60 countries" is elsewhere. */
function behind(at: AnalyzedSentence, { number }: Counted): AreaMention | 'elsewhere' | null {
  for (let i = endOfList(at, number); i < at.tokens.length; i++) {
    const isAnd = at.tokens[i]?.lower === 'and'
    // "40 were closed, and in Chad 60"
    const isOther = locating.test(at.tokens[i + 1]?.lower ?? '') && opensItem(at, i + 2)
    const isNext = isAnd && (isOther || at.clauses.some(({ verb }) => verb.from === i + 1))
    const isFigure = at.numbers.some(({ from }) => from === i)
    if (isNext || isFigure || opensBody(at, i) || /^[,;:.()–—]$/.test(at.tokens[i]?.text ?? '')) return null
    if (!locating.test(at.tokens[i]?.lower ?? '')) continue
    const found = placedAt(at, i)
    if (found !== null) return found
    if (at.numbers.some(({ from, nonFigure }) => from === i + 1 && nonFigure === null)) return 'elsewhere'
  }
  return null
}

const having = new Set([
  ...holdingVerbs,
  ...'record register test screen vaccinate immunise immunize inoculate evacuate quarantine trace lose hospitalise hospitalize close shut reopen cancel arrest jail train'.split(
    ' ',
  ),
])
/** What stands where those are whom it serves. */
const sites =
  /^(?:works|factories|(?:hospital|clinic|ward|camp|shelter|school|kitchen|prison|jail|court|plant|factory|mine)s?)$/
/** Of these an office tells what it knows of elsewhere. */
const knowing = /^(?:count|record|register|trace)$/

/** "Weeks of rain in Chad": what came about there, and nobody who has a seat there. */
const isEventAhead = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.chunks.some((chunk) => {
    const head = chunk.kind === 'np' && chunk.from >= from && chunk.to <= to ? (at.tokens[chunk.head]?.lower ?? '') : ''
    return isEvent(head) && !/^(?:deals?|agreements?|reforms?)$/.test(head)
  })

/** "Lebanon hosts 300 refugees", "Flooding in Chad drove 300 people out": the subject of the verb that the figure hangs on. */
function ofSubject(at: AnalyzedSentence, clause: Clause): AreaMention | null {
  const { subject, verb } = clause
  if (subject === null || verb.passive || verb.form !== 'finite') return null
  const [from, to] = [at.chunks[subject.first]?.from ?? 0, at.chunks[subject.end - 1]?.to ?? 0]
  const own = at.areas.find((area) => area.form === 'name' && area.from >= from && area.to === to)
  const isAlone =
    own !== undefined && (own.from === from || (own.from === from + 1 && at.tokens[from]?.lower === 'the'))
  if (isAlone) return having.has(verb.lemma) ? own : null
  const prep = firstIndexIn(at.tokens, from + 1, to, ({ lower }) => lower === 'in')
  if (prep < 0 || knowing.test(verb.lemma)) return null
  const isThere =
    [hurtVerbs, harmVerbs, having].some((verbs) => verbs.has(verb.lemma)) ||
    verb.lemma === 'be' ||
    sites.test(at.tokens[prep - 1]?.lower ?? '')
  const isSaid = hasVerbClass(verb.lemma, verb.particle, 'say') && verb.lemma !== 'claim'
  return !isSaid && (isThere || isEventAhead(at, from, prep)) ? placedAt(at, prep) : null
}

const isApart = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.tokens.slice(from, to).some(({ text }) => /^[,;:]$/.test(text)) ||
  at.areas.some((area) => area.form === 'name' && area.from >= from && area.to <= to)

const learning =
  /^(?:warn|report|predict|forecast|project|expect|estimate|reckon|believe|think|fear|learn|hear|find|know|show|recall)$/

/** "In Geneva the UN said 40 had fled": the place in front is where that is said, not where the clause of the figure holds. */
function isOfTeller(at: AnalyzedSentence, from: number): boolean {
  const isTelling = ({ verb, arguments: found }: Clause): boolean => {
    if (verb.passive || verb.from >= from) return false
    // "claimed 40 lives", "reported 40 deaths"
    const isOfFigure = found.some(({ prep, nominal }) => prep === null && npAt(at, nominal.first)?.number != null)
    return !isOfFigure && (hasVerbClass(verb.lemma, verb.particle, 'say') || learning.test(verb.lemma))
  }
  const first = at.clauses.find(isTelling)
  if (first === undefined) return false
  return at.clauses.some(({ verb, subject }) => {
    const [start, end] = [at.chunks[subject?.first ?? -1]?.from, at.chunks[(subject?.end ?? 0) - 1]?.to]
    const isOwn = start !== undefined && end !== undefined && start <= from && from < end
    return verb.from > first.verb.from && (verb.from < from || isOwn)
  })
}

/** "Of those infected in Togo, 58 are in intensive care": where the whole is that opens the sentence. */
function placeOfWhole(at: AnalyzedSentence, from: number): AreaMention | null {
  if (!/^(?:of|among)$/.test(at.tokens[0]?.lower ?? '')) return null
  const comma = firstIndexIn(at.tokens, 1, from, ({ text }) => text === ',')
  const prep = comma < 0 ? -1 : lastIndexIn(at.tokens, 1, comma, ({ lower }) => lower === 'in')
  const place = prep < 0 ? null : placedAt(at, prep)
  return place !== null && place.to === comma ? place : null
}

/** Where those counted are, as the words around the figure tell, of a share only those that open the sentence; null where they do not. */
export function placeTold(at: AnalyzedSentence, counted: Counted): AreaMention | null {
  const { from, each } = counted.number
  const isShare = /^(?:percent|share)$/.test(counted.unit)
  if (!isShare) {
    const near = worldwide.test(counted.unit) || each ? 'elsewhere' : behind(at, counted)
    if (near !== null) return near === 'elsewhere' ? null : near
  }
  const clause = at.clauses.findLast(({ verb }) => verb.from < from)
  // "Uganda hosts 4 million, Kenya 2 million": of the first alone.
  const subject = isShare || clause === undefined || isApart(at, clause.verb.to, from) ? null : ofSubject(at, clause)
  if (subject !== null) return subject
  const front = placedAt(at, 0) ?? placeOfWhole(at, from)
  const isFront = front !== null && !isOfTeller(at, from) && !at.tokens.slice(0, from).some(({ text }) => text === ';')
  const end = firstIndexIn(at.tokens, from, at.tokens.length, ({ text }) => text === ';')
  const isElsewhere = (area: AreaMention): boolean =>
    area.form === 'name' && area.iso3 !== front?.iso3 && (end < 0 || area.from < end) && !isNextItem(at, area, from)
  return isFront && !at.areas.some(isElsewhere) ? front : null
}

/** "In Chad 60 are shut, in Mali 40": the place of the next figure, which a preposition opens behind the one asked of. */
function isNextItem({ tokens, numbers }: AnalyzedSentence, area: AreaMention, from: number): boolean {
  const prep = tokens[area.from - 1]?.lower === 'the' ? area.from - 2 : area.from - 1
  const isOpened = locating.test(tokens[prep]?.lower ?? '') && /^(?:,|and)$/.test(tokens[prep - 1]?.lower ?? '')
  return isOpened && area.from > from && numbers.some(({ from: start }) => start === area.to)
}

const apart = /^(?:each|both)$/

const areaOf = (at: AnalyzedSentence, { np }: Member): AreaMention | undefined =>
  at.areas.find((area) => area.form === 'name' && area.to === np.to && at.tokens[np.from - 1]?.lower !== "'s")

/** "Kenya and Uganda have each closed 40 schools", "In Kenya and Uganda the floods closed 40 schools each": the places that have as many each; none where it is one. */
export function areasOfEach(at: AnalyzedSentence, { number, unit }: Counted): readonly AreaMention[] {
  const clause = at.clauses.findLast(({ verb, subject }) => verb.from < number.from && subject !== null)
  if (clause?.subject == null || worldwide.test(unit) || clause.verb.passive) return []
  const { subject, verb, fronted } = clause
  const start = at.chunks[subject.first]?.from ?? 0
  const isSaid = number.each || lowerWords({ at, from: start, to: verb.main }).some((word) => apart.test(word))
  if (!isSaid || ![hurtVerbs, harmVerbs, having].some((verbs) => verbs.has(verb.lemma))) return []
  const front = fronted.find(({ prep }) => prep !== null && locating.test(prep))?.nominal
  const lists = [subject, ...(front === undefined ? [] : [front])].map(({ members }) =>
    members.map((member) => areaOf(at, member)),
  )
  const areas = lists.find((list) => list.length > 1 && list.every((area) => area !== undefined)) ?? []
  return areas.filter((area) => area !== undefined)
}
