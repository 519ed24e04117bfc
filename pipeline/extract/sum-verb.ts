import type { AnalyzedSentence } from './analyze.ts'

const numbering = /^(?:number|numbers|numbered|total|totals|totalled|totaled)$/
const coming = /^(?:come|comes|came|amount|amounts|amounted|run|runs|ran)$/
const adding = /^(?:add|adds|added|adding)$/

/** Where a verb begins that ends right before a token and says how many its subject is: "number", "come to", "add up to"; else -1. */
export function startOfSum({ tokens, tags, dates }: AnalyzedSentence, end: number): number {
  const word = (i: number): string => tokens[i]?.lower ?? ''
  let verb = -1
  if (numbering.test(word(end - 1))) verb = end - 1
  else if (word(end - 1) === 'to' && coming.test(word(end - 2))) verb = end - 2
  else if (word(end - 1) === 'to' && word(end - 2) === 'up' && adding.test(word(end - 3))) verb = end - 3
  // "the number 40", "a total 40" name a figure
  // "files reviewed as at end-2004 came to 40"
  const isBehindDate = dates.some(({ to }) => to === verb)
  if (verb <= 0 || (!isBehindDate && /^(?:DET|POSS|ADJ|PREP|NUM)$/.test(tags[verb - 1] ?? '')))
    return verb > 0 && isState(tags, verb) ? verb : -1
  while (verb > 1 && (tags[verb - 1] === 'AUX' || (tags[verb - 1] === 'ADV' && word(verb - 1) === 'now'))) verb--
  return verb
}

/** "Those made homeless come to 40": an adjective that ends the subject. */
const isState = (tags: AnalyzedSentence['tags'], verb: number): boolean =>
  tags[verb - 1] === 'ADJ' && tags[verb] !== 'N'
