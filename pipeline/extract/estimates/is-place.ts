import { lowerWords, type Piece } from '../piece.ts'

const lands = /^(?:regions?|areas?|zones?|belt|countries|states|nations|islands|lands)$/
const locating = /^(?:south|north|east|west|around|along|between|bordering|beyond|on|in|near)$/
const article = /^(?:the|those|these|all|both|poorer|richer|smaller|larger)$/

/** "the region south of the Sahara", "the countries around the lake": lands told by where they lie, in lower case. */
export function areLocatedLands(words: readonly string[]): boolean {
  const head = words.findIndex((word) => !article.test(word))
  const next = words[head + 1]
  return (
    head > 0 && lands.test(words[head] ?? '') && next !== undefined && locating.test(next) && words.length > head + 2
  )
}

const ofArea = new Set([
  'the',
  "'s",
  "'",
  'economy',
  'economies',
  'pace',
  'of',
  'and',
  ',',
  'its',
  'country',
  'developing',
])

const referring = new Set(
  'the country kingdom both two three four five countries economies all region island bloc continent nation as a whole of'.split(
    ' ',
  ),
)

/** "Chile", "the country", "Peru's": nothing but a place. */
export function isPlace({ at, from, to }: Piece): boolean {
  // "the Pacific" of "Asia and the Pacific": the end of a name.
  const hasArea = at.areas.some((area) => (area.from >= from && area.to <= to) || (area.from < from && area.to === to))
  const words = lowerWords({ at, from, to })
  if (areLocatedLands(words)) return true
  // "expects both of them to shrink"
  if (!hasArea && /^(?:both|all|two|three) of them$/.test(words.join(' '))) return true
  if (!hasArea) return words.every((word) => referring.has(word))
  return words.every(
    (word, i) => ofArea.has(word) || at.areas.some((area) => from + i >= area.from && from + i < area.to),
  )
}

/** "Chinese", "Germans": people by their country, and nothing else. */
export const arePeopleOf = ({ at, from, to }: Piece): boolean =>
  at.areas.some((area) => area.from === from && area.to === to && area.form !== 'name')
