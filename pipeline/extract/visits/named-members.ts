import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerWords } from '../piece.ts'
import type { Journey, Scene } from './journey.ts'
import { isPluralOffice, isTeam, type Traveller } from './traveller.ts'

/** "Two foreign ministers", "several heads of state": how many, and no country. */
const isNameless = (one: Traveller): boolean =>
  !isTeam(one) && !one.isNamed && one.origins.length === 0 && isPluralOffice(one)

const isTold = (one: Traveller): boolean => (one.isNamed && one.title !== null) || one.origins.length > 0

/** Behind "Ana Ruiz of Chile", "Ana Ruiz, president of Chile". */
const endOf = ({ name: { at }, to, origins }: Traveller): number =>
  Math.max(to, ...origins.filter(({ piece }) => piece.at === at).map(({ piece }) => piece.to))

/** Those whom a list behind the verb names, each after a comma or "and"; it is the last thing in its part of the sentence. */
function listBehind({ at, travellers }: Scene, whole: Traveller): Traveller[] {
  const mark = firstIndexIn(at.tokens, whole.to, at.tokens.length, ({ text }) => /^[:–—,]$/.test(text))
  const behind = travellers.filter(({ from }) => mark > 0 && from > mark)
  const [first] = behind
  if (first === undefined || first.from > mark + 2) return []
  const found: Traveller[] = [first]
  for (const next of behind.slice(1)) {
    const between = lowerWords({ at, from: behindDate(at, endOf(found.at(-1) ?? first)), to: next.from }).join(' ')
    if (!/^(?:, and|,|;|and)(?: the)?$/.test(between)) break
    found.push(next)
  }
  const end = behindDate(at, endOf(found.at(-1) ?? first))
  const isWhole = found.length === countOf(at, whole)
  const areTold = found.every((one) => (isWhole ? one.isNamed : isTold(one)))
  const isAside = mark === whole.to && at.tokens[mark]?.text === ',' && at.tokens[end]?.text === ','
  return found.length > 1 && (isAside || isClosed(at, end)) && areTold ? found : []
}

/** The list ends its part of the sentence, but for a few words on when the last came: "a week before him". */
function isClosed({ tokens, clauses }: AnalyzedSentence, end: number): boolean {
  const mark = firstIndexIn(tokens, end, tokens.length, ({ text }) => /^[.;!?–—)]$/.test(text))
  const close = mark < 0 ? tokens.length : mark
  return close === end || (close - end < 6 && clauses.every(({ verb }) => verb.main < end || verb.main >= close))
}

/** "Ola Berg in May, Ana Ruiz a week later": over the day on which each came. */
function behindDate({ dates, tags }: AnalyzedSentence, end: number): number {
  const date = dates.find(({ from }) => from === end || (from === end + 1 && tags[end] === 'PREP'))
  return date?.to ?? end
}

/** "Three premiers": how many the list is to name. */
const countOf = ({ numbers }: AnalyzedSentence, { from, to }: Traveller): number | null =>
  numbers.find((one) => one.to <= to && one.to >= from)?.low ?? null

/** "Two ministers flew to Lima: Ana Ruiz of Chile and Norway's Ola Berg": those whom the list names are who travelled. */
export function withNamedMembers(scene: Scene, journey: Journey): Journey {
  const [whole, ...others] = journey.travellers
  if (whole === undefined) return journey
  const named = membersOf(scene, whole)
  // "Two ministers, Ana Ruiz of Chile and Ola Berg of Norway, flew": told as a list with their office
  const areNamed = others.every(({ from }) => named.some((one) => one.from === from))
  return named.length === 0 || !areNamed ? journey : { ...journey, travellers: named }
}

/** "Three premiers boarded a train: Ana Ruiz, Ola Berg and Jan Horak": those whom the list names, each with the office told of all. */
export function membersOf(scene: Scene, whole: Traveller): readonly Traveller[] {
  const { title, rank } = whole
  return isNameless(whole)
    ? listBehind(scene, whole).map((one) => (one.title === null ? { ...one, title, rank } : one))
    : []
}
