import type { EngagementKind } from '../../lexicon/contact-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

/** "tabled a resolution": not voted on yet. */
export const proposing = words('table submit introduce sponsor propose present move draft')

/** "tabled a resolution", "are negotiating a treaty", "is being drafted": not there yet. */
export const isUnderWay = ({ tokens }: AnalyzedSentence, { verb }: Clause, kind: EngagementKind): boolean =>
  (kind === 'resolution' && proposing.has(verb.lemma)) ||
  (kind === 'agreement' &&
    /^(?:negotiate|draft|finali[sz]e)$/.test(verb.lemma) &&
    /^(?:is|are)$/.test(tokens[verb.from]?.lower ?? '') &&
    /^(?:being|\w+ing)$/.test(tokens[verb.passive ? verb.main - 1 : verb.main]?.lower ?? ''))
