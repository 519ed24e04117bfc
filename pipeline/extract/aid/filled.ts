import { type Actor, actorOf } from '../actors.ts'
import type { Discourse } from '../discourse.ts'
import type { Role } from '../gifts/sides.ts'
import { isPronoun, withNationality } from '../nationality.ts'
import { lowerWords } from '../piece.ts'
import { isNameless } from './actors-near.ts'
import { agrees, giverNamed, isGoodsNamed, objectMeant, standsFor, subjectBefore, subjectBehind } from './antecedent.ts'
import type { AidMemory } from './memory.ts'
import { speakerFor } from './speaker.ts'
import type { Telling } from './telling.ts'

/** Who gave and got what was told before. */
export type Memory = Pick<AidMemory, 'donor' | 'recipient' | 'isTopic' | 'opener'>

/** Whom a pronoun in the place of the receiver stands for. */
export const meant = (recipient: Actor | null, donor: Actor | null, discourse: Discourse): Actor | null =>
  recipient !== null && isPronoun(recipient) && !firstPerson.has(lowerWords(recipient.piece)[0] ?? '')
    ? objectMeant(recipient, donor, discourse)
    : null

const asRole = (actor: Actor | null, how: string): Role => ({ actor, how: actor === null ? '' : how })

const firstPerson = new Set(['we', 'us', 'i', 'me', 'you'])

/** Whom a pronoun that gives may stand for. */
const spokenOf = (pronoun: Actor, discourse: Discourse): (Actor | null)[] => [
  subjectBefore(pronoun.piece),
  subjectBehind(pronoun.piece),
  standsFor(pronoun, discourse.subject, discourse),
  discourse.envoy !== null && /^s?he$/.test(lowerWords(pronoun.piece)[0] ?? '') ? actorOf(discourse.envoy) : null,
]

/** A side that is not named, or only by a pronoun, is the one of the gift told before. */
export function filled(
  actor: Actor | null,
  side: 'donor' | 'recipient',
  { mode, rule, status, governor }: Telling,
  memory: Memory,
  discourse: Discourse,
): Role {
  if (actor !== null && !isPronoun(actor)) return asRole(actor, '')
  const pronoun = actor !== null
  // "Peru sent Chad 20 tents; Oxfam added 30", "Oxfam followed with 30": to what was given before.
  const lemma = governor?.clause.verb.lemma ?? ''
  const isFollowed = lemma === 'follow' && governor?.prep === 'with' && memory.recipient?.iso3 != null
  const isAdded = (lemma === 'add' && governor?.relation === 'object') || isFollowed
  if (pronoun && firstPerson.has(lowerWords(actor.piece)[0] ?? '')) {
    const speaker = speakerFor(actor, discourse)
    return asRole(speaker === null ? null : withNationality(speaker, discourse), 'carried')
  }
  // "It comprises 20 tents": what was given does.
  const isGoods = mode === 'amount' || (rule === 'aid-list' && governor === null)
  // "On board: 20 tents", behind the sentence of a plane
  const isLoad = mode === 'noun' && governor === null
  const isOfTopic = isGoods && memory.isTopic === true && memory[side] !== null
  const before = side === 'donor' && pronoun && !isOfTopic ? spokenOf(actor, discourse) : []
  const aboard = pronoun || discourse.bearer?.isCrew === true ? null : (discourse.bearer?.[side] ?? null)
  // "gave Chad 20 tents and Mali 30; Oxfam added 40": to no one of them.
  const isOfOne = discourse.getters.size < 2
  const told =
    side === 'recipient' && isAdded && isOfOne ? (discourse.recipient ?? discourse.aid?.recipient ?? null) : null
  const candidates = [...before, memory[side], told, isGoods || isLoad ? aboard : null].filter(
    (one) => !pronoun || isGoods || agrees(actor, one),
  )
  // What merely stands near gifts told before may be anyone's, unless a sentence told whose all that follow are.
  if (!pronoun && rule === 'aid-near' && side === 'donor' && memory.isTopic !== true)
    return asRole(memory.opener ?? null, 'carried')
  const isOpen = mode === 'ask' || mode === 'sell' || status === 'exported' || status === 'called_for'
  if (!pronoun && isOpen) return asRole(null, '')
  // Whom a gift is for is told anew with each verb of giving, unless a sentence told it of all that follow.
  if (
    side === 'recipient' &&
    !pronoun &&
    !isAdded &&
    memory.isTopic !== true &&
    rule !== 'aid-list' &&
    mode !== 'noun' &&
    mode !== 'amount'
  )
    return asRole(null, '')
  const found = candidates.find((one) => one !== null && !isNameless(one) && !isGoodsNamed(one)) ?? null
  return asRole(found === null || side === 'recipient' ? found : giverNamed(found), 'carried')
}

export const helping = new Set(['give', 'pledge', 'announce'])
/** Who is in need gets what is then given, unless it is sold or asked for. */
export const isHelping = ({ mode, status }: Telling): boolean =>
  (helping.has(mode) || mode === 'move') && !/^(?:called_for|exported)$/.test(status)

/** "Peru: 20 tents", "20 tents were received from Peru": what is listed by its giver, or got by no one who is named, goes to them as well. */
export const isForNeedy = (telling: Telling, isEntry: boolean): boolean =>
  isHelping(telling) ||
  (telling.mode === 'noun' && isEntry) ||
  (telling.mode === 'receive' && telling.governor?.clause.verb.passive === true)
