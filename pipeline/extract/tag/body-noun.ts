import { finiteAhead, has, lemmaOf, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

/** Bodies by a word that is more often an adjective. */
const bodies = /^(?:firm|giant|military)$/

/** "will help the firm produce 20 million doses" */
const isHelped = (reader: Reader, i: number): boolean =>
  reader.lastVerb >= i - 3 &&
  reader.lastVerb >= 0 &&
  /^(?:help|let)$/.test(lemmaOf(reader, reader.lastVerb)) &&
  has(reader, i + 1, W.BASE) &&
  has(reader, i + 2, W.DET | W.POSS | W.NUM | W.PREP)

/** "The firm plans to sell", "the giant ships 20 tents": who does something; not "the firm offers of Peru". */
export const isActingBody = (reader: Reader, i: number): boolean =>
  bodies.test(lowerAt(reader, i)) &&
  /^(?:the|this|our|another)$/.test(lowerAt(reader, i - 1)) &&
  (isHelped(reader, i) || isDoing(reader, i))

const isDoing = (reader: Reader, i: number): boolean =>
  has(reader, i + 1, W.S) &&
  !reader.finite &&
  (has(reader, i + 2, W.DET | W.POSS | W.NUM) ||
    (lowerAt(reader, i) === 'firm' && has(reader, i + 2, W.PLURAL)) ||
    (lowerAt(reader, i + 2) === 'to' && has(reader, i + 3, W.BASE) && !has(reader, i + 3, W.NAME))) &&
  !finiteAhead(reader, i + 2)
