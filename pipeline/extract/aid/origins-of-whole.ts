import { isMovable } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { isNameAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lowerWords } from '../piece.ts'
import { partyAt } from './actors-near.ts'
import type { AidFigure, LastItem } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { fromList } from './goods-before.ts'
import type { Governor } from './governor.ts'
import { giverModes, modeOf } from './mode.ts'
import type { AidSides } from './sides.ts'
import { isBareNumber } from './team-size.ts'
import type { Telling } from './telling.ts'

/** The clause that says of a part who gave it: "two lent by Peru", "two that Peru has lent". */
function givingBehind(at: AnalyzedSentence, index: number): Clause | null {
  const clause = at.clauses.find((one) => one.at > index)
  if (clause === undefined || clause.verb.negated || !giverModes.has(modeOf(at, clause) ?? 'none')) return null
  const isParticiple = clause.at === index + 1 && clause.verb.form === 'participle' && textAt(at, index + 2) === 'by'
  const isRelative = /^(?:that|which|whom)$/.test(textAt(at, index + 1)) && clause.subject?.first === index + 2
  return isParticiple || isRelative ? clause : null
}

/** Whether a bare number says behind it where so many of a whole are from. */
function isPartFrom(at: AnalyzedSentence, index: number, number: NumberMention): boolean {
  const np = npAt(at, index)
  if (np === null || !isBareNumber(at, np, number)) return false
  const end = textAt(at, index + 1) === 'of' && textAt(at, index + 2) === 'them' ? index + 3 : index + 1
  return (textAt(at, end) === 'from' && isNameAt(at.chunks, end + 1)) || givingBehind(at, index) !== null
}

/** Chunks from a whole to its last part, at most. */
const longest = 40

/** "Nine pumps are at work: four from Peru": the chunk of the counted whole in front of its parts; -1 where there is none. */
function wholeBefore(at: AnalyzedSentence, index: number, { low }: NumberMention): number {
  for (let i = index - 1; i >= 0 && i > index - longest; i--) {
    if (/^[;.]$/.test(textAt(at, i))) return -1
    const number = npAt(at, i)?.number ?? null
    if (number?.kind !== 'number' || isPartFrom(at, i, number)) continue
    const item = fromList(at, i, number)
    const isThing = item !== null && (isMovable(item.category) || item.category === 'personnel')
    return isThing && (number.low ?? 0) > (low ?? 0) && opensParts(at, i, index) ? i : -1
  }
  return -1
}

/** Whether the first mark between the whole and its part may open a list of parts. */
function opensParts({ chunks }: AnalyzedSentence, whole: number, part: number): boolean {
  const mark = chunks.slice(whole, part).find(({ kind }) => kind === 'punct')
  return mark?.kind === 'punct' && /^[:,–—(]$/.test(mark.text)
}

/** What a part counts whose origin stands behind it: so many of the whole. */
export function thingsOfWhole(at: AnalyzedSentence, index: number, number: NumberMention): LastItem {
  const whole = isPartFrom(at, index, number) ? wholeBefore(at, index, number) : -1
  const counted = npAt(at, whole)?.number ?? null
  const item = counted === null ? null : fromList(at, whole, counted)
  return item === null ? null : { ...item, isMoney: false }
}

const working = /^(?:work|fly|operate|serve|help|dig|search|toil|pump|fight|treat|deploy|station)$/
const inUse =
  /\b(?:at work|in (?:use|action|service|operation|place|the air|the field)|on (?:duty|call|the (?:ground|spot|scene)))\b/

/** "are at work in Chad", "are flying over Chad"; not "are on sale in Chad". */
const areOfUse = (at: AnalyzedSentence, whole: number, index: number): boolean =>
  at.clauses.some(({ at: verb, verb: { lemma, negated } }) => verb < index && !negated && working.test(lemma)) ||
  inUse.test(lowerWords({ at, from: at.chunks[whole]?.to ?? 0, to: at.chunks[index]?.from ?? 0 }).join(' '))

const rule = 'aid-part'

/** "Nine pumps are at work in Chad: four from Peru, two that Cuba has lent": whoever such a part is from gives it. */
export function asPartFrom(at: AnalyzedSentence, { index, number }: AidFigure): Telling | null {
  const whole = isPartFrom(at, index, number) ? wholeBefore(at, index, number) : -1
  if (whole < 0 || !areOfUse(at, whole, index)) return null
  const clause = givingBehind(at, index)
  const governor: Governor | null = clause === null ? null : { clause, relation: 'relative', prep: null }
  return { mode: 'give', status: 'delivered', governor, rule }
}

const placing = /^(?:in|over|at|near|on|across|around|above)$/

/** The place that the clause of the whole names: it is where the parts are of help. */
export function withLandOfWhole(at: AnalyzedSentence, figure: AidFigure, telling: Telling, sides: AidSides): AidSides {
  if (telling.rule !== rule || sides.recipient.actor !== null) return sides
  const whole = wholeBefore(at, figure.index, figure.number)
  for (let i = 0; i < figure.index && !/^[:,–—(]$/.test(i > whole ? textAt(at, i) : ''); i++) {
    const actor = placing.test(textAt(at, i)) || isOver(at, i) ? partyAt(at, i + 1) : null
    if (actor !== null && actor.areas.length > 0) return { ...sides, recipient: { actor, how: '' } }
  }
  return sides
}

/** "are flying over Chad" */
const isOver = ({ chunks }: AnalyzedSentence, i: number): boolean => {
  const verb = chunks[i]
  return verb?.kind === 'verb' && verb.particle !== null && placing.test(verb.particle)
}
