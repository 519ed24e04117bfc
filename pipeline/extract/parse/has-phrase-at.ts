import type { Clause } from './clause.ts'

/** Whether a phrase of a clause, with all that hangs on it, holds the chunk. */
export const hasPhraseAt = ({ arguments: found }: Clause, index: number): boolean =>
  found.some(({ nominal: { first, end } }) => first <= index && index < end)
