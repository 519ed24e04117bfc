import type { Token } from '../mention.ts'

/** "brought 230 tourists to safety", "took 60 guests ashore": people in trouble, and no figure of tourism. */
export const isToSafety = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => lower === 'ashore' || (lower === 'safety' && tokens[i - 1]?.lower === 'to'))
