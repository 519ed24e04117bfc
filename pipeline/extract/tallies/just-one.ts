import { caseStates, personStates, thingStates } from '../../lexicon/tally-words.ts'
import { lowerAt } from '../lower-at.ts'
import type { Spot } from './spot.ts'

/** "one essence", "one of the projects": in words it says "a" more often than it counts. */
export const isJustOne = (spot: Spot): boolean => {
  const { at, number } = spot
  const isWord = at.text.slice(number.numeralStart, number.numeralEnd).toLowerCase() === 'one'
  return isWord && !isOneOfList(spot) && !isOneCase(spot) && !isOneStricken(spot)
}

/** "40 confirmed cases and one probable case" */
const isOneCase = ({ at, number: { to } }: Spot): boolean =>
  caseStates.has(lowerAt(at, to)) && /^(?:case|death)$/.test(lowerAt(at, to + 1))

/** "three in Peru and one in Chile": an item of a list of figures, each with its place. */
const isOneOfList = ({ at, number, before }: Spot): boolean => {
  const last = before.at(-1)?.number
  const prep = lowerAt(at, number.to)
  return (
    last !== undefined &&
    number.from - last.to < longestItem &&
    /^(?:and|,)$/.test(lowerAt(at, number.from - 1)) &&
    /^(?:in|from|at)$/.test(prep) &&
    at.tags[number.to + 1] !== 'PRON' &&
    /^\p{Lu}/u.test(at.tokens[number.to + 1]?.text ?? '') &&
    at.tokens.slice(last.to, number.from).some(({ lower }) => lower === prep)
  )
}

const longestItem = 8

/** "one injured person", "one damaged bridge", "one person is missing", "30 houses and one place of worship were damaged": what befell the one is told as it is of several. */
function isOneStricken({ at, np, number, before }: Spot): boolean {
  if (lowerAt(at, np.from - 1) === 'of' || lowerAt(at, number.to) === 'of' || number.to >= np.to) return false
  const describing = lowerAt(at, number.to)
  const be = /^(?:has|have|had)$/.test(lowerAt(at, np.to)) ? np.to + 1 : np.to
  const behind = /^(?:is|are|was|were|been|remains?)$/.test(lowerAt(at, be)) ? lowerAt(at, be + 1) : ''
  const isState = (word: string): boolean => personStates.has(word) || thingStates.has(word)
  if (isState(describing) || isState(behind) || isState(lowerAt(at, np.to))) return true
  const last = before.at(-1)
  const isJoined = /^(?:and|,)$/.test(lowerAt(at, number.from - 1)) && last !== undefined
  return isJoined && last.unit !== 'percent' && last.subject.at === at && last.noun.to === number.from - 1
}
