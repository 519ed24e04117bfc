import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'

const ofAid = /^(?:aid|relief|donations?|donated|assistance)$/

/** "Peru gave 20 tents, the customs office reports": what is told to be given is not sold. */
export const tellsOfAid = ({ tokens, clauses }: AnalyzedSentence): boolean =>
  clauses.some(({ verb: { lemma } }) => /^(?:give|donate|present|grant)$/.test(lemma)) ||
  tokens.some(({ lower }) => ofAid.test(lower))

const called = /^(?:gifts?|presents?|charity|free)$/

const ordered = /\b(?:ordered|bought|purchased) and (?:\S+ )?paid for\b/
const allPaid = /\ball (?:of (?:them|it) )?(?:\S+ )?paid for\b(?! by\b)/
const terms =
  /\b(?:on commercial terms|at (?:the )?(?:market|commercial|full) prices?|at cost(?: price)?(?! of)\b|against (?:cash |full )?payment|under (?:a|the|its|their) (?:\S+ )?(?:purchase|supply|sales|commercial) (?:contracts?|agreements?|deals?))\b/
/** "What it got it has paid for" */
const paidItself = /\b(?:it|they|we) (?:has|have|had) (?:\S+ )?paid for$/

const wordsOf = (at: AnalyzedSentence, from: number, to: number): string => lowerWords({ at, from, to }).join(' ')

/** "at 30 euros apiece", "at 4 dollars a dose": what one of them costs. */
const isPriceEach = (at: AnalyzedSentence, { kind, from, to }: NumberMention): boolean =>
  kind === 'money' &&
  at.tokens[from - 1]?.lower === 'at' &&
  /^(?:\S+ )?(?:apiece|each|(?:a|per) (?:dose|shot|piece|kit|barrel|ton))\b/.test(wordsOf(at, to, to + 3))

/** "were ordered and paid for by the state", "at 30 euros apiece": goods that the getter pays for. */
export function isPaidByGetter(at: AnalyzedSentence, number: NumberMention): boolean {
  const isBought = at.clauses.some(({ verb }) => verb.lemma === 'buy' && verb.to <= number.from)
  if (number.kind === 'money' || isBought || tellsOfAid(at) || at.tokens.some(({ lower }) => called.test(lower)))
    return false
  const next = at.numbers.find(({ from }) => from >= number.to)
  const behind = wordsOf(at, number.to, next?.from ?? at.tokens.length)
  if ([ordered, allPaid, terms].some((one) => one.test(behind))) return true
  if (/^against (?:cash |full )?payment /.test(wordsOf(at, 0, number.from))) return true
  const colon = at.tokens[number.from - 1]?.text === ':' ? number.from - 1 : -1
  return (next !== undefined && isPriceEach(at, next)) || (colon > 0 && paidItself.test(wordsOf(at, 0, colon)))
}
