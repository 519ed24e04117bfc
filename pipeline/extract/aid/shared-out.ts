import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Gift } from '../gifts/gift.ts'
import type { Role } from '../gifts/sides.ts'
import { isSaidInTurn } from '../in-turn.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { isListed, membersOf } from './shares.ts'
import type { Told } from './told.ts'

/** "others, including [Peru and Chile]", "donors such as [Peru and Chile]": who of a group is named; else the group. */
function namedAmong(actor: Actor): Actor {
  const { at, from, to } = actor.piece
  const last = lastIndexIn(
    at.tokens,
    from + 1,
    to - 1,
    ({ lower }, i) => /^(?:including|namely)$/.test(lower) || isSuchAs(at, i),
  )
  return last < 0 ? actor : actorOf({ at, from: last + 1, to })
}

const isSuchAs = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'as' && tokens[i - 1]?.lower === 'such'

const withActor = (role: Role, actor: Role['actor']): Role => ({ ...role, actor })

/** "Peru and Chile gave 5 and 3 respectively": the n-th figure is of the n-th name. */
export function respectively(at: AnalyzedSentence, told: readonly Told[]): Told[] {
  const isInOrder = isSaidInTurn(at)
  const result = [...told]
  for (let start = 0; start < told.length; ) {
    let end = start + 1
    while (end < told.length && isListed(at, endOf(told[end - 1]), told[end]?.figure.index ?? 0)) end++
    const isAlike = told.every(isMoney) || isOfOneNoun(told.slice(start, end))
    for (const side of isInOrder || isAlike ? (['donor', 'recipient'] as const) : []) {
      // "gave 3, 2 and 4 million, for Peru, Chile and Mali": the names may stand behind the last.
      const lists = [told[start], told[end - 1]].map((one) => listOf(one, side, isInOrder))
      const { actor, members } = lists.find((list) => list.members.length === end - start) ?? nobody
      if (end - start < 2 || members.length === 0) continue
      if (end - start === 2 && !isInOrder && !isPair(actor)) continue
      members.forEach((member, k) => {
        const one = result[start + k]
        const shared = isInOrder && side === 'donor' ? told[end - 1]?.sides.recipient : undefined
        if (one !== undefined)
          result[start + k] = {
            ...one,
            isPaired: true,
            sides: withGetter(
              withoutList({ ...one.sides, [side]: withActor(one.sides[side], member) }, side, actor),
              shared,
            ),
          }
      })
      break
    }
    start = end
  }
  return result
}

/** "gave 5 and 3 respectively to the relief effort in Chad": who is named behind the last gets them all. */
const withGetter = (sides: Told['sides'], shared: Role | undefined): Told['sides'] =>
  sides.recipient.actor === null && shared?.actor != null ? { ...sides, recipient: shared } : sides

const nobody = { actor: null, members: [] }

/** Who gives or gets a figure, one by one. */
function listOf(
  one: Told | undefined,
  side: 'donor' | 'recipient',
  isInOrder: boolean,
): { readonly actor: Actor | null; readonly members: readonly Actor[] } {
  const actor = one?.sides[side].actor ?? null
  return actor === null ? nobody : { actor, members: membersOf(isInOrder ? namedAmong(actor) : actor) }
}

/** "Peru and Chile": no name with what it is behind a comma. */
const isPair = (actor: Actor | null): boolean =>
  actor !== null && !actor.piece.at.tokens.slice(actor.piece.from, actor.piece.to).some(({ lower }) => lower === ',')

/** The list whose members give does not get it as well. */
function withoutList(sides: Told['sides'], side: 'donor' | 'recipient', list: Actor | null): Told['sides'] {
  const other = side === 'donor' ? 'recipient' : 'donor'
  const { actor } = sides[other]
  const isList =
    actor !== null && list !== null && actor.piece.at === list.piece.at && actor.piece.from === list.piece.from
  return isList ? { ...sides, [other]: withActor(sides[other], null) } : sides
}

const isMoney = ({ figure }: Told): boolean => figure.number.kind === 'money' && !figure.number.each

/** "gave 15, 20 and 30 doses": one noun for all the numbers. */
const isOfOneNoun = ([first, ...rest]: readonly Told[]): boolean =>
  first !== undefined &&
  first.figure.item.piece !== null &&
  rest.length > 0 &&
  [first, ...rest].every(({ figure }) => !figure.number.each && figure.item.piece?.to === first.figure.item.piece?.to)

const endOf = (one: Told | undefined): number => (one === undefined ? 0 : one.figure.item.end)

/** "tents for Peru and Chile, each of which gets 20" */
const isEachOfWhich = (at: AnalyzedSentence, { verb: { from } }: Clause): boolean =>
  lowerWords({ at, from: from - 3, to: from }).join(' ') === 'each of which'

/** "Peru and Chile each sent a team of 20", "Mali and Chad each got 20 tents". */
function isOfEach({ telling: { governor }, sides }: Told): boolean {
  const at = (sides.donor.actor ?? sides.recipient.actor)?.piece.at
  if (governor === null || at === undefined) return false
  const { clause } = governor
  // "Peru and Chile each agreed to send 20"
  const outer = clause.verb.form === 'infinitive' ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  const isTied = outer !== undefined && outer.at === clause.at - 1
  return (
    isEachOfWhich(at, clause) ||
    [clause, ...(isTied ? [outer] : [])].some(({ verb: { from, main } }) =>
      at.tokens.slice(Math.max(0, from - 1), main).some(({ lower }) => lower === 'each'),
    )
  )
}

/** "each of the towns of Huila and Cauca": the names that each of which gets the figure; null where none stand there. */
function namesOfEach({ piece: { at, from, to } }: Actor): Actor | null {
  if (!/^(?:each|every)$/.test(at.tokens[from]?.lower ?? '')) return null
  const first = firstIndexIn(at.tags, from + 1, to, (tag) => tag === 'NNP')
  const names = first < 0 ? null : actorOf({ at, from: first, to })
  return names !== null && membersOf(names).length > 1 ? names : null
}

/** "each of the 12 provinces", "every hospital": what is told is given to every one of them. */
export const isEachOne = ({ piece: { at, from } }: Actor): boolean =>
  /^(?:each|every)$/.test(at.tokens[from]?.lower ?? '')

/** "60 beds in all", "60 beds when you add it up": what all of them give or get together. */
export function isSumOfAll({ piece, number }: Item): boolean {
  if (piece === null || number === null) return false
  const behind = Math.max(piece.to, number.to)
  const words = piece.at.tokens.slice(behind, behind + 3).map(({ lower }) => lower)
  return /^(?:in (?:all|total)|all told|altogether|when (?:you|we|one) add)\b/.test(words.join(' '))
}

/** A figure that is said of each of those named before. */
function spreadOver({ side, actors }: NonNullable<Told['each']>, { donor, recipient }: Told['sides']): Spread {
  const told = { donor, recipient }
  const pairs = actors.map((actor) => ({ ...told, [side]: { actor, how: 'carried' } }))
  return { basis: `each_${side}`, pairs }
}

interface Spread {
  readonly basis: Gift['basis']
  readonly pairs: readonly { readonly donor: Role; readonly recipient: Role }[]
}

/** "20 each": of each giver or of each receiver, where these are named one by one. */
export function spread(one: Told): Spread {
  const { figure, sides } = one
  if (one.each !== undefined) return spreadOver(one.each, sides)
  const { donor } = sides
  const { actor } = sides.recipient
  const named = actor === null ? null : namesOfEach(actor)
  const recipient = named === null ? sides.recipient : withActor(sides.recipient, named)
  // "shields and suits, 20 of each": of each thing
  const isOfThings = (figure.item.each ?? []).length > 0
  const isEach = recipient.actor !== null && named === null && isEachOne(recipient.actor)
  if (isEach && !isOfThings && !figure.number.each && !isSumOfAll(figure.item))
    return { basis: 'each_recipient', pairs: [{ donor, recipient }] }
  if (isOfThings || (named === null && !figure.number.each && !isOfEach(one)))
    return { basis: 'total', pairs: [{ donor, recipient }] }
  const receivers = recipient.actor === null ? [] : membersOf(recipient.actor)
  if (receivers.length > 1)
    return {
      basis: 'each_recipient',
      pairs: receivers.map((actor) => ({ donor, recipient: withActor(recipient, actor) })),
    }
  const givers = donor.actor === null ? [] : membersOf(donor.actor)
  if (givers.length > 1)
    return { basis: 'each_donor', pairs: givers.map((actor) => ({ donor: withActor(donor, actor), recipient })) }
  // "members gave 50 each for Peru"
  const isOfGivers = recipient.actor === null || /^(?:parliament_members|citizens)$/.test(donor.actor?.type ?? '')
  return { basis: isOfGivers ? 'each_donor' : 'each_recipient', pairs: [{ donor, recipient }] }
}

/** How many givers or receivers a figure is stated of each. */
export const countOfShares = (one: Told): number => spread(one).pairs.length
