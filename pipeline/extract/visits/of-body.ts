import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'

const bodies = new Set(
  `who un unicef eu organization organisation nations union ecdc fund imf bank commission frontières msf adb afdb ebrd idb
  aiib fao wfp unhcr icrc ifrc iom iaea oecd osce paho undp unesco ecowas caricom asean icddr nato saarc sadc igad oic gcc`.split(
    /\s+/,
  ),
)

/** "a WHO team", "the Arab League's envoys": an international body is named. */
export function isOfBody(at: AnalyzedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isNamed = bodies.has(lowerAt(at, i)) || (lowerAt(at, i) === 'league' && lowerAt(at, i - 1) === 'arab')
    if (isNamed && at.tokens[i]?.text !== lowerAt(at, i)) return true
  }
  return false
}

/** "a team headed by Ana Ruiz, the United Nations coordinator" */
export function isLedByBody(at: AnalyzedSentence, end: number): boolean {
  if (!/^(?:headed|led)$/.test(lowerAt(at, end)) || lowerAt(at, end + 1) !== 'by') return false
  let to = end + 2
  for (let commas = 0; to < at.tokens.length && to < end + 14 && commas < 2; to++) {
    if (/^[;:.]$/.test(lowerAt(at, to))) break
    if (lowerAt(at, to) === ',') commas++
  }
  return isOfBody(at, end + 2, to)
}

/** "a team from the World Bank" */
export const isFromBody = (at: AnalyzedSentence, end: number): boolean =>
  lowerAt(at, end) === 'from' && isOfBody(at, end + 1, end + 4)
