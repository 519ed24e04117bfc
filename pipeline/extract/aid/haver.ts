import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { isOf, memberAt } from '../parse/nominal.ts'
import { doerOf, ownerOf, partyBehind } from './actors-near.ts'

/** Verbs for what one has. */
export const having = /^(?:have|own|possess|operate|run|boast|use|house|enjoy)$/

/** "There are now 20 tents in Chad": a place has what is there. */
const isThereIs = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && at.tokens.slice(verb.from, verb.to).some(({ lower }) => lower === 'there')

/** "The clinic has 20 beds, sent by Peru", "uses the 20 beds that Peru gave", "In Chad there are 20 beds given by Peru": who has what an inner verb says another gave. The chunk is the thing. */
export function haverOf(at: AnalyzedSentence, index: number): Actor | null {
  const outer = at.clauses.findLast(({ at: verb, verb: { form } }) => verb < index && form === 'finite')
  if (outer === undefined || outer.verb.passive || outer.verb.negated) return null
  const isObject = outer.arguments.some(
    ({ prep, nominal }) => prep === null && nominal.first <= index && index < nominal.end,
  )
  if (!isObject) return null
  if (having.test(outer.verb.lemma)) return doerOf(at, outer)
  return isThereIs(at, outer) ? partyBehind(at, phrasesAround(at, outer), ['in', 'at']) : null
}

/** "Of Chad's 90 tents, 20 came from Peru", "Of the 90 tents in Chad, 20": who has the whole that the sentence opens with, of which the chunk counts a part. */
export function haverOfWhole(at: AnalyzedSentence, index: number): Actor | null {
  const whole = at.chunks[1]
  if (!isOf(at.chunks[0]) || whole?.kind !== 'np' || whole.number?.kind !== 'number' || index < 3) return null
  const end = memberAt(at.chunks, 1)?.end ?? 2
  return ownerOf(at, 1, end) ?? partyBehind(at, collectArguments(at.chunks, end, index).found.slice(0, 1), ['in', 'at'])
}

/** "In Chad there are 20 beds": what stands before "there" is no subject. */
const phrasesAround = (at: AnalyzedSentence, { at: verb, first, arguments: found }: Clause): readonly Argument[] => [
  ...collectArguments(at.chunks, first, verb).found,
  ...found,
]
