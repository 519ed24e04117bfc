import { weekdays } from '../../lexicon/months.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { wordBefore } from '../areas.ts'
import { saysInTurn } from '../in-turn.ts'
import { someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { type CountHead, headIn, isCountNoun, nearRule } from './count-head.ts'
import { isBare, pieceOf } from './ellipsis.ts'
import { isLevel } from './levels.ts'
import type { CountMemory } from './memory.ts'
import type { Place } from './place.ts'
import { placeOf, placesJoined } from './place-list.ts'
import { nameBefore } from './place-name.ts'

const tells =
  /^(?:reported|recorded|registered|logged|counted|notified|confirmed|had|have|saw|reports?|records?|counts?|logs?|notify|confirm|register|see|add|added|adds|lost|lose|buried|bury)$/
/** So many words behind the last number it is said that the row goes in turn. */
const reach = 7

const between = new Set([',', 'and', 'or', '&'])

const runsIn = oncePerSentence(({ tokens, numbers }: AnalyzedSentence) => {
  const found = new Map<NumberMention, readonly NumberMention[]>()
  let run: NumberMention[] = []
  for (const number of numbers) {
    if (number.nonFigure !== null) continue
    const before = run.at(-1)
    const isJoined =
      before !== undefined && tokens.slice(before.to, number.from).every(({ lower }) => between.has(lower))
    if (!isJoined) run = []
    run.push(number)
    found.set(number, run)
  }
  return found
})

/** Numbers with nothing but commas and "and" between them, from one of them on in both directions; none of no figure. */
export function runOf(at: AnalyzedSentence, number: NumberMention): readonly NumberMention[] {
  return runsIn(at).get(number) ?? []
}

/** "Ibb governorate": a name with the kind of place behind it. */
const isNamedLevel = (at: AnalyzedSentence, { to }: { readonly to: number }): boolean =>
  isLevel(at.tokens[to - 1]?.lower) && at.tags[to - 2] === 'NNP'

const isName = (at: AnalyzedSentence, np: { readonly to: number }): boolean =>
  at.tags[np.to - 1] === 'NNP' || isNamedLevel(at, np)

const levels = /^(?:be|stand|reach|total|number|come|rise|fall|climb|remain)$/

/** "Deaths in Peru, Chile and Togo stood at 30, 12 and 5": as many numbers in a row as the subject's own phrase names places. */
function isOfPlacesInSubject(at: AnalyzedSentence, clause: Clause, length: number): boolean {
  const { subject, at: verb } = clause
  if (subject === null || !levels.test(clause.verb.lemma)) return false
  return collectArguments(at.chunks, subject.first, verb).found.some(
    ({ prep, nominal: { members } }) =>
      /^(?:in|of|for|from)$/.test(prep ?? '') &&
      members.length === length &&
      members.every(({ np }) => at.areas.some(({ form, to }) => form === 'name' && to === np.to)),
  )
}

/** "Peru and Chile report 30 and 12, with 5 and 3 deaths": as many numbers in a row as the subject names places. */
function hasAsManyPlaces(at: AnalyzedSentence, first: NumberMention, length: number): boolean {
  const index = at.chunks.findIndex(({ to }) => to > first.from)
  const clause = at.clauses.findLast(({ at: verb, verb: { form } }) => verb < index && form === 'finite')
  const members = clause?.subject?.members ?? []
  // "Lasa, Munta and Ibb governorates"
  const isPlaces = members.every(
    ({ np }) => at.areas.some(({ form, to }) => form === 'name' && to === np.to) || isNamedLevel(at, np),
  )
  const isNamed =
    members.some(
      ({ np }) => isNamedLevel(at, np) || at.areas.some(({ form, to }) => form === 'name' && to === np.to),
    ) && members.every(({ np }) => isName(at, np))
  if (clause === undefined) return false
  if (isOfPlacesInSubject(at, clause, length)) return true
  if (members.length !== length || !(isPlaces || isNamed)) return false
  return (
    tells.test(clause.verb.lemma) || (ranks.test(clause.verb.lemma) && wordBefore(at.tokens, first.from) === 'with')
  )
}

/** "Peru and Chile are worst hit, with 30 and 12", "Lima and Lasa follow with 9 and 6" */
const ranks = /^(?:be|follow|come|lead|remain|rank|hit|affect|strike)$/

/** "Peru and Chile, with 30 and 12, are worst hit": the names that the figures stand right behind. */
function namesAhead(at: AnalyzedSentence, first: NumberMention, length: number): Place[] | null {
  const isWith = at.tokens[first.from - 1]?.lower === 'with' && at.tokens[first.from - 2]?.text === ','
  const end = isWith ? first.from - 2 : first.from
  const area = at.areas.find(({ to, form }) => form === 'name' && to === end)
  const place = area === undefined ? nameBefore(at, end) : placeOf(at, area)
  if (place === null) return null
  const places = [...placesJoined(at, place), place]
  if (places.length !== length) return null
  // "; Kenya and Togo 14 and six": an item of a list, and not "in Kenya and Togo 14 and six"
  const before = at.tokens[(places[0]?.piece.from ?? 0) - 1]?.text ?? '.'
  return isWith || /^[.,;:–—]$/.test(before) ? places : null
}

/** "Lasa and Munta were worst hit, with 30 and 12 cases respectively": as many names as numbers, whether a gazetteer has them or not. */
function namedInSubject(at: AnalyzedSentence, first: NumberMention, length: number): Place[] | null {
  const clause = at.clauses.findLast(({ verb }) => verb.to <= first.from && verb.form === 'finite')
  const members = clause?.subject?.members ?? []
  if (members.length !== length || !members.every(({ np }) => isName(at, np))) return null
  return members.map(({ np }) => {
    const area = at.areas.find(({ to, form }) => form === 'name' && to === np.to)
    return area === undefined ? { area: null, piece: { at, from: np.from, to: np.to } } : placeOf(at, area)
  })
}

/** "the number of cases and that of deaths were 30 and 12 respectively": each figure goes with the noun of its turn. */
export function headInTurn(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const run = runOf(at, number)
  const [first, last] = run
  if (first === undefined || last === undefined || run.length !== 2) return null
  if (!saysInTurn(at.tokens, last.to, last.to + reach)) return null
  const nouns = at.tokens.flatMap(({ lower }, i) => (i < first.from && isCountNoun(lower) ? [i] : [])).slice(-2)
  const heads = nouns.map((noun) => headIn(at, noun, noun + 1, nearRule))
  const [one, other] = heads
  if (one == null || other == null || one.kind === other.kind || first.from - (nouns[0] ?? 0) > longestTurn) return null
  // "cases in Peru and deaths in Chile": each of a place of its own
  const isApart = at.areas.some(({ from }) => from > (nouns[0] ?? 0) && from < (nouns[1] ?? 0))
  return isApart ? null : number === first ? one : other
}

const longestTurn = 18

/** "90 cases, 12 deaths. Reported in the past week: 30 and 2 respectively": the pair of the sentence before, where this one names neither its own nouns nor places. */
export function headInTurnOfBefore(
  at: AnalyzedSentence,
  number: NumberMention,
  memory: CountMemory | null,
): CountHead | null {
  if (memory === null || !memory.isPair || !memory.isFresh) return null
  const run = runOf(at, number)
  const [first, last] = run
  if (first === undefined || last === undefined || run.length !== 2 || !isBare(at, first) || !isBare(at, last))
    return null
  const isTurn = saysInTurn(at.tokens, last.to, last.to + 2)
  const isOther = someIn(
    at.tokens,
    0,
    first.from,
    ({ lower }, i) => isCountNoun(lower) || (at.tags[i] === 'NNP' && !weekdays.has(lower)),
  )
  if (!isTurn || isOther || !opensRow(at, first)) return null
  const head = number === first ? memory.first : memory.lead
  return { ...head, isNew: false, piece: { at, from: number.from, to: number.to }, how: nearRule }
}

/** "Reported in the past week: 30", "those of the last day were 30", "Last week it reported 30" */
const opensRow = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  /^(?::|is|are|was|were|be|to|at|reported|recorded|registered|added)$/.test(at.tokens[from - 1]?.lower ?? '')

/** "…, confirmed deaths nine, four and one": what the row right behind it counts, whatever was told before. */
function nounBeside(at: AnalyzedSentence, first: NumberMention | undefined): CountHead | null {
  const noun = (first?.from ?? 0) - 1
  return noun > 0 && isCountNoun(at.tokens[noun]?.lower ?? '') ? headIn(at, noun, noun + 1, nearRule) : null
}

/** "Peru, Chile and Bolivia reported 30, 12 and 5 respectively": each number goes with the place of its turn. */
export function headOfRespective(
  at: AnalyzedSentence,
  number: NumberMention,
  own: CountHead | null,
  carried: CountHead | null,
): { head: CountHead; listed: Place[] } | null {
  const run = runOf(at, number)
  const [first, last] = [run[0], run.at(-1)]
  const lead = nounBeside(at, first) ?? own ?? (carried === null ? null : { ...carried, isNew: false })
  if (lead === null || first === undefined || last === undefined || run.length < 2) return null
  const ahead = namesAhead(at, first, run.length)
  const isInTurn = saysInTurn(at.tokens, last.to, last.to + reach)
  if (!isInTurn && ahead === null && !hasAsManyPlaces(at, first, run.length)) return null
  // "have 30 and 12 beds"
  if (own === null && /^(?:N|NNP|ADJ)$/.test(at.tags[last.to] ?? '')) return null
  // Of what an earlier sentence counted only where it is told like a count: "reported 30, 12 and 5".
  if (
    own === null &&
    !/^with$/.test(wordBefore(at.tokens, first.from)) &&
    !tells.test(wordBefore(at.tokens, first.from))
  )
    return null
  const areas = at.areas.filter(({ to, form }) => to <= first.from && form === 'name').slice(-run.length)
  const places =
    ahead ??
    namedInSubject(at, first, run.length) ??
    (areas.length < run.length ? [] : areas.map((area) => placeOf(at, area)))
  const place = places[run.indexOf(number)]
  // "Deaths: 24 and five respectively": of the places that an earlier sentence named
  const isOfThose = isInTurn && own !== null && areas.length === 0 && ahead === null
  if (place === undefined && !isOfThose) return null
  const listed = place === undefined ? [] : [place]
  return { head: { ...lead, piece: pieceOf(at, number, lead), how: nearRule }, listed }
}
