import type { AreaPattern } from '../lexicon/areas/area.ts'
import { givenNameLike } from '../lexicon/areas/countries.ts'
import { afterPlace, functionWords, givenNames, personTitles } from '../lexicon/areas/cues.ts'
import { donorTypesByName } from '../lexicon/organizations.ts'
import type { Token } from './mention.ts'
import { days } from './tag/bare-day.ts'

const givenNameCountries = new Set(givenNameLike.split(';').map((name) => name.toLowerCase()))

/** A capital that may be a name's: no day's, "in Lima Tuesday". */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.word?.isCapital === true && !days.has(token.text)
}

/** "Paul Jordan", "Mrs. Paris", "J. Lima". */
export function isPersonBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if (before.text === '.') {
    const word = tokens[at - 2]
    if (word === undefined || word.end !== before.start) return false
    return (word.text.length === 1 && isCapitalised(word)) || (isCapitalised(word) && personTitles.has(word.lower))
  }
  if (before.kind !== 'word') return false
  // "Albert del Rosario"
  if (/^(?:del|della|von|van|bin|ibn)$/.test(before.lower)) return givenNames.has(tokens[at - 2]?.lower ?? '')
  return personTitles.has(before.lower) || (isCapitalised(before) && givenNames.has(before.lower))
}

/** "Mr French", "Dr. German": the adjective of a place as a surname; "major Chinese cities", "chief French envoy" have another title's word before theirs. */
export function isAddressed(tokens: readonly Token[], at: number): boolean {
  const word = tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]
  return /^(?:Mr|Mrs|Ms|Miss|Mme|Dr|Prof)$/.test(word?.text ?? '')
}

/** ", a young nurse", ", 34,": what is said of a person behind the name. */
function isPersonBehind(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  const first = tokens[comma + 1]
  if (/^\d\d$/.test(first?.text ?? '')) return tokens[comma + 2]?.text === ','
  return /^an?$/.test(first?.lower ?? '') && tokens.slice(comma + 2, comma + 5).some(({ lower }) => isPersonNoun(lower))
}

const isPersonNoun = (lower: string): boolean => donorTypesByName.get(lower) === 'citizens'

/** "Chad Miller", "India Ross, a teacher": a given name and a lone surname. */
export function isGivenName(pattern: AreaPattern, tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next === undefined || !isCapitalised(next)) return false
  if (!givenNameCountries.has(pattern.words.join(' ')) && !isPersonBehind(tokens, to + 1)) return false
  return (
    !isCapitalised(tokens[to + 1]) &&
    !afterPlace.has(next.lower) &&
    !personTitles.has(next.lower) &&
    !functionWords.has(next.lower)
  )
}
