import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isComma, isConnector, isNameAt, isOf } from '../parse/nominal.ts'
import { memberParty, startOfMember, textAt } from './fronted-party.ts'

/** Chunks of "a ship, a crane and a team of (40)". */
const longest = 12

/** "a ship", "blankets": a thing without a number, as a list names it. */
function isThingAt({ chunks, tags, tokens }: AnalyzedSentence, i: number): boolean {
  const np = chunks[i]
  if (np?.kind !== 'np' || np.number !== null || np.isPronoun || np.areas.length > 0) return false
  // "a ship", "a Hercules"
  if (/^(?:an?|some|several)$/.test(tokens[np.from]?.lower ?? '')) return true
  return !np.isName && !/^(?:DET|POSS)$/.test(tags[np.from] ?? '')
}

/** Whether a name at a chunk opens a list with no verb of its own: right before the list, or behind a semicolon and before a comma. */
function opensList(at: AnalyzedSentence, first: number, last: number): boolean {
  const mark = textAt(at, first - 1)
  return isComma(at.chunks[last + 1]) ? mark === ';' : /^(?:[;,]|and|while|but)$/.test(mark)
}

/** "Peru sent tents, Chile a ship, a crane and 40 divers", "; Chile, a ship and a team of 40": whose list it is that an amount closes, where things without one stand before it. */
export function gappedName(at: AnalyzedSentence, index: number): Actor | null {
  let hasThing = false
  for (let i = index - 1; i >= 0 && i > index - longest; i--) {
    const chunk = at.chunks[i]
    if (isComma(chunk) || isConnector(chunk) || isOf(chunk)) continue
    if (hasThing && isNamedAt(at, i)) {
      const first = startOfMember(at, i)
      return opensList(at, first, i) ? memberParty(at, first, i + 1) : null
    }
    if (!isThingAt(at, i)) return null
    hasThing = true
  }
  return null
}

/** "Chile", "Chile's" */
function isNamedAt(at: AnalyzedSentence, i: number): boolean {
  const np = at.chunks[i]
  return isNameAt(at.chunks, i) || (np?.kind === 'np' && np.areas.length > 0 && np.number === null)
}
