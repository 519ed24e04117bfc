import type { AnalyzedSentence } from './analyze.ts'
import { someIn } from './index-in.ts'
import { lowerAt } from './lower-at.ts'
import type { Clause } from './parse/clause.ts'

const states =
  /^(?:strike|leave|trial|hiding|holiday|fire|attack|pressure|scrutiny|alert|duty|record|display|sale|show|air|rampage|diet)$/

/** "went up in smoke", "go down the drain", "go missing": what is lost. */
export const isGoneFor = (at: AnalyzedSentence, { verb: { lemma, main } }: Clause): boolean =>
  lemma === 'go' &&
  /^(?:(?:up )?in (?:smoke|flames)|down the (?:drain|tubes|plughole)|to waste|missing|begging|out of the window)/.test(
    [1, 2, 3].map((i) => lowerAt(at, main + i)).join(' '),
  )

/** "went on strike", "came under fire", "gone into hiding": what someone is in or at, and no journey. */
export const isGoingNowhere = (at: AnalyzedSentence, clause: Clause): boolean =>
  isGoneFor(at, clause) ||
  (/^(?:go|come)$/.test(clause.verb.lemma) &&
    someIn(
      clause.arguments,
      0,
      2,
      ({ prep, nominal: { members } }) =>
        /^(?:on|into|under|in)$/.test(prep ?? '') &&
        members.every(({ np }) => np.to === np.from + 1 && states.test(lowerAt(at, np.head))),
    ))

/** What befalls helpers, or what they do for themselves: no help. */
const plights = new Set(
  'die fall catch contract protest strike resign quit demand complain earn lose mourn vote marry perish drown test'.split(
    ' ',
  ),
)

/** "Chinese doctors (12) have died", "went on strike": told of those at the chunk by the verb of which they are the subject. */
export const isPlightOf = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some(
    (clause) =>
      clause.verb.form === 'finite' &&
      clause.subject !== null &&
      clause.subject.first <= index &&
      index < clause.at &&
      (plights.has(clause.verb.lemma) || isGoingNowhere(at, clause)),
  )
