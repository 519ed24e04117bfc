import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { isInside, isInstitution, nameBefore } from './place-name.ts'

/** "Peru leads the continent with 40 cases": the one that leads. */
function leaderOf(at: AnalyzedSentence, number: NumberMention): Place | null {
  const clause = at.clauses.findLast(({ verb }) => verb.to < number.from && verb.form === 'finite')
  if (clause === undefined || !/^(?:lead|head|top)$/.test(clause.verb.lemma)) return null
  const hasMark = at.tokens.slice(clause.verb.to, number.from).some(({ kind }) => kind === 'punct')
  const first = at.areas.find(({ to, form }) => to === clause.verb.from && form === 'name')
  return hasMark || first === undefined ? null : placeOf(at, first)
}

/** "With 40 of the 90 cases, Lima is worst hit", "With 40 cases Lima is worst hit": the subject behind, of which nothing else is counted. */
function leaderBehind(at: AnalyzedSentence, { to }: NumberMention): Place | null {
  const comma = firstIndexIn(at.tokens, to, at.tokens.length, ({ text }) => text === ',')
  // "With 40 cases in its capital, Peru is worst hit"
  const isPlaced = at.tokens[to]?.lower !== 'of' && at.tokens.slice(to, comma).some(({ lower }) => isInside(lower))
  const bare = at.areas.find(({ from, form }) => form === 'name' && from > to && from <= to + longestNoun)
  const isBare =
    bare !== undefined &&
    at.tokens[bare.from - 1]?.lower !== 'of' &&
    at.tokens.slice(to, bare.from).every(({ lower }) => !isLink.test(lower))
  const area = isBare
    ? bare
    : comma < 0 || isPlaced
      ? undefined
      : at.areas.find(({ from, form }) => from === comma + 1 && form === 'name')
  const isTop =
    area !== undefined &&
    /^(?:is|was|are|were|remains?|remained|leads?|led|tops?|has|had)$/.test(at.tokens[area.to]?.lower ?? '')
  return isTop && !isCounting(at, area.to) ? placeOf(at, area) : null
}
/** "cases of yellow fever" */
const longestNoun = 4
const isLink = /^(?:[,;:.(]|in|from|at|on|to|for|and)$/

/** Whether a figure is told of the leader, before those that come behind it: "followed by Chile (31)". */
function isCounting({ tokens, numbers }: AnalyzedSentence, start: number): boolean {
  const next = firstIndexIn(tokens, start, tokens.length, ({ lower }) => /^(?:followed|ahead|before)$/.test(lower))
  const end = next < 0 ? tokens.length : next
  return numbers.some(({ from, nonFigure }) => from > start && from < end && nonFigure === null)
}

/** "with a death toll of 40": the token behind "with", also where a noun for all of them stands before the figure. */
function startOfToll({ tokens }: AnalyzedSentence, { from }: NumberMention): number {
  const isSum = tokens[from - 1]?.lower === 'of' && /^(?:toll|total|tally|count)$/.test(tokens[from - 2]?.lower ?? '')
  const start = lastIndexIn(tokens, Math.max(0, from - 6), from, ({ lower }) => lower === 'with') + 1
  return isSum && start > 0 ? start : from
}

/** "Peru, with 40 cases, is worst hit". */
export function placeWith(at: AnalyzedSentence, counted: NumberMention): Place | null {
  const number = { ...counted, from: startOfToll(at, counted) }
  if (at.tokens[number.from - 1]?.lower !== 'with') return null
  if (number.from === 1) return leaderBehind(at, number)
  const leader = leaderOf(at, number)
  if (leader !== null) return leader
  const end = at.tokens[number.from - 2]?.text === ',' ? number.from - 2 : number.from - 1
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  if (area !== undefined) return placeOf(at, area)
  // "and Peru 230 with 53 deaths": of whom the figure right before is told
  const before = at.numbers.find(({ to, nonFigure }) => to === end && nonFigure === null)
  const owner =
    before === undefined ? undefined : at.areas.find(({ to, form }) => to === before.from && form === 'name')
  if (owner !== undefined && /^(?:and|while|,|;)$/.test(at.tokens[owner.from - 1]?.lower ?? ''))
    return placeOf(at, owner)
  // "In Peru, Lasa County, with 40 cases, is worst hit"
  const name = at.tokens[end]?.text === ',' ? nameBefore(at, end) : null
  const isOpening = name !== null && /^[,;]$/.test(at.tokens[name.piece.from - 1]?.text ?? '')
  return name !== null && (isOpening || name.piece.from === 0) && !isInstitution(name) ? name : null
}
