import { doForms } from '../../lexicon/function-words.ts'
import type { Tag } from '../tag.ts'
import { lemmaOf, lowerAt, type Reader } from './reader.ts'
import { isTelling } from './verb-context.ts'

/** How many words an aside between a helper and its verb may have. */
const longestAside = 16

/** "will, the bank said, lose", "has, since May, sent": keeps the helper in mind until the aside ends in a verb, or is none. */
export function partHelper(reader: Reader, i: number, tag: Tag): void {
  const left = reader.tags[i - 1]
  if (lowerAt(reader, i) === ',' && (left === 'MODAL' || left === 'AUX') && !doForms.has(lowerAt(reader, i - 1))) {
    reader.parted = i - 1
    return
  }
  if (reader.parted < 0) return
  const isVerb = tag === 'V' || tag === 'AUX' || tag === 'MODAL'
  const isSaid = isVerb && isTelling(lemmaOf(reader, i)) && lowerAt(reader, i - 1) !== ','
  const isOver = tag === 'PUNCT' ? lowerAt(reader, i) !== ',' : isVerb && !isSaid
  if (isOver || i - reader.parted > longestAside) reader.parted = -1
}

/** Words of ", it has been said". */
const longestSaid = 5

/** "Peru, it is said, sent": whether the comma at `i` closes an aside of what is said, and the subject before it has no verb yet. */
export function closesSaid(reader: Reader, i: number): boolean {
  let open = i - 1
  while (open > i - longestSaid - 1 && lowerAt(reader, open) !== ',') open--
  const isIt = lowerAt(reader, open) === ',' && lowerAt(reader, open + 1) === 'it' && reader.tags[open + 2] === 'AUX'
  if (!isIt || reader.tags[i - 1] !== 'VPP') return false
  for (let at = open - 1; at >= 0; at--) {
    const tag = reader.tags[at]
    if (tag === 'V' || tag === 'AUX' || tag === 'MODAL') return false
    if (tag === 'SUB' || tag === 'WH' || tag === 'PUNCT') break
  }
  return true
}

const quotes = /^["“”]$/

/** "'We need 20 tents,' the governor pleaded with Lima": whether the mark at `i` ends spoken words with a verb of their own. */
export function closesWords(reader: Reader, i: number): boolean {
  if (!reader.finite || !quotes.test(lowerAt(reader, i)) || !/^[,!?]$/.test(lowerAt(reader, i - 1))) return false
  const open = reader.tokens.findIndex(({ text }) => quotes.test(text))
  return open < reader.lastVerb && open < i
}
