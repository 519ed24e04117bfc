import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { CountHead } from './count-head.ts'
import { nounLead } from './noun-lead.ts'
import { isRaising } from './raising.ts'
import { wordsBefore } from './shape.ts'

/** "An increase of 140 took the island's measles cases to 4,357": what is counted stands behind the verb. */
export function risenBehind(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  if (!/\b(?:increase|rise|jump|surge|addition|leap) of(?: \S+)?$/.test(wordsBefore(at, number.from))) return null
  const next = at.numbers.find(
    ({ from, nonFigure }) => from > number.to + 2 && nonFigure === null && at.tokens[from - 1]?.lower === 'to',
  )
  const words = next === undefined ? [] : at.tokens.slice(number.to, next.from).map(({ lower }) => lower)
  if (next === undefined || !words.some(isRaising) || words.includes(';')) return null
  const noun = nounLead(at, next.from)
  return noun !== null && noun.piece.from > number.to ? { ...noun, isNew: true } : null
}

/** "up from 80 people", "rising from 80 people": nobody but those counted before is meant. */
export const risenFrom = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  /\b(?:up|down|rising|increasing|climbing|jumping|falling|growing) from$/.test(wordsBefore(at, from)) &&
  /^(?:people|persons|patients)$/.test(at.tokens[to]?.lower ?? '') &&
  /^(?:[.,;)]|on|in|the|a|last|at|yesterday|)$/.test(at.tokens[to + 1]?.lower ?? '')
