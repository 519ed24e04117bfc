import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Progress, Read } from './count.ts'
import { headOf, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { isOfOthers } from './list-item.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { nameBefore } from './place-name.ts'
import { shapeAfter } from './shape.ts'

const dead = '(?:deaths?|dead|fatal|fatalities|died|succumbed|perished)'
/** Behind a figure, a part of it that has died: ", including 13 deaths", ", four of whom died", " (3 dead)". */
const deadPart = new RegExp(
  `^(?:(?:[,(] )?(?:including|with|among them|of whom|of which) # (?:have |had |has |were |was )?${dead}|(?:, |\\( )# (?:of (?:whom|them|which) )?(?:have |had |has |were |was )?${dead}) `,
)

/** "(91; 41 fatal)" */
function hasDeadBehindSemicolon(at: AnalyzedSentence, { to }: NumberMention): boolean {
  const next = at.tokens[to]?.text === ';' ? at.numbers.find(({ from }) => from === to + 1) : undefined
  return next !== undefined && new RegExp(`^${dead}$`).test(at.tokens[next.to]?.lower ?? '')
}

/** "Peru 4, all fatal", "Chile 9, none of them fatal": how many of the ill have died, without a number. */
export function isAllOrNone({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean {
  const words = tokens.slice(to, to + 5).map(({ lower }) => lower)
  return /^, (?:all|both|none|most|half|not)(?: of (?:them|whom|which))? (?:fatal|dead|died)\b/.test(words.join(' '))
}

/** "Peru with 19", "Chile (7", "Cuba, 12": the place right before the figure and its small word. */
function placeBeside(at: AnalyzedSentence, number: NumberMention): Place | null {
  let end = number.from
  while (
    end > number.from - 2 &&
    /^(?:with|at|to|of|\(|,|:|has|had|counts|reports)$/.test(at.tokens[end - 1]?.lower ?? '')
  )
    end--
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  const mayBeName = end < number.from || isAllOrNone(at, number)
  return area !== undefined ? placeOf(at, area) : mayBeName ? nameBefore(at, end) : null
}

/** "45, one death among them, in Peru": behind the commas of the aside. */
function placeBehindPart(at: AnalyzedSentence, { to }: NumberMention): Place | null {
  if (at.tokens[to]?.text !== ',') return null
  const close = firstIndexIn(at.tokens, to + 1, to + 9, ({ text }) => text === ',')
  if (close < 0 || at.tokens[close + 1]?.lower !== 'in') return null
  const from = at.tokens[close + 2]?.lower === 'the' ? close + 3 : close + 2
  const area = at.areas.find((one) => one.from === from)
  return area === undefined ? null : placeOf(at, area)
}

/** A figure that names nothing, with a part of it that has died behind: what it counts are the ill. */
export function wholeOfDead(at: AnalyzedSentence, number: NumberMention, { lead, memory }: Progress): Read | null {
  if (!isBare(at, number) || isOfOthers(at, number)) return null
  if (!(isAllOrNone(at, number) || deadPart.test(shapeAfter(at, number.to)) || hasDeadBehindSemicolon(at, number)))
    return null
  const known = lead !== null && lead.kind !== 'deaths' && lead.kind !== 'recovered' ? lead : (memory?.cases ?? null)
  const piece = { at, from: number.from, to: number.to }
  const head = known === null ? headOf('case', piece, false, nearRule) : { ...known, piece, how: nearRule }
  const place = placeBeside(at, number) ?? placeBehindPart(at, number)
  return { number, head, listed: place === null ? [] : [place] }
}
