import { patternsFrom } from '../lexicon/areas/gazetteer.ts'

// Offices and bodies are capitalised like names, and titles begin with them.
const noNames = new Set(
  (
    'president premier minister ministry prime foreign state government ambassador embassy spokesperson secretary general chairman ' +
    'director king queen prince council united nations special joint international national world global health news the a an new first ' +
    'covid interview statement report north south east west central northern southern eastern western asia asian african european'
  ).split(' '),
)

const namePart = /^(?:\p{Lu}\.|\p{Lu}[\p{L}’'.-]{0,20}|(?:al|bin|van|von|de|da|der|el)(?:-\p{Lu}\p{L}{1,20})?)$/u

/** "Zheng Xiaoming", "J. K. Doe": two to four capitalised words, none of them an office or a place. */
function isPersonName(text: string): boolean {
  const parts = text.split(' ')
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => namePart.test(part))) return false
  // All capitals are an acronym, and so is no name.
  if (parts.some((part) => /^\p{Lu}{2,}$/u.test(part))) return false
  return !parts.some((part) => noNames.has(part.toLowerCase()) || isCountryWord(part)) && !isCountryWord(text)
}

/** "Japan", "South Korea", "Chinese": a country, unless the word is a given name as well. */
function isCountryWord(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  const patterns = patternsFrom(words[0] ?? '') ?? []
  return patterns.some(
    (pattern) => pattern.area.kind === 'country' && !pattern.needsCue && pattern.words.join(' ') === words.join(' '),
  )
}

/** Whether a field at the head of a citation names its authors: "A B", "A B and C D", "A B et al", "et al". */
export function isAuthorField(field: string): boolean {
  if (field.length > 120) return false
  const names = field.replace(/\s?\bet al\.?$/, '')
  if (names === '') return field !== ''
  return names.split(/ and | & /).every(isPersonName)
}
