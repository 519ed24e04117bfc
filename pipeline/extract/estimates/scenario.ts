import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import { endOfPhrase } from './phrases.ts'
import { prepText } from './spot.ts'

/** The scenario under which a figure holds. */
export interface Condition {
  readonly piece: Piece
  readonly how: string
  /** The figure itself is part of the condition: a premise. */
  readonly isInside: boolean
}

const rule = 'estimate'
const opening = new Set(['if', 'unless', 'provided', 'assuming', 'should'])

/** "provided that …", "should exports fall" at the start of a clause; not "provided 300 beds", "should give". */
function opensCondition({ tokens, tags }: AnalyzedSentence, i: number): boolean {
  const lower = tokens[i]?.lower
  if (lower === 'provided') return tokens[i + 1]?.lower === 'that' || tokens[i - 1]?.text === ','
  if (lower !== 'should') return lower !== 'if' || tokens[i - 1]?.lower !== 'as'
  const isOpening = i === 0 || /^[,;:."“]$/.test(tokens[i - 1]?.text ?? '') || tags[i - 1] === 'NUM'
  return isOpening && /^(?:DET|POSS|N|NNP|PRON|ADJ)$/.test(tags[i + 1] ?? '')
}

/** Token behind the condition that opens at `start`: at a comma before the clause that follows from it. */
function endOfCondition({ tokens, tags }: AnalyzedSentence, start: number): number {
  for (let i = start + 1; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? ''
    if (text === ';' || text === '—' || text === '–' || text === ')') return i
    if (text === '.' && i === tokens.length - 1) return i
    // "the floods, or some other disaster, reach": an aside closes with a comma before the verb.
    if (text === ',' && !isAside(tokens, tags, i)) return i
  }
  return tokens.length
}

/** No verb stands between this comma and the next, or the verb comes right behind it. */
function isAside(tokens: AnalyzedSentence['tokens'], tags: AnalyzedSentence['tags'], comma: number): boolean {
  for (let i = comma + 1; i < tokens.length; i++) {
    const isVerb = tags[i] === 'V' || tags[i] === 'MODAL' || tags[i] === 'AUX'
    if (isVerb) return i === comma + 1
    if (tokens[i]?.text === ',') return true
  }
  return false
}

/** "if exports fall by 1%, …": the words between "if" and the comma. */
export function conditionIn(at: AnalyzedSentence): Piece | null {
  const [first] = conditionsIn(at)
  return first ?? null
}

function conditionsIn(at: AnalyzedSentence): Piece[] {
  const found: Piece[] = []
  for (let i = 0; i < at.tokens.length; i++) {
    const isNow = at.tokens[i]?.lower === 'now' && at.tokens[i + 1]?.lower === 'that'
    if (!isNow && (!opening.has(at.tokens[i]?.lower ?? '') || !opensCondition(at, i))) continue
    const to = endOfCondition(at, i)
    found.push({ at, from: i + (at.tokens[i + 1]?.lower === 'that' ? 2 : 1), to })
    i = to
  }
  return found
}

const scenarioNouns = new Set([
  'scenario',
  'scenarios',
  'case',
  'baseline',
  'assumption',
  'assumptions',
  'circumstances',
  'variant',
  'hypothesis',
])
const scenarioPreps = new Set(['in', 'under', 'on', 'with', 'at', 'per'])

/** "in the worst case", "under the fund's baseline", "in the second". */
function scenariosIn(at: AnalyzedSentence): Piece[] {
  const found: Piece[] = []
  for (const [i, chunk] of at.chunks.entries()) {
    const prep = prepText(chunk)
    const np = at.chunks[i + 1]
    if (prep === null || !scenarioPreps.has(prep) || np?.kind !== 'np') continue
    const head = at.tokens[np.head]?.lower ?? ''
    const isExtreme = prep === 'at' && np.to - np.from === 1 && (head === 'best' || head === 'worst')
    if (!isExtreme && !scenarioNouns.has(head)) continue
    // "in case", "in any case", "in this case" name none.
    const first = at.tokens[np.from]?.lower ?? ''
    if (!isExtreme && (np.to - np.from === 1 || /^(?:any|this|that|such|each|every)$/.test(first))) continue
    const end = isExtreme ? i + 2 : endOfPhrase(at, i + 1)
    found.push({ at, from: chunk.from, to: at.chunks[end - 1]?.to ?? np.to })
  }
  return found
}

/** "Under this scenario", "in that case": the condition of the sentence before. */
function refersBack({ tokens }: AnalyzedSentence): boolean {
  return tokens.some(
    ({ lower }, i) => scenarioNouns.has(lower) && /^(?:this|that|such)$/.test(tokens[i - 1]?.lower ?? ''),
  )
}

/** Number of the stretch between semicolons that a token stands in. */
function segment({ tokens }: AnalyzedSentence, token: number): number {
  let count = 0
  for (let i = 0; i < token; i++) if (tokens[i]?.text === ';') count++
  return count
}

const isExtreme = ({ at, from }: Piece): boolean => at.tokens[from]?.lower === 'at'

/** "at worst" is said of the figure right beside it only. */
function isBeside({ at, from, to }: Piece, number: NumberMention): boolean {
  const next = at.numbers.find((one) => one.from >= to && one.nonFigure === null)
  if (next !== undefined && next.from <= to + 3 && at.tokens[to]?.text === ',') return next === number
  const last = at.numbers.findLast((one) => one.to <= from && one.nonFigure === null)
  return last === number
}

/** The condition that stands nearest to a figure in its stretch of the sentence, else the one referred to. */
export function readCondition(at: AnalyzedSentence, discourse: Discourse, number: NumberMention): Condition | null {
  const part = segment(at, number.from)
  const near = [...conditionsIn(at), ...scenariosIn(at)].filter(
    (piece) => segment(at, piece.from) === part && (!isExtreme(piece) || isBeside(piece, number)),
  )
  const earlier = conditionsIn(at).findLast((piece) => segment(at, piece.from) < part)
  const own =
    near.find(isExtreme) ??
    near.find(({ from, to }) => number.from >= from && number.to <= to) ??
    near.findLast(({ to }) => to <= number.from) ??
    near[0] ??
    earlier
  if (own !== undefined) return { piece: own, how: rule, isInside: number.from >= own.from && number.to <= own.to }
  return refersBack(at) && discourse.condition !== null
    ? { piece: discourse.condition, how: 'carried', isInside: false }
    : null
}
