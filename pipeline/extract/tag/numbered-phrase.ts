import { isPlural } from '../../lexicon/nouns.ts'
import { headcountNouns } from '../../lexicon/tally-words.ts'
import type { Token } from '../mention.ts'
import type { Tag } from '../tag.ts'

const uncounted = new Set([...headcountNouns, ...'percent cent people million billion trillion'.split(' ')])

/** "12 laboratory confirmed cases", "40 drought affected districts": behind a number of several no noun in the singular is the subject of the form at `i`. */
export function isInNumberedPhrase(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const [number, noun, behind] = [i - 2, i - 1, i + 1].map((at) => tokens[at]?.lower ?? '') as [string, string, string]
  const isSeveral = tags[i - 2] === 'NUM' && number !== 'one' && number !== '1'
  return isSeveral && tags[i - 1] === 'N' && !isPlural(noun) && isPlural(behind) && !uncounted.has(noun)
}
