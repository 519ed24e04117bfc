import { finiteAhead, has, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const naming = /^(?:called|named|dubbed|nicknamed|codenamed|titled|entitled|christened)$/
const farthest = 6

/** "A Lima-based charity called Open Hands gave": behind a noun with "a", of what it goes by; the verb of the sentence is still to come. */
export function isCalledByName(reader: Reader, i: number): boolean {
  if (!naming.test(lowerAt(reader, i)) || !has(reader, i + 1, W.NAME) || reader.tags[i - 1] !== 'N') return false
  let at = i - 1
  while (at > i - farthest && (reader.tags[at] === 'N' || reader.tags[at] === 'ADJ' || reader.tags[at] === 'NNP')) at--
  // "U.S.-based"
  while (at > i - farthest - 4 && !/^(?:an?|another|one)$/.test(lowerAt(reader, at)) && reader.tags[at] !== 'V') at--
  return /^(?:an?|another|one)$/.test(lowerAt(reader, at)) && finiteAhead(reader, i + 1)
}
