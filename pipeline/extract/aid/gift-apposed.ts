import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { gifts } from './gift-owner.ts'
import { giverModes, modeOf } from './mode.ts'

const loads =
  /^(?:consignment|shipment|load|batch|delivery|lot|instal?lment|tranche|cargo|package|planeload|shipload)s?$/

const isGift = ({ tokens }: AnalyzedSentence, head: number): boolean => {
  const noun = tokens[head]?.lower ?? ''
  return gifts.test(noun) || loads.test(noun)
}

/** Behind the words that call the goods a gift: "the second load", "part of a consignment"; -1 where the phrase is none. */
function behindGift(at: AnalyzedSentence, index: number): number {
  const np = npAt(at, index)
  if (np === null) return -1
  if (isGift(at, np.head)) return index + 1
  const whole = isOf(at.chunks[index + 1]) ? npAt(at, index + 2) : null
  const isPart = /^(?:part|first|second|third|last|one|half)$/.test(at.tokens[np.head]?.lower ?? '')
  return isPart && whole !== null && isGift(at, whole.head) ? index + 3 : -1
}

/** "20 tents reached Lima on Monday, the second load that Peru has sent": whose deed the relative clause of the apposed noun tells. */
export function giverApposed(at: AnalyzedSentence, { index, item }: AidFigure): Actor | null {
  for (let i = Math.max(item.end, index + 1); i < at.chunks.length - 2; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'np' && chunk.number !== null && !isComma(at.chunks[i - 1])) return null
    if (!isComma(chunk)) continue
    const end = behindGift(at, i + 1)
    if (end < 0) continue
    const first = /^(?:that|which)$/.test(textAt(at, end)) ? end + 1 : end
    const clause = at.clauses.find(({ subject, verb }) => subject?.first === first && verb.form === 'finite')
    if (clause === undefined || clause.verb.passive) return null
    return giverModes.has(modeOf(at, clause) ?? 'none') ? doerOf(at, clause) : null
  }
  return null
}
