import { lowerAt } from '../lower-at.ts'
import { endOfPhrase } from './phrases.ts'
import { prepText, type Spot } from './spot.ts'

/** "Unions fear for 7,200 jobs", "9,400 jobs are at stake": they may go. */
export function isThreatened({ at, index, number, clause }: Spot): boolean {
  const isAhead = /^at (?:risk|stake)\b[^.;]*:$/.test(
    at.tokens
      .slice(Math.max(0, number.from - 8), number.from)
      .map(({ lower }) => lower)
      .join(' '),
  )
  if (isAhead) return true
  if (clause?.verb.lemma === 'fear' && prepText(at.chunks[index - 1]) === 'for') return true
  // "9,000 jobs in Peru's mills are at risk"
  const end = at.chunks[endOfPhrase(at, index) - 1]?.to ?? number.to
  const behind = [0, 1, 2].map((i) => lowerAt(at, end + i))
  const start = /^(?:are|were|is|be|hang|stand)$/.test(behind[0] ?? '') ? 1 : 0
  return (
    /^(?:at (?:risk|stake)|in (?:danger|jeopardy|peril|the)|under threat|on the)$/.test(
      behind.slice(start, start + 2).join(' '),
    ) &&
    (!/^the$/.test(behind[start + 1] ?? '') || /^(?:line|balance|brink|block)$/.test(lowerAt(at, end + start + 2)))
  )
}
