import type { AnalyzedSentence } from '../analyze.ts'
import type { Piece } from '../piece.ts'
import { isPremise } from './conditions.ts'
import { endOfPhrase } from './phrases.ts'
import { isScenarioLabel, mayNameScenario, scenarioKindIn, scenarioNounIn } from './scenario-nouns.ts'
import { prepText } from './spot.ts'

const scenarioPreps = new Set(['in', 'under', 'on', 'with', 'at', 'per', 'for'])

/** ", in which the port reopens,", ", a closure of two months,": what the scenario is, between commas; null where it is not said. */
function endOfAside(at: AnalyzedSentence, last: number): number | null {
  const [comma, next, after] = [at.chunks[last + 1], at.chunks[last + 2], at.chunks[last + 3]]
  if (last < 0 || comma?.kind !== 'punct' || at.tokens[comma.from]?.text !== ',') return null
  const isRelative = next?.kind === 'wh' || ((next?.kind === 'prep' || next?.kind === 'adv') && after?.kind === 'wh')
  const isApposed =
    next?.kind === 'np' && next.number === null && /^(?:a|an|the)$/.test(at.tokens[next.from]?.lower ?? '')
  if (!isRelative && !isApposed) return null
  for (let i = last + 3; i < at.chunks.length; i++) {
    const chunk = at.chunks[i]
    if (chunk === undefined || (isApposed && chunk.kind === 'verb')) return null
    if (chunk.kind === 'punct') return at.tokens[chunk.from]?.text === ',' ? chunk.from : null
  }
  return null
}

/** "a scenario in which the port stays shut until May, …": up to the next mark. */
function endOfRelative(at: AnalyzedSentence, last: number): number | null {
  const [prep, wh] = [at.chunks[last + 1], at.chunks[last + 2]]
  const isRelative =
    last >= 0 && (prep?.kind === 'wh' || ((prep?.kind === 'prep' || prep?.kind === 'adv') && wh?.kind === 'wh'))
  if (!isRelative) return null
  const end = at.chunks.find(({ kind }, i) => i > last && kind === 'punct')
  return end?.from ?? null
}

/** "in the worst case", "under the fund's baseline", "at worst"; as a subject, "our base case has". */
export function scenariosIn(at: AnalyzedSentence): Piece[] {
  const found: Piece[] = []
  if (!mayNameScenario(at)) return found
  for (const [i, np] of at.chunks.entries()) {
    if (np.kind !== 'np') continue
    const before = at.chunks[i - 1]
    const prep = prepText(before)
    const isExtreme = prep === 'at' && np.to - np.from === 1 && /^(?:best|worst)$/.test(at.tokens[np.from]?.lower ?? '')
    const isKind = prep === 'under' || prep === 'in' ? scenarioKindIn(at, np) : -1
    const noun = isKind >= 0 ? isKind : scenarioNounIn(at, np)
    if (isScenarioLabel(at, np)) found.push({ at, from: np.from, to: np.to })
    if ((!isExtreme && noun < 0) || isScenarioLabel(at, np)) continue
    // "in case", "in any case", "in this case" name none.
    const first = at.tokens[np.from]?.lower ?? ''
    if (!isExtreme && (noun === np.from || /^(?:any|this|that|such|each|every)$/.test(first))) continue
    const isGoverned = prep !== null && scenarioPreps.has(prep)
    // "from when the first case was found": of a disease.
    if (before?.kind === 'sub' || before?.kind === 'wh') continue
    const isSubject = at.clauses.some(({ subject }) => subject !== null && subject.first === i)
    const opens = i === 0 && prepText(at.chunks[i + 1]) === null
    if (!isGoverned && !isSubject && !opens) continue
    const end =
      noun >= 0 && noun < np.head ? noun + 1 : (at.chunks[(isExtreme ? i + 1 : endOfPhrase(at, i)) - 1]?.to ?? np.to)
    const last = at.chunks.findIndex(({ to }) => to === end)
    if (isPremise(at, end - 1) && at.tokens[end]?.lower === 'that') continue
    const whole = endOfAside(at, last) ?? endOfRelative(at, last) ?? end
    found.push({ at, from: isGoverned && before !== undefined ? before.from : np.from, to: whole })
  }
  return found
}
