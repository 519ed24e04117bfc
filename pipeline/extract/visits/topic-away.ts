import type { Discourse } from '../discourse.ts'
import { placeTold } from '../topic.ts'
import type { Place } from './traveller.ts'

/** The country that the paragraph is about, for those who are not at home in it: where helpers of whom nothing else is told are. */
export function topicAway({ topics }: Discourse, home: string | undefined): Place | null {
  const topic = placeTold(topics)
  if (topic === null || topic.area.iso3 === null || topic.area.iso3 === home) return null
  const { at, area } = topic
  return { iso3: topic.area.iso3, piece: { at, from: area.from, to: area.to }, how: 'carried' }
}
