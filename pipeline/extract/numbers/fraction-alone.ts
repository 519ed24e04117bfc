import { denominators } from '../../lexicon/number-words.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'

const ofMany = /^(?:have|are|were)$/
const ofOneOrMany = /^(?:has|had|is|was|will|would|may|might|can|could|must|should|now|still)$/

/** "a fifth have lost work": said of many, as no fifth one is; "Of the country's hotels a quarter had closed". */
export function isPartOfMany(tokens: readonly Token[], end: number, article: number): boolean {
  const next = lowerAt(tokens, end)
  if (ofMany.test(next)) return true
  if (!ofOneOrMany.test(next)) return false
  const last = lowerAt(tokens, article - 1) === ',' ? article - 2 : article - 1
  for (let i = last; i >= 0 && i > last - longestWhole; i--) {
    if (tokens[i]?.kind === 'punct' && !/^[-'’]$/.test(tokens[i]?.text ?? '')) return false
    if (lowerAt(tokens, i) === 'of' && (i === 0 || /^[;:,.]$|^and$|^but$/.test(lowerAt(tokens, i - 1)))) return true
  }
  return false
}

/** Words of "Of the 1.6 million people employed in Thai hotels". */
const longestWhole = 14

/** "cost Fiji a tenth of its income and Tonga a fifth", "half of them have had one dose and a third both": behind a name, or before what they have, where a share of something has been told. */
export function isPartAgain(tokens: readonly Token[], end: number, article: number): boolean {
  const next = tokens[end]
  const isOfFew = /^(?:both|one|two|three|none)$/.test(next?.lower ?? '')
  if (next !== undefined && !/^[.,;]$/.test(next.text) && !isOfFew) return false
  const before = tokens[article - 1]
  const isName = before?.kind === 'word' && /^\p{Lu}/u.test(before.text)
  if (!isName && !(isOfFew && /^(?:and|while|,)$/.test(before?.lower ?? ''))) return false
  for (let i = article - 2; i > article - longestWhole; i--)
    if (lowerAt(tokens, i) === 'of' && isShareWord(lowerAt(tokens, i - 1))) return true
  return false
}

const isShareWord = (word: string): boolean => word === 'percent' || word === 'half' || denominators.has(word)

const changes =
  /^(?:falls?|drops?|declines?|rises?|increases?|loss|losses|gains?|cuts?|shortfalls?|shares?|reductions?|slumps?|plunges?)$/

const changed =
  /^(?:fall|fell|fallen|drop|dropped|decline|declined|sink|sank|sunk|slip|slipped|slump|slumped|plunge|plunged|shrink|shrank|shrunk|dip|dipped|rise|rose|risen|grow|grew|grown|climb|climbed|jump|jumped|surge|surged|gain|gained|lose|lost|shed|down|up)$/

/** "the drop was a third", "the loss would be a tenth in May", "sales fell a third": how much it comes to; not "the drop was a third blow". */
export function isSaidOfChange(tokens: readonly Token[], end: number, article: number): boolean {
  const before = lowerAt(tokens, article - 1)
  const isReached = /^(?:is|was|were|be|been|being|averaged|reached)$/.test(before)
  if (!isReached && !changed.test(before)) return false
  const next = tokens[end]
  const isInRow = next?.lower === 'in' && lowerAt(tokens, end + 2) === 'row'
  const isAlone =
    next === undefined ||
    next.kind === 'punct' ||
    /^(?:in|for|from|on|and|but|or|if|as|while|since|when|this|last|against)$/.test(next.lower)
  // "up a fifth to 22 billion"
  const isToFigure = next?.lower === 'to' && tokens[end + 1] !== undefined && tokens[end + 1]?.kind !== 'word'
  if (!(isAlone || isToFigure) || isInRow) return false
  return !isReached || [2, 3, 4, 5, 6].some((back) => changes.test(lowerAt(tokens, article - back)))
}
