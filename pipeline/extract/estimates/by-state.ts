import { dismissalVerbs, lossVerbs } from '../../lexicon/loss-verbs.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { nounInside } from '../noun-inside.ts'
import type { Clause } from '../parse/clause.ts'
import { isLetGo } from '../parse/let-go.ts'
import { type Piece, textOf } from '../piece.ts'
import { gerundOf } from './gerund-of.ts'
import { countedBare } from './jobs-shed.ts'
import { endOfLostWork, isOfEmployed } from './lost-work.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { startOfPart } from './part-in-phrase.ts'
import type { Quantity } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

/** A state of persons that economists count: poverty, or having no work. */
interface State {
  /** First and last token. */
  readonly from: number
  readonly to: number
  readonly kind: 'poverty' | 'joblessness'
}

const phrases: readonly (readonly [words: string, kind: State['kind']])[] = [
  ['without a job', 'joblessness'],
  ['without jobs', 'joblessness'],
  ['without work', 'joblessness'],
  ['out of a job', 'joblessness'],
  ['out of work', 'joblessness'],
  ['out of jobs', 'joblessness'],
  ['looking for work', 'joblessness'],
  ['seeking work', 'joblessness'],
  ['laid off', 'joblessness'],
  ['jobless', 'joblessness'],
  ['unemployed', 'joblessness'],
  ['furloughed', 'joblessness'],
  ['redundant', 'joblessness'],
  ['sent home for good', 'joblessness'],
  ['sent home without pay', 'joblessness'],
  ['sent home unpaid', 'joblessness'],
  ['idle', 'joblessness'],
  ['idled', 'joblessness'],
  ...['below', 'under'].flatMap((prep) =>
    [`${prep} the poverty line`, `${prep} the line`].map((words) => [words, 'poverty'] as const),
  ),
  ...['want', 'misery', 'penury', 'hardship'].map((word) => [`into ${word}`, 'poverty'] as const),
  ['poverty', 'poverty'],
  ['destitution', 'poverty'],
  ['poor', 'poverty'],
]

type Phrase = readonly [words: readonly string[], kind: State['kind']]
const byFirstWord = new Map<string, Phrase[]>()
for (const [words, kind] of phrases) {
  const parts = words.split(' ')
  const first = parts[0] ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), [parts, kind]])
}

/** How far behind a figure the state may stand. */
const reach = 26

/** Verbs of taking away: fewer have work then. */
const robbing = /^(?:rob|deprive|strip)$/

/** The state that stands behind a token, before the next semicolon; "poor provinces" is none. */
function stateBehind({ tokens, tags }: AnalyzedSentence, start: number): State | null {
  for (let i = start; i < tokens.length && i < start + reach; i++) {
    if (tokens[i]?.text === ';') return null
    const end = endOfLostWork(tokens, i)
    if (end > 0) return { from: i, to: end, kind: 'joblessness' }
    for (const [parts, kind] of byFirstWord.get(tokens[i]?.lower ?? '') ?? []) {
      if (!parts.every((word, k) => tokens[i + k]?.lower === word)) continue
      const next = tags[i + parts.length]
      // "below the line", of which a paper on poverty speaks
      const isShort = parts.at(-1) === 'line' && parts.length === 3
      if (isShort && (i > start + 4 || !tokens.slice(0, i).some(({ lower }) => lower === 'poverty'))) continue
      if (parts.length === 1 && (next === 'N' || next === 'NNP' || next === 'ADJ')) continue
      return { from: i, to: i + parts.length, kind }
    }
  }
  return null
}

/** "18 million additional jobless": the state stands for those in it. */
const asNouns = /^(?:jobless|unemployed|poor)$/

/** "workers", "the unemployed", "Nepalis": whether a phrase counts people, by its head and its last word. */
const isOfPeople = (at: AnalyzedSentence, head: number, to: number): boolean =>
  asNouns.test(lowerAt(at, to - 1)) ||
  isPeopleNoun(lowerAt(at, head)) ||
  // "540,000 Acehnese"
  (at.tags[head] === 'NNP' && /..(?:ese|ians|ites)$/.test(lowerAt(at, head))) ||
  /^(?:hands|population|populace|workforce|households|families)$/.test(lowerAt(at, head)) ||
  at.areas.some(({ form, to: end }) => form === 'people' && end === to)

/** "2 million people", "a third of the workers", "3 percent of Nepalis": the noun phrase of those counted; null where nobody is. */
function countedPeople({ at, np, number, index }: Spot): Piece | null {
  const inside = nounInside(at, number)
  const isNational = at.areas.some(({ form, from, to }) => form !== 'name' && from === inside?.from && to === inside.to)
  if (inside !== null) return isNational || isOfPeople(at, inside.from, inside.to) ? inside : null
  const more = at.chunks[index + 1]
  const isMore =
    number.to >= np.to && more?.kind === 'np' && /^(?:fewer|more|additional|other)$/.test(lowerAt(at, more.from))
  if (isMore && isPeopleNoun(lowerAt(at, more.head))) return { at, from: more.from, to: more.to }
  const isOf = number.to >= np.to
  const behind = isOf ? at.chunks[index + 2] : np
  const of = at.chunks[index + 1]
  if (isOf && (of?.kind !== 'prep' || of.text !== 'of')) return null
  if (behind?.kind !== 'np') return null
  const isPeople = isOfPeople(at, behind.head, behind.to)
  return isPeople ? { at, from: isOf ? behind.from : number.to, to: behind.to } : null
}

const escaping = new Set(['escape', 'leave', 'lift', 'pull', 'exit'])
/** After these more people are in the state than before. */
const joining = new Set(['join', 'become', 'swell', 'go', 'end', 'fall', 'slide', 'slip', 'push', 'throw'])
const throwing = new Set(
  'throw put leave push drive pitch plunge force make render tip drag cast knock sink'.split(' '),
)
const having = new Set(['be', 'live', 'remain', 'stay', 'have', 'hold', 'stand'])

function signOf(spot: Spot, verb: Clause | null, { kind, from }: State): Direction {
  const { at, number } = spot
  const lemma = verb?.verb.lemma ?? 'be'
  if (lowerAt(at, number.to) === 'fewer' || (kind === 'poverty' && escaping.has(lemma))) return 'decrease'
  if (lossVerbs.has(lemma) || robbing.test(lemma) || /^(?:lay|furlough|idle|send)$/.test(lemma)) return 'decrease'
  // "made 4,000 workers redundant"
  if (lowerAt(at, from) === 'redundant') return 'decrease'
  const isJoining =
    joining.has(lemma) || (verb === null && spot.clause !== null && throwing.has(spot.clause.verb.lemma))
  const isFurther =
    isJoining ||
    at.tokens
      .slice(Math.max(0, number.from - 2), number.to + 1)
      .some(({ lower }) => /^(?:another|additional|further|more|extra)$/.test(lower))
  return isFurther || (kind === 'poverty' && !having.has(lemma)) ? 'increase' : 'level'
}

/** "people escaping poverty", "workers without a job": those counted and their state, without the verb's helpers. */
function nameOf(at: AnalyzedSentence, people: Piece | null, verb: Clause | null, state: State): string {
  if (people !== null && people.to >= state.to) return textOf(people)
  // "3 percent of the population": of people
  const isAll = people === null || /^(?:population|populace)$/.test(lowerAt(at, people.to - 1))
  const noun = (isAll ? 'people' : textOf(people)).replace(/^(?:more|fewer|other|the|its|their) /i, '')
  const isMain = verb !== null && !having.has(verb.verb.lemma) && verb.verb.to <= state.from
  // "push 11 million people into poverty": with the preposition
  const isInto = verb === null && /^(?:in|into)$/.test(lowerAt(at, people?.to ?? -1))
  // "42 percent of its people living in poverty"
  const isIn = !isMain && verb?.verb.lemma === 'live' && lowerAt(at, state.from - 1) === 'in'
  const held = isIn ? state.from - 1 : state.from
  const start = isMain ? verb.verb.main + 1 : isInto ? (people?.to ?? state.from) : held
  const rest = start < state.to ? textOf({ at, from: start, to: state.to }) : ''
  if (!isMain) return `${noun} ${rest}`
  const { verb: group } = verb
  const isPast = group.passive || group.form === 'participle'
  return `${noun} ${isPast ? lowerAt(at, group.main) : gerundOf(group.lemma)} ${rest}`.trim()
}

/** "49 million people may fall into poverty", "a fifth of workers are out of work", "11 million would be added to the poor". */
export function asState(spot: Spot): Measure | null {
  const { at, number, index, clause } = spot
  if (number.kind === 'money' || (number.kind === 'number' && number.unit !== null && number.unit !== 'share'))
    return null
  if (number.unit === 'percentage_point' || (lowerAt(at, number.from) === 'one' && number.unit === null)) return null
  const state = stateBehind(at, number.to)
  if (state === null) return null
  const people = countedPeople(spot)
  // "which employs 78 million people, has lost": the state is of who employs them.
  const isClosed = people !== null && lowerAt(at, people.to) === ',' && at.chunks[(clause?.at ?? 0) - 1]?.kind === 'wh'
  if (isClosed && at.clauses.some(({ verb }) => verb.from === people.to + 1 && verb.from <= state.from)) return null
  const near = at.clauses.find(({ at: verb }) => verb > index && verb <= index + 3) ?? null
  const isMany = state.kind === 'poverty' || (number.low ?? number.high ?? 0) >= 1000
  // "threw 22 million out of work"
  const isThrown =
    clause !== null && clause.at === index - 1 && throwing.has(clause.verb.lemma) && state.from - number.to <= 3
  const isBare =
    isMany &&
    people === null &&
    number.kind === 'number' &&
    number.unit === null &&
    (isThrown || (near !== null && near.at === index + 1))
  // "In Peru 34 percent are out of work": of all who work.
  const isOfAll =
    state.kind === 'joblessness' &&
    people === null &&
    number.to >= spot.np.to &&
    isRelative(number) &&
    near?.at === index + 1 &&
    near.verb.lemma === 'be' &&
    near.verb.to === state.from
  if (people === null && !isBare && !isOfAll) return null
  const verb = at.clauses.findLast(({ verb: { from } }) => from >= number.to && from <= state.from) ?? null
  const piece = { at, from: people?.from ?? number.to, to: state.to }
  const quantity = { piece, name: nameOf(at, people, verb, state), how: 'estimate' }
  const anchor = tokenPiece(spot, verb?.verb.main ?? state.from)
  const measure = measureOf({ ...spot, clause: verb ?? spot.clause }, signOf(spot, verb, state), quantity, anchor)
  return { ...measure, isValue: true, unit: isRelative(number) ? number.unit : 'person' }
}

/** "sent 7,300 pickers home" */
const isHome = ({ at, np }: Spot): boolean => lowerAt(at, np.to) === 'home' || lowerAt(at, np.to - 1) === 'home'

/** "7,300 pickers", without the "home" that they are sent to. */
function countedTrade({ at, np, number }: Spot): Piece | null {
  const to = lowerAt(at, np.to - 1) === 'home' ? np.to - 1 : np.to
  return number.kind === 'number' && to > number.to ? { at, from: number.to, to } : null
}

/** "laid off 9,000 staff, a fifth of its workforce": the part that those sent away are. */
export function asPartLaidOff({ at, number, np, index, discourse }: Spot, before: Measure | null): Measure | null {
  const of = at.chunks[index + 1]
  const whole = at.chunks[index + 2]
  const isApposed = at.tokens[np.from - 1]?.text === ',' && before !== null && before.number.kind === 'number'
  const isOff = before?.quantity?.name != null && /(?:laid off|sacked|dismissed|furloughed)$/.test(before.quantity.name)
  if (!isApposed || !isOff || !isRelative(number) || number.to < np.to || whole?.kind !== 'np') return null
  if (
    of?.kind !== 'prep' ||
    of.text !== 'of' ||
    !/^(?:workforce|staff|payroll|headcount|employees|workers)$/.test(lowerAt(at, whole.head))
  )
    return null
  const spot = { at, number, np, index, discourse, clause: before.clause }
  return { ...measureOf(spot, 'decrease', { ...before.quantity, how: 'carried' }, before.anchor), isValue: true }
}

/** "has laid off 15,000 workers", "sacked a third of its staff": those whom an employer sends away. */
export function asLaidOff(spot: Spot): Measure | null {
  const { at, number, index } = spot
  const sent = at.clauses.find(
    ({ verb, subject }) => verb.passive && verb.lemma === 'send' && subject !== null && subject.first === index,
  )
  const clause = sent ?? spot.clause
  if (clause === null || clause.verb.negated || !dismissalVerbs.has(clause.verb.lemma)) return null
  const { lemma, particle, main, passive } = clause.verb
  const next = at.tokens[main + 1]?.lower
  if ((passive && clause !== sent) || (lemma === 'lay' && particle !== 'off' && next !== 'off')) return null
  // "cut off 300 workers from their homes", "cut 300 farmers off"
  const isOff = particle !== null || /^(?:off|out|down|back)$/.test(next ?? '')
  if (lemma === 'cut' && (isOff || /^(?:off|from)$/.test(lowerAt(at, spot.np.to)))) return null
  const following = at.clauses[at.clauses.indexOf(clause) + 1]
  if (lemma === 'let' && (following === undefined || !isLetGo(at.clauses, following))) return null
  // "310 staff were sent home"
  if (lemma === 'send' && !(sent === undefined ? isHome(spot) : lowerAt(at, sent.verb.to) === 'home')) return null
  if (number.kind === 'money' || startOfPart(at, index) - clause.at > 2 || lowerAt(at, number.from) === 'one')
    return null
  const people = countedPeople(spot) ?? countedTrade(spot) ?? countedBare(spot, clause)
  const isWorking = people !== null && (people.to === number.to || working.test(lowerAt(at, people.to - 1)))
  // "laid off 4,000 people": those whom an employer alone sends away.
  const isStaff = /^(?:lay|sack|furlough)$/.test(lemma) && countedPeople(spot) !== null
  if (people === null || !(isWorking || isStaff)) return null
  const size = number.low ?? number.high ?? 0
  if (!isRelative(number) && size < 100) return null
  const past = told[lemma] ?? lowerAt(at, main)
  const name =
    people.to <= number.to
      ? `jobs ${past}`
      : `${textOf(people).replace(/^(?:.*\d\S*|its|their|the|other) /i, '')} ${past}`
  const anchor = tokenPiece(spot, main)
  return {
    ...measureOf({ ...spot, clause }, 'decrease', { piece: people, name, how: 'estimate' }, anchor),
    isValue: true,
    unit: isRelative(number) ? number.unit : 'person',
  }
}
const told: Readonly<Record<string, string>> = { let: 'let go', lay: 'laid off', send: 'sent home', cut: 'cut' }
const working =
  /^(?:workers|staff|employees|workforce|hands|labourers|laborers|pilots|crew|seamstresses|waiters|cooks|maids|(?!(?:custom|consum|borrow|oth|offic|teenag|travel|passeng|prison|vot|follow|play|strang|broth|memb|lead|soldi|fight|settl|holidaymak|worshipp|lawmak|support)l?ers)\p{L}{2,}ers)$/u

const stateWords = new Set([
  'poverty',
  'poor',
  'destitution',
  'job',
  'jobs',
  'jobless',
  'work',
  'unemployed',
  'idle',
  'idled',
  'off',
  'redundant',
  'furloughed',
])

/** "One in five Tunisians is without work": people by their country's name. */
export const isOfNationals = ({ name, piece: { at, from, to } }: Quantity): boolean =>
  name?.split(' ').some((word) => stateWords.has(word)) === true &&
  at.areas.some((area) => area.form !== 'name' && area.from === from && area.to <= to)

/** Whether what was measured counts persons in such a state: a bare number may go on with it. */
export const isOfPersons = (words: readonly string[]): boolean =>
  isOfEmployed(words) ||
  (words.some((word) => stateWords.has(word)) &&
    // "the number of poor"
    (words.some((word) => isPeopleNoun(word) || word === 'people') ||
      (words.includes('number') &&
        (words.slice(words.indexOf('of') + 1, words.indexOf('of') + 3).some((word) => asNouns.test(word)) ||
          words.some((word) => word === 'leaving' || word === 'escaping')))))
