import { intentStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isVerbless } from '../is-verbless.ts'
import { npAt } from '../parse/np-at.ts'
import { textAt } from './fronted-party.ts'
import { openingBracket } from './opening-bracket.ts'
import type { Telling } from './telling.ts'

/** Nouns for what is asked for, and for how goods change hands. */
const words = {
  called_for: 'request application appeal plea call',
  delivered: 'arrival delivery handover hand-over landing unloading receipt dispatch despatch departure payment',
}
const stages: ReadonlyMap<string, GiftStatus> = new Map<string, GiftStatus>([
  ...intentStatus,
  ...(['called_for', 'delivered'] as const).flatMap((status) =>
    words[status].split(' ').map((noun) => [noun, status] as const),
  ),
])

/** Chunk behind the colon, semicolon or full stop that opens what the figure stands in; marks inside its own brackets part nothing. */
function startOf(at: AnalyzedSentence, index: number): number {
  const open = openingBracket(at, index)
  for (let i = (open < 0 ? index : open) - 1; i >= 0; i--)
    if (at.chunks[i]?.kind === 'punct' && /^[:;.–—]$/.test(textAt(at, i))) return i + 1
  return 0
}

/** "3 May: decision on 20 tents", "promise of a grant of 3 million": how far a gift has come, as the noun says that heads a line without a verb. */
function stageTold(at: AnalyzedSentence, index: number): GiftStatus | null {
  if (!isVerbless(at)) return null
  const start = startOf(at, index)
  const head = npAt(at, start)
  if (head === null || start >= index || at.chunks[start + 1]?.kind !== 'prep') return null
  return stages.get(singularOf(at.tokens[head.head]?.lower ?? '')) ?? null
}

/** The status of a gift in a line without a verb, where the noun at its head tells it. */
export function asStaged(at: AnalyzedSentence, index: number, telling: Telling): Telling {
  const status = telling.status === 'exported' ? null : stageTold(at, index)
  return status === null ? telling : { ...telling, status }
}
