import type { Discourse } from '../discourse.ts'
import { lowerWords } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import type { Act } from './act.ts'
import { nameOf } from './country.ts'
import type { EngagementMemory } from './memory.ts'

const remote = /^(?:call|video_conference)$/
const talk = /^(?:conversations?|talks?|discussions?|exchange|dialogue)$/

/** "rang her counterpart. During the conversation she thanked him": the talk told before, by the means told before. */
export function asTalkBefore(act: Act, { engagement }: Discourse): Act {
  if (act.kind !== 'meeting' || engagement === null || !remote.test(engagement.kind)) return act
  const noun = act.means?.noun ?? act.kindAt
  const words = noun === null ? [] : lowerWords({ at: act.anchor.at, from: noun.from, to: noun.to })
  const isBack = /^(?:the|their|this)$/.test(words[0] ?? '') && talk.test(words.at(-1) ?? '') && words.length <= 3
  return isBack || isSaidInTalk(act, engagement) ? { ...act, kind: engagement.kind } : act
}

/** "rang President Ruiz. The minister assured Ruiz of help": words that tell no means, to the one who was called. */
function isSaidInTalk({ how, means, kindAt, counterpart }: Act, told: EngagementMemory): boolean {
  if (how !== 'engagement-near' || means !== null || kindAt !== null || counterpart === null) return false
  const other = surnameOf(nameOf(counterpart))
  return (
    other !== null &&
    [told.actor, told.counterpart].some((side) => side !== null && surnameOf(nameOf(side.piece)) === other)
  )
}
