import { changeNouns } from '../../lexicon/indicator-words.ts'
import { tokenWord } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'

/** ", outpacing the 6 percent growth of 2017", ", reversing last year's 3 percent fall" */
const isBeaten = ({ clause, number }: Spot): boolean =>
  clause !== null &&
  clause.verb.form === 'gerund' &&
  number.from - clause.verb.to <= 4 &&
  /^(?:outpace|exceed|surpass|top|beat|reverse|dwarf|eclipse|erase|better|outstrip)$/.test(clause.verb.lemma)

/** "a contraction of 23.5 percent, after growth of 20.1 in 2013": the change before. */
function isBehindChange({ at, index }: Spot): boolean {
  const [after, noun] = [at.chunks[index - 3], at.chunks[index - 2]]
  return (
    prepText(at.chunks[index - 1]) === 'of' &&
    noun?.kind === 'np' &&
    changeNouns.has(tokenWord(at, noun.head)) &&
    /^(?:after|following)$/.test(prepText(after) ?? '') &&
    tokenWord(at, (after?.from ?? 0) - 1) === ','
  )
}

/** What was before the figure that the sentence tells. */
export const isOutdone = (spot: Spot): boolean => isBeaten(spot) || isBehindChange(spot)
