import { nominalTags } from '../tag/nominal-tags.ts'
import type { Analysis } from './chunk.ts'

const parts = /^(?:quarter|half|months|weeks|trimester|semester)$/
const which = /^(?:first|second|third|fourth|last|final|past|previous|opening|closing|current)$/
const placing = /^(?:in|during|over|for|throughout|until|till|since|by)$/
const seasons = /^(?:spring|summer|autumn|winter)$/
const longest = 10

/** Token of the word for the part, before "of 2020", "of the year"; -1 where none ends at a token. */
function partAt({ tokens }: Analysis, last: number): number {
  if (parts.test(tokens[last]?.lower ?? '') || seasons.test(tokens[last]?.lower ?? '')) return last
  const isYear = /^(?:(?:19|20)\d\d|year)$/.test(tokens[last]?.lower ?? '')
  const of = tokens[last - 1]?.lower === 'of' ? last - 1 : last - 2
  return isYear && tokens[of]?.lower === 'of' && parts.test(tokens[of - 1]?.lower ?? '') ? of - 1 : -1
}

/** Whether a phrase and then the verb that it is the subject of begin at a token. */
function opensClause({ tags, tokens }: Analysis, from: number): boolean {
  for (let i = from; i < from + longest; i++) {
    const tag = tags[i] ?? ''
    if (tag === 'V' || tag === 'AUX' || tag === 'MODAL') return i > from
    const isTied = tag === 'PREP' && i > from && /^(?:of|from|to|for|in|by)$/.test(tokens[i]?.lower ?? '')
    if (!nominalTags.has(tag) && !isTied) return false
  }
  return false
}

/** "In the first quarter exports fell", "In the second half of 2020 carmakers sold": the part of the year ends before the subject of the verb behind. */
export function isBehindPartOfYear(analysis: Analysis, i: number): boolean {
  const { tokens, tags } = analysis
  const part = partAt(analysis, i - 1)
  if (part < 0) return false
  // "Until the autumn arrivals had been up"
  const isSeason = seasons.test(tokens[part]?.lower ?? '')
  if (isSeason && /^(?:months?|season|holidays?|term|break)$/.test(tokens[i]?.lower ?? '')) return false
  let at = isSeason ? part : part - 1
  while (tags[at] === 'NUM' && !which.test(tokens[at]?.lower ?? '')) at--
  if ((!isSeason && !which.test(tokens[at]?.lower ?? '')) || tokens[at - 1]?.lower !== 'the') return false
  const prep = at - 2
  const opens = prep === 0 || tags[prep - 1] === 'PUNCT' || tags[prep - 1] === 'CONJ' || tags[prep - 1] === 'SUB'
  return opens && placing.test(tokens[prep]?.lower ?? '') && opensClause(analysis, i)
}
