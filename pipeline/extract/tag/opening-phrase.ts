import type { Tag } from '../tag.ts'
import { finiteAhead, has, isNounish, lowerAt, type Reader } from './reader.ts'
import { isTeller } from './verb-context.ts'
import { W } from './word-class.ts'

const opening = new Set(['of', 'with', 'besides', 'despite', 'beyond', 'without', 'under', 'amid'])
const openings = new Set([
  'in addition to',
  'on top of',
  'in response to',
  'as part of',
  'in line with',
  'along with',
  'together with',
  'apart from',
  'thanks to',
])

/** How many words the preposition has that opens the sentence; 0 where none of these does. */
function opensWith(reader: Reader): number {
  if (opening.has(lowerAt(reader, 0))) return 1
  const two = `${lowerAt(reader, 0)} ${lowerAt(reader, 1)}`
  return openings.has(two) ? 2 : openings.has(`${two} ${lowerAt(reader, 2)}`) ? 3 : 0
}

export const inPhrase: ReadonlySet<Tag | undefined> = new Set(['DET', 'ADJ', 'NUM', 'N', 'POSS', 'ADV'])

/** "Of the 30 tents pledged to Chad, Peru has sent 20": a phrase that opens the sentence behind its preposition is no subject. */
export function isInOpeningPhrase(reader: Reader, i: number): boolean {
  const first = opensWith(reader)
  if (first === 0 || !finiteAhead(reader, i + 1, 1)) return false
  return reader.tags.slice(first, i).every((tag) => inPhrase.has(tag))
}

/** "At a ceremony held in Lima, Peru gave": the one noun of the phrase that opens the sentence is no subject. */
export function isOfOpeningNoun(reader: Reader, i: number): boolean {
  const { tags } = reader
  if (tags[0] !== 'PREP' || (tags[1] !== 'DET' && tags[1] !== 'POSS') || tags[i - 1] !== 'N') return false
  // "In a letter made public on Monday, Peru asked"
  const isPublic = lowerAt(reader, i) === 'made' && /^(?:public|available|known)$/.test(lowerAt(reader, i + 1))
  return (isPublic || has(reader, i + 1, W.PREP)) && tags.slice(2, i - 1).every((tag) => tag === 'ADJ')
}

/** ", officials say,", ", the guild in Lima estimates,": who tells it stands between two commas. */
export function closesSaying(reader: Reader, comma: number): boolean {
  if (reader.lastVerb !== comma - 1 || !isTeller(reader)) return false
  let open = comma - 2
  while (open > comma - 9 && (isNounish(reader, open) || has(reader, open, W.DET | W.POSS | W.PREP))) open--
  return open < comma - 2 && lowerAt(reader, open) === ','
}
