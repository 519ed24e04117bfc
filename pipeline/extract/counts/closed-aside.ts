import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { isOfThem } from '../of-them.ts'

const placing = /^(?:in|at|across|around|aboard)$/
const placed = /^(?:in|at|on|from|across|around|aboard)$/
const longest = 14

/** "killed 31 people, most of them children, in Lasa", "31 people, two of them nurses, have died in Lasa": the comma that closes an aside on some of those counted, which a comma at a token opens and right behind which the place of all of them stands or their verb; -1 where neither does. */
export function endOfAside({ tokens, tags }: AnalyzedSentence, open: number): number {
  if (tokens[open]?.text !== ',') return -1
  let isOfSome = /^(?:mostly|mainly|chiefly|largely|including|among)$/.test(tokens[open + 1]?.lower ?? '')
  for (let i = open + 1; i < open + longest; i++) {
    const { text, lower } = tokens[i] ?? { text: '', lower: '' }
    if (text === ',') {
      const isOpen = placing.test(tokens[i + 1]?.lower ?? '') || /^(?:V|AUX)$/.test(tags[i + 1] ?? '')
      return isOfSome && isOpen ? i : -1
    }
    if (/^(?:[;:().]|)$/.test(text) || placed.test(lower)) return -1
    if (isOfThem(tokens, i)) isOfSome = true
  }
  return -1
}

/** "infected 98 people, five of them fatally, in Lasa": a part told in such an aside, which leaves the place behind it to the whole. */
export function isInClosedAside(at: AnalyzedSentence, floor: number, { from }: NumberMention): boolean {
  const open = firstIndexIn(at.tokens, floor, at.tokens.length, ({ text }) => text === ',')
  return open >= 0 && open < from && from < endOfAside(at, open)
}
