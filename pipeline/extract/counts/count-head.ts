import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'

const caseNouns = new Set(['case', 'cases', 'infection', 'infections', 'infected'])
const deathNouns = new Set(['death', 'deaths', 'fatality', 'fatalities', 'dead'])
const recoveryNouns = new Set(['recovery', 'recoveries', 'recovered', 'discharged', 'cured'])
const patients = new Set(['patient', 'patients', 'people', 'persons', 'victims'])
/** Counted, but in tallies: not (yet) cases. */
const unconfirmed = new Set(['suspected', 'suspect', 'probable', 'possible'])

/** What is counted. */
export interface CountHead {
  readonly measure: 'confirmed' | 'imported' | 'deaths' | 'recovered' | null
  readonly piece: Piece
  /** An increase ("rose by 19", "61 new cases"), not a total. */
  readonly isNew: boolean
}

/** What the words of a stretch say is counted: "newly confirmed cases", "imported infections", "deaths". */
function headIn(at: AnalyzedSentence, from: number, to: number): CountHead | null {
  const words = at.tokens.slice(from, to).map(({ lower }) => lower)
  if (words.some((word) => unconfirmed.has(word))) return null
  const isNew = words.includes('new') || words.includes('newly') || words.includes('additional')
  const found = (measure: CountHead['measure']): CountHead => ({ measure, piece: { at, from, to }, isNew })
  if (words.some((word) => deathNouns.has(word))) return found('deaths')
  if (words.some((word) => recoveryNouns.has(word))) return found('recovered')
  if (!words.some((word) => caseNouns.has(word))) return null
  if (words.includes('imported')) return found('imported')
  return found(words.includes('confirmed') ? 'confirmed' : null)
}

/** "N cases have been confirmed", "Peru has confirmed N cases": the verb tells the measure. */
function confirmedBy(at: AnalyzedSentence, head: CountHead): CountHead {
  if (head.measure !== null) return head
  const isConfirmed = at.clauses.some(({ verb, subject }) => {
    if (verb.lemma !== 'confirm') return false
    const first = subject === null ? -1 : (at.chunks[subject.first]?.from ?? -1)
    if (verb.passive) return first >= 0 && first <= head.piece.to && verb.from >= head.piece.to
    return verb.to <= head.piece.from
  })
  return isConfirmed ? { ...head, measure: 'confirmed' } : head
}

/** "Deaths: 264", "new cases (101)": the label right before the number. */
function labelBefore(at: AnalyzedSentence, index: number, lead: CountHead | null): CountHead | null {
  const [mark, label] = [at.chunks[index - 1], at.chunks[index - 2]]
  if (mark?.kind !== 'punct' || (mark.text !== ':' && mark.text !== '(') || label === undefined) return null
  const own = headIn(at, label.from, label.to)
  if (own !== null) return own
  // "cases: 344 (confirmed: 310)": the adjective alone goes on with what is counted.
  const word = at.tokens[label.to - 1]?.lower
  return lead !== null && word === 'confirmed'
    ? { ...lead, measure: 'confirmed', piece: { at, from: label.from, to: label.to } }
    : null
}

const counting = new Set(['be', 'stand', 'total', 'number', 'reach', 'go', 'exceed', 'top', 'pass', 'hit'])
const isCounting = ({ verb }: Clause): boolean =>
  counting.has(verb.lemma) ||
  hasVerbClass(verb.lemma, verb.particle, 'increase') ||
  hasVerbClass(verb.lemma, verb.particle, 'decrease')

/** "cases stood at 563", "deaths rose by 19 to 372": the subject is counted. */
function headOfSubject(at: AnalyzedSentence, index: number): CountHead | null {
  const clause = at.clauses.findLast((one) => one.at < index && one.verb.form === 'finite')
  if (clause === undefined || clause.subject === null || index > clause.end || !isCounting(clause)) return null
  if (clause.verb.lemma === 'be' && index > clause.at + 2) return null
  const head = headIn(at, at.chunks[clause.subject.first]?.from ?? 0, at.chunks[clause.at]?.from ?? 0)
  const prep = at.chunks[index - 1]
  return head === null ? null : { ...head, isNew: head.isNew || (prep?.kind === 'prep' && prep.text === 'by') }
}

/** "Six of the patients have died". */
function headOfVerb(at: AnalyzedSentence, number: NumberMention, end: number): CountHead | null {
  const words = at.tokens.slice(number.to, end).map(({ lower }) => lower)
  const clause = at.clauses.find(({ verb }) => verb.from >= end && verb.form === 'finite')
  if (
    clause === undefined ||
    clause.verb.from > end + 1 ||
    !(words.length === 0 || words.some((word) => patients.has(word)))
  )
    return null
  const piece = { at, from: clause.verb.main, to: clause.verb.main + 1 }
  if (hasVerbClass(clause.verb.lemma, clause.verb.particle, 'die') && clause.verb.lemma !== 'claim')
    return { measure: 'deaths', piece, isNew: false }
  return hasVerbClass(clause.verb.lemma, clause.verb.particle, 'recover') && clause.verb.lemma !== 'release'
    ? { measure: 'recovered', piece, isNew: false }
    : null
}

/** What a number counts, if it counts cases, deaths or recoveries; `lead` is what the number before it counts. */
export function countHead(
  at: AnalyzedSentence,
  number: NumberMention,
  index: number,
  lead: CountHead | null,
): CountHead | null {
  const member = memberAt(at.chunks, index)
  if (member === null) return null
  const end = at.chunks[member.end - 1]?.to ?? number.to
  const own = headIn(at, number.to, end)
  if (own !== null) return confirmedBy(at, own)
  const isBare = number.to >= (at.chunks[index]?.to ?? 0)
  return labelBefore(at, index, lead) ?? headOfVerb(at, number, end) ?? (isBare ? headOfSubject(at, index) : null)
}
