import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { Traveller } from './traveller.ts'

const ranks = /^(?:first|second|third|fourth|fifth|last|only|latest|youngest|next)$/

/** The article of "the first Peruvian president to": an office that a rank singles out, with its country; -1 where none does. */
function rankedAt(at: AnalyzedSentence, { title, isNamed, origins, from }: Traveller): number {
  if (title === null || isNamed || origins.length === 0) return -1
  const rank = [from - 1, from, from + 1].find((i) => ranks.test(lowerAt(at, i)) && lowerAt(at, i - 1) === 'the')
  return rank === undefined ? -1 : rank - 1
}

/** "welcomed him as the first Peruvian president": said of the guest, not of the host. */
const isOfGuest = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.clauses.some(
    ({ verb }) =>
      verb.main >= from &&
      verb.main < to &&
      !verb.passive &&
      /^(?:welcome|greet|receive|hail|host|honou?r|introduce|describe|praise)$/.test(verb.lemma),
  )

/** Whom the rank is said of: the one before "became", "is" or a comma, the sentence's first one before "becoming". */
function holderOf(at: AnalyzedSentence, found: readonly Traveller[], article: number): Traveller | undefined {
  const link = lowerAt(at, article - 1)
  const before = found.filter(({ to, isNamed, rank }) => to <= article && isNamed && rank !== 'expert_team')
  if (link === 'becoming' || link === 'being') return before[0]
  // "making Ana Ruiz the first Peruvian president to visit Chile"
  const made = before.find(({ to, from }) => to === article && /^(?:making|made|makes)$/.test(lowerAt(at, from - 1)))
  if (made !== undefined) return made
  if (link === 'as' && isOfGuest(at, before.at(-1)?.to ?? 0, article)) return undefined
  if (/^(?:become|became|becomes|is|was|as)$/.test(link)) return before.at(-1)
  return link === ',' ? before.find(({ to }) => to === article - 1) : undefined
}

/** "Ana Ruiz became the first Peruvian president to visit Chile": the office is hers, and so is its country. */
export function withRankedOffice(at: AnalyzedSentence, found: readonly Traveller[]): Traveller[] {
  const told = new Map<Traveller, Traveller>()
  for (const office of found) {
    const article = rankedAt(at, office)
    const holder = article < 0 ? undefined : holderOf(at, found, article)
    if (holder === undefined || (holder.title !== null && holder.origins.length > 0)) continue
    const origins = holder.origins.length > 0 ? holder.origins : office.origins
    told.set(
      holder,
      holder.title === null ? { ...holder, title: office.title, rank: office.rank, origins } : { ...holder, origins },
    )
  }
  return found.map((one) => told.get(one) ?? one)
}
