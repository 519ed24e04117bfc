import { changeNouns } from '../../lexicon/indicator-words.ts'
import { tokenWord } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'

/** "a contraction of 23.5 percent, after growth of 20.1 in 2013": the change before the one that the sentence tells. */
export function isOutdone({ at, index }: Spot): boolean {
  const [after, noun] = [at.chunks[index - 3], at.chunks[index - 2]]
  return (
    prepText(at.chunks[index - 1]) === 'of' &&
    noun?.kind === 'np' &&
    changeNouns.has(tokenWord(at, noun.head)) &&
    /^(?:after|following)$/.test(prepText(after) ?? '') &&
    tokenWord(at, (after?.from ?? 0) - 1) === ','
  )
}
