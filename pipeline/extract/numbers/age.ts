import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { NonFigure, Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** Of these a number behind "of" is the size. */
const groups = words(
  'team crew staff family household delegation mission squad unit brigade contingent party community crowd group people case side',
)
const openers = words('a an another the this his her their')
const goesOn = words('who whose was is had has from in with and or but died fell at on returning living working')

/** "a man of 61", "the Qatari of 49", "a mother of three": one person, of that age or with so many children. */
function isOfOne(tokens: readonly Token[], { value, to, high }: Figure): boolean {
  const noun = value.from - 2
  if (lowerAt(tokens, noun + 1) !== 'of' || (high ?? 100) >= 100) return false
  const next = tokens[to]
  if (next?.kind === 'word' && !goesOn.has(next.lower)) return false
  const word = lowerAt(tokens, noun)
  const isOpened = [1, 2, 3].some((back) => openers.has(lowerAt(tokens, noun - back)))
  if (!isOpened || groups.has(word) || word.endsWith('s')) return false
  const isPeople = /^\p{Lu}\p{Ll}+(?:i|an|ese|ish|er)$/u.test(tokens[noun]?.text ?? '')
  return isPeopleNoun(word) || (isPeople && /^an?$/.test(lowerAt(tokens, noun - 1)))
}

const isListed = ({ kind, lower }: Token): boolean => kind === 'digits' || /^(?:,|and|or)$/.test(lower)

/** "women of 84 and 91", "men aged 70, 81 and 90": each of several persons. */
function isOfSeveral(tokens: readonly Token[], { value, to, high }: Figure): boolean {
  if ((high ?? 120) >= 120 || !/^(?:[.,;:)]|and|or|)$/.test(lowerAt(tokens, to))) return false
  let first = value.from
  while (first > 0 && value.from - first < longestList && isListed(tokens[first - 1] as Token)) first--
  // "Two women, 84 and 91, died"
  const isApposed = lowerAt(tokens, first) === ',' && /^(?:two|three|four)$/.test(lowerAt(tokens, first - 2))
  if (isApposed && adults.test(lowerAt(tokens, first - 1))) return true
  const noun = lowerAt(tokens, first - 2)
  const isOfAge = /^(?:aged|ages)$/.test(lowerAt(tokens, first - 1))
  if (isOfAge) return first < value.from
  return lowerAt(tokens, first - 1) === 'of' && adults.test(noun)
}

const longestList = 12
const adults = /^(?:men|women|boys|girls|brothers|sisters|twins)$/

/** "over-65s", "the under-21s": those of an age. */
function isAgeGroup(tokens: readonly Token[], { numeral: { from, to } }: Figure): boolean {
  const isPrefixed = tokens[from - 1]?.text === '-' && /^(?:over|under)$/.test(lowerAt(tokens, from - 2))
  return isPrefixed && /^'?s$/.test(lowerAt(tokens, to)) && tokens[to]?.start === tokens[to - 1]?.end
}

/** "aged 62", "ages 18 to 35", "a man of 61" */
export function classifyAge(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (figure.unit !== null) return null
  const before = lowerAt(tokens, figure.value.from - 1)
  // "604 of them younger than five"
  const hedge = figure.numeral.from - 1
  const isYounger = lowerAt(tokens, hedge) === 'than' && /^(?:younger|older)$/.test(lowerAt(tokens, hedge - 1))
  if (isYounger && /^(?:[.,;:)]|and|or|are|were|years?|)$/.test(lowerAt(tokens, figure.to))) return 'other'
  if (isAgeGroup(tokens, figure)) return 'other'
  return before === 'aged' || before === 'ages' || isOfOne(tokens, figure) || isOfSeveral(tokens, figure)
    ? 'other'
    : null
}
