import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { Clause } from './parse/clause.ts'
import { isComma } from './parse/nominal.ts'

/** What follows a verb, up to the words that open what is not done. */
const refusals: Readonly<Record<string, RegExp>> = {
  decide: /^against\b/,
  vote: /^(?:against|down)\b/,
  rule: /^against\b/,
  choose: /^against\b/,
  opt: /^(?:against|out of)\b/,
  think: /^better of\b/,
  say: /^no(?: thanks)? to\b/,
  stop: /^short of\b/,
  draw: /^the line at\b/,
  shy: /^away from\b/,
  renege: /^on\b/,
  go: /^back on\b/,
  balk: /^at\b/,
  baulk: /^at\b/,
  refrain: /^from\b/,
  abstain: /^from\b/,
  desist: /^from\b/,
  wave: /^(?:away|aside|off)\b/,
}

/** Words that such an idiom has behind its verb, at most. */
const longest = 3

const isRefusing = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean => {
  const pattern = verb.passive || verb.negated ? undefined : refusals[verb.lemma]
  const start = verb.main + 1
  const behind = tokens.slice(start, start + longest).map(({ lower }) => lower)
  return pattern?.test(behind.join(' ')) === true
}

/** From the verb to the figure goes one stretch: no verb of another clause, and no mark but the commas of a list. */
function reaches({ chunks, clauses }: AnalyzedSentence, clause: Clause, from: number): boolean {
  const isNext = clauses.some(
    ({ at, verb }) => at > clause.at && verb.to <= from && (verb.form === 'finite' || isComma(chunks[at - 1])),
  )
  return (
    !isNext && !chunks.slice(clause.at + 1).some((one) => one.kind === 'punct' && one.text === ';' && one.to <= from)
  )
}

/** "decided against sending 20 tents", "said no to 20 doctors", "stopped short of closing 12 schools": a figure of what someone would not do or have. */
export const isDecidedAgainst = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  at.clauses.some((clause) => clause.verb.to <= from && isRefusing(at, clause) && reaches(at, clause, from))
