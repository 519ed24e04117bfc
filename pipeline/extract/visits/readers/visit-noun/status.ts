import { planningVerbs, undoneVerbs } from '../../../../lexicon/travel-verbs.ts'
import { someIn } from '../../../index-in.ts'
import { lowerAt } from '../../../lower-at.ts'
import type { Clause } from '../../../parse/clause.ts'
import type { Scene } from '../../journey.ts'
import { newDateOf } from '../../put-off.ts'
import { isAhead, isSetFor, isTakenBack, type Status, statusOf } from '../../status.ts'
import { clauseAround, clauseBehind } from './clauses.ts'
import { isStillAhead } from './named-behind.ts'

const notSet =
  /^(?:possible|proposed|potential|no|any|first-ever|virtual|such|hypothetical|mooted|cancelled|canceled|aborted|postponed|home|site|school|hospital|doctor|study|door|market|tourist|guided|space|fishing)$/
const setAhead = /^(?:planned|upcoming|forthcoming|scheduled|coming|impending|intended)$/

export type Found = { readonly status: Status; readonly clause: Clause | undefined }

function adjectiveStatus(scene: Scene, from: number, head: number): 'planned' | null | undefined {
  for (let i = from; i < head; i++) {
    const word = lowerAt(scene.at, i)
    if (notSet.test(word)) return null
    if (setAhead.test(word)) return 'planned'
  }
  return undefined
}

/** "her trip will have to wait" */
const mustWait = ({ at }: Scene, from: number): boolean =>
  someIn(
    at.tokens,
    from + 1,
    at.tokens.length,
    ({ lower }, i) => lower === 'wait' && /^(?:must|should|can)$|^to$/.test(lowerAt(at, i - 1)) && isHad(at, i),
  )
const isHad = (at: Scene['at'], i: number): boolean =>
  lowerAt(at, i - 1) !== 'to' || /^(?:have|has|had)$/.test(lowerAt(at, i - 2))

/** "awaits a visit from X", "is looking forward to a visit", "braces for a visit": the host speaks of what is to come. */
export const isAwaiting = ({ verb: { lemma, passive } }: Clause): boolean =>
  !passive && /^(?:await|expect|anticipate|look|brace|prepare)$/.test(lemma)

/** Whether a journey that a noun names was made, is to come, or (null) neither. */
export function statusOfNoun(scene: Scene, index: number): Found | null {
  const { at } = scene
  const noun = at.chunks[index]
  if (noun?.kind !== 'np') return null
  const own = adjectiveStatus(scene, noun.from, noun.head)
  if (own === null) return null
  const around = clauseAround(scene, index)
  const behind = clauseBehind(scene, index)
  if (mustWait(scene, noun.to)) return null
  if (behind !== undefined && newDateOf(at, behind) !== null) return { status: 'planned', clause: behind }
  const clause = behind ?? around
  const isSet =
    /^(?:planned|scheduled|set|due|slated)$/.test(lowerAt(at, noun.to)) ||
    isStillAhead(scene, index) ||
    (behind !== undefined && isSetFor(at, behind)) ||
    (around !== undefined && (planningVerbs.has(around.verb.lemma) || isAwaiting(around)))
  const told = clause === undefined ? 'made' : statusOf(at, clause)
  const isOpen = own === 'planned' || isSet || behind !== undefined || told === 'planned' || around?.verb.modal != null
  if ((isOpen || around === undefined) && isTakenBack(at, noun.head)) return null
  // "called off a tour", but "kicked off a tour", "broke off his visit"
  const isOff = ({ verb }: Clause): boolean =>
    verb.particle === 'off' && !/^(?:kick|set|start|round|break)$/.test(verb.lemma)
  const next = at.clauses.find((one) => one.at === index - 1)
  if ([around, next].some((one) => one !== undefined && isOff(one))) return null
  // "Peru has been struck from his tour"
  if (around !== undefined && /^(?:strike|drop|delete|remove|cross)$/.test(around.verb.lemma)) return null
  if (
    told === null ||
    (around !== undefined && undoneVerbs.has(around.verb.lemma) && !planningVerbs.has(around.verb.lemma))
  )
    return null
  if (
    around !== undefined &&
    (around.verb.lemma === 'cancel' || around.verb.lemma === 'postpone' || around.verb.lemma === 'scrap')
  )
    return null
  return { status: own === 'planned' || isSet || told === 'planned' || isAhead(at) ? 'planned' : 'made', clause }
}
