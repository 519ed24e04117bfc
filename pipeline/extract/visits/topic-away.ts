import type { Discourse } from '../discourse.ts'
import type { Place } from './traveller.ts'

/** The one country that the paragraph is about, for those who are not at home in it: where helpers of whom nothing else is told are. */
export function topicAway({ topics, givers }: Discourse, home: string | undefined): Place | null {
  // "Peru flew in 20 doctors. Chile sent a team": not to whoever gives.
  const others = [...topics].filter(
    ([iso3, { weight, aside }]) => iso3 !== home && weight - aside >= 2 && !givers.has(iso3),
  )
  const [only, ...rivals] = others
  if (only === undefined || rivals.length > 0) return null
  const [iso3, { at, area }] = only
  return { iso3, piece: { at, from: area.from, to: area.to }, how: 'carried' }
}
