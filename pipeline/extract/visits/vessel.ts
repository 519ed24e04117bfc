import { findOffice } from '../../lexicon/offices.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isArea } from './names.ts'

const royal = /^(?:princess|queen|prince|king|emperor|empress|duchess|duke)$/
/** What stands before such a title in a style. */
const styles =
  /^(?:majesty|highness|royal|imperial|crown|grand|late|dowager|former|new|young|old|then|his|her|the|and)$/

const vessels = /^(?:ship|ferry|vessel|boat|liner|yacht|steamer|schooner|tanker|freighter|trawler|tug)$/

/** "the Aurora Princess", "the Coral Queen": a name in front of a royal title, and none behind it, is that of a ship; "the ferry Queen of the South" has one too. */
export function isVesselName(at: AnalyzedSentence, i: number): boolean {
  const [first, name] = [at.tokens[i - 2], at.tokens[i - 1]]
  const isTitle = royal.test(at.tokens[i]?.lower ?? '') && /^\p{Lu}/u.test(at.tokens[i]?.text ?? '')
  if (isTitle && vessels.test(name?.lower ?? '')) return true
  if (!isTitle || name === undefined || first?.lower !== 'the') return false
  const isName = /^\p{Lu}\p{Ll}/u.test(name.text) && !styles.test(name.lower)
  return (
    isName &&
    !isArea(at, i - 1) &&
    findOffice(at.tokens, i - 1) === null &&
    !/^[A-Z]/.test(at.tokens[i + 1]?.text ?? '')
  )
}
