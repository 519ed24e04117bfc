import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { bringsMoney } from './earned-or-missed.ts'

/** "estimates the cost of rebuilding at 3 million" */
const isEstimatedAt = ({ tokens, clauses }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[from - 1]?.lower === 'at' &&
  clauses.some(
    ({ verb, arguments: [object] }) =>
      /^(?:estimate|put|value|assess|reckon)$/.test(verb.lemma) &&
      verb.to < from &&
      object?.prep === null &&
      /^(?:costs?|damages?|loss|losses|bill|price)$/.test(
        tokens[object.nominal.members[0]?.np.head ?? -1]?.lower ?? '',
      ),
  )

/** "comes with a bill of 3 million": what something costs. */
const isBilled = ({ tokens, clauses }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[from - 1]?.lower === 'of' &&
  /^(?:bill|tab|tag|cost|price)$/.test(tokens[from - 2]?.lower ?? '') &&
  clauses.some(({ verb }) => /^(?:come|arrive|carry|bring|run|leave|face)$/.test(verb.lemma) && verb.to < from)

/** "Peru's copper went for 3 million": what a trade's goods were sold for. */
const isSoldFor = ({ tokens, clauses }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[from - 1]?.lower === 'for' &&
  clauses.some(
    ({ verb, subject }) =>
      /^(?:go|sell)$/.test(verb.lemma) &&
      verb.to === from - 1 &&
      subject?.members.every(({ np }) => bringsMoney(singularOf(tokens[np.head]?.lower ?? ''))) === true,
  )

/** "paid 4 million at auction": what something is sold for. */
export const isBid = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^at (?:an? )?auction\b/.test(
    tokens
      .slice(to, to + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "needs 3 billion to stay afloat", "seeks 3 billion to pay its lessors": for a firm's own use, and no appeal. */
export const isForItself = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean => {
  const words = tokens.slice(to, to + 9).map(({ lower }) => lower)
  const purpose = words.indexOf('to')
  return purpose >= 0 && purpose < 4 && words.slice(purpose).some((word) => ofFirms.test(word))
}
const ofFirms =
  /^(?:afloat|solvent|airborne|bankruptcy|insolvency|creditors?|lessors?|bondholders?|shareholders?|payroll)$/

/** A sum that something costs or was sold for: no one gives it. */
export const isPrice = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isEstimatedAt(at, number) || isBilled(at, number) || isSoldFor(at, number)
