import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { NonFigure, Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Of these a number behind "of" is the size. */
const groups = split(
  'team crew staff family household delegation mission squad unit brigade contingent party community crowd group people case side',
)
const openers = split('a an another the this his her their')
const goesOn = split('who whose was is had has from in with and or but died fell at on returning living working')

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

/** "aged 62", "ages 18 to 35", "a man of 61" */
export function classifyAge(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (figure.unit !== null) return null
  const before = lowerAt(tokens, figure.value.from - 1)
  return before === 'aged' || before === 'ages' || isOfOne(tokens, figure) ? 'other' : null
}
