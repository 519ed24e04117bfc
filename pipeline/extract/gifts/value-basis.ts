import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import { areSeveral } from '../aid/shares.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { rates } from '../numbers/each.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import { bodies } from './roles.ts'

/** What the figure of a gift holds for: all of it, or one of those who give or get it, or one of the things it is paid for. */
export type ValueBasis = 'total' | 'each_donor' | 'each_recipient' | 'each_item'

/** "each gave 20 tents", "gave 20 tents each" */
function isOfEach(at: AnalyzedSentence, { verb: { from, main } }: Clause, items: readonly Item[]): boolean {
  const isAhead = at.tokens.slice(Math.min(from, main - 1), main).some(({ lower }) => lower === 'each')
  return isAhead || items.some(({ number }) => number?.each === true)
}

interface Given {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly items: readonly Item[]
}

/** Of each giver, unless only those who get it are several. */
export function basisOfGiving(at: AnalyzedSentence, clause: Clause, { donor, recipient, items }: Given): ValueBasis {
  if (!isOfEach(at, clause, items)) return 'total'
  return !areSeveral(donor) && areSeveral(recipient) ? 'each_recipient' : 'each_donor'
}

/** "The clinics got 20 beds each" */
export const basisOfGetting = (at: AnalyzedSentence, clause: Clause, { recipient, items }: Given): ValueBasis =>
  isOfEach(at, clause, items) && areSeveral(recipient) ? 'each_recipient' : 'total'

const places = /^(?:country|region|district|village|town|island|site|camp|clinic|household|family|head|capita)$/

/** The noun that "per", "for every" or "a" tells one of, as what it makes of the figure; null for times. */
function basisOfNoun(at: AnalyzedSentence, from: number): ValueBasis | null {
  const np = at.chunks[chunkOf(at, from)]
  const noun = singularOf(at.tokens[np?.kind === 'np' ? np.head : from]?.lower ?? '')
  if (rates.test(noun) || (np?.kind === 'np' && np.number !== null)) return null
  return isPeopleNoun(noun) || bodies.has(noun) || places.test(noun) ? 'each_recipient' : 'each_item'
}

/** "120 dollars per person per month", "30 dollars for each bird", "400 dollars a family": one of what gets or brings the figure. */
export function basisPer(at: AnalyzedSentence, { to, unit }: NumberMention): ValueBasis | null {
  const isBehind = unit !== null && /^an?$/.test(at.tokens[to]?.lower ?? '')
  if (isBehind && basisOfNoun(at, to + 1) === 'each_recipient') return 'each_recipient'
  for (let i = to; i < to + 7; i++) {
    const [word, next] = [at.tokens[i]?.lower ?? '.', at.tokens[i + 1]?.lower ?? '']
    if (/^[,;:.()]$/.test(word) || at.numbers.some(({ from, nonFigure }) => from === i && nonFigure === null))
      return null
    const isOne =
      (word === 'per' && at.tokens[i - 1]?.lower !== 'as') ||
      (word === 'for' && /^(?:each|every)$/.test(next) && at.tokens[i + 2]?.lower !== 'of')
    const found = isOne ? basisOfNoun(at, word === 'per' ? i + 1 : i + 2) : null
    if (found !== null) return found
  }
  return null
}
