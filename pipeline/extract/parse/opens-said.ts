import { weekdays } from '../../lexicon/months.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Analysis, Chunk } from './chunk.ts'

const telling = ['say', 'announce', 'pledge', 'deny'] as const

/** "promised in June that it would send": no day is what the clause behind it describes. */
function isBehindTelling(chunks: readonly Chunk[]): boolean {
  const verb = chunks.findLast((one) => one.kind === 'verb')
  return verb?.kind === 'verb' && telling.some((kind) => hasVerbClass(verb.lemma, verb.particle, kind))
}

/** Whether a "that" behind the chunks opens what is said or shown. */
export function opensSaid({ tokens, tags }: Analysis, chunks: readonly Chunk[], i: number): boolean {
  const before = chunks.at(-1)
  // "followed that with 20 tents"
  if (tags[i] === 'PRON' && tags[i + 1] === 'PREP') return false
  // "shows that, by March, …": what follows is said, not shown.
  if (before?.kind === 'verb' && before.form !== 'participle') return true
  const word = tokens[i - 1]?.lower ?? ''
  // "announced today that, with its partners, it would send"
  const isDay = before?.kind === 'date' || weekdays.has(word) || /^(?:today|yesterday|tonight)$/.test(word)
  if (isDay && isBehindTelling(chunks)) return !/^(?:AUX|MODAL|V)$/.test(tags[i + 1] ?? '')
  // "estimates that sales fell and that prices rose"
  return before?.kind === 'conj' && chunks.some((one) => one.kind === 'sub' && one.text === 'that')
}
