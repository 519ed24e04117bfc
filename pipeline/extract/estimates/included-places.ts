import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, startOfName } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'

const whole = /^(?:countries|economies|nations|states|regions?|markets|members|islands|world|globe)$/

const introducing = /^(?:including|notably|particularly|especially)$/

/** Token of the word that opens the aside in which an area stands alone or in a row; -1 where there is none. */
function openerOf({ tokens, areas }: AnalyzedSentence, { from }: AreaMention): number {
  let i = startOfName(tokens, from) - 1
  for (let steps = 0; steps < 12; steps++) {
    const word = tokens[i]?.lower ?? ''
    if (introducing.test(word)) return i
    const before = areas.find(({ to }) => to === i + 1)
    if (before !== undefined) i = startOfName(tokens, before.from) - 1
    else if (/^(?:,|and|or|the)$/.test(word)) i--
    else return -1
  }
  return -1
}

/** "carriers of the Andean region, including Peru, lost 3 million": a part of the places told right before, and no place of a figure outside the aside. */
export function isIncluded(at: AnalyzedSentence, area: AreaMention, number: NumberMention): boolean {
  const opener = openerOf(at, area)
  if (opener < 1) return false
  const close = firstIndexIn(at.tokens, area.to, at.tokens.length, ({ text }) => /^[,;)]$/.test(text))
  const isOutside = number.to <= opener || (close >= 0 && number.from > close)
  const comma = /^[,(]$/.test(at.tokens[opener - 1]?.text ?? '') ? opener - 1 : opener
  const isOfWhole =
    whole.test(at.tokens[comma - 1]?.lower ?? '') ||
    at.areas.some(
      ({ to, areaKind }) => to <= comma && comma - to <= 1 && (areaKind === 'region' || areaKind === 'group'),
    )
  return isOutside && isOfWhole
}
