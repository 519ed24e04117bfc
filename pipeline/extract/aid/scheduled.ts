import { weekdays } from '../../lexicon/months.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPastTense } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isByWeekday, isTimeAhead } from '../time-ahead.ts'

const isPresent = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.form === 'finite' &&
  verb.modal === null &&
  !/^(?:has|have|had|was|were)$/.test(at.tokens[verb.from]?.lower ?? '') &&
  !isPastTense(at.tokens[verb.from]?.lower ?? '')

/** Whether another finite verb or a semicolon stands between two tokens. */
const isParted = ({ clauses, tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ';') ||
  clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= from && verb.from < to)

const papers =
  /^(?:agreement|accord|deal|memorandum|plan|programme|program|contract|budget|bill|treaty|pact|protocol|draft|arrangement|scheme|note|convention|which)$/

/** "The accord provides for a gift of 20 tents", "envisages 20 tents", "A gift of 20 tents is foreseen": what is laid down is to be done. */
function isLaidDown({ tokens, chunks }: AnalyzedSentence, { verb, subject, at: place }: Clause): boolean {
  if (verb.passive) return verb.form === 'finite' && /^(?:envisage|foresee|anticipate|plan)$/.test(verb.lemma)
  if (/^(?:envisage|foresee|stipulate)$/.test(verb.lemma)) return true
  const np = subject?.members[0]?.np
  const before = tokens[chunks[place - 1]?.from ?? -1]?.lower ?? ''
  const noun = np === undefined ? before : singularOf(tokens[np.head]?.lower ?? '')
  // "agreements, one of which provides for a gift"
  const isOfPaper = papers.test(noun) || (before === 'which' && /^(?:one|two|some|both)$/.test(noun))
  return verb.lemma === 'provide' && tokens[verb.to]?.lower === 'for' && isOfPaper
}

const leaving = /^(?:leave|sail|go|depart|fly|follow|arrive|travel|set|come)$/

/** "A second lorry goes out on Friday", "sails at the weekend": a day of the week for a journey told in the present. */
function isDayAhead({ tokens }: AnalyzedSentence, { verb }: Clause, i: number): boolean {
  if (!leaving.test(verb.lemma) || verb.passive || i < verb.to) return false
  const [before, word] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? '']
  return (before === 'on' && weekdays.has(word)) || (before === 'the' && word === 'weekend')
}

/** "Tomorrow Peru sends 20 tents", "ships them next week": the present tense with a time to come. */
export function isScheduled(at: AnalyzedSentence, clause: Clause): boolean {
  if (isLaidDown(at, clause)) return true
  if (!isPresent(at, clause)) return false
  const { from, to } = clause.verb
  return at.tokens.some(
    (_, i) =>
      (isTimeAhead(at.tokens, i) || isByWeekday(at.tokens, i) || isDayAhead(at, clause, i)) &&
      (i < from ? !isParted(at, i, from) : !isParted(at, to, i)),
  )
}
