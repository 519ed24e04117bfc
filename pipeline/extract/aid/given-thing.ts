import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { npAt } from '../parse/np-at.ts'
import { textAt } from './fronted-party.ts'
import { giverModes, modeOf } from './mode.ts'
import { whatDone } from './what-done.ts'

const counts = /^(?:number|total|amount|sum|tally|quantity|volume|count|money|funds?)$/

/** "what", "the number", "the doses": what a relative clause right behind says to be given. */
export function isGivenThing(at: AnalyzedSentence, index: number): boolean {
  if (at.chunks[index]?.kind === 'wh') return textAt(at, index) === 'what'
  const np = npAt(at, index)
  if (np === null || np.number !== null) return false
  return counts.test(at.tokens[np.head]?.lower ?? '') || goodsIn({ at, from: np.from, to: np.to }) !== null
}

/** The clause of giving that opens at a chunk, or behind the "that", "of masks" or "of masks that" there. */
export function givingAt(at: AnalyzedSentence, start: number): Clause | null {
  let first = textAt(at, start) === 'of' ? start + 2 : start
  if (/^(?:that|which)$/.test(textAt(at, first))) first++
  const clause = at.clauses.find((one) => one.at > first)
  const isGiving =
    clause !== undefined &&
    clause.at <= first + 2 &&
    clause.verb.form === 'finite' &&
    giverModes.has(modeOf(at, clause) ?? 'none')
  return isGiving ? clause : null
}

const comesTo = /^(?:be|come|amount|add|total|stand|reach|exceed|number|equal|run)$/

/** "The doses India has sent come to 860,000", "What Peru sent was 20 tents", "All that Peru sent was 20": the clause of giving inside the subject of a sum. */
export function givingOfSum(at: AnalyzedSentence, clause: Clause): Clause | null {
  const done = comesTo.test(clause.verb.lemma) && clause.verb.lemma !== 'be' ? whatDone(at, clause) : null
  if (done !== null) return done
  const inner = comesTo.test(clause.verb.lemma) ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  if (inner === undefined) return null
  // "All that Peru sent"
  if (inner.first === 2 && textAt(at, 1) === 'that' && at.tokens[0]?.lower === 'all') return inner
  const first = inner.subject?.first ?? inner.first
  if (textAt(at, first - 1) === 'what' && clause.verb.lemma === 'be') return inner
  const thing = /^(?:that|which)$/.test(textAt(at, first - 1)) ? first - 2 : first - 1
  const isSum = isGivenThing(at, thing) && !isOther(at, thing) && givingAt(at, thing + 1) === inner
  return isSum && modeOf(at, inner) !== 'sell' ? inner : null
}

/** "The ship that Peru sent reached 20 knots"; "the package that Peru sent" is an act of giving, and read by that. */
function isOther(at: AnalyzedSentence, index: number): boolean {
  const np = npAt(at, index)
  const noun = at.tokens[np?.head ?? -1]?.lower ?? ''
  if (np === null || counts.test(noun)) return false
  return aidNounStatus(singularOf(noun)) !== null || goodsIn({ at, from: np.from, to: np.to })?.category === 'transport'
}
