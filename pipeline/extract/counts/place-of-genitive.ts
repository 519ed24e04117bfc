import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { isLevel } from './levels.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { partOf } from './place-name.ts'

/** The verb that is told of a number has a place behind it. */
const hasPlaceTold = (at: AnalyzedSentence, { to }: NumberMention): boolean => {
  const clause = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && verb.from >= to && subject !== null)
  const place = clause?.arguments.find(({ prep }) => prep === 'in')?.nominal.members[0]?.np
  return place !== undefined && (place.areas.length > 0 || at.tags[place.head] === 'NNP')
}

/** A name opens the words between a colon and a figure, and has the verb. */
const hasSubject = ({ tags, clauses }: AnalyzedSentence, colon: number, to: number): boolean =>
  tags[colon + 1] === 'NNP' && clauses.some(({ verb }) => verb.form === 'finite' && verb.from > colon && verb.to <= to)

/** "lifting Peru's toll to 50": whose total it is. */
export function placeOfGenitive(at: AnalyzedSentence, floor: number, number: NumberMention): Place | null {
  for (let i = number.from - 1; i > Math.max(floor, number.from - 8); i--) {
    if (/^[,;]$/.test(at.tokens[i]?.text ?? '')) return null
    // "Peru's outbreak: 5 cases and 2 deaths were reported in Lima", "Peru's border towns suffer: Tacna has 40 cases"
    const isColon = at.tokens[i]?.text === ':'
    if (isColon && (hasPlaceTold(at, number) || hasSubject(at, i, number.from))) return null
    if (at.tokens[i]?.lower !== "'s") continue
    // "Peru's president said that Chile has 50"
    if (tellsBetween(at, i, number.from)) return null
    // "Washington state's toll"
    const end = isLevel(at.tokens[i - 1]?.lower) ? i - 1 : i
    const area = at.areas.find(({ to }) => to === i || to === end)
    return area === undefined ? null : (partOf(at, area) ?? placeOf(at, area))
  }
  return null
}

const tellsBetween = ({ clauses }: AnalyzedSentence, from: number, to: number): boolean =>
  clauses.some(({ verb }) => verb.from > from && verb.to < to && hasVerbClass(verb.lemma, verb.particle, 'say'))
