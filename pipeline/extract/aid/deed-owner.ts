import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { npAt } from '../parse/np-at.ts'
import { genitiveIn } from './owner-words.ts'

const answers = /^(?:answer|reply|response|reaction|decision|verdict|gesture)$/

/** "Peru's answer: 20 tents", "Lima's decision to send 20": whoever answers or decides; any other as it is. */
export function withoutAnswer(actor: Actor): Actor {
  const { at, from, to } = actor.piece
  const np = npAt(at, chunkOf(at, from))
  const isAnswer = np !== null && np.from === from && np.to === to && answers.test(at.tokens[np.head]?.lower ?? '')
  return (isAnswer ? genitiveIn(at, np) : null) ?? actor
}

/** "Oxfam's programme in Chad": who has no country works for the one behind. */
export function withLandBehind(at: AnalyzedSentence, owner: Actor | null, end: number): Actor | null {
  const [prep, np] = [at.chunks[end], npAt(at, end + 1)]
  const area = prep?.kind === 'prep' && prep.text === 'in' ? np?.areas.find(({ form }) => form === 'name') : undefined
  if (owner === null || owner.iso3 !== null || area === undefined) return owner
  const land = actorOf({ at, from: area.from, to: area.to })
  return { ...owner, iso3: land.iso3, iso3Piece: land.iso3Piece ?? land.piece }
}
