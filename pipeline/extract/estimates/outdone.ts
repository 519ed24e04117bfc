import { changeNouns } from '../../lexicon/indicator-words.ts'
import { lowerAt } from '../lower-at.ts'
import { prepText, type Spot } from './spot.ts'

/** "a contraction of 23.5 percent, after growth of 20.1 in 2013": the change before the one that the sentence tells. */
export function isOutdone({ at, index }: Spot): boolean {
  const [after, noun] = [at.chunks[index - 3], at.chunks[index - 2]]
  return (
    prepText(at.chunks[index - 1]) === 'of' &&
    noun?.kind === 'np' &&
    changeNouns.has(lowerAt(at, noun.head)) &&
    /^(?:after|following)$/.test(prepText(after) ?? '') &&
    lowerAt(at, (after?.from ?? 0) - 1) === ','
  )
}
