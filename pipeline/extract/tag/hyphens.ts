import type { Tag } from '../tag.ts'
import { bits, isNounish, type Reader } from './reader.ts'
import { W } from './word-class.ts'

export function isHyphened({ tokens }: Reader, i: number): boolean {
  const mark = tokens[i - 1]
  if (mark?.text !== '-') return false
  const right = tokens[i]
  return tokens[i - 2]?.end === mark.start && right?.start === mark.end && right.kind === 'word'
}

const offices =
  /^(?:secretary|director|attorney|governor|consul|inspector|auditor|solicitor|president|premier|minister|chancellor)$/

/** "The secretary-general urged Peru", "the president-elect thanked them": the second half ends the office. */
const endsOffice = ({ tokens }: Reader, i: number): boolean =>
  /^(?:general|elect|designate)$/.test(tokens[i]?.lower ?? '') && offices.test(tokens[i - 2]?.lower ?? '')

/** "She e-mailed the team", "had e-mailed her": a verb, and what stands before the hyphen says how. */
function isMailed(reader: Reader, i: number): boolean {
  const isMail = reader.tokens[i]?.lower === 'mailed' && reader.tokens[i - 2]?.lower === 'e'
  if (!isMail || !/^(?:N|NNP|PRON|AUX|POSS|WH|ADV|CONJ)$/.test(String(reader.tags[i - 3]))) return false
  reader.tags.fill('ADV', i - 2, i)
  return true
}

/** "infection-free", "in-kind", "much-needed": a word after a hyphen describes; in "Yo-han" it goes on with the name. */
export function tagHyphened(reader: Reader, i: number): Tag {
  const word = bits(reader, i)
  if (isMailed(reader, i)) return 'V'
  if (endsOffice(reader, i)) return reader.tags[i - 2] === 'NNP' ? 'NNP' : 'N'
  if (reader.tags[i - 2] === 'NNP' && (word & W.PREP || (word & W.GUESSED && word & W.N))) return 'NNP'
  if (word & W.NUM) return 'NUM'
  if (word & W.ING && !(word & W.ADJ)) return isNounish(reader, i + 1) ? 'ADJ' : 'N'
  if (word & (W.PAST | W.PP | W.ADJ | W.ADV | W.PREP | W.DET)) return 'ADJ'
  return isNounish(reader, i + 1) || reader.tokens[i + 1]?.text === '-' ? 'ADJ' : 'N'
}

/** The part before a hyphen is no verb or preposition of its own: "in-kind", "test-based", "all-weather". */
export function mendHyphens(reader: Reader): void {
  for (let i = 2; i < reader.tokens.length; i++) {
    if (!isHyphened(reader, i) || (reader.tags[i] === 'V' && reader.tags[i - 1] === 'ADV')) continue
    const left = reader.tags[i - 2]
    if (left === 'V' || left === 'TO' || left === 'VPP' || left === 'VING' || left === 'AUX') reader.tags[i - 2] = 'N'
    else if (left === 'PREP' || left === 'ADV' || left === 'DET' || left === 'PRON') reader.tags[i - 2] = 'ADJ'
  }
  mendSuspended(reader)
}

/** "low- and middle-income countries": the first part waits for what the second ends in. */
function mendSuspended({ tokens, tags }: Reader): void {
  for (let i = 0; i + 4 < tokens.length; i++) {
    const [left, mark, joint] = [tokens[i], tokens[i + 1], tokens[i + 2]]
    const isSuspended = mark?.text === '-' && mark.start === left?.end && joint !== undefined && joint.start > mark.end
    if (isSuspended && /^(?:and|or|to)$/.test(joint.lower) && tokens[i + 4]?.text === '-') tags.fill('ADJ', i, i + 3)
  }
}

/** "For the union as a whole the bank": three words that say how far. */
export function mendAsWhole({ tokens, tags }: Reader): void {
  for (let i = 0; i + 2 < tokens.length; i++)
    if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'whole')
      tags.fill('ADV', i, i + 3)
}
