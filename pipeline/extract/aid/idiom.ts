import type { AnalyzedSentence } from '../analyze.ts'
import { isDecided } from './announcer.ts'
import type { AidFigure } from './figure.ts'
import type { Governor } from './governor.ts'
import { isAsked, progressOf } from './progress.ts'
import type { Telling } from './telling.ts'

/** What a verb tells of a figure together with certain words around it; null where these are others. */
export type Idiom = (at: AnalyzedSentence, figure: AidFigure, governor: Governor) => Telling | null | 'none'

export const asGiven = (governor: Governor): Telling => ({
  mode: 'give',
  status: 'delivered',
  governor,
  rule: 'aid-give',
})
export const asMoving = (governor: Governor, status: Telling['status']): Telling => ({
  mode: 'move',
  status,
  governor,
  rule: 'aid-move',
})
export const asAwaited = (governor: Governor): Telling => ({
  mode: 'receive',
  status: 'pledged',
  governor,
  rule: 'aid-receive',
})

/** Given, or promised where it is still ahead; nothing where it is neither. */
export function told(at: AnalyzedSentence, { clause }: Governor, telling: Telling): Telling | 'none' {
  const progress = progressOf(at, clause)
  if (progress === null) return 'none'
  // "asked Peru to make 20 tents available", "has decided to make them available"
  if (isAsked(at, clause)) return { ...telling, status: 'called_for' }
  if (telling.status === 'delivered' && isDecided(at, clause)) return { ...telling, status: 'announced' }
  return progress === 'ahead' ? { ...telling, status: 'pledged' } : telling
}
