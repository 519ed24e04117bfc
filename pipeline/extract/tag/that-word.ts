import { contentNouns } from '../../lexicon/function-words.ts'
import type { Tag } from '../tag.ts'
import { before, bits, has, isNounish, lowerAt, type Reader, startsPhrase } from './reader.ts'
import { comesToFigure, isExceeding, isTeller } from './verb-context.ts'
import { VERB, W } from './word-class.ts'

/** "that" after a noun opens a relative clause, after a verb a clause; before a noun it points. */
export function tagThat(reader: Reader, i: number): Tag {
  const p = before(reader, i)
  const tag = p < 0 ? 'PUNCT' : reader.tags[p]
  const next = bits(reader, i + 1)
  // "Imports that year fell", "in that period"
  if (isThatTime(reader, i, tag) || isThatPlace(reader, i) || (tag === 'PREP' && lowerAt(reader, i + 1) === 'period'))
    return 'DET'
  if (tag === 'N' || tag === 'NNP' || tag === 'NUM' || (tag === 'PRON' && lowerAt(reader, p) !== 'it')) {
    if ((startsPhrase(reader, i + 1) || isNounish(reader, i + 1) || next & W.PREP) && isTeller(reader)) return 'SUB'
    return contentNouns.has(lowerAt(reader, p)) && !(next & (W.AUX | W.MODAL | VERB)) ? 'SUB' : 'WH'
  }
  // "and, now that ports are shut": one does not point at several with it
  if (lowerAt(reader, i - 1) === 'now' && has(reader, i + 1, W.PLURAL)) return 'SUB'
  if (tag === 'PREP' || tag === 'DET') return isNounish(reader, i + 1) ? 'DET' : 'PRON'
  // "so that hospitals can work"
  if (tag === 'SUB' && lowerAt(reader, p) === 'so') return 'SUB'
  if (
    tag === 'V' ||
    tag === 'VING' ||
    tag === 'VPP' ||
    tag === 'ADJ' ||
    tag === 'ADV' ||
    tag === 'TO' ||
    tag === 'AUX'
  ) {
    // "followed that with 20 tents"
    if (tag === 'V' && isExceeding(reader, p, i)) return 'PRON'
    return isNounish(reader, i + 1) ||
      startsPhrase(reader, i + 1) ||
      next & (W.PREP | W.ADV | W.PRON | W.SUB | W.ING | W.WH)
      ? 'SUB'
      : 'PRON'
  }
  if (tag === 'PUNCT' && isCleft(reader, i)) return 'WH'
  // "exports at 3 billion and that of tea at 2": no clause, unless one that is said goes on.
  if (tag === 'CONJ' && lowerAt(reader, i + 1) === 'of' && comesToFigure(reader, i + 2)) return 'PRON'
  if (tag === 'CONJ' || p > 0)
    return startsPhrase(reader, i + 1) || next & (W.PREP | W.SUB) ? 'SUB' : isNounish(reader, i + 1) ? 'DET' : 'PRON'
  return isNounish(reader, i + 1) ? 'DET' : 'PRON'
}

const times = /^(?:year|month|week|weekend|day|night|morning|afternoon|evening|decade|spring|summer|autumn|winter)$/

/** "sales that year fell"; "said that summer schools were shut" goes on with a clause. */
const isThatTime = (reader: Reader, i: number, tag: Tag | undefined): boolean =>
  times.test(lowerAt(reader, i + 1)) &&
  !(/^(?:V|VPP|VING|AUX|ADJ)$/.test(tag ?? '') && (isNounish(reader, i + 2) || lowerAt(reader, i + 2) === '-'))

/** "deployed in that country", though "in" goes with the verb */
const isThatPlace = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i - 1) === 'in' &&
  /^(?:country|region|state|nation|city|area|province|district|town|village|camp|case|respect|regard|way|sense)$/.test(
    lowerAt(reader, i + 1),
  )

/** "It is Peru, not Chile, that gave": behind an aside. */
const isCleft = (reader: Reader, i: number): boolean =>
  lowerAt(reader, 0) === 'it' && reader.tags[1] === 'AUX' && has(reader, i + 1, VERB | W.AUX | W.MODAL)
