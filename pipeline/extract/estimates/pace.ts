import { hasVerbClass } from '../../lexicon/verbs.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { subjectOf } from './phrases.ts'
import { growthIn } from './quantity.ts'
import { beforeAsides, prepText, type Spot } from './spot.ts'

const shrinking = /^(?:backwards?|reverse|red|recession|contraction|decline)$/

const moving = new Set(
  'go move crawl inch creep limp edge chug plod trundle lurch run roll jog lumber stumble'.split(' '),
)

/** "limped along at 1 percent", "slowed to a crawl of 2": a numeral that the verb governs, with no noun of its own. */
function isPace({ at, index, number, np }: Spot, clause: Clause): boolean {
  if (number.to < np.to || index <= clause.at) return false
  const before = beforeAsides(at, index)
  const prep = prepText(at.chunks[before])
  // "shrivelled by 5 percent": a verb that no list knows may say either.
  const isMoving = moving.has(clause.verb.lemma)
  if (prep === null || prep === 'by') return isMoving && (prep === 'by' || before === clause.at)
  const left = at.chunks[before - 1]
  const isCrawl =
    left?.kind === 'np' && /^(?:crawl|trickle|halt|standstill|snail)$/.test(at.tokens[left.head]?.lower ?? '')
  return prep === 'of' ? isCrawl : /^(?:at|for|to|from)$/.test(prep) && left?.kind !== 'np'
}

/** "growth in Peru": the noun before what hangs on it. */
function headOf(words: readonly string[]): string {
  const prep = words.findIndex((word) => /^(?:of|in|for)$/.test(word))
  return words.at(prep < 0 ? -1 : prep - 1) ?? ''
}

/** "Fiji's economy limped along at 1 percent": whatever an economy does, it does by a rate of growth, however slow. */
export function asPace(spot: Spot): Measure | null {
  const { at, number, clause } = spot
  if (number.unit !== 'percent' || clause === null || clause.verb.negated || !isPace(spot, clause)) return null
  // "will contract 5 percent, having said 2": of what was told before.
  if (hasVerbClass(clause.verb.lemma, clause.verb.particle, 'say')) return null
  // "exports, 40 percent of the economy": a part of it.
  const isPart = prepText(at.chunks[spot.index + 1]) === 'of'
  const subject = isPart ? null : subjectOf(at, clause)
  const head = subject === null ? '' : headOf(lowerWords(subject))
  const isEconomy = /^econom(?:y|ies)$/.test(head)
  if (subject === null || !(isEconomy || /^(?:growth|expansion)$/.test(head))) return null
  const isFall =
    (number.high ?? number.low ?? 0) < 0 ||
    at.tokens.slice(clause.verb.to, number.from).some(({ lower }) => shrinking.test(lower))
  const quantity = isEconomy ? growthIn(subject, 'estimate') : { piece: subject, name: null, how: 'estimate' }
  const anchor = tokenPiece(spot, clause.verb.main)
  // "is now put at 4 percent, down from 8"
  const isBase = lowerAt(at, number.from - 1) === 'from' && /^(?:up|down)$/.test(lowerAt(at, number.from - 2))
  return { ...measureOf(spot, isFall ? 'decrease' : 'increase', quantity, anchor), isValue: !isFall, isBase }
}
