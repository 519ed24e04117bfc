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
  const mark = at.tokens.findIndex(({ text }, i) => i >= whole.to && /^[:–—,]$/.test(text))
  const behind = travellers.filter(({ from }) => mark > 0 && from > mark)
  const [first] = behind
  if (first === undefined || first.from > mark + 2) return []
  const found: Traveller[] = [first]
  for (const next of behind.slice(1)) {
    const between = lowerWords({ at, from: endOf(found.at(-1) ?? first), to: next.from }).join(' ')
    if (!/^(?:, and|,|;|and)(?: the)?$/.test(between)) break
    found.push(next)
  }
  const closing = at.tokens[endOf(found.at(-1) ?? first)]?.text ?? '.'
  return found.length > 1 && /^[.;!?–—)]$/.test(closing) && found.every(isTold) ? found : []
}

/** "Two ministers flew to Lima: Ana Ruiz of Chile and Norway's Ola Berg": those whom the list names are who travelled. */
export function withNamedMembers(scene: Scene, journey: Journey): Journey {
  const [whole, ...others] = journey.travellers
  if (whole === undefined || others.length > 0 || !isNameless(whole)) return journey
  const named = listBehind(scene, whole)
  if (named.length === 0) return journey
  const { title, rank } = whole
  return { ...journey, travellers: named.map((one) => (one.title === null ? { ...one, title, rank } : one)) }
}
